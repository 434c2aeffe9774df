//! Reading what people write into cells: dates, money, frequencies, numbers.
//!
//! Every reader is honest: a text that could mean two things, or only half means something, is refused
//! with an [`Unreadable`] that says why.

mod date;
mod frequency;
mod money;
mod number;

pub use date::{Period, date, date_order, period};
pub use frequency::days;
pub use money::money;
pub use number::{Shares, number, percent, rating, shares, whole, yes_no};

/// Why a text was not read. Its words are `import-<code>` in the locale files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not a date in any notation known here.
    #[error("not a date")]
    NotADate,
    /// Day and month could stand either way round.
    #[error("the day and the month cannot be told apart")]
    AmbiguousDate,
    /// Not an amount.
    #[error("not an amount")]
    NotMoney,
    /// Two amounts in one cell.
    #[error("a range of amounts")]
    MoneyRange,
    /// A word for a multiple ("Mio", "k") whose size differs between languages or writers.
    #[error("an abbreviated amount")]
    MoneyAbbreviated,
    /// `1.234`: a thousand or a bit more than one.
    #[error("a thousands mark or a decimal mark")]
    AmbiguousNumber,
    /// More decimals than the currency has.
    #[error("more decimals than the currency has")]
    TooPrecise,
    /// Not a frequency.
    #[error("not a frequency")]
    NotAFrequency,
    /// Not a number.
    #[error("not a number")]
    NotANumber,
    /// Not a share of a hundred.
    #[error("not a percentage")]
    NotAPercent,
    /// `1`: a hundredth or the whole.
    #[error("a hundredth or the whole")]
    AmbiguousPercent,
    /// Neither yes nor no.
    #[error("neither yes nor no")]
    NotYesNo,
    /// Not 1 to 5.
    #[error("not a rating from 1 to 5")]
    NotARating,
}

impl Unreadable {
    /// The code under which the words stand.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotADate => "not-a-date",
            Self::AmbiguousDate => "ambiguous-date",
            Self::NotMoney => "not-money",
            Self::MoneyRange => "money-range",
            Self::MoneyAbbreviated => "money-abbreviated",
            Self::AmbiguousNumber => "ambiguous-number",
            Self::TooPrecise => "too-precise",
            Self::NotAFrequency => "not-a-frequency",
            Self::NotANumber => "not-a-number",
            Self::NotAPercent => "not-a-percent",
            Self::AmbiguousPercent => "ambiguous-percent",
            Self::NotYesNo => "not-yes-no",
            Self::NotARating => "not-a-rating",
        }
    }
}
