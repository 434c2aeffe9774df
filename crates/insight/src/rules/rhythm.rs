//! Rhythm: does the community come together as often as it wants, and does it renew itself?

use tilth_core::{
    Kind,
    catalog::{Community, Event, EventFormat, Stage, StageChange},
};

use crate::{
    verdict::{Seen, Verdict},
    view::View,
};

/// Meetings missed in a row before a community counts as quiet.
const MISSED: i64 = 2;

/// Days at work after which a renewal is worth thinking of: two years.
const RENEWAL: i64 = 730;

/// Nothing happened for twice the rhythm that the community wants, or for longer than is usual.
pub(super) fn quiet(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let wanted = community.rhythm_wanted.filter(|days| *days > 0);
    let allowed = wanted.map_or(view.practice.quiet_after, |days| days.saturating_mul(MISSED));
    let past = view.portfolio.linked::<Event>(community.id).filter(|event| event.date <= view.today);
    let last = past.max_by_key(|event| (event.date, event.id));
    let in_time = last.is_some_and(|event| view.days_since(event.date) <= allowed);
    Verdict::unless(in_time, || {
        let mut seen = Seen::of(community).make(Kind::Event).field("communities", vec![community.id]);
        seen = seen.field("date", view.today);
        seen = match last {
            Some(event) => seen.with(event.id).case("before", "yes").date("last", event.date),
            None => seen.case("before", "no"),
        };
        match wanted {
            Some(wanted) => seen.case("rhythm", "yes").count("wanted", wanted),
            None => seen.case("rhythm", "no"),
        }
    })
}

/// At work for long without a renewal workshop.
pub(super) fn renewal_due(view: &View<'_>, community: &Community) -> Verdict {
    if view.stage(community.id) != Some(Stage::AtWork) {
        return Verdict::NotAsked;
    }
    let changes = view.portfolio.linked::<StageChange>(community.id).filter(|change| change.on <= view.today);
    let Some(newest) = changes.max_by_key(|change| (change.on, change.id)) else { return Verdict::NotAsked };
    let renewals = view
        .portfolio
        .linked::<Event>(community.id)
        .filter(|event| event.format == Some(EventFormat::RenewalWorkshop) && event.date <= view.today);
    let since = renewals.map(|event| event.date).max().map_or(newest.on, |renewed| renewed.max(newest.on));
    Verdict::unless(view.days_since(since) <= RENEWAL, || {
        Seen::of(community)
            .with(newest.id)
            .date("since", since)
            .make(Kind::Event)
            .field("communities", vec![community.id])
            .field("format", "renewal_workshop")
    })
}
