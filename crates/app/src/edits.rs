//! Changes a person makes: make, change and remove a record, undo, redo, revert.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use tilth_core::{
    AnyRecord, Batch, Change, Currency, FieldInfo, FieldProblem, FieldType, Kind, Mismatch, Rejection, Value, args,
    parse_input, removal, show_value, title,
};
use tilth_store::{Since, TakingBack};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    error::misfit,
    open::Open,
    session::Session,
    shapes::{Chip, Nothing, RecordName},
};

/// What a person entered: a text that is read and checked, or a value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Input {
    /// As it was typed.
    Text {
        /// The text.
        text: String,
    },
    /// As a control chose it.
    Value {
        /// The value, in the shapes of the wire.
        #[ts(type = "Value")]
        value: serde_json::Value,
    },
}

/// A new record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreateRequest {
    /// The kind's name.
    pub kind: String,
    /// Its fields, by name.
    #[ts(type = "Record<string, Input>")]
    pub values: IndexMap<String, Input>,
}

/// A new value of a field.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetRequest {
    /// The kind's name.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// The field.
    pub field: String,
    /// What was entered.
    pub input: Input,
}

/// A batch of the history.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RevertRequest {
    /// Its id.
    pub batch: Uuid,
}

/// What was done, and how the portfolio stands now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    /// What was done, in words.
    pub label: String,
    /// The record that was made, if one was.
    pub created: Option<Chip>,
    /// What takes this back; nothing where nothing was changed.
    pub back: Option<WayBack>,
    /// How the portfolio stands now.
    pub session: Session,
}

/// What takes a change back: the next step on the way back, or the next one forward again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WayBack {
    /// [`App::undo`].
    Undo,
    /// [`App::redo`].
    Redo,
}

impl App {
    /// Makes a record. Statuses that nobody chose begin at their first; dates that are needed are today's.
    pub fn create_record(&self, request: CreateRequest) -> Result<Saved, Error> {
        let kind = self.kind(&request.kind)?;
        let id = self.settings.clock.id();
        self.change(Some((kind, id)), |open| {
            let record = self.entered(open, kind, id, &request.values)?;
            let named = title(open.portfolio(), &self.words, record.as_dyn());
            let label = self.words.with("change-create", &args! { "kind" => self.words.kind(kind), "title" => named });
            Ok((label, vec![Change::Create(Box::new(record))]))
        })
    }

    /// The record that these inputs make, by field; all that does not fit is said at once.
    pub(crate) fn entered(
        &self,
        open: &Open,
        kind: Kind,
        id: Uuid,
        inputs: &IndexMap<String, Input>,
    ) -> Result<AnyRecord, Error> {
        let mut values = Vec::new();
        let mut problems = Vec::new();
        for (name, input) in inputs {
            let (_, field) = kind.info().field(name).ok_or_else(|| no_field(kind, name))?;
            match read(field, input, open.currency()) {
                Ok(value) => values.push((field.name, value)),
                Err(mismatch) => problems.push(FieldProblem { field: field.name, mismatch }),
            }
        }
        self.built(kind, id, values, problems)
    }

