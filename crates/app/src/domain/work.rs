//! The work in a domain: its projects, its open questions, its artifacts, its parts. Each is told as lines in groups.

use serde::Serialize;
use tilth_core::{
    Choice, Kind, PracticeFigures,
    catalog::{
        Artifact, ArtifactKind, Domain, DomainStatus, Issue, IssueKind, IssueStatus, Posture, Project, ProjectKind,
        ProjectStage,
    },
    fold,
};
use tilth_insight::{Arg, is_granted};
use ts_rs::TS;

use super::{DomainRequest, NAMED, named};
use crate::{App, Error, community::count, desk::days, open::View, shapes::Chip};

/// Records of one sort, in groups.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Lines {
    /// What the record they belong to is called.
    pub name: String,
    /// What they say together, one sentence.
    pub answer: String,
    /// The groups that hold something.
    pub groups: Vec<LineGroup>,
}

/// A group of lines.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LineGroup {
    /// Its id.
    pub id: String,
    /// How many there are.
    pub total: usize,
    /// The first of them.
    pub lines: Vec<RecordLine>,
}

/// A record on a line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecordLine {
    /// The record.
    pub record: Chip,
    /// Who and what belongs to it.
    pub with: Vec<Chip>,
    /// How it stands, in words.
    pub said: String,
    /// What somebody wrote of it.
    pub quote: Option<String>,
}

impl App {
    /// The learning projects of a domain.
    pub fn domain_projects(&self, request: DomainRequest) -> Result<Lines, Error> {
        self.of_domain(request, |view, domain| {
            let mut projects: Vec<&Project> = view.portfolio.linked::<Project>(domain.id).collect();
            projects.sort_by_cached_key(|project| (fold(&project.name), project.id));
            let group = |project: &&Project| match project.stage {
                ProjectStage::Active => "running",
                ProjectStage::Funded => "funded",
                ProjectStage::Idea | ProjectStage::Proposed if is_granted(view.portfolio, project) => "funded",
                ProjectStage::Idea | ProjectStage::Proposed => "proposed",
                _ => "ended",
            };
            let groups =
                grouped(&["running", "funded", "proposed", "ended"], &projects, group, |one| view.domain_project(one));
            Lines {
                name: domain.name.clone(),
                answer: view.say("page-domain-projects", totals(domain, &groups)),
                groups,
            }
        })
    }

    /// The issues of a domain.
    pub fn domain_issues(&self, request: DomainRequest) -> Result<Lines, Error> {
        self.of_domain(request, |view, domain| {
            let mut issues: Vec<&Issue> = view.portfolio.linked::<Issue>(domain.id).collect();
            issues.sort_by_cached_key(|issue| (fold(&issue.title), issue.id));
            let group = |issue: &&Issue| match issue.status {
                IssueStatus::Open => "open",
                IssueStatus::InProject => "taken_up",
                _ => "settled",
            };
            let groups = grouped(&["open", "taken_up", "settled"], &issues, group, |one| view.issue_line(one));
            Lines { name: domain.name.clone(), answer: view.say("page-domain-issues", totals(domain, &groups)), groups }
        })
    }

    /// The artifacts of a domain.
    pub fn domain_artifacts(&self, request: DomainRequest) -> Result<Lines, Error> {
        self.of_domain(request, |view, domain| {
            let mut artifacts: Vec<&Artifact> = view.portfolio.linked::<Artifact>(domain.id).collect();
            artifacts.sort_by_cached_key(|artifact| (fold(&artifact.name), artifact.id));
            let usual = PracticeFigures::of(view.portfolio).artifact_review_every;
            let group = |artifact: &&Artifact| {
                let every = artifact.review_every.unwrap_or(usual);
                match (artifact.keeper, artifact.reviewed_on) {
                    (None, _) => "unkept",
                    (_, Some(on)) if days(on, view.today) <= every => "kept",
                    _ => "due",
                }
            };
            let groups = grouped(&["unkept", "due", "kept"], &artifacts, group, |one| view.artifact_line(one));
            Lines {
                name: domain.name.clone(),
                answer: view.say("page-domain-artifacts", totals(domain, &groups)),
                groups,
            }
        })
    }

    /// What a domain is part of, and its parts.
    pub fn domain_parts(&self, request: DomainRequest) -> Result<Lines, Error> {
        self.of_domain(request, |view, domain| {
            let inner = view.portfolio.linked::<Domain>(domain.id).filter(|part| part.part_of == Some(domain.id));
            let mut inner: Vec<&Domain> = inner.collect();
            inner.sort_by_cached_key(|part| (fold(&part.name), part.id));
            let plain = |(kind, id)| view.chip(kind, id).map(|record| plain_line(record, String::new()));
            let capabilities = domain.capabilities.iter().map(|id| (Kind::Capability, id.uuid())).filter_map(plain);
            let whole = domain.part_of.map(|id| view.portfolio.follow(id)).and_then(|one| view.domain_line_of(one));
            let units = domain.units.iter().map(|id| (Kind::Unit, id.uuid())).filter_map(plain);
            let groups = [
                ("capabilities", capabilities.collect::<Vec<_>>()),
                ("whole", whole.into_iter().collect()),
                ("inner", inner.into_iter().filter_map(|one| view.domain_line_of(one)).collect()),
                ("units", units.collect()),
            ];
            let groups: Vec<LineGroup> = groups
                .into_iter()
                .map(|(id, lines)| LineGroup { id: id.to_owned(), total: lines.len(), lines })
                .filter(|group| group.total > 0)
                .collect();
            Lines { name: domain.name.clone(), answer: view.say("page-domain-parts", totals(domain, &groups)), groups }
        })
    }
}

