//! Which projects ask for money or hours and wait for a word, and for whose.

use tilth_core::{
    Id, Portfolio,
    catalog::{Domain, Funding, FundingKind, Person, Project, ProjectStage},
};

use super::executive::sponsors;
use crate::{
    funded::{Sum, funded, is_granted},
    view::View,
};

/// Projects that ask and wait: those that wait for a person, and those that reach nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskingProjects {
    /// Those this person sponsors, of communities this person sponsors, or in domains this person answers for; the one that waits longest first.
    pub own: Vec<Id<Project>>,
    /// Without a sponsor, of communities without one and in domains nobody answers for, alike.
    pub nobodys: Vec<Id<Project>>,
}

/// Whether a project asks for money or hours, and nothing is set aside for it.
#[must_use]
pub fn asks_for_means(portfolio: &Portfolio, project: &Project) -> bool {
    matches!(project.stage, ProjectStage::Idea | ProjectStage::Proposed)
        && !is_granted(portfolio, project)
        && funded(portfolio, project.id).asked != Sum::default()
}

pub(super) fn asking_projects(view: &View<'_>, person: Id<Person>) -> AskingProjects {
    let mut asking: Vec<&Project> =
        view.portfolio.all::<Project>().filter(|project| asks_for_means(view.portfolio, project)).collect();
    let since = |project: &Project| {
        let asked = view.portfolio.linked::<Funding>(project.id).filter(|one| one.kind == FundingKind::Asked);
        asked.filter_map(|one| one.on).min()
    };
    asking.sort_by_cached_key(|project| (since(project).is_none(), since(project), project.id));
    let mut found = AskingProjects::default();
    for project in asking {
        let answering = answering(view, project);
        if answering.contains(&person) {
            found.own.push(project.id);
        } else if answering.is_empty() {
            found.nobodys.push(project.id);
        }
    }
    found
}

/// Who sponsors a project or a living community of it, and who answers for a domain of it.
fn answering(view: &View<'_>, project: &Project) -> Vec<Id<Person>> {
    let communities = project.communities.iter().filter(|id| view.lives(**id));
    let there = project.domains.iter().filter_map(|id: &Id<Domain>| view.portfolio.follow(*id).executive);
    communities.flat_map(|id| sponsors(view, *id)).chain(there).chain(project.sponsor).collect()
}
