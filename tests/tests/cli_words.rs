//! What the command line says of an import, and of a word that it does not know.

use std::fs;

use tilth_tests::{
    data::real_tables,
    desk::{Desk, count},
};

/// A new portfolio with these tables beside it.
fn with_tables(tables: &[(&str, &str)]) -> Desk {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours", "--currency", "USD"]);
    fs::create_dir(desk.path("tables")).expect("a folder can be made");
    for (name, text) in tables {
        fs::write(desk.path("tables").join(name), text).expect("a table can be written");
    }
    desk
}

#[test]
fn an_import_says_errors_first_and_the_same_thing_once() {
    let costs: String = (0..30).map(|at| format!("Goal {at},Ask,Work {at}\n")).collect();
    let desk = with_tables(&[
        ("funding.csv", &format!("Goal,Cost,Purpose\nOne,$40,Work\n{costs}Last,TBD,Work\n")),
        ("people.csv", "Name,Handle\nAnn,ann\nBob\n"),
    ]);
    desk.prints(3, &["import", "ours.tilth", "tables", "--dry-run"]);
    let said = desk.prints(3, &["import", "ours.tilth", "tables"]);
    let at = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text} in {said}"));
    assert!(
        at("people.csv, row 3: The row has 1 cell") < at("funding.csv, rows 3, 4, 5, 6, 7 and 26 more, Cost"),
        "{said}"
    );
    assert!(said.contains("“Ask” 30 times, “TBD”"), "{said}");
    assert_eq!(said.matches("This is no amount").count(), 1, "{said}");
    assert!(!said.contains('…'), "what is piped is not cut: {said}");
}

#[test]
fn an_import_says_what_goes_under() {
    let desk = with_tables(&[
        ("groups.csv", "Group,Mission,Colour\nNode,Runs pods,red\n"),
        ("meetings.csv", "Group,Day,Frequency\nNode,Tuesday,weekly\nNode,Friday,monthly\n"),
        ("weather.csv", "Celsius,Hectopascal\n20,1013\n21,1012\n"),
    ]);
    for import in [&["import", "ours.tilth", "tables", "--dry-run"][..], &["import", "ours.tilth", "tables"]] {
        let said = desk.prints(0, import);
        for told in [
            "groups.csv: not used: Colour.",
            "meetings.csv: 2 rows become one community.",
            "meetings.csv: not used: Day.",
            "weather.csv: nothing is made of its 2 rows.",
        ] {
            assert!(said.contains(told), "{told}: {said}");
        }
    }
}

#[test]
fn an_import_of_nothing_is_refused() {
    let desk = with_tables(&[]);
    assert!(desk.refuses(&["import", "ours.tilth", "tables"]).contains("tables holds no table"));
    fs::write(desk.path("tables").join("weather.csv"), "Celsius\n20\n").expect("written");
    let said = desk.refuses(&["import", "ours.tilth", "tables", "--save-profile", "p.toml"]);
    assert!(said.contains("nothing was written") && desk.path("p.toml").exists(), "{said}");
    assert_eq!(desk.json(0, &["history", "ours.tilth"])["total"], 1, "only the portfolio was made");
}

#[test]
fn what_a_proposal_assumes_and_a_table_without_rows_are_said() {
    let desk = with_tables(&[("teams.csv", "Team,Description,Archived\nNode,Runs pods,no\nRed,Runs red,yes\n")]);
    let said = desk.prints(0, &["import", "ours.tilth", "tables"]);
    assert!(said.contains("teams: Archived names no day; “Closed on” is the day of the import"), "{said}");
    fs::write(desk.path("header.csv"), "Name,Handle\n").expect("written");
    let said = desk.prints(0, &["import", "ours.tilth", "header.csv"]);
    assert!(said.contains("header.csv: The table has a header row and no rows below it."), "{said}");
    assert!(!said.contains("Unchanged"), "no head without a line below it: {said}");
}

