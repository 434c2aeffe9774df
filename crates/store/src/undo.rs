//! Undo and redo, across sessions, from the journal.
//!
//! An undo is a batch like any other that takes another back; a redo takes an undo back. Which batch is next to be undone
//! follows from the journal alone.

use rusqlite::Connection;
use tilth_core::{Batch, COMMON_FIELDS, Change, Portfolio, Rejection, Timestamp, Uuid};

use crate::{
    Document, Error,
    error::About,
    journal::{self, Listed},
    since::{since, stands},
};

/// What a batch needs besides its changes: the parts that only the caller knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// The id of the new batch.
    pub id: Uuid,
    /// What a person reads of it in the history.
    pub label: String,
    /// Who asked for it.
    pub author: String,
    /// When.
    pub at: Timestamp,
}

/// What it comes to if a batch is taken back: the change that somebody made, by its label, is gone or in effect again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakingBack {
    /// It is gone.
    TakesBack(String),
    /// It is in effect again: what is taken back had taken it back.
    MakesAgain(String),
}

/// A batch on one of the two stacks, and the batch that a person made, whose label names it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Step {
    batch: Uuid,
    made: Uuid,
}

/// What can be undone, and what can be redone: the last is the next.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Trail {
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl Trail {
    /// Follows the whole journal. The batch that made the portfolio is not undone.
    pub(crate) fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT \"id\", \"undoes\" FROM \"batch\" ORDER BY \"seq\" LIMIT -1 OFFSET 1";
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut trail = Self::default();
        while let Some(row) = rows.next()? {
            trail.follow(journal::read_id(row, 0)?, journal::read_optional_id(row, 1)?);
        }
        Ok(trail)
    }

    /// Takes note of the next batch. One that takes back the last of a stack moves it to the other; any other is new,
    /// and what was undone before it cannot be redone.
    pub(crate) fn follow(&mut self, batch: Uuid, undoes: Option<Uuid>) {
        let last = |stack: &[Step]| stack.last().copied().filter(|step| Some(step.batch) == undoes);
        if let Some(step) = last(&self.undo) {
            self.undo.pop();
            self.redo.push(Step { batch, made: step.made });
        } else if let Some(step) = last(&self.redo) {
            self.redo.pop();
            self.undo.push(Step { batch, made: step.made });
        } else {
            self.undo.push(Step { batch, made: batch });
            self.redo.clear();
        }
    }
}

impl Document {
    /// The label of what [`Document::undo`] would take back.
    ///
    /// # Errors
    /// What the disk says.
    pub fn undo_label(&self) -> Result<Option<String>, Error> {
        self.label(self.trail.undo.last())
    }

    /// The label of what [`Document::redo`] would bring back.
    ///
    /// # Errors
    /// What the disk says.
    pub fn redo_label(&self) -> Result<Option<String>, Error> {
        self.label(self.trail.redo.last())
    }

    /// The batch that [`Document::undo`] would take back.
    #[must_use]
    pub fn next_undo(&self) -> Option<Uuid> {
        self.trail.undo.last().map(|step| step.batch)
    }

    /// The batch that [`Document::redo`] would take back.
    #[must_use]
    pub fn next_redo(&self) -> Option<Uuid> {
        self.trail.redo.last().map(|step| step.batch)
    }

    /// What it comes to if a batch is taken back.
    ///
    /// # Errors
    /// [`Error::NoBatch`], or what the disk says.
    pub fn taking_back(&self, batch: Uuid) -> Result<TakingBack, Error> {
        let mut listed = self.listed(batch)?;
        let mut again = false;
        // Along the chain of who took back whom, each link turns the answer round.
        while let Some(before) = listed.undoes {
            listed = self.listed(before)?;
            again = !again;
        }
        Ok(if again { TakingBack::MakesAgain(listed.label) } else { TakingBack::TakesBack(listed.label) })
    }

    /// Takes back the last batch that was not taken back.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; otherwise as [`Document::write`].
    pub fn undo(&mut self, portfolio: &mut Portfolio, signature: Signature) -> Result<(), Error> {
        let step = *self.trail.undo.last().ok_or(Error::NothingToUndo)?;
        self.take_back(portfolio, step.batch, signature)
    }

    /// Brings back what was undone last, unless something else was written since.
    ///
    /// # Errors
    /// [`Error::NothingToRedo`]; otherwise as [`Document::write`].
    pub fn redo(&mut self, portfolio: &mut Portfolio, signature: Signature) -> Result<(), Error> {
        let step = *self.trail.redo.last().ok_or(Error::NothingToRedo)?;
        self.take_back(portfolio, step.batch, signature)
    }

