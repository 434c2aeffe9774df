//! One portfolio at a time is open, once, whatever else fails.

mod support;

use std::fs;

use indexmap::IndexMap;
use serde_json::json;
use support::Desk;
use tilth_app::{
    App, CreateRequest, DocumentInfo, HistoryRequest, Input, LookAtRequest, Nothing, SampleRequest, SearchRequest,
    Session,
};

fn document(session: Session) -> DocumentInfo {
    session.document.expect("a portfolio is open")
}

#[test]
fn opening_the_open_sample_again_leaves_it_open_for_writing() {
    let desk = Desk::new();
    let app = desk.app();
    assert!(!document(app.open_sample(SampleRequest::default()).expect("the sample")).read_only);
    let again = document(app.open_sample(SampleRequest::default()).expect("the sample"));
    assert!(!again.read_only, "{:?}", again.read_only_reason);
}

#[cfg(unix)]
#[test]
fn the_open_portfolio_under_another_name_is_the_open_portfolio() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    fs::create_dir(desk.path("folder")).expect("a folder");
    std::os::unix::fs::symlink(desk.path("ours.tilth"), desk.path("link.tilth")).expect("a link");
    for name in ["link.tilth", "folder/../ours.tilth"] {
        let open = document(app.open_portfolio(desk.request(name)).expect("it opens"));
        assert!(!open.read_only, "{name}");
        assert_eq!(open.path, desk.text("ours.tilth"));
    }
}

#[test]
fn settings_that_cannot_be_written_do_not_keep_a_portfolio_shut() {
    let desk = Desk::new();
    desk.found(&desk.app(), "ours.tilth");
    fs::remove_dir_all(desk.path("config")).expect("the settings go");
    fs::write(desk.path("config"), "a file where a folder should be").expect("a file");
    let app = desk.app();
    let open = document(app.open_portfolio(desk.request("ours.tilth")).expect("it opens"));
    assert!(open.warnings.iter().any(|warning| warning.contains("recent")), "{:?}", open.warnings);
    assert_eq!(document(app.session(Nothing {}).expect("a session")).path, desk.text("ours.tilth"));
}

#[test]
fn a_portfolio_that_cannot_be_opened_leaves_the_open_one_open() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    fs::write(desk.path("broken.tilth"), "no portfolio").expect("a file");
    app.open_portfolio(desk.request("broken.tilth")).expect_err("it is no portfolio");
    assert_eq!(document(app.session(Nothing {}).expect("a session")).path, desk.text("ours.tilth"));
}

#[test]
fn a_sample_that_is_broken_off_leaves_no_file() {
    let desk = Desk::new();
    let app = desk.app();
    let file = desk.path("sample.tilth");
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| app.write_sample(&file, &SampleRequest::default()));
        while app.progress(Nothing {}).expect("an answer").task.is_none_or(|task| task.done == 0) {
            assert!(!writing.is_finished(), "it was over before it could be stopped");
            std::thread::yield_now();
        }
        assert!(!file.exists(), "a file has its name once it is whole");
        app.cancel(Nothing {}).expect("an answer");
        let error = writing.join().expect("no panic").expect_err("it was broken off");
        assert_eq!(error.code(), "cancelled");
    });
    let left: Vec<_> = fs::read_dir(desk.path("")).expect("the folder").collect();
    assert!(left.is_empty(), "{left:?}");
    let made = document(app.write_sample(&file, &SampleRequest::default()).expect("the sample"));
    assert!(made.counts["domain"] > 5);
}

fn make_person(app: &App, name: &str) {
    let values = IndexMap::from([("name".to_owned(), Input::Text { text: name.to_owned() })]);
    app.create_record(CreateRequest { kind: "person".to_owned(), values }).expect("a person");
}

fn look_at(app: &App, date: &str) -> Result<Session, tilth_app::Error> {
    app.look_at(LookAtRequest { date: Some(date.to_owned()) })
}

#[test]
fn a_second_window_sees_what_the_first_has_written() {
    let desk = Desk::new();
    let (first, second) = (desk.app(), desk.app());
    desk.found(&first, "ours.tilth");
    let before = document(second.open_portfolio(desk.request("ours.tilth")).expect("it opens"));
    assert!(before.read_only);
    make_person(&first, "Ada Lovelace");
    let after = document(second.session(Nothing {}).expect("a session"));
    assert_eq!(after.counts["person"], 1);
    assert!(after.revision > before.revision, "its pages ask again");
    assert_eq!(document(second.session(Nothing {}).expect("a session")).revision, after.revision);
}

