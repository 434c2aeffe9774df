//! About how much room a part of a document takes on paper.

use crate::document::Block;

/// About how many lines a page bears.
pub(super) const LINES_ON_A_PAGE: usize = 44;

/// About how many lines these blocks take on paper; a page break fills the page.
pub(super) fn lines_of(blocks: &[Block]) -> usize {
    let lines = |block: &Block| match block {
        Block::Heading(heading) => {
            if heading.level == 1 {
                5
            } else {
                3
            }
        }
        Block::Lead(_) | Block::Facts(_) => 3,
        Block::Paragraph(text) | Block::Note(text) => 1 + text.len() / 110,
        Block::Table(table) => {
            table.rows.iter().map(|row| if row.iter().any(|cell| cell.note.is_some()) { 2 } else { 1 }).sum::<usize>()
                + 2
        }
        Block::Finding(finding) => 3 + finding.seen.len(),
        Block::Quote(quote) => 3 + quote.text.len() / 100,
        Block::Stages(_) => 4,
        Block::Bars(bars) => bars.rows.len() + 2,
        Block::Ratings(ratings) => 2 * ratings.rows.len() + 1,
        Block::Together(blocks) => lines_of(blocks),
        Block::Beside { left, right } => lines_of(left).max(lines_of(right)),
        Block::Map(_) | Block::Contents | Block::PageBreak | Block::OnePage(_) => LINES_ON_A_PAGE,
    };
    blocks.iter().map(lines).sum()
}
