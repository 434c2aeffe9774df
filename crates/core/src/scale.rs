//! Small scales: ratings, energy, percentages. Each is checked once, when it is made.

use crate::Mismatch;

/// A judgement from 1 (low) to 5 (high).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

impl Rating {
    /// The rating, if it is 1 to 5.
    ///
    /// # Errors
    /// [`Mismatch::NotARating`] for anything else.
    pub fn new(rating: i64) -> Result<Self, Mismatch> {
        match u8::try_from(rating) {
            Ok(rating @ 1..=5) => Ok(Self(rating)),
            _ => Err(Mismatch::NotARating(rating.to_string())),
        }
    }

    /// 1 to 5.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// How a task left people: −2 (drained) to +2 (energized).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Energy(i8);

impl Energy {
    /// The energy, if it is −2 to +2.
    ///
    /// # Errors
    /// [`Mismatch::NotAnEnergy`] for anything else.
    pub fn new(energy: i64) -> Result<Self, Mismatch> {
        match i8::try_from(energy) {
            Ok(energy @ -2..=2) => Ok(Self(energy)),
            _ => Err(Mismatch::NotAnEnergy(energy.to_string())),
        }
    }

    /// −2 to +2.
    #[must_use]
    pub const fn get(self) -> i8 {
        self.0
    }
}

/// A share of a whole, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u8);

impl Percent {
    /// The percentage, if it is 0 to 100.
    ///
    /// # Errors
    /// [`Mismatch::NotAPercent`] for anything else.
    pub fn new(percent: i64) -> Result<Self, Mismatch> {
        match u8::try_from(percent) {
            Ok(percent @ 0..=100) => Ok(Self(percent)),
            _ => Err(Mismatch::NotAPercent(percent.to_string())),
        }
    }

    /// 0 to 100.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}
