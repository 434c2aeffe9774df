//! What rows become, and what is found again.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use proptest::prelude::*;
use support::*;
use tilth_core::{
    Kind, Portfolio, Value, Words,
    catalog::{Community, Leadership, Person, Unit, ValueStory},
};
use tilth_exchange::{
    ExchangeError, Matter, Row, Severity, Surroundings, Table, faults, plan::Plan, preview, read_profile,
    values::Unreadable, write_profile,
};

/// Imports one table; the portfolio after it and (new, changed, unchanged, rows in error).
fn import(before: &Portfolio, table: Table, plan: &Plan) -> (Portfolio, (usize, usize, usize, usize)) {
    let preview = previewed(before, &[table], plan).unwrap();
    let (new, changed, unchanged) = preview.sums();
    (applied(before, &preview), (new, changed, unchanged, preview.errors()))
}

const MEMBERS: &str = r#"
[[tables]]
table = "members"
[[tables.records]]
kind = "person"
key = "{Handle}"
[tables.records.fields]
name = { column = "Name" }
unit = { column = "Company", find = "name" }
[[tables.records]]
kind = "membership"
[tables.records.fields]
person = { record = "person" }
community = { column = "Group", find = "key" }
since = { column = "Since" }
"#;

const ROWS: &str =
    "Group,Name,Handle,Company,Since\nNode,Ann,ann,Acme,2024-01-31\nNode,Bob,bob,,\nApps,Ann,ann,Acme,\n";

#[test]
fn a_second_import_changes_nothing_and_an_edited_table_updates_its_records() {
    let plan = plan(MEMBERS);
    let (after, counts) = import(&empty_portfolio(), table("members.csv", ROWS), &plan);
    assert_eq!(counts, (2 + 3 + 2 + 1, 0, 0, 0), "two people, three memberships, two communities, one unit");
    assert_eq!(import(&after, table("members.csv", ROWS), &plan).1, (0, 0, 5, 0));
    let edited = ROWS.replace("Bob,bob,,", "Robert,bob,Beta,2025-02-01").replace("Apps,Ann,ann,Acme,\n", "");
    let (edited, counts) = import(&after, table("members.csv", &edited), &plan);
    assert_eq!(counts, (1, 2, 2, 0), "a unit is new; Bob and his membership changed");
    assert_eq!(count(&edited, Kind::Membership), 3, "what a table no longer says is not deleted");
    assert!(edited.all::<Person>().any(|person| person.name == "Robert" && person.unit.is_some()));
}

#[test]
fn an_empty_cell_keeps_what_is_there_unless_the_plan_clears_it() {
    let keep = plan(MEMBERS);
    let (after, _) = import(&empty_portfolio(), table("members.csv", ROWS), &keep);
    let emptied = ROWS.replace("Acme", "");
    assert_eq!(import(&after, table("members.csv", &emptied), &keep).1, (0, 0, 5, 0));
    let clear = plan(&MEMBERS.replace("find = \"name\" }", "find = \"name\", when_empty = \"clear\" }"));
    let (cleared, counts) = import(&after, table("members.csv", &emptied), &clear);
    assert_eq!(counts, (0, 1, 4, 0));
    assert!(cleared.all::<Person>().all(|person| person.unit.is_none()));
}

#[test]
fn a_name_in_another_unicode_form_or_with_another_space_is_the_same_person() {
    let plan =
        plan("[[tables]]\ntable = \"*\"\n[[tables.records]]\nkind = \"person\"\nfields.name = { column = \"Name\" }");
    let rows = "Name\nZoë Ångström\nZoe\u{308} A\u{30a}ngstro\u{308}m\nAda Lovelace\nAda  Lovelace\nAda\u{a0}lovelace\nZoe Angstrom\n";
    let (after, _) = import(&empty_portfolio(), table("people.csv", rows), &plan);
    assert_eq!(count(&after, Kind::Person), 3, "accents tell people apart, how they are written does not");
    assert_eq!(import(&after, table("people.csv", rows), &plan).1, (0, 0, 3, 0));
}

