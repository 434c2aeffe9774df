//! The rhythm of a community: the meetings it held, and those it missed.

use tilth_core::{
    Date, Portfolio,
    catalog::{Community, Event},
};

use crate::view::days;

/// How many meetings are looked back on.
const MEETINGS: usize = 12;

/// More days than the calendar has, from its first year to its last.
const CALENDAR: i64 = 3_660_000;

/// How a community keeps the rhythm it wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rhythm {
    /// Days between events, as the community wants them.
    pub wanted: Option<i64>,
    /// The last twelve meetings that were to be expected, the oldest first: held or missed. Without a wanted rhythm, or
    /// before the first event, none is expected and so none is missed.
    pub held: Vec<bool>,
    /// The last event.
    pub last: Option<Date>,
}

/// A community's rhythm up to today. A meeting is missed where the time between two events is nearer to two intervals
/// than to one; events at less than half an interval are one meeting.
#[must_use]
pub fn rhythm(portfolio: &Portfolio, community: &Community, today: Date) -> Rhythm {
    let wanted = community.rhythm_wanted.filter(|days| *days > 0);
    let mut dates: Vec<Date> =
        portfolio.linked::<Event>(community.id).map(|event| event.date).filter(|date| *date <= today).collect();
    dates.sort_unstable();
    let last = dates.last().copied();
    // A rhythm beyond the calendar misses no more than one of its length, and can be doubled.
    let interval = wanted.map(|days| days.min(CALENDAR));
    let mut held = Vec::new();
    let mut before: Option<Date> = None;
    for date in dates {
        let Some(previous) = before.replace(date) else {
            held.push(true);
            continue;
        };
        let Some(interval) = interval else {
            held.push(true);
            continue;
        };
        let intervals = (2 * days(previous, date) + interval) / (2 * interval);
        if intervals == 0 {
            // The same meeting, told twice: the next one is expected from where it began.
            before = Some(previous);
        } else {
            miss(&mut held, intervals - 1);
            held.push(true);
        }
    }
    if let (Some(interval), Some(previous)) = (interval, before) {
        // The next one is still to be expected until half an interval after its day.
        miss(&mut held, (2 * days(previous, today) - interval - 1) / (2 * interval));
    }
    held.drain(..held.len().saturating_sub(MEETINGS));
    Rhythm { wanted, held, last }
}

/// Notes missed meetings; more than are looked back on need no place.
fn miss(held: &mut Vec<bool>, times: i64) {
    let times = usize::try_from(times).unwrap_or(0).min(MEETINGS);
    held.extend(std::iter::repeat_n(false, times));
}
