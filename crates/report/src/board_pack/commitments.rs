//! Commitments due and slipped. Both sides are shown alike: the same sentence, the same table, the same states.

use jiff::ToSpan;
use tilth_core::{
    Choice, Kind, args,
    catalog::{Commitment, CommitmentStatus, Renegotiation, Side},
    plain, show_date,
};

use super::Pack;
use crate::{
    document::{Block, Cell, Column, ColumnKind, Mark, Severity, Table},
    wording,
};

/// Commitments without a date or due within so many days are shown; later ones are counted.
const DAYS_AHEAD: i64 = 120;
/// Rows of one side on paper.
const ROWS: usize = 40;

/// Whether nobody has said yet how a promise ended.
fn is_open(commitment: &Commitment) -> bool {
    commitment.status == CommitmentStatus::Proposed || runs(commitment)
}

/// Whether it was agreed, too: only then can it be late.
fn runs(commitment: &Commitment) -> bool {
    matches!(commitment.status, CommitmentStatus::Agreed | CommitmentStatus::UnderWay)
}

impl Pack<'_> {
    pub(super) fn commitments(&self) -> Vec<Block> {
        if self.portfolio.count(Kind::Commitment) == 0 {
            let nothing = || self.part("report-commitments", self.say("report-side-nothing"));
            return if self.living().is_empty() { Vec::new() } else { nothing() };
        }
        let open = self.portfolio.all::<Commitment>().filter(|commitment| is_open(commitment)).count();
        let slipped = self.past_due().len();
        let args = args! {
            "n" => open, "count" => self.count(open), "slipped" => slipped, "slipped_count" => self.count(slipped),
        };
        let mut blocks =
            self.part("report-commitments", wording::sentence(&self.say_with("report-lead-commitments", &args)));
        blocks.extend(self.side(Side::Community, "report-communities-promise"));
        blocks.extend(self.side(Side::Organization, "report-organization-promises"));
        blocks
    }

    /// Open commitments whose date has passed, of either side.
    pub(super) fn past_due(&self) -> Vec<&Commitment> {
        let past = |commitment: &&Commitment| runs(commitment) && commitment.due.is_some_and(|due| due < self.today);
        self.portfolio.all::<Commitment>().filter(past).collect()
    }

    fn side(&self, side: Side, title: &str) -> Vec<Block> {
        let of_side: Vec<&Commitment> =
            self.portfolio.all::<Commitment>().filter(|commitment| commitment.side == side).collect();
        if of_side.is_empty() {
            return vec![self.section(title), Block::Paragraph(self.say("report-side-nothing"))];
        }
        let mut open: Vec<&Commitment> = of_side.iter().copied().filter(|commitment| is_open(commitment)).collect();
        open.sort_by(|a, b| (a.due.is_none(), a.due, &a.promise).cmp(&(b.due.is_none(), b.due, &b.promise)));
        let said = self.standing.promised.get(side.id()).cloned();
        let mut blocks = vec![self.section(title)];
        blocks.extend(said.map(Block::Paragraph));
        let horizon = self.today.saturating_add(DAYS_AHEAD.days());
        let (mut soon, mut later): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|commitment| commitment.due.is_none_or(|due| due <= horizon));
        // A line that says "one more" takes the room of the row itself.
        if later.len() == 1 {
            soon.append(&mut later);
        }
        if !soon.is_empty() {
            let table = Table {
                title: self.say(title),
                columns: vec![
                    Column::new(ColumnKind::LongText, self.field(Kind::Commitment, "promise")),
                    Column::new(ColumnKind::Text, self.field(Kind::Commitment, "owner")),
                    Column::new(ColumnKind::Word, self.field(Kind::Commitment, "status")),
                    Column::new(ColumnKind::Date, self.field(Kind::Commitment, "due")),
                ],
                rows: soon.into_iter().map(|commitment| self.commitment_row(commitment)).collect(),
            };
            blocks.extend(self.listed("report-more-commitment", table, ROWS));
        }
        if !later.is_empty() {
            blocks.push(Block::Note(self.say_count("report-due-later", later.len())));
        }
        blocks
    }

    fn commitment_row(&self, commitment: &Commitment) -> Vec<Cell> {
        let owner = commitment.owner.map(|owner| self.person(owner)).unwrap_or_default();
        let community = &self.community(commitment.community).name;
        let late =
            commitment.due.filter(|due| runs(commitment) && *due < self.today).map(|due| (self.today - due).get_days());
        let mut status = Cell::text(self.choice(commitment.status));
        if let Some(days) = late {
            status = status.marked(Mark::Severity { severity: Severity::Attention });
            status = status.noting(self.say_with("report-days-past", &args! { "days" => days }));
        }
        let due = Cell::text(commitment.due.map_or_else(|| self.say("report-no-date"), show_date));
        vec![
            Cell::text(plain(&commitment.promise)).noting(format!("{community} · {}", self.choice(commitment.kind))),
            Cell::text(owner),
            status,
            due.noting(self.moved(commitment)),
        ]
    }

    /// How often its day was moved, and the day that was agreed first; empty where it stands.
    fn moved(&self, commitment: &Commitment) -> String {
        let moves = self.portfolio.linked::<Renegotiation>(commitment.id).filter(|moved| moved.on <= self.today);
        let mut moves: Vec<&Renegotiation> = moves.collect();
        moves.sort_by_key(|moved| (moved.on, moved.id));
        let Some(first) = moves.iter().find_map(|moved| moved.old_due) else { return String::new() };
        let args = args! {
            "n" => moves.len(), "count" => self.count(moves.len()), "date" => show_date(first),
        };
        self.say_with("report-moved-from", &args)
    }
}
