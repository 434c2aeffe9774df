//! One portfolio at a time is open, once, whatever else fails.

mod support;

use std::fs;

use support::Desk;
use tilth_app::{DocumentInfo, Nothing, Session};

fn document(session: Session) -> DocumentInfo {
    session.document.expect("a portfolio is open")
}

#[test]
fn opening_the_open_sample_again_leaves_it_open_for_writing() {
    let desk = Desk::new();
    let app = desk.app();
    assert!(!document(app.open_sample(Nothing {}).expect("the sample")).read_only);
    let again = document(app.open_sample(Nothing {}).expect("the sample"));
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
        let writing = scope.spawn(|| app.write_sample(&file));
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
    let made = document(app.write_sample(&file).expect("the sample"));
    assert!(made.counts["domain"] > 5);
}
