//! The words of this crate: none is missing, none is unused.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use std::collections::BTreeSet;

use tilth_core::{FieldType, Kind, Mismatch, Words};
use tilth_exchange::{Fault, Matter, Named, Problem, Severity, Wrong, values::Unreadable};

const FILE: &str = include_str!("../../../locales/en/exchange.ftl");

/// One matter of each sort; a new one does not compile until it is named here.
fn matters() -> Vec<Matter> {
    let sample = |matter: &Matter| match matter {
        Matter::Ragged { .. } | Matter::Formulas { .. } | Matter::GuessedEncoding { .. } | Matter::CellError => (),
        Matter::NoRows => (),
        Matter::NoColumn { .. } | Matter::NotInPlan | Matter::NotGiven | Matter::Unreadable(_) => (),
        Matter::NotAChoice { .. } | Matter::NoPattern { .. } | Matter::LeftEmpty | Matter::EmptyCell => (),
        Matter::Nobody { .. } | Matter::Several { .. } | Matter::Needs { .. } | Matter::NoKey { .. } => (),
        Matter::NotAnId | Matter::Frozen | Matter::CannotCombine | Matter::Refused { .. } => (),
    };
    let mut matters = vec![
        Matter::Ragged { expected: 3, found: 2 },
        Matter::Formulas { count: 2 },
        Matter::GuessedEncoding { encoding: "windows-1252" },
        Matter::CellError,
        Matter::NoRows,
        Matter::NoColumn { column: "Nam".into(), nearest: None },
        Matter::NoColumn { column: "Nam".into(), nearest: Some("Name".into()) },
        Matter::NotInPlan,
        Matter::NotGiven,
        Matter::NotAChoice { choices: "yes, no".into() },
        Matter::NoPattern { pattern: "@handle".into() },
        Matter::LeftEmpty,
        Matter::EmptyCell,
        Matter::Nobody { kind: "person" },
        Matter::Several { kind: "person", count: 2 },
        Matter::Needs { kind: "voice", field: "on" },
        Matter::NoKey { kind: "voice" },
        Matter::NotAnId,
        Matter::Frozen,
        Matter::CannotCombine,
        Matter::Refused { kind: "voice", field: "on", mismatch: Mismatch::Required },
    ];
    let unreadable = [
        Unreadable::NotADate,
        Unreadable::AmbiguousDate,
        Unreadable::NotMoney,
        Unreadable::MoneyRange,
        Unreadable::MoneyAbbreviated,
        Unreadable::AmbiguousNumber,
        Unreadable::TooPrecise,
        Unreadable::NotAFrequency,
        Unreadable::NotANumber,
        Unreadable::NotAPercent,
        Unreadable::AmbiguousPercent,
        Unreadable::NotYesNo,
        Unreadable::NotARating,
    ];
    matters.extend(unreadable.map(Matter::Unreadable));
    matters.iter().for_each(sample);
    matters
}

/// The codes of errors about files; the suites of reading raise each of them.
const FILES: &[&str] = &[
    "file-unopened",
    "file-empty",
    "file-format",
    "file-undecodable",
    "too-many-bytes",
    "too-many-inflated-bytes",
    "too-many-rows",
    "too-many-columns",
    "too-many-cells",
    "too-many-sheets",
    "too-much-nesting",
    "cell-too-long",
    "open-quote",
    "duplicate-header",
    "broken-workbook",
    "broken-json",
    "no-table",
    "newer-export",
    "bad-record",
    "unwritten",
    "profile-syntax",
];

fn profile_codes() -> Vec<&'static str> {
    let unknown = [Named::Key, Named::Word, Named::Kind, Named::Field, Named::Choice, Named::Record, Named::Part];
    let mut wrongs: Vec<Wrong> =
        unknown.iter().map(|what| Wrong::Unknown { what: *what, name: "x".into(), nearest: None }).collect();
    wrongs.extend([
        Wrong::TwiceNamed { name: "x".into() },
        Wrong::NoSource { field: "x".into() },
        Wrong::BadTemplate { text: "x".into() },
        Wrong::BadPattern { text: "x".into() },
        Wrong::BadValue { field: "x".into(), value: "x".into() },
        Wrong::NoName { field: "x".into() },
    ]);
    wrongs.into_iter().map(|wrong| Fault { path: Vec::new(), line: None, wrong }.code()).collect()
}

/// What the words by which columns are matched can be about.
fn matchable() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for kind in Kind::ALL {
        ids.insert(format!("match-kind-{}", kind.name()));
        for field in kind.info().fields {
            ids.insert(format!("match-field-{}", field.name));
            if let FieldType::Choice(set) | FieldType::Choices(set) = field.field_type {
                ids.extend(set.ids.iter().map(|id| format!("match-choice-{}-{id}", set.name)));
            }
        }
    }
    ids
}

#[test]
fn every_matter_says_reason_and_remedy_with_nothing_missing() {
    let words = Words::english();
    for matter in matters() {
        let code = matter.code();
        let problem = Problem::of_table("t.csv", Severity::Error, matter);
        for text in [problem.reason(&words), problem.remedy(&words)] {
            assert!(!text.starts_with("import-") && !text.contains('{'), "{code}: {text}");
        }
    }
}

#[test]
fn no_word_is_missing_and_none_is_unused() {
    let words = Words::english();
    let mut needed: BTreeSet<String> = matters().iter().map(|matter| format!("import-{}", matter.code())).collect();
    needed.extend(FILES.iter().copied().chain(profile_codes()).map(|code| format!("error-{code}")));
    needed.extend(["profile-place", "profile-nearest", "suggested-closed-why"].map(str::to_owned));
    let missing: Vec<_> = needed.iter().filter(|id| !words.has(id)).collect();
    assert_eq!(missing, Vec::<&String>::new());
    let known = matchable();
    let written = FILE.lines().filter(|line| !line.starts_with([' ', '#'])).filter_map(|line| line.split_once(" ="));
    let unused: Vec<_> = written.map(|(id, _)| id).filter(|id| !needed.contains(*id) && !known.contains(*id)).collect();
    assert_eq!(unused, Vec::<&str>::new());
}
