//! A project's page: the line from a gap to a change in practice, the money, and what each community brought home.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Id, Kind, Rejection,
    catalog::{Artifact, Ask, Funding, HomeBringing, Project, ProjectStage},
};
use tilth_insight::{Arg, Sum, funded, is_granted};
use ts_rs::TS;
use uuid::Uuid;

use super::{fund::waits, line::SpendingShape, pipeline::is_late};
use crate::{
    App, Error,
    community::BroughtHome,
    open::View,
    shapes::{Chip, FindingShape},
};

/// A project whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ProjectRequest {
    /// The project.
    pub id: Uuid,
}

/// A learning project, from the gap it answers to what people now do differently.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectPage {
    /// How far it has come, one sentence.
    pub answer: String,
    /// The stage's id.
    pub stage: String,
    /// The ids of all stages.
    pub stages: Vec<String>,
    /// What it sets out to do.
    pub description: Option<String>,
    /// The gap that it answers.
    pub gap: Option<ProjectGap>,
    /// What it made.
    pub results: Vec<ProjectResult>,
    /// What people now do differently.
    pub change_in_practice: Option<String>,
    /// What it asked for and got.
    pub spending: SpendingShape,
    /// What of it is still asked for; none where nothing is.
    pub still: Option<StillAsked>,
    /// Whether it waits for a word.
    pub waits: bool,
    /// The money and hours behind that, the newest first.
    pub fundings: Vec<FundingLine>,
    /// Its communities and what each took home; the first leads.
    pub communities: Vec<ProjectCommunity>,
    /// When it is to be stopped.
    pub stop_if: Option<String>,
    /// Whether it still can be.
    pub runs: bool,
    /// The support it has.
    pub logistics: Option<String>,
    /// Who sponsors it.
    pub sponsor: Option<Chip>,
    /// What it asks of communities.
    pub asks: Vec<ProjectAsk>,
    /// What wants attention.
    pub findings: Vec<FindingShape>,
}

/// What was asked for and is not granted yet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StillAsked {
    /// The amount, as it is typed: of several currencies the first.
    pub money: Option<String>,
    /// The hours.
    pub hours: Option<i64>,
    /// All of it, one sentence.
    pub said: String,
}

/// A gap that somebody found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectGap {
    /// The issue.
    pub issue: Chip,
    /// What it is.
    pub description: Option<String>,
    /// What not knowing costs.
    pub cost: Option<String>,
}

/// Something a project made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectResult {
    /// The artifact.
    pub artifact: Chip,
    /// Who keeps it useful.
    pub keeper: Option<Chip>,
}

/// Money or hours that were asked, given, used or given back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FundingLine {
    /// The funding.
    pub id: Uuid,
    /// The id of what happened.
    pub kind: String,
    /// The day.
    pub on: Option<String>,
    /// Money and hours, in words.
    pub amount: String,
    /// Where it came from.
    pub sources: Vec<Chip>,
    /// Where it was decided.
    pub decision: Option<Chip>,
    /// A note.
    pub note: Option<String>,
}

/// A community of a project.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectCommunity {
    /// The community.
    pub community: Chip,
    /// Whether it leads.
    pub leads: bool,
    /// What it took home.
    pub brought: Vec<BroughtHome>,
}

/// What a project asks of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectAsk {
    /// The ask.
    pub id: Uuid,
    /// What is asked.
    pub what: String,
    /// Of whom.
    pub community: Chip,
    /// The status's id.
    pub status: String,
    /// Whether it is paid for.
    pub funded: bool,
}

impl App {
    /// A learning project, from the gap it answers to what people now do differently.
    pub fn project(&self, request: ProjectRequest) -> Result<ProjectPage, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Project, id: request.id };
            let project = view.portfolio.get(Id::<Project>::new(request.id)).ok_or(Error::Rejected(missing))?;
            Ok(view.project_page(project))
        })
    }
}

