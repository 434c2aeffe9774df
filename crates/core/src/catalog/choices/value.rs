//! The choices of the value that communities make.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// The cycles of value (Wenger, Trayner, de Laat).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ValueCycle {
    Immediate,
    Potential,
    Applied,
    Realized,
    Reframing,
}
