//! The one write path: rows, journal and search index of a batch in one transaction.

use std::{ops::ControlFlow, path::Path};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use rustc_hash::FxHashMap;
use tilth_core::{
    AnyRecord, Batch, Change, DynRecord, FieldProblem, FieldType, Kind, Mismatch, Portfolio, Rejection, Uuid, Value,
};

use crate::{
    Document, Error,
    column::{bind, bind_id},
    error::About,
    journal::{self, ChangeWriter},
    opening::Room,
    schema,
    search::IndexWriter,
};

/// Is told how many steps of how many are done, and says whether to go on. Breaking off undoes what was done.
pub type Watch<'a> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'a;

/// How many steps are done between two looks at the watch.
const STRIDE: usize = 512;

impl Document {
    /// Writes a batch: when this returns, it survives a loss of power. A batch without changes leaves no trace. Call
    /// [`Batch::stamp`] first on what a person changed.
    ///
    /// # Errors
    /// A rejection that names the record, or what the disk says. Memory and file are then both as they were.
    pub fn write(&mut self, portfolio: &mut Portfolio, batch: Batch) -> Result<(), Error> {
        self.write_watched(portfolio, batch, &mut |_, _| ControlFlow::Continue(()))
    }

    /// Writes a large batch under watch.
    ///
    /// # Errors
    /// As [`Document::write`], and [`Error::Cancelled`] where the watch breaks off.
    pub fn write_watched(
        &mut self,
        portfolio: &mut Portfolio,
        batch: Batch,
        watch: &mut Watch<'_>,
    ) -> Result<(), Error> {
        self.take(portfolio, batch, watch, Portfolio::apply)
    }

    /// Writes the inverse of the batch that was written last.
    pub(crate) fn write_back(&mut self, portfolio: &mut Portfolio, inverse: Batch) -> Result<(), Error> {
        self.take(portfolio, inverse, &mut |_, _| ControlFlow::Continue(()), Portfolio::restore)
    }

    fn take(
        &mut self,
        portfolio: &mut Portfolio,
        batch: Batch,
        watch: &mut Watch<'_>,
        take: fn(&mut Portfolio, &Batch) -> Result<(), Rejection>,
    ) -> Result<(), Error> {
        self.must_write()?;
        let batch = tidy(batch)?;
        if batch.changes.is_empty() {
            return Ok(());
        }
        take(portfolio, &batch)?;
        match store(&self.connection, &self.path, portfolio, &batch, watch) {
            Ok(()) => {
                self.trail.follow(batch.id, batch.undoes);
                Ok(())
            }
            Err(error) => {
                let back = batch.inverse(batch.id, String::new(), String::new(), batch.at);
                portfolio.restore(&back).expect("a batch just applied can be taken back");
                Err(error)
            }
        }
    }
}

/// How many changes make a batch large.
const LARGE: usize = 2_000;

/// Stores a batch that the portfolio has taken already.
pub(crate) fn store(
    connection: &Connection,
    path: &Path,
    portfolio: &Portfolio,
    batch: &Batch,
    watch: &mut Watch<'_>,
) -> Result<(), Error> {
    let _room = if batch.changes.len() > LARGE { Some(Room::make(connection).about(path)?) } else { None };
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate).about(path)?;
    let touched = touched(batch);
    let total = batch.changes.len() + touched.len();
    let mut steps = 0;
    let mut step = || {
        steps += 1;
        if steps % STRIDE == 0 && watch(steps, total).is_break() { Err(Error::Cancelled) } else { Ok(()) }
    };
    let author = if is_anonymous(portfolio, batch) { "" } else { &batch.author };
    let seq = journal::write_batch(&transaction, batch, author).about(path)?;
    let mut changes = ChangeWriter::new(&transaction, seq).about(path)?;
    for change in &batch.changes {
        changes.write(change).about(path)?;
        step()?;
    }
    drop(changes);
    let mut index = IndexWriter::new(&transaction).about(path)?;
    for touch in &touched {
        let record = portfolio.record(touch.kind, touch.id);
        write_row(&transaction, touch, record).about(path)?;
        if touch.text {
            index.write(touch.id, touch.existed, record).about(path)?;
        }
        step()?;
    }
    index.finish().about(path)?;
    if watch(total, total).is_break() {
        return Err(Error::Cancelled);
    }
    transaction.commit().about(path)
}

/// A record that a batch changes.
struct Touch {
    kind: Kind,
    id: Uuid,
    /// Whether it was there before the batch.
    existed: bool,
    /// Whether its text changed.
    text: bool,
}

