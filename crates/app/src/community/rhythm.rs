//! The rhythm of a community: when it came together, for what, and in which modes of belonging.

use jiff::ToSpan;
use serde::Serialize;
use tilth_core::{
    Choice, Date, Id, Kind,
    catalog::{Community, Event, EventFormat},
};
use tilth_insight::{Arg, Pace, Quarter, Rule, activities, modes_over_time, pace};
use ts_rs::TS;

use super::{CommunityRequest, count, iso};
use crate::{
    App, Error,
    open::View,
    shapes::{Chip, FindingShape},
};

const RULES: [Rule; 1] = [Rule::CommunityQuiet];

/// Events that are shown; the others are one link away.
const SHOWN: usize = 100;

/// The rhythm of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityRhythm {
    /// How often it comes together beside how often it wants to, one sentence.
    pub answer: String,
    /// What that does to a community: too often, too rare.
    pub why: String,
    /// What the community is called.
    pub name: String,
    /// Days between events, as it wants them.
    pub wanted: Option<i64>,
    /// When it usually meets.
    pub usual_meeting: Option<String>,
    /// The events of the last two years and those to come, the newest first.
    pub events: Vec<RhythmEvent>,
    /// How many events there are at all.
    pub events_total: usize,
    /// The first and the last day of the time line.
    pub span: (String, String),
    /// Events by quarter and mode, the oldest quarter first.
    pub quarters: Vec<QuarterLine>,
    /// The mix of modes, in words.
    pub modes: String,
    /// The nine activities.
    pub activities: Vec<ActivityLine>,
    /// What is missing among them, in words.
    pub missing: String,
    /// Events by form, in words.
    pub formats: Option<String>,
    /// What wants attention about its rhythm.
    pub findings: Vec<FindingShape>,
}

/// An event on the time line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RhythmEvent {
    /// The event.
    pub event: Chip,
    /// Its day.
    pub date: String,
    /// Whether it is still to come.
    pub coming: bool,
    /// The form's id.
    pub format: Option<String>,
    /// The mode's id.
    pub mode: Option<String>,
    /// People who came.
    pub attended: Option<i64>,
    /// How many of them were new.
    pub newcomers: Option<i64>,
}

/// Events of a quarter by mode.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuarterLine {
    /// Its first day.
    pub start: String,
    /// Its name: "Q4 2026".
    pub name: String,
    /// Events of each mode, then those of no noted mode; the oldest first.
    pub events: [Vec<Chip>; 4],
}

/// One of the nine activities.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActivityLine {
    /// The activity's id.
    pub activity: String,
    /// How many events held it.
    pub events: usize,
    /// The last of them.
    pub last: Option<Chip>,
    /// When that was.
    pub on: Option<String>,
}

impl App {
    /// The rhythm of a community.
    pub fn community_rhythm(&self, request: CommunityRequest) -> Result<CommunityRhythm, Error> {
        self.about(request, |view, community| {
            let mut events: Vec<&Event> = view.portfolio.linked::<Event>(community.id).collect();
            events.sort_by_key(|event| std::cmp::Reverse((event.date, event.id)));
            let first = view.today.checked_sub(2.years()).unwrap_or(Date::MIN);
            let ahead = view.today.checked_add(3.months()).unwrap_or(Date::MAX);
            let recent = || events.iter().filter(|event| event.date > first);
            let (answer, why) = view.pace(community);
            let (activities, missing) = view.activities(community);
            CommunityRhythm {
                answer,
                why,
                name: community.name.clone(),
                wanted: community.rhythm_wanted,
                usual_meeting: community.usual_meeting.clone(),
                events: recent().take(SHOWN).filter_map(|event| view.event(event)).collect(),
                events_total: events.len(),
                span: (iso(first), iso(ahead)),
                quarters: view.quarters(community),
                modes: view.modes(community),
                activities,
                missing,
                formats: view.formats(recent().copied()),
                findings: view.seen(community, &RULES),
            }
        })
    }
}

