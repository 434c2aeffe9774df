//! Serves the built pages and the application's commands to a browser of this computer, for the web suite.
//! Prints its address as the first line.

use std::error::Error;
use std::path::PathBuf;

use clap::Parser;
use serde_json::json;
use tilth_app::{App, Clock, Settings};
use tilth_core::Date;
use tilth_tests::web_host::WebHost;

/// Serve Tilth to a browser on this computer, for tests.
#[derive(Parser)]
struct Options {
    /// The folder of the built pages.
    #[arg(long, default_value = "ui/build")]
    ui: PathBuf,
    /// The port; 0 takes any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// A portfolio to open at once.
    #[arg(long)]
    document: Option<PathBuf>,
    /// Where settings and the application's own files live; a folder thrown away at the end when not given.
    #[arg(long)]
    data_dir: Option<PathBuf>,
    /// The day that counts as today, so that pictures and sentences stay the same.
    #[arg(long)]
    today: Option<Date>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let temporary = tempfile::tempdir()?;
    let folder = options.data_dir.as_deref().unwrap_or(temporary.path());
    let app = App::new(Settings {
        config_dir: folder.join("config"),
        data_dir: folder.join("data"),
        clock: Clock { today: options.today },
        // The suites place portfolios where they like; the desktop suite is the one that sees paths refused.
        granted_paths_only: false,
        author: None,
        remembers: true,
    });
    if let Some(document) = &options.document {
        let document = std::path::absolute(document)?;
        app.dispatch("open_portfolio", json!({ "path": document })).map_err(|error| error.message)?;
    }
    let host = WebHost::new(app, &options.ui, options.port)?;
    #[expect(clippy::print_stdout, reason = "the suite reads the address from the first line")]
    {
        println!("{}", host.address()?);
    }
    host.serve()?;
    Ok(())
}
