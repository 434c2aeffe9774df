//! Whether a profile made for other tables fits those at hand.

use tilth_core::Currency;

use crate::{Table, compile, plan::Plan, template::Glob};

/// The profile for these tables, where every table that it speaks of is among them: under its name, or else as the only
/// one with all columns that the profile asks for. `None` where one is missing or lacks a column.
#[must_use]
pub fn fitted(profile: &Plan, tables: &[Table]) -> Option<Plan> {
    let mut fitted = profile.clone();
    for (at, part) in fitted.tables.iter_mut().enumerate() {
        let fits = |table: &&Table| has_columns(profile, at, table);
        let glob = Glob::new(&part.table);
        let mut called = tables.iter().filter(|table| table.is_called(&glob)).peekable();
        if called.peek().is_some() {
            if !called.all(|table| fits(&table)) {
                return None;
            }
            continue;
        }
        let [table] = tables.iter().filter(fits).collect::<Vec<_>>()[..] else { return None };
        part.table = table.stem().to_owned();
    }
    (!fitted.tables.is_empty()).then_some(fitted)
}

fn has_columns(profile: &Plan, at: usize, table: &Table) -> bool {
    let currency = Currency::new("EUR").expect("EUR is a currency");
    matches!(compile::ready(profile, at, table, currency), Ok(Ok(_)))
}
