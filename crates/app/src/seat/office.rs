//! What somebody answers for, sponsors and leads: it tells who that is, and from which seat they are likely to look.

use tilth_core::{
    Date, Id, Kind, Portfolio, Record,
    catalog::{Community, Domain, Leadership, Person},
    lasts,
};
use tilth_insight::{Arg, sponsor_load};

use super::Seat;
use crate::open::View;

/// What a person has to do with domains and living communities on a day.
pub(super) struct Office {
    answers: Vec<Id<Domain>>,
    sponsors: Vec<Id<Community>>,
    leads: Vec<Id<Community>>,
}

impl Office {
    pub(super) fn of(portfolio: &Portfolio, person: Id<Person>, today: Date) -> Self {
        let answers = portfolio.linked::<Domain>(person).filter(|domain| domain.executive == Some(person));
        let roles = portfolio.linked::<Leadership>(person).filter(|one| {
            lasts(one.since, one.until, today) && portfolio.lives(portfolio.follow(one.community), today)
        });
        let mut leads: Vec<Id<Community>> = roles.map(|one| one.community).collect();
        leads.sort_unstable();
        leads.dedup();
        Self {
            answers: answers.map(|domain| domain.id).collect(),
            sponsors: sponsor_load(portfolio, person, today).communities,
            leads,
        }
    }

    /// Who sponsors a community or answers for a domain looks at the portfolio as an executive, who leads a community as
    /// its leader.
    pub(super) fn seat(&self) -> Option<Seat> {
        match (self.answers.is_empty() && self.sponsors.is_empty(), self.leads.is_empty()) {
            (false, _) => Some(Seat::Executive),
            (true, false) => Some(Seat::Leader),
            (true, true) => None,
        }
    }

    /// "sponsors three communities, leads SIG Network"; one is named, several are counted.
    pub(super) fn said(&self, view: &View<'_>) -> Option<String> {
        let parts = [
            said(view, "seat-answers", Kind::Domain, &self.answers),
            said(view, "seat-sponsors", Kind::Community, &self.sponsors),
            said(view, "seat-leads", Kind::Community, &self.leads),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

fn said<R: Record>(view: &View<'_>, id: &'static str, kind: Kind, records: &[Id<R>]) -> Option<String> {
    let first = records.first()?;
    let number = records.len().try_into().unwrap_or(i64::MAX);
    Some(view.say(id, vec![("count", Arg::Count(number)), ("name", Arg::Record(kind, first.uuid()))]))
}
