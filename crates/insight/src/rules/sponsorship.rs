//! Sponsorship: somebody lends each community position, stays in touch, and has not taken on too much.

use tilth_core::{
    Kind,
    catalog::{Community, Person, SponsorLevel, Sponsorship, Touchpoint},
};

use crate::{
    verdict::{Seen, Verdict},
    view::{View, days, distinct},
};

/// Days before a sponsorship ends in which a successor should be known: a quarter.
const HANDOVER: i64 = 90;

/// Nobody sponsors the community.
pub(super) fn without_sponsor(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let sponsored = view.portfolio.linked::<Sponsorship>(community.id).any(|s| view.lasts(s.since, s.until));
    Verdict::unless(sponsored, || {
        Seen::of(community).make(Kind::Sponsorship).field("community", community.id).field("since", view.today)
    })
}

/// One person sponsors more communities than can be attended to.
pub(super) fn over_load(view: &View<'_>, person: &Person) -> Verdict {
    let attended = |level| level != SponsorLevel::EscalationOnly;
    beyond(person, &held(view, person, attended), view.practice.sponsor_load)
}

/// One person is the leading sponsor of more communities than can be led.
pub(super) fn leading_over_load(view: &View<'_>, person: &Person) -> Verdict {
    let leading = |level| level == SponsorLevel::Leading;
    beyond(person, &held(view, person, leading), view.practice.leading_sponsor_load)
}

/// A person's sponsorships of living communities at these levels, in the order of their ids.
fn held<'a>(view: &View<'a>, person: &Person, counts: fn(SponsorLevel) -> bool) -> Vec<&'a Sponsorship> {
    let all = view.portfolio.linked::<Sponsorship>(person.id);
    // A successor is referred to as well; that is not a sponsorship yet.
    let own = all.filter(|s| s.person == person.id && counts(s.level));
    let mut held: Vec<_> = own.filter(|s| view.lasts(s.since, s.until) && view.lives(s.community)).collect();
    held.sort_unstable_by_key(|s| s.id);
    held.dedup_by_key(|s| s.id);
    held
}

fn beyond(person: &Person, held: &[&Sponsorship], usual: i64) -> Verdict {
    let communities = distinct(held.iter().map(|s| s.community));
    let Some(first) = held.first() else { return Verdict::NotAsked };
    Verdict::unless(communities.len() as i64 <= usual, || {
        Seen::of(person)
            .count("sponsored", communities.len())
            .count("usual", usual)
            .named_all("communities", communities)
            .open(first.id)
            .at("successor")
    })
}

/// Sponsor and community have not spoken for longer than they wanted.
pub(super) fn contact_overdue(view: &View<'_>, sponsorship: &Sponsorship) -> Verdict {
    if sponsorship.level == SponsorLevel::EscalationOnly
        || !view.lasts(sponsorship.since, sponsorship.until)
        || !view.lives(sponsorship.community)
    {
        return Verdict::NotAsked;
    }
    let every = sponsorship.contact_every.unwrap_or(view.practice.sponsor_contact_every);
    let spoke = view.portfolio.linked::<Touchpoint>(sponsorship.id).map(|touchpoint| touchpoint.on);
    let last = spoke.filter(|on| *on <= view.today).max();
    let in_time = last.or(sponsorship.since).is_some_and(|from| view.days_since(from) <= every);
    Verdict::unless(in_time, || {
        let seen = Seen::of(sponsorship)
            .named("sponsor", sponsorship.person)
            .named("community", sponsorship.community)
            .count("every", every)
            .make(Kind::Touchpoint)
            .field("sponsorship", sponsorship.id)
            .field("on", view.today);
        match last {
            Some(last) => seen.case("before", "yes").date("last", last),
            None => seen.case("before", "no"),
        }
    })
}

/// A sponsorship ends soon and nobody is named to follow.
pub(super) fn without_successor(view: &View<'_>, sponsorship: &Sponsorship) -> Verdict {
    let lasting = view.lasts(sponsorship.since, sponsorship.until) && view.lives(sponsorship.community);
    let Some(until) = sponsorship.until.filter(|_| lasting) else { return Verdict::NotAsked };
    let later = days(view.today, until) > HANDOVER;
    Verdict::unless(later || sponsorship.successor.is_some(), || {
        Seen::of(sponsorship)
            .named("sponsor", sponsorship.person)
            .named("community", sponsorship.community)
            .date("until", until)
            .at("successor")
    })
}
