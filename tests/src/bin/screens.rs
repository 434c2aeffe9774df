//! Photographs every page of the real window, light and dark, of a sample, an empty portfolio and, where tables are given,
//! a portfolio imported from them: `<into>/<portfolio>-<light or dark>/<page>.png`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser;
use thirtyfour::prelude::WebDriverResult;
use tilth_tests::desk::{Desk, text};
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::hand::ANY;
use tilth_tests::pages::{FIRST_START, OF_A_PORTFOLIO, Page};

/// Photograph every page of the window.
#[derive(Parser)]
struct Options {
    /// The folder of the pictures.
    #[arg(long, default_value = "screens/pages")]
    into: PathBuf,
    /// A folder of tables to import into a third portfolio.
    #[arg(long, requires = "profile")]
    tables: Option<PathBuf>,
    /// The import profile of these tables.
    #[arg(long)]
    profile: Option<PathBuf>,
    /// The window, as 1280x800.
    #[arg(long, default_value = "1280x800", value_parser = size)]
    size: (u32, u32),
    /// Only pages of these names; all when not given.
    #[arg(long)]
    only: Vec<String>,
}

/// What the desktop calls its two themes.
const THEMES: [(&str, &str); 2] = [("light", "Adwaita"), ("dark", "Adwaita:dark")];

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let desk = Desk::new();
    let portfolios = portfolios(&options, &desk)?;
    for (theme, gtk) in THEMES {
        photograph(&options, &format!("first-start-{theme}"), gtk, None, FIRST_START)?;
        for portfolio in &portfolios {
            photograph(&options, &format!("{portfolio}-{theme}"), gtk, Some(&file(&desk, portfolio)), OF_A_PORTFOLIO)?;
        }
    }
    Ok(())
}

/// Makes the portfolios; their names.
fn portfolios(options: &Options, desk: &Desk) -> Result<Vec<&'static str>, Box<dyn Error>> {
    let (sample, empty, tables) = ("sample", "empty", "tables");
    desk.prints(0, &["sample", &file(desk, sample)]);
    desk.prints(0, &["new", &file(desk, empty), "--organization", "Garden works"]);
    let (Some(folder), Some(profile)) = (&options.tables, &options.profile) else {
        return Ok(vec![sample, empty]);
    };
    desk.prints(0, &["new", &file(desk, tables), "--organization", "Garden works"]);
    let (folder, profile) = (fs::canonicalize(folder)?, fs::canonicalize(profile)?);
    let (folder, profile) = (folder.to_string_lossy(), profile.to_string_lossy());
    let imported = desk.run(&["import", &file(desk, tables), &folder, "--profile", &profile]);
    // 3: some rows were left out, as may be with tables that nobody prepared.
    if !matches!(imported.status.code(), Some(0 | 3)) {
        return Err(text(&imported.stderr).into());
    }
    Ok(vec![sample, empty, tables])
}

fn file(desk: &Desk, portfolio: &str) -> String {
    desk.path(&format!("{portfolio}.tilth")).to_string_lossy().into_owned()
}

fn photograph(
    options: &Options,
    name: &str,
    theme: &str,
    portfolio: Option<&str>,
    pages: &[Page],
) -> Result<(), Box<dyn Error>> {
    let wanted = |page: &&Page| options.only.is_empty() || options.only.iter().any(|only| only == page.name);
    let pages: Vec<&Page> = pages.iter().filter(wanted).collect();
    if pages.is_empty() {
        return Ok(());
    }
    let folder = options.into.join(name);
    fs::create_dir_all(&folder)?;
    let arguments: Vec<&str> = portfolio.into_iter().collect();
    let (width, height) = options.size;
    let start = Start {
        arguments: &arguments,
        environment: &[("GTK_THEME", theme)],
        // A pixel for the pointer, where it is over nothing.
        screen: Some((width + 2, height + 2)),
        ..Start::default()
    };
    in_window(name, start, async |window| {
        window.settles().await?;
        window.screen.place(ANY, options.size)?;
        for page in pages {
            take(window, options.size, page, &folder).await?;
        }
        Ok(())
    });
    Ok(())
}

async fn take(window: &Window, size: (u32, u32), page: &Page, folder: &Path) -> WebDriverResult<()> {
    if page.open(window).await? {
        window.screen.photograph_part(size, &folder.join(format!("{}.png", page.name)))?;
        page.leave(window)?;
    }
    Ok(())
}

fn size(given: &str) -> Result<(u32, u32), String> {
    let sides = given.split_once('x').map(|(width, height)| (width.parse(), height.parse()));
    match sides {
        Some((Ok(width), Ok(height))) => Ok((width, height)),
        _ => Err("a size is written as 1280x800".to_owned()),
    }
}
