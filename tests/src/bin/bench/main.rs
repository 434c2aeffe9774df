//! Measures the figures to reach on this computer, and prints them as a table; `--json` keeps them in a file.

mod data;
mod engine;
mod figures;
mod window;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use clap::Parser;
use tilth_app::{App, Clock, Settings};

use figures::Figures;

/// The share of the large portfolio that makes 50 000 records, for the start of the window.
const FIFTY_THOUSAND: f64 = 50_000.0 / 212_000.0;

/// Measure Tilth on this computer.
#[derive(Parser)]
struct Options {
    /// Also write the figures to this file, as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Only what lies behind the window.
    #[arg(long)]
    no_window: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
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

    let large = engine::write_portfolio(folder, 1.0, clock.today())?;
    engine::judge(&mut figures, &large, clock.today())?;
    engine::work(&mut figures, &app, &large)?;
    engine::import(&mut figures, &app, folder)?;
    engine::reports(&mut figures, &app, folder)?;
    if !options.no_window {
        let portfolio = engine::write_portfolio(folder, FIFTY_THOUSAND, clock.today())?;
        window::measure(&mut figures, &portfolio, data::records(FIFTY_THOUSAND))?;
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
