//! The command line, as a person and a script use it.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
    process::Stdio,
};

use jiff::{ToSpan as _, Zoned};
use serde_json::Value;
use tilth_tests::{
    data::{fixture, profile, real_tables},
    desk::{Desk, count, text},
    programs::{TILTH, program},
};

/// The tables of this name where they are; otherwise says that the test is left out.
fn tables(name: &str) -> Option<String> {
    let tables = real_tables(name);
    if tables.is_none() {
        // Written past the harness, which keeps what a passing test prints to itself.
        let said = writeln!(io::stderr(), "left out: the real tables of {name} are not beside the checkout");
        said.expect("standard error takes a line");
    }
    tables.map(|folder| folder.display().to_string())
}

/// Imports tables, imports them again, and takes both back.
fn import_twice_and_undo(tables: &str, profile_name: &str) {
    let desk = Desk::new();
    let profile = profile(profile_name);
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours", "--currency", "USD"]);
    let empty = desk.json(0, &["list", "ours.tilth"]);

    let planned = desk.json(0, &["import", "ours.tilth", tables, "--profile", &profile, "--dry-run"]);
    assert_eq!(desk.json(0, &["list", "ours.tilth"]), empty, "a dry run writes nothing");

    let done = desk.json(0, &["import", "ours.tilth", tables, "--profile", &profile]);
    assert_eq!(count(&done, "errors"), 0, "{done}");
    assert_eq!(count(&done, "new"), count(&planned, "new"), "what was previewed is what was done");
    assert!(count(&done, "new") > 20, "{done}");
    let full = desk.json(0, &["list", "ours.tilth"]);

    let again = desk.prints(0, &["import", "ours.tilth", tables, "--profile", &profile]);
    assert!(again.contains("0 new, 0 changed"), "{again}");
    assert_eq!(desk.json(0, &["list", "ours.tilth"]), full);
    desk.prints(0, &["check", "ours.tilth"]);

    desk.prints(0, &["undo", "ours.tilth"]);
    assert_eq!(desk.json(0, &["list", "ours.tilth"]), empty, "an import is one change");
    desk.prints(0, &["redo", "ours.tilth"]);
    assert_eq!(desk.json(0, &["list", "ours.tilth"]), full);
    desk.prints(0, &["check", "ours.tilth"]);
}

#[test]
fn small_tables_are_imported_once_and_taken_back_whole() {
    import_twice_and_undo(&fixture("garden").display().to_string(), "kubernetes.toml");
}

#[test]
fn the_kubernetes_tables_are_imported_once_and_taken_back_whole() {
    if let Some(tables) = tables("kubernetes") {
        import_twice_and_undo(&tables, "kubernetes.toml");
    }
}

#[test]
fn the_rust_tables_are_imported_once_and_taken_back_whole() {
    if let Some(tables) = tables("rust") {
        import_twice_and_undo(&tables, "rust.toml");
    }
}

#[test]
fn a_profile_that_comes_with_tilth_is_named_where_it_fits_and_used_by_its_name() {
    let desk = Desk::new();
    let said = desk.prints(0, &["new", "ours.tilth", "--organization", "Ours", "--sector", "web"]);
    assert!(said.contains("amounts are in EUR (--currency)") && !said.contains("--sector"), "{said}");
    let garden = fixture("garden").display().to_string();
    let proposed = desk.prints(0, &["import", "ours.tilth", &garden, "--dry-run"]);
    assert!(proposed.contains("--profile kubernetes"), "{proposed}");
    // A folder of the same name is no profile.
    fs::create_dir(desk.path("kubernetes")).expect("a folder can be made");
    let by_name = desk.prints(0, &["import", "ours.tilth", &garden, "--profile", "kubernetes"]);
    assert!(by_name.contains("are read as USD; the portfolio counts in EUR"), "{by_name}");
    assert!(!by_name.contains("--profile kubernetes"), "{by_name}");
    let by_path = desk.json(0, &["import", "ours.tilth", &garden, "--profile", &profile("kubernetes.toml")]);
    assert_eq!((count(&by_path, "new"), count(&by_path, "changed")), (0, 0), "it is the same profile");
    assert_eq!(desk.json(0, &["history", "ours.tilth"])["batches"][0]["label"], "Imported Kubernetes community tables");
}

