//! The names of weekdays and months, as people write them.

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// 0 for Monday to 6, of a weekday's name or at least its first two letters, in small letters.
#[must_use]
pub fn weekday_named(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|name| word.len() >= 2 && name.starts_with(word))
}

/// 1 to 12, of a month's name or at least its first three letters, in small letters.
#[must_use]
pub fn month_named(word: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|name| word.len() >= 3 && name.starts_with(word));
    at.and_then(|at| i8::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_are_known_by_their_names_and_what_those_begin_with() {
        assert_eq!([weekday_named("mo"), weekday_named("thurs"), weekday_named("sunday")], [Some(0), Some(3), Some(6)]);
        assert_eq!([month_named("jan"), month_named("sept"), month_named("december")], [Some(1), Some(9), Some(12)]);
        assert_eq!(
            (weekday_named("m"), weekday_named("mond."), month_named("ma"), month_named("marsh")),
            (None, None, None, None)
        );
    }
}
