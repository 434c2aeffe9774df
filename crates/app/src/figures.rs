//! The practice figures a portfolio is judged by, where it sets none of its own.

use serde::Serialize;
use tilth_core::PracticeFigures;
use ts_rs::TS;

use crate::{App, Error, shapes::Nothing};

/// The usual practice figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UsualFigures {
    /// In the order of the portfolio's fields.
    pub figures: Vec<UsualFigure>,
}

/// What the field takes as usual.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UsualFigure {
    /// The field of the portfolio that sets another.
    pub field: String,
    /// The figure that holds where it sets none.
    pub usual: i64,
}

impl App {
    /// The usual practice figures.
    pub fn usual_figures(&self, _: Nothing) -> Result<UsualFigures, Error> {
        let usual = PracticeFigures::DEFAULT;
        let figures = [
            ("core_share", usual.core_share),
            ("active_share", usual.active_share),
            ("critical_mass", usual.critical_mass),
            ("over_extended", usual.over_extended),
            ("sponsor_load", usual.sponsor_load),
            ("leading_sponsor_load", usual.leading_sponsor_load),
            ("leadership_load", usual.leadership_load),
            ("coordinator_gap", usual.coordinator_gap),
            ("quiet_after", usual.quiet_after),
            ("voice_every", usual.voice_every),
            ("answer_within", usual.answer_within),
            ("sponsor_contact_every", usual.sponsor_contact_every),
            ("artifact_review_every", usual.artifact_review_every),
        ];
        let figures = figures.map(|(field, usual)| UsualFigure { field: field.to_owned(), usual });
        Ok(UsualFigures { figures: figures.into() })
    }
}
