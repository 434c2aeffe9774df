//! A document as the template wants it: tables cut to what paper bears, maps laid out, long words breakable.

use serde_json::{Value, json};
use tilth_core::Words;

use super::{
    columns,
    lattice::{self, Entry},
};
use crate::{
    annex::ROWS_ON_PAPER,
    document::{Block, Cell, Document, Paper, PortfolioMap, Table},
    wording,
};

/// Points between two columns of blocks (`blocks.typ`).
const COLUMNS_APART: f64 = 26.0;
/// How many rows of a table that is too long for paper are printed.
const ROWS_OF_A_SUMMARY: usize = 100;
/// A word longer than this may break anywhere; nothing in a language is as long.
const LONG_WORD: usize = 26;
/// In a column of a table there is less room.
const LONG_WORD_IN_A_CELL: usize = 17;
/// Letters between two places where a long word may break.
const STEP: usize = 10;

/// Points between the margins of a page (`document.typ`).
fn width_of_text(paper: Paper) -> f64 {
    let millimetres = match paper {
        Paper::A4 => 210.0,
        Paper::Letter => 8.5 * 25.4,
    };
    (millimetres - 2.0 * 22.0) / 25.4 * 72.0
}

/// What the template reads as `document.json`: of each page its first telling.
pub(super) fn sheet(document: &Document, words: &Words) -> Value {
    let page = Page { words, room: width_of_text(document.paper) };
    let mut value = json!({
        "title": document.title,
        "organization": document.organization,
        "paper": match document.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "language": document.language,
        "cover": document.cover,
        "blocks": page.all(&document.blocks),
        "notes": document.notes,
    });
    break_long_words(&mut value, LONG_WORD);
    json!({
        "document": value,
        "date": {
            "year": document.as_of.year(),
            "month": document.as_of.month(),
            "day": document.as_of.day(),
        },
        "words": {
            "contents": words.get("report-contents"),
            "as_of": wording::as_of(words, document.as_of),
            "page": wording::page(words),
        },
    })
}

/// What the blocks of a page need to be printed.
struct Page<'a> {
    words: &'a Words,
    /// Points from the left margin to the right.
    room: f64,
}

impl Page<'_> {
    fn all(&self, blocks: &[Block]) -> Vec<Value> {
        blocks.iter().map(|block| self.printed(block)).collect()
    }

    fn printed(&self, block: &Block) -> Value {
        match block {
            Block::Table(it) => json!({ "block": "table", "of": self.table(it) }),
            Block::Map(it) => json!({ "block": "map", "of": map(it) }),
            Block::Quote(it) => json!({
                "block": "quote", "of": { "text": it.text, "said": it.said, "came-of": it.came_of },
            }),
            Block::Together(blocks) => json!({ "block": "together", "of": self.all(blocks) }),
            Block::OnePage(tellings) => json!({
                "block": "one_page", "of": self.all(tellings.first().map_or(&[], Vec::as_slice)),
            }),
            Block::Beside { left, right } => {
                let half = Page { room: self.room / 2.0 - COLUMNS_APART / 2.0, ..*self };
                json!({ "block": "beside", "of": { "left": half.all(left), "right": half.all(right) } })
            }
            other => serde_json::to_value(other).expect("a document has string keys and finite numbers"),
        }
    }

    fn table(&self, it: &Table) -> Value {
        let too_long = it.rows.len() > ROWS_ON_PAPER;
        let shown = &it.rows[..if too_long { ROWS_OF_A_SUMMARY } else { it.rows.len() }];
        let widths = columns::widths(it, shown, self.room);
        let columns: Vec<Value> = it
            .columns
            .iter()
            .zip(widths)
            .map(|(column, width)| {
                json!({
                    "label": column.label,
                    "align": if column.kind.is_numeric() { "end" } else { "start" },
                    "width": width,
                })
            })
            .collect();
        let mut rows = json!(shown);
        break_long_words(&mut rows, LONG_WORD_IN_A_CELL);
        json!({
            "title": it.title,
            "columns": columns,
            "rows": rows,
            "spans": spans(shown),
            "cut": too_long.then(|| wording::table_cut(self.words, shown.len(), it.rows.len())),
        })
    }
}