impl View<'_> {
    fn project_page(&self, project: &Project) -> ProjectPage {
        let mut fundings: Vec<&Funding> = self.portfolio.linked::<Funding>(project.id).collect();
        fundings.sort_by_key(|one| std::cmp::Reverse((one.on, one.id)));
        let mut asks: Vec<&Ask> = self.portfolio.linked::<Ask>(project.id).collect();
        asks.sort_by_key(|ask| (ask.status, ask.id));
        let gap = project.issue.map(|id| self.portfolio.follow(id));
        ProjectPage {
            answer: self.project_in_words(project),
            stage: project.stage.id().to_owned(),
            stages: ProjectStage::ALL.iter().map(|stage| stage.id().to_owned()).collect(),
            description: project.description.clone(),
            gap: gap.and_then(|issue| {
                let shown = self.chip(Kind::Issue, issue.id.uuid())?;
                let cost = issue.cost_of_not_knowing.clone();
                Some(ProjectGap { issue: shown, description: issue.description.clone(), cost })
            }),
            results: project.results.iter().filter_map(|id| self.project_result(*id)).collect(),
            change_in_practice: project.change_in_practice.clone(),
            still: self.still_asked(project),
            waits: waits(project),
            spending: self.spending_shape(&funded(self.portfolio, project.id)),
            fundings: fundings.into_iter().map(|one| self.funding_line(one)).collect(),
            communities: self.project_communities(project),
            stop_if: project.stop_if.clone(),
            runs: runs(project.stage),
            logistics: project.logistics.clone(),
            sponsor: project.sponsor.and_then(|id| self.chip(Kind::Person, id.uuid())),
            asks: asks.into_iter().filter_map(|ask| self.project_ask(ask)).collect(),
            findings: self.open_findings(Kind::Project, project.id.uuid()),
        }
    }

    fn still_asked(&self, project: &Project) -> Option<StillAsked> {
        let missing = funded(self.portfolio, project.id).missing();
        if missing == Sum::default() {
            return None;
        }
        Some(StillAsked {
            money: missing.money.first().map(ToString::to_string),
            hours: (missing.hours > 0).then_some(missing.hours),
            said: self
                .words
                .with("page-project-still", &tilth_core::args! { "means" => self.means_in_words(&missing) }),
        })
    }

    /// How far a project has come: its stage, and what is missing on the line to a change in practice.
    fn project_in_words(&self, project: &Project) -> String {
        let is_said = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        let missing = match project.stage {
            _ if project.issue.is_none() => "gap",
            ProjectStage::Delivered | ProjectStage::InUse if project.results.is_empty() => "results",
            ProjectStage::Delivered | ProjectStage::InUse if !is_said(&project.change_in_practice) => "change",
            _ => "none",
        };
        let part = is_granted(self.portfolio, project) && self.still_asked(project).is_some();
        let stage = match project.stage {
            _ if is_late(project, self.today) => "late",
            _ if waits(project) && part => "granted-part",
            _ if waits(project) && is_granted(self.portfolio, project) => "granted",
            ProjectStage::Funded if !is_granted(self.portfolio, project) => "funded-unsaid",
            ProjectStage::Funded if part => "funded-part",
            stage => stage.id(),
        };
        let mut args = vec![("stage", Arg::Case(stage)), ("missing", Arg::Case(missing))];
        args.push(("ended", Arg::Case(if project.end.is_some() { "yes" } else { "no" })));
        args.extend(project.end.map(|end| ("end", Arg::Date(end))));
        self.say("page-project-answer", args)
    }

    fn project_result(&self, id: Id<Artifact>) -> Option<ProjectResult> {
        let keeper = self.portfolio.follow(id).keeper;
        Some(ProjectResult {
            artifact: self.chip(Kind::Artifact, id.uuid())?,
            keeper: keeper.and_then(|id| self.chip(Kind::Person, id.uuid())),
        })
    }

    fn funding_line(&self, one: &Funding) -> FundingLine {
        let person = one.person.and_then(|id| self.chip(Kind::Person, id.uuid()));
        let unit = one.unit.and_then(|id| self.chip(Kind::Unit, id.uuid()));
        let outside = one.outside_party.and_then(|id| self.chip(Kind::OutsideParty, id.uuid()));
        let hours =
            one.hours.map(|hours| self.words.with("page-project-hours", &tilth_core::args! { "hours" => hours }));
        let amount: Vec<String> = one.money.map(|money| money.to_string()).into_iter().chain(hours).collect();
        FundingLine {
            id: one.id.uuid(),
            kind: one.kind.id().to_owned(),
            on: one.on.map(|day| day.to_string()),
            amount: amount.join(" + "),
            sources: [person, unit, outside].into_iter().flatten().collect(),
            decision: one.decision.and_then(|id| self.chip(Kind::Decision, id.uuid())),
            note: one.note.clone(),
        }
    }

    /// The communities of a project, and others that took something home from it.
    fn project_communities(&self, project: &Project) -> Vec<ProjectCommunity> {
        let mut brought: Vec<&HomeBringing> = self.portfolio.linked::<HomeBringing>(project.id).collect();
        brought.sort_by_key(|one| (one.on, one.id));
        let mut ids = project.communities.clone();
        brought.iter().for_each(|one| ids.push(one.community));
        let mut seen = Vec::new();
        ids.retain(|id| {
            !seen.contains(id) && {
                seen.push(*id);
                true
            }
        });
        let of = |community| {
            let theirs = brought.iter().filter(move |one| one.community == community);
            let shape = |one: &&HomeBringing| BroughtHome {
                id: one.id.uuid(),
                what: one.what.clone(),
                on: one.on.map(|day| day.to_string()),
            };
            theirs.map(shape).collect()
        };
        let leads = project.communities.first();
        let shape = |id: Id<_>| {
            Some(ProjectCommunity { community: self.chip_of(id)?, leads: leads == Some(&id), brought: of(id) })
        };
        ids.into_iter().filter_map(shape).collect()
    }

    fn project_ask(&self, ask: &Ask) -> Option<ProjectAsk> {
        Some(ProjectAsk {
            id: ask.id.uuid(),
            what: ask.what.clone(),
            community: self.chip_of(ask.community)?,
            status: ask.status.id().to_owned(),
            funded: ask.funded,
        })
    }
}

/// Whether a project is on its way.
const fn runs(stage: ProjectStage) -> bool {
    matches!(stage, ProjectStage::Idea | ProjectStage::Proposed | ProjectStage::Funded | ProjectStage::Active)
}
