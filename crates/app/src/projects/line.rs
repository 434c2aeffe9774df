//! Money and hours in words.

use serde::Serialize;
use tilth_core::args;
use tilth_insight::{Funded, Sum};
use ts_rs::TS;

use crate::open::View;

/// Money and hours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct MeansShape {
    /// The amounts, one for each currency, in words; empty where there are none.
    pub money: String,
    /// The hours in words; empty where there are none.
    pub hours: String,
}

/// What was asked for and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct SpendingShape {
    /// What was asked for.
    pub asked: MeansShape,
    /// What was given.
    pub allocated: MeansShape,
    /// What was used.
    pub spent: MeansShape,
    /// What was given back.
    pub returned: MeansShape,
}

impl View<'_> {
    /// What was asked for and what came of it, in words.
    pub(super) fn spending_shape(&self, funded: &Funded) -> SpendingShape {
        SpendingShape {
            asked: self.means(&funded.asked),
            allocated: self.means(&funded.allocated),
            spent: self.means(&funded.spent),
            returned: self.means(&funded.returned),
        }
    }

    pub(super) fn means(&self, sum: &Sum) -> MeansShape {
        let money: Vec<String> = sum.money.iter().filter(|money| money.minor != 0).map(ToString::to_string).collect();
        let hours = if sum.hours == 0 {
            String::new()
        } else {
            self.words.with("page-project-hours", &args! { "hours" => sum.hours })
        };
        MeansShape { money: money.join(" + "), hours }
    }

    /// A sum in words, money and hours in one.
    pub(crate) fn means_in_words(&self, sum: &Sum) -> String {
        let MeansShape { money, hours } = self.means(sum);
        [money, hours].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" + ")
    }
}
