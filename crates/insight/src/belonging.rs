//! How a community comes together: how often, what it does, and in which modes of belonging (W-Systems, events).

use std::collections::BTreeMap;

use tilth_core::{
    Choice, Date, Id, Portfolio,
    catalog::{Activity, Community, Event, Mode},
};

use crate::view::days;

/// Quarters that are looked back on, the present one among them.
const QUARTERS: i32 = 8;

/// Gaps between events that are averaged.
const GAPS: usize = 12;

/// The events of a quarter by their mode of belonging.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Its first day.
    pub start: Date,
    /// Doing things together.
    pub engagement: Vec<Id<Event>>,
    /// Seeing oneself and the world.
    pub imagination: Vec<Id<Event>>,
    /// Bringing one's own in line with others'.
    pub alignment: Vec<Id<Event>>,
    /// Events whose mode nobody said.
    pub unsaid: Vec<Id<Event>>,
}

impl Quarter {
    /// One in which nothing happened.
    const fn beginning(start: Date) -> Self {
        Self { start, engagement: Vec::new(), imagination: Vec::new(), alignment: Vec::new(), unsaid: Vec::new() }
    }
}

/// How often a community comes together, beside how often it wants to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Fewer than two events are noted.
    Unknown,
    /// Days between events on average, where no rhythm is wanted.
    Unwanted(i64),
    /// About as often as it wants.
    Kept(i64),
    /// Half again as long between events as it wants, or longer.
    TooRare(i64),
    /// Twice as often as it wants, or more.
    TooOften(i64),
}

/// The past events of the last eight quarters, by mode, the oldest quarter first.
#[must_use]
pub fn modes_over_time(portfolio: &Portfolio, community: Id<Community>, today: Date) -> Vec<Quarter> {
    let present = quarter_of(today);
    let mut quarters: BTreeMap<i32, Quarter> = (present - QUARTERS + 1..=present)
        .filter_map(|number| Some((number, Quarter::beginning(start_of(number)?))))
        .collect();
    let mut past: Vec<&Event> = portfolio.linked::<Event>(community).filter(|event| event.date <= today).collect();
    past.sort_unstable_by_key(|event| (event.date, event.id));
    for event in past {
        let Some(quarter) = quarters.get_mut(&quarter_of(event.date)) else { continue };
        match event.mode {
            Some(Mode::Engagement) => &mut quarter.engagement,
            Some(Mode::Imagination) => &mut quarter.imagination,
            Some(Mode::Alignment) => &mut quarter.alignment,
            None => &mut quarter.unsaid,
        }
        .push(event.id);
    }
    quarters.into_values().collect()
}

/// The nine typical activities, each with how many past events held it and the last of them (W-Intro).
#[must_use]
pub fn activities(
    portfolio: &Portfolio,
    community: Id<Community>,
    today: Date,
) -> Vec<(Activity, usize, Option<Id<Event>>)> {
    let past: Vec<&Event> = portfolio.linked::<Event>(community).filter(|event| event.date <= today).collect();
    let of = |activity: &Activity| {
        let held = past.iter().filter(|event| event.activities.contains(activity));
        let last = held.clone().max_by_key(|event| (event.date, event.id)).map(|event| event.id);
        (*activity, held.count(), last)
    };
    Activity::ALL.iter().map(of).collect()
}

/// How often a community comes together: the average of the last gaps between days with an event, the one that has not
/// ended among them where it is longer than usual.
#[must_use]
pub fn pace(portfolio: &Portfolio, community: &Community, today: Date) -> Pace {
    let mut dates = portfolio.event_dates(community.id, today);
    dates.dedup();
    let mut gaps: Vec<i64> = dates.windows(2).map(|pair| days(pair[0], pair[1])).collect();
    if gaps.is_empty() {
        return Pace::Unknown;
    }
    gaps.drain(..gaps.len().saturating_sub(GAPS));
    let open = dates.last().map_or(0, |last| days(*last, today));
    if open > average(&gaps) {
        gaps.push(open);
    }
    let every = average(&gaps);
    match community.rhythm_wanted.filter(|wanted| *wanted > 0) {
        None => Pace::Unwanted(every),
        Some(wanted) if every.saturating_mul(2) >= wanted.saturating_mul(3) => Pace::TooRare(every),
        Some(wanted) if every.saturating_mul(2) <= wanted => Pace::TooOften(every),
        Some(_) => Pace::Kept(every),
    }
}

/// At least a day.
fn average(gaps: &[i64]) -> i64 {
    let sum: i64 = gaps.iter().sum();
    let gaps = i64::try_from(gaps.len()).unwrap_or(i64::MAX);
    ((sum + gaps / 2) / gaps.max(1)).max(1)
}

/// Quarters counted through the years.
fn quarter_of(day: Date) -> i32 {
    i32::from(day.year()) * 4 + i32::from(day.month() - 1) / 3
}

fn start_of(quarter: i32) -> Option<Date> {
    let (year, month) = (quarter.div_euclid(4), quarter.rem_euclid(4) * 3 + 1);
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok()
}
