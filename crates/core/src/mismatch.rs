//! Why a value does not fit its field.

/// Why a value does not fit a field. Its words are `error-<code>` in the locale files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    /// The field cannot be empty.
    #[error("a value is needed here")]
    Required,
    /// Not 1 to 5.
    #[error("{0} is not a rating from 1 to 5")]
    NotARating(String),
    /// Not −2 to +2.
    #[error("{0} is not an energy from -2 to +2")]
    NotAnEnergy(String),
    /// Not 0 to 100.
    #[error("{0} is not a percentage from 0 to 100")]
    NotAPercent(String),
    /// Not a whole number, or a negative one.
    #[error("{0} is not a whole number")]
    NotANumber(String),
    /// A number beyond what its unit allows.
    #[error("{value} is not between {least} and {most}")]
    OutOfRange {
        /// What was given.
        value: String,
        /// The least that fits.
        least: i64,
        /// The most that fits.
        most: i64,
    },
    /// Not a date.
    #[error("{0} is not a date such as 2026-11-19")]
    NotADate(String),
    /// Not an amount.
    #[error("{0} is not an amount such as EUR 1,250.00")]
    NotMoney(String),
    /// Not a currency code.
    #[error("{0} is not a currency code such as EUR")]
    NotACurrency(String),
    /// Not one of the list.
    #[error("{value} is not one of {choices}")]
    NotAChoice {
        /// What was given.
        value: String,
        /// The ids of the list, separated by commas.
        choices: String,
    },
    /// Not the id of a record.
    #[error("{0} names no record")]
    NotAReference(String),
    /// Not an e-mail address.
    #[error("{0} is not an e-mail address")]
    NotAnEmail(String),
    /// A date before the one it follows.
    #[error("it comes before {0}")]
    Before(String),
    /// A kind that is not allowed here.
    #[error("{0} does not fit here")]
    WrongType(String),
    /// None of several fields is filled where one is needed.
    #[error("one of {0} is needed")]
    OneOf(String),
    /// A record would be part of itself, or of one of its parts.
    #[error("it would be part of itself")]
    Circular,
}

impl Mismatch {
    /// The code under which the words stand: `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::NotARating(_) => "not-a-rating",
            Self::NotAnEnergy(_) => "not-an-energy",
            Self::NotAPercent(_) => "not-a-percent",
            Self::NotANumber(_) => "not-a-number",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotADate(_) => "not-a-date",
            Self::NotMoney(_) => "not-money",
            Self::NotACurrency(_) => "not-a-currency",
            Self::NotAChoice { .. } => "not-a-choice",
            Self::NotAReference(_) => "not-a-reference",
            Self::NotAnEmail(_) => "not-an-email",
            Self::Before(_) => "before",
            Self::WrongType(_) => "wrong-type",
            Self::OneOf(_) => "one-of",
            Self::Circular => "circular",
        }
    }

    /// What was given, for the `value` of the words.
    #[must_use]
    pub fn value(&self) -> &str {
        match self {
            Self::Required | Self::Circular => "",
            Self::NotAChoice { value, .. } | Self::OutOfRange { value, .. } => value,
            Self::NotARating(value)
            | Self::NotAnEnergy(value)
            | Self::NotAPercent(value)
            | Self::NotANumber(value)
            | Self::NotADate(value)
            | Self::NotMoney(value)
            | Self::NotACurrency(value)
            | Self::NotAReference(value)
            | Self::NotAnEmail(value)
            | Self::Before(value)
            | Self::WrongType(value)
            | Self::OneOf(value) => value,
        }
    }
}

/// A [`Mismatch`] with the field it is about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {mismatch}")]
pub struct FieldProblem {
    /// The field's name.
    pub field: &'static str,
    /// What does not fit.
    pub mismatch: Mismatch,
}
