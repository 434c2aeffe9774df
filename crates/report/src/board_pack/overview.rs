//! The cover and the portfolio on one page.

use tilth_core::{
    Choice, Kind, args,
    catalog::{Allocation, Community, Domain, DomainStatus, Sponsorship, Stage, Voice},
    lasts,
};

use super::{Pack, by_name, fiscal::Amounts, voice::waits};
use crate::{
    document::{Block, Cover, Fact, MapDomain, MapWords, PortfolioMap, Severity, StageStrip, Station},
    wording,
};

/// The knowledge strategy on the cover is cut after this many letters.
const STRATEGY_LETTERS: usize = 420;

impl Pack<'_> {
    pub(super) fn cover(&self) -> Cover {
        let strategy = self.portfolio.facts().and_then(|facts| facts.knowledge_strategy.as_ref());
        let numbers = [
            (self.words.kinds(Kind::Domain), self.domains_in_portfolio().len()),
            (self.words.kinds(Kind::Community), self.living().len()),
            (self.say("report-sponsors"), self.sponsor_count()),
            (self.say("report-attention"), self.attention.len()),
        ];
        Cover {
            lead: strategy.map(|text| wording::shorten(&wording::spoken(text), STRATEGY_LETTERS)),
            facts: numbers.map(|(label, n)| Fact::new(label, wording::number(n))).to_vec(),
        }
    }

    /// Domains that are not retired, by name.
    pub(super) fn domains_in_portfolio(&self) -> Vec<&Domain> {
        let mut domains: Vec<_> =
            self.portfolio.all::<Domain>().filter(|domain| domain.status != DomainStatus::Retired).collect();
        domains.sort_by_cached_key(|domain| (by_name(&domain.name), domain.id));
        domains
    }

    fn sponsor_count(&self) -> usize {
        let current = self.portfolio.all::<Sponsorship>().filter(|s| lasts(s.since, s.until, self.today));
        let mut people: Vec<_> = current.map(|sponsorship| sponsorship.person).collect();
        people.sort_unstable();
        people.dedup();
        people.len()
    }

    pub(super) fn portfolio_page(&self) -> Vec<Block> {
        let domains = self.domains_in_portfolio();
        let rated: Vec<MapDomain> = domains.iter().filter_map(|domain| self.map_domain(domain)).collect();
        let mut blocks = self.part("report-portfolio", self.portfolio_lead(&domains, &rated));
        // A crowded map leaves room for fewer findings; the page stays one page.
        let findings = match rated.len() {
            0 => 5,
            1..=14 => 3,
            15..=20 => 1,
            _ => 0,
        };
        if !rated.is_empty() {
            blocks.push(Block::Map(self.map(rated)));
        }
        blocks.extend(self.stage_strip());
        blocks.push(Block::Facts(self.portfolio_facts(&domains)));
        if findings > 0 && !self.attention.is_empty() {
            blocks.push(self.section("report-first-to-look-at"));
            blocks.extend(self.first_to_look_at(findings));
        }
        blocks
    }

    fn map_domain(&self, domain: &Domain) -> Option<MapDomain> {
        Some(MapDomain {
            name: domain.name.clone(),
            relevance: domain.relevance?.get(),
            proficiency: domain.proficiency?.get(),
            target: domain.proficiency_target.map(|target| target.get()),
            stage: self.stage_of_stewards(domain),
        })
    }

    /// The stage of the first living community that stewards the domain.
    pub(super) fn stage_of_stewards(&self, domain: &Domain) -> Option<Stage> {
        let stewards = self.portfolio.stewards(domain.id, self.today);
        let mut stages = stewards.iter().filter_map(|community| self.portfolio.stage(community, self.today));
        stages.find(|stage| *stage != Stage::Closed)
    }

    /// The one sentence about the whole: what matters more than it is known, or what is missing to tell.
    fn portfolio_lead(&self, domains: &[&Domain], rated: &[MapDomain]) -> String {
        let zone: Vec<&Domain> = domains
            .iter()
            .copied()
            .filter(|domain| self.map_domain(domain).is_some_and(|on_map| on_map.matters_more_than_known()))
            .collect();
        if domains.is_empty() {
            return self.say("report-lead-empty");
        }
        if rated.is_empty() {
            let living = self.living().len();
            let args = args! {
                "n" => domains.len(), "count" => self.count(domains.len()),
                "communities" => living, "communities_count" => self.count(living),
            };
            return wording::sentence(&self.say_with("report-lead-unrated", &args));
        }
        if zone.is_empty() {
            return self.say("report-lead-no-zone");
        }
        let args = args! { "n" => zone.len(), "count" => self.count(zone.len()) };
        let sentence = match self.share_of_hours(&zone) {
            Some(share) => {
                let mut args = args;
                args.set("share", share);
                self.say_with("report-lead-zone-hours", &args)
            }
            None => self.say_with("report-lead-zone", &args),
        };
        wording::sentence(&sentence)
    }

    /// The percentage of this fiscal year's hours that these domains get; none where no hours are set aside.
    fn share_of_hours(&self, domains: &[&Domain]) -> Option<usize> {
        let this_year = self.years.of(self.today);
        let allocations = self.portfolio.all::<Allocation>().filter(|a| self.years.of(a.start) == this_year);
        let (mut all, mut theirs) = (0_i64, 0_i64);
        for allocation in allocations {
            let hours = allocation.hours.unwrap_or(0).max(0);
            all += hours;
            if domains.iter().any(|domain| domain.id == allocation.domain) {
                theirs += hours;
            }
        }
        usize::try_from((theirs * 100 + all / 2).checked_div(all)?).ok()
    }

    fn map(&self, domains: Vec<MapDomain>) -> PortfolioMap {
        let stages = Stage::ALL.iter().copied().map(Some).chain([None]);
        let legend = stages
            .filter_map(|stage| {
                let count = domains.iter().filter(|domain| domain.stage == stage).count();
                let label = stage.map_or_else(|| self.say("report-stage-unknown"), |stage| self.choice(stage));
                (count > 0).then(|| Station { stage, label: wording::sentence(&label), count: wording::number(count) })
            })
            .collect();
        let absent: Vec<String> = (1..=5)
            .rev()
            .filter(|relevance| !domains.iter().any(|domain| domain.relevance == *relevance))
            .map(|relevance| relevance.to_string())
            .collect();
        let rows = if absent.is_empty() {
            self.say("report-map-rows")
        } else {
            self.say_with("report-map-rows-absent", &args! { "absent" => self.names(&absent, 5) })
        };
        let words = MapWords {
            alt: self.say_count("report-map-alt", domains.len()),
            rows,
            columns: self.say("report-map-columns"),
            zone: self.say("report-map-zone"),
            more: self.say_with("report-map-more", &args! { "count" => "{count}" }),
            heads: [
                self.words.kind(Kind::Domain),
                self.field(Kind::Domain, "relevance"),
                self.field(Kind::Domain, "proficiency"),
                self.field(Kind::Domain, "proficiency_target"),
                self.field(Kind::StageChange, "stage"),
            ],
        };
        PortfolioMap { domains, legend, words }
    }

    /// How many communities stand at each stage; nothing where no stage of a living one is noted.
    fn stage_strip(&self) -> Vec<Block> {
        let stages: Vec<Option<Stage>> =
            self.portfolio.all::<Community>().map(|community| self.portfolio.stage(community, self.today)).collect();
        if !stages.iter().flatten().any(|stage| *stage != Stage::Closed) {
            return Vec::new();
        }
        let count = |stage| stages.iter().filter(|other| **other == stage).count();
        let unknown = (count(None) > 0).then_some(None);
        let stations = Stage::ALL.iter().copied().map(Some).chain(unknown).map(|stage| {
            let label = stage.map_or_else(|| self.say("report-stage-unknown"), |stage| self.choice(stage));
            Station { stage, label: wording::sentence(&label), count: wording::number(count(stage)) }
        });
        vec![self.section("report-communities-by-stage"), Block::Stages(StageStrip { stations: stations.collect() })]
    }

    fn portfolio_facts(&self, domains: &[&Domain]) -> Vec<Fact> {
        let candidates = domains.iter().filter(|domain| domain.status == DomainStatus::Candidate).count();
        let living = self.living().len();
        let closed = self.portfolio.count(Kind::Community) - living;
        let urgent = self.attention.iter().filter(|attention| attention.severity == Severity::Urgent).count();
        let waiting = self.portfolio.all::<Voice>().filter(|voice| waits(voice, self.today)).count();
        let past_due = self.past_due().len();
        let note =
            |id: &str, n: usize| (n > 0).then(|| self.say_with(id, &args! { "n" => n, "count" => self.count(n) }));
        let mut facts = vec![
            Fact::new(self.words.kinds(Kind::Domain), wording::number(domains.len()))
                .noting(note("report-of-them-candidates", candidates)),
            Fact::new(self.say("report-living-communities"), wording::number(living))
                .noting(note("report-closed-besides", closed)),
            Fact::new(self.say("report-attention"), wording::number(self.attention.len()))
                .noting(note("report-of-them-urgent", urgent)),
        ];
        let year = self.years.of(self.today);
        let (mut money, mut hours) = (Amounts::default(), 0);
        for allocation in self.portfolio.all::<Allocation>().filter(|a| self.years.of(a.start) == year) {
            allocation.money.into_iter().for_each(|amount| money.add(amount));
            hours += allocation.hours.unwrap_or(0);
        }
        if !money.lines().is_empty() {
            let label = self.say_with("report-money-in", &args! { "year" => self.years.label(year) });
            facts.push(Fact::new(label, money.lines()));
        }
        if hours > 0 {
            let label = self.say_with("report-hours-in", &args! { "year" => self.years.label(year) });
            facts.push(Fact::new(label, wording::number(usize::try_from(hours).unwrap_or_default())));
        }
        if past_due > 0 {
            facts.push(Fact::new(self.say("report-past-due"), wording::number(past_due)));
        }
        if waiting > 0 {
            facts.push(Fact::new(self.say("report-voices-waiting"), wording::number(waiting)));
        }
        facts.truncate(6);
        facts
    }
}
