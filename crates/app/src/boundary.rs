//! A boundary's page: both sides, who goes across, what happened there, and the nine questions about it (W-Systems).

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Id, Kind, Rejection,
    catalog::{Artifact, Boundary, BoundaryActivity, Brokering, Community, Project},
    fold, lasts,
};
use tilth_insight::{Arg, boundary_pulse};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    community::{PulseCell, PulseRound, count, iso},
    open::View,
    shapes::{Chip, FindingShape},
};

/// A boundary whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct BoundaryRequest {
    /// The boundary.
    pub id: Uuid,
}

/// What goes across a boundary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BoundaryAcross {
    /// How far apart both sides stand, who goes between them, and what happened last; one sentence.
    pub answer: String,
    /// Both sides.
    pub sides: Vec<Chip>,
    /// Why it matters.
    pub why: Option<String>,
    /// The id of how competence and experience meet there.
    pub tension: Option<String>,
    /// Who brokers today, then who did; by name.
    pub brokers: Vec<BrokerLine>,
    /// What happened, the newest first.
    pub activities: Vec<ActivityAcross>,
    /// How much happened.
    pub activities_total: usize,
    /// What both sides use, by name.
    pub objects: Vec<Chip>,
    /// What both sides do together, by name.
    pub projects: Vec<Chip>,
    /// What wants attention about it.
    pub findings: Vec<FindingShape>,
}

/// Somebody who brokers across a boundary, or did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BrokerLine {
    /// The record of it.
    pub id: Uuid,
    /// The person, and with whom, where it is a pair.
    pub people: Vec<Chip>,
    /// The kind's id.
    pub kind: String,
    /// The day on which it ends or ended.
    pub until: Option<String>,
    /// Whether it goes on today.
    pub goes_on: bool,
    /// What is noticed of it.
    pub value_noticed: Option<String>,
}

/// Something that happened at a boundary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActivityAcross {
    /// The record of it.
    pub id: Uuid,
    /// The kind's id.
    pub kind: String,
    /// The day.
    pub on: String,
    /// What came back.
    pub came_back: Option<String>,
    /// What changed at home.
    pub brought_home: Option<String>,
}

/// What the nine questions about a boundary were answered.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BoundaryCells {
    /// What the last round says, one sentence.
    pub answer: String,
    /// The last rounds, the newest first.
    pub rounds: Vec<PulseRound>,
    /// The nine cells, mode by mode.
    pub cells: Vec<PulseCell>,
}

/// So much of what happened is shown; the rest stands in its list.
const SHOWN: usize = 30;

impl App {
    /// What goes across a boundary.
    pub fn boundary_across(&self, request: BoundaryRequest) -> Result<BoundaryAcross, Error> {
        self.with_view(|view, _| {
            let boundary = view.boundary(request.id)?;
            let mut happened: Vec<&BoundaryActivity> = view.portfolio.linked(boundary.id).collect();
            happened.sort_by_key(|one| Reverse((one.on, one.id)));
            Ok(BoundaryAcross {
                answer: view.across_in_words(boundary, &happened),
                sides: view.sides(boundary),
                why: boundary.why.clone(),
                tension: boundary.tension.map(|tension| tension.id().to_owned()),
                brokers: view.broker_lines(boundary),
                activities: happened.iter().take(SHOWN).map(|one| activity(one)).collect(),
                activities_total: happened.len(),
                objects: view.objects(boundary),
                projects: view.joint_projects(boundary),
                findings: view.open_findings(Kind::Boundary, request.id),
            })
        })
    }

    /// What the nine questions about a boundary were answered.
    pub fn boundary_cells(&self, request: BoundaryRequest) -> Result<BoundaryCells, Error> {
        self.with_view(|view, _| {
            let pulse = boundary_pulse(view.portfolio, view.boundary(request.id)?.id, view.today);
            Ok(BoundaryCells {
                answer: view.moved(&pulse).unwrap_or_else(|| view.words.get("network-boundary-unasked")),
                rounds: view.pulse_rounds(&pulse),
                cells: view.pulse_cells(&pulse, &[]),
            })
        })
    }
}

