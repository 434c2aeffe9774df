//! Everything behind the window: storage, insight, lists, search, import, reports.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use tilth_app::App;
use tilth_core::{Date, Kind};
use tilth_insight::Attention;
use tilth_store::{Document, Opening};

use crate::data;
use crate::figures::{Figures, quantile, timed};

type Done = Result<(), Box<dyn Error>>;

/// Writes an invented portfolio of `share` of the large one.
pub(crate) fn write_portfolio(path: &Path, share: f64, today: Date) -> Done {
    let (founding, records) = data::portfolio(share, today);
    let (mut document, mut portfolio) = Document::create(path, &founding, None)?;
    document.write(&mut portfolio, records)?;
    document.close()?;
    Ok(())
}

/// The portfolio as it is loaded and judged: memory and insight.
pub(crate) fn judge(figures: &mut Figures, path: &Path, today: Date) -> Done {
    let before = resident()?;
    let (taken, loaded) = timed(|| -> Result<_, tilth_store::Error> {
        let document = Document::open(path, Opening::default())?;
        let portfolio = document.load()?;
        Ok((document, portfolio))
    });
    let (document, portfolio) = loaded?;
    let records: usize = Kind::ALL.iter().map(|&kind| portfolio.count(kind)).sum();
    figures.time(format!("load of {records} records"), taken, None);
    figures.memory(format!("memory of {records} records"), resident()?.saturating_sub(before), None);

    let mut times = Vec::new();
    let mut found = 0;
    for _ in 0..5 {
        let (taken, findings) = timed(|| tilth_insight::findings(&portfolio, today));
        found = findings.len();
        times.push(taken);
    }
    figures.time(format!("all findings ({found})"), quantile(&times, 0.5), 100.0);
    drop(document);

    let mut portfolio = portfolio;
    let mut attention = Attention::of(&portfolio, today);
    let communities: Vec<_> = portfolio.records(Kind::Community).step_by(197).map(|record| record.uuid()).collect();
    let (field, _) = Kind::Community.info().field("rhythm_wanted").ok_or("communities have a rhythm")?;
    let mut times = Vec::new();
    for id in communities {
        let old = portfolio.record(Kind::Community, id).ok_or("a community just listed")?.value(field);
        let new = tilth_core::Value::Integer(9);
        let change = tilth_core::Change::Set { kind: Kind::Community, id, field, old, new };
        let batch = data::batch("Edited", vec![change]);
        portfolio.apply(&batch)?;
        times.push(timed(|| attention.follow(&portfolio, &batch.changes)).0);
    }
    figures.time("findings after one edit, p95", quantile(&times, 0.95), 20.0);
    Ok(())
}

/// What a person does in the large portfolio, through the application's commands.
pub(crate) fn work(figures: &mut Figures, app: &App, path: &Path) -> Done {
    let (taken, opened) = timed(|| ask(app, "open_portfolio", json!({ "path": path })));
    opened?;
    figures.time("opening the large portfolio", taken, None);

    let mut pages = Vec::new();
    for offset in (0..59_000).step_by(5_900) {
        let sort = json!([{ "column": "name", "descending": offset % 2 == 0 }]);
        let request = json!({ "kind": "person", "columns": [], "filter": "", "conditions": [], "sort": sort, "group": null, "offset": offset, "limit": 200 });
        let (taken, page) = timed(|| ask(app, "list", request));
        page?;
        pages.push(taken);
    }
    figures.time("list page of 200 rows of 60 000, any offset, p95", quantile(&pages, 0.95), 100.0);

    for (what, text, reach) in [("narrow", data::RARE, 50.0), ("broad", data::COMMON, 100.0)] {
        let mut times = Vec::new();
        let mut total = Value::Null;
        for _ in 0..20 {
            let (taken, answer) = timed(|| ask(app, "search", json!({ "text": text, "limit": 20 })));
            total = answer?["total"].clone();
            times.push(taken);
        }
        figures.time(format!("search, {what} ({total} found), p95"), quantile(&times, 0.95), reach);
    }
    figures.time("the portfolio page", timed(|| ask(app, "portfolio_page", json!({}))).0, None);
    saves(figures, app, "large portfolio")?;
    ask(app, "close_portfolio", json!({}))?;
    Ok(())
}

/// Saves of one field, each acknowledged when it is safe against a loss of power.
pub(crate) fn saves(figures: &mut Figures, app: &App, of: &str) -> Done {
    let request = json!({ "kind": "community", "columns": [], "filter": "", "conditions": [], "sort": [], "group": null, "offset": 0, "limit": 1 });
    let id = ask(app, "list", request)?["rows"][0]["id"].clone();
    let mut times = Vec::new();
    for number in 0..200 {
        let request = json!({ "kind": "community", "id": id, "field": "purpose", "input": { "text": format!("Purpose {number}") } });
        let (taken, saved) = timed(|| ask(app, "set_field", request));
        saved?;
        times.push(taken);
    }
    figures.time(format!("save acknowledged, {of}, p50"), quantile(&times, 0.5), None);
    figures.time(format!("save acknowledged, {of}, p95"), quantile(&times, 0.95), 15.0);
    Ok(())
}

