//! Commitments that are still owed, and those among them that are overdue.

use tilth_core::{
    Date, Portfolio,
    catalog::{Commitment, CommitmentStatus},
};

/// Whether a commitment is agreed or under way.
pub(crate) fn is_running(commitment: &Commitment) -> bool {
    matches!(commitment.status, CommitmentStatus::Agreed | CommitmentStatus::UnderWay)
}

/// Whether a commitment is agreed or under way, with a community that lives.
#[must_use]
pub fn is_owed(portfolio: &Portfolio, commitment: &Commitment, today: Date) -> bool {
    is_running(commitment) && portfolio.lives(portfolio.follow(commitment.community), today)
}

/// Whether a commitment is owed and its due date has passed.
#[must_use]
pub fn is_overdue(portfolio: &Portfolio, commitment: &Commitment, today: Date) -> bool {
    commitment.due.is_some_and(|due| due < today) && is_owed(portfolio, commitment, today)
}