#[test]
fn one_among_parts_of_one_is_a_hundred_percent_and_alone_it_is_asked_about() {
    let plan = plan(
        "[[tables]]\ntable = \"*\"\n[[tables.records]]\nkind = \"value_story\"\n[tables.records.fields]\nactivity = { column = \"What\" }\n\
         community = { column = \"Group\", find = \"name\" }\non = { column = \"On\" }\nattribution = { column = \"Share\", unread = \"error\" }\n",
    );
    let rows = |shares: [&str; 2]| {
        let rows =
            shares.iter().enumerate().map(|(at, share)| format!("Story {at},Node,2026-01-0{},{share}\n", at + 1));
        table("stories.csv", &format!("What,Group,On,Share\n{}", rows.collect::<String>()))
    };
    let attributed = |portfolio: &Portfolio| -> Vec<u8> {
        let mut stories: Vec<_> = portfolio.all::<ValueStory>().collect();
        stories.sort_by_key(|story| story.on);
        stories.iter().filter_map(|story| story.attribution.map(|share| share.get())).collect()
    };
    assert_eq!(attributed(&import(&empty_portfolio(), rows(["0.5", "1"]), &plan).0), [50, 100]);
    assert_eq!(attributed(&import(&empty_portfolio(), rows(["50", "1"]), &plan).0), [50, 1]);
    let alone = previewed(&empty_portfolio(), &[rows(["1", "0"])], &plan).unwrap();
    let ambiguous = Matter::Unreadable(Unreadable::AmbiguousPercent);
    assert!(alone.problems.iter().any(|problem| problem.matter == ambiguous), "{:?}", alone.problems);
}

#[test]
fn a_person_known_by_name_is_adopted_by_key_but_namesakes_with_keys_stay_two() {
    let people = plan(
        r#"
        [[tables]]
        table = "people"
        [[tables.records]]
        kind = "person"
        key = "{Handle}"
        fields.name = { column = "Name" }
        "#,
    );
    let named = record(Kind::Person, 50, &[("name", Value::Text("Jonathan".into()))]);
    let before = Portfolio::from_records([named]);
    let (after, counts) = import(&before, table("people.csv", "Name,Handle\nJonathan,one\nJonathan,two\n"), &people);
    assert_eq!(counts, (1, 1, 0, 0));
    let mut keys: Vec<_> = after.all::<Person>().map(|person| person.common.source_key.clone().unwrap()).collect();
    keys.sort();
    assert_eq!(keys, ["one", "two"]);
}

#[test]
fn keys_are_compared_without_case() {
    let (after, _) = import(&empty_portfolio(), table("members.csv", ROWS), &plan(MEMBERS));
    let shouted = ROWS.replace("ann,", "ANN,").replace("Node", "NODE");
    assert_eq!(import(&after, table("members.csv", &shouted), &plan(MEMBERS)).1, (0, 0, 5, 0));
}

#[test]
fn a_reference_to_nobody_is_created_reported_noted_or_left_out_as_the_plan_says() {
    for (missing, errors, notes, people, communities) in
        [("create", 0, 0, 2, 2), ("report", 3, 0, 0, 0), ("note", 0, 3, 2, 0), ("empty", 0, 0, 2, 0)]
    {
        let plan = plan(&MEMBERS.replace("find = \"key\" }", &format!("find = \"key\", missing = \"{missing}\" }}")));
        let preview = previewed(&empty_portfolio(), &[table("members.csv", ROWS)], &plan).unwrap();
        let after = applied(&empty_portfolio(), &preview);
        assert_eq!((preview.errors(), preview.tables[0].notes), (errors, notes), "{missing}");
        assert_eq!((count(&after, Kind::Person), count(&after, Kind::Community)), (people, communities), "{missing}");
        for problem in &preview.problems {
            assert_eq!(problem.matter, Matter::Nobody { kind: "community" });
            assert_eq!(problem.column.as_deref(), Some("Group"));
        }
        if missing == "report" {
            let problem = &preview.problems[1];
            assert_eq!((problem.row, problem.value.as_deref()), (Some(3), Some("Node")));
            assert!(problem.reason(&Words::english()).contains("Community"), "{}", problem.reason(&Words::english()));
        }
    }
}

