//! An event's page: where it stands in the rhythm of its communities, what it was or will be, and what came of it.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Date, Id, Kind, Rejection,
    catalog::{Activity, Commitment, Event, ValueStory},
};
use tilth_insight::{Arg, Spacing, Turn, is_open, never_held, noted_after, turns, usually_came};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    community::{count, iso},
    desk::{EventLine, days},
    domain::{LineGroup, RecordLine},
    open::View,
    promises::Promised,
    shapes::{Chip, FindingShape},
};

/// An event whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct EventRequest {
    /// The event.
    pub id: Uuid,
}

/// What an event was or will be.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EventPage {
    /// What it is, when and of which community, who came, and how it stands in the rhythm; in sentences.
    pub answer: String,
    /// What it is called.
    pub name: String,
    /// Its day.
    pub date: String,
    /// Whether it is still to come.
    pub coming: bool,
    /// Its communities.
    pub communities: Vec<Chip>,
    /// The form's id.
    pub format: Option<String>,
    /// The ids of its activities.
    pub activities: Vec<String>,
    /// The mode's id.
    pub mode: Option<String>,
    /// Who came, beside how many come as a rule, in words.
    pub attended: Option<String>,
    /// What is noted of it.
    pub note: Option<String>,
    /// The one next step.
    pub step: Option<EventStep>,
    /// It among those of each of its communities.
    pub turns: Vec<TurnLine>,
    /// What was noted from its day until the next event, by kind.
    pub noted: Vec<LineGroup>,
    /// The same in a sentence.
    pub noted_said: String,
    /// Promises that fall due until its day, where it is still to come.
    pub due: Vec<Promised>,
    /// What wants attention about it.
    pub findings: Vec<FindingShape>,
}

/// The one thing to do next about an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EventStep {
    /// The field to fill in; none where a story is to be told.
    pub field: Option<String>,
    /// What to do and why, one or two sentences.
    pub said: String,
}

/// An event among those of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TurnLine {
    /// The community.
    pub community: Chip,
    /// How far it lies from the one before, beside what is wanted.
    pub said: String,
    /// The event before.
    pub before: Option<EventLine>,
    /// The event after.
    pub after: Option<EventLine>,
}

/// Promises that are shown before an event.
const DUE: usize = 5;

/// Activities that a step names.
const PROPOSED: usize = 3;

impl App {
    /// What an event was or will be.
    pub fn event(&self, request: EventRequest) -> Result<EventPage, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Event, id: request.id };
            let event = view.portfolio.get(Id::<Event>::new(request.id)).ok_or(Error::Rejected(missing))?;
            Ok(view.event_page(event))
        })
    }
}

