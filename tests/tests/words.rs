//! The words that the programs say: none is missing, none is unused, read from the sources. The catalog, the tables, the
//! findings and the document look after theirs where they are; the pages after theirs in `ui/src/lib/words`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tilth_core::{Choice, Words, catalog::AnswerGiven};
use tilth_insight::Severity;

/// The locale files whose ids the Rust sources name.
const FILES: [&str; 11] = [
    "app",
    "cli",
    "desktop",
    "page-community",
    "page-decisions",
    "page-desk",
    "page-domain",
    "page-log",
    "page-network",
    "page-practice",
    "report",
];

/// The first words of ids in other files that the Rust sources name too.
const ELSEWHERE: [&str; 7] = ["choice", "field", "headline", "insight", "kind", "ui", "value"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The ids of messages in these locale files.
fn written() -> BTreeSet<String> {
    let texts = FILES.map(|file| read(&root().join(format!("locales/en/{file}.ftl"))));
    let heads = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    heads.filter(|id| id.starts_with(|letter: char| letter.is_ascii_lowercase())).map(str::to_owned).collect()
}

/// The messages of these locale files that others take in, as `{ id }`.
fn taken_in() -> BTreeSet<String> {
    let texts = FILES.map(|file| read(&root().join(format!("locales/en/{file}.ftl"))));
    let placed = texts.iter().flat_map(|text| text.split("{ ").skip(1)).filter_map(|rest| rest.split_once(" }"));
    placed.map(|(id, _)| id.to_owned()).collect()
}

/// The Rust sources below a folder, without their tests.
fn sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs")
            && path.file_stem().is_some_and(|name| name != "tests")
        {
            let text = read(&path);
            found.push(text.split("#[cfg(test)]").next().unwrap_or_default().to_owned());
        }
    }
    found
}

/// The Rust sources of all programs.
fn programs() -> Vec<String> {
    let rooms = fs::read_dir(root().join("crates")).expect("there are crates");
    let mut folders: Vec<_> = rooms.map(|room| room.expect("the folder can be read").path().join("src")).collect();
    folders.push(root().join("src-tauri/src"));
    folders.iter().flat_map(|folder| sources(folder)).collect()
}

/// What stands between quotation marks and looks like the id of a message.
fn named() -> BTreeSet<String> {
    let is_id = |text: &str| {
        let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter);
        text.contains('-') && !text.ends_with('-') && text.chars().all(fits)
    };
    let programs = programs();
    let between = programs.iter().flat_map(|text| text.lines()).flat_map(|line| line.split('"'));
    between.filter(|text| is_id(text)).map(str::to_owned).collect()
}

/// The ids that programs put together.
fn made() -> BTreeSet<String> {
    let mut made: BTreeSet<String> =
        [Severity::Urgent, Severity::Attention, Severity::Note].map(|it| format!("severity-{}", it.id())).into();
    let of_import = ["error", "note", "table", "kind", "rows", "new", "changed", "unchanged"];
    made.extend(of_import.map(|of| format!("cli-import-{of}")));
    made.extend(AnswerGiven::ALL.iter().map(|given| format!("report-answered-{}", given.id())));
    for file in ["crates/app/src/error.rs", "crates/report/src/lib.rs"] {
        let text = read(&root().join(file));
        let arms = text.lines().filter(|line| line.contains("Self::") && line.contains("=> \""));
        made.extend(arms.filter_map(|arm| arm.split('"').nth(1)).map(|code| format!("error-{code}")));
    }
    made
}

#[test]
fn every_id_that_a_program_names_has_words() {
    let words = Words::english();
    let written = written();
    let first = |id: &str| id.split('-').next().unwrap_or_default().to_owned();
    let mut firsts: BTreeSet<String> = written.iter().map(|id| first(id)).collect();
    firsts.extend(ELSEWHERE.map(str::to_owned));
    let named = named().into_iter().filter(|id| firsts.contains(&first(id)));
    let missing: Vec<_> = named.chain(made()).filter(|id| !words.has(id)).collect();
    assert!(missing.is_empty(), "without words: {missing:#?}");
}

#[test]
fn every_word_is_said_by_a_program() {
    let (named, made, taken_in) = (named(), made(), taken_in());
    // What the command line takes is compared with its words beside its arguments.
    let elsewhere = |id: &String| id.starts_with("cli-help");
    let said = |id: &String| named.contains(id) || made.contains(id) || taken_in.contains(id) || elsewhere(id);
    let unused: Vec<_> = written().into_iter().filter(|id| !said(id)).collect();
    assert!(unused.is_empty(), "said nowhere: {unused:#?}");
}
