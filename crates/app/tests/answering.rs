//! Findings are answered, and answers withdrawn.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

use tempfile::TempDir;
use tilth_app::{
    AnswerRequest, App, Attention, Clock, Date, Error, FindingShape, HistoryRequest, LookAtRequest, Nothing,
    RecordName, SampleRequest, Saved, Settings, WithdrawRequest,
};

const TODAY: Date = Date::constant(2026, 11, 19);

/// The sample, opened by somebody who is in it.
fn sample(today: Date, folder: &TempDir) -> App {
    opened_by("Ines Castellane", today, folder)
}

fn opened_by(author: &str, today: Date, folder: &TempDir) -> App {
    let app = App::new(Settings {
        config_dir: folder.path().join("config"),
        data_dir: folder.path().join("data"),
        clock: Clock { today: Some(today) },
        granted_paths_only: false,
        author: Some(author.to_owned()),
        remembers: false,
    });
    app.open_sample(SampleRequest::default()).unwrap();
    app
}

fn found(app: &App) -> Attention {
    app.all_findings(Nothing {}).unwrap()
}

fn answer(app: &App, key: &str, answer: &str, until: &str, because: &str) -> Result<Saved, Error> {
    let text = |text: &str| Some(text.to_owned());
    let request =
        AnswerRequest { key: key.to_owned(), answer: answer.to_owned(), until: text(until), because: text(because) };
    app.answer_finding(request)
}

fn keys(findings: &[FindingShape]) -> Vec<&str> {
    findings.iter().map(|finding| finding.key.as_str()).collect()
}

#[test]
fn an_answer_hides_a_finding_says_who_and_why_and_is_taken_back() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    let before = found(&app);
    let finding = &before.findings[0];
    let saved = answer(&app, &finding.key, "not_now", "1 Feb 2027", "The survey ends in January.").unwrap();
    assert_eq!(saved.label, format!("Put off until 1 Feb 2027: {}", finding.seen.trim_end_matches('.')));

    let after = found(&app);
    assert!(!keys(&after.findings).contains(&finding.key.as_str()));
    assert_eq!(after.findings.len() + 1, before.findings.len());
    let answered = after.answered.iter().find(|answered| answered.key == finding.key).unwrap();
    let given = answered.answer.as_ref().unwrap();
    assert_eq!(
        (given.given.as_str(), given.by.as_str(), given.on.as_str()),
        ("not_now", "Ines Castellane", "2026-11-19")
    );
    assert_eq!(given.because.as_deref(), Some("The survey ends in January."));
    assert_eq!(given.again_on.as_deref(), Some("2027-02-01"));
    assert!(given.stands);
    assert_eq!(app.portfolio_page(Nothing {}).unwrap().findings_total, after.findings.len());

    app.undo(Nothing {}).unwrap();
    assert_eq!(found(&app).findings, before.findings);
    app.redo(Nothing {}).unwrap();
    assert_eq!(found(&app).answered, after.answered);
}

#[test]
fn withdrawing_an_answer_shows_the_finding_again() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    let before = found(&app);
    let answered = &before.answered[0];
    let id = answered.answer.as_ref().unwrap().id;
    let saved = app.withdraw_answer(WithdrawRequest { id }).unwrap();
    assert_eq!(saved.label, format!("Withdrew the answer to: {}", answered.seen.trim_end_matches('.')));
    let after = found(&app);
    assert!(keys(&after.findings).contains(&answered.key.as_str()));
    assert_eq!(after.answered.len() + 1, before.answered.len());
    assert_eq!(app.withdraw_answer(WithdrawRequest { id }).unwrap_err().code(), "no-finding");
}

#[test]
fn a_second_answer_takes_the_place_of_one_that_stands() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    let key = found(&app).findings[0].key.clone();
    answer(&app, &key, "does_not_apply", "", "Nobody lives there.").unwrap();
    answer(&app, &key, "acted_on", "", "").unwrap();
    let shown = |app: &App| found(app).answered.into_iter().find(|finding| finding.key == key);
    let given = shown(&app).unwrap().answer.unwrap();
    assert_eq!((given.given.as_str(), given.because), ("acted_on", None));
    app.withdraw_answer(WithdrawRequest { id: given.id }).unwrap();
    assert!(shown(&app).is_none(), "the first answer does not come back");
    assert!(keys(&found(&app).findings).contains(&key.as_str()));
}