impl View<'_> {
    /// How often a community comes together, and what that does to it.
    fn pace(&self, community: &Community) -> (String, String) {
        let (case, every) = match pace(self.portfolio, community, self.today) {
            _ if !self.portfolio.lives(community, self.today) => ("closed", 0),
            Pace::Unknown => ("unknown", 0),
            Pace::Unwanted(every) => ("unwanted", every),
            Pace::Kept(every) => ("kept", every),
            Pace::TooRare(every) => ("rare", every),
            Pace::TooOften(every) => ("often", every),
        };
        let args = vec![
            ("name", Arg::Record(Kind::Community, community.id.uuid())),
            ("pace", Arg::Case(case)),
            ("every", count(every)),
            ("wanted", count(community.rhythm_wanted.unwrap_or_default())),
        ];
        let why = self.say("life-rhythm-why", vec![("pace", Arg::Case(case))]);
        (self.say("life-rhythm-answer", args), why)
    }

    fn event(&self, event: &Event) -> Option<RhythmEvent> {
        Some(RhythmEvent {
            event: self.chip(Kind::Event, event.id.uuid())?,
            date: iso(event.date),
            coming: event.date > self.today,
            format: event.format.map(|format| format.id().to_owned()),
            mode: event.mode.map(|mode| mode.id().to_owned()),
            attended: event.attended,
            newcomers: event.newcomers,
        })
    }

    fn quarters(&self, community: &Community) -> Vec<QuarterLine> {
        let quarters = modes_over_time(self.portfolio, community.id, self.today).into_iter();
        let line = |quarter: Quarter| {
            let number = (quarter.start.month() - 1) / 3 + 1;
            let args = tilth_core::args! { "quarter" => number, "year" => quarter.start.year().to_string() };
            QuarterLine {
                start: iso(quarter.start),
                name: self.words.with("life-quarter", &args),
                events: [&quarter.engagement, &quarter.imagination, &quarter.alignment, &quarter.unsaid]
                    .map(|events| events.iter().filter_map(|id| self.chip(Kind::Event, id.uuid())).collect()),
            }
        };
        quarters.map(line).collect()
    }

    fn modes(&self, community: &Community) -> String {
        let quarters = modes_over_time(self.portfolio, community.id, self.today);
        let all = |of: fn(&Quarter) -> &[Id<Event>]| quarters.iter().map(|quarter| of(quarter).len()).sum::<usize>();
        let [engagement, imagination, alignment] = [
            all(|quarter| &quarter.engagement),
            all(|quarter| &quarter.imagination),
            all(|quarter| &quarter.alignment),
        ];
        let args = vec![
            ("engagement", count(engagement)),
            ("imagination", count(imagination)),
            ("alignment", count(alignment)),
            ("said", count(engagement + imagination + alignment)),
        ];
        self.say("life-modes", args)
    }

    fn activities(&self, community: &Community) -> (Vec<ActivityLine>, String) {
        let found = activities(self.portfolio, community.id, self.today);
        let missing = found.iter().filter(|(_, events, _)| *events == 0).count();
        let line = |(activity, events, last): (tilth_core::catalog::Activity, usize, Option<_>)| {
            let last = last.map(|event| self.portfolio.follow(event));
            ActivityLine {
                activity: activity.id().to_owned(),
                events,
                last: last.and_then(|event: &Event| self.chip(Kind::Event, event.id.uuid())),
                on: last.map(|event| iso(event.date)),
            }
        };
        let said =
            self.say("life-activities", vec![("missing", count(missing)), ("held", count(found.len() - missing))]);
        (found.into_iter().map(line).collect(), said)
    }

    /// "seven formal meetings, one visit" of the last two years.
    fn formats<'e>(&self, events: impl Iterator<Item = &'e Event> + Clone) -> Option<String> {
        let of = |format: &EventFormat| {
            let held = events.clone().filter(|event| event.format == Some(*format) && event.date <= self.today).count();
            let args = || vec![("format", Arg::Case(format.id())), ("events", count(held))];
            (held > 0).then(|| self.say("life-format", args()))
        };
        let held: Vec<String> = EventFormat::ALL.iter().filter_map(of).collect();
        (!held.is_empty()).then(|| held.join(", "))
    }
}
