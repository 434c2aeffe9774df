//! What needs attention, looked at in part.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

use std::collections::BTreeMap;

use tempfile::TempDir;
use tilth_app::{
    App, AttentionPage, AttentionRequest, Clock, CreateRequest, Date, Input, Nothing, SampleRequest, Settings,
};

fn app(folder: &TempDir) -> App {
    App::new(Settings {
        config_dir: folder.path().join("config"),
        data_dir: folder.path().join("data"),
        clock: Clock { today: Some(Date::constant(2026, 11, 19)) },
        granted_paths_only: false,
        author: Some("Ines Castellane".to_owned()),
        remembers: false,
    })
}

fn shown(page: &AttentionPage) -> usize {
    page.rules.iter().map(|rule| rule.findings.len()).sum()
}

#[test]
fn what_fits_a_page_is_shown_whole_and_narrowed_by_severity_and_words() {
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    app.open_sample(SampleRequest::default()).unwrap();
    let all = app.attention(AttentionRequest::default()).unwrap();
    assert_eq!(shown(&all), all.counts.all);
    assert_eq!(all.counts.all, all.counts.urgent + all.counts.attention + all.counts.note);
    assert_eq!(all.counts.all, app.all_findings(Nothing {}).unwrap().findings.len());

    let notes = AttentionRequest { shows: Some("note".to_owned()), ..AttentionRequest::default() };
    let notes = app.attention(notes).unwrap();
    assert_eq!(shown(&notes), all.counts.note);
    assert!(notes.rules.iter().all(|rule| rule.of == "note"));

    let one = &all.rules[0].findings[0];
    let sought = one.records[0].title.to_uppercase();
    let found = app.attention(AttentionRequest { sought: Some(sought), ..AttentionRequest::default() }).unwrap();
    assert!(found.rules.iter().flat_map(|rule| &rule.findings).any(|finding| finding.key == one.key));
    assert!(shown(&found) < all.counts.all);
    assert_eq!(found.counts.all, all.counts.all);
}

#[test]
fn of_too_many_the_first_of_each_rule_are_shown_and_as_many_more_as_are_wanted() {
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    app.open_sample(SampleRequest::default()).unwrap();
    // Half of them are rated, so that the others do not stand together as one finding.
    for number in 0..160 {
        let rated = if number % 2 == 0 { "3" } else { "" };
        let values = [("name", format!("Field {number}")), ("status", "active".to_owned())].into_iter();
        let ratings = ["relevance", "proficiency"].map(|field| (field, rated.to_owned()));
        let values = values.chain(ratings).map(|(field, text)| (field.to_owned(), Input::Text { text }));
        app.create_record(CreateRequest { kind: "domain".to_owned(), values: values.collect() }).unwrap();
    }
    let page = app.attention(AttentionRequest::default()).unwrap();
    assert!(page.counts.all > 100);
    assert!(page.rules.iter().all(|rule| rule.findings.len() == rule.total.min(3)));
    assert_eq!(page.rules.iter().map(|rule| rule.total).sum::<usize>(), page.counts.all);

    let most = page.rules.iter().max_by_key(|rule| rule.total).unwrap();
    let wanted = Some(BTreeMap::from([(most.rule.clone(), 40)]));
    let more = app.attention(AttentionRequest { wanted, ..AttentionRequest::default() }).unwrap();
    let same = more.rules.iter().find(|rule| rule.rule == most.rule && rule.of == most.of).unwrap();
    assert_eq!(same.findings.len(), same.total.min(40));
}
