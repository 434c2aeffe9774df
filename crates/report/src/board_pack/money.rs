//! Money and hours by fiscal year; each currency by itself.

use std::collections::BTreeMap;

use tilth_core::{
    Currency, Kind, Money, args,
    catalog::{Allocation, Funding, FundingKind, Project},
};

use super::{Pack, fiscal::FiscalYear};
use crate::{
    document::{Bar, Bars, Block, Cell, Column, ColumnKind, Table},
    wording,
};

/// What can happen to money, in the order of the columns: what is set aside for domains is apart from what projects, asks
/// and communities asked for and got.
const HAPPENINGS: [Happening; 5] = [
    Happening::ForDomains,
    Happening::Funding(FundingKind::Asked),
    Happening::Funding(FundingKind::Allocated),
    Happening::Funding(FundingKind::Spent),
    Happening::Funding(FundingKind::Returned),
];
/// Fewer years than this need no bars: the table says it.
const YEARS_TO_COMPARE: usize = 3;
/// Years on paper, counted back from the newest.
const YEARS: usize = 8;

/// What happens to money or hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Happening {
    /// They are set aside for a domain.
    ForDomains,
    /// They are asked for, granted, spent or returned.
    Funding(FundingKind),
}

/// What is counted: money of a currency, or hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Money(Currency),
    Hours,
}

/// Sums by fiscal year (none where no date is known) and happening.
type Ledger = BTreeMap<Option<FiscalYear>, [i64; HAPPENINGS.len()]>;