#[test]
fn an_edited_table_updates_the_record_that_matches() {
    let desk = Desk::new();
    let folder = desk.path("tables");
    fs::create_dir(&folder).expect("a folder can be made");
    for entry in fs::read_dir(fixture("garden")).expect("the fixture is there").flatten() {
        fs::copy(entry.path(), folder.join(entry.file_name())).expect("a table can be copied");
    }
    let profile = profile("kubernetes.toml");
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    desk.run(&["import", "ours.tilth", "tables", "--profile", &profile]);
    let people = desk.json(0, &["list", "ours.tilth", "person"]);

    let leads = folder.join("leads.csv");
    let table = fs::read_to_string(&leads).expect("the table is text");
    let name = table.lines().nth(1).and_then(|line| line.split(',').nth(2)).expect("a lead has a name").to_owned();
    fs::write(&leads, table.replace(&name, "Renamed Person")).expect("the table can be written");
    let again = desk.json(0, &["import", "ours.tilth", "tables", "--profile", &profile]);
    assert_eq!(count(&again, "new"), 0, "{again}");
    assert!(count(&again, "changed") >= 1, "{again}");
    let after = desk.json(0, &["list", "ours.tilth", "person"]);
    assert_eq!(count(&after, "total"), count(&people, "total"));
    assert!(after.to_string().contains("Renamed Person"));
}

#[test]
fn the_sample_is_sound_and_says_what_needs_attention() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let attention = desk.prints(0, &["attention", "sample.tilth"]);
    assert!(attention.lines().count() > 20, "{attention}");
    let checked = desk.prints(0, &["check", "sample.tilth"]);
    assert!(checked.starts_with("Sound"), "{checked}");
    let history = desk.prints(0, &["history", "sample.tilth", "--limit", "5"]);
    assert_eq!(history.lines().count(), 6, "{history}");
    let rest = desk.prints(0, &["history", "sample.tilth", "--limit", "5", "--offset", "5"]);
    assert!(!rest.contains(history.lines().nth(5).unwrap()), "{rest}");
}

#[test]
fn the_sample_of_a_sector_speaks_its_words_and_an_unknown_sector_is_refused() {
    let desk = Desk::new();
    let written = desk.prints(0, &["sample", "nurses.tilth", "--sector", "association"]);
    assert!(written.contains("5 domains, 6 communities, 15 people"), "{written}");
    let attention = desk.prints(0, &["attention", "nurses.tilth"]);
    assert!(attention.contains("has no accountable officer"), "{attention}");
    let refused = desk.refuses(&["sample", "other.tilth", "--sector", "guild"]);
    assert!(refused.contains("social_sector"), "{refused}");
}

#[test]
fn the_history_of_one_record_is_told_and_what_is_not_shown_is_said() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let of = |rest: &[&str]| desk.json(0, &[&["history", "sample.tilth"][..], rest].concat());
    let (all, one) = (of(&[]), of(&["community", "Pump Table"]));
    assert!(count(&one, "total") >= 1 && count(&one, "total") < count(&all, "total"), "{one}");
    let said = text(&desk.run(&["history", "sample.tilth", "--limit", "2"]).stderr);
    assert!(said.starts_with("2 of ") && said.contains("--offset"), "{said}");
}

#[test]
fn what_was_answered_is_hidden_and_shown_with_its_answer() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let found = desk.json(0, &["attention", "sample.tilth"]);
    let answered = found["answered"].as_array().expect("a list");
    let seen = |finding: &Value| finding["seen"].as_str().expect("a sentence").to_owned();
    assert!(answered.len() > 2, "{answered:#?}");
    let hidden = desk.prints(0, &["attention", "sample.tilth"]);
    let shown = desk.prints(0, &["attention", "sample.tilth", "--answered"]);
    for finding in answered {
        assert!(!hidden.contains(&seen(finding)) && shown.contains(&seen(finding)));
        let because = finding["answer"]["because"].as_str().expect("the sample gives reasons");
        assert!(shown.contains(because), "{shown}");
    }
    let last = hidden.lines().last().expect("it says something");
    assert_eq!(last, format!("{} more were answered; --answered shows them.", answered.len()));
    assert!(shown.contains("Put off until") && shown.contains("Does not apply: ") && shown.contains("Acted on"));
    let rule = answered[0]["rule"].as_str().expect("a rule");
    let one = desk.prints(0, &["attention", "sample.tilth", "--answered", "--rule", rule]);
    assert!(one.contains(&seen(&answered[0])) && !one.contains(&seen(&answered[1])), "{one}");
    let later = desk.run(&["attention", "sample.tilth", "--json", "--today", "2027-01-31"]);
    let later: Value = serde_json::from_slice(&later.stdout).expect("--json prints JSON");
    assert!(later["answered"].as_array().expect("a list").len() < answered.len(), "some come back by themselves");
}

