//! Measures the figures to reach on this computer and prints each as soon as it is known; `--json` keeps them in a file.

mod data;
mod engine;
mod figures;
mod hand;
mod paper;
mod visit;
mod window;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Parser, ValueEnum};
use tilth_app::{App, Clock, Settings};

use figures::Figures;

/// The share of the large portfolio that makes 50 000 records, for the start of the window.
const FIFTY_THOUSAND: f64 = 50_000.0 / 212_000.0;

/// The share of it in which 100 000 people stand, for scrolling.
const PEOPLE: f64 = 100_000.0 / 60_000.0;

/// Measure Tilth on this computer.
#[derive(Parser)]
struct Options {
    /// Also write the figures to this file, as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Only this part; may be given again. All of them when not given.
    #[arg(long)]
    only: Vec<Part>,
    /// Of the pages, only those whose names begin so.
    #[arg(long, default_value = "")]
    page: String,
    /// Write an invented portfolio of this share of the large one to this file, and end.
    #[arg(long, hide = true, num_args = 2, value_names = ["SHARE", "FILE"])]
    write: Option<Vec<String>>,
    /// Set a register of this many rows, print what it took, and end.
    #[arg(long, hide = true)]
    print: Option<usize>,
}

/// What can be measured by itself.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Part {
    /// What lies behind the window.
    Engine,
    /// The start of the window and its memory.
    Start,
    /// Keys, letters and scrolling in the window.
    Hand,
    /// The way to every page of the large portfolio.
    Pages,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    if let Some([share, file]) = options.write.as_deref() {
        return engine::write_portfolio(Path::new(file), share.parse()?, Clock::default().today());
    }
    if let Some(rows) = options.print {
        serde_json::to_writer(std::io::stdout(), &paper::print(rows)?)?;
        return Ok(());
    }
    let folder = tempfile::Builder::new().prefix("tilth-bench-").tempdir()?;
    let folder = folder.path();
    let clock = Clock::default();
    let app = App::new(Settings {
        config_dir: folder.join("config"),
        data_dir: folder.join("data"),
        clock,
        granted_paths_only: false,
        author: Some("Bench".into()),
        remembers: false,
    });
    let wanted = |part| options.only.is_empty() || options.only.contains(&part);
    let mut figures = Figures::begin();

    if wanted(Part::Engine) {
        let large = written(folder, 1.0)?;
        engine::judge(&mut figures, &large, clock.today())?;
        engine::work(&mut figures, &app, &large)?;
        engine::import(&mut figures, &app, folder)?;
        engine::encrypted(&mut figures, &written(folder, FIFTY_THOUSAND)?, folder)?;
        engine::reports(&mut figures, &app, folder)?;
        paper::measure(&mut figures)?;
    }
    if wanted(Part::Start) {
        window::measure(&mut figures, &written(folder, FIFTY_THOUSAND)?, data::records(FIFTY_THOUSAND))?;
    }
    if wanted(Part::Hand) {
        hand::measure(&mut figures, &written(folder, PEOPLE)?);
    }
    if wanted(Part::Pages) {
        visit::measure(&mut figures, &written(folder, 1.0)?, &options.page);
    }

    if let Some(file) = options.json {
        fs::write(file, serde_json::to_string_pretty(&figures)?)?;
    }
    Ok(())
}

/// An invented portfolio, written by a process of its own: what it took is not counted as memory of what reads it.
fn written(folder: &Path, share: f64) -> Result<PathBuf, Box<dyn Error>> {
    let file = folder.join(format!("{}.tilth", data::records(share)));
    if file.exists() {
        return Ok(file);
    }
    let ended = Command::new(std::env::current_exe()?).arg("--write").arg(share.to_string()).arg(&file).status()?;
    if ended.success() { Ok(file) } else { Err("the invented portfolio could not be written".into()) }
}
