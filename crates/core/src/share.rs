//! What of an allocation falls in a part of its time.

use jiff::{ToSpan, civil::Date};

use crate::{Money, catalog::Allocation};

/// A part of an allocation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Money, in whole units of its currency unless the allocation ends here.
    pub money: Option<Money>,
    /// Hours.
    pub hours: Option<i64>,
}

impl Allocation {
    /// Its last day; without an end it is for the day on which it starts.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.end.unwrap_or(self.start).max(self.start)
    }

    /// Whether one of its days lies from `start` up to the day before `end`.
    #[must_use]
    pub fn touches(&self, start: Date, end: Date) -> bool {
        self.start < end && self.last_day() >= start
    }

    /// What of it falls to the days from `start` up to the day before `end`: as much as they are of all its days. The
    /// shares of times that follow one another make up the whole.
    #[must_use]
    pub fn share(&self, start: Date, end: Date) -> Share {
        let days = self.days_before(Date::MAX);
        let (from, to) = (self.days_before(start), self.days_before(end));
        let of = |amount: i64, unit: i64| {
            let up_to = |passed: i64| {
                if passed == days {
                    return i128::from(amount);
                }
                i128::from(amount / unit) * i128::from(passed) / i128::from(days) * i128::from(unit)
            };
            i64::try_from(up_to(to) - up_to(from)).unwrap_or(amount)
        };
        let money = self.money.map(|money| {
            let unit = 10_i64.pow(money.currency.decimals());
            Money { minor: of(money.minor, unit), ..money }
        });
        Share { money, hours: self.hours.map(|hours| of(hours, 1)) }
    }

    /// How many of its days lie before this one.
    fn days_before(&self, day: Date) -> i64 {
        let end = day.min(self.last_day().saturating_add(1.day()));
        i64::from((end - self.start).get_days()).max(0)
    }
}
