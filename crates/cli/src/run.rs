//! The commands.

use std::path::Path;

use serde_json::json;
use tilth_app::{
    App, Clock, Condition, CreatePortfolio, DocumentInfo, Error, ErrorShape, ExportRequest, Folders, HistoryRequest,
    Kind, ListRequest, LookAtRequest, Nothing, PathRequest, RecordName, RecordPage, ReportRequest, RestoreRequest,
    SampleRequest, Saved, SearchRequest, Settings, Sort, login_name, show_day,
};

use crate::{
    args::{
        Command, Export, ExportFormat, Global, History, List, New, Paper, Report, ReportFormat, ReportKind, Tilth,
        worded,
    },
    attention, import,
    out::{Out, table, wide_table},
};

/// How a command ended, as the exit code says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Outcome {
    /// All of it was done.
    Done = 0,
    /// Imported, or only tried, with rows left out.
    RowsLeftOut = 3,
    /// The check found something.
    Flawed = 4,
}

/// Runs a command.
pub(crate) fn run(tilth: Tilth, out: &Out) -> Result<Outcome, ErrorShape> {
    let app = app(&tilth.global)?;
    let session = Session { app: &app, out };
    let done = match tilth.command {
        Command::New(new) => session.new_portfolio(new),
        Command::Sample { file, sector } => session.sample(&file, SampleRequest { sector }),
        Command::Import(request) => {
            return import::import(&app, out, request).map_err(|error| error.shape(app.words()));
        }
        Command::List(list) => session.list(list),
        Command::Show { file, kind, record } => session.show(&file, &kind, &record),
        Command::Find { file, words, limit } => session.find(&file, &words.join(" "), limit),
        Command::Attention { file, rule, answered } => {
            attention::attention(&app, out, &file, rule.as_deref(), answered)
        }
        Command::Report(report) => session.report(report),
        Command::Export(export) => session.export(export),
        Command::History(history) => session.history(history),
        Command::Undo { file } => session.step(&file, App::undo),
        Command::Redo { file } => session.step(&file, App::redo),
        Command::Backups { file } => session.backups(file.as_deref()),
        Command::Restore { backup, file } => session.restore(&backup, &file),
        Command::Check { file } => return session.check(&file).map_err(|error| error.shape(app.words())),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut worded(app.words()), "tilth", &mut script);
            out.write(&script);
            Ok(())
        }
    };
    done.and_then(|()| app.close_portfolio(Nothing {}).map(|_| Outcome::Done)).map_err(|error| error.shape(app.words()))
}

/// The application as a terminal uses it: nothing is remembered, any path may be used.
fn app(global: &Global) -> Result<App, ErrorShape> {
    let folders = Folders::of_this_person();
    let mut settings = Settings {
        config_dir: folders.config,
        data_dir: folders.data,
        clock: Clock::default(),
        granted_paths_only: false,
        author: global.author.clone(),
        remembers: false,
    };
    if let Some(today) = &global.today {
        let read = tilth_app::read_date(today);
        settings.clock.today = Some(read.map_err(|error| error.shape(App::new(settings.clone()).words()))?);
    }
    Ok(App::new(settings).with_login(login_name().unwrap_or_default()))
}

/// As a file to write, this is standard output.
const TERMINAL: &str = "-";

/// A command at work.
struct Session<'a> {
    app: &'a App,
    out: &'a Out,
}

