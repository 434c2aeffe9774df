//! The day that words mean: "by 11 dec", "on Friday", "tomorrow", "14/3".

use std::ops::Range;

use jiff::{ToSpan, civil::Date};

use super::{Word, number, words};
use crate::{month_named, weekday_named};

/// A day that was read from words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedDay {
    /// The day.
    pub date: Date,
    /// The bytes of the words that name it, without "by" or "on".
    pub at: Range<usize>,
    /// The text before it, where the day stands at the end as "by …": a promise without its date.
    pub before: Option<Range<usize>>,
}

/// The last day that a text names. Day comes before month. Without a year it is the next such day from `today` on. Where
/// `past`, what is told has happened: a weekday is the last one, a day without a year the nearest.
#[must_use]
pub fn typed_day(text: &str, today: Date, past: bool) -> Option<TypedDay> {
    let words = words(text);
    let mut found = None;
    let mut at = 0;
    while at < words.len() {
        match read(&words[at..], at.checked_sub(1).map(|before| words[before].text.as_str()), today, past) {
            Some((date, length)) => {
                found = Some((date, at, at + length - 1));
                at += length;
            }
            None => at += 1,
        }
    }
    let (date, first, last) = found?;
    let by =
        first.checked_sub(1).map(|before| &words[before]).filter(|word| matches!(word.text.as_str(), "by" | "until"));
    let ends = last + 1 == words.len();
    let before = by.filter(|_| ends).map(|by| 0..text[..by.start].trim_end_matches([' ', ',', '\n']).len());
    Some(TypedDay { date, at: words[first].start..words[last].end, before })
}

/// The day that these words begin with, and how many of them name it. `before` is the word before them.
fn read(words: &[Word], before: Option<&str>, today: Date, past: bool) -> Option<(Date, usize)> {
    let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    let days = |days: i64| today.checked_add(days.days()).ok();
    match word(0) {
        "today" | "tonight" => return Some((today, 1)),
        "tomorrow" => return Some((days(1)?, 1)),
        "yesterday" => return Some((days(-1)?, 1)),
        "next" | "last" | "this" => return relative(word(0), word(1), today).map(|date| (date, 2)),
        "in" => return Some((within(number(word(1))?, word(2), today)?, 3)),
        "end" if word(1) == "of" => {
            let (name, length) = if matches!(word(2), "the" | "this") { (word(3), 4) } else { (word(2), 3) };
            return end_of(name, today).map(|date| (date, length));
        }
        _ => {}
    }
    if let Some((day, length)) = calendar(words, today, past) {
        return Some((day, length));
    }
    // "Sat" and "sun" are words of their own; after "on" they are days.
    let asked = matches!(before, Some("by" | "on" | "until" | "from"));
    let weekday = weekday(word(0)).filter(|_| word(0).len() > 4 || asked)?;
    // "Fri 11 Dec" names a date.
    if let Some((date, length)) = calendar(words.get(1..)?, today, past) {
        return Some((date, length + 1));
    }
    Some((if past { latest(weekday, today) } else { coming(weekday, today) }?, 1))
}

/// `11 dec`, `dec 11th 2026`, `14/3`, `14.3.`, `2026-03-14`.
fn calendar(words: &[Word], today: Date, past: bool) -> Option<(Date, usize)> {
    let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    if let Some(date) = numeric(word(0), today, past) {
        return Some((date, 1));
    }
    let (day, month, length) = match (day_number(word(0)), month_named(word(0)), word(1)) {
        (Some(day), _, "of") => (day, month_named(word(2))?, 3),
        (Some(day), _, name) => (day, month_named(name)?, 2),
        (None, Some(month), day) => (day_number(day)?, month, 2),
        (None, None, _) => return None,
    };
    let year = word(length);
    match year.parse::<i16>().ok().filter(|_| year.len() == 4 && year.starts_with("20")) {
        Some(year) => Some((Date::new(year, month, day).ok()?, length + 1)),
        None => Some((nearest(month, day, today, past)?, length)),
    }
}

fn numeric(word: &str, today: Date, past: bool) -> Option<Date> {
    let mark = ['/', '.', '-'].into_iter().find(|mark| word.contains(*mark))?;
    let parts: Vec<&str> = word.split(mark).collect();
    let small = |part: &str| part.parse::<i8>().ok().filter(|_| part.len() <= 2);
    match (parts.as_slice(), mark) {
        ([year, month, day], _) if year.len() == 4 => Date::new(year.parse().ok()?, small(month)?, small(day)?).ok(),
        ([day, month, year], _) if year.len() == 4 => Date::new(year.parse().ok()?, small(month)?, small(day)?).ok(),
        ([day, month, ""], '.') => nearest(small(month)?, small(day)?, today, past),
        // Round the clock is no day.
        (["24", "7"], '/') => None,
        ([first, second], '/') => {
            let (first, second) = (small(first)?, small(second)?);
            let (day, month) = if second > 12 { (second, first) } else { (first, second) };
            nearest(month, day, today, past)
        }
        _ => None,
    }
}

/// This day of the year: the next one, or where `past`, the one nearest to today.
fn nearest(month: i8, day: i8, today: Date, past: bool) -> Option<Date> {
    let days = [-1, 0, 1].into_iter().filter_map(|years| Date::new(today.year() + years, month, day).ok());
    if past {
        return days.min_by_key(|date| (today - *date).get_days().abs());
    }
    days.filter(|date| *date >= today).min()
}

