//! Domains: are they stewarded, answered for, rated, reviewed, and of a size that a community can hold?

use jiff::Span;
use tilth_core::{
    Choice, Kind,
    catalog::{
        Allocation, Commitment, CommitmentStatus, Domain, DomainStatus, Posture, Review, ReviewItem, ReviewStatus,
        Side, Stewardship,
    },
};

use crate::{
    Severity, usually_about,
    verdict::{Seen, Verdict},
    view::{View, distinct},
};

/// Ratings from here are high.
const HIGH: u8 = 4;

/// Ratings up to here are low.
const LOW: u8 = 2;

/// More unrelated communities than this say that a domain is too broad to be stewarded.
const TOO_MANY: usize = 3;

/// Waves that differ by so much are uneven: the three build on each other.
const UNEVEN: u8 = 3;

fn is_active(domain: &Domain) -> bool {
    domain.status == DomainStatus::Active
}

/// Vulnerability and relevance are high, and nothing is promised or meant to be done about it.
pub(super) fn critical(view: &View<'_>, domain: &Domain) -> Verdict {
    let (true, Some(relevance), Some(vulnerability)) = (is_active(domain), domain.relevance, domain.vulnerability)
    else {
        return Verdict::NotAsked;
    };
    let meant = matches!(domain.posture, Some(Posture::Invest | Posture::Renew | Posture::Release));
    let promised = || {
        let mut promised = view.portfolio.linked::<Commitment>(domain.id);
        promised.any(|c| matches!(c.status, CommitmentStatus::Agreed | CommitmentStatus::UnderWay))
    };
    let calm = relevance.get() < HIGH || vulnerability.get() < HIGH;
    Verdict::unless(calm || meant || promised(), || {
        let seen = Seen::of(domain).count("vulnerability", vulnerability.get()).count("relevance", relevance.get());
        agreeing(view, domain, seen)
    })
}

/// The promise that answers it: the organization's, owned by who answers for the domain, to a community that lives from
/// it.
fn agreeing(view: &View<'_>, domain: &Domain, seen: Seen) -> Seen {
    let there = view.portfolio.linked::<Stewardship>(domain.id);
    let there = there.filter(|one| view.lasts(one.since, one.until) && view.lives(one.community));
    let community = there.min_by_key(|one| (one.role, one.id)).map(|one| one.community);
    let seen = seen.make(Kind::Commitment).field("domain", domain.id).field("side", "organization");
    let seen = seen.field("kind", usually_about(Side::Organization).id());
    let seen = seen.field("agreed_on", view.today).field("status", "agreed");
    let seen = match domain.executive {
        Some(executive) => seen.field("owner", executive),
        None => seen,
    };
    match community {
        Some(community) => seen.field("community", community),
        None => seen,
    }
}

/// No living community stewards the domain. It presses where the domain matters a lot.
pub(super) fn without_community(view: &View<'_>, domain: &Domain) -> Verdict {
    if !is_active(domain) {
        return Verdict::NotAsked;
    }
    Verdict::unless(!view.living_stewards(domain.id).is_empty(), || {
        let seen = Seen::of(domain).make(Kind::Stewardship).field("domain", domain.id).field("role", "stewards");
        match domain.relevance {
            Some(relevance) if relevance.get() >= HIGH => seen.pressing(Severity::Urgent),
            _ => seen,
        }
    })
}

/// It matters more than we know it, and there is no target or nothing set aside.
pub(super) fn little_known(view: &View<'_>, domain: &Domain) -> Verdict {
    // The map shows candidates too, and its sentence counts them.
    let shown = domain.status != DomainStatus::Retired;
    let (true, Some(relevance), Some(proficiency)) = (shown, domain.relevance, domain.proficiency) else {
        return Verdict::NotAsked;
    };
    if relevance.get() < HIGH || proficiency.get() > LOW {
        return Verdict::Clear;
    }
    let allocated = view.portfolio.linked::<Allocation>(domain.id).any(|a| view.lasts(Some(a.start), a.end));
    let seen = Seen::of(domain).count("relevance", relevance.get()).count("proficiency", proficiency.get());
    let allocation = |seen: Seen| seen.make(Kind::Allocation).field("domain", domain.id).field("start", view.today);
    match (domain.proficiency_target.is_some(), allocated) {
        (true, true) => Verdict::Clear,
        (false, true) => Verdict::Raised(seen.case("missing", "target").at("proficiency_target")),
        (true, false) => Verdict::Raised(allocation(seen.case("missing", "allocation"))),
        (false, false) => Verdict::Raised(seen.case("missing", "both").at("proficiency_target")),
    }
}

