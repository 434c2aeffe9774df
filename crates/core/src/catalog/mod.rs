//! What a portfolio holds: every kind of record, one struct each.
//!
//! Adding a field is one line here, one additive migration in the store, and its words in `locales/`.

mod assessment;
mod boundaries;
mod choices;
mod community;
mod finding;
mod organization;
mod people;
mod stewardship;
mod value;
mod voice;

pub use assessment::*;
pub use boundaries::*;
pub use choices::*;
pub use community::*;
pub use finding::*;
pub use organization::*;
pub use people::*;
pub use stewardship::*;
pub use value::*;
pub use voice::*;

use uuid::Uuid;

use crate::{DynRecord, FieldProblem, FieldType, Id, KindInfo, Mismatch, Record, Table, Value, record::InCatalog};

macro_rules! catalog {
    ($($kind:ident $name:literal $table:ident),* $(,)?) => {
        /// A kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = concat!("See [`struct@", stringify!($kind), "`].")] $kind),*
        }

        impl Kind {
            /// Every kind, in the order of the catalog.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Its name in SQL, JSON, the command line and the locale files.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),* }
            }

            /// Its fields.
            #[must_use]
            pub fn info(self) -> &'static KindInfo {
                match self { $(Self::$kind => $kind::info()),* }
            }
        }

        /// All records of all kinds.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Tables { $($table: Table<$kind>),* }

        $(impl InCatalog for $kind {
            fn table_of(tables: &Tables) -> &Table<Self> { &tables.$table }
            fn table_of_mut(tables: &mut Tables) -> &mut Table<Self> { &mut tables.$table }
        })*

        impl Tables {
            pub(crate) fn get(&self, kind: Kind, id: Uuid) -> Option<&dyn DynRecord> {
                match kind { $(Kind::$kind => self.$table.get(Id::new(id)).map(|record| record as &dyn DynRecord)),* }
            }
            pub(crate) fn owned(&self, kind: Kind, id: Uuid) -> Option<AnyRecord> {
                match kind { $(Kind::$kind => self.$table.get(Id::new(id)).cloned().map(AnyRecord::$kind)),* }
            }
            pub(crate) fn iter(&self, kind: Kind) -> Box<dyn Iterator<Item = &dyn DynRecord> + '_> {
                match kind { $(Kind::$kind => Box::new(self.$table.iter().map(|record| record as &dyn DynRecord))),* }
            }
            pub(crate) fn count(&self, kind: Kind) -> usize {
                match kind { $(Kind::$kind => self.$table.len()),* }
            }
            pub(crate) fn reserve(&mut self, kind: Kind, more: usize) {
                match kind { $(Kind::$kind => self.$table.reserve(more)),* }
            }
            pub(crate) fn insert(&mut self, record: AnyRecord) {
                match record { $(AnyRecord::$kind(record) => self.$table.insert(record)),* }
            }
            pub(crate) fn remove(&mut self, kind: Kind, id: Uuid) -> Option<AnyRecord> {
                match kind { $(Kind::$kind => self.$table.remove(Id::new(id)).map(AnyRecord::$kind)),* }
            }
            pub(crate) fn set(&mut self, kind: Kind, id: Uuid, field: usize, value: Value) -> Option<Result<(), FieldProblem>> {
                match kind { $(Kind::$kind => self.$table.get_mut(Id::new(id)).map(|record| set_checked(record, field, value))),* }
            }
            /// Sets what stood there before, by whatever rules it was written.
            pub(crate) fn put_back(&mut self, kind: Kind, id: Uuid, field: usize, value: Value) -> Option<Result<(), FieldProblem>> {
                match kind { $(Kind::$kind => self.$table.get_mut(Id::new(id)).map(|record| put(record, field, value))),* }
            }
        }

        /// A record of any kind, whole.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "it lives boxed in a change or moves straight into its table")]
        pub enum AnyRecord {
            $(#[doc = concat!("See [`struct@", stringify!($kind), "`].")] $kind($kind)),*
        }

        impl AnyRecord {
            /// Its fields, whatever its kind.
            #[must_use]
            pub fn as_dyn(&self) -> &dyn DynRecord {
                match self { $(Self::$kind(record) => record),* }
            }

            /// Sets the field at this position.
            ///
            /// # Errors
            /// A [`Mismatch`] where the value does not fit.
            pub fn set(&mut self, field: usize, value: Value) -> Result<(), Mismatch> {
                match self { $(Self::$kind(record) => record.set(field, value)),* }
            }

            /// Builds a record from the values of its fields by position.
            ///
            /// # Errors
            /// The first field that does not fit.
            pub fn build(kind: Kind, id: Uuid, value_of: &mut dyn FnMut(usize) -> Value) -> Result<Self, FieldProblem> {
                match kind { $(Kind::$kind => $kind::build(Id::new(id), value_of).map(Self::$kind)),* }
            }

            /// The rules over the whole record: values in their ranges, what its struct says, and dates in order.
            ///
            /// # Errors
            /// The field that breaks a rule.
            pub fn check(&self) -> Result<(), FieldProblem> {
                match self { $(Self::$kind(record) => check_whole(record)),* }
            }
        }

        $(impl From<$kind> for AnyRecord {
            fn from(record: $kind) -> Self { Self::$kind(record) }
        })*
    };
}

