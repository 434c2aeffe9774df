//! Reports: one document model, many renderings.
//!
//! [`board_pack`] builds a [`Document`] from a portfolio; [`pdf`] and [`markdown`] show it, with the same words and
//! numbers. [`annex`] names the tables that are too long for paper. Findings and what is worked out of the records come in
//! as plain data, so that this crate knows nothing of the rules, and the numbers are those of the window.

mod annex;
mod board_pack;
pub mod document;
mod markdown;
mod pdf;
mod wording;

pub use annex::annex;
pub use board_pack::{
    AnsweredFinding, Attention, BoardPackInput, Concerned, DomainStanding, Funds, Rhythm, SetAside, SponsorLoad,
    Standing, board_pack,
};
pub use document::{Document, Paper, Severity};
pub use markdown::markdown;
pub use pdf::{Pdf, pdf};

/// Why a report could not be shown.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The typesetter refused the document; the texts are its own.
    #[error("the typesetter refused the report: {0}")]
    Typesetting(String),
}

impl Error {
    /// The code under which its words stand in the locale files: `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Typesetting(_) => "typesetting",
        }
    }
}
