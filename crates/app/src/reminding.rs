//! What falls due, told by the computer once a day to who wants it.

use serde::{Deserialize, Serialize};
use tilth_core::args;
use tilth_insight::falling_due;
use ts_rs::TS;

use crate::{App, Error, Session, seat::Seat, shapes::Nothing};

/// Whether the computer tells what falls due.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct RemindRequest {
    /// Whether it does.
    pub on: bool,
}

/// What the computer tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Whose portfolio it is about.
    pub title: String,
    /// How much falls due or is late.
    pub body: String,
}

impl App {
    /// Lets the computer tell what falls due, or not any more.
    pub fn remind(&self, request: RemindRequest) -> Result<Session, Error> {
        self.remember(|memory| memory.reminds = request.on)?;
        self.session(Nothing {})
    }

    /// What the computer is to tell now: nothing unless it is wanted, something falls due, and it was not told today. Of
    /// an encrypted portfolio nothing is told, for anybody may read it on the screen.
    pub fn reminder(&self) -> Result<Option<Reminder>, Error> {
        let today = self.settings.clock.today();
        let told = today.to_string();
        if !self.memory().reminds || self.memory().reminded.as_ref() == Some(&told) {
            return Ok(None);
        }
        let reminder = self.with_open(|open| {
            if open.document.is_encrypted() {
                return Ok(None);
            }
            let memory = self.memory();
            let seated = open.seated(&memory).filter(|(_, seat)| *seat != Seat::Steward);
            let Some((person, _)) = seated else { return Ok(None) };
            let due = falling_due(open.portfolio(), person.id, today);
            if due.promises + due.contacts == 0 {
                return Ok(None);
            }
            let counts = args! { "promises" => due.promises, "contacts" => due.contacts };
            let title = open.portfolio().facts().map(|facts| facts.organization.clone()).unwrap_or_default();
            Ok(Some(Reminder { title, body: self.words.with("desktop-reminder", &counts).trim().to_owned() }))
        })?;
        if reminder.is_some() {
            self.remember(|memory| memory.reminded = Some(told))?;
        }
        Ok(reminder)
    }
}
