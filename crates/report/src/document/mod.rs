//! The document model: what a report says, apart from how it is shown.
//!
//! A report is built once as a [`Document`]; every rendering shows the same words and numbers. Texts are already worded
//! for people and are literal: no rendering reads markup in them. Charts carry their numbers, so that a rendering without
//! pictures can show the table behind them.

mod charts;

use serde::{Deserialize, Serialize};
use tilth_core::{Date, catalog::Stage};

pub use charts::{Bar, Bars, MapDomain, MapWords, PortfolioMap, RatingLine, Ratings, StageStrip, Station};

/// A report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What it is: "Board pack".
    pub title: String,
    /// Whose portfolio it reports on.
    pub organization: String,
    /// The day whose state it shows.
    pub as_of: Date,
    /// The paper it is set for.
    pub paper: Paper,
    /// The language of its words (BCP 47), for hyphenation and screen readers.
    pub language: String,
    /// Its first page, where it has one.
    pub cover: Option<Cover>,
    /// What it says, in order.
    pub blocks: Vec<Block>,
    /// Small print after the last page's words: what the reader of any page may ask.
    pub notes: Vec<String>,
}

/// A paper format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// ISO 216, 210 × 297 mm.
    #[default]
    A4,
    /// North America, 8.5 × 11 in.
    Letter,
}

/// The first page: the title stands on it anyway.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cover {
    /// A sentence or two, such as the knowledge strategy.
    pub lead: Option<String>,
    /// A few facts at the foot, at most four.
    pub facts: Vec<Fact>,
}

/// One part of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", content = "of", rename_all = "snake_case")]
pub enum Block {
    /// Opens a part or a section.
    Heading(Heading),
    /// The sentence that opens a page or answers a chart.
    Lead(String),
    /// Running text.
    Paragraph(String),
    /// Small print: an explanation, a unit, a source.
    Note(String),
    /// Labels with their values.
    Facts(Vec<Fact>),
    /// Rows and columns.
    Table(Table),
    /// Something that wants attention.
    Finding(Finding),
    /// Somebody's own words.
    Quote(Quote),
    /// Domains by relevance and proficiency.
    Map(PortfolioMap),
    /// Communities by stage.
    Stages(StageStrip),
    /// Amounts of one unit.
    Bars(Bars),
    /// A domain's ratings.
    Ratings(Ratings),
    /// A list of the headings with their pages.
    Contents,
    /// What follows starts a new page; no page stays empty for it.
    PageBreak,
    /// Blocks that stay on one page.
    Together(Vec<Block>),
    /// What belongs on one page of its own, told at decreasing length: paper takes the first telling that fits, and where
    /// none does the last; renderings without pages take the first. It stands in no other block.
    OnePage(Vec<Vec<Block>>),
    /// Two columns, where there is room for two.
    Beside {
        /// Read first.
        left: Vec<Block>,
        /// Read second.
        right: Vec<Block>,
    },
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 for a part, 2 for a page's subject, 3 and 4 for sections. The contents list 1 and 2.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// A line of facts under it.
    pub under: Option<String>,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value, worded.
    pub value: String,
    /// Something small about the value.
    pub note: Option<String>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What it lists, for those who do not see it.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; each has as many cells as there are columns. A row whose first cell is empty goes on with what the row
    /// above it names.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub label: String,
    /// What it holds.
    pub kind: ColumnKind,
}

/// What a column holds; its alignment and width follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Sentences: takes the most room.
    LongText,
    /// Names and words.
    Text,
    /// A word or two: as wide as its content.
    Word,
    /// A number.
    Number,
    /// A date.
    Date,
    /// An amount of money.
    Money,
}

impl ColumnKind {
    /// Whether its cells end at the right edge: so that digits stand under digits.
    #[must_use]
    pub fn is_numeric(self) -> bool {
        matches!(self, Self::Number | Self::Money)
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Its words; they say everything that its mark shows.
    pub text: String,
    /// A small second line.
    pub note: Option<String>,
    /// What is drawn with it.
    pub mark: Option<Mark>,
}

/// What is drawn in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mark {
    /// Nothing, but its words are strong: the name of the row.
    Strong,
    /// A stage of life.
    Stage {
        /// Which; none where it is not known.
        #[serde(with = "stage_id")]
        stage: Option<Stage>,
    },
    /// How much a finding matters.
    Severity {
        /// How much.
        severity: Severity,
    },
    /// Where a domain stands and its target, 1 to 5. The drawing replaces the words.
    Proficiency {
        /// Today.
        now: Option<u8>,
        /// Wanted.
        target: Option<u8>,
    },
    /// Gatherings, oldest first.
    Rhythm {
        /// Whether each was held.
        held: Vec<bool>,
    },
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Harm or loss is near.
    Urgent,
    /// Something to look at.
    Attention,
    /// Good to know.
    Note,
}

/// A finding as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// What was seen; several findings with the same reason have a sentence each.
    pub seen: Vec<Seen>,
    /// Why it matters.
    pub why: String,
    /// Who says so.
    pub source: String,
    /// A step to take.
    pub next: String,
    /// The records behind it, as a list in words; empty where the sentence names them.
    pub records: String,
}

/// What was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// It, in one sentence.
    pub sentence: String,
    /// Of what else the same is true, as a sentence; empty where of nothing.
    pub also: String,
}

/// Somebody's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words, with their quotation marks.
    pub text: String,
    /// Who said it, where, when.
    pub said: String,
    /// What came of it.
    pub came_of: Option<String>,
}

impl Block {
    /// A heading of this level.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(Heading { level, text: text.into(), under: None })
    }
}

impl Document {
    /// The blocks that renderings without pages show, those inside others included, in order.
    pub(crate) fn every_block(&self) -> impl Iterator<Item = &Block> {
        let mut waiting: Vec<&Block> = self.blocks.iter().rev().collect();
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            match next {
                Block::Together(blocks) => waiting.extend(blocks.iter().rev()),
                Block::OnePage(tellings) => waiting.extend(tellings.first().into_iter().flatten().rev()),
                Block::Beside { left, right } => waiting.extend(left.iter().chain(right).rev()),
                _ => {}
            }
            Some(next)
        })
    }
}

impl Seen {
    /// One sentence that is true of nothing else.
    pub fn once(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), also: String::new() }
    }
}

impl Fact {
    /// A label with its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), note: None }
    }

    /// With a small note about the value.
    #[must_use]
    pub fn noting(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }
}

impl Column {
    /// A column with this head.
    pub fn new(kind: ColumnKind, label: impl Into<String>) -> Self {
        Self { label: label.into(), kind }
    }
}

impl Cell {
    /// A cell of words.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The cell that names its row.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::text(text).marked(Mark::Strong)
    }

    /// With a mark.
    #[must_use]
    pub fn marked(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// Whether it says and shows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.note.is_none() && self.mark.is_none()
    }

    /// With a small second line, unless it is empty.
    #[must_use]
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        let note = note.into();
        self.note = (!note.is_empty()).then_some(note);
        self
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

/// Stages as their ids.
mod stage_id {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
    use tilth_core::{Choice, catalog::Stage};

    #[allow(clippy::ref_option, reason = "serde asks for this signature")]
    pub(super) fn serialize<S: Serializer>(stage: &Option<Stage>, to: S) -> Result<S::Ok, S::Error> {
        stage.map(Choice::id).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Stage>, D::Error> {
        let id = Option::<String>::deserialize(from)?;
        id.map(|id| Stage::from_id(&id).ok_or_else(|| D::Error::custom(format!("no stage is called {id}")))).transpose()
    }
}
