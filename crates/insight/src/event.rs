//! An event among those of its communities: the one before and the one after, whether it came as wanted, how many come
//! as a rule, and what was noted from its day until the next (W-Systems, rhythm).

use jiff::ToSpan;
use tilth_core::{
    Choice, Date, Id, Kind, Portfolio, Uuid,
    catalog::{
        Activity, Commitment, Community, Event, HelpRequest, HomeBringing, Recognition, StageChange, ValueStory, Voice,
    },
};

use crate::{decisions::middle, view::days};

/// Days after an event in which what is noted may have come of it, where no other event follows sooner.
const FOLLOWS: i64 = 28;

/// Events before it of which the number of people is looked at, and how few of them say nothing.
const LOOKED_AT: usize = 12;
const TOO_FEW: usize = 3;

/// An event among those of one of its communities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The community.
    pub community: Id<Community>,
    /// Its event before.
    pub before: Option<Id<Event>>,
    /// Its event after.
    pub after: Option<Id<Event>>,
    /// How that keeps the rhythm it wants.
    pub spacing: Spacing,
}

/// How far an event lies from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// None is noted before it.
    First,
    /// Days, where no rhythm is wanted.
    Unwanted(i64),
    /// Days, about as many as wanted.
    Kept(i64),
    /// Days, half again as many as wanted, or more.
    TooRare(i64),
    /// At most half as many as wanted: which one it is within the wanted days.
    TooOften(i64),
}

/// An event among those of each of its communities, in the order in which it names them.
#[must_use]
pub fn turns(portfolio: &Portfolio, event: &Event) -> Vec<Turn> {
    event.communities.iter().map(|community| turn(portfolio, event, *community)).collect()
}

fn turn(portfolio: &Portfolio, event: &Event, community: Id<Community>) -> Turn {
    let place = |one: &Event| (one.date, one.id);
    let others = || portfolio.linked::<Event>(community).filter(|one| one.id != event.id);
    let before = others().filter(|one| place(one) < place(event)).max_by_key(|one| place(one));
    let after = others().filter(|one| place(one) > place(event)).min_by_key(|one| place(one));
    let wanted = portfolio.follow(community).rhythm_wanted.filter(|wanted| *wanted > 0);
    let spacing = match (before.map(|before| days(before.date, event.date)), wanted) {
        (None, _) => Spacing::First,
        (Some(gap), None) => Spacing::Unwanted(gap),
        (Some(gap), Some(wanted)) if gap.saturating_mul(2) >= wanted.saturating_mul(3) => Spacing::TooRare(gap),
        (Some(gap), Some(wanted)) if gap.saturating_mul(2) <= wanted => {
            let near = |one: &&Event| place(one) < place(event) && days(one.date, event.date) < wanted;
            Spacing::TooOften(i64::try_from(others().filter(near).count()).unwrap_or(i64::MAX).saturating_add(1))
        }
        (Some(gap), Some(_)) => Spacing::Kept(gap),
    };
    Turn { community, before: before.map(|one| one.id), after: after.map(|one| one.id), spacing }
}

/// How many people came to the last twelve events of its communities before this one, the number in the middle; `None`
/// where fewer than three say it.
#[must_use]
pub fn usually_came(portfolio: &Portfolio, event: &Event) -> Option<i64> {
    let earlier = event.communities.iter().flat_map(|community| portfolio.linked::<Event>(*community));
    let mut earlier: Vec<_> = earlier
        .filter(|one| (one.date, one.id) < (event.date, event.id))
        .filter_map(|one| one.attended.map(|came| (one.date, one.id, came)))
        .collect();
    earlier.sort_unstable();
    earlier.dedup();
    let came: Vec<i64> = earlier.into_iter().rev().take(LOOKED_AT).map(|(_, _, came)| came).collect();
    if came.len() < TOO_FEW { None } else { middle(came) }
}

/// The activities that none of an event's communities held before it.
#[must_use]
pub fn never_held(portfolio: &Portfolio, event: &Event) -> Vec<Activity> {
    let earlier = || event.communities.iter().flat_map(|community| portfolio.linked::<Event>(*community));
    let held = |activity: &Activity| {
        earlier().any(|one| one.id != event.id && one.date <= event.date && one.activities.contains(activity))
    };
    Activity::ALL.iter().filter(|activity| !held(activity)).copied().collect()
}

/// What its communities noted from the day of an event until their next one, at most four weeks later and up to today:
/// stories, thanks, promises, voices, help that was asked for, what was brought home, stages. Whether it came of the
/// event nobody said. By kind, then by day.
#[must_use]
pub fn noted_after(portfolio: &Portfolio, event: &Event, today: Date) -> Vec<(Kind, Uuid, Date)> {
    let mut found = Vec::new();
    for community in &event.communities {
        let next = portfolio.linked::<Event>(*community).map(|one| one.date).filter(|day| *day > event.date).min();
        let last = event.date.checked_add(FOLLOWS.days()).unwrap_or(Date::MAX).min(today);
        let falls = |day: Date| day >= event.date && day <= last && next.is_none_or(|next| day < next);
        let mut note = |kind: Kind, id: Uuid, day: Option<Date>| {
            found.extend(day.filter(|day| falls(*day)).map(|day| (kind, id, day)));
        };
        let at = *community;
        portfolio.linked::<ValueStory>(at).for_each(|one| note(Kind::ValueStory, one.id.uuid(), Some(one.on)));
        portfolio.linked::<Recognition>(at).for_each(|one| note(Kind::Recognition, one.id.uuid(), Some(one.on)));
        portfolio.linked::<Commitment>(at).for_each(|one| note(Kind::Commitment, one.id.uuid(), one.agreed_on));
        portfolio.linked::<Voice>(at).for_each(|one| note(Kind::Voice, one.id.uuid(), Some(one.on)));
        portfolio.linked::<HelpRequest>(at).for_each(|one| note(Kind::HelpRequest, one.id.uuid(), Some(one.on)));
        portfolio.linked::<HomeBringing>(at).for_each(|one| note(Kind::HomeBringing, one.id.uuid(), one.on));
        portfolio.linked::<StageChange>(at).for_each(|one| note(Kind::StageChange, one.id.uuid(), Some(one.on)));
    }
    found.sort_unstable_by_key(|(kind, id, day)| (PLACES.iter().position(|known| known == kind), *day, *id));
    found.dedup();
    found
}

/// The kinds of what may come of an event, in the order in which they are told.
const PLACES: [Kind; 7] = [
    Kind::ValueStory,
    Kind::Recognition,
    Kind::HomeBringing,
    Kind::HelpRequest,
    Kind::Commitment,
    Kind::Voice,
    Kind::StageChange,
];
