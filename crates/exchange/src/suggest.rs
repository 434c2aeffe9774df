//! A plan proposed from what tables look like: their names, their columns' names, and what stands in the columns.
//!
//! A suggestion is a start that a person corrects, so it never refuses rows for want of a good guess: values that cannot
//! be read become notes, and what a kind cannot do without is filled with its humblest choice.

mod export;
mod likely;
mod matching;

use indexmap::IndexMap;
use tilth_core::{FieldInfo, FieldType, Kind, Words};

use crate::{
    Table,
    plan::{Combine, FieldPlan, Find, Matched, Missing, Plan, Reader, RecordPlan, TablePlan, Unread},
    reading,
    template::fold,
};
pub use likely::{Likely, likely};
use matching::{Column, Matcher};

/// A plan for these tables. Tables that Tilth wrote itself get the plan that brings them back whole; a table that looks
/// like no kind gets no records.
#[must_use]
pub fn suggest(tables: &[Table], words: &Words) -> Plan {
    let matcher = Matcher::new(words);
    let mut found: Vec<(Option<Kind>, TablePlan)> = Vec::with_capacity(tables.len());
    for table in tables {
        if let Some((kind, plan)) = export::plan(table) {
            found.push((Some(kind), plan));
            continue;
        }
        let columns = matching::columns(table);
        let kind = matcher.kind(table, &columns);
        let records = kind.map(|kind| records(&matcher, kind, &columns)).unwrap_or_default();
        let name = table.stem().to_owned();
        found.push((kind, TablePlan { table: name, records, ..TablePlan::default() }));
    }
    // What others refer to comes first, in the order of the catalog.
    found.sort_by_key(|(kind, _)| kind.map_or(usize::MAX, order));
    Plan { tables: found.into_iter().map(|(_, plan)| plan).collect(), ..Plan::default() }
}

fn order(kind: Kind) -> usize {
    let first = [Kind::PortfolioFacts, Kind::Unit, Kind::OutsideParty, Kind::Community, Kind::Person];
    let at = first.iter().position(|known| *known == kind);
    at.unwrap_or_else(|| first.len() + Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default())
}

/// The records that a row of such a table becomes.
fn records(matcher: &Matcher<'_>, kind: Kind, columns: &[Column<'_>]) -> Vec<RecordPlan> {
    if matches!(kind, Kind::Membership | Kind::Leadership) {
        return roster(matcher, columns);
    }
    let mut record = record(matcher, kind, columns, &[]);
    complete(&mut record, kind);
    vec![record]
}

/// People in communities: a row makes the person, the membership and, where a role leads, the leadership.
fn roster(matcher: &Matcher<'_>, columns: &[Column<'_>]) -> Vec<RecordPlan> {
    let mut person = record(matcher, Kind::Person, columns, &["home_base", "title"]);
    let handle = person.fields.get("handle").and_then(|field| field.column.clone());
    person.key = handle.map(|column| format!("{{{column}}}"));
    let taken: Vec<String> = person.fields.values().filter_map(|field| field.column.clone()).collect();
    let free: Vec<Column<'_>> =
        columns.iter().filter(|column| !taken.contains(&column.name.to_owned())).cloned().collect();
    let mut membership = record(matcher, Kind::Membership, &free, &["person"]);
    membership.fields.insert("person".to_owned(), FieldPlan::from_record("person"));
    let mut records = vec![person, membership];
    if let Some(community) = records[1].fields.get("community").cloned()
        && let Some(roles) = Kind::Leadership.info().field("role").and_then(|(_, field)| field.field_type.choices())
        && let Some(role) = free.iter().find(|column| matcher.names_field(column.name, "role"))
    {
        let values = matcher.translations(roles, role);
        if !values.is_empty() {
            let is = values.keys().cloned().collect();
            let condition = crate::plan::Condition { column: role.name.to_owned(), is, ..Default::default() };
            let role = FieldPlan { values, matched: Some(Matched::Content), ..FieldPlan::from_column(role.name) };
            let fields = IndexMap::from([
                ("person".to_owned(), FieldPlan::from_record("person")),
                ("community".to_owned(), community),
                ("role".to_owned(), role),
            ]);
            let kind = Kind::Leadership.name().to_owned();
            records.push(RecordPlan { kind, when: vec![condition], fields, ..RecordPlan::default() });
        }
    }
    records
}

/// A record with the columns that fit its fields, each column once.
fn record(matcher: &Matcher<'_>, kind: Kind, columns: &[Column<'_>], without: &[&str]) -> RecordPlan {
    let mut fields: IndexMap<String, FieldPlan> = IndexMap::new();
    let matched = matcher.fields(kind, columns);
    for (field, column, by) in &matched {
        if without.contains(&field.name) {
            continue;
        }
        if field.name == "source_key" {
            continue;
        }
        fields.insert(field.name.to_owned(), field_plan(matcher, field, column, *by));
    }
    let key = matched
        .iter()
        .find(|(field, column, _)| field.name == "source_key" && column.is_unique())
        .map(|(_, column, _)| format!("{{{}}}", column.name));
    RecordPlan { kind: kind.name().to_owned(), key, fields, ..RecordPlan::default() }
}

fn field_plan(matcher: &Matcher<'_>, field: &FieldInfo, column: &Column<'_>, matched: Matched) -> FieldPlan {
    let mut plan = FieldPlan { matched: Some(matched), ..FieldPlan::from_column(column.name) };
    match field.field_type {
        FieldType::Ref(kind) | FieldType::Refs(kind) => {
            plan.missing = if reading::name_field(kind.info()).is_some() { Missing::Create } else { Missing::Note };
            plan.find = if reading::name_field(kind.info()).is_some() { Find::Either } else { Find::Key };
        }
        FieldType::Choice(set) | FieldType::Choices(set) => {
            plan.values = matcher.translations(set, column);
            plan.unread = Unread::Note;
        }
        FieldType::Text | FieldType::LongText | FieldType::Link | FieldType::Tags => {}
        _ => plan.unread = Unread::Note,
    }
    if matches!(field.field_type, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags) {
        plan.split = Some(column.list_mark().to_owned());
    }
    if field.unit == Some("days") {
        plan.read = Some(Reader::Days);
        plan.combine = Combine::Least;
    }
    plan
}

/// Fills what the kind cannot do without: choices with the first, days with the day of the import.
fn complete(record: &mut RecordPlan, kind: Kind) {
    for field in kind.info().fields.iter().filter(|field| field.required && !field.common) {
        match (record.fields.get_mut(field.name), field.field_type) {
            (Some(plan), FieldType::Choice(set)) => plan.default = set.ids.first().map(|id| (*id).to_owned()),
            (None, FieldType::Choice(set)) => {
                let first = set.ids.first().copied().unwrap_or_default();
                record.fields.insert(field.name.to_owned(), FieldPlan::from_text(first));
            }
            (None, FieldType::Date) => {
                record.fields.insert(field.name.to_owned(), FieldPlan::from_text("{today}"));
            }
            _ => {}
        }
    }
}

/// Words as they are compared: lower case, only letters and digits, one space between, no plural s.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let singular = |word: &str| match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    };
    words.map(singular).collect::<Vec<_>>().join(" ")
}
