//! What happens in a domain: projects, issues, decisions, and what its communities say.

use tilth_core::{
    Kind, args,
    catalog::{Decision, Domain, Issue, IssueStatus, Project, ProjectStage, Review, ReviewItem, ReviewStatus, Voice},
    plain, show_date,
};

use super::{Pack, rows::by_turns, voice::says_something};
use crate::{
    document::{Block, Cell, Column, ColumnKind, Table},
    wording,
};

impl Pack<'_> {
    /// The projects that go on or came to something.
    pub(super) fn domain_projects(&self, domain: &Domain, most: usize) -> Vec<Block> {
        let came_to_nothing =
            |project: &&Project| matches!(project.stage, ProjectStage::Declined | ProjectStage::Stopped);
        let projects: Vec<&Project> =
            self.portfolio.linked::<Project>(domain.id).filter(|project| !came_to_nothing(project)).collect();
        if projects.is_empty() {
            return Vec::new();
        }
        // Where the only steward leads all of them alone, its name over and over says nothing.
        let stewards = self.living_stewards(domain);
        let home = if let [only] = stewards[..] { Some(only.id) } else { None };
        let home = home.filter(|home| projects.iter().all(|project| project.communities == [*home]));
        self.projects_at_home(projects, home, most)
    }

    /// The issues that are not settled.
    pub(super) fn domain_issues(&self, domain: &Domain, most: usize) -> Vec<Block> {
        let is_open = |issue: &&Issue| matches!(issue.status, IssueStatus::Open | IssueStatus::InProject);
        let mut issues: Vec<&Issue> = self.portfolio.linked::<Issue>(domain.id).filter(is_open).collect();
        if issues.is_empty() {
            return Vec::new();
        }
        issues.sort_by_key(|issue| (&issue.title, issue.id));
        let rows = issues.into_iter().map(|issue| {
            let cost = issue.cost_of_not_knowing.as_deref().map(|cost| wording::shorten(cost, 160));
            vec![
                Cell::text(plain(&issue.title)).noting(cost.unwrap_or_default()),
                Cell::text(self.choice(issue.kind)),
                Cell::text(issue.community.map(|id| self.community(id).name.clone()).unwrap_or_default()),
                Cell::text(self.choice(issue.status)),
            ]
        });
        let table = Table {
            title: self.words.kinds(Kind::Issue),
            columns: vec![
                Column::new(ColumnKind::LongText, self.words.kind(Kind::Issue)),
                Column::new(ColumnKind::Word, self.field(Kind::Issue, "kind")),
                Column::new(ColumnKind::Text, self.say("report-seen-by")),
                Column::new(ColumnKind::Word, self.field(Kind::Issue, "status")),
            ],
            rows: rows.collect(),
        };
        self.listed("report-more-issue", table, most)
    }

    pub(super) fn domain_decisions(&self, domain: &Domain, most: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        let reviewed =
            self.portfolio.linked::<ReviewItem>(domain.id).map(|item| (self.portfolio.follow(item.review), item));
        let closed = reviewed.filter(|(review, _)| review.status == ReviewStatus::Closed && review.date <= self.today);
        let last: Option<(&Review, &ReviewItem)> = closed.max_by_key(|(review, item)| (review.date, item.id));
        if let Some((review, decision)) = last.and_then(|(review, item)| Some((review, item.decision.as_ref()?))) {
            let args = args! {
                "review" => review.title.as_str(), "date" => show_date(review.date), "decision" => decision.as_str(),
            };
            blocks.push(Block::Paragraph(self.say_with("report-decided-in-review", &args)));
        }
        let mut decisions: Vec<&Decision> =
            self.portfolio.linked::<Decision>(domain.id).filter(|decision| decision.date <= self.today).collect();
        let in_question = |decision: &Decision| {
            let about = (Kind::Decision, decision.id.uuid());
            self.attention.iter().any(|seen| seen.records.first().is_some_and(|first| (first.kind, first.id) == about))
        };
        decisions.sort_by_key(|decision| (std::cmp::Reverse(decision.date), decision.id));
        // By turns one in question and one that is not: what is left out is not all of one sort.
        let (questioned, others): (Vec<_>, Vec<_>) = decisions.into_iter().partition(|decision| in_question(decision));
        let decisions = by_turns([questioned, others]);
        match (decisions.len(), most) {
            (0, _) => {}
            (noted, 0) => blocks.push(Block::Paragraph(self.say_count("report-decisions-noted", noted))),
            _ => blocks.extend(self.decision_table(&decisions, most)),
        }
        blocks
    }

    /// The voices about the domain, or else of the communities that steward it: those that wait first, then the newest.
    pub(super) fn domain_quotes(&self, domain: &Domain, most: usize) -> Vec<Block> {
        let mut voices: Vec<&Voice> = self.portfolio.linked::<Voice>(domain.id).collect();
        if voices.is_empty() {
            let stewards = self.living_stewards(domain);
            voices = stewards.iter().flat_map(|community| self.portfolio.linked::<Voice>(community.id)).collect();
        }
        voices.retain(|voice| voice.on <= self.today && says_something(voice));
        voices.sort_by_key(|voice| (!self.waits(voice), std::cmp::Reverse(voice.on), voice.id));
        voices.dedup_by_key(|voice| voice.id);
        voices.into_iter().take(most).map(|voice| Block::Quote(self.quote(voice))).collect()
    }
}