impl View<'_> {
    fn event_page(&self, event: &Event) -> EventPage {
        let coming = event.date > self.today;
        let turns = turns(self.portfolio, event);
        let noted = if coming { Vec::new() } else { noted_after(self.portfolio, event, self.today) };
        EventPage {
            answer: self.event_in_words(event, &turns),
            name: event.title.clone(),
            date: iso(event.date),
            coming,
            communities: event.communities.iter().filter_map(|id| self.chip_of(*id)).collect(),
            format: event.format.map(|format| format.id().to_owned()),
            activities: event.activities.iter().map(|activity| activity.id().to_owned()).collect(),
            mode: event.mode.map(|mode| mode.id().to_owned()),
            attended: self.came_in_words(event),
            note: event.note.clone(),
            step: self.event_step(event, &noted),
            turns: turns.iter().filter_map(|turn| self.turn_line(turn)).collect(),
            noted_said: self.noted_in_words(&noted),
            noted: self.noted_groups(&noted),
            due: if coming { self.due_until(event) } else { Vec::new() },
            findings: self.open_findings(Kind::Event, event.id.uuid()),
        }
    }

    /// "A visit of Leakage Network on 3 Oct 2026; 32 came. It came 28 days after the one before; …".
    fn event_in_words(&self, event: &Event, turns: &[Turn]) -> String {
        let communities = event.communities.iter().map(|id| (Kind::Community, id.uuid())).collect();
        let args = vec![
            ("format", Arg::Case(event.format.map_or("none", |format| format.id()))),
            ("communities", Arg::Records(communities)),
            ("date", Arg::Date(event.date)),
            ("when", Arg::Case(if event.date > self.today { "coming" } else { "held" })),
            ("days", count(days(self.today, event.date).max(0))),
            ("said", Arg::Case(if event.attended.is_some() { "yes" } else { "no" })),
            ("attended", count(event.attended.unwrap_or(0))),
            ("newcomers", count(event.newcomers.unwrap_or(0))),
        ];
        let told = self.say("page-event-answer", args);
        match turns {
            [turn] => format!("{told} {}", self.turn_in_words(turn)),
            _ => told,
        }
    }

    fn turn_in_words(&self, turn: &Turn) -> String {
        let (case, number) = match turn.spacing {
            Spacing::First => ("first", 0),
            Spacing::Unwanted(days) => ("unwanted", days),
            Spacing::Kept(days) => ("kept", days),
            Spacing::TooRare(days) => ("rare", days),
            Spacing::TooOften(nth) => ("often", nth),
        };
        let wanted = self.portfolio.follow(turn.community).rhythm_wanted.unwrap_or_default();
        let args = vec![("spacing", Arg::Case(case)), ("number", count(number)), ("wanted", count(wanted))];
        self.say("page-event-turn", args)
    }

    fn turn_line(&self, turn: &Turn) -> Option<TurnLine> {
        Some(TurnLine {
            community: self.chip_of(turn.community)?,
            said: self.turn_in_words(turn),
            before: turn.before.map(|event| self.event_line(event)),
            after: turn.after.map(|event| self.event_line(event)),
        })
    }

    fn came_in_words(&self, event: &Event) -> Option<String> {
        let attended = event.attended?;
        let usual = usually_came(self.portfolio, event);
        let args = vec![
            ("attended", count(attended)),
            ("newcomers", count(event.newcomers.unwrap_or(0))),
            ("known", Arg::Case(if usual.is_some() { "yes" } else { "no" })),
            ("usual", count(usual.unwrap_or(0))),
        ];
        Some(self.say("page-event-came", args))
    }

    /// The first thing that is missing, in the order in which it helps: for one to come, what it is for.
    fn event_step(&self, event: &Event, noted: &[(Kind, Uuid, Date)]) -> Option<EventStep> {
        let coming = event.date > self.today;
        let (case, field) = if event.communities.is_empty() {
            ("communities", Some("communities"))
        } else if event.activities.is_empty() {
            (if coming { "purpose" } else { "activities" }, Some("activities"))
        } else if coming && event.note.is_none() {
            ("plan", Some("note"))
        } else if !coming && event.attended.is_none() {
            ("attended", Some("attended"))
        } else if !coming && !noted.iter().any(|(kind, ..)| *kind == Kind::ValueStory) {
            ("story", None)
        } else {
            return None;
        };
        let never = if case == "purpose" { never_held(self.portfolio, event) } else { Vec::new() };
        let names: Vec<String> =
            never.iter().take(PROPOSED).map(|one| self.words.choice(Activity::SET, one.id())).collect();
        let args = tilth_core::args! {
            "step" => case, "never" => never.len(), "names" => names.join(", "),
            "community" => event.communities.first().map(|id| self.portfolio.follow(*id).name.clone()).unwrap_or_default(),
        };
        Some(EventStep { field: field.map(str::to_owned), said: self.words.with("page-event-step", &args) })
    }

    fn noted_in_words(&self, noted: &[(Kind, Uuid, Date)]) -> String {
        self.say("page-event-noted", vec![("noted", count(noted.len()))])
    }

    fn noted_groups(&self, noted: &[(Kind, Uuid, Date)]) -> Vec<LineGroup> {
        let by_kind = noted.chunk_by(|one, other| one.0 == other.0);
        let group = |records: &[(Kind, Uuid, Date)]| LineGroup {
            id: records[0].0.name().to_owned(),
            total: records.len(),
            lines: records.iter().filter_map(|(kind, id, on)| self.noted_line(*kind, *id, *on)).collect(),
        };
        by_kind.map(group).collect()
    }

    fn noted_line(&self, kind: Kind, id: Uuid, on: Date) -> Option<RecordLine> {
        let story = self.portfolio.get(Id::<ValueStory>::new(id)).filter(|_| kind == Kind::ValueStory);
        Some(RecordLine {
            record: self.chip(kind, id)?,
            with: Vec::new(),
            said: tilth_core::show_date(on),
            quote: story.and_then(|story| story.result.clone()),
        })
    }

    /// What its communities promised, or are promised, until its day.
    fn due_until(&self, event: &Event) -> Vec<Promised> {
        let promised = event.communities.iter().flat_map(|id| self.portfolio.linked::<Commitment>(*id));
        let mut due: Vec<(Date, &Commitment)> = promised
            .filter(|one| is_open(one))
            .filter_map(|one| Some((one.due.filter(|due| *due <= event.date)?, one)))
            .collect();
        due.sort_by_key(|(day, one)| (*day, one.id));
        due.dedup_by_key(|(_, one)| one.id);
        due.iter().take(DUE).map(|(_, one)| self.promise(one)).collect()
    }
}
