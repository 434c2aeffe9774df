//! What a person means who types the name of a value or a rule.

use tilth_core::{FieldType, fold};
use tilth_insight::Rule;

use crate::{App, Condition, Error, columns::Column};

impl App {
    /// The condition that a text such as `stage=growing` means for a list of this kind. The value may be a word or an id;
    /// an empty one means "nothing noted".
    pub fn condition(&self, kind: &str, text: &str) -> Result<Condition, Error> {
        let (column, value) = text.split_once('=').ok_or_else(|| Error::NoCondition(text.to_owned()))?;
        let (column, value) = (column.trim(), value.trim());
        let known = self.kind(kind)?;
        let found = Column::find(known, column)
            .ok_or_else(|| Error::NoField { kind: kind.to_owned(), field: column.to_owned() })?;
        let holds = match found {
            Column::Field(_, field) => field.field_type,
            Column::Computed(computed) => computed.describe().1,
        };
        let is = match holds {
            _ if value.is_empty() => String::new(),
            FieldType::Choice(set) | FieldType::Choices(set) => {
                let wanted = fold(value);
                let called = |id: &&&str| fold(id) == wanted || fold(&self.words.choice(set, id)) == wanted;
                let id = set.ids.iter().find(called).ok_or_else(|| Error::NoValue {
                    field: self.words.field(known, column),
                    value: value.to_owned(),
                    known: set.ids.iter().map(|id| (*id).to_owned()).collect(),
                })?;
                (*id).to_owned()
            }
            FieldType::Ref(target) | FieldType::Refs(target) if value.parse::<uuid::Uuid>().is_err() => {
                self.named(target.name(), value)?.to_string()
            }
            _ => value.to_owned(),
        };
        Ok(Condition { column: column.to_owned(), is: vec![is] })
    }

    /// The rule of this name.
    pub fn rule(&self, name: &str) -> Result<&'static str, Error> {
        Rule::from_id(name).map(Rule::id).ok_or_else(|| Error::NoRule(name.to_owned()))
    }
}