    /// Takes back an earlier batch whole and leaves what was written since. Unlike an undo, it is held to the rules: what a
    /// closed review said stays.
    ///
    /// # Errors
    /// [`Error::Conflict`] naming what has changed since; the rejection where a review is closed; [`Error::NoBatch`],
    /// [`Error::AlreadyUndone`] and [`Error::Founding`]; otherwise as [`Document::write`].
    pub fn revert(&mut self, portfolio: &mut Portfolio, batch: Uuid, signature: Signature) -> Result<(), Error> {
        let listed = self.revertible(batch)?;
        if self.trail.undo.last().is_some_and(|step| step.batch == batch) {
            return self.take_back(portfolio, batch, signature);
        }
        let inverse = self.inverse(portfolio, &listed, signature)?;
        let mut changes = inverse.changes.clone();
        match self.write_reverted(portfolio, inverse) {
            Err(Error::Rejected(rejection)) if !matches!(rejection, Rejection::Frozen { .. }) => {
                let since = since(portfolio, &mut changes);
                Err(Error::Conflict { label: listed.label, since, rest: !changes.is_empty() })
            }
            written => written,
        }
    }

    /// Takes back what of an earlier batch nothing since stands against.
    ///
    /// # Errors
    /// As [`Document::revert`]; [`Error::Conflict`] where nothing of it is left to be taken back.
    pub fn revert_rest(&mut self, portfolio: &mut Portfolio, batch: Uuid, signature: Signature) -> Result<(), Error> {
        let listed = self.revertible(batch)?;
        let mut inverse = self.inverse(portfolio, &listed, signature)?;
        let since = since(portfolio, &mut inverse.changes);
        if inverse.changes.is_empty() {
            return Err(Error::Conflict { label: listed.label, since, rest: false });
        }
        self.write_reverted(portfolio, inverse)
    }

    /// The batch, where it is one that can be tried to take back.
    fn revertible(&self, batch: Uuid) -> Result<Listed, Error> {
        self.must_write()?;
        let listed = self.listed(batch)?;
        if self.is_founding(&listed)? {
            return Err(Error::Founding(listed.label));
        }
        if is_undone(&self.connection, batch).about(&self.path)? {
            return Err(Error::AlreadyUndone(listed.label));
        }
        Ok(listed)
    }

    /// What takes an earlier batch back, without when its records were last changed: other batches have set that since.
    fn inverse(&self, portfolio: &Portfolio, listed: &Listed, signature: Signature) -> Result<Batch, Error> {
        let Signature { id, label, author, at } = signature;
        let mut inverse = journal::whole(&self.connection, listed).about(&self.path)?.inverse(id, label, author, at);
        leave_times(&mut inverse, portfolio);
        Ok(inverse)
    }

    fn write_reverted(&mut self, portfolio: &mut Portfolio, mut inverse: Batch) -> Result<(), Error> {
        inverse.stamp(portfolio);
        self.write(portfolio, inverse)
    }

    fn take_back(&mut self, portfolio: &mut Portfolio, batch: Uuid, signature: Signature) -> Result<(), Error> {
        let listed = self.listed(batch)?;
        let Signature { id, label, author, at } = signature;
        let inverse = journal::whole(&self.connection, &listed).about(&self.path)?.inverse(id, label, author, at);
        self.write_back(portfolio, inverse).map_err(|error| match error {
            Error::Rejected(rejection) => {
                let since = vec![stands(&rejection)];
                Error::Conflict { label: listed.label, since, rest: false }
            }
            other => other,
        })
    }

    fn label(&self, step: Option<&Step>) -> Result<Option<String>, Error> {
        step.map(|step| self.listed(step.made).map(|listed| listed.label)).transpose()
    }

    fn listed(&self, batch: Uuid) -> Result<Listed, Error> {
        journal::listed(&self.connection, batch).about(&self.path)?.ok_or(Error::NoBatch(batch))
    }

    fn is_founding(&self, listed: &Listed) -> Result<bool, Error> {
        let first: i64 =
            self.connection.query_row("SELECT min(\"seq\") FROM \"batch\"", [], |row| row.get(0)).about(&self.path)?;
        Ok(listed.seq == first)
    }
}

/// Whether what a batch did is not in effect: something took it back that was not taken back itself.
pub(crate) fn is_undone(connection: &Connection, batch: Uuid) -> rusqlite::Result<bool> {
    let mut statement = connection
        .prepare_cached("SELECT \"id\" FROM \"batch\" WHERE \"undoes\" = ?1 ORDER BY \"seq\" DESC LIMIT 1")?;
    // Along the chain of who took back whom, each link turns the answer round.
    let mut undone = false;
    let mut link = batch.to_string();
    loop {
        let mut rows = statement.query([&link])?;
        let Some(row) = rows.next()? else { return Ok(undone) };
        link = row.get(0)?;
        undone = !undone;
    }
}

/// When a record was last changed is not part of what is taken back out of order: other batches have set it since.
fn leave_times(inverse: &mut Batch, portfolio: &Portfolio) {
    inverse.changes.retain(|change| !journal::is_stamp(change));
    for change in &mut inverse.changes {
        let Change::Remove(record) = change else { continue };
        let Some(current) = portfolio.owned(record.kind(), record.uuid()) else { continue };
        let field = record.kind().info().own + COMMON_FIELDS.len() - 1;
        record.set(field, current.get(field)).expect("a record takes the time it has");
    }
}
