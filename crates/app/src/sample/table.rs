//! The tables of a sample: CSV, one table a kind, a row a record. Those of business are files of their own; a smaller
//! sample is one text, in which each table stands under the name of its kind: `[domain]`.
//!
//! A column is a field of the kind, or one of three: `key` (by which other rows refer to this one), `made` (the day it
//! was entered, where no date of its own says so) and `author` (the key of the person who entered it). A cell holds what
//! a person would type; references are keys, days are as in [`super::day`]. What changed later follows in the same cell:
//! `proposed > -380 agreed > -200 kept` was proposed at first and agreed on the working day 380 days ago. `> -95! retired`
//! is a slip that was taken back at once.

use tilth_core::{Kind, catalog::Sector};

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

macro_rules! business {
    ($($name:literal),* $(,)?) => {
        const BUSINESS: &[(&str, &str)] = &[$(($name, include_str!(concat!("tables/business/", $name, ".csv")))),*];
    };
}

business! {
    "opening",
    "portfolio", "capability", "domain", "allocation", "review", "review_item",
    "community", "stewardship", "stage_change", "condition", "event", "artifact", "help_request",
    "person", "unit", "outside_party", "membership", "leadership", "sponsorship", "touchpoint", "recognition",
    "commitment", "renegotiation", "commitment_entry", "issue", "project", "home_bringing", "funding", "ask",
    "energy_rating", "decision", "consultation", "voice", "indicator", "reading", "value_story",
    "boundary", "brokering", "boundary_activity", "relationship", "assessment", "answer",
    "finding_answer",
}

/// The table that is no kind: what was entered on the first day.
const OPENING: &str = "opening";

/// All that the tables of one sample say.
pub(super) struct Tables {
    /// The batches of the first day, in order.
    pub(super) opening: Vec<Opening>,
    /// Every row of every other table.
    pub(super) rows: Vec<Row>,
}

/// A batch of the first day.
pub(super) struct Opening {
    /// The day, in the first batch.
    pub(super) on: String,
    /// The key of the person who keeps the portfolio and enters what nobody else does, in the first batch.
    pub(super) by: String,
    /// What the batch is called.
    pub(super) label: String,
    /// The names of its kinds; the last batch takes all kinds that no other names.
    pub(super) kinds: String,
}

impl Tables {
    /// The tables of a sector's sample; a sector without its own has that of business.
    ///
    /// # Panics
    /// If a table is not what the catalog asks for.
    pub(super) fn of(sector: Sector) -> Self {
        let text = match sector {
            Sector::Business | Sector::Other => return Self::read(BUSINESS.iter().copied()),
            Sector::Government => include_str!("tables/government.txt"),
            Sector::Education => include_str!("tables/education.txt"),
            Sector::Association => include_str!("tables/association.txt"),
            Sector::SocialSector => include_str!("tables/social_sector.txt"),
            Sector::InternationalDevelopment => include_str!("tables/international_development.txt"),
            Sector::Web => include_str!("tables/web.txt"),
        };
        Self::read(parts(text))
    }

    fn read<'a>(tables: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let (mut opening, mut rows) = (Vec::new(), Vec::new());
        for (name, text) in tables {
            if name == OPENING {
                opening = first_day(text);
            } else {
                rows.extend(read(name, text));
            }
        }
        Self { opening, rows }
    }
}

/// The tables of one text, each with its name; what stands before the first is for who reads it.
fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let tables = text.split("\n[").skip(1);
    tables.map(|table| table.split_once("]\n").unwrap_or_else(|| panic!("`{table}` names no table")))
}

fn first_day(text: &str) -> Vec<Opening> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let batches = reader.deserialize().map(|batch| batch.unwrap_or_else(|error| panic!("{OPENING}: {error}")));
    batches.map(|(on, by, label, kinds)| Opening { on, by, label, kinds }).collect()
}

fn read(name: &str, text: &str) -> Vec<Row> {
    let kind = Kind::from_name(name).unwrap_or_else(|| panic!("`{name}` names no kind"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers().unwrap_or_else(|error| panic!("{name}: {error}")).clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.unwrap_or_else(|error| panic!("{name}: {error}"));
        let line = record.position().map_or(0, csv::Position::line);
        let place = format!("{name}, line {line}");
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
