//! Reports and records out.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tilth_core::{Kind, args};
use tilth_exchange::TextTable;
use tilth_insight::Severity;
use tilth_report::{
    AnsweredFinding, Attention, BoardPackInput, Concerned, Document, Paper,
    document::{Cell, ColumnKind, Table},
};
use ts_rs::TS;

use crate::{App, Error, open::View};

/// A report to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReportRequest {
    /// `board_pack`.
    pub kind: String,
    /// `pdf` or `markdown`.
    pub format: String,
    /// `a4` or `letter`.
    pub paper: String,
    /// The file.
    pub path: String,
}

/// Records to write out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ExportRequest {
    /// `csv`, `xlsx` or `json`.
    pub format: String,
    /// Only this kind (CSV); without one, CSV makes a folder with a file for each kind that has records.
    #[serde(default)]
    pub kind: Option<String>,
    /// The file or folder.
    pub path: String,
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Written {
    /// The file or folder.
    pub path: String,
    /// Its bytes; of a folder, the bytes of its files.
    pub bytes: usize,
    /// The pages of a report on paper.
    pub pages: Option<usize>,
    /// How many files.
    pub files: usize,
    /// The workbook beside a report whose tables are too long for paper.
    pub annex: Option<String>,
}

/// A report as the bytes of its files.
#[derive(Clone, Debug)]
pub struct ReportBytes {
    /// The report.
    pub bytes: Vec<u8>,
    /// The pages of one on paper.
    pub pages: Option<usize>,
    /// The workbook with the tables that are too long for paper.
    pub annex: Option<Vec<u8>>,
}

impl App {
    /// Writes a report of what is looked at.
    pub fn report(&self, request: ReportRequest) -> Result<Written, Error> {
        let path = self.to_write(&request.path)?;
        self.running.whole(self.words.get("task-report"), || {
            let ReportBytes { bytes, pages, annex } = self.report_bytes(&request)?;
            let mut written = Written { path: request.path.clone(), bytes: bytes.len(), pages, files: 1, annex: None };
            if let Some(annex) = annex {
                let beside = self.beside(&path);
                self.write_out(&beside, &annex)?;
                written.bytes += annex.len();
                written.files += 1;
                written.annex = Some(beside.display().to_string());
            }
            self.write_out(&path, &bytes)?;
            Ok(written)
        })
    }

    /// A report of what is looked at.
    pub fn report_bytes(&self, request: &ReportRequest) -> Result<ReportBytes, Error> {
        if request.kind != "board_pack" {
            return Err(Error::NoFormat(request.kind.clone()));
        }
        let paper = match request.paper.as_str() {
            "a4" => Paper::A4,
            "letter" => Paper::Letter,
            other => return Err(Error::NoFormat(other.to_owned())),
        };
        let document = self.with_view(|view, _| Ok(view.board_pack(paper)))?;
        match request.format.as_str() {
            "pdf" => {
                let pdf = tilth_report::pdf(&document, &self.words)?;
                Ok(ReportBytes { bytes: pdf.bytes, pages: Some(pdf.pages), annex: annex(&document)? })
            }
            "markdown" => {
                let bytes = tilth_report::markdown(&document, &self.words).into_bytes();
                Ok(ReportBytes { bytes, pages: None, annex: None })
            }
            other => Err(Error::NoFormat(other.to_owned())),
        }
    }

    /// Where the tables go that are too long for the report at `path`.
    fn beside(&self, path: &Path) -> PathBuf {
        let report = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = self.words.with("report-annex-file", &args! { "report" => report.as_ref() });
        path.with_file_name(format!("{name}.xlsx"))
    }

    /// Writes records of what is looked at to files. Private assessments stay here.
    pub fn export(&self, request: ExportRequest) -> Result<Written, Error> {
        self.to_write(&request.path)?;
        self.running.whole(self.words.get("task-export"), || {
            let files = self.export_bytes(&request)?;
            for (path, bytes) in &files {
                self.write_out(path, bytes)?;
            }
            let bytes = files.iter().map(|(_, bytes)| bytes.len()).sum();
            Ok(Written { path: request.path.clone(), bytes, pages: None, files: files.len(), annex: None })
        })
    }

