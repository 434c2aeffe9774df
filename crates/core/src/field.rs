//! Fields: their types, what is known of each, and the values they take.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{Choice, ChoiceSet, Energy, FieldProblem, Id, Kind, Mismatch, Money, Percent, Rating, Record, Value};

/// What kind of value a field holds, and so how it is stored, entered, compared and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// One line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// An e-mail address.
    Email,
    /// A web address or a path.
    Link,
    /// A whole number in the field's unit.
    Integer,
    /// A measured number.
    Number,
    /// 1 to 5.
    Rating,
    /// −2 to +2.
    Energy,
    /// 0 to 100.
    Percent,
    /// Yes or no.
    YesNo,
    /// A calendar day.
    Date,
    /// A moment.
    Timestamp,
    /// An amount of money.
    Money,
    /// One of a closed list.
    Choice(&'static ChoiceSet),
    /// Any of a closed list.
    Choices(&'static ChoiceSet),
    /// A record of a kind.
    Ref(Kind),
    /// Records of a kind.
    Refs(Kind),
    /// Free words.
    Tags,
}

impl FieldType {
    /// The type's name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long_text",
            Self::Email => "email",
            Self::Link => "link",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Rating => "rating",
            Self::Energy => "energy",
            Self::Percent => "percent",
            Self::YesNo => "yes_no",
            Self::Date => "date",
            Self::Timestamp => "timestamp",
            Self::Money => "money",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Ref(_) => "ref",
            Self::Refs(_) => "refs",
            Self::Tags => "tags",
        }
    }

    /// The kind a reference points to.
    #[must_use]
    pub const fn target(self) -> Option<Kind> {
        match self {
            Self::Ref(kind) | Self::Refs(kind) => Some(kind),
            _ => None,
        }
    }

    /// The closed list a choice is taken from.
    #[must_use]
    pub const fn choices(self) -> Option<&'static ChoiceSet> {
        match self {
            Self::Choice(set) | Self::Choices(set) => Some(set),
            _ => None,
        }
    }

    /// Whether the field holds words that full-text search reads.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::LongText | Self::Email | Self::Link | Self::Tags)
    }
}

/// What is known of one field of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldInfo {
    /// Its name in Rust, SQL, JSON and the locale files.
    pub name: &'static str,
    /// What it holds.
    pub field_type: FieldType,
    /// Whether a record cannot do without it.
    pub required: bool,
    /// The unit of a number: `days`, `hours`, `months`, `people`.
    pub unit: Option<&'static str>,
    /// Whether lists show it at first.
    pub column: bool,
    /// Whether it stays out of reports and exports.
    pub private: bool,
    /// Whether it says what the record was made for: forms show it where it is filled, and do not change it.
    pub fixed: bool,
    /// The date field that this date does not come before.
    pub after: Option<&'static str>,
    /// Whether every kind has it.
    pub common: bool,
}

/// Intervals reach over a century at most.
const CENTURY_DAYS: i64 = 36_525;
const CENTURY_MONTHS: i64 = 1_200;

/// People, hours, communities: more than there are.
const MOST: i64 = 1_000_000_000;

impl FieldInfo {
    const fn common(name: &'static str, field_type: FieldType) -> Self {
        let required = matches!(field_type, FieldType::Timestamp);
        Self {
            name,
            field_type,
            required,
            unit: None,
            column: false,
            private: false,
            fixed: false,
            after: None,
            common: true,
        }
    }

    /// The least and the most of a whole number, by its unit: what a person can mean, and what can be reckoned with.
    #[must_use]
    pub fn range(&self) -> Option<(i64, i64)> {
        match (self.field_type, self.unit) {
            (FieldType::Integer, Some(unit)) => Some(match unit {
                "month" => (1, 12),
                "percent" => (0, 100),
                "months" => (0, CENTURY_MONTHS),
                "days" => (0, CENTURY_DAYS),
                _ => (0, MOST),
            }),
            (FieldType::Integer, None) => Some((0, MOST)),
            _ => None,
        }
    }

    /// Whether a value of the field's type is one that the field takes: a number in its range, a date of the calendar
    /// that every notation can write.
    ///
    /// # Errors
    /// [`Mismatch::OutOfRange`] or [`Mismatch::NotADate`].
    pub fn check(&self, value: &Value) -> Result<(), Mismatch> {
        match (value, self.range()) {
            (Value::Integer(number), Some((least, most))) if !(least..=most).contains(number) => {
                Err(Mismatch::OutOfRange { value: number.to_string(), least, most })
            }
            (Value::Date(date), _) if date.year() < 1 => Err(Mismatch::NotADate(date.to_string())),
            _ => Ok(()),
        }
    }
}

