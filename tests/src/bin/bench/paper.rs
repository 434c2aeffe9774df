//! Registers on paper, each set by a process of its own: its memory is that of one report.

use std::error::Error;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tilth_core::{Date, Words};
use tilth_report::{
    Document, Paper,
    document::{Block, Cell, Column, ColumnKind, Table},
    pdf,
};

use crate::figures::Figures;

/// What setting a register took.
#[derive(Serialize, Deserialize)]
pub(crate) struct Taken {
    seconds: f64,
    pages: usize,
    peak_bytes: u64,
}

/// A page, and a register of a thousand rows.
pub(crate) fn measure(figures: &mut Figures) -> Result<(), Box<dyn Error>> {
    let page = in_a_process(20)?;
    figures.time(format!("PDF of {} page", page.pages), Duration::from_secs_f64(page.seconds), 300.0);
    let register = in_a_process(1000)?;
    let of = format!("PDF of a register of 1 000 rows, {} pages", register.pages);
    figures.time(of.as_str(), Duration::from_secs_f64(register.seconds), 1000.0);
    figures.memory(format!("{of}, memory"), register.peak_bytes, 250.0);
    Ok(())
}

fn in_a_process(rows: usize) -> Result<Taken, Box<dyn Error>> {
    let ended = Command::new(std::env::current_exe()?).arg("--print").arg(rows.to_string()).output()?;
    if !ended.status.success() {
        return Err(format!("a register of {rows} rows could not be set").into());
    }
    Ok(serde_json::from_slice(&ended.stdout)?)
}

/// Sets a register of so many people, from the start of the program.
pub(crate) fn print(rows: usize) -> Result<Taken, Box<dyn Error>> {
    let began = Instant::now();
    let words = Words::english();
    let set = pdf(&register(rows), &words)?;
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    let peak: u64 = peak.ok_or("the system says how much memory was in use at most")?;
    Ok(Taken { seconds: began.elapsed().as_secs_f64(), pages: set.pages, peak_bytes: peak * 1024 })
}

fn register(rows: usize) -> Document {
    let row = |n: usize| {
        vec![
            Cell::strong(format!("Person {n} of the works")),
            Cell::text(format!("Community {}", n % 40)).noting("coordinated by Rita Zhang"),
            Cell::text("contributes to it"),
            Cell::text("19 Nov 2026"),
            Cell::text(n.to_string()),
        ]
    };
    let table = Table {
        title: "Register".to_owned(),
        columns: vec![
            Column::new(ColumnKind::LongText, "Name"),
            Column::new(ColumnKind::Text, "Community"),
            Column::new(ColumnKind::Word, "Role"),
            Column::new(ColumnKind::Date, "Since"),
            Column::new(ColumnKind::Number, "Hours"),
        ],
        rows: (0..rows).map(row).collect(),
    };
    Document {
        title: "Register".to_owned(),
        organization: "Bench".to_owned(),
        as_of: Date::constant(2026, 11, 19),
        paper: Paper::A4,
        language: "en".to_owned(),
        cover: None,
        blocks: vec![Block::heading(1, "Register"), Block::Table(table)],
        notes: Vec::new(),
    }
}
