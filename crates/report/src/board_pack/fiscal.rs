//! Fiscal years by name.

use tilth_core::Date;

/// The fiscal years of an organization.
#[derive(Clone, Copy, Debug)]
pub(super) struct FiscalYears {
    first_month: i8,
}

/// The calendar year in which a fiscal year starts.
pub(super) type FiscalYear = i16;

impl FiscalYears {
    /// Years that start in the month of this day.
    pub(super) fn starting(first_day: Date) -> Self {
        Self { first_month: first_day.month() }
    }

    /// The fiscal year of a day.
    pub(super) fn of(self, day: Date) -> FiscalYear {
        if day.month() < self.first_month { day.year() - 1 } else { day.year() }
    }

    /// The day on which a fiscal year starts.
    pub(super) fn first_day(self, year: FiscalYear) -> Date {
        Date::new(year, self.first_month, 1).unwrap_or(Date::MAX)
    }

    /// "2026", or "2026/27" where it does not start in January.
    pub(super) fn label(self, year: FiscalYear) -> String {
        if self.first_month == 1 { year.to_string() } else { format!("{year}/{:02}", (year + 1).rem_euclid(100)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_before_the_first_month_belongs_to_the_year_before() {
        let day = |month| Date::constant(2026, month, 1);
        let years = FiscalYears::starting(day(4));
        assert_eq!([years.of(day(3)), years.of(day(4))], [2025, 2026]);
        assert_eq!(years.label(2025), "2025/26");
        assert_eq!(years.label(1999), "1999/00");
        assert_eq!(FiscalYears::starting(day(1)).label(2026), "2026");
    }
}
