//! Dates and periods.

use tilth_core::{Date, month_named, weekday_named};

use super::Unreadable;
use crate::plan::DateOrder;

/// A span of days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
}

/// The day that `text` names: `2026-11-19`, `2026/11/19`, `20261119`, `19.11.2026`, `19/11/2026`,
/// `11/19/2026`, `19 Nov 2026`, `19-Nov-2026`, `19. November 2026`, `November 19th, 2026`, each with an optional time after
/// it, or a spreadsheet's day number (`46345`). `order` settles what `04/05/2026` means.
///
/// # Errors
/// [`Unreadable::AmbiguousDate`] where the order is needed and not known, otherwise
/// [`Unreadable::NotADate`].
pub fn date(text: &str, order: Option<DateOrder>) -> Result<Date, Unreadable> {
    let text = text.trim();
    if let Some(parts) = numbers(text) {
        return numeric(&parts, order);
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() {
        return digits(text);
    }
    worded(text).ok_or(Unreadable::NotADate)
}

/// The span that `text` names: `2026`, `2024h2`, `H2 2024`, `2024Q3`, `Q3 2024`, `2024-07`, `FY2024` is refused
/// (fiscal years differ), or the one day of a [`date`].
///
/// # Errors
/// As [`date`].
pub fn period(text: &str, order: Option<DateOrder>) -> Result<Period, Unreadable> {
    let text = text.trim();
    if let Some((year, first, months)) = months_of(text) {
        let start = Date::new(year, first, 1).map_err(|_| Unreadable::NotADate)?;
        let end = Date::new(year, first + months - 1, 1).map_err(|_| Unreadable::NotADate)?.last_of_month();
        return Ok(Period { start, end });
    }
    date(text, order).map(|day| Period { start: day, end: day })
}

/// What the values of one column say about the order of day and month: a number above 12 decides.
/// `None` where nothing decides or the values contradict each other.
#[must_use]
pub fn date_order<'a>(values: impl IntoIterator<Item = &'a str>) -> Option<DateOrder> {
    let (mut day_first, mut month_first) = (false, false);
    for [first, second, _] in values.into_iter().filter_map(|text| numbers(text.trim())).filter_map(slashed) {
        day_first |= first > 12;
        month_first |= second > 12;
    }
    match (day_first, month_first) {
        (true, false) => Some(DateOrder::DayFirst),
        (false, true) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

/// Three numbers and the mark between them.
struct Numbers {
    parts: [u32; 3],
    year_first: bool,
    mark: char,
}

fn slashed(numbers: Numbers) -> Option<[u32; 3]> {
    (!numbers.year_first && numbers.mark != '.').then_some(numbers.parts)
}

/// `19/11/2026 10:30` as numbers; the year has four digits.
fn numbers(text: &str) -> Option<Numbers> {
    let day = without_time(text);
    let mark = day.chars().find(|letter| matches!(letter, '-' | '/' | '.'))?;
    let mut pieces = day.split(mark).map(str::trim);
    let (a, b, c) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let number = |piece: &str| {
        (!piece.is_empty() && piece.len() <= 4 && piece.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| piece.parse::<u32>().ok())
            .flatten()
    };
    let parts = [number(a)?, number(b)?, number(c)?];
    let year_first = a.len() == 4;
    let sound = pieces.next().is_none() && (year_first || c.len() == 4) && b.len() <= 2;
    sound.then_some(Numbers { parts, year_first, mark })
}

fn numeric(numbers: &Numbers, order: Option<DateOrder>) -> Result<Date, Unreadable> {
    let [a, b, c] = numbers.parts;
    if numbers.year_first {
        return build(a, b, c);
    }
    if numbers.mark == '.' || a == b {
        return build(c, b, a);
    }
    match order {
        Some(DateOrder::DayFirst) => build(c, b, a),
        Some(DateOrder::MonthFirst) => build(c, a, b),
        None if a > 12 => build(c, b, a),
        None if b > 12 => build(c, a, b),
        None => Err(Unreadable::AmbiguousDate),
    }
}

/// `20261119`, or a spreadsheet's day number between 1955 and 2119 (days since 30 December 1899).
fn digits(text: &str) -> Result<Date, Unreadable> {
    let number: u32 = text.parse().map_err(|_| Unreadable::NotADate)?;
    match text.len() {
        8 => build(number / 10_000, number / 100 % 100, number % 100),
        5 if (20_000..80_000).contains(&number) => {
            let first = Date::constant(1899, 12, 30);
            first.checked_add(jiff::Span::new().days(number)).map_err(|_| Unreadable::NotADate)
        }
        _ => Err(Unreadable::NotADate),
    }
}

fn build(year: u32, month: u32, day: u32) -> Result<Date, Unreadable> {
    let narrow = || Some((i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?));
    narrow()
        .filter(|_| year > 0)
        .and_then(|(year, month, day)| Date::new(year, month, day).ok())
        .ok_or(Unreadable::NotADate)
}

/// `19 Nov 2026` and `November 19th, 2026`, a weekday before it allowed.
fn worded(text: &str) -> Option<Date> {
    let text = without_time(text).to_lowercase().replace([',', '-', '.'], " ");
    let mut words: Vec<&str> = text.split_whitespace().filter(|word| *word != "of").collect();
    if words.len() == 4 && weekday_named(words[0]).is_some() {
        words.remove(0);
    }
    let [a, b, year] = words[..] else { return None };
    let day = |word: &str| {
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
        digits.parse::<u32>().ok().filter(|_| digits.len() <= 2)
    };
    let year = year.parse::<u32>().ok().filter(|_| year.len() == 4)?;
    let month = |word: &str| month_named(word).and_then(|month| u32::try_from(month).ok());
    match (day(a), month(a), day(b), month(b)) {
        (Some(day), _, _, Some(month)) | (_, Some(month), Some(day), _) => build(year, month, day).ok(),
        _ => None,
    }
}

/// The text before a time of day: `2026-11-19T10:30:00Z` and `2026-11-19 10:30`.
fn without_time(text: &str) -> &str {
    let cut = text.char_indices().find(|(at, letter)| {
        matches!(letter, 'T' | 't' | ' ')
            && text[..*at].ends_with(|before: char| before.is_ascii_digit())
            && text[at + 1..].split(':').count() > 1
            && text[at + 1..].starts_with(|after: char| after.is_ascii_digit())
    });
    cut.map_or(text, |(at, _)| text[..at].trim_end())
}

/// Year, first month and number of months of a period.
fn months_of(text: &str) -> Option<(i16, i8, i8)> {
    let letters: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '_' | '/')).collect();
    let letters = letters.to_ascii_lowercase();
    if !letters.is_ascii() {
        return None;
    }
    let (year, part) = match letters.len() {
        4 => (letters.as_str(), ""),
        6 if letters.starts_with(['h', 'q']) => (&letters[2..], &letters[..2]),
        6 => letters.split_at(4),
        _ => return None,
    };
    if !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year: i16 = year.parse().ok().filter(|year| (1900..=2199).contains(year))?;
    Some(match part {
        "" => (year, 1, 12),
        "h1" => (year, 1, 6),
        "h2" => (year, 7, 6),
        "q1" => (year, 1, 3),
        "q2" => (year, 4, 3),
        "q3" => (year, 7, 3),
        "q4" => (year, 10, 3),
        month if text.len() == 7 => (year, month.parse().ok().filter(|month| (1..=12).contains(month))?, 1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: i8, day: i8) -> Date {
        Date::constant(year, month, day)
    }

    #[test]
    fn reads_one_day_in_many_notations() {
        for text in [
            "2026-11-19",
            "2026/11/19",
            "20261119",
            "19.11.2026",
            "19/11/2026",
            "11/19/2026",
            "19 Nov 2026",
            "19-Nov-2026",
            "19. November 2026",
            "November 19, 2026",
            "Nov 19th 2026",
            "Thursday, November 19, 2026",
            "46345",
            "2026-11-19T10:30:00Z",
            "19.11.2026 10:30",
            " 2026-11-19 ",
        ] {
            assert_eq!(date(text, None), Ok(day(2026, 11, 19)), "{text}");
        }
    }

    #[test]
    fn refuses_a_day_that_could_be_two() {
        assert_eq!(date("04/05/2026", None), Err(Unreadable::AmbiguousDate));
        assert_eq!(date("04/05/2026", Some(DateOrder::DayFirst)), Ok(day(2026, 5, 4)));
        assert_eq!(date("04/05/2026", Some(DateOrder::MonthFirst)), Ok(day(2026, 4, 5)));
        assert_eq!(date("05/05/2026", None), Ok(day(2026, 5, 5)));
    }

    #[test]
    fn refuses_what_is_no_day() {
        for text in [
            "",
            "31.02.2026",
            "soon",
            "19/11/26",
            "2026-13-01",
            "123",
            "99999999",
            "Nov 2026",
            "1.2.3.2026",
            "0000-01-01",
        ] {
            assert_eq!(date(text, None), Err(Unreadable::NotADate), "{text}");
        }
        assert_eq!(date("11/19/2026", Some(DateOrder::DayFirst)), Err(Unreadable::NotADate));
    }

    #[test]
    fn a_column_settles_its_order() {
        assert_eq!(date_order(["04/05/2026", "19/11/2026"]), Some(DateOrder::DayFirst));
        assert_eq!(date_order(["04/05/2026", "11/19/2026"]), Some(DateOrder::MonthFirst));
        assert_eq!(date_order(["04/05/2026", "19.11.2026", "2026-11-19"]), None);
        assert_eq!(date_order(["19/11/2026", "11/19/2026"]), None);
    }

    #[test]
    fn reads_periods() {
        let span = |start, end| Ok(Period { start, end });
        assert_eq!(period("2024h2", None), span(day(2024, 7, 1), day(2024, 12, 31)));
        assert_eq!(period("H1 2025", None), span(day(2025, 1, 1), day(2025, 6, 30)));
        assert_eq!(period("2024Q3", None), span(day(2024, 7, 1), day(2024, 9, 30)));
        assert_eq!(period("2024-02", None), span(day(2024, 2, 1), day(2024, 2, 29)));
        assert_eq!(period("2026", None), span(day(2026, 1, 1), day(2026, 12, 31)));
        assert_eq!(period("2026-11-19", None), span(day(2026, 11, 19), day(2026, 11, 19)));
        assert_eq!(period("FY2024", None), Err(Unreadable::NotADate));
    }
}
