//! What the command line takes.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Keep a portfolio of knowledge domains and the communities of practice that steward them.
#[derive(Debug, Parser)]
#[command(
    name = "tilth",
    version,
    arg_required_else_help = true,
    after_help = "A portfolio is one file, *.tilth. Begin with the sample:\n\n  \
        tilth sample sample.tilth\n  tilth attention sample.tilth\n  \
        tilth report sample.tilth --kind board-pack --format pdf -o board-pack.pdf\n\n\
        Or with your own tables:\n\n  tilth new ours.tilth --organization \"Our house\"\n  \
        tilth import ours.tilth tables/ --profile tables.toml --dry-run\n\n\
        Exit codes: 0 done; 1 not done, and the message says why; 2 the command line is not understood;\n\
        3 imported, but some rows were left out; 4 the check found something."
)]
pub(crate) struct Tilth {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Answer in JSON, for machines.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The name under which changes are made.
    #[arg(long, global = true, value_name = "NAME", env = "TILTH_AUTHOR")]
    pub(crate) author: Option<String>,
    /// The day that counts as today, such as 2026-11-19.
    #[arg(long, global = true, value_name = "DATE", env = "TILTH_TODAY")]
    pub(crate) today: Option<String>,
    /// Say nothing on the way.
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a portfolio.
    New(New),
    /// Write the sample portfolio: a mid-size organization with two years of history.
    Sample {
        /// The file to write; it must not be there yet.
        file: PathBuf,
    },
    /// Take tables in: CSV, XLSX or JSON, as one change that can be undone.
    ///
    /// What each row becomes is written in a profile. Without one, a proposal is made from the names of tables and
    /// columns; keep it with --save-profile, edit it, and use it with --profile. A second import of the same tables
    /// changes nothing; of edited tables, it updates the records that match. Nothing is ever removed.
    Import(Import),
    /// List the records of a kind; without one, the kinds.
    List(List),
    /// Show a record with what refers to it.
    Show {
        /// The portfolio.
        file: PathBuf,
        /// The record's kind, such as community.
        kind: String,
        /// Its title, the beginning of it, or its id.
        record: String,
    },
    /// Search all texts. The last word may be unfinished.
    Find {
        /// The portfolio.
        file: PathBuf,
        /// What to search for.
        #[arg(required = true)]
        words: Vec<String>,
        /// How many results at most.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Say what needs attention, why, and what could be done.
    Attention {
        /// The portfolio.
        file: PathBuf,
        /// Only findings of this rule.
        #[arg(long)]
        rule: Option<String>,
        /// Show what was answered too: acted on, not now, or does not apply. An answer hides a finding until it is
        /// withdrawn, until the day it names, or for 30 days after somebody acted on it.
        #[arg(long)]
        answered: bool,
    },
    /// Write a report.
    Report(Report),
    /// Write records out: one kind or all, as CSV, XLSX or JSON.
    Export(Export),
    /// Say who changed what and when.
    History {
        /// The portfolio.
        file: PathBuf,
        /// How many changes, from the newest.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Take the last change back.
    Undo {
        /// The portfolio.
        file: PathBuf,
    },
    /// Make the change again that was last taken back.
    Redo {
        /// The portfolio.
        file: PathBuf,
    },
    /// List the backups of a portfolio; without one, all that there are on this computer.
    Backups {
        /// The portfolio.
        file: Option<PathBuf>,
    },
    /// Bring a backup back as a new file. Nothing is replaced.
    Restore {
        /// The backup, as `tilth backups` lists it.
        backup: PathBuf,
        /// The file to write; it must not be there yet.
        file: PathBuf,
    },
    /// Check a portfolio: the file, its references, its history, its search index and its format.
    Check {
        /// The portfolio.
        file: PathBuf,
    },
    /// Print completions for a shell: `tilth completions bash > /etc/bash_completion.d/tilth`.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// The file to write; it must not be there yet.
    pub(crate) file: PathBuf,
    /// Whose portfolio it is.
    #[arg(long)]
    pub(crate) organization: String,
    /// Its name; the organization's if it is not given.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The sector: business, government, education, association, social_sector, international_development, web, other.
    #[arg(long)]
    pub(crate) sector: Option<String>,
    /// The currency of amounts that name none.
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,
    /// The month in which the fiscal year starts, 1 to 12.
    #[arg(long, value_name = "MONTH")]
    pub(crate) fiscal_year_start: Option<i64>,
    /// Months between reviews.
    #[arg(long, value_name = "MONTHS")]
    pub(crate) review_every: Option<i64>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The portfolio.
    pub(crate) file: PathBuf,
    /// Tables, or folders of tables.
    #[arg(required = true)]
    pub(crate) tables: Vec<PathBuf>,
    /// What each row becomes, in a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    /// Write the profile that was used, or proposed, to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) save_profile: Option<PathBuf>,
    /// Say what would be done, and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How many problems to list; all are counted.
    #[arg(long, default_value_t = 20)]
    pub(crate) problems: usize,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// The portfolio.
    pub(crate) file: PathBuf,
    /// The kind, such as community.
    pub(crate) kind: Option<String>,
    /// Only rows that hold all these words.
    #[arg(long, default_value = "")]
    pub(crate) filter: String,
    /// The columns, separated by commas.
    #[arg(long, value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    /// The columns to sort by, separated by commas; a minus sign before one turns it round.
    #[arg(long, value_delimiter = ',', allow_hyphen_values = true)]
    pub(crate) sort: Vec<String>,
    /// Only rows where a column has a value: `--where stage=growing`.
    #[arg(long = "where", value_name = "COLUMN=VALUE")]
    pub(crate) conditions: Vec<String>,
    /// How many rows to pass over.
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: usize,
    /// How many rows at most.
    #[arg(long, default_value_t = 50)]
    pub(crate) limit: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    /// The portfolio.
    pub(crate) file: PathBuf,
    /// Which report.
    #[arg(long, value_enum, default_value_t = ReportKind::BoardPack)]
    pub(crate) kind: ReportKind,
    /// In which form.
    #[arg(long, value_enum, default_value_t = ReportFormat::Pdf)]
    pub(crate) format: ReportFormat,
    /// On which paper.
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    pub(crate) paper: Paper,
    /// As the portfolio was on this day.
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
    /// The file to write; `-` is standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The portfolio.
    pub(crate) file: PathBuf,
    /// In which form. CSV of all kinds makes a folder with a file per kind.
    #[arg(long, value_enum)]
    pub(crate) format: ExportFormat,
    /// Only this kind (CSV).
    #[arg(long)]
    pub(crate) kind: Option<String>,
    /// The file or folder to write; `-` is standard output, for what is one file.
    #[arg(long, short, value_name = "PATH")]
    pub(crate) output: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ReportKind {
    /// The portfolio, a page per domain, sponsors, commitments, projects, voice, and what needs attention.
    BoardPack,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Pdf,
    Markdown,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Paper {
    A4,
    Letter,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ExportFormat {
    Csv,
    Xlsx,
    Json,
}
