//! The cover and the portfolio on one page.

use tilth_core::{
    Choice, Date, Kind, args,
    catalog::{Community, Domain, DomainStatus, Review, ReviewStatus, Stage},
    show_date, spoken,
};

use super::{Pack, SetAside, Standing, by_name};
use crate::{
    document::{
        Block, Column, ColumnKind, Cover, Fact, MapDomain, MapWords, PortfolioMap, Severity, StageStrip, Station, Table,
    },
    wording,
};

/// The knowledge strategy on the cover is cut after this many letters.
const STRATEGY_LETTERS: usize = 420;
/// The agenda of the next review is cut after this many letters.
const AGENDA_LETTERS: usize = 240;
/// How many findings the portfolio's page shows: the first of these for which it has room.
const FIRST: [usize; 4] = [3, 2, 1, 0];
/// Where no domain is rated and none stands on the map: how many domains are named, and how many findings then follow.
const UNRATED: [(usize, usize); 6] = [(40, 3), (30, 3), (20, 3), (15, 3), (10, 2), (10, 1)];

impl Pack<'_> {
    pub(super) fn cover(&self) -> Cover {
        let strategy = self.portfolio.facts().and_then(|facts| facts.knowledge_strategy.as_ref());
        let numbers = [
            (self.words.kinds(Kind::Domain), self.domains_in_portfolio().len()),
            (self.words.kinds(Kind::Community), self.living().len()),
            (self.say("report-sponsors"), self.standing.loads.len()),
            (self.say("report-attention"), self.attention.len()),
        ];
        Cover {
            lead: strategy.map(|text| wording::shorten(&spoken(text), STRATEGY_LETTERS)),
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

    /// The portfolio with the most pressing findings, as many as the page has room for.
    pub(super) fn portfolio_page(&self) -> Block {
        let domains = self.domains_in_portfolio();
        let rated: Vec<MapDomain> = domains.iter().filter_map(|domain| self.map_domain(domain)).collect();
        let mut blocks = self.part("report-portfolio", self.standing.headline.clone());
        let is_unrated = rated.is_empty();
        if !is_unrated {
            blocks.push(Block::Map(self.map(rated)));
        }
        let bare = blocks.clone();
        blocks.extend(self.stage_strip());
        blocks.push(Block::Facts(self.portfolio_facts(&domains)));
        blocks.extend(self.next_review());
        let telling = |(named, most): (usize, usize)| {
            let findings = self.first_to_look_at(most);
            let title = (!findings.is_empty()).then(|| self.section("report-first-to-look-at"));
            let names = self.names_of_domains(&domains, named);
            let more = self.attention.len() - findings.len();
            let more = (!findings.is_empty() && more > 0)
                .then(|| Block::Note(self.say_count("report-more-in-attention", more)));
            blocks.iter().cloned().chain(names).chain(title).chain(findings).chain(more).collect()
        };
        let named = UNRATED.into_iter().filter(|_| is_unrated);
        let mut tellings: Vec<Vec<Block>> = named.chain(FIRST.map(|most| (0, most))).map(telling).collect();
        tellings.push(bare);
        tellings.dedup();
        Block::OnePage(tellings)
    }

    /// The first domains by name, with who stewards and sponsors them; nothing for none.
    fn names_of_domains(&self, domains: &[&Domain], most: usize) -> Vec<Block> {
        if most == 0 || domains.is_empty() {
            return Vec::new();
        }
        let rows = domains.iter().map(|domain| {
            let [name, stewards, .., sponsors] = self.register_row(domain);
            vec![name, stewards, sponsors]
        });
        let table = Table {
            title: self.words.kinds(Kind::Domain),
            columns: vec![
                Column::new(ColumnKind::Text, self.words.kind(Kind::Domain)),
                Column::new(ColumnKind::Text, self.say("report-stewarded-by")),
                Column::new(ColumnKind::Text, self.say("report-sponsor")),
            ],
            rows: rows.collect(),
        };
        self.listed("report-more-domain", table, most)
    }

    fn map_domain(&self, domain: &Domain) -> Option<MapDomain> {
        Some(MapDomain {
            name: domain.name.clone(),
            relevance: domain.relevance?.get(),
            proficiency: domain.proficiency?.get(),
            target: domain.proficiency_target.map(|target| target.get()),
            stage: self.stage_of(domain),
        })
    }

    /// The stage of the community that stewards the domain.
    pub(super) fn stage_of(&self, domain: &Domain) -> Option<Stage> {
        self.standing.domains.get(&domain.id).and_then(|standing| standing.stage)
    }

    fn map(&self, domains: Vec<MapDomain>) -> PortfolioMap {
        let stages = Stage::ALL.iter().copied().map(Some).chain([None]);
        let legend = stages
            .filter_map(|stage| {
                let count = domains.iter().filter(|domain| domain.stage == stage).count();
                let label = stage.map_or_else(|| self.without_stage(), |stage| self.choice(stage));
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

    /// What to call domains whose community has no stage: where none has a living community, that is why.
    fn without_stage(&self) -> String {
        let domains = self.domains_in_portfolio().into_iter();
        let mut bare = domains.filter(|domain| domain.relevance.is_some() && domain.proficiency.is_some());
        let is_stewarded =
            bare.any(|domain| self.stage_of(domain).is_none() && !self.living_stewards(domain).is_empty());
        self.say(if is_stewarded { "report-stage-unknown" } else { "report-nobody-stewards-it" })
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
        let waiting = self.standing.waiting.len();
        let past_due = self.past_due().len();
        let note =
            |id: &str, n: usize| (n > 0).then(|| self.say_with(id, &args! { "n" => n, "count" => self.count(n) }));
        let retired = self.portfolio.count(Kind::Domain) - domains.len();
        let of_domains = [note("report-of-them-candidates", candidates), note("report-retired-besides", retired)];
        let of_domains =
            of_domains.into_iter().flatten().reduce(|candidates, retired| format!("{candidates}; {retired}"));
        let mut facts = vec![
            Fact::new(self.words.kinds(Kind::Domain), wording::number(domains.len())).noting(of_domains),
            Fact::new(self.say("report-living-communities"), wording::number(living))
                .noting(note("report-closed-besides", closed)),
            Fact::new(self.say("report-attention"), wording::number(self.attention.len()))
                .noting(note("report-of-them-urgent", urgent)),
        ];
        facts.extend(self.set_aside_for_domains());
        if past_due > 0 {
            facts.push(Fact::new(self.say("report-past-due"), wording::number(past_due)));
        }
        if waiting > 0 {
            facts.push(Fact::new(self.say("report-voices-waiting"), wording::number(waiting)));
        }
        facts.truncate(6);
        facts
    }

    /// The review that comes next, and what it is to speak of.
    fn next_review(&self) -> Option<Block> {
        let coming = self.portfolio.all::<Review>().filter(|review| review.date >= self.today);
        let coming = coming.filter(|review| review.status != ReviewStatus::Closed);
        let next = coming.min_by_key(|review| (review.date, review.id))?;
        let agenda = next.agenda.as_ref().map(|agenda| wording::shorten(&spoken(agenda), AGENDA_LETTERS));
        let args = args! {
            "title" => next.title.as_str(), "date" => show_date(next.date), "agenda" => agenda.unwrap_or_default(),
        };
        Some(Block::Paragraph(self.say_with("report-next-review", &args).trim_end().to_owned()))
    }

    /// Money and hours that all domains together have this fiscal year.
    fn set_aside_for_domains(&self) -> Vec<Fact> {
        let Standing { year_start, set_aside, .. } = self.standing;
        self.amounts(*year_start, set_aside, ["report-money-for-domains", "report-hours-for-domains"])
    }

    /// Money and hours of a domain in a fiscal year.
    pub(super) fn set_aside(&self, year: Date, set_aside: &SetAside) -> Vec<Fact> {
        self.amounts(year, set_aside, ["report-money-in", "report-hours-in"])
    }

    fn amounts(&self, year: Date, set_aside: &SetAside, [money, hours]: [&str; 2]) -> Vec<Fact> {
        let year = self.years.label(self.years.of(year));
        let label = |id: &str| self.say_with(id, &args! { "year" => year.clone() });
        let mut facts = Vec::new();
        if !set_aside.money.is_empty() {
            facts.push(Fact::new(label(money), set_aside.money_lines()));
        }
        if set_aside.hours > 0 {
            let number = usize::try_from(set_aside.hours).unwrap_or_default();
            facts.push(Fact::new(label(hours), wording::number(number)));
        }
        facts
    }
}
