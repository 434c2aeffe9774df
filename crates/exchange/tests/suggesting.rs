//! A plan proposed from names and content.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use support::*;
use tilth_core::{Kind, Words};
use tilth_exchange::{Severity, plan::Matched, suggest};

fn suggested(name: &str, text: &str) -> tilth_exchange::plan::Plan {
    suggest(&[table(name, text)], &Words::english())
}

/// The kinds of a plan's records and, for each, its fields with their columns.
fn shape(plan: &tilth_exchange::plan::Plan) -> Vec<(String, Vec<(String, String)>)> {
    let records = plan.tables.iter().flat_map(|table| &table.records);
    let columns = |record: &tilth_exchange::plan::RecordPlan| {
        let of = record.fields.iter().filter_map(|(field, plan)| Some((field.clone(), plan.column.clone()?)));
        of.collect::<Vec<_>>()
    };
    records.map(|record| (record.kind.clone(), columns(record))).collect()
}

#[test]
fn a_table_of_groups_is_communities() {
    let plan = suggested("groups.csv", "Group,Type,Mission,Frequency,Web\nNode,SIG,Runs pods,biweekly,https://a.b\n");
    let [(kind, fields)] = &shape(&plan)[..] else { panic!("one record: {plan:#?}") };
    assert_eq!(kind, "community");
    for pair in [("name", "Group"), ("purpose", "Mission"), ("rhythm_wanted", "Frequency"), ("link", "Web")] {
        assert!(fields.contains(&(pair.0.into(), pair.1.into())), "{pair:?} in {fields:?}");
    }
}

#[test]
fn a_roster_is_people_memberships_and_roles() {
    let plan = suggested(
        "leads.csv",
        "Group,Role,Name,Handle,Company\nNode,Chair,Ann,ann,Acme\nNode,Emeritus lead,Bob,bob,\n",
    );
    let shape = shape(&plan);
    assert_eq!(shape.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(), ["person", "membership", "leadership"]);
    assert_eq!(plan.tables[0].records[0].key.as_deref(), Some("{Handle}"));
    assert_eq!(plan.tables[0].records[2].fields["role"].values["Chair"], "coordinator");
    let preview = previewed(
        &empty_portfolio(),
        &[table("leads.csv", "Group,Role,Name,Handle,Company\nNode,Chair,Ann,ann,Acme\nNode,Emeritus lead,Bob,bob,\n")],
        &plan,
    )
    .unwrap();
    let after = applied(&empty_portfolio(), &preview);
    let counts =
        [Kind::Person, Kind::Membership, Kind::Leadership, Kind::Unit, Kind::Community].map(|kind| count(&after, kind));
    assert_eq!(counts, [2, 2, 1, 1, 1]);
}

#[test]
fn a_column_without_a_telling_name_is_matched_by_its_content() {
    let plan = suggested("people.csv", "Name,Reach\nAnn,ann@example.org\nBob,bob@example.org\n");
    let email = &plan.tables[0].records[0].fields["email"];
    assert_eq!((email.column.as_deref(), email.matched), (Some("Reach"), Some(Matched::Content)));
    assert_eq!(plan.tables[0].records[0].fields["name"].matched, Some(Matched::Name));
}

#[test]
fn a_table_like_no_kind_gets_no_records() {
    let plan = suggested("weather.csv", "Celsius,Hectopascal\n20,1013\n");
    assert_eq!(plan.tables.len(), 1);
    assert_eq!(plan.tables[0].records, []);
}

#[test]
fn suggestions_for_the_real_tables_import_most_rows() {
    for set in ["kubernetes", "rust"] {
        let Some(tables) = shared_tables(set) else { return };
        let plan = suggest(&tables, &Words::english());
        let preview = previewed(&empty_portfolio(), &tables, &plan).unwrap();
        let after = applied(&empty_portfolio(), &preview);
        let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
        let used: usize = preview.tables.iter().filter(|table| !table.kinds.is_empty()).map(|table| table.rows).sum();
        assert!(used * 10 >= rows * 9, "{set}: {:#?}", preview.tables);
        let first =
            preview.problems.iter().filter(|problem| problem.severity == Severity::Error).take(5).collect::<Vec<_>>();
        assert!(
            preview.errors() * 20 <= rows,
            "{set}: {} of {rows} rows: {first:#?} {:#?} {:#?}",
            preview.errors(),
            preview.tables,
            shape(&plan)
        );
        assert!(count(&after, Kind::Community) >= 30, "{set}");
        let again = previewed(&after, &tables, &plan).unwrap();
        assert_eq!(again.changes.len(), 0, "{set}: {:#?}", again.tables);
    }
}
