//! A document to print, and what was printed.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use tilth_report::{
    Document, Paper,
    document::{Block, Cell, Column, ColumnKind, Table},
};

use crate::fixture::TODAY;

/// The text of a PDF as a person would copy it, by poppler's `pdftotext`.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext (poppler-utils) reads what was typeset");
    let mut to = reader.stdin.take().expect("its input is piped");
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || to.write_all(&bytes));
    let out = reader.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends").expect("it reads all of it");
    assert!(out.status.success());
    String::from_utf8(out.stdout).expect("it writes UTF-8")
}

/// A report of these blocks.
pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Register".to_owned(),
        organization: "Alder Railway Works".to_owned(),
        as_of: TODAY,
        paper: Paper::A4,
        language: "en".to_owned(),
        cover: None,
        blocks,
        notes: Vec::new(),
    }
}

/// A table of so many people.
pub(crate) fn register(rows: usize) -> Block {
    Block::Table(Table {
        title: "People".to_owned(),
        columns: vec![Column::new(ColumnKind::Text, "Name"), Column::new(ColumnKind::Number, "Number")],
        rows: (0..rows).map(|n| vec![Cell::strong(format!("Person {n}")), Cell::text(n.to_string())]).collect(),
    })
}

/// Its pages, blank ones left out.
pub(crate) fn pages_of(bytes: &[u8]) -> Vec<String> {
    text_of(bytes).split('\u{c}').filter(|page| !page.trim().is_empty()).map(str::to_owned).collect()
}
