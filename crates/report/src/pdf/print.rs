//! A document as the template wants it: tables cut to what paper bears, maps laid out, long words breakable.

use serde_json::{Value, json};
use tilth_core::Words;

use super::lattice::{self, Entry};
use crate::{
    document::{Block, ColumnKind, Document, PortfolioMap, Table},
    wording,
};

/// A table with more rows than this is summarized; the typesetter needs about 0.2 MB for each row.
const ROWS_ON_PAPER: usize = 1000;
/// How many rows of such a table are printed.
const ROWS_OF_A_SUMMARY: usize = 100;
/// A word longer than this may break anywhere; nothing in a language is as long.
const LONG_WORD: usize = 26;
/// In a column of a table there is less room.
const LONG_WORD_IN_A_CELL: usize = 17;
/// Letters between two places where a long word may break.
const STEP: usize = 10;

/// What the template reads as `document.json`.
pub(super) fn sheet(document: &Document, words: &Words) -> Value {
    let mut value = json!({
        "title": document.title,
        "organization": document.organization,
        "paper": match document.paper { crate::Paper::A4 => "a4", crate::Paper::Letter => "us-letter" },
        "language": document.language,
        "cover": document.cover,
        "blocks": document.blocks.iter().map(|block| printed(block, words)).collect::<Vec<_>>(),
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

fn printed(block: &Block, words: &Words) -> Value {
    match block {
        Block::Table(it) => json!({ "block": "table", "of": table(it, words) }),
        Block::Map(it) => json!({ "block": "map", "of": map(it) }),
        Block::Quote(it) => json!({
            "block": "quote", "of": { "text": it.text, "said": it.said, "came-of": it.came_of },
        }),
        Block::Together(blocks) => json!({ "block": "together", "of": all(blocks, words) }),
        Block::Beside { left, right } => json!({
            "block": "beside", "of": { "left": all(left, words), "right": all(right, words) },
        }),
        other => serde_json::to_value(other).expect("a document has string keys and finite numbers"),
    }
}

fn all(blocks: &[Block], words: &Words) -> Vec<Value> {
    blocks.iter().map(|block| printed(block, words)).collect()
}

fn table(it: &Table, words: &Words) -> Value {
    let columns: Vec<Value> = it
        .columns
        .iter()
        .map(|column| {
            json!({
                "label": column.label,
                "align": if column.kind.is_numeric() { "end" } else { "start" },
                "share": match column.kind { ColumnKind::LongText => 3, ColumnKind::Text => 2, _ => 0 },
            })
        })
        .collect();
    let too_long = it.rows.len() > ROWS_ON_PAPER;
    let shown = if too_long { ROWS_OF_A_SUMMARY } else { it.rows.len() };
    let mut rows = json!(&it.rows[..shown]);
    break_long_words(&mut rows, LONG_WORD_IN_A_CELL);
    json!({
        "title": it.title,
        "columns": columns,
        "rows": rows,
        "cut": too_long.then(|| wording::table_cut(words, shown, it.rows.len())),
    })
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