impl Pack<'_> {
    pub(super) fn money(&self) -> Vec<Block> {
        let mut ledgers: Vec<(Unit, Ledger)> = self.ledgers().into_iter().collect();
        let own = self.portfolio.facts().map(|facts| facts.currency.clone()).unwrap_or_default();
        // The organization's own currency first, hours last.
        ledgers.sort_by_key(|(unit, _)| !matches!(unit, Unit::Money(currency) if currency.code() == own));
        let currencies = ledgers.iter().filter(|(unit, _)| matches!(unit, Unit::Money(_))).count();
        let mut blocks = Vec::new();
        for (unit, ledger) in &ledgers {
            let title = match unit {
                Unit::Money(currency) if currencies > 1 => {
                    self.say_with("report-money-currency", &args! { "currency" => currency.code() })
                }
                Unit::Money(_) => self.say("report-money"),
                Unit::Hours => self.say("report-hours"),
            };
            blocks.push(Block::Together(self.ledger(title, *unit, ledger)));
        }
        blocks
    }

    fn ledgers(&self) -> BTreeMap<Unit, Ledger> {
        let mut ledgers: BTreeMap<Unit, Ledger> = BTreeMap::new();
        let mut enter = |unit, year, kind, amount: i64| {
            let at = HAPPENINGS.iter().position(|happening| *happening == kind).expect("every kind has a column");
            let sum = &mut ledgers.entry(unit).or_default().entry(year).or_default()[at];
            *sum = sum.saturating_add(amount);
        };
        for allocation in self.portfolio.all::<Allocation>() {
            let first = self.years.of(allocation.start);
            // Years to come are not told, unless it begins there.
            let last = self.years.of(allocation.last_day()).min(self.years.of(self.today)).max(first);
            for year in first..=last {
                let share = allocation.share(self.years.first_day(year), self.years.first_day(year + 1));
                if let Some(money) = share.money {
                    enter(Unit::Money(money.currency), Some(year), Happening::ForDomains, money.minor);
                }
                if let Some(hours) = share.hours {
                    enter(Unit::Hours, Some(year), Happening::ForDomains, hours);
                }
            }
        }
        for funding in self.portfolio.all::<Funding>() {
            let year = funding.on.map(|on| self.years.of(on));
            if let Some(money) = funding.money {
                enter(Unit::Money(money.currency), year, Happening::Funding(funding.kind), money.minor);
            }
            if let Some(hours) = funding.hours {
                enter(Unit::Hours, year, Happening::Funding(funding.kind), hours);
            }
        }
        // What a project requests counts as asked, unless the asking is noted by itself.
        for project in self.portfolio.all::<Project>() {
            let is_noted = self.portfolio.linked::<Funding>(project.id).any(|f| f.kind == FundingKind::Asked);
            if let (Some(money), false) = (project.requested, is_noted) {
                let year = project.start.map(|start| self.years.of(start));
                enter(Unit::Money(money.currency), year, Happening::Funding(FundingKind::Asked), money.minor);
            }
        }
        ledgers
    }

    fn happening(&self, happening: Happening) -> String {
        match happening {
            Happening::ForDomains => self.say("report-for-domains"),
            Happening::Funding(FundingKind::Asked) => self.say("report-asked-for"),
            Happening::Funding(FundingKind::Allocated) => self.say("report-granted"),
            Happening::Funding(kind) => wording::sentence(&self.choice(kind)),
        }
    }

    fn ledger(&self, title: String, unit: Unit, ledger: &Ledger) -> Vec<Block> {
        let amount = |sum: i64| match unit {
            Unit::Money(currency) => Money { minor: sum, currency }.to_string(),
            Unit::Hours => wording::number(usize::try_from(sum).unwrap_or_default()),
        };
        let kind = if matches!(unit, Unit::Hours) { ColumnKind::Number } else { ColumnKind::Money };
        let year_of = |year: &Option<FiscalYear>| match year {
            Some(year) => self.years.label(*year),
            None => self.say("report-no-date"),
        };
        let mut columns = vec![Column::new(ColumnKind::Text, self.say("report-fiscal-year"))];
        columns.extend(HAPPENINGS.map(|happening| Column::new(kind, self.happening(happening))));
        let rows = ledger.iter().rev().map(|(year, sums)| {
            let cells = sums.iter().map(|sum| Cell::text(if *sum == 0 { String::new() } else { amount(*sum) }));
            let so_far = (*year == Some(self.years.of(self.today))).then(|| self.say("report-so-far"));
            std::iter::once(Cell::strong(year_of(year)).noting(so_far.unwrap_or_default())).chain(cells).collect()
        });
        let table = Table { title: title.clone(), columns, rows: rows.collect() };
        let mut blocks = vec![Block::heading(3, title)];
        blocks.extend(self.listed("report-more-year", table, YEARS));
        blocks.extend(self.spent_or_allocated(unit, ledger, &amount).into_iter().flatten());
        blocks
    }

    /// Bars over the years of what was spent, or else allocated, where there are several years to compare, with what
    /// they say.
    fn spent_or_allocated(&self, unit: Unit, ledger: &Ledger, amount: &dyn Fn(i64) -> String) -> Option<[Block; 2]> {
        if unit == Unit::Hours {
            return None;
        }
        let so_far = self.years.of(self.today);
        [Happening::Funding(FundingKind::Spent), Happening::ForDomains].into_iter().find_map(|happening| {
            let at = HAPPENINGS.iter().position(|other| *other == happening)?;
            let years = ledger.iter().filter_map(|(year, sums)| year.map(|year| (year, sums[at])));
            let years: Vec<_> = years.filter(|(_, sum)| *sum > 0).collect();
            let newest = &years[years.len().saturating_sub(YEARS)..];
            #[allow(clippy::cast_precision_loss, reason = "a bar is some millimetres long")]
            let bars = newest.iter().rev().map(|(year, sum)| Bar {
                label: wording::sentence(&format!("{} {}", self.happening(happening), self.years.label(*year))),
                value: *sum as f64,
                text: amount(*sum),
            });
            let alt = self.say_with(
                "report-bars-alt",
                &args! {
                    "what" => self.happening(happening), "kind" => self.words.kinds(Kind::Funding),
                },
            );
            let [.., (before, then), (year, now)] = newest else { return None };
            if newest.len() < YEARS_TO_COMPARE {
                return None;
            }
            let said = args! {
                "what" => self.happening(happening), "year" => self.years.label(*year), "now" => amount(*now),
                "before" => self.years.label(*before), "then" => amount(*then),
            };
            let id = if *year == so_far { "report-bars-so-far" } else { "report-bars" };
            let sentence = wording::sentence(&self.say_with(id, &said));
            Some([Block::Paragraph(sentence), Block::Bars(Bars { alt, rows: bars.collect() })])
        })
    }
}