catalog! {
    PortfolioFacts "portfolio" portfolio,
    Capability "capability" capabilities,
    Domain "domain" domains,
    Allocation "allocation" allocations,
    Review "review" reviews,
    ReviewItem "review_item" review_items,
    Community "community" communities,
    Stewardship "stewardship" stewardships,
    StageChange "stage_change" stage_changes,
    Condition "condition" conditions,
    Event "event" events,
    Artifact "artifact" artifacts,
    HelpRequest "help_request" help_requests,
    Person "person" people,
    Unit "unit" units,
    OutsideParty "outside_party" outside_parties,
    Membership "membership" memberships,
    Leadership "leadership" leaderships,
    Sponsorship "sponsorship" sponsorships,
    Touchpoint "touchpoint" touchpoints,
    Recognition "recognition" recognitions,
    Commitment "commitment" commitments,
    Renegotiation "renegotiation" renegotiations,
    CommitmentEntry "commitment_entry" commitment_entries,
    Issue "issue" issues,
    Project "project" projects,
    HomeBringing "home_bringing" home_bringings,
    Funding "funding" fundings,
    Ask "ask" asks,
    EnergyRating "energy_rating" energy_ratings,
    Decision "decision" decisions,
    Consultation "consultation" consultations,
    Voice "voice" voices,
    Indicator "indicator" indicators,
    Reading "reading" readings,
    ValueStory "value_story" value_stories,
    Boundary "boundary" boundaries,
    Brokering "brokering" brokerings,
    BoundaryActivity "boundary_activity" boundary_activities,
    Relationship "relationship" relationships,
    Assessment "assessment" assessments,
    Answer "answer" answers,
    FindingAnswer "finding_answer" finding_answers,
}

impl Kind {
    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

impl AnyRecord {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.as_dyn().kind()
    }

    /// Its bare id.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.as_dyn().uuid()
    }

    /// The value of the field at this position.
    #[must_use]
    pub fn get(&self, field: usize) -> Value {
        self.as_dyn().value(field)
    }

    /// The record as a JSON object: its fields by name, empty ones left out.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Map<String, serde_json::Value> {
        let record = self.as_dyn();
        let fields = record.kind().info().fields.iter().enumerate();
        fields
            .map(|(at, field)| (field.name.to_owned(), record.value(at)))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, value.to_json()))
            .collect()
    }

    /// Reads what [`AnyRecord::to_json`] wrote. Fields that are absent are empty; fields that the kind does not have
    /// are refused.
    ///
    /// # Errors
    /// The first field that does not fit.
    pub fn from_json(
        kind: Kind,
        id: Uuid,
        json: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<Self, FieldProblem> {
        let info = kind.info();
        if let Some(name) = json.keys().find(|name| info.field(name).is_none()) {
            return Err(FieldProblem { field: info.title[0], mismatch: Mismatch::WrongType(name.clone()) });
        }
        let mut values = Vec::with_capacity(info.fields.len());
        for field in info.fields {
            let json = json.get(field.name).unwrap_or(&serde_json::Value::Null);
            let value = Value::from_json(json, field.field_type);
            values.push(value.map_err(|mismatch| FieldProblem { field: field.name, mismatch })?);
        }
        Self::build(kind, id, &mut |at| std::mem::take(&mut values[at]))
    }
}

fn put<R: Record>(record: &mut R, field: usize, value: Value) -> Result<(), FieldProblem> {
    record.set(field, value).map_err(|mismatch| FieldProblem { field: R::info().fields[field].name, mismatch })
}

/// Sets a field and checks the rules over the whole record; the old value stands where they are broken. What was wrong
/// before is not held against another field: such a record can be mended field by field.
fn set_checked<R: Record>(record: &mut R, field: usize, value: Value) -> Result<(), FieldProblem> {
    let old = record.get(field);
    put(record, field, value)?;
    let after = faults(record);
    if after.is_empty() {
        return Ok(());
    }
    let new = record.get(field);
    put(record, field, old).expect("the value it had fits");
    let before = faults(record);
    let name = R::info().fields[field].name;
    match after.into_iter().find(|fault| fault.field == name || !before.contains(fault)) {
        Some(fault) => Err(fault),
        None => put(record, field, new),
    }
}

/// The rules over one record.
fn check_whole<R: Record>(record: &R) -> Result<(), FieldProblem> {
    faults(record).into_iter().next().map_or(Ok(()), Err)
}

/// What breaks the rules of a record: values out of their range, what its struct says, and dates out of order.
fn faults<R: Record>(record: &R) -> Vec<FieldProblem> {
    let mut faults = Vec::new();
    for (at, field) in R::info().fields.iter().enumerate() {
        if matches!(field.field_type, FieldType::Integer | FieldType::Date) {
            let checked = field.check(&record.get(at));
            faults.extend(checked.err().map(|mismatch| FieldProblem { field: field.name, mismatch }));
        }
    }
    faults.extend(record.check().err());
    for (at, field) in R::info().fields.iter().enumerate() {
        let Some(first) = field.after else { continue };
        let (first_at, _) = R::info().field(first).expect("`after` names a field of the kind");
        if let (Value::Date(later), Value::Date(earlier)) = (record.get(at), record.get(first_at))
            && later < earlier
        {
            faults.push(FieldProblem { field: field.name, mismatch: Mismatch::Before(earlier.to_string()) });
        }
    }
    faults
}

/// A rule: at least one of these fields is filled.
fn one_of<R: Record>(record: &R, fields: &'static [&'static str]) -> Result<(), FieldProblem> {
    let filled = |name: &&str| R::info().field(name).is_some_and(|(at, _)| !record.get(at).is_empty());
    if fields.iter().any(filled) {
        Ok(())
    } else {
        Err(FieldProblem { field: fields[0], mismatch: Mismatch::OneOf(fields.join(", ")) })
    }
}
