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
    App, CommitRequest, Error, ImportRequest, Nothing, PathRequest, Plan, ProfileOffer, ReadRequest,
    SaveProfileRequest, shipped_profile,
};

use crate::{
    args::Import,
    out::Out,
    run::{Outcome, open},
    telling::told,
};

/// Imports tables, or says what would be done.
pub(crate) fn import(app: &App, out: &Out, request: Import) -> Result<Outcome, Error> {
    open(app, out, &request.file)?;
    let mut paths = Vec::new();
    for path in &request.tables {
        paths.extend(tables_in(path)?.into_iter().map(|path| path.display().to_string()));
    }
    with_progress(app, out, || {
        let read = app.import_read(ReadRequest { paths })?;
        let plan = match &request.profile {
            Some(path) => profile(app, path, &read.profiles)?,
            None => read.plan,
        };
        if let Some(path) = &request.save_profile {
            app.import_save_profile(SaveProfileRequest { plan: plan.clone(), path: path.display().to_string() })?;
        }
        let import = ImportRequest {
            token: read.token,
            plan: plan.clone(),
            most_problems: out.json.then_some(request.problems).or(Some(usize::MAX)),
        };
        let preview = if request.dry_run {
            app.import_preview(import)?
        } else {
            app.import_commit(CommitRequest { import, seen: None })?.preview
        };
        let none = preview.errors == 0 && preview.tables.iter().all(|table| table.kinds.is_empty());
        if none && preview.tables.iter().any(|table| table.rows > 0) {
            return Err(Error::NothingMade);
        }
        out.answer(&preview, |preview| told(app, &request, preview, (&plan, &read.profiles)));
        let left_out = preview.tables.iter().map(|table| table.errors).sum::<usize>();
        app.close_portfolio(Nothing {})?;
        Ok(if left_out > 0 { Outcome::RowsLeftOut } else { Outcome::Done })
    })
}

/// The profile in a file, or else the one of this name that comes with Tilth, as it fits the tables.
fn profile(app: &App, path: &Path, fitting: &[ProfileOffer]) -> Result<Plan, Error> {
    let id = path.to_str().filter(|_| !path.is_file()).unwrap_or_default();
    let fits = fitting.iter().find(|offer| offer.id == id).map(|offer| offer.plan.clone());
    match fits.or_else(|| shipped_profile(id)) {
        Some(plan) => Ok(plan),
        None => app.import_load_profile(PathRequest { path: path.display().to_string() }),
    }
}

/// The tables of a folder, by name; a file is itself.
fn tables_in(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let Ok(entries) = fs::read_dir(path) else { return Ok(vec![path.to_owned()]) };
    let is_table = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
        ["csv", "tsv", "txt", "xlsx", "json"].contains(&extension.as_str())
    };
    let mut tables: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(is_table).collect();
    tables.sort();
    if tables.is_empty() { Err(Error::NoTables(path.to_owned())) } else { Ok(tables) }
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
