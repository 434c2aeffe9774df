//! What every kind of record can do.

use uuid::Uuid;

use crate::{Common, FieldInfo, FieldProblem, Id, Kind, Mismatch, Table, Tables, Value};

/// What is known of a kind.
#[derive(Debug)]
pub struct KindInfo {
    /// The kind.
    pub kind: Kind,
    /// Its own fields in the order of the form, then the common ones.
    pub fields: &'static [FieldInfo],
    /// How many of them are its own.
    pub own: usize,
    /// The fields that name a record to a person.
    pub title: &'static [&'static str],
}

impl KindInfo {
    /// The position and description of a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<(usize, &'static FieldInfo)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }

    /// Whether a person can make one in a form: not where it needs what a form does not ask for.
    #[must_use]
    pub fn made_by_hand(&self) -> bool {
        self.kind != Kind::PortfolioFacts && !self.fields.iter().any(|field| field.required && field.fixed)
    }
}

/// A kind of record: one struct of the catalog. Derive it.
pub trait Record: Clone + PartialEq + std::fmt::Debug + Send + Sync + Sized + 'static {
    /// Its kind.
    const KIND: Kind;

    /// Its fields.
    fn info() -> &'static KindInfo;
    /// Its id.
    fn id(&self) -> Id<Self>;
    /// Its key, tags and times.
    fn common(&self) -> &Common;
    /// The value of the field at this position.
    fn get(&self, field: usize) -> Value;
    /// Sets the field at this position.
    ///
    /// # Errors
    /// A [`Mismatch`] where the value does not fit.
    fn set(&mut self, field: usize, value: Value) -> Result<(), Mismatch>;
    /// Builds a record from the values of its fields by position; `Null` stands for nothing.
    ///
    /// # Errors
    /// The first field that does not fit.
    fn build(id: Id<Self>, value_of: &mut dyn FnMut(usize) -> Value) -> Result<Self, FieldProblem>;
    /// Visits the position, kind and id of each record it refers to.
    fn targets(&self, visit: &mut dyn FnMut(usize, Kind, Uuid));
    /// A rule over the whole record.
    ///
    /// # Errors
    /// The field that breaks the rule.
    fn check(&self) -> Result<(), FieldProblem> {
        Ok(())
    }
}

/// A record that has a table in the portfolio: all of the catalog.
pub trait InCatalog: Record {
    /// Its table.
    fn table_of(tables: &Tables) -> &Table<Self>;
    /// Its table, to change.
    fn table_of_mut(tables: &mut Tables) -> &mut Table<Self>;
}

/// A record whose kind is known only when the program runs.
pub trait DynRecord {
    /// Its kind.
    fn kind(&self) -> Kind;
    /// Its bare id.
    fn uuid(&self) -> Uuid;
    /// Its key, tags and times.
    fn shared(&self) -> &Common;
    /// The value of the field at this position.
    fn value(&self, field: usize) -> Value;
    /// Visits the position, kind and id of each record it refers to.
    fn visit_targets(&self, visit: &mut dyn FnMut(usize, Kind, Uuid));

    /// The value of the field with this name, if the kind has it.
    fn value_of(&self, name: &str) -> Option<Value> {
        self.kind().info().field(name).map(|(at, _)| self.value(at))
    }
}

impl<R: Record> DynRecord for R {
    fn kind(&self) -> Kind {
        R::KIND
    }
    fn uuid(&self) -> Uuid {
        self.id().uuid()
    }
    fn shared(&self) -> &Common {
        self.common()
    }
    fn value(&self, field: usize) -> Value {
        self.get(field)
    }
    fn visit_targets(&self, visit: &mut dyn FnMut(usize, Kind, Uuid)) {
        self.targets(visit);
    }
}
