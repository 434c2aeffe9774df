//! What falls due, month by month, of both sides alike.

use std::collections::BTreeMap;

use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use tilth_core::{
    Date,
    catalog::{Commitment, CommitmentStatus},
};
use tilth_insight::{days_late, is_open};
use ts_rs::TS;

use super::line::{PromiseSide, Promised, in_order};
use crate::{App, Error, read_date};

/// Which months.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PromiseCalendarRequest {
    /// A day of the first of three months; today's where none is named.
    pub from: Option<String>,
    /// Whether all that is overdue is wanted, and not the first of it only.
    pub all_overdue: bool,
}

/// What falls due in three months.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseCalendar {
    /// How both sides stand.
    pub sides: Vec<PromiseSide>,
    /// The first of what is overdue, the longest first.
    pub overdue: Vec<Promised>,
    /// How many are.
    pub overdue_total: usize,
    /// The months.
    pub months: Vec<PromiseMonth>,
    /// How many open promises have no day.
    pub undated: usize,
}

/// A month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseMonth {
    /// Its first day.
    pub first: String,
    /// The days on which something falls due.
    pub days: Vec<PromiseDay>,
}

/// A day on which something falls due.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseDay {
    /// The day.
    pub date: String,
    /// How many promises.
    pub total: usize,
    /// The first of them.
    pub lines: Vec<Promised>,
}

const MONTHS: i64 = 3;
const MOST_OF_A_DAY: usize = 8;
const FIRST_OVERDUE: usize = 12;
const MOST_OVERDUE: usize = 500;

impl App {
    /// What falls due in three months.
    pub fn promise_calendar(&self, request: PromiseCalendarRequest) -> Result<PromiseCalendar, Error> {
        let most = if request.all_overdue { MOST_OVERDUE } else { FIRST_OVERDUE };
        let asked = request.from.as_deref().map(read_date).transpose()?;
        self.with_view(|view, _| {
            let first = asked.unwrap_or(view.today).first_of_month();
            let mut by_day: BTreeMap<Date, Vec<&Commitment>> = BTreeMap::new();
            let mut overdue: Vec<&Commitment> = Vec::new();
            let mut undated = 0;
            let end = first.saturating_add(MONTHS.months());
            for commitment in view.portfolio.all::<Commitment>() {
                if days_late(commitment, view.today).is_some() {
                    overdue.push(commitment);
                }
                match commitment.due {
                    Some(due) if due >= first && due < end && commitment.status != CommitmentStatus::Dropped => {
                        by_day.entry(due).or_default().push(commitment);
                    }
                    None => undated += usize::from(is_open(commitment)),
                    Some(_) => {}
                }
            }
            in_order(&mut overdue);
            let day = |(date, mut due): (Date, Vec<&Commitment>)| {
                in_order(&mut due);
                let lines = due.iter().take(MOST_OF_A_DAY).map(|commitment| view.promise(commitment)).collect();
                PromiseDay { date: date.to_string(), total: due.len(), lines }
            };
            let mut days: Vec<PromiseDay> = by_day.into_iter().map(day).collect();
            let mut months = Vec::new();
            for ahead in 0..MONTHS {
                let month = first.saturating_add(ahead.months());
                let of_month = days.partition_point(|day| {
                    day.date < month.last_of_month().tomorrow().unwrap_or(Date::MAX).to_string()
                });
                months.push(PromiseMonth { first: month.to_string(), days: days.drain(..of_month).collect() });
            }
            Ok(PromiseCalendar {
                sides: view.both_sides(),
                overdue_total: overdue.len(),
                overdue: overdue.iter().take(most).map(|commitment| view.promise(commitment)).collect(),
                months,
                undated,
            })
        })
    }
}
