//! Time and chance, which come from outside the core.

use jiff::{Timestamp, Zoned, civil::Date};
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

    /// A new id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        Uuid::now_v7()
    }
}
