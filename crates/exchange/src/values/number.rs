//! Numbers, percentages, ratings, yes and no.

use super::Unreadable;

/// A number: `1234`, `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`, `-3`, `−3`; `50%` is a half.
///
/// # Errors
/// [`Unreadable::AmbiguousNumber`] for `1.234`, which could be a thousand; otherwise [`Unreadable::NotANumber`].
pub fn number(text: &str) -> Result<f64, Unreadable> {
    let read = |text| plain(text)?.parse().map_err(|_| Unreadable::NotANumber);
    match text.trim().strip_suffix('%') {
        Some(hundredths) => read(hundredths).map(|hundredths: f64| hundredths / 100.0),
        None => read(text),
    }
}

/// A whole number.
///
/// # Errors
/// As [`number`].
pub fn whole(text: &str) -> Result<i64, Unreadable> {
    let plain = plain(text)?;
    let whole = match plain.split_once('.') {
        Some((whole, decimals)) if decimals.bytes().all(|digit| digit == b'0') => whole,
        Some(_) => return Err(Unreadable::NotANumber),
        None => &plain,
    };
    whole.parse().map_err(|_| Unreadable::NotANumber)
}

/// Of what a column's percentages are parts where they stand without a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shares {
    /// `0.5` and `1`, as a spreadsheet keeps what it shows as 50 % and 100 %.
    OfOne,
    /// `50` and `1`.
    OfHundred,
}

/// What the values of a column show of its percentages; `None` where they show nothing or contradict each other.
pub fn shares<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Shares> {
    let (mut of_one, mut of_hundred) = (false, false);
    for share in texts.into_iter().filter(|text| !text.ends_with('%')).filter_map(|text| number(text).ok()) {
        of_one |= share > 0.0 && share < 1.0;
        of_hundred |= share > 1.0;
    }
    match (of_one, of_hundred) {
        (true, false) => Some(Shares::OfOne),
        (false, true) => Some(Shares::OfHundred),
        _ => None,
    }
}

/// A percentage of 0 to 100: `50%`, `50 %`, `50`, or `0.5` as a spreadsheet keeps what it shows as 50 %.
///
/// # Errors
/// [`Unreadable::AmbiguousPercent`] for `1` and `0.5` where nothing says of what they are parts; otherwise
/// [`Unreadable::NotAPercent`].
pub fn percent(text: &str, shares: Option<Shares>) -> Result<i64, Unreadable> {
    let text = text.trim();
    let of_hundred =
        |text: &str| whole(text).ok().filter(|share| (0..=100).contains(share)).ok_or(Unreadable::NotAPercent);
    if let Some(bare) = text.strip_suffix('%').or_else(|| text.strip_suffix("percent")) {
        return of_hundred(bare);
    }
    let hundredths = text.strip_prefix("0.").or_else(|| text.strip_prefix("0,"));
    let hundredths = hundredths.map(|digits| digits.trim_end_matches('0')).filter(|digits| !digits.is_empty());
    match (hundredths, shares) {
        (Some(_), None) => Err(Unreadable::AmbiguousPercent),
        (Some(hundredths), _) if hundredths.len() <= 2 => of_hundred(&format!("{hundredths:0<2}")),
        (Some(_), _) => Err(Unreadable::NotAPercent),
        (None, shares) => match (of_hundred(text)?, shares) {
            (1, None) => Err(Unreadable::AmbiguousPercent),
            (1, Some(Shares::OfOne)) => Ok(100),
            (share, _) => Ok(share),
        },
    }
}

/// A rating of 1 to 5: `4`, `4/5`, `4 of 5`, `★★★★☆`.
///
/// # Errors
/// [`Unreadable::NotARating`].
pub fn rating(text: &str) -> Result<i64, Unreadable> {
    let text = text.trim();
    let stars = text.chars().filter(|letter| *letter == '★').count();
    if stars > 0 && text.chars().all(|letter| matches!(letter, '★' | '☆')) {
        return i64::try_from(stars).ok().filter(|stars| *stars <= 5).ok_or(Unreadable::NotARating);
    }
    let bare = ["/5", "/ 5", "of 5", "out of 5"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    whole(bare).ok().filter(|rating| (1..=5).contains(rating)).ok_or(Unreadable::NotARating)
}

/// yes or no: `yes`, `y`, `true`, `x`, `1`, `✓`, `no`, `n`, `false`, `0`, `-`, in any case.
///
/// # Errors
/// [`Unreadable::NotYesNo`].
pub fn yes_no(text: &str) -> Result<bool, Unreadable> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "x" | "1" | "✓" | "✔" | "on" => Ok(true),
        "no" | "n" | "false" | "0" | "-" | "–" | "off" => Ok(false),
        _ => Err(Unreadable::NotYesNo),
    }
}

