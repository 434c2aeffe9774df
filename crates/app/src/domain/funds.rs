//! What a domain was given, year by year.

use jiff::ToSpan;
use serde::Serialize;
use tilth_core::{
    Choice, Kind, Share,
    catalog::{Allocation, Funding, FundingKind},
};
use tilth_insight::{Allocated, Arg, FundedYear, Period, allocated, fiscal_year, funded_years};
use ts_rs::TS;
use uuid::Uuid;

use super::DomainRequest;
use crate::{App, Error, community::iso, open::View, shapes::Chip};

/// What a domain was given.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainMoney {
    /// What is set aside this year, one sentence.
    pub answer: String,
    /// The years, the newest first.
    pub years: Vec<MoneyYear>,
}

/// A fiscal year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MoneyYear {
    /// Its first day; none for what bears no date.
    pub start: Option<String>,
    /// Its last day.
    pub end: Option<String>,
    /// What was set aside, asked for, allocated, spent and returned.
    pub sums: Vec<FundedSum>,
    /// The records behind it, the earliest first.
    pub lines: Vec<MoneyLine>,
}

/// A sum of one sort.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FundedSum {
    /// `set_aside`, or the id of a sort of funding.
    pub sort: String,
    /// Hours.
    pub hours: i64,
    /// Money in words; several currencies stand side by side.
    pub money: Option<String>,
}

/// A record behind a sum.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MoneyLine {
    /// The kind's name.
    pub kind: String,
    /// The allocation or the funding.
    pub id: Uuid,
    /// `set_aside`, or the id of the sort of funding.
    pub sort: String,
    /// Its day.
    pub on: Option<String>,
    /// Hours.
    pub hours: Option<i64>,
    /// Money in words.
    pub money: Option<String>,
    /// For the share of a year: the whole, in words.
    pub part_of: Option<String>,
    /// The project it was for, and who gave it.
    pub with: Vec<Chip>,
    /// What was noted.
    pub note: Option<String>,
}

const SET_ASIDE: &str = "set_aside";

impl App {
    /// What a domain was given, year by year.
    pub fn domain_money(&self, request: DomainRequest) -> Result<DomainMoney, Error> {
        self.of_domain(request, |view, domain| {
            let now = allocated(view.portfolio, domain.id, fiscal_year(view.portfolio, view.today));
            let years = funded_years(view.portfolio, domain.id);
            let case = match (now.hours > 0, now.money.is_empty()) {
                (true, false) => "both",
                (true, true) => "hours",
                (false, false) => "money",
                (false, true) => "none",
            };
            let said = view.words.with(
                "page-domain-money",
                &tilth_core::args! {
                    "name" => domain.name.as_str(), "case" => case, "hours" => now.hours,
                    "money" => amounts(&now).unwrap_or_default(),
                },
            );
            DomainMoney { answer: said, years: years.iter().map(|year| view.money_year(year)).collect() }
        })
    }
}

impl View<'_> {
    fn money_year(&self, year: &FundedYear) -> MoneyYear {
        let sum =
            |sort: &str, sum: &Allocated| FundedSum { sort: sort.to_owned(), hours: sum.hours, money: amounts(sum) };
        let nothing = Allocated::default();
        let mut sums = vec![sum(SET_ASIDE, &year.set_aside)];
        sums.extend(FundingKind::ALL.iter().map(|kind| sum(kind.id(), year.moved.get(kind).unwrap_or(&nothing))));
        let set_aside = year.set_aside.allocations.iter().map(|id| self.portfolio.follow(*id));
        let allocations = set_aside.map(|allocation| self.domain_allocation(allocation, year.year));
        let fundings = year.fundings.iter().map(|id| self.domain_funding(self.portfolio.follow(*id)));
        MoneyYear {
            start: year.year.map(|year| iso(year.start)),
            end: year.year.map(|year| iso(year.end.saturating_sub(1.day()))),
            sums,
            lines: allocations.chain(fundings).take(super::NAMED).collect(),
        }
    }

    /// An allocation with what of it falls to a year.
    fn domain_allocation(&self, allocation: &Allocation, year: Option<Period>) -> MoneyLine {
        let whole = Share { money: allocation.money, hours: allocation.hours };
        let share = year.map_or(whole, |year| allocation.share(year.start, year.end));
        MoneyLine {
            kind: Kind::Allocation.name().to_owned(),
            id: allocation.id.uuid(),
            sort: SET_ASIDE.to_owned(),
            on: Some(iso(allocation.start)),
            hours: share.hours,
            money: share.money.map(|money| money.to_string()),
            part_of: (share != whole).then(|| self.part_of(allocation)),
            with: Vec::new(),
            note: allocation.note.clone(),
        }
    }

    /// The whole of which a year has its share.
    fn part_of(&self, allocation: &Allocation) -> String {
        let hours = allocation.hours.unwrap_or(0);
        let case = match (allocation.money.is_some(), hours != 0) {
            (true, true) => "both",
            (true, false) => "money",
            (false, _) => "hours",
        };
        let mut args =
            vec![("case", Arg::Case(case)), ("hours", Arg::Count(hours)), ("last", Arg::Date(allocation.last_day()))];
        args.extend(allocation.money.map(|money| ("money", Arg::Money(money))));
        self.say("page-domain-money-part", args)
    }

    fn domain_funding(&self, funding: &Funding) -> MoneyLine {
        let with = [
            funding.project.map(|id| (Kind::Project, id.uuid())),
            funding.community.map(|id| (Kind::Community, id.uuid())),
            funding.person.map(|id| (Kind::Person, id.uuid())),
            funding.unit.map(|id| (Kind::Unit, id.uuid())),
            funding.outside_party.map(|id| (Kind::OutsideParty, id.uuid())),
            funding.decision.map(|id| (Kind::Decision, id.uuid())),
        ];
        MoneyLine {
            kind: Kind::Funding.name().to_owned(),
            id: funding.id.uuid(),
            sort: funding.kind.id().to_owned(),
            on: funding.on.map(iso),
            hours: funding.hours,
            money: funding.money.map(|money| money.to_string()),
            part_of: None,
            with: with.into_iter().flatten().filter_map(|(kind, id)| self.chip(kind, id)).collect(),
            note: funding.note.clone(),
        }
    }
}

fn amounts(sum: &Allocated) -> Option<String> {
    let said: Vec<String> = sum.money.iter().map(ToString::to_string).collect();
    (!said.is_empty()).then(|| said.join(", "))
}