#[test]
fn the_real_tables_come_in_twice_without_a_profile() {
    for set in ["kubernetes", "rust"] {
        let Some(tables) = real_tables(set).map(|folder| folder.display().to_string()) else { return };
        let desk = with_tables(&[]);
        let first = desk.json(0, &["import", "ours.tilth", &tables]);
        assert_eq!(count(&first, "errors"), 0, "{first}");
        let again = desk.prints(0, &["import", "ours.tilth", &tables]);
        assert!(again.contains("0 new, 0 changed") && again.contains("0 in error"), "{set}: {again}");
    }
}

#[test]
fn a_word_that_is_not_known_is_refused_with_those_that_are() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let list = ["list", "sample.tilth", "community", "--where"];
    let refused = |condition: &str| desk.refuses(&[&list[..], &[condition]].concat());
    assert!(refused("stage").contains("stage=growing"));
    assert!(refused("stage=foo").contains("at_work"));
    assert!(refused("colour=red").contains("colour"));
    assert!(refused("sponsor=Nobody At All").contains("Nobody At All"));
    let growing = desk.json(0, &[&list[..], &["stage=growing"]].concat());
    assert!(count(&growing, "matched") > 0);
    for spelled in ["stage=Growing", "stage = growing"] {
        assert_eq!(desk.json(0, &[&list[..], &[spelled]].concat())["rows"], growing["rows"], "{spelled}");
    }
    assert!(count(&desk.json(0, &[&list[..], &["stage="]].concat()), "matched") < count(&growing, "total"));
    assert!(desk.refuses(&["attention", "sample.tilth", "--rule", "foo"]).contains("community-quiet"));
    assert!(
        desk.refuses(&["export", "sample.tilth", "--format", "json", "--kind", "person", "-o", "x"])
            .contains("Leave the kind out")
    );
}

#[test]
fn several_records_of_one_beginning_are_named() {
    let desk = with_tables(&[("people.csv", "Name,Handle\nAnn Lee,ann\nAnn Lee,annlee\nAnna Bo,bo\n")]);
    desk.prints(0, &["import", "ours.tilth", "tables"]);
    let said = desk.refuses(&["show", "ours.tilth", "person", "ann"]);
    assert!(said.contains("Anna Bo;") || said.contains("; Anna Bo"), "{said}");
    let ids: Vec<&str> = said.split(['(', ')']).filter(|part| part.len() == 36).collect();
    assert_eq!(ids.len(), 2, "what is called alike is told apart: {said}");
    assert!(desk.prints(0, &["show", "ours.tilth", "person", ids[0]]).contains("Ann Lee"));
}

#[test]
fn control_characters_of_a_table_do_not_reach_the_terminal() {
    let desk = with_tables(&[("people.csv", "Name,Handle\nAnn\u{1b}c,ann\u{9b}2J\n")]);
    for arguments in [
        &["import", "ours.tilth", "tables"][..],
        &["list", "ours.tilth", "person"],
        &["list", "ours.tilth", "person", "--json"],
        &["show", "ours.tilth", "person", "Ann"],
        &["find", "ours.tilth", "Ann"],
    ] {
        let said = desk.prints(0, arguments);
        assert!(!said.contains(|letter: char| letter.is_control() && letter != '\n'), "{arguments:?}: {said:?}");
    }
}

#[test]
fn counts_and_sources_are_said_in_words() {
    let desk = with_tables(&[]);
    assert!(desk.prints(0, &["check", "ours.tilth"]).starts_with("Sound: one record, one change in the history"));
    desk.prints(0, &["sample", "sample.tilth"]);
    let said = desk.prints(0, &["attention", "sample.tilth"]);
    assert!(said.contains("(W-") && said.contains("three essays by Etienne Wenger"), "{said}");
}

#[test]
fn a_value_that_is_a_number_is_told_as_it_stands() {
    let desk = with_tables(&[("events.csv", "Title,Date\nFair,1234\nMarket,2026-03-01\n")]);
    let said = desk.prints(3, &["import", "ours.tilth", "tables", "--dry-run"]);
    assert!(said.contains("“1234”"), "{said}");
}