/// The number with a point and without grouping, as Rust reads it.
pub(super) fn plain(text: &str) -> Result<String, Unreadable> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let sound = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}')
    };
    if !digits.starts_with(|letter: char| letter.is_ascii_digit()) || !digits.chars().all(sound) {
        return Err(Unreadable::NotANumber);
    }
    let decimal = decimal_mark(digits)?;
    let (whole, decimals) = match decimal {
        Some(mark) => digits.rsplit_once(mark).ok_or(Unreadable::NotANumber)?,
        None => (digits, ""),
    };
    let mut groups = whole.split(|letter: char| !letter.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let mut bare = String::from(first);
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return Err(Unreadable::NotANumber);
        }
        bare.push_str(group);
    }
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Unreadable::NotANumber);
    }
    Ok(if decimals.is_empty() { format!("{sign}{bare}") } else { format!("{sign}{bare}.{decimals}") })
}

/// Which mark is the decimal one. The last of two different marks is; a mark that occurs twice groups; a lone comma before
/// three digits groups (`75,000`), a lone point before three digits could be either.
fn decimal_mark(digits: &str) -> Result<Option<char>, Unreadable> {
    let marks: Vec<(usize, char)> = digits.char_indices().filter(|(_, letter)| matches!(letter, '.' | ',')).collect();
    let Some(&(last_at, last)) = marks.last() else { return Ok(None) };
    let count = marks.iter().filter(|(_, mark)| *mark == last).count();
    let other = marks.len() > count || digits.contains(['\'', '’', ' ', '\u{a0}', '\u{202f}']);
    let after = digits.len() - last_at - 1;
    Ok(match (count, other) {
        (2.., false) => None,
        (2.., true) => return Err(Unreadable::NotANumber),
        (_, true) => Some(last),
        (_, false) if after == 3 && digits.starts_with('0') => Some(last),
        (_, false) if after == 3 && last == ',' && last_at <= 3 => None,
        (_, false) if after == 3 && last_at <= 3 => return Err(Unreadable::AmbiguousNumber),
        (_, false) => Some(last),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_of_several_countries() {
        for (text, expected) in [
            ("1234", 1234.0),
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1 234,5", 1234.5),
            ("1'234.50", 1234.5),
            ("75,000", 75000.0),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("-3", -3.0),
            ("−3", -3.0),
            ("0.125", 0.125),
            ("2,5", 2.5),
            ("12345.678", 12345.678),
            ("12,5 %", 0.125),
        ] {
            assert_eq!(number(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn refuses_numbers_that_could_be_two() {
        assert_eq!(number("1.234"), Err(Unreadable::AmbiguousNumber));
        for text in ["", "abc", "1,2,3", "12,34,567", "1..2", "-", "1e5", "1.234.5,6,7"] {
            assert_eq!(number(text), Err(Unreadable::NotANumber), "{text}");
        }
    }

    #[test]
    fn reads_small_scales() {
        assert_eq!(rating("4/5"), Ok(4));
        assert_eq!(rating("★★★☆☆"), Ok(3));
        assert_eq!(rating("6"), Err(Unreadable::NotARating));
        assert_eq!(whole("14.0"), Ok(14));
        assert_eq!(whole("14.5"), Err(Unreadable::NotANumber));
        assert_eq!(yes_no("Yes"), Ok(true));
        assert_eq!(yes_no("maybe"), Err(Unreadable::NotYesNo));
    }

    #[test]
    fn a_percentage_with_its_sign_needs_no_column() {
        assert_eq!(["50 %", "1%", "100%"].map(|text| percent(text, None)), [Ok(50), Ok(1), Ok(100)]);
        assert_eq!(percent("150%", None), Err(Unreadable::NotAPercent));
        assert_eq!(percent("Partial", None), Err(Unreadable::NotAPercent));
    }

    #[test]
    fn one_is_the_whole_among_parts_of_one_and_a_hundredth_among_hundredths() {
        let read = |column: &[&str]| -> Vec<_> {
            let shares = shares(column.iter().copied());
            column.iter().map(|text| percent(text, shares)).collect()
        };
        let ambiguous = || Err(Unreadable::AmbiguousPercent);
        assert_eq!(read(&["0.5", "1", "0", "0,05", "0.50"]), [Ok(50), Ok(100), Ok(0), Ok(5), Ok(50)]);
        assert_eq!(read(&["50", "1", "0", "100"]), [Ok(50), Ok(1), Ok(0), Ok(100)]);
        assert_eq!(read(&["1", "0", "40%"]), [ambiguous(), Ok(0), Ok(40)]);
        assert_eq!(read(&["0.5", "1", "50"]), [ambiguous(), ambiguous(), Ok(50)]);
        assert_eq!(read(&["0.125"]), [Err(Unreadable::NotAPercent)]);
    }
}
