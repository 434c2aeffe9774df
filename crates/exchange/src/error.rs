//! Why a file, a profile or an import was refused as a whole.

use std::path::PathBuf;

use tilth_core::{FluentArgs, system_reason};

/// Why nothing was read or written. Its words are `error-<code>` in the locale files.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The file could not be opened or read.
    #[error("{} could not be read: {source}", path.display())]
    Unopened {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Nothing in it.
    #[error("{file} is empty")]
    Empty {
        /// The file.
        file: String,
    },
    /// Neither a text table, a workbook nor JSON.
    #[error("{file} is neither a CSV, an XLSX nor a JSON file")]
    UnknownFormat {
        /// The file.
        file: String,
    },
    /// Bytes that are no text in the encoding the file claims.
    #[error("{file} is not {encoding} from line {line} on")]
    Undecodable {
        /// The file.
        file: String,
        /// The encoding.
        encoding: &'static str,
        /// The line of the first wrong byte.
        line: usize,
    },
    /// A bound of [`crate::Limits`] was passed.
    #[error("{place} has more than {limit} {what}")]
    TooMuch {
        /// What there is too much of: `bytes`, `inflated-bytes`, `rows`, `columns`, `cells`, `sheets` or `nesting`.
        what: &'static str,
        /// The file or table.
        place: String,
        /// The bound.
        limit: u64,
    },
    /// A cell longer than the bound.
    #[error("a cell of {table} (row {row}, column {column}) has more than {limit} bytes")]
    CellTooLong {
        /// The table.
        table: String,
        /// The row as a spreadsheet shows it.
        row: u32,
        /// The column's name or letters.
        column: String,
        /// The bound in bytes.
        limit: u64,
    },
    /// A quote that is opened and never closed.
    #[error("a quote in {table} that begins near row {row} is never closed")]
    OpenQuote {
        /// The table.
        table: String,
        /// The row where the last readable one ends.
        row: u32,
    },
    /// Two columns of one name.
    #[error("{table} has two columns {column}: {first} and {second}")]
    DuplicateHeader {
        /// The table.
        table: String,
        /// The name.
        column: String,
        /// The letters of the first.
        first: String,
        /// The letters of the second.
        second: String,
    },
    /// A workbook that cannot be read.
    #[error("{file} is not a readable XLSX workbook: {reason}")]
    BrokenWorkbook {
        /// The file.
        file: String,
        /// The reader's words.
        reason: String,
    },
    /// A JSON document that cannot be read.
    #[error("{file} is not JSON (line {line}, column {column}): {reason}")]
    BrokenJson {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The column.
        column: usize,
        /// The reader's words.
        reason: String,
    },
    /// JSON that holds no list of objects.
    #[error("{file} holds no table: it is no list of objects")]
    NoTable {
        /// The file.
        file: String,
    },
    /// An export of a newer version.
    #[error("{file} was written by a newer version (format {version})")]
    NewerExport {
        /// The file.
        file: String,
        /// Its format.
        version: u64,
    },
    /// A profile that is no TOML, or not of this shape.
    #[error("the profile is not readable at line {line}: {reason}")]
    ProfileSyntax {
        /// The line, from 1.
        line: usize,
        /// The reader's words.
        reason: String,
    },
    /// A profile that names something which does not exist.
    #[error("the profile says {0}")]
    Profile(Box<crate::profile::Fault>),
    /// A record that does not come back from an export.
    #[error("{table}, record {record}: {problem}")]
    BadRecord {
        /// The list it stands in.
        table: String,
        /// Its position, from 1.
        record: usize,
        /// The field and the reason.
        problem: tilth_core::FieldProblem,
    },
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
    /// Something could not be written.
    #[error("the {format} file could not be written: {reason}")]
    Unwritten {
        /// The format.
        format: &'static str,
        /// Why.
        reason: String,
    },
}

impl ExchangeError {
    /// The code under which the words stand.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unopened { .. } => "file-unopened",
            Self::Empty { .. } => "file-empty",
            Self::UnknownFormat { .. } => "file-format",
            Self::Undecodable { .. } => "file-undecodable",
            Self::TooMuch { what: "bytes", .. } => "too-many-bytes",
            Self::TooMuch { what: "inflated-bytes", .. } => "too-many-inflated-bytes",
            Self::TooMuch { what: "rows", .. } => "too-many-rows",
            Self::TooMuch { what: "columns", .. } => "too-many-columns",
            Self::TooMuch { what: "sheets", .. } => "too-many-sheets",
            Self::TooMuch { what: "nesting", .. } => "too-much-nesting",
            Self::TooMuch { .. } => "too-many-cells",
            Self::CellTooLong { .. } => "cell-too-long",
            Self::OpenQuote { .. } => "open-quote",
            Self::DuplicateHeader { .. } => "duplicate-header",
            Self::BrokenWorkbook { .. } => "broken-workbook",
            Self::BrokenJson { .. } => "broken-json",
            Self::NoTable { .. } => "no-table",
            Self::NewerExport { .. } => "newer-export",
            Self::ProfileSyntax { .. } => "profile-syntax",
            Self::Profile(fault) => fault.code(),
            Self::BadRecord { .. } => "bad-record",
            Self::Cancelled => "cancelled",
            Self::Unwritten { .. } => "unwritten",
        }
    }

    /// The arguments of the words.
    #[must_use]
    pub fn args(&self) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        match self {
            Self::Unopened { path, source } => {
                args.set("file", path.display().to_string());
                args.set("reason", system_reason(source));
            }
            Self::Empty { file } | Self::UnknownFormat { file } | Self::NoTable { file } => {
                args.set("file", file.clone())
            }
            Self::Undecodable { file, encoding, line } => {
                args.set("file", file.clone());
                args.set("encoding", *encoding);
                args.set("line", *line);
            }
            Self::TooMuch { place, limit, .. } => {
                args.set("place", place.clone());
                args.set("limit", *limit);
                args.set("megabytes", *limit / 1_000_000);
            }
            Self::CellTooLong { table, row, column, limit } => {
                args.set("table", table.clone());
                args.set("row", row.to_string());
                args.set("column", column.clone());
                args.set("kilobytes", *limit / 1000);
            }
            Self::OpenQuote { table, row } => {
                args.set("table", table.clone());
                args.set("row", row.to_string());
            }
            Self::DuplicateHeader { table, column, first, second } => {
                args.set("table", table.clone());
                args.set("column", column.clone());
                args.set("first", first.clone());
                args.set("second", second.clone());
            }
            Self::BrokenWorkbook { file, reason } => {
                args.set("file", file.clone());
                args.set("reason", reason.clone());
            }
            Self::BrokenJson { file, line, column, reason } => {
                args.set("file", file.clone());
                args.set("line", line.to_string());
                args.set("column", column.to_string());
                args.set("reason", reason.clone());
            }
            Self::NewerExport { file, version } => {
                args.set("file", file.clone());
                args.set("version", version.to_string());
            }
            Self::ProfileSyntax { line, reason } => {
                args.set("line", line.to_string());
                args.set("reason", reason.clone());
            }
            Self::Profile(fault) => return fault.args(),
            Self::BadRecord { table, record, problem } => {
                args.set("table", table.clone());
                args.set("record", record.to_string());
                args.set("reason", problem.to_string());
            }
            Self::Cancelled => {}
            Self::Unwritten { format, reason } => {
                args.set("format", *format);
                args.set("reason", reason.clone());
            }
        }
        args
    }
}