#[test]
fn a_row_in_error_leaves_no_trace_and_the_others_are_imported() {
    let broken = ROWS.replace("2024-01-31", "31/31/2024");
    let preview = previewed(&empty_portfolio(), &[table("members.csv", &broken)], &plan(MEMBERS)).unwrap();
    let after = applied(&empty_portfolio(), &preview);
    assert_eq!(preview.errors(), 1);
    let problem = &preview.problems[0];
    assert_eq!(
        (problem.row, problem.column.as_deref(), problem.value.as_deref()),
        (Some(2), Some("Since"), Some("31/31/2024"))
    );
    assert_eq!(problem.matter, Matter::Unreadable(Unreadable::NotADate));
    assert_eq!((count(&after, Kind::Person), count(&after, Kind::Membership)), (2, 2));
    let alone = "Group,Name,Handle,Company,Since\nNode,Ann,ann,Acme,never\n";
    let preview = previewed(&empty_portfolio(), &[table("members.csv", alone)], &plan(MEMBERS)).unwrap();
    assert_eq!(preview.changes, [], "not even the unit that the row spoke of");
}

#[test]
fn an_unreadable_value_can_be_left_empty_with_a_note() {
    let noted = plan(
        &MEMBERS
            .replace("{ column = \"Since\" }", "{ column = \"Since\", unread = \"note\", leave_empty = [\"un*\"] }"),
    );
    let rows = "Group,Name,Handle,Company,Since\nNode,Ann,ann,,soon\nNode,Bob,bob,,unknown\n";
    let preview = previewed(&empty_portfolio(), &[table("members.csv", rows)], &noted).unwrap();
    assert_eq!((preview.errors(), preview.tables[0].notes), (0, 2));
    assert_eq!(preview.problems[1].matter, Matter::LeftEmpty);
    assert_eq!(count(&applied(&empty_portfolio(), &preview), Kind::Membership), 2);
}

#[test]
fn a_value_that_costs_the_row_is_told_once_with_the_reason() {
    let events = plan(
        "[[tables]]\ntable = \"*\"\n[[tables.records]]\nkind = \"event\"\n[tables.records.fields]\n\
         title = { column = \"What\" }\ndate = { column = \"On\", unread = \"note\" }\n",
    );
    let rows = "What,On\nPicnic,2026-02-31\nWalk,2026-03-01\nTalk,\n";
    let preview = previewed(&empty_portfolio(), &[table("dates.csv", rows)], &events).unwrap();
    let told: Vec<_> = preview.problems.iter().map(|told| (told.row, &told.matter, told.severity)).collect();
    let needs = Matter::Needs { kind: "event", field: "date" };
    let expected =
        [(Some(2), &Matter::Unreadable(Unreadable::NotADate), Severity::Error), (Some(4), &needs, Severity::Error)];
    assert_eq!(told, expected);
    assert_eq!((preview.errors(), preview.tables[0].notes), (2, 0));
}

