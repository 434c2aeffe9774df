//! The plan that brings back a table which Tilth wrote itself.

use indexmap::IndexMap;
use tilth_core::{FieldInfo, FieldType, Kind};

use crate::{
    Table,
    plan::{FieldPlan, Find, Reader, RecordPlan, TablePlan, WhenEmpty},
    write::{CURRENCY_SUFFIX, ID_SUFFIX, MORE_MARK},
};

/// The kind and the plan, if the table is called like a kind and begins with ids.
pub(super) fn plan(table: &Table) -> Option<(Kind, TablePlan)> {
    let kind = Kind::from_name(table.stem())?;
    if table.columns.first().map(String::as_str) != Some("id") {
        return None;
    }
    let mut fields = IndexMap::new();
    for field in kind.info().fields {
        fields.extend(field_plan(table, field).map(|plan| (field.name.to_owned(), plan)));
    }
    let record =
        RecordPlan { kind: kind.name().to_owned(), id: Some("id".to_owned()), fields, ..RecordPlan::default() };
    Some((kind, TablePlan { table: table.stem().to_owned(), records: vec![record], ..TablePlan::default() }))
}

fn field_plan(table: &Table, field: &FieldInfo) -> Option<FieldPlan> {
    let name = field.name;
    table.columns.iter().find(|column| *column == name)?;
    let mut plan = match field.field_type {
        FieldType::Ref(_) | FieldType::Refs(_) => {
            FieldPlan { find: Find::Id, ..FieldPlan::from_column(format!("{name}{ID_SUFFIX}")) }
        }
        FieldType::Money => FieldPlan {
            read: Some(Reader::Text),
            ..FieldPlan::from_text(format!("[{{{name}}} {{{name}{CURRENCY_SUFFIX}}}]"))
        },
        _ => FieldPlan { read: Some(Reader::Text), ..whole_text(table, name) },
    };
    if matches!(field.field_type, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags) {
        plan.split = Some(";".to_owned());
    }
    if !field.required {
        plan.when_empty = WhenEmpty::Clear;
    }
    Some(plan)
}

/// The column, with those that go on where its cells were full.
fn whole_text(table: &Table, name: &str) -> FieldPlan {
    let more = (2..).map(|part| format!("{name}{MORE_MARK}{part}")).take_while(|column| table.columns.contains(column));
    let parts: Vec<String> = more.collect();
    if parts.is_empty() {
        return FieldPlan::from_column(name);
    }
    let whole = std::iter::once(name.to_owned()).chain(parts).map(|column| format!("{{{column}}}"));
    FieldPlan::from_text(whole.collect::<String>())
}
