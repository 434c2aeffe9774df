//! What changed between a past day and the one that is looked at, in words.

use serde::{Deserialize, Serialize};
use tilth_core::{AnyRecord, Choice, Date, Kind, Value, catalog::Stage, show_value, title};
use tilth_insight::{Shift, What, compare};
use tilth_store::Earlier;
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, error::misfit, open::View};

/// From which day on changes are told.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CompareRequest {
    /// The day, `2026-06-30`; that of the last closed review, else a quarter ago, when it is left out.
    #[serde(default)]
    pub since: Option<String>,
}

/// What changed since a day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Compared {
    /// The day; the portfolio's first where it was not there earlier.
    pub since: String,
    /// The changes, by kind and name.
    pub changes: Vec<Shifted>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Shifted {
    /// The kind's name.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What a person calls it.
    pub title: String,
    /// Whether it can still be opened.
    pub stands: bool,
    /// `began`, `ended`, or the field that has another value.
    pub what: String,
    /// The value before, in words; empty where there was none.
    pub from: String,
    /// The value after, in words.
    pub to: String,
}

impl App {
    /// What changed since a past day.
    pub fn compare(&self, request: CompareRequest) -> Result<Compared, Error> {
        let since = match request.since {
            Some(since) => tilth_core::parse_date(&since).map_err(|mismatch| misfit("since", mismatch))?,
            None => self.reviewed_last()?,
        };
        let (since, changes) = self.changes_since(since)?;
        Ok(Compared { since: since.to_string(), changes })
    }

    /// What changed since a day, or since the portfolio's first where it was not there yet.
    pub(crate) fn changes_since(&self, since: Date) -> Result<(Date, Vec<Shifted>), Error> {
        let today = self.settings.clock.today();
        self.with_open(|open| {
            let first = open.portfolio().facts().map(|facts| self.day_of(facts.common.created));
            let since = first.map_or(since, |first| since.max(first));
            let earlier = open.document.earlier(open.portfolio(), self.settings.clock.end_of(since))?;
            let view = open.view(&self.words, today);
            let shifts = compare(&earlier, since, view.portfolio, view.today);
            Ok((since, shifts.into_iter().map(|shift| view.shifted(&earlier, shift)).collect()))
        })
    }
}

impl View<'_> {
    fn shifted(&self, earlier: &Earlier, shift: Shift) -> Shifted {
        let Shift { kind, id, what } = shift;
        let stands = self.portfolio.record(kind, id);
        let before = || earlier.get(&(kind, id))?.as_ref().map(AnyRecord::as_dyn);
        let record = stands.or_else(before);
        let stage =
            |stage: Option<Stage>| stage.map(|stage| self.words.choice(Stage::SET, stage.id())).unwrap_or_default();
        let (what, from, to) = match what {
            What::Began => ("began".to_owned(), String::new(), String::new()),
            What::Ended => ("ended".to_owned(), String::new(), String::new()),
            What::Stage { from, to } => ("stage".to_owned(), stage(from), stage(to)),
            What::Field { field, from, to } => {
                (field.to_owned(), self.shown(kind, field, &from), self.shown(kind, field, &to))
            }
        };
        let title = record.map(|record| title(self.portfolio, self.words, record)).unwrap_or_default();
        Shifted { kind: kind.name().to_owned(), id, title, stands: stands.is_some(), what, from, to }
    }

    fn shown(&self, kind: Kind, field: &str, value: &Value) -> String {
        let found = kind.info().field(field);
        found.map(|(_, field)| show_value(self.portfolio, self.words, field, value)).unwrap_or_default()
    }
}
