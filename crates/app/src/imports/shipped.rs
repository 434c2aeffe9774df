//! The profiles that come with Tilth.

use serde::Serialize;
use tilth_exchange::{Table, fitted, plan::Plan, read_profile};
use ts_rs::TS;

/// Each with the name by which the command line knows it.
const SHIPPED: [(&str, &str); 2] = [
    ("kubernetes", include_str!("../../../../samples/profiles/kubernetes.toml")),
    ("rust", include_str!("../../../../samples/profiles/rust.toml")),
];

/// A profile that comes with Tilth and fits tables that were read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProfileOffer {
    /// By this the command line knows it.
    pub id: String,
    /// The profile, speaking of the tables by their names.
    pub plan: Plan,
}

/// The profile of this name that comes with Tilth.
#[must_use]
pub fn shipped_profile(id: &str) -> Option<Plan> {
    SHIPPED.iter().find(|(known, _)| *known == id).map(|(_, text)| plan(text))
}

/// Those that fit these tables.
pub(super) fn offers(tables: &[Table]) -> Vec<ProfileOffer> {
    let fitting = SHIPPED
        .iter()
        .filter_map(|(id, text)| Some(ProfileOffer { id: (*id).to_owned(), plan: fitted(&plan(text), tables)? }));
    fitting.collect()
}

fn plan(text: &str) -> Plan {
    read_profile(text).expect("a profile that comes with Tilth is sound")
}
