//! What several rows together say of one field.

use tilth_core::{FieldType, Kind, Money, Value};

use crate::plan::Combine;

/// What two rows together say of a field; `None` where they cannot be brought together.
pub(super) fn combined(kind: Kind, field: usize, combine: Combine, before: &Value, new: Value) -> Option<Value> {
    if new.is_empty() {
        return Some(if matches!(combine, Combine::Last) { new } else { before.clone() });
    }
    if before.is_empty() {
        return Some(new);
    }
    let field_type = kind.info().fields[field].field_type;
    Some(match combine {
        Combine::Last => new,
        Combine::First => before.clone(),
        Combine::Least => {
            if is_less(field_type, &new, before)? {
                new
            } else {
                before.clone()
            }
        }
        Combine::Greatest => {
            if is_less(field_type, before, &new)? {
                new
            } else {
                before.clone()
            }
        }
        Combine::Sum => match (before, &new) {
            (Value::Integer(a), Value::Integer(b)) => Value::Integer(a.checked_add(*b)?),
            (Value::Number(a), Value::Number(b)) => Value::Number(a + b),
            (Value::Money(a), Value::Money(b)) if a.currency == b.currency => {
                Value::Money(Money { minor: a.minor.checked_add(b.minor)?, currency: a.currency })
            }
            _ => return None,
        },
        Combine::All => match (before, new) {
            (Value::List(items), Value::List(more)) => {
                let mut items = items.clone();
                for item in more {
                    if !items.contains(&item) {
                        items.push(item);
                    }
                }
                Value::List(items)
            }
            (Value::Text(text), Value::Text(more)) if text.split("\n\n").any(|paragraph| paragraph == more) => {
                Value::Text(text.clone())
            }
            (Value::Text(text), Value::Text(more)) => Value::Text(format!("{text}\n\n{more}")),
            (_, new) => new,
        },
    })
}

/// Whether one value comes before another; choices in the catalog's order.
fn is_less(field_type: FieldType, a: &Value, b: &Value) -> Option<bool> {
    Some(match (a, b, field_type) {
        (Value::Text(a), Value::Text(b), FieldType::Choice(set)) => {
            let place = |id: &str| set.ids.iter().position(|known| *known == id);
            place(a) < place(b)
        }
        (Value::Text(a), Value::Text(b), _) => a < b,
        (Value::Integer(a), Value::Integer(b), _) => a < b,
        (Value::Number(a), Value::Number(b), _) => a < b,
        (Value::Bool(a), Value::Bool(b), _) => a < b,
        (Value::Date(a), Value::Date(b), _) => a < b,
        (Value::Timestamp(a), Value::Timestamp(b), _) => a < b,
        (Value::Money(a), Value::Money(b), _) if a.currency == b.currency => a.minor < b.minor,
        _ => return None,
    })
}
