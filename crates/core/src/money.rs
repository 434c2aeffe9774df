//! Money in minor units of an ISO 4217 currency.

use std::fmt;

use crate::Mismatch;

/// An ISO 4217 currency code, such as `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency with this code: three capital letters.
    ///
    /// # Errors
    /// [`Mismatch::NotACurrency`] for anything else.
    pub fn new(code: &str) -> Result<Self, Mismatch> {
        match code.as_bytes() {
            [a, b, c] if code.bytes().all(|letter| letter.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(Mismatch::NotACurrency(code.to_owned())),
        }
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a currency code is ASCII")
    }

    /// How many decimals its minor unit has (ISO 4217, active currencies).
    #[must_use]
    pub fn decimals(&self) -> u32 {
        match self.code() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
            | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

/// An amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// The amount in minor units: cents for `EUR`, yen for `JPY`.
    pub minor: i64,
    /// Its currency.
    pub currency: Currency,
}

impl Money {
    /// Reads `1234.5`, `1,234.50`, `EUR 1234` or `1234 EUR`; without a code the amount is in `currency`.
    ///
    /// # Errors
    /// [`Mismatch::NotMoney`] where the text is no amount or has more decimals than the currency.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, Mismatch> {
        let refuse = || Mismatch::NotMoney(text.to_owned());
        let trimmed = text.trim();
        let (amount, currency) = match (trimmed.get(..3), trimmed.len().checked_sub(3).and_then(|at| trimmed.get(at..)))
        {
            (Some(code), _) if Currency::new(code).is_ok() => (trimmed[3..].trim(), Currency::new(code)?),
            (_, Some(code)) if Currency::new(code).is_ok() => {
                (trimmed[..trimmed.len() - 3].trim(), Currency::new(code)?)
            }
            _ => (trimmed, currency),
        };
        let (negative, amount) = match amount.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, amount),
        };
        let (whole, decimals) = amount.split_once('.').unwrap_or((amount, ""));
        let groups: Vec<&str> = whole.split(',').collect();
        if groups.len() > 1 && groups[1..].iter().any(|group| group.len() != 3) {
            return Err(refuse());
        }
        let digits = groups.concat();
        let places = currency.decimals() as usize;
        let all_digits = |text: &str| text.bytes().all(|letter| letter.is_ascii_digit());
        if digits.is_empty() || !all_digits(&digits) || !all_digits(decimals) || decimals.len() > places {
            return Err(refuse());
        }
        let minor: i64 = format!("{digits}{decimals:0<places$}").parse().map_err(|_| refuse())?;
        Ok(Self { minor: if negative { -minor } else { minor }, currency })
    }

    /// The amount alone, `1234.50`, without grouping: what a spreadsheet reads as a number.
    #[must_use]
    pub fn amount(&self) -> String {
        self.write(false)
    }

    fn write(&self, grouped: bool) -> String {
        let places = self.currency.decimals();
        let unit = 10_u64.pow(places);
        let minor = self.minor.unsigned_abs();
        let whole = (minor / unit).to_string();
        let mut out = String::from(if self.minor < 0 { "-" } else { "" });
        for (at, digit) in whole.char_indices() {
            if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if places > 0 && (!grouped || !minor.is_multiple_of(unit)) {
            out.push_str(&format!(".{:0width$}", minor % unit, width = places as usize));
        }
        out
    }
}

/// `EUR 1,234` or `EUR 1,234.50`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency.code(), self.write(true))
    }
}
