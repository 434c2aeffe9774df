//! Voice in use: a sponsor speaks with a community, a voice is answered.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, Date, FieldValue, Id, Kind, Mismatch, Value, args,
    catalog::{Sponsorship, Voice, VoiceStatus},
    parse_date, show_date, spoken, title, typed_day,
};
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, desk::days, edits::Saved, error::misfit, open::View, shapes::Chip};

/// Something a community said, and what came of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VoiceLine {
    /// The voice.
    pub id: Uuid,
    /// What was said, as it is read aloud.
    pub text: String,
    /// The kind's id.
    pub kind: String,
    /// The day.
    pub on: String,
    /// Who said it.
    pub community: Chip,
    /// Who carries it.
    pub carried_by: Option<Chip>,
    /// What was answered.
    pub response: Option<String>,
    /// The day of the answer.
    pub answered_on: Option<String>,
    /// The status's id.
    pub status: String,
    /// Whether it waits for an answer.
    pub waits: bool,
    /// Days that it has waited, or had waited when it was answered.
    pub waited: i64,
}

/// A sponsor and a community spoke today.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SpokeRequest {
    /// The sponsorship.
    pub sponsorship: Uuid,
    /// What was spoken of.
    #[serde(default)]
    pub note: Option<String>,
}

/// An answer to a voice.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AnswerVoiceRequest {
    /// The voice.
    pub voice: Uuid,
    /// What is answered.
    pub response: String,
    /// The day of the answer, as it was typed; today where none is.
    #[serde(default)]
    pub on: Option<String>,
}

impl App {
    /// Notes that a sponsor and a community spoke today.
    pub fn spoke(&self, request: SpokeRequest) -> Result<Saved, Error> {
        let note = request.note.filter(|note| !note.trim().is_empty());
        let record = self.new_record(
            Kind::Touchpoint,
            [("sponsorship", Value::Ref(request.sponsorship)), ("note", note.map_or(Value::Null, Value::Text))],
        )?;
        self.change(Some((Kind::Touchpoint, record.uuid())), |open| {
            let sponsorship = open.portfolio().get(Id::<Sponsorship>::new(request.sponsorship));
            let community = sponsorship.map(|one| open.portfolio().follow(one.community).name.clone());
            let said = args! { "community" => community.unwrap_or_default() };
            Ok((self.words.with("change-spoke", &said), vec![Change::Create(Box::new(record))]))
        })
    }

    /// Answers a voice.
    pub fn answer_voice(&self, request: AnswerVoiceRequest) -> Result<Saved, Error> {
        let response = request.response.trim().to_owned();
        if response.is_empty() {
            return Err(misfit("response", Mismatch::Required));
        }
        let today = self.settings.clock.today();
        let typed = request.on.as_deref().map(str::trim).filter(|day| !day.is_empty());
        let on = typed
            .map_or(Ok(today), |day| typed_day(day, today, true).map_or_else(|| parse_date(day), |read| Ok(read.date)));
        let on = on.map_err(|mismatch| misfit("answered_on", mismatch))?;
        self.change(None, |open| {
            let heard = open.portfolio().get(Id::<Voice>::new(request.voice)).map(|voice| voice.on);
            if let Some(heard) = heard.filter(|heard| on < *heard) {
                return Err(misfit("answered_on", Mismatch::Before(show_date(heard))));
            }
            let set = |field, value| open.setting(Kind::Voice, request.voice, field, value);
            let changes = [
                set("response", Value::Text(response))?,
                set("answered_on", Value::Date(on))?,
                set("status", VoiceStatus::Answered.to_value())?,
            ];
            let voice = open.portfolio().record(Kind::Voice, request.voice);
            let said = voice.map(|voice| title(open.portfolio(), &self.words, voice)).unwrap_or_default();
            let label = self.words.with("change-answer-voice", &args! { "said" => said });
            Ok((label, changes.into_iter().flatten().collect()))
        })
    }
}

impl View<'_> {
    /// A voice as a line.
    pub(crate) fn voice_line(&self, id: Id<Voice>) -> VoiceLine {
        let voice = self.portfolio.follow(id);
        let date = |day: Option<Date>| day.map(|day| day.to_string());
        VoiceLine {
            id: id.uuid(),
            text: spoken(&voice.text),
            kind: voice.kind.id().to_owned(),
            on: voice.on.to_string(),
            community: self.chip_of(voice.community).expect("a required reference leads somewhere"),
            carried_by: voice.carried_by.and_then(|person| self.chip(Kind::Person, person.uuid())),
            response: voice.response.clone(),
            answered_on: date(voice.answered_on),
            status: voice.status.id().to_owned(),
            waits: tilth_insight::waits(voice),
            waited: days(voice.on, voice.answered_on.unwrap_or(self.today)),
        }
    }
}
