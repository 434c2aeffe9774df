//! What a rule says of one record.

use tilth_core::{Date, Id, Kind, Record, Uuid, Value};

use crate::{Arg, Finding, NextStep, Rule, Severity, said::Args};

/// What a rule says of one record.
pub(crate) enum Verdict {
    /// The rule does not ask this of the record.
    NotAsked,
    /// It asks, and there is nothing to say.
    Clear,
    /// It asks, and this was seen.
    Raised(Seen),
}

impl Verdict {
    /// Raised where something was seen, clear otherwise.
    pub(crate) fn of(seen: Option<Seen>) -> Self {
        seen.map_or(Self::Clear, Self::Raised)
    }

    /// Clear where this holds; otherwise what was seen.
    pub(crate) fn unless(clear: bool, seen: impl FnOnce() -> Seen) -> Self {
        if clear { Self::Clear } else { Self::Raised(seen()) }
    }
}

/// A finding while its rule writes it down.
pub(crate) struct Seen {
    about: (Kind, Uuid),
    severity: Option<Severity>,
    records: Vec<(Kind, Uuid)>,
    args: Args,
    next: NextStep,
}

impl Seen {
    /// Something about this record, answered in the record itself.
    pub(crate) fn of<R: Record>(record: &R) -> Self {
        let about = (R::KIND, record.id().uuid());
        let next = NextStep { kind: about.0, id: Some(about.1), values: Vec::new() };
        Self { about, severity: None, records: vec![about], args: Args::new(), next }
    }

    /// Presses more or less than the rule usually does.
    pub(crate) fn pressing(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Rests on this record too.
    pub(crate) fn with<R: Record>(mut self, id: Id<R>) -> Self {
        self.records.push((R::KIND, id.uuid()));
        self
    }

    /// Rests on this record too, of whatever kind.
    pub(crate) fn with_record(mut self, record: (Kind, Uuid)) -> Self {
        self.records.push(record);
        self
    }

    /// Rests on these records too, whatever order they come in.
    pub(crate) fn with_all<R: Record>(mut self, ids: impl IntoIterator<Item = Id<R>>) -> Self {
        let mut ids: Vec<_> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        self.records.extend(ids.into_iter().map(|id| (R::KIND, id.uuid())));
        self
    }

    /// A number in the words.
    pub(crate) fn count(self, name: &'static str, number: impl TryInto<i64>) -> Self {
        self.arg(name, Arg::Count(number.try_into().unwrap_or(i64::MAX)))
    }

    /// A day in the words.
    pub(crate) fn date(self, name: &'static str, date: Date) -> Self {
        self.arg(name, Arg::Date(date))
    }

    /// The title of a record in the words; the finding rests on it too.
    pub(crate) fn named<R: Record>(self, name: &'static str, id: Id<R>) -> Self {
        self.with(id).arg(name, Arg::Record(R::KIND, id.uuid()))
    }

    /// The titles of records in the words; the finding rests on them too.
    pub(crate) fn named_all<R: Record>(self, name: &'static str, ids: impl IntoIterator<Item = Id<R>>) -> Self {
        let before = self.records.len();
        let seen = self.with_all(ids);
        let records = seen.records[before..].to_vec();
        seen.arg(name, Arg::Records(records))
    }

    /// What a pattern in the words selects by.
    pub(crate) fn case(self, name: &'static str, case: &'static str) -> Self {
        self.arg(name, Arg::Case(case))
    }

    /// Any other value in the words.
    pub(crate) fn arg(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Answered by making a record of this kind.
    pub(crate) fn make(mut self, kind: Kind) -> Self {
        self.next = NextStep { kind, id: None, values: Vec::new() };
        self
    }

    /// Answered in this record.
    pub(crate) fn open<R: Record>(mut self, id: Id<R>) -> Self {
        self.next = NextStep { kind: R::KIND, id: Some(id.uuid()), values: Vec::new() };
        self
    }

    /// A field that the next step fills or proposes.
    pub(crate) fn field(mut self, name: &'static str, value: impl Into<Answer>) -> Self {
        self.next.values.push((name, value.into().0));
        self
    }

    /// The field at which the next step begins.
    pub(crate) fn at(mut self, name: &'static str) -> Self {
        self.next.values.push((name, Value::Null));
        self
    }

    /// The finding of this rule.
    pub(crate) fn by(self, rule: Rule) -> Finding {
        Finding {
            rule,
            severity: self.severity.unwrap_or(rule.severity()),
            about: self.about,
            records: self.records,
            args: self.args,
            next: self.next,
            together: false,
        }
    }
}

/// A value that a next step fills in.
pub(crate) struct Answer(Value);

impl<R> From<Id<R>> for Answer {
    fn from(id: Id<R>) -> Self {
        Self(Value::Ref(id.uuid()))
    }
}

impl<R> From<Vec<Id<R>>> for Answer {
    fn from(ids: Vec<Id<R>>) -> Self {
        Self(Value::List(ids.into_iter().map(|id| Value::Ref(id.uuid())).collect()))
    }
}

impl From<Date> for Answer {
    fn from(date: Date) -> Self {
        Self(Value::Date(date))
    }
}

impl From<&str> for Answer {
    fn from(choice: &str) -> Self {
        Self(Value::Text(choice.to_owned()))
    }
}
