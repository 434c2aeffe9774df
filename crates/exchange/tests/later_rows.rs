//! Rows that speak of records which only a later row or a later table makes.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use support::*;
use tilth_core::{
    Kind, Portfolio,
    catalog::{Community, Funding, Membership, Stewardship},
};
use tilth_exchange::{ExchangeError, Matter, Surroundings, Table, plan::Plan, preview};

const TEAMS: &str = r#"
[[tables]]
table = "members"
[[tables.records]]
kind = "membership"
key = "{Team}/{Handle}"
[tables.records.fields]
person = { column = "Handle", find = "key", missing = "report" }
community = { column = "Team", find = "key", missing = "report" }

[[tables]]
table = "teams"
[[tables.records]]
kind = "community"
key = "{Team}"
[tables.records.fields]
name = { column = "Team" }
part_of = { column = "Parent", find = "key", missing = "report" }

[[tables]]
table = "people"
[[tables.records]]
kind = "person"
key = "{Handle}"
[tables.records.fields]
name = { column = "Name" }
"#;

/// The portfolio after importing, which the second import must leave as it is.
fn imported(tables: &[Table], plan: &Plan) -> (Portfolio, tilth_exchange::Preview) {
    let first = previewed(&empty_portfolio(), tables, plan).unwrap();
    let after = applied(&empty_portfolio(), &first);
    let again = previewed(&after, tables, plan).unwrap();
    assert_eq!((again.changes.len(), again.errors()), (0, first.errors()), "{:?}", again.problems);
    (after, first)
}

/// Teams by key, each with the key of the team it is part of.
fn parents(portfolio: &Portfolio) -> BTreeMap<String, Option<String>> {
    let key = |community: &Community| community.common.source_key.clone().unwrap();
    let parent = |community: &Community| community.part_of.and_then(|parent| portfolio.get(parent)).map(key);
    portfolio.all::<Community>().map(|community| (key(community), parent(community))).collect()
}

fn owned(pairs: &[(&str, Option<&str>)]) -> BTreeMap<String, Option<String>> {
    pairs.iter().map(|(team, parent)| ((*team).to_owned(), parent.map(str::to_owned))).collect()
}

#[test]
fn a_row_may_refer_to_records_of_later_rows_and_later_tables() {
    let tables = [
        table("members.csv", "Team,Handle\nlang,ann\ncompiler,bob\n"),
        table("teams.csv", "Team,Parent\nlang-docs,lang\nlang,project\ncompiler,project\nproject,\n"),
        table("people.csv", "Handle,Name\nann,Ann\nbob,Bob\n"),
    ];
    let (after, preview) = imported(&tables, &plan(TEAMS));
    assert_eq!(preview.problems, []);
    assert_eq!(preview.sums(), (2 + 4 + 2, 0, 0));
    let expected = owned(&[
        ("compiler", Some("project")),
        ("lang", Some("project")),
        ("lang-docs", Some("lang")),
        ("project", None),
    ]);
    assert_eq!(parents(&after), expected);
    assert!(after.all::<Membership>().all(|membership| after.get(membership.person).is_some()));
}

#[test]
fn a_record_of_an_earlier_table_is_found_by_its_name() {
    let plan = plan(
        r#"
        [[tables]]
        table = "teams"
        [[tables.records]]
        kind = "community"
        key = "{Team}"
        fields.name = { column = "Name" }
        [[tables]]
        table = "people"
        [[tables.records]]
        kind = "person"
        [tables.records.fields]
        name = { column = "Name" }
        home_base = { column = "Team" }
        "#,
    );
    let tables =
        [table("teams.csv", "Team,Name\nl,Language\n"), table("people.csv", "Name,Team\nAnn,Language\nBob,l\n")];
    assert_eq!(count(&imported(&tables, &plan).0, Kind::Community), 1);
}

#[test]
fn a_chain_listed_from_its_end_goes_in_at_once() {
    let rows: String = (0..40).map(|at| format!("t{at},t{}\n", at + 1)).collect();
    let tables = [table("teams.csv", &format!("Team,Parent\n{rows}t40,\n"))];
    let (after, preview) = imported(&tables, &plan(TEAMS));
    assert_eq!((preview.errors(), count(&after, Kind::Community)), (0, 41));
}

#[test]
fn who_is_in_no_row_is_still_an_error_of_every_row_that_needs_them() {
    let tables = [
        table("members.csv", "Team,Handle\nlang,ann\nlang,ghost\nlang,bob\n"),
        table("teams.csv", "Team,Parent\nlang,\n"),
        table("people.csv", "Handle,Name\nann,Ann\nbob,Bob\n"),
    ];
    let (after, preview) = imported(&tables, &plan(TEAMS));
    assert_eq!((preview.errors(), count(&after, Kind::Membership)), (1, 2));
    let [problem] = &preview.problems[..] else { panic!("{:?}", preview.problems) };
    assert_eq!((problem.row, problem.value.as_deref()), (Some(3), Some("ghost")));
    assert_eq!(problem.matter, Matter::Nobody { kind: "person" });
}

