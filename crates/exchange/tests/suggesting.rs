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
use tilth_exchange::{FieldPlace, Severity, likely, plan::Matched, read_profile, suggest};

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

/// What the engine offers for a value of a community's field that it cannot read.
fn offered(field: &str, value: &str) -> Option<(String, String)> {
    let plan = read_profile(&format!(
        "[[tables]]\ntable = \"groups\"\n[[tables.records]]\nkind = \"community\"\n[tables.records.fields]\n\
         name = {{ text = \"Node\" }}\n{field} = {{ column = \"Value\" }}\n"
    ))
    .unwrap();
    let portfolio = empty_portfolio();
    let preview = previewed(&portfolio, &[table("groups.csv", &format!("Value\n\"{value}\"\n"))], &plan).unwrap();
    let [problem] = &preview.problems[..] else { panic!("{value} is one problem: {:?}", preview.problems) };
    let (table, record, name) = (0, 0, field);
    assert!(problem.at.is_some_and(|at| (at.table, at.record, at.field) == (table, record, name)), "{problem:?}");
    let likely = likely(problem, &plan, &portfolio, &Words::english())?;
    Some((likely.text, likely.shown))
}

fn pair(text: &str, shown: &str) -> Option<(String, String)> {
    Some((text.to_owned(), shown.to_owned()))
}

#[test]
fn a_value_that_is_not_understood_is_offered_the_nearest_choice() {
    assert_eq!(offered("formality", "Formally recognized group"), pair("recognized", "recognized"));
    assert_eq!(offered("formality", "Recognised"), pair("recognized", "recognized"));
    assert_eq!(offered("formality", "Committee"), None);
    assert_eq!(offered("formality", "informal or budgeted"), None, "two are as likely");
}

#[test]
fn a_value_that_is_not_understood_is_offered_the_one_part_of_it_that_is() {
    assert_eq!(offered("closed_on", "Tuesday (starting 10 September 2024)"), pair("10 September 2024", "10 Sep 2024"));
    assert_eq!(offered("closed_on", "2024-09-10 or 2024-10-10"), None, "two are as likely");
    assert_eq!(offered("closed_on", "soon"), None);
    assert_eq!(offered("closed_on", "~2023-05-01 [approx.]"), pair("2023-05-01", "1 May 2023"));
}

#[test]
fn what_is_offered_is_read_when_it_is_taken() {
    let plan = |values: &str| {
        read_profile(&format!(
            "[[tables]]\ntable = \"goals\"\n[[tables.records]]\nkind = \"community\"\n[tables.records.fields]\nname = {{ column = \"Name\" }}\n\
             closed_on = {{ column = \"Since\", patterns = [\"since {{day}}\"]{values} }}\n"
        ))
        .unwrap()
    };
    let rows = table("goals.csv", "Name,Since\nNode,since 2024-09-10\nApps,10 Sep 2024 (Tuesday)\n");
    let noted = previewed(&empty_portfolio(), std::slice::from_ref(&rows), &plan("")).unwrap();
    assert_eq!(
        (noted.errors(), noted.problems[0].at),
        (1, Some(FieldPlace { table: 0, record: 0, field: "closed_on" }))
    );
    for taken in [", values = { \"10 sep 2024 (Tuesday)\" = \"2024-09-10\" }", ", leave_empty = [\"10 Sep 2024*\"]"] {
        let read = previewed(&empty_portfolio(), std::slice::from_ref(&rows), &plan(taken)).unwrap();
        assert_eq!((read.errors(), read.sums().0), (0, 2), "{taken}: the whole value may be translated as well");
    }
}
