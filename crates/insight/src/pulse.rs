//! Nine cells asked in rounds: the pulse of a community (W-Systems, Table 1), and what is asked of a boundary (Table 2).

use std::cmp::Reverse;

use tilth_core::{
    Choice, Date, Id, Portfolio,
    catalog::{Answer, AnswerRow, Assessment, Boundary, Community, Framework, Mode},
};

/// The dimensions of a community (W-Systems, Table 1).
pub const PULSE_ROWS: [AnswerRow; 3] = [AnswerRow::Enterprise, AnswerRow::Mutuality, AnswerRow::Repertoire];
/// The dimensions of a boundary (W-Systems, Table 2).
pub const BOUNDARY_ROWS: [AnswerRow; 3] = [AnswerRow::Coordination, AnswerRow::Transparency, AnswerRow::Negotiability];

/// So many rounds are laid on top of each other.
const ROUNDS: usize = 4;

/// The last rounds, and what each cell was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Pulse {
    /// The rounds, the newest first.
    pub rounds: Vec<Id<Assessment>>,
    /// The nine cells, mode by mode, each mode over all dimensions.
    pub cells: Vec<PulseCell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct PulseCell {
    /// The dimension.
    pub row: AnswerRow,
    /// The mode of belonging.
    pub mode: Mode,
    /// The answer of each round, where there is one.
    pub answers: Vec<Option<Id<Answer>>>,
}

/// The pulse of a community up to a day.
#[must_use]
pub fn pulse(portfolio: &Portfolio, community: Id<Community>, today: Date) -> Pulse {
    laid(portfolio, rounds(portfolio, community).collect(), PULSE_ROWS, today)
}

/// What the nine questions about a boundary were answered up to a day.
#[must_use]
pub fn boundary_pulse(portfolio: &Portfolio, boundary: Id<Boundary>, today: Date) -> Pulse {
    let rounds = portfolio.linked::<Assessment>(boundary).filter(|round| round.framework == Framework::Boundary);
    laid(portfolio, rounds.collect(), BOUNDARY_ROWS, today)
}

/// The last of these rounds up to a day, laid on top of each other.
fn laid(portfolio: &Portfolio, mut rounds: Vec<&Assessment>, rows: [AnswerRow; 3], today: Date) -> Pulse {
    rounds.retain(|round| round.on <= today);
    rounds.sort_by_key(|round| Reverse((round.on, round.id)));
    rounds.truncate(ROUNDS);
    let cell = |(row, mode)| PulseCell {
        row,
        mode,
        answers: rounds.iter().map(|round| answer(portfolio, round.id, row, mode).map(|answer| answer.id)).collect(),
    };
    Pulse { rounds: rounds.iter().map(|round| round.id).collect(), cells: cells(rows).map(cell).collect() }
}

/// The cells to ask first, so many of them, judged by the rounds before this day: what was never asked, then what stood
/// lowest, then what was asked longest ago.
#[must_use]
pub fn to_ask_first(
    portfolio: &Portfolio,
    community: Id<Community>,
    today: Date,
    questions: usize,
) -> Vec<(AnswerRow, Mode)> {
    let before: Vec<&Assessment> = rounds(portfolio, community).filter(|round| round.on < today).collect();
    let last = |row, mode| {
        let answers = before.iter().filter_map(|round| Some((round.on, answer(portfolio, round.id, row, mode)?)));
        let newest = answers.max_by_key(|(on, answer)| (*on, answer.id))?;
        Some((newest.1.score.map_or(MIDDLE, tilth_core::Rating::get), newest.0))
    };
    let mut asked: Vec<_> = cells(PULSE_ROWS).map(|(row, mode)| (last(row, mode), (row, mode))).collect();
    // Stable: among equals engagement comes first, dimension by dimension.
    asked.sort_by_key(|(last, _)| *last);
    asked.into_iter().take(questions).map(|(_, cell)| cell).collect()
}

/// Where an answer without a score stands among the others.
const MIDDLE: u8 = 3;

fn cells(rows: [AnswerRow; 3]) -> impl Iterator<Item = (AnswerRow, Mode)> {
    Mode::ALL.iter().flat_map(move |mode| rows.map(|row| (row, *mode)))
}

fn rounds(portfolio: &Portfolio, community: Id<Community>) -> impl Iterator<Item = &Assessment> {
    portfolio.linked::<Assessment>(community).filter(|round| round.framework == Framework::Community)
}

fn answer(portfolio: &Portfolio, round: Id<Assessment>, row: AnswerRow, mode: Mode) -> Option<&Answer> {
    let here = |answer: &&Answer| answer.row == row && answer.column == Some(mode);
    portfolio.linked::<Answer>(round).filter(here).max_by_key(|answer| answer.id)
}
