//! Decisions: whom they touch, what those communities said, and whether they were told what came of it.

mod entering;
mod page;

pub use entering::{EnterDecision, TouchedCommunity, TouchedRequest};
pub use page::{ConsultationCard, DecisionPage, DecisionRequest};