#[test]
fn a_reference_that_may_be_left_empty_is_filled_by_a_later_row_and_no_longer_noted() {
    for missing in ["note", "empty"] {
        let plan = plan(&TEAMS.replace("missing = \"report\"", &format!("missing = \"{missing}\"")));
        let tables = [
            table("members.csv", "Team,Handle\nlang,ann\n"),
            table("teams.csv", "Team,Parent\nlang,project\nproject,\n"),
            table("people.csv", "Handle,Name\nann,Ann\n"),
        ];
        let (after, preview) = imported(&tables, &plan);
        assert_eq!(preview.problems, [], "{missing}");
        assert_eq!(parents(&after), owned(&[("lang", Some("project")), ("project", None)]), "{missing}");
        assert_eq!(count(&after, Kind::Membership), 1, "{missing}");
    }
}

#[test]
fn a_row_that_only_adds_to_a_record_may_stand_before_the_row_that_makes_it() {
    let meetings = r#"
        [[tables]]
        table = "meetings"
        [[tables.records]]
        kind = "community"
        key = "{Team}"
        missing = "report"
        fields.rhythm_wanted = { column = "Every", read = "days", combine = "last" }
    "#;
    let tables = [
        table("meetings.csv", "Team,Every\nlang,weekly\nlang,monthly\nghost,weekly\n"),
        table("teams.csv", "Team,Parent\nlang,\n"),
    ];
    let (after, preview) = imported(&tables, &plan(&format!("{meetings}{TEAMS}")));
    assert_eq!(preview.errors(), 1);
    assert_eq!(after.all::<Community>().next().unwrap().rhythm_wanted, Some(30), "the last row counts");
}

#[test]
fn rows_that_waited_keep_their_turn_and_their_number() {
    let ledger = r#"
        [[tables]]
        table = "ledger"
        [[tables.records]]
        kind = "funding"
        key = "{Date}"
        repeated = "number"
        [tables.records.fields]
        kind = { text = "spent" }
        on = { column = "Date" }
        note = { column = "Note" }
        community = { column = "Team", find = "key", missing = "report" }
    "#;
    let tables = [
        table("ledger.csv", "Date,Team,Note\n2026-03-31,late,first\n2026-03-31,,second\n2026-03-31,late,third\n"),
        table("teams.csv", "Team,Parent\nlate,\n"),
    ];
    let (after, preview) = imported(&tables, &plan(&format!("{ledger}{TEAMS}")));
    assert_eq!(preview.errors(), 0);
    let mut notes: Vec<(String, String)> = after
        .all::<Funding>()
        .map(|funding| (funding.common.source_key.clone().unwrap(), funding.note.clone().unwrap()))
        .collect();
    notes.sort();
    let expected = [("2026-03-31", "first"), ("2026-03-31#2", "second"), ("2026-03-31#3", "third")];
    assert_eq!(notes, expected.map(|(key, note)| (key.to_owned(), note.to_owned())));
}

#[test]
fn a_record_that_nothing_identifies_is_made_once_though_its_table_is_read_again() {
    let shares = TEAMS.replace(
        "[[tables]]\ntable = \"people\"",
        r#"[[tables]]
table = "shares"
[[tables.records]]
kind = "stewardship"
match = ["since"]
[tables.records.fields]
community = { column = "Team" }
domain = { column = "Domain" }
role = { text = "stewards" }
since = { column = "Since" }

[[tables]]
table = "people""#,
    );
    let tables = [
        table("teams.csv", "Team,Parent\nlang,project\nproject,\n"),
        table("shares.csv", "Team,Domain,Since\nlang,Syntax,\nlang,Types,\n"),
    ];
    let first = previewed(&empty_portfolio(), &tables, &plan(&shares)).unwrap();
    let after = applied(&empty_portfolio(), &first);
    assert_eq!(after.all::<Stewardship>().len(), 2);
}

