//! The document model: what a report says, apart from how it is shown.
//!
//! A report is built once as a [`Document`]; every rendering shows the same words and numbers. Texts are already worded
//! for people and are literal: no rendering reads markup in them. Charts carry their numbers, so that a rendering without
//! pictures can show the table behind them.

use serde::{Deserialize, Serialize};
use tilth_core::{Date, catalog::Stage};

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
    /// Its rows; each has as many cells as there are columns.
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
    /// What was seen, in one sentence; several findings with the same reason have a line each.
    pub seen: String,
    /// Why it matters.
    pub why: String,
    /// Who says so.
    pub source: String,
    /// A step to take.
    pub next: String,
    /// The records behind it, as a list in words; empty where the sentence names them.
    pub records: String,
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

/// Domains on the lattice of relevance and proficiency, both 1 to 5.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortfolioMap {
    /// The rated domains, in the order in which they should be named.
    pub domains: Vec<MapDomain>,
    /// What the glyphs mean, with counts.
    pub legend: Vec<Station>,
    /// The words on and around it.
    pub words: MapWords,
}

/// A domain on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapDomain {
    /// Its name.
    pub name: String,
    /// How much it matters, 1 to 5.
    pub relevance: u8,
    /// Where it stands, 1 to 5.
    pub proficiency: u8,
    /// Where it should stand, 1 to 5.
    pub target: Option<u8>,
    /// The stage of the community that stewards it; none where it is not known.
    #[serde(with = "stage_id")]
    pub stage: Option<Stage>,
}

impl MapDomain {
    /// Whether it matters more than it is known: relevance at least 4, proficiency at most 2.
    #[must_use]
    pub fn matters_more_than_known(&self) -> bool {
        self.relevance >= 4 && self.proficiency <= 2
    }
}

/// The words on and around a map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapWords {
    /// What the picture shows, for those who do not see it.
    pub alt: String,
    /// What the rows are.
    pub rows: String,
    /// What the columns and arrows are.
    pub columns: String,
    /// What the tinted zone says: much relevance, little proficiency.
    pub zone: String,
    /// "and {count} more", where a cell holds more names than fit.
    pub more: String,
    /// Heads of the table behind it: domain, relevance, proficiency, target, stage.
    pub heads: [String; 5],
}

/// How many communities stand at each stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageStrip {
    /// The stages in their fixed order.
    pub stations: Vec<Station>,
}

/// A stage with its word and a count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Station {
    /// The stage; none where it is not known.
    #[serde(with = "stage_id")]
    pub stage: Option<Stage>,
    /// Its word.
    pub label: String,
    /// How many.
    pub count: String,
}

/// Amounts of one unit side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bars {
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The bars, from the top.
    pub rows: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// What it measures.
    pub label: String,
    /// Its length in the unit of the chart, at least 0.
    pub value: f64,
    /// The amount, worded.
    pub text: String,
}

/// Ratings from 1 to 5, one line each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings {
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The lines, from the top.
    pub rows: Vec<RatingLine>,
}

/// One rating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatingLine {
    /// What is rated.
    pub label: String,
    /// Today.
    pub now: Option<u8>,
    /// Wanted.
    pub target: Option<u8>,
    /// By when it is wanted, in words.
    pub by: Option<String>,
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

impl Block {
    /// A heading of this level.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(Heading { level, text: text.into(), under: None })
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