fn relative(which: &str, what: &str, today: Date) -> Option<Date> {
    let days = |days: i64| today.checked_add(days.days()).ok();
    if let Some(day) = weekday(what) {
        let date = if which == "last" { latest(day, days(-1)?) } else { coming(day, today) }?;
        return Some(date);
    }
    match (which, what) {
        ("next", "week") => days(7),
        ("last", "week") => days(-7),
        ("next", "month") => today.checked_add(1.month()).ok(),
        _ => None,
    }
}

fn within(count: i64, unit: &str, today: Date) -> Option<Date> {
    let span = match unit {
        "day" | "days" => count.days(),
        "week" | "weeks" => count.weeks(),
        "month" | "months" => count.months(),
        _ => return None,
    };
    today.checked_add(span).ok()
}

fn end_of(name: &str, today: Date) -> Option<Date> {
    match name {
        "week" => {
            (0..7).filter_map(|ahead: i64| today.checked_add(ahead.days()).ok()).find(|day| weekday_of(*day) == 4)
        }
        "month" => Some(today.last_of_month()),
        "year" => Some(today.last_of_year()),
        name => {
            let month = month_named(name)?;
            let year = if month < today.month() { today.year() + 1 } else { today.year() };
            Date::new(year, month, 1).ok().map(Date::last_of_month)
        }
    }
}

/// The next such weekday after this day.
fn coming(weekday: usize, today: Date) -> Option<Date> {
    (1..=7_i64).filter_map(|ahead| today.checked_add(ahead.days()).ok()).find(|day| weekday_of(*day) == weekday)
}

/// The last such weekday up to this day.
fn latest(weekday: usize, today: Date) -> Option<Date> {
    (0..7_i64).filter_map(|back| today.checked_sub(back.days()).ok()).find(|day| weekday_of(*day) == weekday)
}

fn weekday_of(day: Date) -> usize {
    usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default()
}

/// Two letters are a word of their own in a sentence ("we", "so").
fn weekday(word: &str) -> Option<usize> {
    weekday_named(word).filter(|_| word.len() >= 3)
}

/// 1 to 31, with or without "th".
fn day_number(word: &str) -> Option<i8> {
    let digits = ["st", "nd", "rd", "th", "."].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    digits.parse().ok().filter(|day| digits.len() <= 2 && (1..=31).contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Thursday.
    const TODAY: Date = Date::constant(2026, 11, 19);

    fn ahead(text: &str) -> Option<String> {
        typed_day(text, TODAY, false).map(|day| day.date.to_string())
    }

    fn back(text: &str) -> Option<String> {
        typed_day(text, TODAY, true).map(|day| day.date.to_string())
    }

    #[test]
    fn a_promise_names_the_day_that_comes() {
        for (text, day) in [
            ("Draft the test plan by 11 dec", "2026-12-11"),
            ("Draft the test plan by Dec 11th.", "2026-12-11"),
            ("by the 11th of December", "2026-12-11"),
            ("Send it on friday", "2026-11-20"),
            ("Send it by fri", "2026-11-20"),
            ("Send it next Thursday", "2026-11-26"),
            ("tomorrow, if we can", "2026-11-20"),
            ("by 14/3", "2027-03-14"),
            ("by 14.3.", "2027-03-14"),
            ("by 3/14", "2027-03-14"),
            ("by 14/3/2028", "2028-03-14"),
            ("by 2026-12-01", "2026-12-01"),
            ("on Fri 11 Dec 2026", "2026-12-11"),
            ("in three weeks", "2026-12-10"),
            ("in 10 days", "2026-11-29"),
            ("by the end of January", "2027-01-31"),
            ("by end of the month", "2026-11-30"),
            ("by 1 Jan 2027", "2027-01-01"),
        ] {
            assert_eq!(ahead(text).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn what_happened_names_the_day_that_was() {
        for (text, day) in [
            ("Met on 14 nov", "2026-11-14"),
            ("Met on 14 jul", "2026-07-14"),
            ("The fair on 14 dec", "2026-12-14"),
            ("Met on Thursday", "2026-11-19"),
            ("Met last Thursday", "2026-11-12"),
            ("Met on Friday", "2026-11-13"),
            ("yesterday", "2026-11-18"),
        ] {
            assert_eq!(back(text).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_days_are_left_alone() {
        for text in [
            "We sat with 3 sun panels",
            "Support 24/7",
            "Release 1.34",
            "It may work for 40 people",
            "mark 5 items",
            "by 31/2",
            "in time",
            "end of life",
        ] {
            assert_eq!(ahead(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_day_counts_and_is_taken_off_only_at_the_end_after_by() {
        let text = "Since 1 March: the guide, by 11 dec";
        let read = typed_day(text, TODAY, false).expect("there is a day");
        assert_eq!(
            (&text[read.at.clone()], read.before.map(|kept| &text[kept])),
            ("11 dec", Some("Since 1 March: the guide"))
        );
        let inside = typed_day("By 11 dec the guide", TODAY, false).expect("there is a day");
        assert_eq!(inside.before, None);
        let on = typed_day("The workshop on 11 dec", TODAY, false).expect("there is a day");
        assert_eq!(on.before, None);
    }
}
