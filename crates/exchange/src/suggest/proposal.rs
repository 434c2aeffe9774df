//! The records that the rows of one table are proposed to become.

use indexmap::IndexMap;
use tilth_core::{ChoiceSet, FieldInfo, FieldType, Kind};

use super::{
    column::Column,
    community::held,
    matching::{Matcher, no_name},
    roster,
};
use crate::{
    plan::{Combine, FieldPlan, Find, Matched, Missing, Reader, RecordPlan, Unread},
    reading,
};

/// Proposes records for the tables of one import.
pub(super) struct Proposal<'w> {
    pub(super) matcher: &'w Matcher<'w>,
    /// The kinds that a table lists: what refers to one of them in vain is a slip, not one more.
    pub(super) listed: Vec<Kind>,
}

/// Fields that tell records apart which are not known by a name: what they are about, and when.
const TELLING: [&str; 4] = ["subject", "on", "date", "agreed_on"];

impl Proposal<'_> {
    /// The records that a row of such a table becomes.
    pub(super) fn records(&self, kind: Kind, columns: &[Column<'_>]) -> Vec<RecordPlan> {
        if roster::is_roster(kind) {
            return self.roster(columns);
        }
        let mut record = self.record(kind, columns, &[]);
        complete(&mut record, kind);
        record.same = telling(&record, kind);
        let sponsorship = if kind == Kind::Community { self.community(&mut record, columns) } else { None };
        std::iter::once(record).chain(sponsorship).collect()
    }

    /// A record with the columns that fit its fields, each column once.
    pub(super) fn record(&self, kind: Kind, columns: &[Column<'_>], without: &[&str]) -> RecordPlan {
        let mut fields: IndexMap<String, FieldPlan> = IndexMap::new();
        let matched = self.matcher.fields(kind, columns);
        for (field, column, by) in &matched {
            if !without.contains(&field.name) && field.name != "source_key" {
                fields.insert(field.name.to_owned(), self.field(kind, field, column, *by));
            }
        }
        let named =
            matched.iter().find(|(field, ..)| reading::is_name(kind.info(), field)).map(|(_, column, _)| *column);
        // What a row is called may be the name of something else, to which it then also refers.
        if let Some(column) = named {
            let refers = |field: &&FieldInfo| match field.field_type {
                FieldType::Ref(target) => target != kind && self.matcher.names_kind(&column.plain, target),
                _ => false,
            };
            let others = kind.info().fields.iter().filter(refers).filter(|field| !fields.contains_key(field.name));
            let others: Vec<&FieldInfo> = others.collect();
            if let [field] = others[..] {
                fields.insert(field.name.to_owned(), self.field(kind, field, column, Matched::Name));
            }
        }
        let of = |name: &str| matched.iter().find(|(field, ..)| field.name == name).map(|(_, column, _)| *column);
        let by_key = of("source_key").filter(|column| column.is_key_of(named));
        // Two people may have one name, but not one handle.
        let by_handle = || of("handle").or_else(|| of("email")).filter(|column| column.is_complete());
        let key = by_key.or_else(by_handle).map(|column| format!("{{{}}}", column.name));
        RecordPlan { kind: kind.name().to_owned(), key, fields, ..RecordPlan::default() }
    }

    pub(super) fn field(&self, kind: Kind, field: &FieldInfo, column: &Column<'_>, matched: Matched) -> FieldPlan {
        let mut plan = FieldPlan { matched: Some(matched), ..FieldPlan::from_column(column.name) };
        if matches!(field.field_type, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags) {
            plan.split = Some(column.list_mark().to_owned());
            plan.combine = Combine::All;
        }
        match field.field_type {
            FieldType::Ref(target) | FieldType::Refs(target) => {
                let named = reading::name_field(target.info()).is_some();
                plan.find = if named { Find::Either } else { Find::Key };
                let may_create = named && (field.required || !self.listed.contains(&target));
                plan.missing = if may_create { Missing::Create } else { Missing::Note };
                names_only(&mut plan, column, no_name(kind, field));
            }
            FieldType::Choice(set) | FieldType::Choices(set) => {
                plan.values = self.matcher.translations(set, column);
                plan.unread = Unread::Note;
            }
            FieldType::Text if reading::is_name(kind.info(), field) => {
                names_only(&mut plan, column, no_name(kind, field));
            }
            FieldType::Text | FieldType::LongText | FieldType::Link | FieldType::Tags => {}
            _ => plan.unread = Unread::Note,
        }
        if field.unit == Some("days") {
            plan.read = Some(Reader::Days);
            plan.combine = Combine::Least;
        }
        // Of several periods a record lasts from the first to the last; what was said of a year was said at its end.
        match (kind, field.name) {
            (_, "start") => plan.combine = Combine::Least,
            (_, "end") => (plan.combine, plan.read) = (Combine::Greatest, Some(Reader::PeriodEnd)),
            (Kind::Voice, "on") => plan.read = Some(Reader::PeriodEnd),
            _ => {}
        }
        plan
    }
}

/// Keeps cells that are no names from becoming records, and takes the sign from a handle.
fn names_only(plan: &mut FieldPlan, column: &Column<'_>, marks: &[&'static str]) {
    let strays = column.strays(marks).unwrap_or_default();
    plan.leave_empty = strays.into_iter().map(|mark| format!("*{mark}*")).collect();
    if marks.contains(&":") && column.mostly(|value| value.starts_with('@')) {
        plan.patterns = vec!["@{name}".to_owned(), "{name}".to_owned()];
    }
}

/// Fills the choices that the kind cannot do without with the humblest one.
fn complete(record: &mut RecordPlan, kind: Kind) {
    for field in kind.info().fields.iter().filter(|field| field.required && !field.common) {
        let FieldType::Choice(set) = field.field_type else { continue };
        let humblest = humblest(kind, field, set);
        match record.fields.get_mut(field.name) {
            Some(plan) => plan.default = Some(humblest.to_owned()),
            None => {
                record.fields.insert(field.name.to_owned(), held(humblest));
            }
        }
    }
}

/// The choice that claims least: a domain in a table is in the portfolio, and an answer waits for nothing.
fn humblest(kind: Kind, field: &FieldInfo, set: &ChoiceSet) -> &'static str {
    match (kind, field.name) {
        (Kind::Domain, "status") => "active",
        (Kind::Voice, "kind") => "perspective_on_strategy",
        _ => set.ids.first().copied().unwrap_or_default(),
    }
}

/// The fields by which a record is found again; none where its name or what it is of says enough.
fn telling(record: &RecordPlan, kind: Kind) -> Vec<String> {
    let info = kind.info();
    let fields = || info.fields.iter().filter(|field| record.fields.contains_key(field.name));
    let needs_another = || fields().any(|field| field.required && matches!(field.field_type, FieldType::Ref(_)));
    let tells = |field: &&FieldInfo| match reading::name_field(info) {
        Some(at) => {
            let name = info.fields[at].name == field.name;
            name || TELLING.contains(&field.name) || (field.required && matches!(field.field_type, FieldType::Ref(_)))
        }
        None => !matches!(field.field_type, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags),
    };
    let is_known_otherwise = match reading::name_field(info) {
        Some(at) => info.fields[at].name == "name" && !needs_another(),
        None => needs_another(),
    };
    if is_known_otherwise { Vec::new() } else { fields().filter(tells).map(|field| field.name.to_owned()).collect() }
}
