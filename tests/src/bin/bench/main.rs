//! Measures the figures to reach on this computer, and prints them as a table; `--json` keeps them in a file.

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

use clap::Parser;
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
    /// Only what lies behind the window.
    #[arg(long, conflicts_with = "only_window")]
    no_window: bool,
    /// Only the window.
    #[arg(long)]
    only_window: bool,
    /// Write an invented portfolio of this share of the large one to this file, and end.
    #[arg(long, hide = true, num_args = 2, value_names = ["SHARE", "FILE"])]
    write: Option<Vec<String>>,
    /// Set a register of this many rows, print what it took, and end.
    #[arg(long, hide = true)]
    print: Option<usize>,
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
    let mut figures = Figures::default();

    let portfolio = written(folder, FIFTY_THOUSAND)?;
    if !options.only_window {
        let large = written(folder, 1.0)?;
        engine::judge(&mut figures, &large, clock.today())?;
        engine::work(&mut figures, &app, &large)?;
        engine::import(&mut figures, &app, folder)?;
        engine::encrypted(&mut figures, &portfolio, folder)?;
        engine::reports(&mut figures, &app, folder)?;
        paper::measure(&mut figures)?;
    }
    if !options.no_window {
        window::measure(&mut figures, &portfolio, data::records(FIFTY_THOUSAND))?;
        hand::measure(&mut figures, &written(folder, PEOPLE)?);
        visit::measure(&mut figures, &written(folder, 1.0)?);
    }

    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    {
        print!("{}", figures.table());
    }
    if let Some(file) = options.json {
        fs::write(file, serde_json::to_string_pretty(&figures)?)?;
    }
    Ok(())
}

/// An invented portfolio, written by a process of its own: what it took is not counted as memory of what reads it.
fn written(folder: &Path, share: f64) -> Result<PathBuf, Box<dyn Error>> {
    let file = folder.join(format!("{}.tilth", data::records(share)));
    let ended = Command::new(std::env::current_exe()?).arg("--write").arg(share.to_string()).arg(&file).status()?;
    if ended.success() { Ok(file) } else { Err("the invented portfolio could not be written".into()) }
}