    /// A new record with these values, by field. Statuses that nobody chose begin at their first; dates that are needed
    /// are today's.
    pub(crate) fn new_record(
        &self,
        kind: Kind,
        values: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Result<AnyRecord, Error> {
        self.built(kind, self.settings.clock.id(), values, Vec::new())
    }

    fn built(
        &self,
        kind: Kind,
        id: Uuid,
        given: impl IntoIterator<Item = (&'static str, Value)>,
        mut problems: Vec<FieldProblem>,
    ) -> Result<AnyRecord, Error> {
        let info = kind.info();
        let mut values: Vec<Value> = info.fields.iter().map(|field| self.first_value(field)).collect();
        for (name, value) in given.into_iter().filter(|(_, value)| !value.is_empty()) {
            let (position, _) = info.field(name).ok_or_else(|| no_field(kind, name))?;
            values[position] = value;
        }
        for (position, field) in info.fields.iter().enumerate() {
            let said = problems.iter().any(|problem| problem.field == field.name);
            if field.required && !field.common && values[position].is_empty() && !said {
                problems.push(FieldProblem { field: field.name, mismatch: Mismatch::Required });
            }
        }
        if !problems.is_empty() {
            return Err(Error::Fields(problems));
        }
        for (position, field) in info.fields.iter().enumerate() {
            if field.field_type == FieldType::Timestamp && field.common {
                values[position] = Value::Timestamp(self.settings.clock.now());
            }
        }
        AnyRecord::build(kind, id, &mut |position| std::mem::take(&mut values[position]))
            .map_err(|problem| Rejection::Invalid { kind, id, problem }.into())
    }

    /// Changes one field. A value that is the same changes nothing.
    pub fn set_field(&self, request: SetRequest) -> Result<Saved, Error> {
        let kind = self.kind(&request.kind)?;
        self.change(None, |open| {
            let (position, field) = kind.info().field(&request.field).ok_or_else(|| no_field(kind, &request.field))?;
            let record =
                open.portfolio().record(kind, request.id).ok_or(Rejection::NoRecord { kind, id: request.id })?;
            let named = title(open.portfolio(), &self.words, record);
            let old = record.value(position);
            let new = read(field, &request.input, open.currency()).map_err(|mismatch| misfit(field.name, mismatch))?;
            if field.required && new.is_empty() {
                return Err(misfit(field.name, Mismatch::Required));
            }
            let value = show_value(open.portfolio(), &self.words, field, &new);
            let words = args! { "title" => named, "field" => self.words.field(kind, field.name), "value" => value };
            let done = DONE.iter().find(|(of, name, _)| *of == kind && *name == field.name && !new.is_empty());
            let label = self.words.with(done.map_or("change-set", |(.., label)| label), &words);
            if old == new || (old.is_empty() && new.is_empty()) {
                return Ok((label, Vec::new()));
            }
            Ok((label, vec![Change::Set { kind, id: request.id, field: position, old, new }]))
        })
    }

    /// Removes a record with what cannot do without it; other references to it are cleared.
    pub fn remove_record(&self, request: RecordName) -> Result<Saved, Error> {
        let kind = self.kind(&request.kind)?;
        let saved = self.change(None, |open| {
            let record =
                open.portfolio().record(kind, request.id).ok_or(Rejection::NoRecord { kind, id: request.id })?;
            let named = title(open.portfolio(), &self.words, record);
            let changes = removal(open.portfolio(), kind, request.id);
            if changes.is_empty() {
                return Err(Error::Kept);
            }
            let removed = changes.iter().filter(|change| matches!(change, Change::Remove(_))).count();
            let label = self.words.with("change-remove", &args! { "title" => named, "others" => removed - 1 });
            Ok((label, changes))
        })?;
        if kind == Kind::Person {
            self.with_open(|open| self.keep_workbooks_with_people(open, Some(request.id)))?;
        }
        Ok(saved)
    }

    /// Takes the last change back.
    pub fn undo(&self, _: Nothing) -> Result<Saved, Error> {
        let label = |open: &Open| self.taking_back(open, open.document.next_undo());
        self.journal_change(label, |document, portfolio, signature| document.undo(portfolio, signature))
    }

    /// Makes the change again that was last taken back.
    pub fn redo(&self, _: Nothing) -> Result<Saved, Error> {
        let label = |open: &Open| self.taking_back(open, open.document.next_redo());
        self.journal_change(label, |document, portfolio, signature| document.redo(portfolio, signature))
    }

    /// Takes an earlier change back, where nothing since stands against it.
    pub fn revert(&self, request: RevertRequest) -> Result<Saved, Error> {
        let label = |open: &Open| self.taking_back(open, Some(request.batch));
        self.journal_change(label, |document, portfolio, signature| {
            document.revert(portfolio, request.batch, signature)
        })
    }

    /// Takes back what of an earlier change nothing since stands against.
    pub fn revert_rest(&self, request: RevertRequest) -> Result<Saved, Error> {
        let label = |open: &Open| {
            let whole = self.taking_back(open, Some(request.batch))?;
            Ok(self.words.with("change-rest", &args! { "label" => whole }))
        };
        self.journal_change(label, |document, portfolio, signature| {
            document.revert_rest(portfolio, request.batch, signature)
        })
    }

    /// What stands against taking a change back, by the records' names.
    pub(crate) fn told_since(&self, open: &Open, error: Error) -> Error {
        let Error::Store(tilth_store::Error::Conflict { label, since, rest, .. }) = &error else { return error };
        if since.is_empty() {
            return error;
        }
        let told = since.iter().map(|Since { kind, id, field }| {
            let record = open.portfolio().record(*kind, *id);
            let named = record.map(|record| title(open.portfolio(), &self.words, record));
            let named = named.unwrap_or_else(|| self.words.kind(*kind));
            field.map_or_else(|| named.clone(), |field| format!("{named} ({})", self.words.field(*kind, field)))
        });
        Error::Since { label: label.clone(), since: told.collect(), rest: *rest }
    }

    /// What is done when a batch is taken back, in words that name the change a person made. Without a batch there is
    /// nothing to take back, as the document is about to say.
    fn taking_back(&self, open: &Open, batch: Option<Uuid>) -> Result<String, Error> {
        let Some(batch) = batch else { return Ok(String::new()) };
        let (id, label) = match open.document.taking_back(batch)? {
            TakingBack::TakesBack(label) => ("change-undo", label),
            TakingBack::MakesAgain(label) => ("change-redo", label),
        };
        Ok(self.words.with(id, &args! { "label" => label }))
    }

    /// What a required field begins with where nobody chose: the first status, today.
    fn first_value(&self, field: &FieldInfo) -> Value {
        match field.field_type {
            FieldType::Choice(set) if begins_filled(field) => Value::Text(set.ids[0].to_owned()),
            FieldType::Date if begins_filled(field) => Value::Date(self.settings.clock.today()),
            _ => Value::Null,
        }
    }

    /// A batch of these changes. Where it touches what somebody says without a name, no author is written.
    pub(crate) fn batch(&self, label: String, changes: Vec<Change>) -> Batch {
        let clock = &self.settings.clock;
        Batch { id: clock.id(), label, author: self.author(), at: clock.now(), undoes: None, changes }
    }
}

/// Fields that are set by doing something, and what that is called.
const DONE: [(Kind, &str, &str); 2] =
    [(Kind::Project, "stage", "change-project-stage"), (Kind::Consultation, "told_back_on", "change-told-back")];

impl Open {
    /// The change that gives a field of a record this value; none where it has it.
    pub(crate) fn setting(
        &self,
        kind: Kind,
        id: Uuid,
        field: &'static str,
        new: Value,
    ) -> Result<Option<Change>, Error> {
        let (position, _) = kind.info().field(field).ok_or_else(|| no_field(kind, field))?;
        let record = self.portfolio().record(kind, id).ok_or(Rejection::NoRecord { kind, id })?;
        let old = record.value(position);
        Ok((old != new).then_some(Change::Set { kind, id, field: position, old, new }))
    }
}

/// Whether a new record has a value here though nobody chose one.
pub(crate) fn begins_filled(field: &FieldInfo) -> bool {
    field.required
        && match field.field_type {
            FieldType::Choice(_) => matches!(field.name, "status" | "stage"),
            FieldType::Date => true,
            _ => false,
        }
}

/// Reads what a person entered.
pub(crate) fn read(field: &FieldInfo, input: &Input, currency: Currency) -> Result<Value, Mismatch> {
    match input {
        Input::Text { text } => parse_input(field, text, currency),
        Input::Value { value } => {
            let value = Value::from_json(value, field.field_type)?;
            // A control sends what it holds; the checks of typed text hold for it too.
            match &value {
                Value::Text(text) => parse_input(field, text, currency),
                _ => Ok(value),
            }
        }
    }
}

pub(crate) fn no_field(kind: Kind, field: &str) -> Error {
    Error::NoField { kind: kind.name().to_owned(), field: field.to_owned() }
}

impl Open {
    /// The currency of amounts that name none.
    pub(crate) fn currency(&self) -> Currency {
        let facts = self.portfolio().facts().and_then(|facts| Currency::new(&facts.currency).ok());
        facts.unwrap_or_else(|| Currency::new("EUR").expect("EUR is a currency code"))
    }
}