/// The fields that every kind has, after its own.
pub const COMMON_FIELDS: [FieldInfo; 4] = [
    FieldInfo::common("source_key", FieldType::Text),
    FieldInfo::common("tags", FieldType::Tags),
    FieldInfo::common("created", FieldType::Timestamp),
    FieldInfo::common("updated", FieldType::Timestamp),
];

/// A kind's own fields followed by the common ones. `ALL` is `OWN + 4`; the derive says both.
#[must_use]
pub const fn with_common<const OWN: usize, const ALL: usize>(own: [FieldInfo; OWN]) -> [FieldInfo; ALL] {
    let mut all = [COMMON_FIELDS[0]; ALL];
    let mut at = 0;
    while at < ALL {
        all[at] = if at < OWN { own[at] } else { COMMON_FIELDS[at - OWN] };
        at += 1;
    }
    all
}

/// What every record carries besides its own fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Common {
    /// The key of the row it came from in a table outside, by which a second import finds it again.
    pub source_key: Option<String>,
    /// Free words.
    pub tags: Vec<String>,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed.
    pub updated: Timestamp,
}

impl Common {
    /// A record made at this moment, without key or tags.
    #[must_use]
    pub const fn new(at: Timestamp) -> Self {
        Self { source_key: None, tags: Vec::new(), created: at, updated: at }
    }

    /// The value of the common field at this position.
    ///
    /// # Panics
    /// If there is no such common field.
    #[must_use]
    pub fn get(&self, field: usize) -> Value {
        match field {
            0 => self.source_key.to_value(),
            1 => self.tags.to_value(),
            2 => self.created.to_value(),
            3 => self.updated.to_value(),
            _ => unreachable!("a field's position comes from its kind"),
        }
    }

    /// Sets the common field at this position.
    ///
    /// # Errors
    /// A [`Mismatch`] where the value does not fit.
    pub fn set(&mut self, field: usize, value: Value) -> Result<(), Mismatch> {
        match field {
            0 => self.source_key = FieldValue::from_value(value)?,
            1 => self.tags = FieldValue::from_value(value)?,
            2 => self.created = FieldValue::from_value(value)?,
            3 => self.updated = FieldValue::from_value(value)?,
            _ => unreachable!("a field's position comes from its kind"),
        }
        Ok(())
    }

    /// Builds it from values by position.
    ///
    /// # Errors
    /// A [`FieldProblem`] naming the field that does not fit.
    pub fn build(value_of: &mut dyn FnMut(usize) -> Value) -> Result<Self, FieldProblem> {
        fn read<T: FieldValue>(field: usize, value: Value) -> Result<T, FieldProblem> {
            T::from_value(value).map_err(|mismatch| FieldProblem { field: COMMON_FIELDS[field].name, mismatch })
        }
        Ok(Self {
            source_key: read(0, value_of(0))?,
            tags: read(1, value_of(1))?,
            created: read(2, value_of(2))?,
            updated: read(3, value_of(3))?,
        })
    }
}

/// A Rust type that a field can have.
pub trait FieldValue: Sized {
    /// The type of field it makes.
    const TYPE: FieldType;
    /// Whether such a field always has a value.
    const REQUIRED: bool;

    /// The value without its Rust type.
    fn to_value(&self) -> Value;

    /// The value with its Rust type.
    ///
    /// # Errors
    /// A [`Mismatch`] where it does not fit.
    fn from_value(value: Value) -> Result<Self, Mismatch>;

    /// Visits the records it refers to.
    fn targets(&self, _visit: &mut dyn FnMut(Kind, Uuid)) {}
}

/// A type of one value. Fields of `T`, `Option<T>` and (for references, choices and texts) `Vec<T>` follow.
trait Scalar: Sized {
    const TYPE: FieldType;
    /// The type of a field of several.
    const MANY: FieldType = FieldType::Tags;
    fn put(&self) -> Value;
    fn take(value: Value) -> Result<Self, Mismatch>;
    fn target(&self) -> Option<(Kind, Uuid)> {
        None
    }
}

impl<T: Scalar> FieldValue for T {
    const TYPE: FieldType = T::TYPE;
    const REQUIRED: bool = true;
    fn to_value(&self) -> Value {
        self.put()
    }
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        if value.is_empty() { Err(Mismatch::Required) } else { T::take(value) }
    }
    fn targets(&self, visit: &mut dyn FnMut(Kind, Uuid)) {
        if let Some((kind, id)) = self.target() {
            visit(kind, id);
        }
    }
}

