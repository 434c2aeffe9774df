//! The start and the memory of the real window, beside an empty one.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;
use tilth_app::{App, Clock, IDENTIFIER, Settings};
use tilth_tests::desktop::live_in;
use tilth_tests::processes::{Group, wait_for};
use tilth_tests::programs::folder;
use tilth_tests::screen::{Screen, USUAL};

use crate::figures::{Figures, quantile};

const RUNS: usize = 12;

/// How often the two windows are started and how long an idle one is left alone before its memory is read.
const IDLE: Duration = Duration::from_secs(4);

/// What was seen of one program.
struct Seen {
    starts: Vec<Duration>,
    /// Proportional set size of the idle process tree, in bytes: the median of three windows.
    memory: u64,
}

/// Starts the window on `portfolio` and an empty window in turn.
pub(crate) fn measure(figures: &mut Figures, portfolio: &Path, records: usize) -> Result<(), Box<dyn Error>> {
    let home = TempDir::with_prefix("tilth-bench-")?;
    let screen = Screen::start(home.path(), USUAL)?;
    look_around(home.path(), portfolio)?;
    let tilth = folder().join("tilth-desktop");
    let empty = folder().join("examples/empty");

    let mut windows = [Seen { starts: Vec::new(), memory: 0 }, Seen { starts: Vec::new(), memory: 0 }];
    let mut memories = [Vec::new(), Vec::new()];
    for run in 0..=RUNS {
        for (place, program) in [&tilth, &empty].into_iter().enumerate() {
            let mut command = Command::new(program);
            if place == 0 {
                command.arg(portfolio);
            } else {
                // The empty window gets the leaner way of drawing that Tilth chooses for itself.
                command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
            }
            screen.dress(&mut command);
            live_in(home.path(), &mut command);
            let start = Instant::now();
            let window = Group::start(command, &home.path().join("window.log"))?;
            let ready =
                wait_for("the first page", Duration::from_secs(30), || is_read(&screen).then(|| start.elapsed()))?;
            // The first start makes caches of fonts and settings.
            if run > 0 {
                windows[place].starts.push(ready);
            }
            if run % 4 == 1 {
                sleep(IDLE);
                memories[place].push(tree_memory(window.id())?);
            }
        }
    }
    for (seen, mut memories) in windows.iter_mut().zip(memories) {
        memories.sort_unstable();
        seen.memory = memories[memories.len() / 2];
    }

    let [tilth, empty] = windows;
    let median = |seen: &Seen| quantile(&seen.starts, 0.5);
    figures.time("start of an empty window to its sentence, median", median(&empty), None);
    let reach = median(&empty).as_secs_f64() * 1000.0 * 1.15;
    figures.time(format!("start to the first page, {records} records, median"), median(&tilth), reach);
    figures.time("start to the first page, p95", quantile(&tilth.starts, 0.95), 1500.0);
    figures.memory("memory of an empty window (PSS of all processes)", empty.memory, None);
    #[expect(clippy::cast_precision_loss, reason = "no computer has 2⁵³ bytes")]
    let reach = empty.memory as f64 / 1e6 + 40.0;
    figures.memory("memory of the window, idle", tilth.memory, reach);
    Ok(())
}

/// Nobody is asked who they are: the first page is the portfolio.
fn look_around(home: &Path, portfolio: &Path) -> Result<(), Box<dyn Error>> {
    let app = App::new(Settings {
        config_dir: home.join("config").join(IDENTIFIER),
        data_dir: home.join("data").join(IDENTIFIER),
        clock: Clock::default(),
        granted_paths_only: false,
        author: None,
        remembers: true,
    });
    let asked = |name, request| app.dispatch(name, request).map_err(|error| error.message);
    asked("open_portfolio", json!({ "path": portfolio }))?;
    asked("set_view", json!({ "page": "who", "view": { "later": true } }))?;
    asked("close_portfolio", json!({}))?;
    Ok(())
}

/// The first sentence stands: its place is light, with ink on it.
fn is_read(screen: &Screen) -> bool {
    let (light, dark) = sentence(screen);
    light > 0.6 && dark > 0.01
}

/// The shares of light and of dark pixels where the portfolio page says its first sentence. A look takes about 60 ms.
fn sentence(screen: &Screen) -> (f64, f64) {
    let pixels = screen.grey(216, 95, 600, 60).unwrap_or_default();
    let share = |counted: fn(&u8) -> bool| {
        #[expect(clippy::cast_precision_loss, reason = "a small picture")]
        let share = pixels.iter().filter(|grey| counted(grey)).count() as f64 / pixels.len().max(1) as f64;
        share
    };
    (share(|&grey| grey > 200), share(|&grey| grey < 110))
}

/// The proportional set size of a process and everything it started, in bytes.
fn tree_memory(root: u32) -> Result<u64, Box<dyn Error>> {
    let mut tree = vec![root];
    let mut bytes = 0;
    while let Some(process) = tree.pop() {
        let folder = Path::new("/proc").join(process.to_string());
        let rollup = fs::read_to_string(folder.join("smaps_rollup"))?;
        let kilobytes: u64 = rollup
            .lines()
            .find_map(|line| line.strip_prefix("Pss:"))
            .and_then(|rest| rest.trim().trim_end_matches("kB").trim().parse().ok())
            .ok_or("smaps_rollup has no Pss")?;
        bytes += kilobytes * 1024;
        for thread in fs::read_dir(folder.join("task"))? {
            let children = fs::read_to_string(thread?.path().join("children"))?;
            tree.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
    }
    Ok(bytes)
}
