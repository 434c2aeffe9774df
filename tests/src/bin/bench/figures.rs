//! Measured figures beside the ones to reach: a line of a table as soon as it is known, and all of them as JSON.

use std::time::{Duration, Instant};

use serde::Serialize;

/// One measured figure.
#[derive(Debug, Serialize)]
pub(crate) struct Figure {
    work: String,
    measured: f64,
    unit: &'static str,
    /// At most this; `None` where nothing was set.
    reach: Option<f64>,
}

/// All figures of a run.
#[derive(Debug, Serialize)]
pub(crate) struct Figures(Vec<Figure>);

/// How wide the column of the work is.
const WIDE: usize = 76;

impl Figures {
    /// None yet; the head of the table is printed.
    pub(crate) fn begin() -> Self {
        line(&format!("{:WIDE$}  {:>10}  {:>10}", "work", "measured", "reach"));
        Self(Vec::new())
    }

    /// Adds a duration in milliseconds.
    pub(crate) fn time(&mut self, work: impl Into<String>, measured: Duration, reach_ms: impl Into<Option<f64>>) {
        self.add(work, measured.as_secs_f64() * 1000.0, "ms", reach_ms);
    }

    /// Adds an amount of memory in megabytes (10⁶ bytes).
    pub(crate) fn memory(&mut self, work: impl Into<String>, bytes: u64, reach_mb: impl Into<Option<f64>>) {
        #[expect(clippy::cast_precision_loss, reason = "no computer has 2⁵³ bytes")]
        self.add(work, bytes as f64 / 1e6, "MB", reach_mb);
    }

    /// Adds a figure and prints its line; what falls short is marked.
    pub(crate) fn add(
        &mut self,
        work: impl Into<String>,
        measured: f64,
        unit: &'static str,
        reach: impl Into<Option<f64>>,
    ) {
        let figure = Figure { work: work.into(), measured, unit, reach: reach.into() };
        let reach = figure.reach.map_or_else(String::new, |reach| amount(reach, unit));
        let short = figure.reach.is_some_and(|reach| measured > reach);
        let mark = if short { "  falls short" } else { "" };
        line(&format!("{:WIDE$}  {:>10}  {reach:>10}{mark}", figure.work, amount(measured, unit)));
        self.0.push(figure);
    }
}

#[expect(clippy::print_stdout, reason = "the table is what the program is for")]
fn line(text: &str) {
    println!("{text}");
}

fn amount(value: f64, unit: &str) -> String {
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.digits$} {unit}")
}

/// How long `work` takes, and what it gives.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let answer = work();
    (start.elapsed(), answer)
}

/// The duration that `share` of all stay under (0.5: the median).
pub(crate) fn quantile(durations: &[Duration], share: f64) -> Duration {
    let mut sorted = durations.to_vec();
    sorted.sort_unstable();
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "few runs"
    )]
    let place = (sorted.len() as f64 * share).ceil() as usize;
    sorted.get(place.saturating_sub(1)).copied().unwrap_or_default()
}
