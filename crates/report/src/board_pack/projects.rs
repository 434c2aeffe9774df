//! Learning projects, and the money beside them.

use tilth_core::{
    Id, Kind, args,
    catalog::{Community, FundingKind, Project, ProjectStage},
    plain,
};

use super::{Pack, by_name, date_cell, rows::by_turns, standing::money_lines};
use crate::{
    document::{Block, Cell, Column, ColumnKind, Mark, Severity, Table},
    wording,
};

/// Projects on paper; the whole list is in the workbook.
const PROJECTS: usize = 40;

/// Whether somebody works on it or waits for a word about it.
pub(super) fn is_open(project: &Project) -> bool {
    matches!(project.stage, ProjectStage::Idea | ProjectStage::Proposed | ProjectStage::Funded | ProjectStage::Active)
}

/// Whether somebody waits for a word about it.
fn waits(project: &Project) -> bool {
    matches!(project.stage, ProjectStage::Idea | ProjectStage::Proposed)
}

impl Pack<'_> {
    pub(super) fn projects_and_money(&self) -> Vec<Block> {
        let money = self.money();
        if self.portfolio.count(Kind::Project) == 0 && money.is_empty() {
            return Vec::new();
        }
        let lead = self.standing.projects.clone().unwrap_or_else(|| self.say("report-no-projects"));
        let mut blocks = self.part("report-projects", lead);
        if money.is_empty() {
            blocks.push(Block::Note(self.say("report-no-money")));
        }
        blocks.extend(money);
        let open = self.open_projects();
        if !open.is_empty() {
            let rows = open.into_iter().map(|project| self.project_row(project, None)).collect();
            let table = self.project_table(rows);
            blocks.push(self.section("report-open-projects"));
            blocks.extend(self.listed("report-more-project", table, PROJECTS));
        }
        blocks
    }

    /// The open projects, by turns one that waits for an answer, one with money and one of the others. In each of the three
    /// those past their end come first.
    fn open_projects(&self) -> Vec<&Project> {
        let mut open: Vec<&Project> = self.portfolio.all::<Project>().filter(|project| is_open(project)).collect();
        open.sort_by_cached_key(|project| {
            let stage = std::cmp::Reverse(project.stage);
            (self.days_past(project).is_none(), stage, by_name(&project.name), project.id)
        });
        let (waiting, rest): (Vec<&Project>, Vec<&Project>) = open.into_iter().partition(|project| waits(project));
        let (with_money, others): (Vec<&Project>, Vec<&Project>) =
            rest.into_iter().partition(|project| self.standing.funds.contains_key(&project.id));
        by_turns([waiting, with_money, others])
    }

    /// How many days ago a project should have ended that is active.
    fn days_past(&self, project: &Project) -> Option<i32> {
        let end = project.end.filter(|end| project.stage == ProjectStage::Active && *end < self.today)?;
        Some((self.today - end).get_days())
    }

    fn project_table(&self, rows: Vec<Vec<Cell>>) -> Table {
        Table {
            title: self.words.kinds(Kind::Project),
            columns: vec![
                Column::new(ColumnKind::LongText, self.words.kind(Kind::Project)),
                Column::new(ColumnKind::Text, self.say("report-led-by")),
                Column::new(ColumnKind::Word, self.field(Kind::Project, "stage")),
                Column::new(ColumnKind::Money, self.say("report-asked-for")),
                Column::new(ColumnKind::Money, self.say("report-granted")),
                Column::new(ColumnKind::Money, wording::sentence(&self.choice(FundingKind::Spent))),
                Column::new(ColumnKind::Date, self.field(Kind::Project, "end")),
            ],
            rows,
        }
    }

    /// A project; its leading community is not named where that is `home`, about which the reader reads already.
    fn project_row(&self, project: &Project, home: Option<Id<Community>>) -> Vec<Cell> {
        let name = |id: &Id<Community>| self.community(*id).name.clone();
        let (lead, with) = match project.communities.split_first() {
            Some((lead, [])) if home == Some(*lead) => (String::new(), Vec::new()),
            Some((lead, with)) => (name(lead), with.iter().map(name).collect::<Vec<_>>()),
            None => (String::new(), Vec::new()),
        };
        let with = if with.is_empty() {
            String::new()
        } else {
            self.say_with("report-with", &args! { "names" => self.names(&with, 3) })
        };
        let mut stage = Cell::text(self.choice(project.stage));
        if let Some(days) = self.days_past(project) {
            stage = stage.marked(Mark::Severity { severity: Severity::Attention });
            stage = stage.noting(self.say_with("report-days-past", &args! { "days" => days }));
        }
        let funds = self.standing.funds.get(&project.id).cloned().unwrap_or_default();
        let mut granted = Cell::text(money_lines(&funds.granted));
        if funds.is_granted_in_part() {
            granted = granted.marked(Mark::Severity { severity: Severity::Attention });
        }
        vec![
            Cell::text(plain(&project.name)),
            Cell::text(lead).noting(with),
            stage,
            Cell::text(money_lines(&funds.asked)),
            granted,
            Cell::text(money_lines(&funds.spent)),
            date_cell(project.end),
        ]
    }

    /// The projects of a domain, open ones first, the newest first; `home` is not named.
    pub(super) fn projects_at_home(
        &self,
        mut projects: Vec<&Project>,
        home: Option<Id<Community>>,
        most: usize,
    ) -> Vec<Block> {
        projects.sort_by_cached_key(|project| {
            (!is_open(project), std::cmp::Reverse(project.start), by_name(&project.name), project.id)
        });
        let rows = projects.into_iter().map(|project| self.project_row(project, home)).collect();
        self.listed("report-more-project", self.project_table(rows), most)
    }
}