#[test]
fn the_board_pack_is_a_pdf_and_the_same_in_markdown() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let report = ["report", "sample.tilth", "--kind", "board-pack", "-o"];
    let said = desk.prints(0, &[&report[..], &["board.pdf", "--format", "pdf"]].concat());
    assert!(said.contains("pages"), "{said}");
    assert!(fs::read(desk.path("board.pdf")).expect("it was written").starts_with(b"%PDF-"));
    let markdown = desk.prints(0, &[&report[..], &["-", "--format", "markdown"]].concat());
    assert!(markdown.starts_with("# "), "{markdown}");
    let day = Zoned::now().date().saturating_sub(200.days());
    let past = desk.prints(0, &[&report[..], &["-", "--format", "markdown", "--as-of", &day.to_string()]].concat());
    assert!(past.contains(&day.strftime("%-d %B %Y").to_string()) && past != markdown);
}

#[test]
fn a_workbook_and_a_json_export_come_back_without_loss() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let before = desk.json(0, &["list", "sample.tilth"]);
    for (format, file) in [("xlsx", "all.xlsx"), ("json", "all.json")] {
        desk.prints(0, &["export", "sample.tilth", "--format", format, "-o", file]);
        let again = desk.prints(0, &["import", "sample.tilth", file]);
        assert!(again.contains("0 new, 0 changed") && again.contains("0 in error"), "{format}: {again}");
        let other = format!("{format}.tilth");
        desk.prints(0, &["new", &other, "--organization", "Elsewhere"]);
        desk.prints(0, &["import", &other, file]);
        let mut after = desk.json(0, &["list", &other]);
        let mut expected = before.clone();
        for counts in [&mut after, &mut expected] {
            counts.as_object_mut().expect("counts by kind").retain(|kind, _| kind != "assessment" && kind != "answer");
        }
        assert_eq!(after, expected, "{format}");
    }
}

#[test]
fn an_output_does_not_replace_the_portfolio_it_comes_from() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Our house"]);
    fs::write(desk.path("people.csv"), "Name\nAda Lovelace\n").expect("a table");
    let before = fs::read(desk.path("ours.tilth")).expect("a portfolio");
    let attempts: [&[&str]; 4] = [
        &["export", "ours.tilth", "--format", "json", "-o", "ours.tilth"],
        &["report", "ours.tilth", "-o", "ours.tilth"],
        &["import", "ours.tilth", "people.csv", "--dry-run", "--save-profile", "ours.tilth"],
        &["import", "ours.tilth", "people.csv", "--dry-run", "--save-profile", "people.csv"],
    ];
    for attempt in attempts {
        assert!(desk.refuses(attempt).contains("Nothing was written"), "{attempt:?}");
    }
    assert_eq!(fs::read(desk.path("ours.tilth")).expect("a portfolio"), before);
    assert_eq!(fs::read_to_string(desk.path("people.csv")).expect("a table"), "Name\nAda Lovelace\n");
}

#[test]
fn a_change_is_made_under_the_name_that_was_set_in_the_window() {
    let desk = Desk::new();
    let settings = desk.path("config").join(tilth_app::IDENTIFIER);
    fs::create_dir_all(&settings).expect("a folder");
    fs::write(settings.join("settings.json"), r#"{ "author": "Ada Lovelace" }"#).expect("settings");
    let made = desk
        .command(program(TILTH))
        .args(["new", "ours.tilth", "--organization", "Our house"])
        .env_remove("TILTH_AUTHOR")
        .env("XDG_CONFIG_HOME", desk.path("config"))
        .status()
        .expect("tilth runs");
    assert!(made.success());
    assert_eq!(desk.json(0, &["history", "ours.tilth"])["batches"][0]["author"], "Ada Lovelace");
}

#[test]
fn without_a_name_a_change_is_made_under_the_login_name() {
    let desk = Desk::new();
    for (variable, name) in [("USER", "alovelace"), ("LOGNAME", "cbabbage")] {
        let file = format!("{name}.tilth");
        let made = desk
            .command(program(TILTH))
            .args(["new", &file, "--organization", "Our house"])
            .env_remove("TILTH_AUTHOR")
            .env_remove("USER")
            .env_remove("LOGNAME")
            .env("XDG_CONFIG_HOME", desk.path("config"))
            .env(variable, name)
            .status()
            .expect("tilth runs");
        assert!(made.success());
        assert_eq!(desk.json(0, &["history", &file])["batches"][0]["author"], name);
    }
}

#[test]
fn what_is_one_file_goes_to_standard_output() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Our house"]);
    let pdf = desk.run(&["report", "ours.tilth", "-o", "-"]);
    assert!(pdf.status.success() && pdf.stdout.starts_with(b"%PDF"));
    assert!(desk.prints(0, &["export", "ours.tilth", "--format", "json", "-o", "-"]).contains("Our house"));
    assert!(desk.refuses(&["export", "ours.tilth", "--format", "csv", "-o", "-"]).contains("several files"));
    assert!(!desk.path("-").exists());
}

