//! The charts of a document. Each carries its numbers, so that a rendering without pictures can show the table behind it.

use serde::{Deserialize, Serialize};
use tilth_core::catalog::Stage;

use super::stage_id;

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
}
