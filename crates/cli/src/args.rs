//! What the command line takes. Its words are `cli-help-…` in the locale files; see [`worded`].

use std::path::PathBuf;

use clap::{Arg, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use tilth_app::Words;

/// The command line with its words: `cli-help-<command>-<argument>`, or `cli-help-<argument>` where an argument means the same
/// everywhere.
pub(crate) fn worded(words: &Words) -> clap::Command {
    let root = Tilth::command()
        .about(words.get("cli-help"))
        .after_help(words.get("cli-help.after"))
        .mut_args(|arg| explained(arg, None, words));
    let names: Vec<String> = root.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.into_iter().fold(root, |root, name| {
        root.mut_subcommand(&name, |command| {
            let about = format!("cli-help-{name}");
            let long = format!("{about}.long");
            let command = command.about(words.get(&about)).mut_args(|arg| explained(arg, Some(&name), words));
            if words.has(&long) {
                let whole = format!("{}.\n\n{}", words.get(&about), words.get(&long));
                command.long_about(whole)
            } else {
                command
            }
        })
    })
}

fn explained(arg: Arg, command: Option<&str>, words: &Words) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = command.map(|command| format!("cli-help-{command}-{name}")).filter(|id| words.has(id));
    arg.help(words.get(&own.unwrap_or_else(|| format!("cli-help-{name}"))))
}

#[derive(Debug, Parser)]
#[command(name = "tilth", version, arg_required_else_help = true)]
pub(crate) struct Tilth {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "NAME", env = "TILTH_AUTHOR")]
    pub(crate) author: Option<String>,
    #[arg(long, global = true, value_name = "DATE", env = "TILTH_TODAY")]
    pub(crate) today: Option<String>,
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    New(New),
    Sample {
        file: PathBuf,
        #[arg(long)]
        sector: Option<String>,
    },
    Import(Import),
    List(List),
    Show {
        file: PathBuf,
        kind: String,
        record: String,
    },
    Find {
        file: PathBuf,
        #[arg(required = true)]
        words: Vec<String>,
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    Attention {
        file: PathBuf,
        #[arg(long)]
        rule: Option<String>,
        #[arg(long)]
        answered: bool,
    },
    Report(Report),
    Export(Export),
    History(History),
    Undo {
        file: PathBuf,
    },
    Redo {
        file: PathBuf,
    },
    Backups {
        file: Option<PathBuf>,
    },
    Restore {
        backup: PathBuf,
        file: PathBuf,
    },
    Check {
        file: PathBuf,
    },
    Completions {
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct New {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) organization: String,
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) sector: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,
    #[arg(long, value_name = "MONTH")]
    pub(crate) fiscal_year_start: Option<i64>,
    #[arg(long, value_name = "MONTHS")]
    pub(crate) review_every: Option<i64>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    #[arg(required = true)]
    pub(crate) tables: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) save_profile: Option<PathBuf>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, default_value_t = 20)]
    pub(crate) problems: usize,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    pub(crate) file: PathBuf,
    pub(crate) kind: Option<String>,
    #[arg(long, default_value = "")]
    pub(crate) filter: String,
    #[arg(long, value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    #[arg(long, value_delimiter = ',', allow_hyphen_values = true)]
    pub(crate) sort: Vec<String>,
    #[arg(long = "where", value_name = "COLUMN=VALUE")]
    pub(crate) conditions: Vec<String>,
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: usize,
    #[arg(long, default_value_t = 50)]
    pub(crate) limit: usize,
}

#[derive(Debug, Args)]
pub(crate) struct History {
    pub(crate) file: PathBuf,
    #[arg(requires = "record")]
    pub(crate) kind: Option<String>,
    pub(crate) record: Option<String>,
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: usize,
    #[arg(long, default_value_t = 20)]
    pub(crate) limit: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    pub(crate) file: PathBuf,
    #[arg(long, value_enum, default_value_t = ReportKind::BoardPack)]
    pub(crate) kind: ReportKind,
    #[arg(long, value_enum)]
    pub(crate) format: Option<ReportFormat>,
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    pub(crate) paper: Paper,
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    pub(crate) file: PathBuf,
    #[arg(long, value_enum)]
    pub(crate) format: ExportFormat,
    #[arg(long)]
    pub(crate) kind: Option<String>,
    #[arg(long, short, value_name = "PATH")]
    pub(crate) output: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ReportKind {
    BoardPack,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Pdf,
    #[value(alias = "md")]
    Markdown,
}

impl Report {
    /// The format that was asked for, or else the one that the ending of the file to write says; PDF without either.
    pub(crate) fn chosen_format(&self) -> ReportFormat {
        let ending = self.output.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        let is_markdown = matches!(ending.as_deref(), Some("md" | "markdown"));
        self.format.unwrap_or(if is_markdown { ReportFormat::Markdown } else { ReportFormat::Pdf })
    }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_command_and_argument_is_explained_and_no_explanation_is_left_over() {
        let words = Words::english();
        let (mut said, mut missing) = (BTreeSet::from(["cli-help".to_owned()]), Vec::new());
        let command = Tilth::command();
        for sub in std::iter::once(&command).chain(command.get_subcommands()) {
            let of =
                if sub.get_name() == "tilth" { "cli-help".to_owned() } else { format!("cli-help-{}", sub.get_name()) };
            said.insert(of.clone());
            for arg in sub.get_arguments() {
                let name = arg.get_id().as_str().replace('_', "-");
                let own = format!("{of}-{name}");
                said.insert(if words.has(&own) { own } else { format!("cli-help-{name}") });
            }
        }
        missing.extend(said.iter().filter(|id| !words.has(id)));
        assert!(missing.is_empty(), "without words: {missing:?}");
        let file = include_str!("../../../locales/en/cli.ftl");
        let written = file.lines().filter(|line| line.starts_with("cli-help")).filter_map(|line| line.split_once(" ="));
        let left: Vec<&str> = written.map(|(id, _)| id).filter(|id| !said.contains(*id)).collect();
        assert!(left.is_empty(), "said nowhere: {left:?}");
    }

    #[test]
    fn the_ending_of_a_report_is_its_format_unless_another_is_asked_for() {
        let format = |given: &[&str]| {
            let words = ["tilth", "report", "ours.tilth"].iter().chain(given);
            match Tilth::try_parse_from(words).expect("a report is asked for").command {
                Command::Report(report) => report.chosen_format(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(format(&["-o", "board.md"]), ReportFormat::Markdown);
        assert_eq!(format(&["-o", "board.pdf"]), ReportFormat::Pdf);
        assert_eq!(format(&["-o", "-"]), ReportFormat::Pdf);
        assert_eq!(format(&["-o", "board.txt", "--format", "md"]), ReportFormat::Markdown);
    }

    #[test]
    fn the_command_line_is_sound() {
        worded(&Words::english()).debug_assert();
    }
}