#[test]
fn on_a_past_day_nothing_later_is_told() {
    let desk = Desk::new();
    let app = desk.app();
    app.write_sample(&desk.path("sample.tilth"), &SampleRequest::default()).expect("the sample");
    let told = |app: &App| app.history(HistoryRequest { limit: 1, ..HistoryRequest::default() }).expect("a history");
    let found = |app: &App| app.search(SearchRequest { text: "a".to_owned(), limit: 5 }).expect("an answer").total;
    let (all, everything) = (told(&app).total, found(&app));
    let then = document(look_at(&app, "2026-01-05").expect("a past day"));
    let past = told(&app);
    assert!(0 < past.total && past.total < all, "{} of {all}", past.total);
    assert!(past.batches[0].at.as_str() < "2026-01-06", "{}", past.batches[0].at);
    assert_eq!(then.last_change.expect("a change").at, past.batches[0].at);
    assert!(found(&app) < everything);
}

#[test]
fn a_day_without_the_portfolio_is_refused_and_the_present_stays() {
    let desk = Desk::new();
    let app = desk.app();
    app.write_sample(&desk.path("sample.tilth"), &SampleRequest::default()).expect("the sample");
    for (day, code) in [("1999-12-31", "before-founding"), ("2030-01-01", "not-yet")] {
        assert_eq!(look_at(&app, day).expect_err("there is nothing to see").code(), code);
        assert_eq!(document(app.session(Nothing {}).expect("a session")).as_of, None);
    }
    assert_eq!(document(look_at(&app, "2026-11-19").expect("today")).as_of, None);
}

#[test]
fn a_portfolio_that_cannot_become_one_file_stays_open_and_says_why() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    make_person(&app, "Rita Zhang");
    let log = fs::OpenOptions::new().write(true).open(desk.path("ours.tilth-wal")).expect("the log");
    let length = log.metadata().expect("the log").len();
    let whole = fs::read(desk.path("ours.tilth-wal")).expect("the log");
    log.set_len(length / 2).expect("it is cut short");
    assert_eq!(app.close_portfolio(Nothing {}).expect_err("it cannot be folded in").code(), "unfolded");
    assert_eq!(document(app.session(Nothing {}).expect("a session")).path, desk.text("ours.tilth"));
    fs::write(desk.path("ours.tilth-wal"), whole).expect("the log is whole again");
    app.close_portfolio(Nothing {}).expect("it closes");
    assert!(!desk.path("ours.tilth-wal").exists());
}

#[test]
fn the_first_day_that_can_be_looked_at_is_the_one_on_which_the_portfolio_began() {
    let desk = Desk::new();
    let app = desk.app();
    let began =
        document(app.open_sample(SampleRequest::default()).expect("the sample")).began.expect("it began on a day");
    let first = tilth_app::read_date(&began).expect("a day");
    look_at(&app, &began).expect("the first day");
    let before = first.yesterday().expect("a day before").to_string();
    assert_eq!(look_at(&app, &before).expect_err("it was not there").code(), "before-founding");
}

#[test]
fn a_sample_knows_the_way_back_to_the_portfolio_that_was_open_before() {
    let desk = Desk::new();
    let app = desk.app();
    let back = |session: Session| document(session).back.map(|back| (back.path, back.name));
    assert_eq!(back(app.open_sample(SampleRequest::default()).expect("the sample")), None);
    let own = document(desk.found(&app, "ours.tilth"));
    assert_eq!(own.back, None, "one is at home");
    let home = Some((desk.text("ours.tilth"), own.name));
    assert_eq!(back(app.open_sample(SampleRequest::default()).expect("the sample")), home);
    let other = SampleRequest { sector: Some("education".to_owned()) };
    assert_eq!(back(app.open_sample(other).expect("another sample")), home, "a sample is no home");
}

#[test]
fn a_portfolio_that_was_open_is_listed_by_the_name_it_has_by_now() {
    let desk = Desk::new();
    let app = desk.app();
    let facts = document(desk.found(&app, "ours.tilth")).facts.expect("its facts");
    let name = |field: &str, text: &str| {
        let request = json!({ "kind": "portfolio", "id": facts, "field": field, "input": { "text": text } });
        app.dispatch("set_field", request).expect("a field")
    };
    name("name", "Water and soil");
    name("organization", "Skeldale Water");
    let recent = app.close_portfolio(Nothing {}).expect("it closes").recent;
    assert_eq!((recent[0].name.as_str(), recent[0].organization.as_str()), ("Water and soil", "Skeldale Water"));

    desk.found(&app, "other.tilth");
    app.open_portfolio(desk.request("ours.tilth")).expect("it opens");
    name("name", "Soil and water");
    let recent = app.open_portfolio(desk.request("other.tilth")).expect("it opens").recent;
    assert_eq!(recent[1].name, "Soil and water");
}
