//! One promise with its log and its moves, and the promises of one community.

use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use tilth_core::{
    Date, Id, Kind, Rejection,
    catalog::{Commitment, CommitmentEntry, Community},
};
use tilth_insight::{Arg, is_open, renegotiations, standing};
use ts_rs::TS;
use uuid::Uuid;

use super::line::{PromiseMove, PromiseSide, Promised, SIDES, in_order, moved};
use crate::{App, Error, open::View, shapes::Chip};

/// A record whose promises are looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PromiseRequest {
    /// Its id.
    pub id: Uuid,
}

/// One promise.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromisePage {
    /// The promise.
    pub line: Promised,
    /// What it says today, one sentence.
    pub answer: String,
    /// When it is done.
    pub done_when: Option<String>,
    /// The day it was agreed on.
    pub agreed_on: Option<String>,
    /// The day on which it would be due again, where it repeats.
    pub again: Option<String>,
    /// Whether nobody has said yet how it ended.
    pub open: bool,
    /// Its log, the newest first.
    pub entries: Vec<PromiseEntry>,
    /// How its day was moved, the newest first.
    pub moves: Vec<PromiseMove>,
}

/// An entry in the log of a promise.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseEntry {
    /// The entry.
    pub id: Uuid,
    /// The day.
    pub on: String,
    /// What was done.
    pub note: String,
    /// Where to see it.
    pub evidence: Option<String>,
    /// By whom.
    pub by: Option<Chip>,
    /// −2 to +2.
    pub energy: Option<i8>,
}

/// The promises of a community and those made to it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityPromises {
    /// The community's name.
    pub name: String,
    /// How both sides stand.
    pub sides: Vec<PromiseSide>,
    /// What is open, then what ended, of both sides.
    pub lines: Vec<Promised>,
}

/// Promises of one side that a community's page shows; the register has the others.
const MOST_OF_A_SIDE: usize = 40;

impl App {
    /// One promise with its log.
    pub fn promise(&self, request: PromiseRequest) -> Result<PromisePage, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Commitment, id: request.id };
            let commitment = view.portfolio.get(Id::<Commitment>::new(request.id)).ok_or(Error::Rejected(missing))?;
            let logged = view.portfolio.linked::<CommitmentEntry>(commitment.id).filter(|entry| entry.on <= view.today);
            let mut entries: Vec<&CommitmentEntry> = logged.collect();
            entries.sort_by_key(|entry| std::cmp::Reverse((entry.on, entry.id)));
            let moves = renegotiations(view.portfolio, commitment, view.today);
            let line = view.promise(commitment);
            let by = Arg::Record(Kind::Community, commitment.community.uuid());
            let side = Arg::Case(if line.side == "community" { "community" } else { "organization" });
            Ok(PromisePage {
                answer: view.sentence(
                    "page-promise-answer",
                    vec![
                        ("side", side),
                        ("community", by),
                        ("logged", Arg::Count(entries.len().try_into().unwrap_or(0))),
                    ],
                ),
                line,
                done_when: commitment.done_when.clone(),
                agreed_on: commitment.agreed_on.map(|day| day.to_string()),
                again: due_again(commitment, view.today).map(|day| day.to_string()),
                open: is_open(commitment),
                entries: entries.into_iter().map(|entry| view.entry(entry)).collect(),
                moves: moves.into_iter().rev().map(moved).collect(),
            })
        })
    }

    /// The promises of a community and those made to it.
    pub fn community_promises(&self, request: PromiseRequest) -> Result<CommunityPromises, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Community, id: request.id };
            let community = view.portfolio.get(Id::<Community>::new(request.id)).ok_or(Error::Rejected(missing))?;
            let mut sides = Vec::new();
            let mut lines = Vec::new();
            for side in SIDES {
                let of_side = view.portfolio.linked::<Commitment>(community.id).filter(|one| one.side == side);
                let mut promised: Vec<&Commitment> = of_side.collect();
                in_order(&mut promised);
                let stands = standing(view.portfolio, promised.iter().copied(), view.today);
                sides.push(view.side(side, &stands, promised.len()));
                lines.extend(promised.iter().take(MOST_OF_A_SIDE).map(|commitment| view.promise(commitment)));
            }
            Ok(CommunityPromises { name: community.name.clone(), sides, lines })
        })
    }
}

impl View<'_> {
    fn entry(&self, entry: &CommitmentEntry) -> PromiseEntry {
        PromiseEntry {
            id: entry.id.uuid(),
            on: entry.on.to_string(),
            note: entry.note.clone(),
            evidence: entry.evidence.clone(),
            by: entry.by.and_then(|by| self.chip(Kind::Person, by.uuid())),
            energy: entry.energy.map(tilth_core::Energy::get),
        }
    }
}

/// The day on which a promise that repeats is due again: the first after today, in whole steps from the day it was due.
pub(super) fn due_again(commitment: &Commitment, today: Date) -> Option<Date> {
    let every = commitment.repeats_every.filter(|days| *days > 0)?;
    let from = commitment.due.unwrap_or(today);
    let passed = i64::from((today - from).get_days()).max(0) / every;
    from.checked_add(((passed + 1) * every).days()).ok()
}
