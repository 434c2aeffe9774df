//! What is imported is what was seen.

mod support;

use std::fs;

use support::Desk;
use tilth_app::{App, CommitRequest, Error, ImportRead, ImportRequest, Nothing, ReadRequest};

fn read(desk: &Desk, app: &App) -> ImportRead {
    fs::write(desk.path("people.csv"), "Name\nAda Lovelace\nGrace Hopper\n").expect("a table");
    app.import_read(ReadRequest { paths: vec![desk.text("people.csv")] }).expect("it is read")
}

fn request(read: &ImportRead) -> ImportRequest {
    ImportRequest { token: read.token.clone(), plan: read.plan.clone(), most_problems: None }
}

fn commit(app: &App, import: ImportRequest, seen: &str) -> Result<usize, Error> {
    let seen = Some(seen.to_owned());
    app.import_commit(CommitRequest { import, seen }).map(|done| done.preview.new)
}

fn code<T>(answer: Result<T, Error>) -> &'static str {
    answer.err().map_or("done", |error| error.code())
}

#[test]
fn what_was_seen_is_imported_and_no_other_plan() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let read = read(&desk, &app);
    let seen = app.import_preview(request(&read)).expect("it is counted");
    let mut other = request(&read);
    other.plan.tables.clear();
    assert_eq!(code(commit(&app, other, &seen.id)), "unseen");
    assert_eq!(commit(&app, request(&read), &seen.id).expect("it is imported"), seen.new);
}

#[test]
fn an_import_is_called_by_its_profile_and_without_one_by_its_first_table() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let read = read(&desk, &app);
    let label = |import: ImportRequest| {
        let done = app.import_commit(CommitRequest { import, seen: None }).expect("it is imported");
        app.undo(Nothing {}).expect("it is taken back");
        done.saved.label
    };
    assert_eq!(label(request(&read)), "Imported people.csv");
    let mut named = request(&read);
    named.plan.name = "Our people".to_owned();
    assert_eq!(label(named), "Imported Our people");
}

#[test]
fn a_preview_of_the_portfolio_as_it_was_before_a_change_imports_nothing() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let read = read(&desk, &app);
    let seen = app.import_preview(request(&read)).expect("it is counted");
    commit(&app, request(&read), &seen.id).expect("it is imported");
    app.undo(Nothing {}).expect("it is taken back");
    assert_eq!(code(commit(&app, request(&read), &seen.id)), "unseen");
    let anew = app.import_preview(request(&read)).expect("it is counted");
    assert_eq!(commit(&app, request(&read), &anew.id).expect("it is imported"), 2);
}
