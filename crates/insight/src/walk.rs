//! The life of a community as it was walked: its founding, its returns, its anniversaries and renewals (W-Art, stages).

use jiff::ToSpan;
use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Community, Event, EventFormat, Stage, StageChange},
};

/// A community's life up to a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// The stage it is in.
    pub stage: Option<Stage>,
    /// Since when.
    pub since: Option<Date>,
    /// The stages it came to, the oldest first, and whether it came back to them from a later one.
    pub visits: Vec<Visit>,
    /// The day of its first stage.
    pub founded: Option<Date>,
    /// Whole years since then.
    pub years: i64,
    /// The next anniversary; none of a community that has closed.
    pub anniversary: Option<Date>,
    /// The last renewal workshop.
    pub renewed: Option<Id<Event>>,
}

/// A stage a community came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The record of it.
    pub change: Id<StageChange>,
    /// Whether it came from a later stage: going back is part of a life.
    pub back: bool,
}

impl Walk {
    /// How often the community came back to an earlier stage.
    #[must_use]
    pub fn returns(&self) -> usize {
        self.visits.iter().filter(|visit| visit.back).count()
    }
}

/// The life of a community up to today.
#[must_use]
pub fn walk(portfolio: &Portfolio, community: &Community, today: Date) -> Walk {
    let path = portfolio.stage_path(community.id, today);
    let stage = portfolio.stage(community, today);
    let founded = path.first().map(|change| change.on);
    let closed = community.closed_on.filter(|closed| *closed <= today);
    let before = std::iter::once(None).chain(path.iter().map(|change| Some(change.stage)));
    let visits = path.iter().zip(before).map(|(change, before)| Visit {
        change: change.id,
        back: change.stage != Stage::Closed && before.is_some_and(|before| change.stage < before),
    });
    let ended = closed.or_else(|| path.last().filter(|last| last.stage == Stage::Closed).map(|last| last.on));
    let years = founded.map_or(0, |founded| whole_years(founded, ended.unwrap_or(today)));
    let past = portfolio.linked::<Event>(community.id).filter(|event| event.date <= today);
    let renewals = past.filter(|event| event.format == Some(EventFormat::RenewalWorkshop));
    Walk {
        stage,
        since: closed.or_else(|| path.last().map(|change| change.on)),
        visits: visits.collect(),
        founded,
        years,
        anniversary: founded.filter(|_| ended.is_none()).and_then(|founded| after_years(founded, years + 1)),
        renewed: renewals.max_by_key(|event| (event.date, event.id)).map(|event| event.id),
    }
}

/// The day so many years after another; 29 February is kept on the 28th.
fn after_years(day: Date, years: i64) -> Option<Date> {
    day.checked_add(years.years()).ok()
}

/// Years that have passed between two days.
fn whole_years(from: Date, to: Date) -> i64 {
    let years = i64::from(to.year()) - i64::from(from.year());
    let reached = after_years(from, years.max(0)).is_some_and(|anniversary| anniversary <= to);
    (years - i64::from(!reached)).max(0)
}