impl<T: Scalar> FieldValue for Option<T> {
    const TYPE: FieldType = T::TYPE;
    const REQUIRED: bool = false;
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::put)
    }
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        if value.is_empty() { Ok(None) } else { T::take(value).map(Some) }
    }
    fn targets(&self, visit: &mut dyn FnMut(Kind, Uuid)) {
        if let Some((kind, id)) = self.as_ref().and_then(T::target) {
            visit(kind, id);
        }
    }
}

impl<T: Scalar> FieldValue for Vec<T> {
    const TYPE: FieldType = T::MANY;
    const REQUIRED: bool = false;
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::put).collect())
    }
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Null => Ok(Vec::new()),
            Value::List(items) => items.into_iter().map(T::take).collect(),
            other => T::take(other).map(|item| vec![item]),
        }
    }
    fn targets(&self, visit: &mut dyn FnMut(Kind, Uuid)) {
        for (kind, id) in self.iter().filter_map(T::target) {
            visit(kind, id);
        }
    }
}

/// A yes-or-no field is "no" until somebody says yes.
impl FieldValue for bool {
    const TYPE: FieldType = FieldType::YesNo;
    const REQUIRED: bool = false;
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Null => Ok(false),
            Value::Bool(yes) => Ok(yes),
            other => Err(wrong(&other)),
        }
    }
}

fn wrong(value: &Value) -> Mismatch {
    Mismatch::WrongType(value.to_json().to_string())
}

impl Scalar for String {
    const TYPE: FieldType = FieldType::Text;
    fn put(&self) -> Value {
        Value::Text(self.clone())
    }
    fn take(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Text(text) => Ok(text),
            other => Err(wrong(&other)),
        }
    }
}

impl Scalar for i64 {
    const TYPE: FieldType = FieldType::Integer;
    fn put(&self) -> Value {
        Value::Integer(*self)
    }
    fn take(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Integer(number) => Ok(number),
            other => Err(wrong(&other)),
        }
    }
}

impl Scalar for f64 {
    const TYPE: FieldType = FieldType::Number;
    fn put(&self) -> Value {
        Value::Number(*self)
    }
    fn take(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Number(number) if number.is_finite() => Ok(number),
            other => Err(wrong(&other)),
        }
    }
}

macro_rules! scale {
    ($type:ident) => {
        impl Scalar for $type {
            const TYPE: FieldType = FieldType::$type;
            fn put(&self) -> Value {
                Value::Integer(self.get().into())
            }
            fn take(value: Value) -> Result<Self, Mismatch> {
                match value {
                    Value::Integer(number) => Self::new(number),
                    other => Err(wrong(&other)),
                }
            }
        }
    };
}
scale!(Rating);
scale!(Energy);
scale!(Percent);

macro_rules! plain {
    ($type:ident) => {
        impl Scalar for $type {
            const TYPE: FieldType = FieldType::$type;
            fn put(&self) -> Value {
                Value::$type(*self)
            }
            fn take(value: Value) -> Result<Self, Mismatch> {
                match value {
                    Value::$type(value) => Ok(value),
                    other => Err(wrong(&other)),
                }
            }
        }
    };
}
plain!(Date);
plain!(Timestamp);
plain!(Money);

impl<C: Choice> Scalar for C {
    const TYPE: FieldType = FieldType::Choice(C::SET);
    const MANY: FieldType = FieldType::Choices(C::SET);
    fn put(&self) -> Value {
        Value::Text(self.id().to_owned())
    }
    fn take(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Text(id) => {
                C::from_id(&id).ok_or_else(|| Mismatch::NotAChoice { choices: C::SET.ids.join(", "), value: id })
            }
            other => Err(wrong(&other)),
        }
    }
}

impl<R: Record> Scalar for Id<R> {
    const TYPE: FieldType = FieldType::Ref(R::KIND);
    const MANY: FieldType = FieldType::Refs(R::KIND);
    fn put(&self) -> Value {
        Value::Ref(self.uuid())
    }
    fn take(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Ref(id) => Ok(Self::new(id)),
            other => Err(Mismatch::NotAReference(other.to_json().to_string())),
        }
    }
    fn target(&self) -> Option<(Kind, Uuid)> {
        Some((R::KIND, self.uuid()))
    }
}
