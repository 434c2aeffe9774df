//! A promise on one line, and how the promises of a side stand in one sentence.

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Commitment, CommitmentKind, CommitmentStatus, Renegotiation, Side},
    show_date,
};
use tilth_insight::{Arg, Headline, Standing, days_late, ended_on, is_open, renegotiations, slippage, usually_about};
use ts_rs::TS;
use uuid::Uuid;

use crate::{open::View, shapes::Chip};

/// A promise on one line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Promised {
    /// The commitment.
    pub id: Uuid,
    /// What is promised.
    pub promise: String,
    /// The side's id.
    pub side: String,
    /// What it is about, in words.
    pub about: String,
    /// The community.
    pub community: Option<Chip>,
    /// Who looks after it.
    pub owner: Option<Chip>,
    /// The status's id.
    pub status: String,
    /// Whether its day has passed.
    pub late: bool,
    /// The day it is due.
    pub due: Option<String>,
    /// When it is due or how it ended, in words.
    pub when: String,
    /// How its day was moved last.
    pub moved: Option<PromiseMove>,
    /// How often and by how much it was moved, in words.
    pub slipped: Option<String>,
}

/// A due date that was moved.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PromiseMove {
    /// The renegotiation.
    pub id: Uuid,
    /// When that was agreed.
    pub on: String,
    /// The day before.
    pub old: Option<String>,
    /// The day after.
    pub new: Option<String>,
    /// Why.
    pub why: Option<String>,
}

/// What one side promises.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PromiseSide {
    /// The side's id.
    pub side: String,
    /// How its promises stand, one sentence.
    pub said: String,
    /// The id of what a promise of this side is usually about.
    pub about: String,
    /// How many there are.
    pub total: usize,
}

/// Both sides, in the order in which they are shown.
pub(super) const SIDES: [Side; 2] = [Side::Community, Side::Organization];

impl View<'_> {
    /// A promise on one line.
    pub(crate) fn promise(&self, commitment: &Commitment) -> Promised {
        let moved = renegotiations(self.portfolio, commitment, self.today).pop().map(moved);
        Promised {
            id: commitment.id.uuid(),
            promise: commitment.promise.clone(),
            side: commitment.side.id().to_owned(),
            about: self.words.choice(CommitmentKind::SET, commitment.kind.id()),
            community: self.chip(Kind::Community, commitment.community.uuid()),
            owner: commitment.owner.and_then(|owner| self.chip(Kind::Person, owner.uuid())),
            status: commitment.status.id().to_owned(),
            late: days_late(commitment, self.today).is_some(),
            due: commitment.due.map(|due| due.to_string()),
            when: self.when(commitment),
            moved,
            slipped: self.slipped(commitment),
        }
    }

    /// When it is due or how it ended.
    fn when(&self, commitment: &Commitment) -> String {
        let mut said = match (is_open(commitment), ended_on(commitment, self.today), commitment.due) {
            (false, Some(on), _) => {
                let args = vec![("status", Arg::Case(commitment.status.id())), ("date", Arg::Date(on))];
                self.sentence("page-promise-ended", args)
            }
            (false, None, _) => self.words.choice(CommitmentStatus::SET, commitment.status.id()),
            (true, _, None) => self.words.get("page-promise-standing"),
            (true, _, Some(due)) => match days_late(commitment, self.today) {
                Some(days) => {
                    self.sentence("page-promise-late", vec![("date", Arg::Date(due)), ("days", Arg::Count(days))])
                }
                None => self.sentence("page-promise-due", vec![("date", Arg::Date(due))]),
            },
        };
        if let Some(days) = commitment.repeats_every {
            said.push_str(&self.sentence("page-promise-repeats", vec![("days", Arg::Count(days))]));
        }
        said
    }

    fn slipped(&self, commitment: &Commitment) -> Option<String> {
        let slipped = slippage(self.portfolio, commitment, self.today);
        let times = i64::try_from(slipped.times).ok().filter(|times| *times > 0)?;
        Some(
            self.sentence("page-promise-moved", vec![("times", Arg::Count(times)), ("days", Arg::Count(slipped.days))]),
        )
    }

    /// How the promises of a side stand, in the words that serve both.
    pub(super) fn side(&self, side: Side, standing: &Standing, total: usize) -> PromiseSide {
        let parts = [
            ("page-standing-open", standing.open),
            ("page-standing-overdue", standing.overdue),
            ("page-standing-moved", standing.moved),
            ("page-standing-kept", standing.kept),
            ("page-standing-partly", standing.partly_kept),
            ("page-standing-dropped", standing.dropped),
        ];
        let shown = parts.into_iter().filter(|(id, number)| *number > 0 || *id == "page-standing-open");
        let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
        let args = |number| {
            vec![
                ("count", count(number)),
                ("rest", count(standing.open - number.min(standing.open))),
                ("days", Arg::Count(standing.days)),
            ]
        };
        let said: Vec<String> = shown.map(|(id, number)| self.sentence(id, args(number))).collect();
        let said = if total == 0 { self.words.get("page-standing-none") } else { said.join(", ") };
        let mut letters = said.chars();
        let opening = letters.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
        PromiseSide {
            side: side.id().to_owned(),
            said: opening + letters.as_str() + ".",
            about: usually_about(side).id().to_owned(),
            total,
        }
    }

    /// A sentence whose numbers stand in words.
    pub(super) fn sentence(&self, id: &'static str, args: Vec<(&'static str, Arg)>) -> String {
        Headline { id, args, records: Vec::new() }.said(self.portfolio, self.words)
    }
}

/// A due date that was moved.
pub(super) fn moved(moved: &Renegotiation) -> PromiseMove {
    PromiseMove {
        id: moved.id.uuid(),
        on: moved.on.to_string(),
        old: moved.old_due.map(|day| day.to_string()),
        new: moved.new_due.map(|day| day.to_string()),
        why: moved.why.clone(),
    }
}

/// The order in which promises of one status stand: what is open by its day, what ended the newest first.
pub(super) fn in_order(commitments: &mut [&Commitment]) {
    commitments.sort_by(|a, b| {
        let open = is_open(b).cmp(&is_open(a));
        let by_day =
            if is_open(a) { (a.due.is_none(), a.due).cmp(&(b.due.is_none(), b.due)) } else { b.due.cmp(&a.due) };
        open.then(by_day).then_with(|| a.promise.cmp(&b.promise)).then(a.id.cmp(&b.id))
    });
}

/// The words of a day where there is one.
pub(super) fn shown(day: Option<tilth_core::Date>) -> String {
    day.map(show_date).unwrap_or_default()
}

/// The statuses in the order of the board.
pub(super) const STATUSES: &[CommitmentStatus] = CommitmentStatus::ALL;