#[test]
fn a_row_that_went_in_stays_in_when_a_later_row_makes_its_reference_unclear() {
    let named = |tables: [&str; 3]| {
        let team = |table: &str| {
            format!(
                "[[tables]]\ntable = \"{table}\"\n[[tables.records]]\nkind = \"community\"\nkey = \"{{Key}}\"\nfields.name = {{ column = \"Name\" }}\n"
            )
        };
        let member = "[[tables]]\ntable = \"members\"\n[[tables.records]]\nkind = \"person\"\nfields.name = { column = \"Person\" }\nfields.home_base = { column = \"Team\", find = \"name\", missing = \"report\" }\n";
        plan(&tables.map(|table| if table == "members" { member.to_owned() } else { team(table) }).concat())
    };
    let tables = [
        table("teams.csv", "Key,Name\none,Rust\n"),
        table("members.csv", "Person,Team\nAnn,Rust\nBob,Later\n"),
        table("more.csv", "Key,Name\ntwo,Rust\nthree,Later\n"),
    ];
    let first = previewed(&empty_portfolio(), &tables, &named(["teams", "members", "more"])).unwrap();
    let after = applied(&empty_portfolio(), &first);
    assert_eq!((first.errors(), count(&after, Kind::Person)), (0, 2), "{:?}", first.problems);
    let unclear = previewed(&empty_portfolio(), &tables, &named(["teams", "more", "members"])).unwrap();
    assert_eq!(unclear.problems[0].matter, Matter::Several { kind: "community", count: 2 });
}

#[test]
fn all_errors_of_a_row_are_listed_and_the_row_is_counted_once() {
    let plan = plan(&TEAMS.replace(
        "community = { column = \"Team\", find = \"key\", missing = \"report\" }",
        "community = { column = \"Team\", find = \"key\", missing = \"report\" }\nsince = { column = \"Since\" }\n[[tables.records]]\nkind = \"community\"\nfields.name = { column = \"Handle\" }\nfields.rhythm_wanted = { column = \"Every\" }",
    ));
    let tables = [table("members.csv", "Team,Handle,Since,Every\nlang,ann,never,sometimes\n")];
    let preview = previewed(&empty_portfolio(), &tables, &plan).unwrap();
    let columns: Vec<_> = preview.problems.iter().filter_map(|problem| problem.column.as_deref()).collect();
    assert_eq!(columns, ["Handle", "Team", "Since", "Every"]);
    assert_eq!((preview.errors(), preview.changes.len()), (1, 0));
}

#[test]
fn rows_are_gone_through_once_where_nothing_is_missing_and_the_second_time_can_be_stopped() {
    let forward = [table("teams.csv", "Team,Parent\nlang,project\nproject,\n")];
    let heard = |tables: &[Table], stop: usize| {
        let mut heard = Vec::new();
        let mut watch = |done, total| {
            heard.push((done, total));
            done < stop
        };
        let (at, today) = (now(), "2026-11-21".parse().unwrap());
        let mut surroundings = Surroundings { at, today, new_id: &mut ids(), watch: &mut watch };
        let previewed = preview(&empty_portfolio(), tables, &plan(TEAMS), &mut surroundings);
        (heard, previewed.map(|preview| preview.errors()))
    };
    let in_order = [table("teams.csv", "Team,Parent\nproject,\nlang,project\n")];
    assert_eq!(heard(&in_order, 9).0, [(0, 2), (2, 2)]);
    let (twice, errors) = heard(&forward, 9);
    assert_eq!((twice, errors.unwrap()), (vec![(0, 2), (2, 2), (4, 4)], 0));
    assert!(matches!(heard(&forward, 4).1, Err(ExchangeError::Cancelled)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// In whatever order the rows of a forest stand: every row goes in, the forest is the same, and a second import has
    /// nothing to do.
    #[test]
    fn the_order_of_rows_does_not_matter(
        rows in prop::collection::vec(any::<prop::sample::Index>(), 1..14)
            .prop_map(|parents| {
                let parent = |at: usize, index: &prop::sample::Index| (at > 0).then(|| index.index(at + 1)).filter(|up| *up < at);
                parents.iter().enumerate().map(|(at, index)| (at, parent(at, index))).collect::<Vec<_>>()
            })
            .prop_shuffle()
    ) {
        let line = |(at, parent): &(usize, Option<usize>)| format!("t{at},{}\n", parent.map(|up| format!("t{up}")).unwrap_or_default());
        let teams: String = rows.iter().map(line).collect();
        let members: String = rows.iter().map(|(at, _)| format!("t{at},p{}\n", at % 3)).collect();
        let tables = [
            table("members.csv", &format!("Team,Handle\n{members}")),
            table("teams.csv", &format!("Team,Parent\n{teams}")),
            table("people.csv", "Handle,Name\np2,P\np1,P\np0,P\n"),
        ];
        let (after, preview) = imported(&tables, &plan(TEAMS));
        prop_assert_eq!(preview.problems, []);
        let expected: BTreeMap<_, _> = rows.iter().map(|(at, up)| (format!("t{at}"), up.map(|up| format!("t{up}")))).collect();
        prop_assert_eq!(parents(&after), expected);
        prop_assert_eq!(count(&after, Kind::Membership), rows.len());
    }
}
