//! Fiscal years, and amounts added up by currency.

use std::collections::BTreeMap;

use tilth_core::{Currency, Date, Money};

/// The fiscal years of an organization.
#[derive(Clone, Copy, Debug)]
pub(super) struct FiscalYears {
    first_month: i8,
}

/// The calendar year in which a fiscal year starts.
pub(super) type FiscalYear = i16;

impl FiscalYears {
    /// Years that start in this month, 1 to 12; anything else starts in January.
    pub(super) fn starting(month: i64) -> Self {
        Self { first_month: i8::try_from(month).ok().filter(|month| (1..=12).contains(month)).unwrap_or(1) }
    }

    /// The fiscal year of a day.
    pub(super) fn of(self, day: Date) -> FiscalYear {
        if day.month() < self.first_month { day.year() - 1 } else { day.year() }
    }

    /// "2026", or "2026/27" where it does not start in January.
    pub(super) fn label(self, year: FiscalYear) -> String {
        if self.first_month == 1 { year.to_string() } else { format!("{year}/{:02}", (year + 1).rem_euclid(100)) }
    }
}

/// Amounts added up, each currency by itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Amounts(BTreeMap<Currency, i64>);

impl Amounts {
    /// Adds an amount. A sum beyond the largest amount stays at it.
    pub(super) fn add(&mut self, money: Money) {
        let sum = self.0.entry(money.currency).or_default();
        *sum = sum.saturating_add(money.minor);
    }

    /// The sums, one on a line; empty where nothing was added.
    pub(super) fn lines(&self) -> String {
        let sums = self.0.iter().map(|(currency, minor)| Money { minor: *minor, currency: *currency }.to_string());
        sums.collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tilth_core::Date;

    #[test]
    fn a_day_before_the_first_month_belongs_to_the_year_before() {
        let years = FiscalYears::starting(4);
        let day = |month| Date::constant(2026, month, 1);
        assert_eq!([years.of(day(3)), years.of(day(4))], [2025, 2026]);
        assert_eq!(years.label(2025), "2025/26");
        assert_eq!(years.label(1999), "1999/00");
        assert_eq!(FiscalYears::starting(1).label(2026), "2026");
    }

    #[test]
    fn currencies_are_never_added_to_each_other() {
        let money = |minor, code| Money { minor, currency: Currency::new(code).unwrap() };
        let mut amounts = Amounts::default();
        for amount in [money(100, "USD"), money(250_000, "EUR"), money(300, "USD")] {
            amounts.add(amount);
        }
        assert_eq!(amounts.lines(), "EUR 2,500\nUSD 4");
    }
}