impl View<'_> {
    fn domain_project(&self, project: &Project) -> Option<RecordLine> {
        let mut said = vec![self.words.choice(ProjectStage::SET, project.stage.id())];
        said.extend(project.kind.map(|kind| self.words.choice(ProjectKind::SET, kind.id())));
        said.extend(project.requested.map(|money| {
            self.words.with("page-domain-asks-money", &tilth_core::args! { "money" => money.to_string() })
        }));
        said.extend(project.hours.map(|hours| self.say("page-domain-asks-hours", vec![("hours", count(hours))])));
        said.extend(project.end.map(|end| self.say("page-domain-until", vec![("end", Arg::Date(end))])));
        Some(RecordLine {
            record: self.chip(Kind::Project, project.id.uuid())?,
            with: project.communities.iter().filter_map(|id| self.chip_of(*id)).collect(),
            said: said.join(" · "),
            quote: project.change_in_practice.clone(),
        })
    }

    fn issue_line(&self, issue: &Issue) -> Option<RecordLine> {
        let said = [
            self.words.choice(IssueKind::SET, issue.kind.id()),
            self.words.choice(IssueStatus::SET, issue.status.id()),
        ];
        let raised = issue.raised_by.and_then(|id| self.chip(Kind::Person, id.uuid()));
        let projects = self.portfolio.linked::<Project>(issue.id);
        let projects = projects.filter_map(|project| self.chip(Kind::Project, project.id.uuid()));
        Some(RecordLine {
            record: self.chip(Kind::Issue, issue.id.uuid())?,
            with: issue.community.and_then(|id| self.chip_of(id)).into_iter().chain(raised).chain(projects).collect(),
            said: said.join(" · "),
            quote: issue.cost_of_not_knowing.clone(),
        })
    }

    fn artifact_line(&self, artifact: &Artifact) -> Option<RecordLine> {
        let mut said: Vec<String> = Vec::new();
        said.extend(artifact.kind.map(|kind| self.words.choice(ArtifactKind::SET, kind.id())));
        said.push(match artifact.reviewed_on {
            Some(on) => self.say("page-domain-reviewed", vec![("on", Arg::Date(on))]),
            None => self.words.get("page-domain-not-reviewed"),
        });
        let keeper = artifact.keeper.and_then(|id| self.chip(Kind::Person, id.uuid()));
        Some(RecordLine {
            record: self.chip(Kind::Artifact, artifact.id.uuid())?,
            with: self.chip_of(artifact.community).into_iter().chain(keeper).collect(),
            said: said.join(" · "),
            quote: None,
        })
    }

    fn domain_line_of(&self, domain: &Domain) -> Option<RecordLine> {
        let mut said: Vec<String> = Vec::new();
        if domain.status != DomainStatus::Active {
            said.push(self.words.choice(DomainStatus::SET, domain.status.id()));
        }
        for (id, rating) in [("page-domain-matters", domain.relevance), ("page-domain-known", domain.proficiency)] {
            said.extend(rating.map(|rating| self.say(id, vec![("rating", count(rating.get()))])));
        }
        said.extend(domain.posture.map(|posture| self.words.choice(Posture::SET, posture.id())));
        let stewards = self.portfolio.stewards(domain.id, self.today);
        Some(RecordLine {
            record: self.chip(Kind::Domain, domain.id.uuid())?,
            with: stewards.into_iter().filter_map(|community| self.chip_of(community.id)).collect(),
            said: said.join(" · "),
            quote: None,
        })
    }
}

fn plain_line(record: Chip, said: String) -> RecordLine {
    RecordLine { record, with: Vec::new(), said, quote: None }
}

/// Records in the groups of these ids, each group as long as a page names; empty groups left out.
fn grouped<R>(
    ids: &[&'static str],
    records: &[R],
    group: impl Fn(&R) -> &'static str,
    line: impl Fn(&R) -> Option<RecordLine>,
) -> Vec<LineGroup> {
    let of = |id: &&'static str| {
        let held: Vec<&R> = records.iter().filter(|record| group(record) == *id).collect();
        let lines = held.iter().take(NAMED).filter_map(|record| line(record)).collect();
        LineGroup { id: (*id).to_owned(), total: held.len(), lines }
    };
    ids.iter().map(of).filter(|group| group.total > 0).collect()
}

/// What a sentence is told: the domain, how many there are, and how many in each group.
fn totals(domain: &Domain, groups: &[LineGroup]) -> Vec<(&'static str, Arg)> {
    const GROUPS: [&str; 14] = [
        "running",
        "funded",
        "proposed",
        "ended",
        "open",
        "taken_up",
        "settled",
        "unkept",
        "due",
        "kept",
        "capabilities",
        "whole",
        "inner",
        "units",
    ];
    let total = |id: &str| groups.iter().filter(|group| group.id == id).map(|group| group.total).sum::<usize>();
    let mut args = vec![named(domain), ("all", count(groups.iter().map(|group| group.total).sum::<usize>()))];
    args.extend(GROUPS.map(|id| (id, count(total(id)))));
    args
}
