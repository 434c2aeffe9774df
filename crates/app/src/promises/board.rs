//! Promises by where they stand, in two lanes.

use serde::{Deserialize, Serialize};
use tilth_core::{Choice, catalog::Commitment};
use tilth_insight::standing;
use ts_rs::TS;

use super::line::{PromiseSide, Promised, SIDES, STATUSES, in_order};
use crate::{App, Error};

/// Which promises.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PromiseBoardRequest {
    /// How many of a column's lane are wanted at most.
    pub most: Option<usize>,
}

/// All promises by where they stand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseBoard {
    /// How both sides stand.
    pub sides: Vec<PromiseSide>,
    /// The statuses.
    pub columns: Vec<PromiseColumn>,
}

/// The promises of one status.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseColumn {
    /// The status's id.
    pub status: String,
    /// The community's, then the organization's.
    pub lanes: Vec<PromiseLane>,
}

/// The promises of one status and side.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseLane {
    /// The side's id.
    pub side: String,
    /// How many there are.
    pub total: usize,
    /// The first of them: what is open by its day, what ended the newest first.
    pub lines: Vec<Promised>,
}

const MOST_CARDS: usize = 10;

impl App {
    /// All promises by where they stand.
    pub fn promise_board(&self, request: PromiseBoardRequest) -> Result<PromiseBoard, Error> {
        let most = request.most.unwrap_or(MOST_CARDS).min(200);
        self.with_view(|view, _| {
            let all: Vec<&Commitment> = view.portfolio.all::<Commitment>().collect();
            let lane = |status, side| {
                let held = all.iter().filter(|one: &&&Commitment| one.status == status && one.side == side);
                let mut held: Vec<&Commitment> = held.copied().collect();
                in_order(&mut held);
                let lines = held.iter().take(most).map(|commitment| view.promise(commitment)).collect();
                PromiseLane { side: side.id().to_owned(), total: held.len(), lines }
            };
            let column = |status: &tilth_core::catalog::CommitmentStatus| PromiseColumn {
                status: status.id().to_owned(),
                lanes: SIDES.map(|side| lane(*status, side)).into(),
            };
            Ok(PromiseBoard { sides: view.both_sides(), columns: STATUSES.iter().map(column).collect() })
        })
    }
}

impl crate::open::View<'_> {
    /// How all promises of both sides stand.
    pub(crate) fn both_sides(&self) -> Vec<PromiseSide> {
        let of = |side| self.portfolio.all::<Commitment>().filter(move |commitment| commitment.side == side);
        let sides =
            SIDES.map(|side| self.side(side, &standing(self.portfolio, of(side), self.today), of(side).count()));
        sides.into()
    }
}