#[test]
fn dates_are_read_in_five_notations_and_a_column_decides_day_and_month() {
    let rows = |dates: &[&str]| {
        let lines = dates.iter().enumerate().map(|(at, date)| format!("Node,P{at},p{at},,\"{date}\"\n"));
        format!("Group,Name,Handle,Company,Since\n{}", lines.collect::<String>())
    };
    let same = ["2026-11-19", "19.11.2026", "19/11/2026", "19 Nov 2026", "November 19, 2026", "46345"];
    let (after, counts) = import(&empty_portfolio(), table("members.csv", &rows(&same)), &plan(MEMBERS));
    assert_eq!(counts.3, 0);
    let read = after.all::<tilth_core::catalog::Membership>().map(|membership| membership.since.unwrap().to_string());
    assert!(read.into_iter().all(|day| day == "2026-11-19"));
    let ambiguous =
        previewed(&empty_portfolio(), &[table("members.csv", &rows(&["04/05/2026"]))], &plan(MEMBERS)).unwrap();
    assert_eq!(ambiguous.problems[0].matter, Matter::Unreadable(Unreadable::AmbiguousDate));
    let decided =
        import(&empty_portfolio(), table("members.csv", &rows(&["04/05/2026", "19/11/2026"])), &plan(MEMBERS));
    assert_eq!(decided.1.3, 0);
    let told = plan(&format!("date_order = \"month_first\"\n{MEMBERS}"));
    assert_eq!(import(&empty_portfolio(), table("members.csv", &rows(&["04/05/2026"])), &told).1.3, 0);
}

#[test]
fn rows_about_one_record_are_brought_together() {
    let combined = |how: &str| {
        let plan = plan(&format!(
            "[[tables]]\ntable = \"meetings\"\n[[tables.records]]\nkind = \"community\"\nkey = \"{{Group}}\"\n[tables.records.fields]\nname = {{ column = \"Group\" }}\nrhythm_wanted = {{ column = \"Frequency\", combine = \"{how}\" }}\n"
        ));
        let rows = "Group,Frequency\nNode,biweekly\nNode,weekly\nNode,monthly\nNode,\n";
        let (after, _) = import(&empty_portfolio(), table("meetings.csv", rows), &plan);
        after.all::<Community>().next().unwrap().rhythm_wanted
    };
    assert_eq!(["least", "greatest", "first", "last", "sum"].map(combined), [7, 30, 14, 30, 51].map(Some));
}

#[test]
fn rows_that_are_alike_can_be_records_of_their_own() {
    let ledger = |repeated: &str| {
        plan(&format!(
            "[[tables]]\ntable = \"ledger\"\n[[tables.records]]\nkind = \"funding\"\nkey = \"{{Date}}/{{Amount}}\"\nrepeated = \"{repeated}\"\n[tables.records.fields]\nkind = {{ text = \"spent\" }}\non = {{ column = \"Date\" }}\nmoney = {{ column = \"Amount\" }}\n"
        ))
    };
    let rows = "Date,Amount\n2026-03-31,\"2,000\"\n2026-03-31,\"2,000\"\n2026-03-31,$5\n";
    let (after, counts) = import(&empty_portfolio(), table("ledger.csv", rows), &ledger("number"));
    assert_eq!(counts, (3, 0, 0, 0));
    assert_eq!(import(&after, table("ledger.csv", rows), &ledger("number")).1, (0, 0, 3, 0));
    assert_eq!(import(&empty_portfolio(), table("ledger.csv", rows), &ledger("merge")).1, (2, 0, 0, 0));
}

#[test]
fn a_cell_of_several_items_makes_a_record_for_each() {
    let champions = plan(
        r#"
        [[tables]]
        table = "goals"
        [[tables.records]]
        kind = "leadership"
        each = { column = "Champions", split = ";", patterns = ["[{team}]: @{handle}"] }
        [tables.records.fields]
        person = { column = "handle", find = "key" }
        community = { column = "team", find = "key" }
        role = { text = "pioneer" }
        "#,
    );
    let rows = "Champions\n[lang]: @ann; [types]: @bob\n\nnobody in particular\n";
    let preview = previewed(&empty_portfolio(), &[table("goals.csv", rows)], &champions).unwrap();
    assert_eq!(applied(&empty_portfolio(), &preview).all::<Leadership>().len(), 2);
    assert_eq!(preview.problems[0].matter, Matter::NoPattern { pattern: "[{team}]: @{handle}".into() });
    assert_eq!(preview.problems[0].row, Some(4));
}

