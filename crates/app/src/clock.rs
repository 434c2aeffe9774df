//! Time and chance, which come from outside the core.

use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use uuid::Uuid;

/// Where today, now and new ids come from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    /// The day that counts as today; `None` is the computer's own.
    pub today: Option<Date>,
}

impl Clock {
    /// The day, in the computer's time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today.unwrap_or_else(|| Zoned::now().date())
    }

    /// The moment, to the millisecond: what the journal keeps.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// The moment at which a day ends, in the computer's time zone.
    #[must_use]
    pub fn end_of(&self, day: Date) -> Timestamp {
        end_of(day, &self.zone())
    }

    /// The computer's time zone.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        TimeZone::system()
    }

    /// A new id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        Uuid::now_v7()
    }
}

fn end_of(day: Date, zone: &TimeZone) -> Timestamp {
    let next = day.tomorrow().and_then(|next| next.to_zoned(zone.clone()));
    next.map_or(Timestamp::MAX, |next| next.timestamp())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

    use super::*;

    #[test]
    fn a_day_ends_at_its_own_midnight() {
        let day: Date = "2026-11-19".parse().unwrap();
        for (hours, end) in [(0, "2026-11-20T00:00:00Z"), (13, "2026-11-19T11:00:00Z"), (-8, "2026-11-20T08:00:00Z")] {
            let zone = TimeZone::fixed(jiff::tz::offset(hours));
            assert_eq!(end_of(day, &zone), end.parse().unwrap(), "{hours}");
        }
        assert_eq!(end_of(Date::MAX, &TimeZone::UTC), Timestamp::MAX);
    }
}