#[test]
fn the_backup_that_an_import_made_is_listed_and_brought_back() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Our house"]);
    assert!(desk.prints(0, &["backups", "ours.tilth"]).contains("no backups"));
    fs::write(desk.path("people.json"), r#"{"person": [{"name": "Ada Lovelace"}]}"#).expect("a table");
    desk.prints(0, &["import", "ours.tilth", "people.json"]);
    fs::remove_file(desk.path("ours.tilth")).expect("the portfolio is lost");

    let found = desk.json(0, &["backups"]);
    let backup = found["backups"][0]["path"].as_str().expect("a backup").to_owned();
    assert!(desk.prints(0, &["backups"]).contains(&backup), "its whole path is there to be copied");
    desk.prints(0, &["restore", &backup, "back.tilth"]);
    assert!(desk.prints(0, &["check", "back.tilth"]).contains("Sound"));
    assert_eq!(count(&desk.json(0, &["list", "back.tilth"]), "person"), 0, "it is from before the import");
    assert!(desk.refuses(&["restore", &backup, "back.tilth"]).contains("back.tilth"));
}

#[test]
fn every_kind_can_be_listed_found_and_shown() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let kinds = desk.json(0, &["list", "sample.tilth"]);
    for (kind, count) in kinds.as_object().expect("counts by kind") {
        let list = desk.json(0, &["list", "sample.tilth", kind, "--limit", "1"]);
        assert_eq!(&list["total"], count, "{kind}");
        let id = list["rows"][0]["id"].as_str().unwrap_or_else(|| panic!("the sample has a {kind}"));
        let page = desk.json(0, &["show", "sample.tilth", kind, id]);
        assert_eq!(page["id"], id);
    }
    let community = desk.json(0, &["list", "sample.tilth", "community", "--limit", "1"]);
    let title = community["rows"][0]["title"].as_str().expect("a community has a name");
    assert!(desk.prints(0, &["find", "sample.tilth", title]).contains(title));
    assert!(desk.prints(0, &["show", "sample.tilth", "community", title]).contains(title));
}

#[test]
fn what_cannot_be_done_is_said_with_its_place() {
    let desk = Desk::new();
    assert!(desk.refuses(&["attention", "nowhere.tilth"]).contains("nowhere.tilth"));
    fs::write(desk.path("noise.tilth"), "not a portfolio").expect("a file can be written");
    assert!(desk.refuses(&["attention", "noise.tilth"]).contains("noise.tilth"));
    assert_eq!(fs::read(desk.path("noise.tilth")).expect("it is still there"), b"not a portfolio");

    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    assert!(desk.refuses(&["new", "ours.tilth", "--organization", "Again"]).contains("ours.tilth"));
    assert!(desk.refuses(&["list", "ours.tilth", "comunity"]).contains("comunity"));
    assert!(desk.refuses(&["show", "ours.tilth", "community", "Nobody"]).contains("Nobody"));
    assert!(desk.refuses(&["undo", "ours.tilth"]).starts_with("tilth: "));
    assert!(desk.refuses(&["new", "other.tilth", "--organization", "Ours", "--currency", "euro"]).contains("euro"));

    fs::write(
        desk.path("wrong.toml"),
        "name = \"x\"\n[[tables]]\ntable = \"a\"\n[[tables.records]]\nkind = \"comunity\"\n",
    )
    .expect("written");
    fs::write(desk.path("a.csv"), "Name\nOne\n").expect("written");
    let refused = desk.refuses(&["import", "ours.tilth", "a.csv", "--profile", "wrong.toml"]);
    assert!(refused.contains("comunity") && refused.contains("community"), "{refused}");
    assert_eq!(desk.run(&["frobnicate"]).status.code(), Some(2));
}

#[test]
fn errors_are_json_for_machines() {
    let desk = Desk::new();
    let output = desk.run(&["attention", "nowhere.tilth", "--json"]);
    let error: Value = serde_json::from_slice(&output.stderr).expect("an error is JSON too");
    assert_eq!(error["code"], "not-found");
}

#[test]
fn help_teaches_and_completions_are_printed() {
    let desk = Desk::new();
    assert!(desk.prints(0, &["--help"]).contains("Exit codes"));
    assert!(desk.prints(0, &["completions", "bash"]).contains("tilth"));
    assert!(completes_into_a_closed_pipe(&desk));
    assert!(Path::new(&program(TILTH)).is_absolute());
}

/// Whether completions that nobody reads to their end are printed without a panic.
fn completes_into_a_closed_pipe(desk: &Desk) -> bool {
    let mut completing = desk
        .command(program(TILTH))
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("tilth runs");
    drop(completing.stdout.take());
    let ended = completing.wait_with_output().expect("tilth ends");
    ended.status.success() && ended.stderr.is_empty()
}