#[test]
fn a_gap_is_filled_but_what_is_there_is_kept_where_the_plan_says_so() {
    let gap = plan(&MEMBERS.replace("{ column = \"Name\" }", "{ column = \"Name\", when_filled = \"keep\" }"));
    let (after, _) = import(&empty_portfolio(), table("members.csv", ROWS), &gap);
    let renamed = ROWS.replace("Ann", "Anna");
    assert_eq!(import(&after, table("members.csv", &renamed), &gap).1, (0, 0, 5, 0));
}

#[test]
fn a_column_that_is_not_there_is_named_with_the_nearest_and_its_table_is_left_out() {
    let rows = ROWS.replace("Handle", "Handles");
    let preview = previewed(&empty_portfolio(), &[table("members.csv", &rows)], &plan(MEMBERS)).unwrap();
    assert_eq!((preview.changes.len(), preview.errors()), (0, 3));
    let nearest = Some("Handles".to_owned());
    assert_eq!(preview.problems[0].matter, Matter::NoColumn { column: "Handle".into(), nearest });
}

#[test]
fn tables_without_a_plan_and_plans_without_a_table_are_noted() {
    let preview = previewed(&empty_portfolio(), &[table("other.csv", "A\n1\n")], &plan(MEMBERS)).unwrap();
    let matters: Vec<_> = preview.problems.iter().map(|problem| (problem.table.as_str(), &problem.matter)).collect();
    assert_eq!(matters, [("members", &Matter::NotGiven), ("other.csv", &Matter::NotInPlan)]);
    assert!(preview.problems.iter().all(|problem| problem.severity == Severity::Note));
}

#[test]
fn an_import_can_be_stopped() {
    let tables = [table("members.csv", ROWS)];
    let mut heard = Vec::new();
    let mut watch = |done, total| {
        heard.push((done, total));
        false
    };
    let mut surroundings =
        Surroundings { at: now(), today: "2026-11-21".parse().unwrap(), new_id: &mut ids(), watch: &mut watch };
    let stopped = preview(&empty_portfolio(), &tables, &plan(MEMBERS), &mut surroundings);
    assert!(matches!(stopped, Err(ExchangeError::Cancelled)));
    assert_eq!(heard, [(0, 3)]);
}

#[test]
fn a_record_that_breaks_a_rule_of_its_kind_is_an_error_of_its_row() {
    let spans = plan(&MEMBERS.replace("since = {", "until = { text = \"2020-01-01\" }\nsince = {"));
    let preview = previewed(&empty_portfolio(), &[table("members.csv", ROWS)], &spans).unwrap();
    assert_eq!(preview.errors(), 1);
    assert!(matches!(preview.problems[0].matter, Matter::Refused { kind: "membership", field: "until", .. }));
}

#[test]
fn a_profile_that_names_what_is_not_there_is_refused_with_line_and_nearest() {
    for (from, to, line, name, nearest) in [
        ("name = { column = \"Name\" }", "nam = { column = \"Name\" }", 8, "“nam”", "“name”"),
        ("{ column = \"Name\" }", "{ colum = \"Name\" }", 8, "“colum”", "“column”"),
        ("kind = \"membership\"", "kind = \"memberships\"", 11, "“memberships”", "“membership”"),
        ("record = \"person\"", "record = \"persons\"", 13, "“persons”", "“person”"),
        ("find = \"key\"", "find = \"keys\"", 14, "“keys”", "“key”"),
        ("since = {", "level = { text = \"cores\" }\nsince = {", 15, "“cores”", "“core”"),
        ("key = \"{Handle}\"", "key = \"{Handle\"", 6, "“{Handle”", ""),
        ("kind = \"person\"", "kind = \"person\"\nas = \"membership\"", 11, "“membership”", ""),
        ("{ column = \"Name\" }", "{ column = \"Name\", text = \"Ann\" }", 8, "name", ""),
    ] {
        let text = MEMBERS.replacen(from, to, 1);
        assert_ne!(text, MEMBERS, "{from}");
        let error = read_profile(&text).expect_err(to);
        let text = said(&error);
        assert!(
            text.contains(&format!("Line {line} ")) && text.contains(name) && text.contains(nearest),
            "{to}: {text}"
        );
    }
    assert!(said(&read_profile("tables = [").unwrap_err()).contains("Line 1"));
}

