//! A plan proposed from names and content.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use support::*;
use tilth_core::{Kind, Portfolio, Value, Words, catalog::Community};
use tilth_exchange::{
    FieldPlace, Preview, Surroundings, likely,
    plan::{Matched, Plan},
    read_profile, suggest,
};

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
fn a_community_that_a_column_calls_closed_is_closed_once_and_keeps_its_day() {
    let rows = "Team,Description,Archived\nNode,Runs pods,no\nRed,Runs red,Yes\nBlue,Runs blue,yes\n";
    let tables = [table("teams.csv", rows)];
    let (plan, after, preview) = imported(&tables);
    assert_eq!(preview.tables[0].unused, [] as [&str; 0]);
    let closed = |portfolio: &Portfolio| {
        let closed = portfolio.all::<Community>().filter_map(|one| Some((one.name.clone(), one.closed_on?)));
        let mut closed: Vec<_> = closed.collect();
        closed.sort();
        closed
    };
    let today = "2026-11-21".parse().unwrap();
    assert_eq!(closed(&after), [("Blue".to_owned(), today), ("Red".to_owned(), today)]);
    assert!(after.all::<Community>().all(|one| one.closed_why.is_some() == one.closed_on.is_some()));
    let mut later =
        Surroundings { at: now(), today: "2027-01-01".parse().unwrap(), new_id: &mut ids(), watch: &mut |_, _| true };
    let again = tilth_exchange::preview(&after, &tables, &plan, &mut later).unwrap();
    assert_eq!(again.changes, [], "another day changes nothing");
    let none = imported(&[table("teams.csv", &rows.replace("Yes", "no").replace("yes", "no"))]).1;
    assert_eq!(closed(&none), []);
}

#[test]
fn people_in_a_column_called_like_a_sponsor_sponsor_the_community_of_the_row() {
    let rows = "Group,Mission,Steering liaison\nNode,Runs pods,Ada Lovelace\nApps,Runs apps,Ada Lovelace\nNet,Joins,\n";
    let (plan, after, _) = imported(&[table("groups.csv", rows)]);
    assert_eq!(kinds_of(&plan), ["community", "sponsorship"]);
    assert_eq!([Kind::Community, Kind::Person, Kind::Sponsorship].map(|kind| count(&after, kind)), [3, 1, 2]);
    for several in ["AWS", "Ada Lovelace; Grace Hopper", "Ada Lovelace, Grace Hopper", "@ada"] {
        let (plan, ..) = imported(&[table("groups.csv", &rows.replace("Ada Lovelace", &format!("\"{several}\"")))]);
        assert_eq!(kinds_of(&plan), ["community"], "{several}");
    }
}

