//! Amounts of money.

use tilth_core::{Currency, Money};

use super::{Unreadable, number::plain};

/// The amount that `text` names: `$50,000`, `2,522.97`, `EUR 1.200,50`, `1 200 €`, `(42.02)`, `-$11,076.51`. Without a
/// currency it is in `currency`, and so is one after a plain `$` where `currency` is a dollar.
///
/// # Errors
/// [`Unreadable::MoneyRange`] for two amounts, [`Unreadable::MoneyAbbreviated`] for `1,5 Mio` and `50k`,
/// [`Unreadable::TooPrecise`] for more decimals than the currency has, otherwise [`Unreadable::NotMoney`].
pub fn money(text: &str, currency: Currency) -> Result<Money, Unreadable> {
    let text = text.trim();
    let (negative, amount) = sign(text);
    let (amount, currency) = split_currency(amount, currency);
    let (negative, amount) = match sign(amount) {
        (true, rest) => (!negative, rest),
        (false, rest) => (negative, rest),
    };
    if is_range(amount) {
        return Err(Unreadable::MoneyRange);
    }
    if amount.starts_with(|letter: char| letter.is_ascii_digit()) && amount.ends_with(char::is_alphabetic) {
        let number = amount.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == ' ');
        return Err(if plain(number).is_ok() { Unreadable::MoneyAbbreviated } else { Unreadable::NotMoney });
    }
    let plain = match plain(amount) {
        // Money has no three decimals in a currency of two: the point groups.
        Err(Unreadable::AmbiguousNumber) if currency.decimals() < 3 => amount.replace('.', ""),
        read => read.map_err(|unreadable| match unreadable {
            Unreadable::AmbiguousNumber => unreadable,
            _ => Unreadable::NotMoney,
        })?,
    };
    minor(&plain, currency).map(|minor| Money { minor: if negative { -minor } else { minor }, currency })
}

/// Whether a minus stands before the text, or brackets around it as in ledgers.
fn sign(text: &str) -> (bool, &str) {
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, inner.trim());
    }
    match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// The amount without the currency before or after it.
fn split_currency(text: &str, default: Currency) -> (&str, Currency) {
    for (mark, code) in SIGNS {
        let bare = text.strip_prefix(mark).or_else(|| text.strip_suffix(mark));
        if let Some(bare) = bare {
            let own = *mark == "$" && matches!(default.code(), "USD" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "MXN");
            let currency = if own { default } else { Currency::new(code).unwrap_or(default) };
            return (bare.trim(), currency);
        }
    }
    let before = text.get(..3).map(|code| (code, text[3..].trim_start()));
    let after = text.len().checked_sub(3).and_then(|at| Some((text.get(at..)?, text.get(..at)?.trim_end())));
    for (code, rest) in before.into_iter().chain(after) {
        if rest.chars().any(|letter| letter.is_ascii_digit())
            && let Ok(currency) = Currency::new(code)
        {
            return (rest, currency);
        }
    }
    (text, default)
}

const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("CA$", "CAD"),
    ("A$", "AUD"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₹", "INR"),
    ("CHF", "CHF"),
    ("Fr.", "CHF"),
];

/// `75,000-$120,000`: a dash with a digit somewhere on both sides.
fn is_range(amount: &str) -> bool {
    let digit = |text: &str| text.contains(|letter: char| letter.is_ascii_digit());
    amount.split_once(['-', '–', '—']).is_some_and(|(low, high)| digit(low) && digit(high))
        || amount.split_once(" to ").is_some_and(|(low, high)| digit(low) && digit(high))
}

fn minor(plain: &str, currency: Currency) -> Result<i64, Unreadable> {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let places = currency.decimals() as usize;
    let (kept, rest) = decimals.split_at(decimals.len().min(places));
    if rest.bytes().any(|digit| digit != b'0') {
        return Err(Unreadable::TooPrecise);
    }
    format!("{whole}{kept:0<places$}").parse().map_err(|_| Unreadable::NotMoney)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Unreadable> {
        money(text, Currency::new("USD").unwrap()).map(|money| format!("{} {}", money.currency.code(), money.amount()))
    }

    #[test]
    fn reads_amounts_as_ledgers_and_tables_write_them() {
        for (text, expected) in [
            ("$50,000", "USD 50000.00"),
            ("2,522.97", "USD 2522.97"),
            ("EUR 1.200,50", "EUR 1200.50"),
            ("1.200,50 EUR", "EUR 1200.50"),
            ("1 200 €", "EUR 1200.00"),
            ("-11,076.51", "USD -11076.51"),
            ("-$42.02", "USD -42.02"),
            ("$-42.02", "USD -42.02"),
            ("(42.02)", "USD -42.02"),
            ("£5", "GBP 5.00"),
            ("¥1200", "JPY 1200"),
            ("9240", "USD 9240.00"),
            ("0.91", "USD 0.91"),
            ("1.200", "USD 1200.00"),
            ("2,171.000", "USD 2171.00"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn says_why_a_text_is_no_amount() {
        assert_eq!(read("$75,000-$120,000"), Err(Unreadable::MoneyRange));
        assert_eq!(read("1,5 Mio"), Err(Unreadable::MoneyAbbreviated));
        assert_eq!(read("50k"), Err(Unreadable::MoneyAbbreviated));
        assert_eq!(read("1.2345,678"), Err(Unreadable::NotMoney));
        assert_eq!(read("1.239999"), Err(Unreadable::TooPrecise));
        for text in ["Ask", "TBD", "", "Contract for 2 people to review", "$"] {
            assert_eq!(read(text), Err(Unreadable::NotMoney), "{text}");
        }
    }
}
