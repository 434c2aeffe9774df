//! The domains: a register of all, then a page for each; those of which little is known share pages.

use tilth_core::{
    Kind, args,
    catalog::{Community, Domain},
};

use super::{
    Pack,
    rows::without_empty_columns,
    telling::{SHARED, TELLINGS},
};
use crate::{
    document::{Block, Cell, Column, ColumnKind, Mark, Table},
    wording,
};

/// From here on the register is opened with its own page.
const REGISTER_FROM: usize = 2;
/// Domains with a page of their own, and domains that share pages; nobody carries more into a meeting.
const OWN_PAGES: usize = 200;
const SHARED_PAGES: usize = 400;

impl Pack<'_> {
    pub(super) fn domains(&self) -> Vec<Block> {
        let domains = self.domains_in_portfolio();
        if domains.is_empty() {
            return Vec::new();
        }
        let (bare, told): (Vec<&Domain>, Vec<&Domain>) =
            domains.iter().partition(|domain| self.domain_page(domain, TELLINGS[0]).is_bare());
        let mut blocks = self.part("report-domains", self.domains_lead(&domains));
        if domains.len() >= REGISTER_FROM {
            blocks.extend(self.register(domains.clone()));
        }
        blocks.extend(self.unknown_of_all());
        if !bare.is_empty() {
            if !told.is_empty() {
                blocks.push(Block::Lead(self.say_count("report-lead-bare", bare.len())));
            }
            blocks.extend(self.more_domains(bare.len(), SHARED_PAGES));
            let briefs = bare.into_iter().take(SHARED_PAGES).map(|domain| self.domain_page(domain, SHARED).brief());
            blocks.extend(briefs.map(Block::Together));
        }
        blocks.extend(self.more_domains(told.len(), OWN_PAGES));
        blocks.extend(told.into_iter().take(OWN_PAGES).map(|domain| self.own_page(domain)));
        blocks
    }

    fn own_page(&self, domain: &Domain) -> Block {
        let mut tellings: Vec<Vec<Block>> =
            TELLINGS.into_iter().map(|telling| self.domain_page(domain, telling).whole()).collect();
        tellings.dedup();
        Block::OnePage(tellings)
    }

    /// Says that only the first domains follow, where there are more than a pack bears.
    fn more_domains(&self, domains: usize, most: usize) -> Option<Block> {
        let args = args! { "shown" => wording::number(most), "total" => wording::number(domains) };
        (domains > most).then(|| Block::Note(self.say_with("report-first-domains", &args)))
    }

    fn domains_lead(&self, domains: &[&Domain]) -> String {
        let stewarded = domains.iter().filter(|domain| !self.living_stewards(domain).is_empty()).count();
        let without = domains.len() - stewarded;
        let args = args! {
            "n" => domains.len(), "count" => self.count(domains.len()),
            "without" => without, "without_count" => self.count(without),
        };
        let id = match without {
            0 => "report-lead-domains-all",
            _ if stewarded == 0 => "report-lead-domains-none",
            _ => "report-lead-domains",
        };
        wording::sentence(&self.say_with(id, &args))
    }

    /// The communities that steward a domain and live, by name.
    pub(super) fn living_stewards(&self, domain: &Domain) -> Vec<&Community> {
        let stewards = self.portfolio.stewards(domain.id, self.today).into_iter();
        stewards.filter(|community| self.portfolio.lives(community, self.today)).collect()
    }

    /// All domains on a line each, the widest gap between target and today first, then by name.
    fn register(&self, mut domains: Vec<&Domain>) -> Vec<Block> {
        let gap = |domain: &Domain| match (domain.proficiency_target, domain.proficiency) {
            (Some(target), Some(now)) => i16::from(target.get()) - i16::from(now.get()),
            _ => 0,
        };
        let untold = |domain: &Domain| domain.proficiency.is_none() || domain.proficiency_target.is_none();
        domains.sort_by_key(|domain| (untold(domain), std::cmp::Reverse(gap(domain))));
        let by_gap = domains.iter().any(|domain| gap(domain) > 0);
        let rows = domains.into_iter().map(|domain| Vec::from(self.register_row(domain))).collect();
        let table = Table {
            title: self.words.kinds(Kind::Domain),
            columns: vec![
                Column::new(ColumnKind::LongText, self.words.kind(Kind::Domain)),
                Column::new(ColumnKind::Text, self.say("report-stewarded-by")),
                Column::new(ColumnKind::Word, self.field(Kind::StageChange, "stage")),
                Column::new(ColumnKind::Number, self.field(Kind::Domain, "relevance")),
                Column::new(ColumnKind::Word, self.field(Kind::Domain, "proficiency")),
                Column::new(ColumnKind::Word, self.field(Kind::Domain, "posture")),
                Column::new(ColumnKind::Text, self.say("report-sponsor")),
            ],
            rows,
        };
        // Names with their stewards and sponsors, as the portfolio's page has them, are no register.
        if table.rows.iter().all(|row| row[2..row.len() - 1].iter().all(Cell::is_empty)) {
            return Vec::new();
        }
        let mut blocks = vec![Block::Table(without_empty_columns(table))];
        if by_gap {
            blocks.push(Block::Note(self.say("report-by-gap")));
        }
        blocks
    }

    pub(super) fn register_row(&self, domain: &Domain) -> [Cell; 7] {
        let stewards = self.living_stewards(domain);
        let names: Vec<String> = stewards.iter().map(|community| community.name.clone()).collect();
        let (now, target) = (domain.proficiency.map(|r| r.get()), domain.proficiency_target.map(|r| r.get()));
        let proficiency = match (now, target) {
            (None, None) => Cell::default(),
            _ => Cell::text(self.proficiency_words(now, target)).marked(Mark::Proficiency { now, target }),
        };
        [
            Cell::strong(&domain.name),
            if names.is_empty() { self.none_noted(Kind::Stewardship) } else { Cell::text(self.names(&names, 3)) },
            self.stage_cell(self.stage_of(domain)),
            Cell::text(domain.relevance.map(|r| r.get().to_string()).unwrap_or_default()),
            proficiency,
            Cell::text(domain.posture.map(|posture| self.choice(posture)).unwrap_or_default()),
            if stewards.is_empty() { self.none_noted(Kind::Sponsorship) } else { self.sponsor_cell(&stewards) },
        ]
    }

    /// That there is none; nothing where the portfolio notes none anywhere.
    fn none_noted(&self, kind: Kind) -> Cell {
        if self.portfolio.count(kind) == 0 { Cell::default() } else { Cell::text(self.say("report-none")) }
    }

    /// "2, target 4".
    pub(super) fn proficiency_words(&self, now: Option<u8>, target: Option<u8>) -> String {
        match (now, target) {
            (None, None) => String::new(),
            (Some(now), None) => now.to_string(),
            (None, Some(target)) => self.say_with("report-only-target", &args! { "target" => target }),
            (Some(now), Some(target)) => {
                self.say_with("report-now-and-target", &args! { "now" => now, "target" => target })
            }
        }
    }
}
