//! What the rules work out of a portfolio, as plain data for a report: the numbers that the window shows.

use tilth_core::{
    Kind,
    catalog::{Community, Project},
};
use tilth_insight::{
    Allocated, Period, fiscal_year, funded, headline, last_allocated, opening, rhythm, sponsor_loads, waiting_voices,
};
use tilth_report::{DomainStanding, Funds, Rhythm, SetAside, SponsorLoad, Standing};

use crate::open::View;

impl View<'_> {
    /// How the portfolio stands on the day that is looked at.
    pub(crate) fn standing(&self) -> Standing {
        let (portfolio, today) = (self.portfolio, self.today);
        let year = fiscal_year(portfolio, today);
        let lines = self.findings().lines(portfolio);
        let mut all = Allocated::default();
        lines.iter().for_each(|line| all.add(&line.allocated));
        let newest = |(period, allocated): (Period, Allocated)| (period.start, set_aside(allocated));
        let domains = lines.iter().map(|line| {
            let set_aside = last_allocated(portfolio, line.domain, today).map(newest);
            (line.domain, DomainStanding { stage: line.stage, set_aside })
        });
        let funds = portfolio.all::<Project>().filter_map(|project| {
            let money = funded(portfolio, project.id);
            let funds = Funds { asked: money.asked.money, granted: money.allocated.money, spent: money.spent.money };
            (funds != Funds::default()).then_some((project.id, funds))
        });
        let rhythms = portfolio.all::<Community>().map(|community| {
            let rhythm = rhythm(portfolio, community, today);
            (community.id, Rhythm { wanted: rhythm.wanted, held: rhythm.held, last: rhythm.last })
        });
        let loads = sponsor_loads(portfolio, today).into_iter().map(|load| {
            let (attended, leading) = (load.attended, load.leading);
            (load.sponsor, SponsorLoad { communities: load.communities, attended, leading })
        });
        Standing {
            headline: headline(portfolio, today).said(portfolio, self.words),
            projects: opening(portfolio, Kind::Project, today).map(|said| said.said(portfolio, self.words)),
            promised: self.both_sides().into_iter().map(|side| (side.side, side.said)).collect(),
            decisions: opening(portfolio, Kind::Decision, today).map(|said| said.said(portfolio, self.words)),
            voices: opening(portfolio, Kind::Voice, today).map(|said| said.said(portfolio, self.words)),
            year_start: year.start,
            set_aside: set_aside(all),
            domains: domains.collect(),
            funds: funds.collect(),
            rhythms: rhythms.collect(),
            loads: loads.collect(),
            waiting: waiting_voices(portfolio, today).into_iter().collect(),
        }
    }
}

fn set_aside(allocated: Allocated) -> SetAside {
    SetAside { hours: allocated.hours, money: allocated.money }
}