impl Session<'_> {
    fn open(&self, file: &Path) -> Result<(), Error> {
        open(self.app, self.out, file)
    }

    fn words(&self, id: &str) -> String {
        self.app.words().get(id)
    }

    fn new_portfolio(&self, new: New) -> Result<(), Error> {
        let open = [new.sector.is_none(), new.currency.is_none(), new.fiscal_year_start.is_none()];
        let session = self.app.create_portfolio(CreatePortfolio {
            path: Some(new.file.display().to_string()),
            name: new.name,
            organization: new.organization,
            sector: new.sector,
            currency: new.currency,
            fiscal_year_start: new.fiscal_year_start,
            review_every: new.review_every,
            strategy: None,
        })?;
        self.out.answer(&session.document, |document| {
            let path = document.as_ref().map(|document| document.path.clone()).unwrap_or_default();
            let assumed = document.as_ref().and_then(|document| self.assumed(document, open));
            [Some(self.said("cli-made", &[("path", path)])), assumed]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("\n")
        });
        Ok(())
    }

    /// What was taken for the facts that nobody gave: sector, currency, and start of the fiscal year.
    fn assumed(&self, document: &DocumentInfo, open: [bool; 3]) -> Option<String> {
        let sector = ("sector", self.words(&format!("choice-sector-{}", document.sector)));
        let facts = [
            self.said("cli-assumed-sector", &[sector]),
            self.said("cli-assumed-currency", &[("currency", document.currency.clone())]),
            self.words("cli-assumed-fiscal-year"),
        ];
        let assumed: Vec<String> =
            facts.into_iter().zip(open).filter(|(_, open)| *open).map(|(fact, _)| fact).collect();
        (!assumed.is_empty()).then(|| self.said("cli-assumed", &[("facts", assumed.join(", "))]))
    }

    fn sample(&self, file: &Path, request: SampleRequest) -> Result<(), Error> {
        let session = self.app.write_sample(file, &request)?;
        self.out.answer(&session.document, |document| {
            let count = |kind: &str| {
                let counts = document.as_ref().map(|document| &document.counts);
                counts.and_then(|counts| counts.get(kind)).copied().unwrap_or_default()
            };
            let retired = document.as_ref().map_or(0, |document| document.retired_domains);
            let said = [
                ("path", file.display().to_string()),
                ("domains", (count("domain") - retired).to_string()),
                ("retired", retired.to_string()),
                ("communities", count("community").to_string()),
                ("people", count("person").to_string()),
                ("began", document.as_ref().and_then(|it| it.began.as_deref()).map(show_day).unwrap_or_default()),
            ];
            self.said("cli-sample", &said)
        });
        Ok(())
    }

    fn list(&self, list: List) -> Result<(), Error> {
        self.open(&list.file)?;
        let Some(kind) = list.kind.as_deref() else { return self.kinds() };
        let sort = list.sort.iter().map(|column| match column.strip_prefix('-') {
            Some(column) => Sort { column: column.to_owned(), descending: true },
            None => Sort { column: column.clone(), descending: false },
        });
        let conditions: Result<Vec<Condition>, Error> =
            list.conditions.iter().map(|condition| self.app.condition(kind, condition)).collect();
        let answer = self.app.list(ListRequest {
            kind: kind.to_owned(),
            columns: list.columns,
            filter: list.filter,
            conditions: conditions?,
            sort: sort.collect(),
            group: None,
            offset: list.offset,
            limit: list.limit,
        })?;
        let known = Kind::from_name(kind).expect("a list of the kind was made");
        self.out.answer(&answer, |answer| {
            let head: Vec<String> = answer.columns.iter().map(|column| self.app.words().field(known, column)).collect();
            table(&head, answer.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect()), &[])
        });
        self.note_part(answer.rows.len(), answer.matched);
        Ok(())
    }

    /// Says where there is more than was shown.
    fn note_part(&self, shown: usize, matched: usize) {
        if shown < matched {
            let said = [("shown", shown.to_string()), ("matched", matched.to_string())];
            self.out.note(&self.said("cli-list-part", &said));
        }
    }

    fn kinds(&self) -> Result<(), Error> {
        let session = self.app.session(Nothing {})?;
        let counts = session.document.map(|document| document.counts).unwrap_or_default();
        self.out.answer(&counts, |counts| {
            let head = [self.words("cli-kind"), self.words("cli-records"), self.words("cli-meaning")];
            let rows = Kind::ALL.iter().map(|kind| {
                let count = counts.get(kind.name()).copied().unwrap_or_default();
                vec![kind.name().to_owned(), count.to_string(), self.app.words().kinds(*kind)]
            });
            table(&head, rows, &[1])
        });
        Ok(())
    }

    fn show(&self, file: &Path, kind: &str, record: &str) -> Result<(), Error> {
        self.open(file)?;
        let page = self.app.record(self.record(kind, record)?)?;
        self.out.answer(&page, |page| self.page(page));
        Ok(())
    }

    /// The record with this id, or the one that is called so.
    fn record(&self, kind: &str, record: &str) -> Result<RecordName, Error> {
        let id = record.parse().map_or_else(|_| self.app.named(kind, record), Ok)?;
        Ok(RecordName { kind: kind.to_owned(), id })
    }

    fn page(&self, page: &RecordPage) -> String {
        let words = self.app.words();
        let kind = Kind::from_name(&page.kind).expect("a page of the kind was made");
        let mut text = format!("{} ({})\n\n", page.title, words.kind(kind));
        let filled = page.values.iter().filter(|(_, cell)| !cell.text.is_empty());
        text.push_str(&table(&[], filled.map(|(field, cell)| vec![words.field(kind, field), cell.text.clone()]), &[]));
        for links in &page.links {
            let of = Kind::from_name(&links.kind).expect("a link is of a kind");
            text.push_str(&format!("\n\n{} ({}, {})\n", words.kinds(of), words.field(of, &links.field), links.total));
            let rows = links.rows.iter().map(|row| std::iter::once(row.title.clone()).collect());
            text.push_str(&table(&[], rows, &[]));
        }
        for finding in
            page.findings.iter().filter(|finding| finding.answer.as_ref().is_none_or(|answer| !answer.stands))
        {
            text.push_str(&format!("\n\n! {}\n  {} ({})", finding.seen, finding.why, finding.source));
        }
        text
    }

    fn find(&self, file: &Path, text: &str, limit: usize) -> Result<(), Error> {
        self.open(file)?;
        let answer = self.app.search(SearchRequest { text: text.to_owned(), limit })?;
        self.out.answer(&answer, |answer| {
            if answer.hits.is_empty() {
                return self.words("cli-nothing-found");
            }
            let words = self.app.words();
            let head = [self.words("cli-kind"), self.words("cli-title"), self.words("cli-text")];
            let rows = answer.hits.iter().map(|hit| {
                let kind = Kind::from_name(&hit.kind).map(|kind| words.kind(kind));
                vec![kind.unwrap_or_default(), hit.title.clone(), hit.excerpt.clone()]
            });
            table(&head, rows, &[])
        });
        answer.note.iter().for_each(|note| self.out.note(note));
        Ok(())
    }

    fn report(&self, report: Report) -> Result<(), Error> {
        self.open(&report.file)?;
        let format = report.chosen_format();
        self.app.look_at(LookAtRequest { date: report.as_of })?;
        let ReportKind::BoardPack = report.kind;
        let request = ReportRequest {
            kind: "board_pack".to_owned(),
            format: if format == ReportFormat::Pdf { "pdf" } else { "markdown" }.to_owned(),
            paper: if matches!(report.paper, Paper::A4) { "a4" } else { "letter" }.to_owned(),
            path: report.output.display().to_string(),
        };
        if report.output == Path::new(TERMINAL) {
            self.out.write(&self.app.report_bytes(&request)?.bytes);
            return Ok(());
        }
        let written = self.app.report(request)?;
        self.out.answer(&written, |written| {
            let path = ("path", written.path.clone());
            let said = match written.pages {
                Some(pages) => self.said("cli-written-pages", &[path, ("pages", pages.to_string())]),
                None => self.said("cli-written", &[path]),
            };
            match &written.annex {
                Some(annex) => format!("{said}\n{}", self.said("cli-written-annex", &[("path", annex.clone())])),
                None => said,
            }
        });
        Ok(())
    }

    fn export(&self, export: Export) -> Result<(), Error> {
        self.open(&export.file)?;
        let format = match export.format {
            ExportFormat::Csv => "csv",
            ExportFormat::Xlsx => "xlsx",
            ExportFormat::Json => "json",
        };
        let path = export.output.display().to_string();
        let request = ExportRequest { format: format.to_owned(), kind: export.kind, path };
        if export.output == Path::new(TERMINAL) {
            if request.format == "csv" && request.kind.is_none() {
                return Err(Error::SeveralFiles);
            }
            self.app.export_bytes(&request)?.iter().for_each(|(_, bytes)| self.out.write(bytes));
            return Ok(());
        }
        let written = self.app.export(request)?;
        self.out.answer(&written, |written| self.said("cli-written", &[("path", written.path.clone())]));
        Ok(())
    }

    fn history(&self, history: History) -> Result<(), Error> {
        self.open(&history.file)?;
        let of = history.kind.as_deref().zip(history.record.as_deref());
        let record = of.map(|(kind, record)| self.record(kind, record)).transpose()?;
        let answer = self.app.history(HistoryRequest { record, offset: history.offset, limit: history.limit })?;
        self.out.answer(&answer, |answer| {
            let head = ["cli-when", "cli-who", "cli-what", "cli-changes"].map(|id| self.words(id));
            let rows = answer.batches.iter().map(|batch| {
                let what = if batch.undone {
                    self.said("cli-taken-back", &[("label", batch.label.clone())])
                } else {
                    batch.label.clone()
                };
                vec![when(&batch.at), batch.author.clone(), what, batch.change_count.to_string()]
            });
            table(&head, rows, &[3])
        });
        self.note_part(answer.batches.len(), answer.total);
        Ok(())
    }

    fn step(&self, file: &Path, step: fn(&App, Nothing) -> Result<Saved, Error>) -> Result<(), Error> {
        self.open(file)?;
        let saved = step(self.app, Nothing {})?;
        self.out.answer(&json!({ "label": saved.label }), |_| saved.label.clone());
        Ok(())
    }

    fn backups(&self, file: Option<&Path>) -> Result<(), Error> {
        file.map_or(Ok(()), |file| self.open(file))?;
        let answer = self.app.backups(Nothing {})?;
        self.out.answer(&answer, |answer| {
            if answer.backups.is_empty() {
                return self.said("cli-no-backups", &[("path", answer.folder.clone())]);
            }
            let head = ["cli-when", "cli-portfolio", "cli-file"].map(|id| self.words(id));
            let rows =
                answer.backups.iter().map(|backup| vec![when(&backup.at), backup.name.clone(), backup.path.clone()]);
            wide_table(&head, rows)
        });
        Ok(())
    }

    fn restore(&self, backup: &Path, file: &Path) -> Result<(), Error> {
        let request = RestoreRequest { backup: backup.display().to_string(), path: file.display().to_string() };
        let session = self.app.restore(request)?;
        self.out.answer(&session.document, |_| self.said("cli-restored", &[("path", file.display().to_string())]));
        Ok(())
    }

    fn check(&self, file: &Path) -> Result<Outcome, Error> {
        self.open(file)?;
        let check = self.app.check()?;
        self.out.answer(&check, |check| {
            if check.flaws.is_empty() {
                return self.said(
                    "cli-sound",
                    &[("records", check.records.to_string()), ("batches", check.batches.to_string())],
                );
            }
            check.flaws.join("\n")
        });
        self.app.close_portfolio(Nothing {})?;
        Ok(if check.flaws.is_empty() { Outcome::Done } else { Outcome::Flawed })
    }

    fn said(&self, id: &str, args: &[(&str, String)]) -> String {
        said(self.app, id, args)
    }
}

