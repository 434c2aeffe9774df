//! What a person's choice of a path allows, and what nothing allows.

mod support;

use std::fs;

use support::Desk;
use tilth_app::{App, Error, ExportRequest, Nothing, ReadRequest};

fn export(app: &App, path: String) -> Result<(), Error> {
    app.export(ExportRequest { format: "json".to_owned(), kind: None, path }).map(drop)
}

fn code<T>(answer: Result<T, Error>) -> &'static str {
    answer.err().map_or("done", |error| error.code())
}

#[test]
fn an_output_never_replaces_a_portfolio_or_what_belongs_to_one() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "other.tilth");
    desk.found(&app, "ours.tilth");
    fs::copy(desk.path("other.tilth"), desk.path("no-ending")).expect("a copy");
    fs::hard_link(desk.path("ours.tilth"), desk.path("linked")).expect("a link");
    let before = fs::read(desk.path("other.tilth")).expect("a portfolio");
    for name in ["ours.tilth", "other.tilth", "new.TILTH", "ours.tilth-wal", ".ours.tilth.lock", "no-ending", "linked"]
    {
        assert_eq!(code(export(&app, desk.text(name))), "would-replace", "{name}");
    }
    assert_eq!(code(export(&app, desk.text("data/../ours.tilth"))), "would-replace");
    assert_eq!(fs::read(desk.path("other.tilth")).expect("a portfolio"), before);
    assert_eq!(code(export(&app, desk.text("ours.json"))), "done");
    app.close_portfolio(Nothing {}).expect("it closes");
    app.open_portfolio(desk.request("ours.tilth")).expect("it is as it was");
}

#[test]
fn an_output_never_replaces_a_table_that_is_being_imported() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    fs::write(desk.path("people.json"), "[{\"name\": \"Ada\"}]").expect("a table");
    app.import_read(ReadRequest { paths: vec![desk.text("people.json")] }).expect("it is read");
    assert_eq!(code(export(&app, desk.text("people.json"))), "would-replace");
}

#[test]
fn a_path_chosen_to_be_read_is_not_written_and_the_other_way_round() {
    let desk = Desk::new();
    let app = desk.window();
    app.grant_writing(&desk.path("ours.tilth"));
    desk.found(&app, "ours.tilth");
    for name in ["read.json", "written.json"] {
        fs::write(desk.path(name), "[{\"name\": \"Ada\"}]").expect("a table");
    }
    app.grant_reading(&desk.path("read.json"));
    app.grant_writing(&desk.path("written.json"));
    let read = |name: &str| code(app.import_read(ReadRequest { paths: vec![desk.text(name)] }));
    assert_eq!(read("read.json"), "done");
    assert_eq!(read("written.json"), "not-granted");
    assert_eq!(code(export(&app, desk.text("read.json"))), "not-granted");
    assert_eq!(code(export(&app, desk.text("written.json"))), "done");
}

#[test]
fn what_was_open_before_may_be_opened_again_and_nothing_else() {
    let desk = Desk::new();
    let first = desk.window();
    first.grant_writing(&desk.path("ours.tilth"));
    desk.found(&first, "ours.tilth");
    first.close_portfolio(Nothing {}).expect("it closes");
    let next = desk.window();
    assert_eq!(code(next.open_portfolio(desk.request("unknown.tilth"))), "not-granted");
    next.open_portfolio(desk.request("ours.tilth")).expect("it was open before");
    assert_eq!(code(next.save_copy(desk.request("ours.tilth"))), "not-granted");
    assert_eq!(code(export(&next, desk.text("data/out.json"))), "not-granted");
}
