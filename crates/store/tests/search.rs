//! What a search finds, marks and never chokes on.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use proptest::prelude::*;
use support::{Chance, any_text, batch, create, document, moment, record, set, text};
use tilth_core::{Change, Kind, Portfolio, Uuid, Value, removal};
use tilth_store::{Apart, Document, Query};

/// A document with these communities: name and purpose.
fn communities(folder: &tempfile::TempDir, of: &[(&str, &str)]) -> (Document, Portfolio, Vec<Uuid>) {
    let chance = &mut Chance::new(1);
    let (mut document, mut portfolio) = document(folder, chance);
    let ids: Vec<Uuid> = of.iter().map(|_| chance.id()).collect();
    let changes = of.iter().zip(&ids).map(|((name, purpose), id)| {
        create(record(Kind::Community, *id, moment(1, 0), &[("name", text(name)), ("purpose", text(purpose))]))
    });
    let batch = batch(chance, "Added", moment(1, 0), changes.collect());
    document.write(&mut portfolio, batch).unwrap();
    (document, portfolio, ids)
}

fn found(document: &Document, text: &str) -> Vec<Uuid> {
    document.search(&Query::new(text), 50).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn a_word_in_the_title_comes_before_one_in_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _, ids) = communities(
        &folder,
        &[("Gardeners", "They talk about soil and soil and soil"), ("Soil", "They dig"), ("Bakers", "They bake")],
    );
    assert_eq!(found(&document, "soil"), [ids[1], ids[0]]);
    assert_eq!(document.search(&Query::new("soil"), 1).unwrap().total, 2);
}

#[test]
fn words_that_no_record_holds_together_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let (document, ..) = communities(&folder, &[("Gardeners", "They test the soil"), ("Bakers", "They bake")]);
    let apart = |text: &str| document.search(&Query::new(text), 9).unwrap().apart;
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let flaky = Apart { nowhere: words(&["flaky"]), somewhere: words(&["test"]) };
    assert_eq!(apart("Flaky test"), Some(flaky));
    assert_eq!(apart("bake soil"), Some(Apart { nowhere: Vec::new(), somewhere: words(&["bake", "soil"]) }));
    assert_eq!((apart("test soil"), apart("flaky")), (None, None));
}

#[test]
fn case_accents_and_the_end_of_the_last_word_do_not_matter() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _, ids) = communities(&folder, &[("Ångström Gården", "naïve café"), ("SIG-Node", "k8s.io")]);
    for text in ["angstrom", "ÅNGSTRÖM", "gård", "naive caf", "\"ångström gården\""] {
        assert_eq!(found(&document, text), [ids[0]], "{text}");
    }
    for text in ["sig node", "sig-no", "SIG-NODE", "k8s.io"] {
        assert_eq!(found(&document, text), [ids[1]], "{text}");
    }
    // A word that something follows is whole.
    assert!(found(&document, "gård ").is_empty());
    assert!(found(&document, "\"node sig\"").is_empty());
}

#[test]
fn any_part_of_a_text_without_spaces_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _, ids) =
        communities(&folder, &[("知識管理コミュニティ", "実践共同体"), ("지식관리", "공동체"), ("管理", "別")]);
    assert_eq!(found(&document, "識管"), [ids[0]]);
    assert_eq!(found(&document, "共同体"), [ids[0]]);
    assert_eq!(found(&document, "식관"), [ids[1]]);
    assert_eq!(found(&document, "ミュニ"), [ids[0]]);
}

#[test]
fn all_words_are_wanted_and_any_will_do() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _, ids) = communities(&folder, &[("Soil", "deep"), ("Water", "deep"), ("Seeds", "small")]);
    assert_eq!(found(&document, "soil deep"), [ids[0]]);
    let any = found(&document, "soil small");
    assert_eq!(any.len(), 2);
    assert!(any.contains(&ids[0]) && any.contains(&ids[2]));
    assert_eq!(found(&document, "soil \"nothing such\""), [ids[0]]);
}