#[test]
fn what_was_put_off_comes_back_and_says_what_was_answered() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    let key = found(&app).findings[0].key.clone();
    answer(&app, &key, "not_now", "2026-12-01", "").unwrap();
    app.close_portfolio(Nothing {}).unwrap();
    let app = sample(Date::constant(2026, 12, 1), &folder);
    let finding = found(&app).findings.into_iter().find(|finding| finding.key == key).unwrap();
    let given = finding.answer.unwrap();
    assert!(!given.stands && given.given == "not_now");
}

#[test]
fn what_an_answer_lacks_is_said_with_its_field_and_nothing_is_written() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    let before = app.history(HistoryRequest { limit: 1, ..HistoryRequest::default() }).unwrap().total;
    let key = found(&app).findings[0].key.clone();
    let refused = |given, until, because| {
        let shape = answer(&app, &key, given, until, because).unwrap_err().shape(app.words());
        (shape.code, shape.details.get("field").and_then(|field| field.as_str()).unwrap_or_default().to_owned())
    };
    let said = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(refused("not_now", " ", ""), said("required", "until"));
    assert_eq!(refused("not_now", "soon", ""), said("not-a-date", "until"));
    assert_eq!(refused("not_now", "2026-11-19", ""), said("before", "until"));
    assert_eq!(refused("does_not_apply", "", " "), said("required", "because"));
    assert_eq!(refused("maybe", "", ""), said("not-a-choice", "answer"));
    for unknown in ["", "domain-critical", "domain-critical:01980000-0000-7000-8000-000000000000"] {
        assert_eq!(answer(&app, unknown, "acted_on", "", "").unwrap_err().code(), "no-finding");
    }
    app.look_at(LookAtRequest { date: Some("2026-11-01".to_owned()) }).unwrap();
    assert_eq!(answer(&app, &key, "acted_on", "", "").unwrap_err().code(), "past");
    app.look_at(LookAtRequest { date: None }).unwrap();
    assert_eq!(app.history(HistoryRequest { limit: 1, ..HistoryRequest::default() }).unwrap().total, before);
}

#[test]
fn the_past_has_the_answers_of_its_day() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    assert!(found(&app).answered.iter().any(|finding| finding.answer.as_ref().unwrap().given == "acted_on"));
    app.look_at(LookAtRequest { date: Some("2026-10-31".to_owned()) }).unwrap();
    let past = found(&app);
    assert!(past.answered.iter().all(|finding| finding.answer.as_ref().unwrap().given != "acted_on"));
    assert!(past.answered.iter().any(|finding| finding.answer.as_ref().unwrap().given == "does_not_apply"));
}

#[test]
fn a_record_shows_its_answered_findings_last_and_the_answers_among_its_links() {
    let folder = TempDir::new().unwrap();
    let app = sample(TODAY, &folder);
    let finding = found(&app).findings.into_iter().next().unwrap();
    let about = &finding.records[0];
    answer(&app, &finding.key, "acted_on", "", "Asked Walter.").unwrap();
    let page = app.record(RecordName { kind: about.kind.clone(), id: about.id }).unwrap();
    let stands: Vec<bool> =
        page.findings.iter().map(|finding| finding.answer.as_ref().is_some_and(|answer| answer.stands)).collect();
    assert!(stands.contains(&true) && stands.is_sorted(), "{stands:?}");
    assert!(page.links.iter().any(|links| links.kind == "finding_answer" && links.field == about.kind));
}

#[test]
fn an_answer_of_somebody_who_is_no_record_is_by_the_author_of_the_change() {
    let folder = TempDir::new().unwrap();
    let app = opened_by("Rita Zhang", TODAY, &folder);
    let key = found(&app).findings[0].key.clone();
    answer(&app, &key, "acted_on", "", "").unwrap();
    let answered = found(&app).answered.into_iter().find(|finding| finding.key == key).unwrap();
    assert_eq!(answered.answer.unwrap().by, "Rita Zhang");
}
