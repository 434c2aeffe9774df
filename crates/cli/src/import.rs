//! `tilth import`.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use tilth_app::{
    App, CommitRequest, Error, ImportPreview, ImportRequest, Nothing, PathRequest, ReadRequest, SaveProfileRequest,
};

use crate::{
    args::Import,
    out::{Out, table},
    run::{Outcome, open, said},
};

/// Imports tables, or says what would be done.
pub(crate) fn import(app: &App, out: &Out, request: Import) -> Result<Outcome, Error> {
    open(app, out, &request.file)?;
    let paths = request.tables.iter().flat_map(|path| tables_in(path)).map(|path| path.display().to_string()).collect();
    with_progress(app, out, || {
        let read = app.import_read(ReadRequest { paths })?;
        let plan = match &request.profile {
            Some(path) => app.import_load_profile(PathRequest { path: path.display().to_string() })?,
            None => read.plan,
        };
        if let Some(path) = &request.save_profile {
            app.import_save_profile(SaveProfileRequest { plan: plan.clone(), path: path.display().to_string() })?;
        }
        let import = ImportRequest { token: read.token, plan, most_problems: Some(request.problems) };
        let preview = if request.dry_run {
            app.import_preview(import)?
        } else {
            app.import_commit(CommitRequest { import, seen: None })?.preview
        };
        out.answer(&preview, |preview| told(app, &request, preview));
        let left_out = preview.tables.iter().map(|table| table.errors).sum::<usize>();
        app.close_portfolio(Nothing {})?;
        Ok(if left_out > 0 && !request.dry_run { Outcome::RowsLeftOut } else { Outcome::Done })
    })
}

/// The tables of a folder, by name; a file is itself.
fn tables_in(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else { return vec![path.to_owned()] };
    let is_table = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
        ["csv", "tsv", "txt", "xlsx", "json"].contains(&extension.as_str())
    };
    let mut tables: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(is_table).collect();
    tables.sort();
    tables
}

/// Runs `work` while another thread shows on standard error how far it is.
fn with_progress<T: Send>(app: &App, out: &Out, work: impl FnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    let (done, finished) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let watching = scope.spawn(move || {
            let bar = if out.quiet { ProgressBar::hidden() } else { ProgressBar::new(0) };
            bar.set_style(ProgressStyle::with_template("{msg} {pos} / {len}").expect("the template is sound"));
            while finished.recv_timeout(Duration::from_millis(200)) == Err(mpsc::RecvTimeoutError::Timeout) {
                if let Ok(Some(task)) = app.progress(Nothing {}).map(|progress| progress.task) {
                    bar.set_length(task.total as u64);
                    bar.set_position(task.done as u64);
                    bar.set_message(task.label);
                }
            }
            bar.finish_and_clear();
        });
        let answer = work();
        drop(done);
        watching.join().expect("showing progress does not fail");
        answer
    })
}

fn told(app: &App, request: &Import, preview: &ImportPreview) -> String {
    let words = |id: &str| app.words().get(id);
    let head =
        ["cli-import-table", "cli-kind", "cli-import-new", "cli-import-changed", "cli-import-unchanged"].map(words);
    let rows = preview.tables.iter().flat_map(|of| {
        of.kinds.iter().map(move |kind| {
            vec![
                of.table.clone(),
                kind.kind.clone(),
                kind.new.to_string(),
                kind.changed.to_string(),
                kind.unchanged.to_string(),
            ]
        })
    });
    let mut text = table(&head, rows, &[2, 3, 4]);
    if !preview.problems.is_empty() {
        let head =
            ["cli-import-table", "cli-import-row-head", "cli-import-column", "cli-import-value", "cli-import-matter"]
                .map(words);
        let rows = preview.problems.iter().map(|problem| {
            let row = problem.row.map(|row| row.to_string()).unwrap_or_default();
            let matter = format!("{}: {}", words(&format!("cli-import-{}", problem.severity)), problem.reason);
            vec![
                problem.table.clone(),
                row,
                problem.column.clone().unwrap_or_default(),
                problem.value.clone().unwrap_or_default(),
                matter,
            ]
        });
        text.push_str(&format!("\n\n{}", table(&head, rows, &[1])));
        let more = preview.problems_total.saturating_sub(preview.problems.len());
        if more > 0 {
            text.push_str(&format!("\n{}", said(app, "cli-import-more", &[("count", more.to_string())])));
        }
    }
    text.push_str(&remedies(app, preview));
    let sum = [
        ("new", preview.new.to_string()),
        ("changed", preview.changed.to_string()),
        ("unchanged", preview.unchanged.to_string()),
        ("errors", preview.errors.to_string()),
    ];
    text.push_str(&format!("\n\n{}", said(app, "cli-import-sum", &sum)));
    if request.dry_run {
        text.push_str(&format!(" {}", words("cli-import-dry")));
    } else if preview.new + preview.changed > 0 {
        text.push_str(&format!(" {}", said(app, "cli-import-undo", &[("path", request.file.display().to_string())])));
    }
    text
}

/// Each remedy once, after what is the matter where it is first called for.
fn remedies(app: &App, preview: &ImportPreview) -> String {
    let mut known: Vec<&str> = Vec::new();
    let mut text = String::new();
    for problem in &preview.problems {
        if !known.contains(&problem.remedy.as_str()) {
            known.push(&problem.remedy);
            text.push_str(&format!("\n{} {}", problem.reason, problem.remedy));
        }
    }
    if text.is_empty() { text } else { format!("\n\n{}{text}", app.words().get("cli-import-remedies")) }
}
