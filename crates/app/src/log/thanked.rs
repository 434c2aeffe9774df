//! Who a line of thanks names.

use std::collections::BTreeSet;

use tilth_core::{
    Id,
    catalog::{Community, Person},
    fold,
};

use super::{
    LogKind, LogRequest,
    touching::{named, place},
};
use crate::open::View;

impl View<'_> {
    /// Whom a line thanks, where nobody was chosen: the person whose name stands in it first, else the only one whose
    /// first name does, of the community's people before all others.
    pub(super) fn thanked(&self, request: &LogRequest) -> Option<Id<Person>> {
        if request.kind != LogKind::Thanks || request.person.is_some() {
            return None;
        }
        let people = || self.portfolio.all::<Person>();
        let whole = named(&request.text, people().map(|person| (person.id.uuid(), &person.name)));
        let near = |community| self.called_in(&request.text, self.around(community).iter().copied());
        whole
            .first()
            .map(|id| Id::new(*id))
            .or_else(|| request.community.map(Id::new).and_then(near))
            .or_else(|| self.called_in(&request.text, people().map(|person| person.id)))
    }

    /// The only one of some people whose first name stands in a text.
    fn called_in(&self, text: &str, people: impl Iterator<Item = Id<Person>>) -> Option<Id<Person>> {
        let text = fold(text);
        let mut called = people.filter(|id| {
            let name = &self.portfolio.follow(*id).name;
            name.split_whitespace().next().is_some_and(|first| first.len() > 1 && place(&text, &fold(first)).is_some())
        });
        called.next().filter(|_| called.next().is_none())
    }

    /// Who leads a community and its members.
    fn around(&self, community: Id<Community>) -> BTreeSet<Id<Person>> {
        let leading = self.portfolio.leaders(community, self.today).map(|one| one.person);
        leading.chain(self.portfolio.members(community, self.today).map(|one| one.person)).collect()
    }
}