/// Nobody answers for the domain in the organization.
pub(super) fn without_executive(_: &View<'_>, domain: &Domain) -> Verdict {
    if !is_active(domain) {
        return Verdict::NotAsked;
    }
    Verdict::unless(domain.executive.is_some(), || Seen::of(domain).at("executive"))
}

/// Many communities steward it that are not part of one another.
pub(super) fn too_broad(view: &View<'_>, domain: &Domain) -> Verdict {
    let stewards = view.living_stewards(domain.id);
    if stewards.is_empty() || !is_active(domain) {
        return Verdict::NotAsked;
    }
    let families = distinct(stewards.iter().map(|id| view.portfolio.follow(*id).part_of.unwrap_or(*id)));
    Verdict::unless(families.len() <= TOO_MANY, || {
        Seen::of(domain)
            .count("families", families.len())
            .named_all("stewards", stewards)
            .make(Kind::Domain)
            .field("part_of", domain.id)
    })
}

/// Its relevance or our proficiency is not noted.
pub(super) fn unrated(_: &View<'_>, domain: &Domain) -> Verdict {
    if !is_active(domain) {
        return Verdict::NotAsked;
    }
    let seen = |missing, field| Verdict::Raised(Seen::of(domain).case("missing", missing).at(field));
    match (domain.relevance, domain.proficiency) {
        (Some(_), Some(_)) => Verdict::Clear,
        (Some(_), None) => seen("proficiency", "proficiency"),
        (None, Some(_)) => seen("relevance", "relevance"),
        (None, None) => seen("both", "relevance"),
    }
}

/// No review has spoken of it for longer than the portfolio's rhythm.
pub(super) fn review_overdue(view: &View<'_>, domain: &Domain) -> Verdict {
    let every = view.portfolio.facts().and_then(|facts| facts.review_every).filter(|months| *months > 0);
    let (true, Some(every)) = (is_active(domain), every) else { return Verdict::NotAsked };
    let due_from = Span::new().try_months(every).and_then(|every| view.today.checked_sub(every));
    let Ok(due_from) = due_from else { return Verdict::NotAsked };
    let held = view.portfolio.linked::<ReviewItem>(domain.id).map(|item| view.portfolio.follow(item.review));
    let held = held.filter(|review| review.status == ReviewStatus::Closed && review.date <= view.today);
    let last: Option<&Review> = held.max_by_key(|review| (review.date, review.id));
    let next = |seen: Seen| seen.make(Kind::ReviewItem).field("domain", domain.id);
    match last {
        Some(review) => Verdict::unless(review.date > due_from, || {
            next(Seen::of(domain).with(review.id).case("before", "yes").date("last", review.date).count("every", every))
        }),
        // A domain that came in after the last round was not missed by it.
        None => Verdict::unless(domain.common.created.to_zoned(jiff::tz::TimeZone::UTC).date() > due_from, || {
            next(Seen::of(domain).case("before", "no").count("every", every))
        }),
    }
}

/// Technology, people and strategy are far apart.
pub(super) fn waves_uneven(_: &View<'_>, domain: &Domain) -> Verdict {
    let waves = [domain.wave_technology, domain.wave_people, domain.wave_strategy];
    let (true, [Some(technology), Some(people), Some(strategy)]) = (is_active(domain), waves) else {
        return Verdict::NotAsked;
    };
    let rated = [("technology", technology), ("people", people), ("strategy", strategy)];
    let (high, highest) = rated.into_iter().max_by_key(|(_, rating)| *rating).unwrap_or(rated[0]);
    let (low, lowest) = rated.into_iter().min_by_key(|(_, rating)| *rating).unwrap_or(rated[0]);
    Verdict::unless(highest.get() - lowest.get() < UNEVEN, || {
        Seen::of(domain)
            .case("high", high)
            .count("highest", highest.get())
            .case("low", low)
            .count("lowest", lowest.get())
    })
}