    /// Records of what is looked at, as files and their bytes.
    pub fn export_bytes(&self, request: &ExportRequest) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
        let path = PathBuf::from(&request.path);
        let kind = request.kind.as_deref().map(|name| self.kind(name)).transpose()?;
        self.with_view(|view, _| {
            let one = |bytes| vec![(path.clone(), bytes)];
            match (request.format.as_str(), kind) {
                ("csv", Some(kind)) => Ok(one(tilth_exchange::csv(view.portfolio, kind, view.words)?)),
                ("csv", None) => view.every_csv(&path),
                ("xlsx", None) => Ok(one(tilth_exchange::workbook(view.portfolio, view.words)?)),
                ("json", None) => Ok(one(tilth_exchange::json(view.portfolio)?)),
                ("xlsx" | "json", Some(_)) => Err(Error::AllKinds(request.format.clone())),
                (other, _) => Err(Error::NoFormat(other.to_owned())),
            }
        })
    }
}

/// The tables of a report that are too long for paper, whole, as a workbook; nothing where all are printed.
fn annex(document: &Document) -> Result<Option<Vec<u8>>, Error> {
    let tables: Vec<TextTable> = tilth_report::annex(document).into_iter().map(whole).collect();
    if tables.is_empty() {
        return Ok(None);
    }
    Ok(Some(tilth_exchange::text_workbook(&tables)?))
}

/// A table with the name that reaches over several rows in each of them, so that rows can be sorted.
fn whole(table: &Table) -> TextTable {
    let text = |cell: &Cell| match &cell.note {
        Some(note) => format!("{}\n{note}", cell.text),
        None => cell.text.clone(),
    };
    let mut rows: Vec<Vec<String>> = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let mut texts: Vec<String> = row.iter().map(text).collect();
        let above = rows.last().and_then(|row| row.first());
        if let (Some(first), Some(above), true) = (texts.first_mut(), above, row.first().is_some_and(Cell::is_empty)) {
            first.clone_from(above);
        }
        rows.push(texts);
    }
    let columns = table.columns.iter().map(|column| (column.label.clone(), column.kind == ColumnKind::Number));
    TextTable { title: table.title.clone(), columns: columns.collect(), rows }
}

impl View<'_> {
    /// A file in this folder for each kind that has records.
    fn every_csv(&self, folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
        let kinds = Kind::ALL.iter().copied().filter(|kind| self.portfolio.count(*kind) > 0);
        kinds
            .map(|kind| {
                let bytes = tilth_exchange::csv(self.portfolio, kind, self.words)?;
                Ok((folder.join(format!("{}.csv", kind.name())), bytes))
            })
            .collect()
    }

    fn board_pack(&self, paper: Paper) -> Document {
        let found = &self.findings().attention;
        let attention = found.findings().into_iter().map(|finding| {
            let shape = self.finding(finding);
            let records = finding.records.iter().zip(shape.records);
            Attention {
                severity: match finding.severity {
                    Severity::Urgent => tilth_report::Severity::Urgent,
                    Severity::Attention => tilth_report::Severity::Attention,
                    Severity::Note => tilth_report::Severity::Note,
                },
                seen: shape.seen,
                why: shape.why,
                source: shape.source,
                next: shape.next.label,
                records: records
                    .map(|((kind, id), chip)| Concerned { kind: *kind, id: *id, title: chip.title })
                    .collect(),
                records_total: shape.records_total,
                together: finding.together,
            }
        });
        let attention = attention.collect();
        let answers = found.answered().into_iter().filter_map(|finding| found.answer(finding));
        let answered = answers.map(|answered| {
            let answer = self.portfolio.follow(answered.id);
            let (seen, because) = (answer.seen.clone(), answer.because.clone());
            AnsweredFinding { seen, given: answer.answer, until: answer.until, because }
        });
        let answered = answered.collect();
        let input = BoardPackInput { today: self.today, paper, attention, answered, standing: self.standing() };
        tilth_report::board_pack(self.portfolio, &input, self.words)
    }
}