/// Over how many rows each first cell reaches: 0 where the row goes on with what an earlier one names.
fn spans(rows: &[Vec<Cell>]) -> Vec<usize> {
    let mut spans = vec![1; rows.len()];
    let mut first = 0;
    for at in 1..rows.len() {
        if rows[at].first().is_some_and(Cell::is_empty) {
            spans[first] += 1;
            spans[at] = 0;
        } else {
            first = at;
        }
    }
    spans
}

fn map(it: &PortfolioMap) -> Value {
    let rows: Vec<Value> = lattice::rows(it)
        .iter()
        .map(|row| {
            let lines: Vec<Vec<Value>> =
                row.lines.iter().map(|line| line.iter().map(|entry| map_entry(it, entry)).collect()).collect();
            json!({ "relevance": row.relevance, "lines": lines })
        })
        .collect();
    let columns: Vec<Value> = (1..=5)
        .map(|rating| json!({ "empty": !it.domains.iter().any(|domain| domain.proficiency == rating) }))
        .collect();
    json!({
        "alt": it.words.alt,
        "rows_axis": it.words.rows,
        "columns_axis": it.words.columns,
        "legend": it.legend,
        "zone": it.words.zone,
        "rows": rows,
        "columns": columns,
    })
}

fn map_entry(it: &PortfolioMap, entry: &Entry<'_>) -> Value {
    match entry {
        Entry::Domain(domain) => {
            let mut value = serde_json::to_value(domain).expect("a domain on the map has string keys");
            value["strong"] = domain.matters_more_than_known().into();
            value["more"] = false.into();
            value
        }
        Entry::More { proficiency, count } => json!({
            "name": it.words.more.replace("{count}", &count.to_string()),
            "proficiency": proficiency,
            "more": true,
        }),
    }
}

fn break_long_words(value: &mut Value, longest: usize) {
    match value {
        Value::String(text) => {
            // Otherwise a line may end within "C++".
            if text.contains("++") {
                *text = text.replace("++", "+\u{2060}+");
            }
            if let Some(broken) = breakable(text, longest) {
                *text = broken;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| break_long_words(value, longest)),
        Value::Object(values) => values.values_mut().for_each(|value| break_long_words(value, longest)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with zero-width spaces in words that no column could hold; none where it has no such word.
fn breakable(text: &str, longest: usize) -> Option<String> {
    let is_long =
        |word: &str| word.len() > longest && word.chars().nth(longest).is_some() && !word.contains('\u{200B}');
    if !text.split_whitespace().any(is_long) {
        return None;
    }
    let mut out = String::with_capacity(text.len() + text.len() / STEP);
    for piece in text.split_inclusive(char::is_whitespace) {
        if !is_long(piece.trim_end()) {
            out.push_str(piece);
            continue;
        }
        let mut run = 0;
        for letter in piece.chars() {
            if run == STEP {
                out.push('\u{200B}');
                run = 0;
            }
            out.push(letter);
            run += 1;
            if matches!(letter, '/' | '.' | '-' | '_' | '@' | '?' | '&' | '=' | ',' | ';' | ':') && run > 3 {
                out.push('\u{200B}');
                run = 0;
            }
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reaches_over_the_rows_that_go_on_with_it() {
        let row = |name: &str| vec![Cell::text(name), Cell::text("x")];
        assert_eq!(spans(&["", "a", "", "", "b"].map(row)), [1, 3, 0, 0, 1]);
    }

    #[test]
    fn ordinary_words_are_left_alone() {
        assert_eq!(
            breakable("Six domains matter more than we know them, internationalization included", LONG_WORD),
            None
        );
    }

    #[test]
    fn a_long_word_may_break_every_few_letters() {
        let broken = breakable(&"x".repeat(100), LONG_WORD).expect("a hundred letters are a long word");
        assert_eq!(broken.replace('\u{200B}', ""), "x".repeat(100));
        assert!(broken.split('\u{200B}').all(|part| part.chars().count() <= STEP));
    }

    #[test]
    fn an_address_breaks_after_its_punctuation() {
        let broken =
            breakable("see https://example.org/communities/practice today", LONG_WORD).expect("an address is long");
        assert!(broken.starts_with("see https:\u{200B}//example.\u{200B}org/\u{200B}"), "{broken}");
        assert!(broken.ends_with(" today"));
    }
}
