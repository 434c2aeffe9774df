//! What communities said: what waits first, and one voice with what came of it.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Id, Kind, Rejection,
    catalog::{Voice, VoiceStatus},
};
use tilth_insight::{Arg, middle, opening, unclaimed_voices, waiting_voices, waits};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    community::Said,
    desk::days,
    open::View,
    shapes::{Chip, FindingShape},
};

/// How many voices.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct VoicesRequest {
    /// How many of those that wait, and of the others, are wanted at most.
    pub most: Option<usize>,
    /// Whether of those that wait only those are wanted that nobody carries and that are every executive's.
    pub unclaimed: bool,
}

/// What communities said.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Voices {
    /// How many wait and how long an answer takes, in sentences.
    pub answer: String,
    /// What waits for an answer, the oldest first.
    pub waiting: Vec<Said>,
    /// How many wait.
    pub waiting_total: usize,
    /// The others, the newest first.
    pub others: Vec<Said>,
    /// How many there are.
    pub others_total: usize,
    /// How many there are in all.
    pub total: usize,
    /// Who sits here.
    pub me: Option<Chip>,
}

/// A voice whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct VoiceRequest {
    /// The voice.
    pub id: Uuid,
}

/// One voice and what came of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VoicePage {
    /// How long it waited or waits, one sentence.
    pub answer: String,
    /// What was said.
    pub said: Said,
    /// Who said it; none where nobody gave a name.
    pub by: Option<Chip>,
    /// The domains it is about.
    pub domains: Vec<Chip>,
    /// Whether the answer was given and it is still to be said what came of it.
    pub answered: bool,
    /// What wants attention.
    pub findings: Vec<FindingShape>,
    /// Who sits here.
    pub me: Option<Chip>,
}

const MOST: usize = 50;

impl App {
    /// What communities said: what waits first, the oldest first; then the newest.
    pub fn voices(&self, request: VoicesRequest) -> Result<Voices, Error> {
        let most = request.most.unwrap_or(MOST).min(500);
        let me = self.sits()?;
        self.with_view(|view, _| {
            let mut waiting = waiting_voices(view.portfolio, view.today);
            let mut others: Vec<&Voice> = view.portfolio.all::<Voice>().filter(|one| one.on <= view.today).collect();
            let waits: rustc_hash::FxHashSet<Id<Voice>> = waiting.iter().copied().collect();
            let total = others.len();
            others.retain(|one| !waits.contains(&one.id));
            if request.unclaimed {
                waiting = unclaimed_voices(view.portfolio, me.as_ref().map(|me| Id::new(me.id)), view.today);
            }
            others.sort_unstable_by_key(|one| std::cmp::Reverse((one.on, one.id)));
            Ok(Voices {
                answer: view.voices_in_words(),
                waiting: waiting.iter().take(most).map(|id| view.said(*id)).collect(),
                waiting_total: waiting.len(),
                others: others.iter().take(most).map(|one| view.said(one.id)).collect(),
                others_total: others.len(),
                total,
                me,
            })
        })
    }

    /// One voice and what came of it.
    pub fn voice(&self, request: VoiceRequest) -> Result<VoicePage, Error> {
        let me = self.sits()?;
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Voice, id: request.id };
            let voice = view.portfolio.get(Id::<Voice>::new(request.id)).ok_or(Error::Rejected(missing))?;
            Ok(VoicePage {
                answer: view.voice_in_words(voice),
                said: view.said(voice.id),
                by: voice.by.and_then(|id| view.chip(Kind::Person, id.uuid())),
                domains: voice.domains.iter().filter_map(|id| view.chip(Kind::Domain, id.uuid())).collect(),
                answered: voice.status == VoiceStatus::Answered,
                findings: view.open_findings(Kind::Voice, request.id),
                me,
            })
        })
    }

    /// Who sits here.
    fn sits(&self) -> Result<Option<Chip>, Error> {
        let memory = self.memory().clone();
        self.with_open(|open| Ok(open.me(&memory).map(|me| me.person)))
    }
}

impl View<'_> {
    fn said(&self, id: Id<Voice>) -> Said {
        Said { voice: self.voice_line(id), waits: waits(self.portfolio.follow(id)) }
    }

    /// How many voices wait, and how long an answer takes.
    fn voices_in_words(&self) -> String {
        let told = opening(self.portfolio, Kind::Voice, self.today);
        let said = told.map(|said| said.said(self.portfolio, self.words)).unwrap_or_default();
        let answered = self.portfolio.all::<Voice>().filter(|voice| voice.on <= self.today);
        let took = answered.filter_map(|voice| Some(days(voice.on, voice.answered_on?))).collect();
        match middle(took) {
            Some(took) => format!("{said} {}", self.say("page-voice-took", vec![("days", Arg::Count(took.max(0)))])),
            None => said,
        }
    }

    /// How long a voice waited or waits, and who carries it.
    fn voice_in_words(&self, voice: &Voice) -> String {
        let waited = days(voice.on, voice.answered_on.unwrap_or(self.today)).max(0);
        let case = match (voice.answered_on, waits(voice)) {
            (Some(_), _) => "answered",
            (None, true) if voice.carried_by.is_some() => "carried",
            (None, true) => "waits",
            (None, false) => "rests",
        };
        let mut args = vec![("case", Arg::Case(case)), ("days", Arg::Count(waited))];
        args.push(("community", Arg::Record(Kind::Community, voice.community.uuid())));
        args.extend(voice.carried_by.map(|person| ("carrier", Arg::Record(Kind::Person, person.uuid()))));
        self.say("page-voice-answer", args)
    }
}