#[test]
fn the_index_follows_every_change() {
    let folder = tempfile::tempdir().unwrap();
    let (mut document, mut portfolio, ids) = communities(&folder, &[("Soil", "deep"), ("Water", "deep")]);
    let chance = &mut Chance::new(2);
    let renamed = set(&portfolio, Kind::Community, ids[0], "name", text("Loam"));
    let cleared = set(&portfolio, Kind::Community, ids[1], "purpose", Value::Null);
    document.write(&mut portfolio, batch(chance, "Changed", moment(2, 0), vec![cleared, renamed])).unwrap();
    assert_eq!(found(&document, "loam"), [ids[0]]);
    assert!(found(&document, "soil").is_empty());
    assert_eq!(found(&document, "deep"), [ids[0]]);
    let removed = removal(&portfolio, Kind::Community, ids[0]);
    document.write(&mut portfolio, batch(chance, "Removed", moment(2, 0), removed)).unwrap();
    assert!(found(&document, "loam").is_empty());
    document.undo(&mut portfolio, support::signature(chance, "Undid", moment(2, 0))).unwrap();
    assert_eq!(found(&document, "loam"), [ids[0]]);
    document.rebuild_search(&portfolio).unwrap();
    assert_eq!(found(&document, "loam"), [ids[0]]);
    assert_eq!(document.check().unwrap(), vec![]);
}

#[test]
fn of_very_many_matches_those_in_titles_come_first_and_all_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(3);
    let (mut document, mut portfolio) = document(&folder, chance);
    let named = chance.id();
    let mut changes: Vec<Change> =
        vec![create(record(Kind::Community, named, moment(1, 0), &[("name", text("Soil"))]))];
    changes.extend((0..2_500).map(|at| {
        let fields = [("name", text(&format!("Number {at}"))), ("note", text("soil"))];
        create(record(Kind::Person, chance.id(), moment(1, 0), &fields))
    }));
    document.write(&mut portfolio, batch(chance, "Imported", moment(1, 0), changes)).unwrap();
    let found = document.search(&Query::new("soil"), 20).unwrap();
    assert_eq!((found.total, found.hits.len(), found.hits[0].id), (2_501, 20, named));
}

#[test]
fn marks_and_excerpts_show_what_matched() {
    let query = Query::new("soil \"living community\" gard");
    let marked = |text: &str| query.marks(text).into_iter().map(|mark| text[mark].to_owned()).collect::<Vec<_>>();
    assert_eq!(marked("Gårdener of SOIL, a living, community"), ["Gårdener", "SOIL", "living, community"]);
    assert_eq!(marked("living soils"), Vec::<String>::new());
    let long = format!("{} the soil is deep {}", "before ".repeat(60), "after ".repeat(60));
    let excerpt = query.excerpt(&long, 80);
    assert!(excerpt.text.starts_with('…') && excerpt.text.ends_with('…'), "{}", excerpt.text);
    assert!(excerpt.text.chars().count() <= 82);
    assert_eq!(excerpt.marks.iter().map(|mark| &excerpt.text[mark.clone()]).collect::<Vec<_>>(), ["soil"]);
    assert_eq!(query.excerpt("short", 80).text, "short");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_query_and_marks_are_places_in_the_text(
        typed in "\\PC{0,40}|[\"*()^:+\\- ANDORTE{}]{0,20}", seed: u64,
    ) {
        thread_local! {
            static DOCUMENT: (tempfile::TempDir, Document) = {
                let folder = tempfile::tempdir().unwrap();
                let (document, ..) = communities(&folder, &[("Soil", "deep"), ("知識", "OR AND NOT")]);
                (folder, document)
            };
        }
        let query = Query::new(&typed);
        DOCUMENT.with(|(_, document)| document.search(&query, 10)).unwrap();
        let text = format!("{} {typed}", any_text(&mut Chance::new(seed)));
        let mut end = 0;
        for mark in query.marks(&text) {
            prop_assert!(mark.start >= end && !text[mark.clone()].is_empty());
            end = mark.end;
        }
        let excerpt = query.excerpt(&text, 20);
        for mark in excerpt.marks {
            prop_assert!(!excerpt.text[mark].is_empty());
        }
    }

    #[test]
    fn what_is_found_by_a_whole_word_is_marked(seed: u64) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let written = any_text(chance);
        let (document, _, ids) = communities(&folder, &[("Title", &written)]);
        let query = Query::new(&any_text(chance));
        let found = document.search(&query, 10).unwrap();
        prop_assert_eq!(found.hits.iter().any(|hit| hit.id == ids[0]), !query.marks(&written).is_empty());
    }
}
