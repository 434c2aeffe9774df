//! What is worked out from the records, as the window shows it: one definition of each number, in one place.

use std::collections::{BTreeMap, BTreeSet};

use tilth_core::{
    Date, Id, Money,
    catalog::{Community, Domain, Person, Project, Stage, Voice},
};

/// How the portfolio stands on the day of the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What the portfolio says, one sentence.
    pub headline: String,
    /// What its learning projects say together, one sentence; `None` where there is none.
    pub projects: Option<String>,
    /// How the promises of a side stand, one sentence, by the side's id.
    pub promised: BTreeMap<String, String>,
    /// What its decisions say together, one or two sentences; `None` where there is none.
    pub decisions: Option<String>,
    /// What its voices say together, one sentence; `None` where there is none.
    pub voices: Option<String>,
    /// The first day of the fiscal year that the day is in.
    pub year_start: Date,
    /// What all domains together are given in that year.
    pub set_aside: SetAside,
    /// The domains.
    pub domains: BTreeMap<Id<Domain>, DomainStanding>,
    /// The money of each project that asked for or got some.
    pub funds: BTreeMap<Id<Project>, Funds>,
    /// How each community keeps its rhythm.
    pub rhythms: BTreeMap<Id<Community>, Rhythm>,
    /// The sponsors of living communities.
    pub loads: BTreeMap<Id<Person>, SponsorLoad>,
    /// The voices that wait for an answer.
    pub waiting: BTreeSet<Id<Voice>>,
}

/// How a domain stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainStanding {
    /// The stage of the community that stewards it.
    pub stage: Option<Stage>,
    /// The newest fiscal year, by its first day, in which something is set aside for it, and what.
    pub set_aside: Option<(Date, SetAside)>,
}

/// Hours and money that are set aside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAside {
    /// Hours.
    pub hours: i64,
    /// Money, one amount for each currency.
    pub money: Vec<Money>,
}

impl SetAside {
    /// The money, one currency on a line; empty where there is none.
    pub(super) fn money_lines(&self) -> String {
        money_lines(&self.money)
    }
}

/// Amounts, one currency on a line; empty where there is none.
pub(super) fn money_lines(money: &[Money]) -> String {
    money.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The money of a project, one amount for each currency.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Funds {
    /// Asked for.
    pub asked: Vec<Money>,
    /// Granted.
    pub granted: Vec<Money>,
    /// Spent.
    pub spent: Vec<Money>,
}

impl Funds {
    /// Whether some of what was asked for was granted, and not all.
    pub(super) fn is_granted_in_part(&self) -> bool {
        let of =
            |money: &[Money], currency| money.iter().find(|one| one.currency == currency).map_or(0, |one| one.minor);
        let is_short = |asked: &Money| of(&self.granted, asked.currency) < asked.minor;
        !self.granted.is_empty() && self.asked.iter().any(is_short)
    }
}

/// How a community keeps the rhythm it wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rhythm {
    /// Days between gatherings, as it wants them.
    pub wanted: Option<i64>,
    /// The last gatherings that were to be expected, the oldest first: held or missed.
    pub held: Vec<bool>,
    /// The last gathering.
    pub last: Option<Date>,
}

/// What a sponsor carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SponsorLoad {
    /// The living communities sponsored, whatever the level.
    pub communities: Vec<Id<Community>>,
    /// How many of them are attended to: all but those for which the sponsor stands by only to escalate.
    pub attended: usize,
    /// How many of them as leading sponsor.
    pub leading: usize,
}