/// An import of 50 000 rows of twelve columns, with journal and search index.
pub(crate) fn import(figures: &mut Figures, app: &App, folder: &Path) -> Done {
    let csv = folder.join("people.csv");
    fs::write(&csv, data::table(50_000))?;
    create(app, &folder.join("import.tilth"))?;
    let (read, tables) = timed(|| ask(app, "import_read", json!({ "paths": [csv] })));
    let tables = tables?;
    let request = json!({ "token": tables["token"], "plan": tables["plan"] });
    let (preview, counted) = timed(|| ask(app, "import_preview", request.clone()));
    let counted = counted?;
    let (commit, saved) = timed(|| ask(app, "import_commit", request));
    saved?;
    let new = counted["tables"][0]["kinds"].to_string();
    figures.time("import of 50 000 × 12 CSV: read and proposed", read, None);
    figures.time("import of 50 000 × 12 CSV: preview", preview, None);
    figures.time("import of 50 000 × 12 CSV: commit with journal and search", commit, 2000.0);
    figures.time("import of 50 000 × 12 CSV: read, proposed, previewed, written", read + preview + commit, None);
    if !new.contains("50000") {
        return Err(format!("the import made something else than 50 000 records: {new}").into());
    }
    let workbook = folder.join("people.xlsx");
    let request = json!({ "format": "xlsx", "path": workbook });
    let (written, answer) = timed(|| ask(app, "export", request));
    answer?;
    figures.time("XLSX of 50 000 × 12 written", written, 800.0);
    let (read, answer) = timed(|| ask(app, "import_read", json!({ "paths": [workbook] })));
    answer?;
    figures.time("XLSX of 50 000 × 12 read", read, 800.0);
    ask(app, "close_portfolio", json!({}))?;
    Ok(())
}

/// The same portfolio plain and encrypted.
pub(crate) fn encrypted(figures: &mut Figures, plain: &Path, folder: &Path) -> Done {
    const PASSPHRASE: &str = "soil, seed, rain and field";
    let read = |path: &Path, passphrase| -> Result<_, tilth_store::Error> {
        let (opened, document) = timed(|| Document::open(path, Opening { passphrase, backups: None }));
        let document = document?;
        let (loaded, portfolio) = timed(|| document.load());
        portfolio.map(|_| (opened, loaded))
    };
    let locked = folder.join("encrypted.tilth");
    let (founding, records) = data::portfolio(crate::FIFTY_THOUSAND, tilth_app::Clock::default().today());
    let (mut document, mut portfolio) = Document::create(&locked, &founding, Some(PASSPHRASE))?;
    document.write(&mut portfolio, records)?;
    document.close()?;
    let mut opened = Vec::new();
    let mut scanned = [Vec::new(), Vec::new()];
    for _ in 0..5 {
        let (open, scan) = read(&locked, Some(PASSPHRASE))?;
        opened.push(open);
        scanned[0].push(scan);
        scanned[1].push(read(plain, None)?.1);
    }
    let [locked, plain] = scanned.map(|times| quantile(&times, 0.5));
    figures.time("opening an encrypted document, p95", quantile(&opened, 0.95), 300.0);
    figures.add(
        "scan of an encrypted document beside a plain one",
        locked.as_secs_f64() / plain.as_secs_f64(),
        "×",
        1.6,
    );
    Ok(())
}

/// The board pack of the sample, and of the Kubernetes tables where they are present.
pub(crate) fn reports(figures: &mut Figures, app: &App, folder: &Path) -> Done {
    ask(app, "open_sample", json!({}))?;
    board_pack(figures, app, folder, "sample")?;
    saves(figures, app, "sample")?;
    ask(app, "close_portfolio", json!({}))?;
    if let Some(tables) = tilth_tests::data::real_tables("kubernetes") {
        create(app, &folder.join("kubernetes.tilth"))?;
        let mut paths: Vec<PathBuf> =
            fs::read_dir(tables)?.map(|file| Ok(file?.path())).collect::<std::io::Result<_>>()?;
        paths.sort();
        let token = ask(app, "import_read", json!({ "paths": paths }))?["token"].clone();
        let profile = tilth_tests::data::workspace().join("samples/profiles/kubernetes.toml");
        let plan = ask(app, "import_load_profile", json!({ "token": token, "path": profile }))?;
        let (taken, saved) = timed(|| ask(app, "import_commit", json!({ "token": token, "plan": plan })));
        saved?;
        figures.time("import of the Kubernetes tables", taken, None);
        board_pack(figures, app, folder, "Kubernetes")?;
        ask(app, "close_portfolio", json!({}))?;
    }
    Ok(())
}

fn board_pack(figures: &mut Figures, app: &App, folder: &Path, of: &str) -> Done {
    let path = folder.join(format!("{of}.pdf"));
    let mut times: Vec<Duration> = Vec::new();
    let mut pages = Value::Null;
    for _ in 0..3 {
        let request = json!({ "kind": "board_pack", "format": "pdf", "paper": "a4", "path": path });
        let (taken, written) = timed(|| ask(app, "report", request));
        pages = written?["pages"].clone();
        times.push(taken);
    }
    figures.time(format!("board pack of {of} as PDF, {pages} pages"), quantile(&times, 0.5), None);
    Ok(())
}

fn create(app: &App, path: &Path) -> Done {
    let request = json!({
        "path": path, "name": "Bench", "organization": "Bench", "sector": "business", "currency": "EUR",
        "fiscal_year_start": 1, "review_every": 3, "strategy": "",
    });
    ask(app, "create_portfolio", request)?;
    Ok(())
}

fn ask(app: &App, name: &str, request: Value) -> Result<Value, Box<dyn Error>> {
    app.dispatch(name, request).map_err(|error| format!("{name}: {}", error.message).into())
}

/// The memory this process has in use, in bytes.
fn resident() -> Result<u64, Box<dyn Error>> {
    let statm = fs::read_to_string("/proc/self/statm")?;
    let pages: u64 = statm.split(' ').nth(1).ok_or("statm has a second column")?.parse()?;
    Ok(pages * 4096)
}
