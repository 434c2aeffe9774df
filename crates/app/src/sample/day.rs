//! Days as the tables write them, counted from today so that the sample is always current.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// Reads a day of the tables: `-42` is the day 42 days ago, or the working day beside it, `q-3` the first and
/// `e-3` the last day of the calendar quarter three quarters ago.
///
/// # Panics
/// If the text is none of these.
pub(super) fn day(text: &str, today: Date) -> Date {
    let count = |text: &str| text.parse::<i32>().unwrap_or_else(|_| panic!("`{text}` is no day of the sample"));
    match (text.strip_prefix('q'), text.strip_prefix('e')) {
        (Some(quarters), _) => quarter(today, count(quarters)),
        (_, Some(quarters)) => quarter(today, count(quarters) + 1).yesterday().expect("the sample lies near today"),
        _ => working_day(today.saturating_add(count(text).days()), today),
    }
}

/// The first day of the quarter so many quarters from that of `today`.
fn quarter(today: Date, quarters: i32) -> Date {
    let month = today.month() - (today.month() - 1) % 3;
    jiff::civil::date(today.year(), month, 1).saturating_add((3 * quarters).months())
}

/// The day itself, or for a weekend the Friday before or the Monday after, so that days stay in order. What is before
/// today stays before it.
pub(super) fn working_day(date: Date, today: Date) -> Date {
    match date.weekday() {
        Weekday::Sunday if date.saturating_add(1.days()) != today => date.saturating_add(1.days()),
        Weekday::Sunday => date.saturating_sub(2.days()),
        Weekday::Saturday => date.saturating_sub(1.days()),
        _ => date,
    }
}
