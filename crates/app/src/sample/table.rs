//! The tables: one CSV file a kind, a row a record.
//!
//! A column is a field of the kind, or one of three: `key` (by which other rows refer to this one), `made` (the day it
//! was entered, where no date of its own says so) and `author` (the key of the person who entered it). A cell holds what
//! a person would type; references are keys, days are as in [`super::day`]. What changed later follows in the same cell:
//! `proposed > -380 agreed > -200 kept` was proposed at first and agreed on the working day 380 days ago. `> -95! retired`
//! is a slip that was taken back at once.

use tilth_core::Kind;

/// A record and what became of it.
pub(super) struct Row {
    /// Its kind.
    pub(super) kind: Kind,
    /// How other rows refer to it; empty where none does.
    pub(super) key: String,
    /// The day it was entered, if not that of its own dates.
    pub(super) made: Option<String>,
    /// The key of the person who entered it, if not the one who usually would.
    pub(super) author: Option<String>,
    /// Its filled fields.
    pub(super) cells: Vec<Cell>,
    /// Where it stands, for messages.
    pub(super) place: String,
}

/// A field of a row: its first text, and what it was changed to.
pub(super) struct Cell {
    /// The field's position in its kind.
    pub(super) field: usize,
    /// What it held at first; may be empty.
    pub(super) first: String,
    /// What it was changed to, in order.
    pub(super) later: Vec<Step>,
}

/// A change of a field.
pub(super) struct Step {
    /// The day, as the tables write it.
    pub(super) on: String,
    /// The new text; may be empty.
    pub(super) text: String,
    /// Whether it was taken back at once.
    pub(super) slip: bool,
}

macro_rules! tables {
    ($($name:literal),* $(,)?) => {
        const TABLES: &[(&str, &str)] = &[$(($name, include_str!(concat!("tables/", $name, ".csv")))),*];
    };
}

tables! {
    "portfolio", "capability", "domain", "allocation", "review", "review_item",
    "community", "stewardship", "stage_change", "condition", "event", "artifact", "help_request",
    "person", "unit", "outside_party", "membership", "leadership", "sponsorship", "touchpoint", "recognition",
    "commitment", "renegotiation", "commitment_entry", "issue", "project", "home_bringing", "funding", "ask",
    "energy_rating", "decision", "consultation", "voice", "indicator", "reading", "value_story",
    "boundary", "brokering", "boundary_activity", "relationship", "assessment", "answer",
    "finding_answer",
}

/// Every row of every table.
///
/// # Panics
/// If a table is not what the catalog asks for.
pub(super) fn rows() -> Vec<Row> {
    TABLES.iter().flat_map(|(name, text)| read(name, text)).collect()
}

fn read(name: &str, text: &str) -> Vec<Row> {
    let kind = Kind::from_name(name).unwrap_or_else(|| panic!("{name}.csv names no kind"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers().unwrap_or_else(|error| panic!("{name}.csv: {error}")).clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.unwrap_or_else(|error| panic!("{name}.csv: {error}"));
        let line = record.position().map_or(0, csv::Position::line);
        let place = format!("{name}.csv, line {line}");
        let mut row = Row { kind, key: String::new(), made: None, author: None, cells: Vec::new(), place };
        for (column, text) in columns.iter().zip(&record).filter(|(_, text)| !text.is_empty()) {
            match column {
                "key" => row.key = text.to_owned(),
                "made" => row.made = Some(text.to_owned()),
                "author" => row.author = Some(text.to_owned()),
                _ => {
                    let field = kind.info().field(column).unwrap_or_else(|| panic!("{}: no field {column}", row.place));
                    row.cells.push(cell(field.0, text));
                }
            }
        }
        rows.push(row);
    }
    rows
}

/// Reads `first > day text > day text`. Only a ` > ` before a day divides, so a text may hold the sign.
fn cell(field: usize, text: &str) -> Cell {
    // A leading "> " stands for an empty first text.
    let (mut first, parts) = match text.strip_prefix("> ") {
        Some(rest) => (String::new(), rest),
        None => text.split_once(" > ").map_or((text.to_owned(), ""), |(first, rest)| (first.to_owned(), rest)),
    };
    let mut later: Vec<Step> = Vec::new();
    for part in parts.split(" > ").filter(|part| !part.is_empty()) {
        match step(part) {
            Some(step) => later.push(step),
            None => {
                let last = later.last_mut().map_or(&mut first, |step| &mut step.text);
                last.push_str(" > ");
                last.push_str(part);
            }
        }
    }
    Cell { field, first, later }
}

/// Reads `-380 agreed`, `-95! retired` or `-40`.
fn step(part: &str) -> Option<Step> {
    let (on, text) = part.split_once(' ').unwrap_or((part, ""));
    let (on, slip) = on.strip_suffix('!').map_or((on, false), |on| (on, true));
    let is_day = on.strip_prefix('-').is_some_and(|days| !days.is_empty() && days.bytes().all(|b| b.is_ascii_digit()));
    is_day.then(|| Step { on: on.to_owned(), text: text.to_owned(), slip })
}
