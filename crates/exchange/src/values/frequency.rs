//! Days between two events, out of the words people use for it.

use super::Unreadable;

/// The days between two events that a frequency means: `weekly` 7, `bi-weekly` 14, `every four weeks` 28, `monthly` and
/// `first Monday of the month` 30, `quarterly` 91, `twice a year` 182, `yearly` 365. Words after the frequency ("starting
/// Tuesday", "alternating with the regular meeting") do not change it. "Bi-" means every second, as calendars of
/// communities use it.
///
/// # Errors
/// [`Unreadable::NotAFrequency`].
pub fn days(text: &str) -> Result<i64, Unreadable> {
    let lower = text.to_lowercase().replace(['-', '–', '_', '/'], " ");
    let words: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let found = (0..words.len()).find_map(|at| frequency(&words[at..]));
    match (found, &words[..]) {
        (Some(days), _) => Ok(days),
        (None, [number]) => {
            number.parse().ok().filter(|days| (1..=3660).contains(days)).ok_or(Unreadable::NotAFrequency)
        }
        (None, [number, unit]) => count(number, unit).ok_or(Unreadable::NotAFrequency),
        _ => Err(Unreadable::NotAFrequency),
    }
}

/// The frequency that begins with the first of these words.
fn frequency(words: &[&str]) -> Option<i64> {
    let after = |count: usize| words.get(count).copied().unwrap_or_default();
    let first = *words.first()?;
    Some(match first {
        "daily" => 1,
        "weekly" => 7,
        "biweekly" | "fortnightly" | "fortnight" => 14,
        "monthly" => 30,
        "bimonthly" => 61,
        "quarterly" => 91,
        "biannually" | "semiannually" => 182,
        "yearly" | "annually" | "annual" => 365,
        "bi" => 2 * frequency(&words[1..words.len().min(2)])?,
        "semi" if after(1).starts_with("annual") => 182,
        "every" | "each" => match (after(1), ordinal(after(1)), number(after(1))) {
            (_, Some(_), _) if month_follows(words) => 30,
            ("other", _, _) => 2 * unit(after(2))?,
            (_, Some(nth), _) => nth * unit(after(2))?,
            (_, _, Some(count)) => count * unit(after(2))?,
            _ => unit(after(1))?,
        },
        "once" | "twice" | "thrice" => per(times(first)?, &words[1..])?,
        word if ordinal(word).is_some() || word == "last" => {
            let weekday = WEEKDAYS.contains(&after(1));
            (weekday && month_follows(words)).then_some(30)?
        }
        word if number(word).is_some() && after(1) == "times" => per(number(word)?, &words[2..])?,
        _ => return None,
    })
}

/// `a month`, `per year`: the days of the unit shared among so many times.
fn per(times: i64, words: &[&str]) -> Option<i64> {
    let unit_at = usize::from(matches!(words.first().copied(), Some("a" | "an" | "per" | "every" | "each")));
    Some(unit(words.get(unit_at)?)? / times)
}

/// `every two weeks` written as `2 weeks`.
fn count(word: &str, of: &str) -> Option<i64> {
    Some(number(word)? * unit(of)?)
}

fn month_follows(words: &[&str]) -> bool {
    words.iter().skip(1).take(5).any(|word| matches!(*word, "month" | "months"))
}

fn unit(word: &str) -> Option<i64> {
    Some(match word.strip_suffix('s').unwrap_or(word) {
        "day" => 1,
        "week" => 7,
        "fortnight" => 14,
        "month" => 30,
        "quarter" => 91,
        "year" => 365,
        _ if WEEKDAYS.contains(&word) => 7,
        _ => return None,
    })
}

fn number(word: &str) -> Option<i64> {
    const WORDS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    match WORDS.iter().position(|known| *known == word) {
        Some(at) => i64::try_from(at + 1).ok(),
        None => word.parse().ok().filter(|count| (1..=366).contains(count)),
    }
}

fn ordinal(word: &str) -> Option<i64> {
    Some(match word {
        "first" | "1st" => 1,
        "second" | "2nd" => 2,
        "third" | "3rd" => 3,
        "fourth" | "4th" => 4,
        _ => return None,
    })
}

fn times(word: &str) -> Option<i64> {
    Some(match word {
        "once" => 1,
        "twice" => 2,
        "thrice" => 3,
        _ => return None,
    })
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_words_of_real_calendars() {
        for (text, expected) in [
            ("weekly", 7),
            ("biweekly", 14),
            ("bi-weekly", 14),
            ("Biweekly", 14),
            ("monthly", 30),
            ("quarterly", 91),
            ("every four weeks", 28),
            ("every 3 weeks", 21),
            ("every other week", 14),
            ("every week", 7),
            ("every Tuesday", 7),
            ("first Monday of the month", 30),
            ("First Wednesday of the month", 30),
            ("last Friday of each month", 30),
            ("every third Thursday of the month", 30),
            ("every second Thursday of the month", 30),
            ("monthly - Wednesday, after the fourth Tuesday, every month", 30),
            ("biweekly, you must be signed into a free zoom account to join", 14),
            ("Biweekly, interleaved with the Regular SIG Meeting", 14),
            ("bi-weekly ([upcoming meeting dates](#upcoming-meeting-dates))", 14),
            ("biweekly starting Tuesday Oct 28, 2025", 14),
            ("twice a month", 15),
            ("once a year", 365),
            ("yearly", 365),
            ("3 times per year", 121),
            ("14", 14),
            ("2 weeks", 14),
            ("14 days", 14),
            ("fortnightly", 14),
        ] {
            assert_eq!(days(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn refuses_what_names_no_interval() {
        for text in ["", "as needed", "ad hoc", "Tuesday", "first Monday", "bi", "0", "on the 3rd"] {
            assert_eq!(days(text), Err(Unreadable::NotAFrequency), "{text}");
        }
    }
}
