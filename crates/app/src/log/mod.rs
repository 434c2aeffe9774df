//! Logging between two meetings: one line of text becomes a promise, progress, an event, a story, a concern, a call for
//! help or thanks.

mod beginning;
mod entry;
mod thanked;
mod touching;

use serde::{Deserialize, Serialize};
use tilth_core::{Change, Kind, args, title};
use ts_rs::TS;
use uuid::Uuid;

pub use beginning::{LogBeginning, LogBeginningRequest, LogPromise};
pub use entry::{LogReading, ReadLine};
pub use touching::Touches;

use crate::{App, Error, edits::Saved, log::entry::Entry};

/// What is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LogKind {
    /// Something the community or the organization promises.
    Promise,
    /// What was done for a promise.
    Progress,
    /// Something the community did together.
    Event,
    /// What came of it.
    Story,
    /// What somebody is worried about, to be carried further.
    Concern,
    /// A question that somebody may know the answer to.
    Help,
    /// What somebody contributed.
    Thanks,
}

/// One line for the log.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct LogRequest {
    /// What is logged.
    pub kind: LogKind,
    /// The text as it was typed.
    pub text: String,
    /// The community it is about.
    #[serde(default)]
    pub community: Option<Uuid>,
    /// Who promises, who did it, who asks, or who is thanked.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// Which side promises; the community where nothing is said.
    #[serde(default)]
    pub side: Option<String>,
    /// What a promise is about.
    #[serde(default)]
    pub about: Option<String>,
    /// The promise on which there is progress.
    #[serde(default)]
    pub commitment: Option<Uuid>,
    /// How the work for it felt, −2 to +2.
    #[serde(default)]
    pub energy: Option<i64>,
    /// A concern whose author is written down nowhere.
    #[serde(default)]
    pub anonymous: bool,
    /// The day in the text is not the day that is meant.
    #[serde(default)]
    pub undated: bool,
    /// What it touches besides the community, where somebody chose; else it is read from the words.
    #[serde(default)]
    pub touches: Option<Vec<Uuid>>,
}

impl App {
    /// What is read from the words of a line before it is logged.
    pub fn read_log(&self, request: LogRequest) -> Result<LogReading, Error> {
        let today = self.settings.clock.today();
        self.with_view(|view, _| {
            let thanked = view.thanked(&request).and_then(|person| view.chip(Kind::Person, person.uuid()));
            Ok(LogReading { touches: view.touches(&request), thanked, ..Entry::reading(&request, today, &self.words) })
        })
    }

    /// Logs a line.
    pub fn log(&self, mut request: LogRequest) -> Result<Saved, Error> {
        if let Some(person) = self.with_view(|view, _| Ok(view.thanked(&request)))? {
            request.person = Some(person.uuid());
        }
        let entry = Entry::new(&request, self.settings.clock.today())?;
        let touched = self.with_view(|view, _| Ok(view.touched_field(&request)))?;
        // What is said of a field last is what it holds.
        let record = self.new_record(entry.kind, entry.values.into_iter().chain(touched))?;
        let named = (record.kind(), record.as_dyn().uuid());
        self.change(Some(named), |open| {
            let of = |kind, id: Option<Uuid>| id.and_then(|id| open.portfolio().record(kind, id));
            let about = match request.kind {
                LogKind::Progress => of(Kind::Commitment, request.commitment),
                LogKind::Thanks => of(Kind::Person, request.person),
                _ => None,
            };
            let what = title(open.portfolio(), &self.words, about.unwrap_or_else(|| record.as_dyn()));
            let label = match request.kind {
                LogKind::Progress => self.words.with("page-log-logged-progress", &args! { "title" => what }),
                LogKind::Thanks => self.words.with("page-log-logged-thanks", &args! { "title" => what }),
                _ => self.words.with("page-log-logged", &args! { "title" => what }),
            };
            Ok((label, vec![Change::Create(Box::new(record))]))
        })
    }
}
