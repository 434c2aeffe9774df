//! Reports and records out.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tilth_core::Kind;
use tilth_insight::Severity;
use tilth_report::{Attention, BoardPackInput, Concerned, Document, Paper};
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
}

impl App {
    /// Writes a report of what is looked at.
    pub fn report(&self, request: ReportRequest) -> Result<Written, Error> {
        let path = self.to_write(&request.path)?;
        self.running.whole(self.words.get("task-report"), || {
            let (bytes, pages) = self.report_bytes(&request)?;
            self.write_out(&path, &bytes)?;
            Ok(Written { path: request.path.clone(), bytes: bytes.len(), pages, files: 1 })
        })
    }

    /// A report of what is looked at, as the bytes of its file, and the pages of one on paper.
    pub fn report_bytes(&self, request: &ReportRequest) -> Result<(Vec<u8>, Option<usize>), Error> {
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
                Ok((pdf.bytes, Some(pdf.pages)))
            }
            "markdown" => Ok((tilth_report::markdown(&document, &self.words).into_bytes(), None)),
            other => Err(Error::NoFormat(other.to_owned())),
        }
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
            Ok(Written { path: request.path.clone(), bytes, pages: None, files: files.len() })
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
                (other, _) => Err(Error::NoFormat(other.to_owned())),
            }
        })
    }
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
            }
        });
        let attention = attention.collect();
        let answers = found.answered().into_iter().filter_map(|finding| found.answer(finding));
        let answered = answers.map(|answered| self.portfolio.follow(answered.id).answer).collect();
        let input = BoardPackInput { today: self.today, paper, attention, answered, standing: self.standing() };
        tilth_report::board_pack(self.portfolio, &input, self.words)
    }
}
