//! How promises stand: of one commitment, and of a side. What communities and what the organization promise is counted
//! alike.

use tilth_core::{
    Date, Portfolio,
    catalog::{Commitment, CommitmentKind, CommitmentStatus, Renegotiation, Side},
};

/// How often and by how much a due date was moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slippage {
    /// How many times.
    pub times: usize,
    /// By how many days in all; a date that was moved forward counts less.
    pub days: i64,
}

/// How the promises of one side stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Proposed, agreed or under way.
    pub open: usize,
    /// Agreed or under way, and their day has passed.
    pub overdue: usize,
    /// Kept since the year began.
    pub kept: usize,
    /// Kept in part since the year began.
    pub partly_kept: usize,
    /// Dropped since the year began.
    pub dropped: usize,
    /// Open, and moved at least once.
    pub moved: usize,
    /// By how many days those were moved in all.
    pub days: i64,
}

/// Whether nobody has said yet how it ended.
#[must_use]
pub fn is_open(commitment: &Commitment) -> bool {
    matches!(commitment.status, CommitmentStatus::Proposed | CommitmentStatus::Agreed | CommitmentStatus::UnderWay)
}

/// What a promise of a side is about, where nobody says: most often communities do something together, and the
/// organization gives them time for it.
#[must_use]
pub const fn usually_about(side: Side) -> CommitmentKind {
    match side {
        Side::Community => CommitmentKind::JointActivity,
        Side::Organization => CommitmentKind::Time,
    }
}

/// By how many days a promise is late: it was agreed, its day has passed, and nobody has said how it ended.
#[must_use]
pub fn days_late(commitment: &Commitment, today: Date) -> Option<i64> {
    let runs = matches!(commitment.status, CommitmentStatus::Agreed | CommitmentStatus::UnderWay);
    let due = commitment.due.filter(|due| runs && *due < today)?;
    Some((today - due).get_days().into())
}

/// The renegotiations of a commitment up to today, the oldest first.
#[must_use]
pub fn renegotiations<'a>(portfolio: &'a Portfolio, commitment: &Commitment, today: Date) -> Vec<&'a Renegotiation> {
    let mut moves: Vec<_> =
        portfolio.linked::<Renegotiation>(commitment.id).filter(|moved| moved.on <= today).collect();
    moves.sort_by_key(|moved| (moved.on, moved.id));
    moves
}

/// How often and by how much its due date was moved.
#[must_use]
pub fn slippage(portfolio: &Portfolio, commitment: &Commitment, today: Date) -> Slippage {
    let moves = portfolio.linked::<Renegotiation>(commitment.id).filter(|moved| moved.on <= today);
    moves.fold(Slippage::default(), |so_far, moved| {
        let days = moved.old_due.zip(moved.new_due).map_or(0, |(old, new)| (new - old).get_days().into());
        Slippage { times: so_far.times + 1, days: so_far.days + days }
    })
}

/// The day on which somebody said how a promise ended, as far as it is noted.
#[must_use]
pub fn ended_on(commitment: &Commitment, today: Date) -> Option<Date> {
    commitment.settled_on.filter(|on| !is_open(commitment) && *on <= today)
}

/// How these promises stand.
#[must_use]
pub fn standing<'a>(portfolio: &Portfolio, commitments: impl Iterator<Item = &'a Commitment>, today: Date) -> Standing {
    let mut standing = Standing::default();
    for commitment in commitments {
        if is_open(commitment) {
            let slipped = slippage(portfolio, commitment, today);
            standing.open += 1;
            standing.overdue += usize::from(days_late(commitment, today).is_some());
            standing.moved += usize::from(slipped.times > 0);
            standing.days += slipped.days;
        } else if ended_on(commitment, today).is_some_and(|on| on.year() == today.year()) {
            match commitment.status {
                CommitmentStatus::Kept => standing.kept += 1,
                CommitmentStatus::PartlyKept => standing.partly_kept += 1,
                _ => standing.dropped += 1,
            }
        }
    }
    standing
}
