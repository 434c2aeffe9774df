//! Reports as the command line writes them, read back by poppler's `pdftotext`.

use std::{fmt::Write, fs, process::Command};

use serde_json::Value;
use tilth_tests::desk::{Desk, text};

/// The pages of a PDF as a person would copy them.
fn pages(desk: &Desk, name: &str) -> Vec<String> {
    let read = Command::new("pdftotext").arg("-layout").arg(desk.path(name)).arg("-").output();
    let read = read.expect("pdftotext (poppler-utils) reads what was typeset");
    assert!(read.status.success(), "{}", text(&read.stderr));
    text(&read.stdout).split('\u{c}').map(str::to_owned).filter(|page| !page.trim().is_empty()).collect()
}

fn first_line(page: &str) -> &str {
    page.trim_start().lines().next().unwrap_or_default().trim()
}

#[test]
fn every_domain_of_the_sample_has_one_page_on_either_paper() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let list = desk.json(0, &["list", "sample.tilth", "domain"]);
    let rows = list["rows"].as_array().expect("domains are listed");
    let names: Vec<&str> = rows.iter().filter_map(|row| row["title"].as_str()).collect();
    assert!(names.len() > 10);
    for paper in ["a4", "letter"] {
        desk.prints(0, &["report", "sample.tilth", "--paper", paper, "-o", "board.pdf"]);
        let pages = pages(&desk, "board.pdf");
        let heads: Vec<&str> = pages.iter().map(|page| first_line(page)).collect();
        let own: Vec<usize> = (0..heads.len()).filter(|at| names.contains(&heads[*at])).collect();
        // One domain of the sample is retired.
        assert_eq!(own.len(), names.len() - 1, "{paper}: {heads:?}");
        let (first, last) = (own[0], own[own.len() - 1]);
        assert_eq!(last - first + 1, own.len(), "{paper}: a domain runs over its page: {heads:?}");
        assert_eq!(heads[last + 1], "Sponsors and their communities", "{paper}: {heads:?}");
    }
}

#[test]
fn the_portfolio_stands_on_one_page() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    desk.prints(0, &["report", "sample.tilth", "-o", "board.pdf"]);
    let pages = pages(&desk, "board.pdf");
    let heads: Vec<_> = pages[1..4].iter().map(|page| first_line(page)).collect();
    assert_eq!(heads, ["Contents", "The portfolio", "Domains"]);
    assert!(pages[2].contains("First to look at"));
}

#[test]
fn a_table_too_long_for_paper_goes_whole_to_a_workbook() {
    let desk = Desk::new();
    let mut table = String::from("name,status,relevance\n");
    for n in 1..=1010 {
        writeln!(table, "Domain {n},active,3").expect("a text takes it");
    }
    fs::write(desk.path("domain.csv"), table).expect("the table can be written");
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    desk.prints(0, &["import", "ours.tilth", "domain.csv"]);
    let said = desk.prints(0, &["report", "ours.tilth", "-o", "board.pdf"]);
    assert!(said.contains("board, whole tables.xlsx"), "{said}");
    let paper = pages(&desk, "board.pdf").concat();
    assert!(paper.contains("The first 100 of 1,010 rows are printed"));

    desk.prints(0, &["new", "other.tilth", "--organization", "Other"]);
    let read = desk.json(0, &["import", "other.tilth", "board, whole tables.xlsx", "--dry-run"]);
    assert_eq!(read["new"], 1010, "{read}");
}

#[test]
fn a_report_whose_tables_are_printed_has_no_workbook() {
    let desk = Desk::new();
    desk.prints(0, &["sample", "sample.tilth"]);
    let written = desk.json(0, &["report", "sample.tilth", "-o", "board.pdf"]);
    assert_eq!((&written["annex"], &written["files"]), (&Value::Null, &1.into()));
    let files = fs::read_dir(desk.path(".")).expect("the folder is there").flatten();
    assert!(files.map(|file| file.path()).all(|path| path.extension().is_none_or(|ending| ending != "xlsx")));
}
