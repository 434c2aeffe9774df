//! Numbers, percentages, ratings, yes and no.

use super::Unreadable;

/// A number: `1234`, `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`, `-3`, `−3`.
///
/// # Errors
/// [`Unreadable::AmbiguousNumber`] for `1.234`, which could be a thousand; otherwise [`Unreadable::NotANumber`].
pub fn number(text: &str) -> Result<f64, Unreadable> {
    plain(text)?.parse().map_err(|_| Unreadable::NotANumber)
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

/// A percentage of 0 to 100: `50%`, `50 %`, `50`, or `0.5` as a spreadsheet keeps what it shows as 50 %.
///
/// # Errors
/// [`Unreadable::NotAPercent`].
pub fn percent(text: &str) -> Result<i64, Unreadable> {
    let text = text.trim();
    if let Some(hundredths) = text.strip_prefix("0.").filter(|digits| digits.len() <= 2) {
        return whole(&format!("{hundredths:0<2}")).map_err(|_| Unreadable::NotAPercent);
    }
    let bare = text.strip_suffix('%').or_else(|| text.strip_suffix("percent")).unwrap_or(text);
    whole(bare).ok().filter(|share| (0..=100).contains(share)).ok_or(Unreadable::NotAPercent)
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
        assert_eq!(percent("50 %"), Ok(50));
        assert_eq!(percent("0.5"), Ok(50));
        assert_eq!(percent("0.05"), Ok(5));
        assert_eq!(percent("Partial"), Err(Unreadable::NotAPercent));
        assert_eq!(percent("150%"), Err(Unreadable::NotAPercent));
        assert_eq!(rating("4/5"), Ok(4));
        assert_eq!(rating("★★★☆☆"), Ok(3));
        assert_eq!(rating("6"), Err(Unreadable::NotARating));
        assert_eq!(whole("14.0"), Ok(14));
        assert_eq!(whole("14.5"), Err(Unreadable::NotANumber));
        assert_eq!(yes_no("Yes"), Ok(true));
        assert_eq!(yes_no("maybe"), Err(Unreadable::NotYesNo));
    }
}