impl<'a> View<'a> {
    fn boundary(&self, id: Uuid) -> Result<&'a Boundary, Error> {
        let missing = Rejection::NoRecord { kind: Kind::Boundary, id };
        self.portfolio.get(Id::new(id)).ok_or(Error::Rejected(missing))
    }

    fn sides(&self, boundary: &Boundary) -> Vec<Chip> {
        sides(boundary).into_iter().filter_map(|(kind, id)| self.chip(kind, id)).collect()
    }

    /// How far apart both sides stand, who goes between them, and what happened last.
    fn across_in_words(&self, boundary: &Boundary, happened: &[&BoundaryActivity]) -> String {
        let named = ["one", "other"].into_iter().zip(sides(boundary));
        let mut args: Vec<(&'static str, Arg)> =
            named.map(|(name, (kind, id))| (name, Arg::Record(kind, id))).collect();
        let brokering = self.portfolio.linked::<Brokering>(boundary.id);
        let now: Vec<&Brokering> = brokering.filter(|one| lasts(one.since, one.until, self.today)).collect();
        let last = happened.iter().find(|one| one.on <= self.today);
        let case = match last {
            None => "none",
            Some(one) if one.brought_home.is_some() => "home",
            Some(_) => "not-home",
        };
        args.extend([
            ("tension", Arg::Case(boundary.tension.map_or("unsaid", |tension| tension.id()))),
            ("brokers", count(now.len())),
            ("last", Arg::Case(case)),
            ("on", last.map_or(Arg::Case(""), |one| Arg::Date(one.on))),
        ]);
        args.push(("broker", now.first().map_or(Arg::Case(""), |one| Arg::Record(Kind::Person, one.person.uuid()))));
        self.say("network-boundary-answer", args)
    }

    fn broker_lines(&self, boundary: &Boundary) -> Vec<BrokerLine> {
        let line = |one: &Brokering| BrokerLine {
            id: one.id.uuid(),
            people: [Some(one.person), one.with]
                .into_iter()
                .flatten()
                .filter_map(|person| self.chip(Kind::Person, person.uuid()))
                .collect(),
            kind: one.kind.id().to_owned(),
            until: one.until.map(iso),
            goes_on: lasts(one.since, one.until, self.today),
            value_noticed: one.value_noticed.clone(),
        };
        let mut lines: Vec<BrokerLine> = self.portfolio.linked::<Brokering>(boundary.id).map(line).collect();
        let name = |line: &BrokerLine| line.people.first().map(|person| fold(&person.title));
        lines.sort_by_cached_key(|line| (!line.goes_on, name(line), line.id));
        lines
    }

    /// The artifacts that both sides use, by name.
    fn objects(&self, boundary: &Boundary) -> Vec<Chip> {
        self.of_both(boundary, |view, one, other| {
            let uses = |artifact: &Artifact, side| artifact.community == side || artifact.used_by.contains(&side);
            let artifacts = view.portfolio.linked::<Artifact>(one).filter(|artifact| uses(artifact, one));
            artifacts
                .filter(|artifact| uses(artifact, other))
                .map(|artifact| (Kind::Artifact, artifact.id.uuid()))
                .collect()
        })
    }

    /// The projects that both sides run, by name.
    fn joint_projects(&self, boundary: &Boundary) -> Vec<Chip> {
        self.of_both(boundary, |view, one, other| {
            let projects = view.portfolio.linked::<Project>(one).filter(|project| project.communities.contains(&one));
            let joint = projects.filter(|project| project.communities.contains(&other));
            joint.map(|project| (Kind::Project, project.id.uuid())).collect()
        })
    }

    /// What two communities have in common; nothing where the other side is outside.
    fn of_both(
        &self,
        boundary: &Boundary,
        common: impl FnOnce(&Self, Id<Community>, Id<Community>) -> Vec<(Kind, Uuid)>,
    ) -> Vec<Chip> {
        let Some(other) = boundary.other_community else { return Vec::new() };
        let mut records = common(self, boundary.community, other);
        records.sort_unstable_by_key(|(_, id)| *id);
        records.dedup();
        let mut chips: Vec<Chip> = records.into_iter().filter_map(|(kind, id)| self.chip(kind, id)).collect();
        chips.sort_by_cached_key(|chip| (fold(&chip.title), chip.id));
        chips
    }
}

/// The community, and what stands on the other side.
fn sides(boundary: &Boundary) -> Vec<(Kind, Uuid)> {
    let within = boundary.other_community.map(|id| (Kind::Community, id.uuid()));
    let outside = boundary.outside_party.map(|id| (Kind::OutsideParty, id.uuid()));
    [Some((Kind::Community, boundary.community.uuid())), within, outside].into_iter().flatten().collect()
}

fn activity(one: &BoundaryActivity) -> ActivityAcross {
    ActivityAcross {
        id: one.id.uuid(),
        kind: one.kind.id().to_owned(),
        on: iso(one.on),
        came_back: one.came_back.clone(),
        brought_home: one.brought_home.clone(),
    }
}
