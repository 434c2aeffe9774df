//! The learning projects of a community: what it leads, what it takes part in, what it brought home (W-Systems).

use std::cmp::Reverse;

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Community, Funding, HomeBringing, Project, ProjectStage},
};
use tilth_insight::{Sum, funded};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count, iso};
use crate::{App, Error, open::View, shapes::Chip};

/// The learning projects of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityProjects {
    /// What it leads and takes part in, one sentence.
    pub answer: String,
    /// The projects: those that run first, the newest first.
    pub projects: Vec<ProjectLine>,
}

/// A project as its community sees it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectLine {
    /// The project.
    pub project: Chip,
    /// The stage's id.
    pub stage: String,
    /// Whether this community leads it.
    pub leads: bool,
    /// The other communities.
    pub others: Vec<Chip>,
    /// What was asked, in words; where no funding is noted, what the project itself asks.
    pub asked: Option<String>,
    /// How many records of funding there are.
    pub fundings: usize,
    /// What was set aside.
    pub allocated: Option<String>,
    /// What was used.
    pub spent: Option<String>,
    /// What was given back.
    pub returned: Option<String>,
    /// Whether it delivered, so that something can have been brought home.
    pub delivered: bool,
    /// What this community brought home from it.
    pub home: Vec<BroughtHome>,
    /// What changed in practice.
    pub change: Option<String>,
}

/// What a community brought home.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BroughtHome {
    /// The record of it.
    pub id: Uuid,
    /// What it is.
    pub what: String,
    /// The day.
    pub on: Option<String>,
}

impl App {
    /// The learning projects of a community.
    pub fn community_projects(&self, request: CommunityRequest) -> Result<CommunityProjects, Error> {
        self.about(request, |view, community| view.projects(community))
    }
}

impl View<'_> {
    fn projects(&self, community: &Community) -> CommunityProjects {
        let mut projects: Vec<&Project> = self.portfolio.linked::<Project>(community.id).collect();
        projects.sort_by_key(|project| (ended(project), Reverse(project.start), &project.name, project.id));
        let leads = |project: &Project| project.communities.first() == Some(&community.id);
        let led = projects.iter().filter(|project| leads(project)).count();
        let homes = self.portfolio.linked::<HomeBringing>(community.id).count();
        let sentence = vec![
            ("led", count(led)),
            ("joined", count(projects.len() - led)),
            ("running", count(projects.iter().filter(|project| !ended(project)).count())),
            ("delivered", count(projects.iter().filter(|project| delivered(project)).count())),
            ("homes", count(homes)),
        ];
        let line = |project: &&Project| self.project_line(community, project, leads(project));
        CommunityProjects {
            answer: self.say("taken-answer", sentence),
            projects: projects.iter().filter_map(line).collect(),
        }
    }

    fn project_line(&self, community: &Community, project: &Project, leads: bool) -> Option<ProjectLine> {
        let funded = funded(self.portfolio, project.id);
        let of_project = self.portfolio.linked::<HomeBringing>(project.id);
        let mut home: Vec<&HomeBringing> = of_project.filter(|home| home.community == community.id).collect();
        home.sort_by_key(|home| Reverse((home.on, home.id)));
        let others = project.communities.iter().filter(|id| **id != community.id);
        Some(ProjectLine {
            project: self.chip(Kind::Project, project.id.uuid())?,
            stage: project.stage.id().to_owned(),
            leads,
            others: others.filter_map(|id| self.chip(Kind::Community, id.uuid())).collect(),
            asked: self.sum(&funded.asked),
            fundings: self.portfolio.linked::<Funding>(project.id).count(),
            allocated: self.sum(&funded.allocated),
            spent: self.sum(&funded.spent),
            returned: self.sum(&funded.returned),
            delivered: delivered(project),
            home: home
                .iter()
                .map(|one| BroughtHome { id: one.id.uuid(), what: one.what.clone(), on: one.on.map(iso) })
                .collect(),
            change: project.change_in_practice.clone(),
        })
    }

    /// "EUR 12,000, 40 hours"; none where nothing is noted.
    pub(super) fn sum(&self, sum: &Sum) -> Option<String> {
        let money = sum.money.iter().filter(|money| money.minor != 0).map(ToString::to_string);
        let hours = (sum.hours != 0).then(|| self.say("taken-hours", vec![("hours", count(sum.hours))]));
        let parts: Vec<String> = money.chain(hours).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// Whether what a project was to bring is there.
const fn delivered(project: &Project) -> bool {
    matches!(project.stage, ProjectStage::Delivered | ProjectStage::InUse)
}

/// Whether a project has come to its end.
const fn ended(project: &Project) -> bool {
    matches!(project.stage, ProjectStage::InUse | ProjectStage::Declined | ProjectStage::Stopped)
}