#[test]
fn a_sponsor_who_cannot_be_told_from_a_namesake_leaves_the_community_there() {
    let people = "Name,Handle\nAda Lovelace,ada\nAda Lovelace,lovelace\n";
    let groups = "Group,Mission,Sponsor\nNode,Runs pods,Ada Lovelace\n";
    let (_, with_people, _) = imported(&[table("people.csv", people)]);
    let groups = [table("groups.csv", groups)];
    let preview = previewed(&with_people, &groups, &suggest(&groups, &Words::english())).unwrap();
    assert_eq!(preview.errors(), 0, "{:#?}", preview.problems);
    let after = applied(&with_people, &preview);
    assert_eq!((count(&after, Kind::Community), count(&after, Kind::Sponsorship)), (1, 0));
    assert!(preview.problems.iter().any(|told| matches!(told.matter, tilth_exchange::Matter::Several { .. })));
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

/// The proposal for tables, what importing them by it made, and what a second import would do.
fn imported(tables: &[tilth_exchange::Table]) -> (Plan, Portfolio, Preview) {
    let plan = suggest(tables, &Words::english());
    let first = previewed(&empty_portfolio(), tables, &plan).unwrap();
    assert_eq!(first.errors(), 0, "{:#?}", first.problems);
    let after = applied(&empty_portfolio(), &first);
    let again = previewed(&after, tables, &plan).unwrap();
    assert_eq!((again.sums().0, again.sums().1, again.errors()), (0, 0, 0), "{:#?}", again.tables);
    (plan, after, first)
}

fn kinds_of(plan: &Plan) -> Vec<String> {
    shape(plan).into_iter().map(|(kind, _)| kind).collect()
}

fn column_of(plan: &Plan, field: &str) -> Option<String> {
    let mut fields = plan.tables.iter().flat_map(|table| &table.records).flat_map(|record| &record.fields);
    fields.find(|(name, _)| *name == field).and_then(|(_, plan)| plan.column.clone())
}

fn names(portfolio: &Portfolio, kind: Kind) -> Vec<String> {
    let mut names: Vec<String> = portfolio.records(kind).map(|record| record.value(0).to_json().to_string()).collect();
    names.sort();
    names
}

#[test]
fn a_community_of_two_tables_is_one() {
    let tables = [
        table("subprojects.csv", "Group,Subproject,Description\nsig  node,kubelet,Runs pods\nSIG Apps,kjob,\n"),
        table("groups.csv", "Group,Type,Mission\nSIG Node,SIG,Runs pods\nSIG Apps,SIG,Runs jobs\n"),
    ];
    let (plan, after, _) = imported(&tables);
    assert_eq!(kinds_of(&plan), ["community", "artifact"], "the more specific row refers to its community");
    assert_eq!(names(&after, Kind::Community), ["\"SIG Apps\"", "\"SIG Node\""]);
    assert_eq!(count(&after, Kind::Artifact), 2);
}

#[test]
fn a_project_is_called_by_its_title_and_refers_to_its_group() {
    for title in ["Title", "Name", "Summary"] {
        let rows = format!(
            "Group,Year,Number,{title},Stage\nNode,2024,7,Swap,Alpha\nApps,2025,7,Swap,Beta\nNode,2025,8,Limits,Beta\n"
        );
        let (plan, after, preview) = imported(&[table("enhancements.csv", &rows)]);
        assert_eq!(
            (column_of(&plan, "name").as_deref(), column_of(&plan, "communities").as_deref()),
            (Some(title), Some("Group"))
        );
        assert_eq!(names(&after, Kind::Project), ["\"Limits\"", "\"Swap\""]);
        assert_eq!(preview.tables[0].unused, ["Stage"], "no value of it is a stage");
        let swap =
            after.records(Kind::Project).find(|record| record.shared().source_key.as_deref() == Some("7")).unwrap();
        let Some(Value::List(groups)) = swap.value_of("communities") else { panic!("a list") };
        assert_eq!(groups.len(), 2, "both groups that worked on it");
    }
}

#[test]
fn a_meeting_without_a_day_is_the_rhythm_of_its_community() {
    let weekly =
        table("meetings.csv", "Group,Meeting,Day,Frequency\nNode,Regular,Tuesday,weekly\nNode,CI,Friday,monthly\n");
    let (plan, after, _) = imported(&[weekly]);
    assert_eq!(kinds_of(&plan), ["community"]);
    let community = after.records(Kind::Community).next().unwrap();
    assert_eq!(community.value_of("rhythm_wanted"), Some(Value::Integer(7)));
    let held = table("meetings.csv", "Group,Meeting,Date\nNode,Regular,2026-11-03\nNode,Regular,2026-11-10\n");
    let (plan, after, _) = imported(&[held]);
    assert_eq!((kinds_of(&plan), count(&after, Kind::Event)), (vec!["event".to_owned()], 2));
    assert_eq!(kinds_of(&suggested("meetings.csv", "Meeting,Room\nRegular,4\n")), Vec::<String>::new());
}

#[test]
fn answers_are_voice_only_with_a_day_and_somebody_who_says_them() {
    let answers = "Group,Year,Question,Answer\nNode,2024,Who helps?,Nobody.\nApps,2024,Who helps?,Nobody.\n";
    let (plan, after, _) = imported(&[table("answers.csv", answers)]);
    assert_eq!((kinds_of(&plan), count(&after, Kind::Voice)), (vec!["voice".to_owned()], 2));
    let voice = after.records(Kind::Voice).next().unwrap();
    assert_eq!(voice.value_of("on"), Some(Value::Date("2024-12-31".parse().unwrap())));
    assert_eq!(
        voice.value_of("kind"),
        Some(Value::Text("perspective_on_strategy".into())),
        "nobody waits for an answer"
    );
    for rows in ["Group,Question,Answer\nNode,Who helps?,Nobody.\n", "Year,Question,Answer\n2024,Who helps?,Nobody.\n"]
    {
        assert_eq!(kinds_of(&suggested("answers.csv", rows)), Vec::<String>::new(), "{rows}");
    }
}

#[test]
fn several_people_in_a_cell_are_never_one_person() {
    for champions in ["[lang]: @niko; [types]: @jack", "Ann; Bob", "Ann, Bob"] {
        let rows = format!("Goal,Champions\nTraits,\"{champions}\"\nBorrows,\"{champions}\"\n");
        let (_, after, preview) = imported(&[table("goals.csv", &rows)]);
        assert_eq!((count(&after, Kind::Project), count(&after, Kind::Person)), (2, 0), "{champions}");
        assert_eq!(preview.tables[0].unused, ["Champions"], "{champions}");
    }
}

#[test]
fn a_cell_among_names_that_is_no_name_is_left_empty_and_noted() {
    let rows: String = (0..20).map(|at| format!("Goal {at},Person {at}\n")).collect();
    let (_, after, preview) = imported(&[table("goals.csv", &format!("Goal,Champion\n{rows}Last,Ann; Bob\n"))]);
    assert_eq!((count(&after, Kind::Project), count(&after, Kind::Person)), (21, 20));
    assert_eq!(preview.tables[0].notes, 1);
}

#[test]
fn a_handle_loses_its_sign() {
    let (_, after, _) = imported(&[table("goals.csv", "Goal,Champion\nTraits,@niko\nBorrows,@jack\n")]);
    assert_eq!(names(&after, Kind::Person), ["\"jack\"", "\"niko\""]);
}

#[test]
fn two_people_of_one_name_are_told_apart_by_their_handles() {
    let (plan, after, _) = imported(&[table("people.csv", "Name,Handle\nAnn Lee,ann\nAnn Lee,annlee\n")]);
    assert_eq!((plan.tables[0].records[0].key.as_deref(), count(&after, Kind::Person)), (Some("{Handle}"), 2));
    let (_, after, _) = imported(&[table("people.csv", "Name,Handle\nAnn Lee,ann\nBob,\n")]);
    assert_eq!(count(&after, Kind::Person), 2, "whose handle is not known has none as key");
}

#[test]
fn what_another_table_lists_is_not_added_to_by_a_reference() {
    let tables = [
        table("goals.csv", "Goal,Status\nTraits,Accepted\n"),
        table("funding.csv", "Goal,Cost,Purpose\ntraits,$400,Reviews\nTraitz,$400,Reviews\n"),
    ];
    let (_, after, preview) = imported(&tables);
    assert_eq!((count(&after, Kind::Project), count(&after, Kind::Funding)), (1, 2));
    assert_eq!(preview.problems.len(), 1, "the slip is noted: {:?}", preview.problems);
}

#[test]
fn amounts_of_nobody_are_not_proposed() {
    let ledger = "Date,Entry,Account,Amount (USD)\n2024-03-26,Travel,expenses,\"2,522.97\"\n2024-04-01,Grant,assets,\"-650,000\"\n";
    assert_eq!(kinds_of(&suggested("council_budget.csv", ledger)), Vec::<String>::new());
}

#[test]
fn a_roster_names_people_by_the_column_that_refers_to_them() {
    let (plan, after, _) = imported(&[table("roster.csv", "Team,Member,Role\nCore,Ann,lead\nCore,Bob,alumnus\n")]);
    assert_eq!(kinds_of(&plan), ["person", "membership", "leadership"]);
    assert_eq!(names(&after, Kind::Person), ["\"Ann\"", "\"Bob\""]);
    let left = after
        .records(Kind::Membership)
        .filter(|record| record.value_of("trajectory") == Some(Value::Text("alumnus".into())));
    assert_eq!(left.count(), 1);
}

#[test]
fn the_real_tables_are_taken_in_once_and_whole() {
    for (set, communities) in [("kubernetes", 35), ("rust", 168)] {
        let Some(tables) = shared_tables(set) else { return };
        let (_, after, first) = imported(&tables);
        let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
        let used: usize = first.tables.iter().filter(|table| !table.kinds.is_empty()).map(|table| table.rows).sum();
        assert!(used * 10 >= rows * 9, "{set}: {:#?}", first.tables);
        assert_eq!(count(&after, Kind::Community), communities, "{set}");
        let odd: Vec<String> =
            names(&after, Kind::Person).into_iter().filter(|name| name.contains(['[', ':', ';'])).collect();
        assert_eq!(odd, Vec::<String>::new(), "{set}");
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
