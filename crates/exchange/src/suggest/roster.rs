//! People in communities: a row makes the person, the membership and, where a role leads, the leadership.

use indexmap::IndexMap;
use tilth_core::{ChoiceSet, Kind};

use super::{column::Column, proposal::Proposal};
use crate::plan::{Combine, Condition, FieldPlan, Matched, RecordPlan, Unread};

/// Whether rows of this kind also make the person they speak of.
pub(super) fn is_roster(kind: Kind) -> bool {
    matches!(kind, Kind::Membership | Kind::Leadership)
}

impl Proposal<'_> {
    /// The records of a row.
    pub(super) fn roster(&self, columns: &[Column<'_>]) -> Vec<RecordPlan> {
        let mut person = self.record(Kind::Person, columns, &["home_base", "title"]);
        let membership = self.record(Kind::Membership, columns, &[]);
        if !person.fields.contains_key("name") {
            person.fields.extend(membership.fields.get("person").map(|field| {
                let column = FieldPlan::from_column(field.column.clone().unwrap_or_default());
                ("name".to_owned(), FieldPlan { matched: field.matched, ..column })
            }));
        }
        let taken: Vec<&str> = person.fields.values().filter_map(|field| field.column.as_deref()).collect();
        let free: Vec<Column<'_>> = columns.iter().filter(|column| !taken.contains(&column.name)).cloned().collect();
        let mut membership = self.record(Kind::Membership, &free, &["person"]);
        membership.fields.insert("person".to_owned(), FieldPlan::from_record("person"));
        let role = free.iter().find(|column| self.matcher.names_field(column.name, "role"));
        let leadership = role
            .zip(membership.fields.get("community"))
            .and_then(|(role, community)| self.leadership(role, community.clone()));
        if let Some(role) = role
            && !membership.fields.contains_key("trajectory")
        {
            membership.fields.extend(self.trajectory(role).map(|plan| ("trajectory".to_owned(), plan)));
        }
        [Some(person), Some(membership), leadership].into_iter().flatten().collect()
    }

    /// What those whose role leads become.
    fn leadership(&self, role: &Column<'_>, community: FieldPlan) -> Option<RecordPlan> {
        let values = self.matcher.translations(choices(Kind::Leadership, "role")?, role);
        if values.is_empty() {
            return None;
        }
        let is = values.keys().cloned().collect();
        let condition = Condition { column: role.name.to_owned(), is, ..Condition::default() };
        let role = FieldPlan { values, matched: Some(Matched::Content), ..FieldPlan::from_column(role.name) };
        let fields = IndexMap::from([
            ("person".to_owned(), FieldPlan::from_record("person")),
            ("community".to_owned(), community),
            ("role".to_owned(), role),
        ]);
        let kind = Kind::Leadership.name().to_owned();
        Some(RecordPlan { kind, when: vec![condition], fields, ..RecordPlan::default() })
    }

    /// Where a role says it, that somebody belongs or has left. Of several roles in a community the first counts.
    fn trajectory(&self, role: &Column<'_>) -> Option<FieldPlan> {
        let mut values = self.matcher.translations(choices(Kind::Membership, "trajectory")?, role);
        if values.is_empty() {
            return None;
        }
        let leads = self.matcher.translations(choices(Kind::Leadership, "role")?, role);
        for value in leads.into_keys() {
            values.entry(value).or_insert_with(|| "insider".to_owned());
        }
        let from = FieldPlan::from_column(role.name);
        let matched = Some(Matched::Content);
        Some(FieldPlan { values, matched, unread: Unread::Empty, combine: Combine::First, ..from })
    }
}

fn choices(kind: Kind, field: &str) -> Option<&'static ChoiceSet> {
    kind.info().field(field).and_then(|(_, field)| field.field_type.choices())
}
