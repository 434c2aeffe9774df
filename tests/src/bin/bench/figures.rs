//! Measured figures beside the ones to reach, as a table for people and as JSON.

use std::fmt::Write as _;
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
#[derive(Debug, Default, Serialize)]
pub(crate) struct Figures(Vec<Figure>);

impl Figures {
    /// Adds a duration in milliseconds.
    pub(crate) fn time(&mut self, work: impl Into<String>, measured: Duration, reach_ms: impl Into<Option<f64>>) {
        self.add(work, measured.as_secs_f64() * 1000.0, "ms", reach_ms);
    }

    /// Adds an amount of memory in megabytes (10⁶ bytes).
    pub(crate) fn memory(&mut self, work: impl Into<String>, bytes: u64, reach_mb: impl Into<Option<f64>>) {
        #[expect(clippy::cast_precision_loss, reason = "no computer has 2⁵³ bytes")]
        self.add(work, bytes as f64 / 1e6, "MB", reach_mb);
    }

    /// Adds a figure.
    pub(crate) fn add(
        &mut self,
        work: impl Into<String>,
        measured: f64,
        unit: &'static str,
        reach: impl Into<Option<f64>>,
    ) {
        self.0.push(Figure { work: work.into(), measured, unit, reach: reach.into() });
    }

    /// The figures as a table; what falls short is marked.
    pub(crate) fn table(&self) -> String {
        let wide = self.0.iter().map(|figure| figure.work.chars().count()).max().unwrap_or_default();
        let mut table = format!("{:wide$}  {:>10}  {:>10}\n", "work", "measured", "reach");
        for figure in &self.0 {
            let reach = figure.reach.map_or_else(String::new, |reach| amount(reach, figure.unit));
            let short = figure.reach.is_some_and(|reach| figure.measured > reach);
            let mark = if short { "  falls short" } else { "" };
            let measured = amount(figure.measured, figure.unit);
            // Writing to a String cannot fail.
            let _written = writeln!(table, "{:wide$}  {measured:>10}  {reach:>10}{mark}", figure.work);
        }
        table
    }
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
