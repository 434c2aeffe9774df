//! What a preview says of rows and columns that go under.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use support::*;
use tilth_exchange::{TablePreview, plan::Plan, read_profile};

const ENHANCEMENTS: &str = "Group,Title,Year,Owner\nNode,Swap,2024,\nNode,Limits,2025,\nApps,Jobs,2025,\n";

fn plan(records: &str) -> Plan {
    read_profile(&format!("[[tables]]\ntable = \"enhancements\"\n{records}")).unwrap()
}

fn told(text: &str, plan: &Plan) -> TablePreview {
    previewed(&empty_portfolio(), &[table("enhancements.csv", text)], plan).unwrap().tables.remove(0)
}

#[test]
fn rows_that_only_repeat_a_record_are_counted() {
    let project = |name: &str| {
        plan(&format!(
            "[[tables.records]]\nkind = \"project\"\nfields.name = {{ column = \"{name}\" }}\nfields.stage = {{ text = \"active\" }}\n"
        ))
    };
    let by_group = told(ENHANCEMENTS, &project("Group"));
    assert_eq!((by_group.kinds[0].rows, by_group.kinds[0].new, by_group.merged), (3, 2, 1));
    let by_title = told(ENHANCEMENTS, &project("Title"));
    assert_eq!((by_title.kinds[0].rows, by_title.kinds[0].new, by_title.merged), (3, 3, 0));
}

#[test]
fn a_row_with_one_record_of_its_own_is_not_merged() {
    let told = told(
        ENHANCEMENTS,
        &plan(
            "[[tables.records]]\nkind = \"community\"\nfields.name = { column = \"Group\" }\n\
             [[tables.records]]\nkind = \"artifact\"\nfields.name = { column = \"Title\" }\n\
             fields.community = { record = \"community\" }\n",
        ),
    );
    let rows: Vec<(usize, usize)> = told.kinds.iter().map(|kind| (kind.rows, kind.new)).collect();
    assert_eq!((rows, told.merged), (vec![(3, 2), (3, 3)], 0));
}

#[test]
fn filled_columns_of_which_nothing_is_made_are_named() {
    let plan = plan(
        "[[tables.records]]\nkind = \"project\"\nkey = \"{Title}\"\nfields.name = { text = \"{group}\" }\n\
         fields.stage = { text = \"active\" }\n",
    );
    assert_eq!(told(ENHANCEMENTS, &plan).unused, ["Year"], "Owner is empty, and names are matched in any case");
    assert_eq!(told("Group,Title,Year,Owner\nNode,Swap,2024,Ann\n", &plan).unused, ["Year", "Owner"]);
}

#[test]
fn titles_beside_ids_that_were_read_are_not_called_unused() {
    let rows = "id,name,unit,unit_id,mood\n,Ann,Research,00000000-0000-0000-0000-000000000005,good\n";
    let tables = [table("person.csv", rows)];
    let plan = tilth_exchange::suggest(&tables, &tilth_core::Words::english());
    assert_eq!(previewed(&empty_portfolio(), &tables, &plan).unwrap().tables[0].unused, ["mood"]);
}

#[test]
fn a_table_read_twice_has_unused_what_neither_part_uses() {
    let twice = read_profile(
        "[[tables]]\ntable = \"enhancements\"\n[[tables.records]]\nkind = \"community\"\nfields.name = { column = \"Group\" }\n\
         [[tables]]\ntable = \"enhancements\"\n[[tables.records]]\nkind = \"project\"\nfields.name = { column = \"Title\" }\n\
         fields.stage = { text = \"active\" }\n",
    )
    .unwrap();
    assert_eq!(told(ENHANCEMENTS, &twice).unused, ["Year"]);
}