#[test]
fn the_shipped_profiles_are_sound_and_survive_being_saved() {
    for name in ["kubernetes.toml", "rust.toml"] {
        let plan = profile(name);
        assert_eq!(faults(&plan), []);
        let saved = write_profile(&plan).unwrap();
        assert_eq!(read_profile(&saved).unwrap(), plan);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the rows: what a preview found fits, and a second import finds nothing to do.
    #[test]
    fn an_import_fits_and_is_done_once(rows in prop::collection::vec(("[ABab]", "[xyX]{1,2}", "[pqP]", "[uv ]?", "(2024-01-0[1-9])?"), 0..12), broken in 0..30_usize) {
        let lines = rows.iter().enumerate().map(|(at, (group, name, handle, company, since))| {
            let since = if at == broken { "soon" } else { since };
            format!("{group},{name},{handle},{company},{since}\n")
        });
        let text = format!("Group,Name,Handle,Company,Since\n{}", lines.collect::<String>());
        let plan = plan(MEMBERS);
        let preview = previewed(&empty_portfolio(), &[table("members.csv", &text)], &plan).unwrap();
        let after = applied(&empty_portfolio(), &preview);
        prop_assert_eq!(after.dangling(), []);
        let again = previewed(&after, &[table("members.csv", &text)], &plan).unwrap();
        prop_assert_eq!(again.changes, []);
        prop_assert_eq!(again.problems, preview.problems);
    }

    /// Whatever the name and however it is written: one record.
    #[test]
    fn a_name_in_any_unicode_form_is_one_record(
        words in prop::collection::vec("[\\PC&&[^*]]{1,8}", 1..4), space in "[ \u{a0}\u{2003}]{1,3}", form in 0..4_usize,
    ) {
        use unicode_normalization::UnicodeNormalization as _;
        let name = words.join(" ");
        let other = words.join(&space);
        let other: String = match form {
            0 => other.nfc().collect(),
            1 => other.nfd().collect(),
            2 => other.nfkc().collect(),
            _ => other.to_lowercase(),
        };
        let plan = plan("[[tables]]\ntable = \"*\"\n[[tables.records]]\nkind = \"person\"\nfields.name = { column = \"Name\" }");
        let rows = Table {
            name: "people".into(),
            columns: vec!["Name".into()],
            rows: [(2, name), (3, other)].map(|(number, cell)| Row { number, cells: vec![cell] }).into(),
            ..Table::default()
        };
        let (after, _) = import(&empty_portfolio(), rows, &plan);
        prop_assert!(count(&after, Kind::Person) <= 1);
    }
}

#[test]
fn units_that_would_be_part_of_themselves_are_imported_without_it() {
    let plan = plan(
        r#"
[[tables]]
table = "units"
[[tables.records]]
kind = "unit"
[tables.records.fields]
name = { column = "Unit" }
part_of = { column = "Within", find = "name" }
"#,
    );
    let rows = table("units.csv", "Unit,Within\nWorks,Works\nPumps,Valves\nValves,Pumps\nMeters,Valves\n");
    let preview = previewed(&empty_portfolio(), &[rows], &plan).unwrap();
    let told: Vec<_> = preview.problems.iter().map(|problem| (problem.row, problem.severity)).collect();
    assert_eq!(told, [(Some(2), Severity::Note), (Some(3), Severity::Note)]);
    assert!(preview.problems[0].reason(&Words::english()).contains("part of itself"));
    let after = applied(&empty_portfolio(), &preview);
    assert_eq!(after.all::<Unit>().filter(|unit| unit.part_of.is_some()).count(), 2);
}