/// The records that a batch changes, in the order of their first change.
fn touched(batch: &Batch) -> Vec<Touch> {
    let mut places: FxHashMap<Uuid, usize> = FxHashMap::default();
    let mut touched: Vec<Touch> = Vec::new();
    for change in &batch.changes {
        let (kind, id) = change.record();
        let text = match change {
            Change::Create(_) | Change::Remove(_) => true,
            Change::Set { field, .. } => kind.info().fields[*field].field_type.is_text(),
        };
        let place = *places.entry(id).or_insert(touched.len());
        if let Some(touch) = touched.get_mut(place) {
            touch.text |= text;
        } else {
            touched.push(Touch { kind, id, existed: !matches!(change, Change::Create(_)), text });
        }
    }
    touched
}

/// Makes the row of a record what the record is now.
fn write_row(connection: &Connection, touch: &Touch, record: Option<&dyn DynRecord>) -> rusqlite::Result<()> {
    let table = schema::table(touch.kind);
    let sql = match (touch.existed, record) {
        (false, Some(_)) => &table.insert,
        (true, Some(_)) => &table.update,
        (true, None) => &table.delete,
        (false, None) => return Ok(()),
    };
    let mut statement = connection.prepare_cached(sql)?;
    bind_id(&mut statement, 1, touch.id)?;
    if let Some(record) = record {
        let mut at = 2;
        for (field, info) in touch.kind.info().fields.iter().enumerate() {
            at = bind(&mut statement, at, info.field_type, &record.value(field))?;
        }
    }
    statement.raw_execute().map(drop)
}

/// The batch with every value in the form in which it will be read back: empty text is nothing, no list is an empty
/// one. What is in memory, in the file and in the journal is then the same.
pub(crate) fn tidy(mut batch: Batch) -> Result<Batch, Rejection> {
    for change in &mut batch.changes {
        match change {
            Change::Create(record) if !is_tidy(record.as_dyn()) => {
                let (kind, id) = (record.kind(), record.uuid());
                let built = AnyRecord::build(kind, id, &mut |field| record.get(field));
                **record = built.map_err(|problem| Rejection::Invalid { kind, id, problem })?;
            }
            Change::Set { kind, id, field, new, .. } => {
                let info = &kind.info().fields[*field];
                *new = match (std::mem::take(new), info.field_type) {
                    (Value::Null, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags) => {
                        Value::List(Vec::new())
                    }
                    (Value::Null, FieldType::YesNo) => Value::Bool(false),
                    (Value::Text(text), _) if text.is_empty() => Value::Null,
                    (value, _) => value,
                };
                if info.required && new.is_empty() {
                    let problem = FieldProblem { field: info.name, mismatch: Mismatch::Required };
                    return Err(Rejection::Invalid { kind: *kind, id: *id, problem });
                }
            }
            Change::Create(_) | Change::Remove(_) => {}
        }
    }
    Ok(batch)
}

fn is_tidy(record: &dyn DynRecord) -> bool {
    (0..record.kind().info().fields.len()).all(|field| match record.value(field) {
        Value::Text(text) => !text.is_empty(),
        Value::Number(number) => number.is_finite(),
        _ => true,
    })
}

/// The fields in which a voice is carried and answered, and when: whoever does that speaks for the organization.
const ANSWERING: [&str; 5] = ["carried_by", "response", "answered_on", "status", "updated"];

/// Whether a batch touches what somebody said without a name. Whoever says it, changes its words or takes it away may be who
/// said it, so that keeps no author; whoever carries or answers it answers for it by name.
fn is_anonymous(portfolio: &Portfolio, batch: &Batch) -> bool {
    let named_now = |field: usize, kind: Kind, old: &Value| kind.info().fields[field].name == "by" && old.is_empty();
    batch.changes.iter().any(|change| match change {
        Change::Create(record) | Change::Remove(record) => has_no_name(record.as_dyn()),
        Change::Set { kind: Kind::Voice, field, .. } if ANSWERING.contains(&Kind::Voice.info().fields[*field].name) => {
            false
        }
        Change::Set { kind: kind @ (Kind::Voice | Kind::EnergyRating), id, field, old, .. } => {
            named_now(*field, *kind, old) || portfolio.record(*kind, *id).is_some_and(has_no_name)
        }
        Change::Set { .. } => false,
    })
}

/// Whether a record is what somebody said, and does not say who.
fn has_no_name(record: &dyn DynRecord) -> bool {
    matches!(record.kind(), Kind::Voice | Kind::EnergyRating) && record.value_of("by").is_some_and(|by| by.is_empty())
}
