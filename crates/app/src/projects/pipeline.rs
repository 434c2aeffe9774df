//! Projects by where they stand.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Kind,
    catalog::{Project, ProjectStage},
    fold,
};
use tilth_insight::{Arg, Funded, funded, opening};
use ts_rs::TS;
use uuid::Uuid;

use super::line::SpendingShape;
use crate::{App, Error, open::View, shapes::Chip};

/// How much of the pipeline.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PipelineRequest {
    /// How many projects of a column are wanted at most.
    pub most: Option<usize>,
}

/// Projects by where they stand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Pipeline {
    /// What they say together, one sentence.
    pub answer: String,
    /// How many there are.
    pub total: usize,
    /// The stages, in the order of a project's way; those it ends at without a result come last.
    pub columns: Vec<PipelineColumn>,
}

/// The projects of one stage.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PipelineColumn {
    /// The stage's id.
    pub stage: String,
    /// Whether projects end there without a result.
    pub apart: bool,
    /// How many there are.
    pub total: usize,
    /// What they asked for and got, together.
    pub spending: SpendingShape,
    /// The first of them: by their end, then by name.
    pub cards: Vec<PipelineCard>,
}

/// A project in the pipeline.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PipelineCard {
    /// The project.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The stage's id.
    pub stage: String,
    /// Its communities; the first leads.
    pub communities: Vec<Chip>,
    /// What it asked for and got.
    pub spending: SpendingShape,
    /// Until when it runs, in words; empty where no end is noted.
    pub when: String,
    /// Whether it runs past its end.
    pub late: bool,
}

const MOST_CARDS: usize = 20;

impl App {
    /// Projects by where they stand.
    pub fn pipeline(&self, request: PipelineRequest) -> Result<Pipeline, Error> {
        let most = request.most.unwrap_or(MOST_CARDS).min(200);
        self.with_view(|view, _| {
            let all: Vec<&Project> = view.portfolio.all::<Project>().collect();
            let column = |stage: &ProjectStage| {
                let here = all.iter().filter(|project| project.stage == *stage).copied().collect();
                view.pipeline_column(*stage, here, most)
            };
            let answer = opening(view.portfolio, Kind::Project, view.today);
            Ok(Pipeline {
                answer: answer.map(|said| said.said(view.portfolio, view.words)).unwrap_or_default(),
                total: all.len(),
                columns: ProjectStage::ALL.iter().map(column).collect(),
            })
        })
    }
}

impl View<'_> {
    fn pipeline_column(&self, stage: ProjectStage, mut here: Vec<&Project>, most: usize) -> PipelineColumn {
        let mut sum = Funded::default();
        here.iter().for_each(|project| sum.join(&funded(self.portfolio, project.id)));
        here.sort_by_cached_key(|project| (project.end.is_none(), project.end, fold(&project.name), project.id));
        PipelineColumn {
            stage: stage.id().to_owned(),
            apart: matches!(stage, ProjectStage::Declined | ProjectStage::Stopped),
            total: here.len(),
            spending: self.spending_shape(&sum),
            cards: here.iter().take(most).map(|project| self.pipeline_card(project)).collect(),
        }
    }

    fn pipeline_card(&self, project: &Project) -> PipelineCard {
        let late = is_late(project, self.today);
        let when = project.end.map(|end| {
            let case = if late {
                "late"
            } else if end < self.today {
                "ended"
            } else {
                "runs"
            };
            self.say("page-project-until", vec![("case", Arg::Case(case)), ("date", Arg::Date(end))])
        });
        PipelineCard {
            id: project.id.uuid(),
            name: project.name.clone(),
            stage: project.stage.id().to_owned(),
            communities: project.communities.iter().filter_map(|id| self.chip_of(*id)).collect(),
            spending: self.spending_shape(&funded(self.portfolio, project.id)),
            when: when.unwrap_or_default(),
            late,
        }
    }
}

/// Whether a project runs past its end.
pub(super) fn is_late(project: &Project, today: tilth_core::Date) -> bool {
    project.stage == ProjectStage::Active && project.end.is_some_and(|end| end < today)
}