/// A moment to the minute, in UTC.
fn when(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}

/// Opens a portfolio and passes its warnings on.
pub(crate) fn open(app: &App, out: &Out, file: &Path) -> Result<(), Error> {
    let session = app.open_portfolio(PathRequest { path: file.display().to_string() })?;
    if let Some(document) = session.document {
        document.read_only_reason.iter().chain(&document.warnings).for_each(|warning| out.note(warning));
    }
    Ok(())
}

/// The arguments that are counts: they choose the plural, and have their thousands apart. A name or a value of a table may
/// be a number too, and is told as it is.
const COUNTS: [&str; 16] = [
    "batches",
    "changed",
    "communities",
    "count",
    "domains",
    "errors",
    "matched",
    "more",
    "new",
    "pages",
    "people",
    "records",
    "retired",
    "rows",
    "shown",
    "unchanged",
];

/// Words with arguments.
pub(crate) fn said(app: &App, id: &str, args: &[(&str, String)]) -> String {
    let mut fluent = tilth_app::FluentArgs::new();
    for (name, value) in args {
        match value.parse::<i64>() {
            Ok(number) if COUNTS.contains(name) => fluent.set((*name).to_owned(), number),
            _ => fluent.set((*name).to_owned(), value.clone()),
        }
    }
    app.words().with(id, &fluent)
}
