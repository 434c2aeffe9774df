//! One domain: where it stands, who stewards it, what is put into it, what happens there and what needs attention.

use tilth_core::{
    Kind, args,
    catalog::{Community, Domain, DomainStatus},
    show_date, spoken,
};

use super::{Attention, Pack, attention::finding, subject, telling::Telling};
use crate::{
    document::{Block, Fact, Finding, RatingLine, Ratings},
    wording,
};

/// With fewer lines to say than this a domain shares its page.
const LINES_OF_A_PAGE: usize = 12;

/// What is known of a domain, section by section; empty sections are not shown.
pub(super) struct DomainPage {
    name: String,
    under: String,
    lead: String,
    about: Vec<String>,
    ratings: Option<Ratings>,
    facts: Vec<Fact>,
    brief_lead: String,
    communities: Vec<Block>,
    attention: Vec<Block>,
    attention_brief: Option<String>,
    quotes_title: Block,
    quotes: Vec<Block>,
    sections: Vec<Block>,
    lines: usize,
    unknown: Option<String>,
}

impl DomainPage {
    /// Whether there is too little to fill a page of its own.
    pub(super) fn is_bare(&self) -> bool {
        self.lines < LINES_OF_A_PAGE
    }

    /// The domain on its own page.
    pub(super) fn whole(self) -> Vec<Block> {
        let mut blocks = vec![subject(&self.name, self.under), Block::Lead(self.lead)];
        let about: Vec<Block> = self.about.into_iter().map(Block::Paragraph).collect();
        let facts = (!self.facts.is_empty()).then_some(Block::Facts(self.facts));
        match self.ratings {
            Some(ratings) if about.is_empty() => {
                blocks.push(Block::Beside { left: vec![Block::Ratings(ratings)], right: facts.into_iter().collect() });
            }
            Some(ratings) => {
                blocks.push(Block::Beside { left: vec![Block::Ratings(ratings)], right: about });
                blocks.extend(facts);
            }
            None => {
                blocks.extend(about);
                blocks.extend(facts);
            }
        }
        blocks.extend(self.communities);
        blocks.extend(self.attention);
        if !self.quotes.is_empty() {
            blocks.push(self.quotes_title);
            blocks.extend(self.quotes);
        }
        blocks.extend(self.sections);
        blocks.extend(self.unknown.map(Block::Note));
        blocks
    }

    /// The domain in a few lines.
    pub(super) fn brief(self) -> Vec<Block> {
        let mut blocks = vec![subject(&self.name, self.under)];
        blocks.extend(self.about.into_iter().next().map(Block::Paragraph));
        let facts = self.facts.iter().map(|fact| format!("{}: {}.", fact.label, fact.value.replace('\n', ", ")));
        let said = std::iter::once(self.brief_lead).chain(facts).chain(self.attention_brief);
        blocks.push(Block::Paragraph(said.collect::<Vec<_>>().join(" ")));
        blocks.extend(self.unknown.map(Block::Note));
        // A quotation is recognized without a heading.
        blocks.extend(self.quotes);
        blocks.extend(self.sections);
        blocks
    }
}

impl Pack<'_> {
    pub(super) fn domain_page(&self, domain: &Domain, telling: Telling) -> DomainPage {
        let mut page = DomainPage {
            name: domain.name.clone(),
            under: self.domain_under(domain),
            lead: self.domain_lead(domain),
            about: self.about(domain, telling.about),
            ratings: self.ratings(domain),
            facts: self.domain_facts(domain),
            brief_lead: self.brief_lead(domain),
            communities: self.community_table(domain, telling.communities),
            attention: Vec::new(),
            attention_brief: None,
            quotes_title: self.section("report-own-words"),
            quotes: self.domain_quotes(domain, telling.quotes),
            sections: Vec::new(),
            lines: 0,
            unknown: self.unknown(domain),
        };
        let findings = self.findings_about(domain);
        if !findings.is_empty() {
            let shown = &findings[..findings.len().min(telling.findings)];
            page.attention = self.domain_attention(shown, telling.reasons, findings.len() - shown.len());
            let seen = shown.iter().map(|finding| finding.seen.as_str()).collect::<Vec<_>>().join(" ");
            page.attention_brief = Some(self.say_with("report-attention-brief", &args! { "seen" => seen }));
        }
        let sections = [
            ("report-projects-here", self.domain_projects(domain, telling.projects)),
            ("report-issues-here", self.domain_issues(domain, telling.issues)),
            ("report-decisions-here", self.domain_decisions(domain, telling.decisions)),
        ];
        let mut rows = page.quotes.iter().map(rows_of).sum::<usize>() + if page.quotes.is_empty() { 0 } else { 2 };
        for (title, blocks) in sections {
            if !blocks.is_empty() {
                rows += 2 + blocks.iter().map(rows_of).sum::<usize>();
                page.sections.push(self.section(title));
                page.sections.extend(blocks);
            }
        }
        // Findings do not count: that nothing is known of a domain is itself a finding.
        page.lines = rows
            + if page.ratings.is_some() { 6 } else { 0 }
            + if page.facts.len() > 1 { 3 } else { 0 }
            + page.about.iter().map(|text| text.len() / 110).sum::<usize>()
            + page.communities.iter().map(rows_of).sum::<usize>().saturating_sub(1);
        page
    }

    /// What it adds up to, posture, and where it is not simply active.
    fn domain_under(&self, domain: &Domain) -> String {
        let mut parts: Vec<String> =
            domain.capabilities.iter().map(|id| self.portfolio.follow(*id).name.clone()).collect();
        if let Some(whole) = domain.part_of {
            let name = &self.portfolio.follow(whole).name;
            parts.push(self.say_with("report-part-of", &args! { "name" => name.as_str() }));
        }
        if let Some(posture) = domain.posture {
            parts.push(self.say_with("report-posture", &args! { "posture" => self.choice(posture) }));
        }
        if domain.status != DomainStatus::Active {
            parts.push(self.choice(domain.status));
        }
        wording::sentence(&parts.join(" · "))
    }

    fn domain_lead(&self, domain: &Domain) -> String {
        let relevance = domain.relevance.map(|r| r.get());
        let now = domain.proficiency.map(|r| r.get());
        let target = domain.proficiency_target.map(|r| r.get());
        let by = domain.target_by.map(|date| date.strftime("%B %Y").to_string());
        let args = args! {
            "relevance" => relevance.unwrap_or_default(), "now" => now.unwrap_or_default(),
            "target" => target.unwrap_or_default(), "by" => by.clone().unwrap_or_default(),
        };
        let id = match (relevance, now, target) {
            (Some(_), Some(now), Some(target)) if target <= now => "report-stands-reached",
            (Some(_), Some(_), Some(_)) if by.is_some() => "report-stands-target-by",
            (Some(_), Some(_), Some(_)) => "report-stands-target",
            (Some(_), Some(_), None) => "report-stands",
            (Some(_), None, _) => "report-matters-unknown",
            (None, Some(_), _) => "report-stands-unjudged",
            (None, None, _) if self.unnoted.is_unrated() => return self.stewarded_by(domain),
            (None, None, _) => {
                return self.say_with("report-unrated", &args! { "stewarded" => self.stewarded_by(domain) });
            }
        };
        self.say_with(id, &args)
    }

    fn about(&self, domain: &Domain, letters: usize) -> Vec<String> {
        let text = |text: &Option<String>| text.as_ref().map(|text| wording::shorten(&spoken(text), letters));
        let labelled =
            |field: &str, text: Option<String>| text.map(|text| format!("{}: {text}", self.field(Kind::Domain, field)));
        [
            text(&domain.description),
            labelled("key_questions", text(&domain.key_questions)),
            labelled("relevance_why", text(&domain.relevance_why)),
            labelled("vulnerability_why", text(&domain.vulnerability_why)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn ratings(&self, domain: &Domain) -> Option<Ratings> {
        let target = domain.proficiency_target;
        let lines = [
            ("relevance", domain.relevance, None),
            ("proficiency", domain.proficiency, target),
            ("vulnerability", domain.vulnerability, None),
            ("wave_technology", domain.wave_technology, None),
            ("wave_people", domain.wave_people, None),
            ("wave_strategy", domain.wave_strategy, None),
        ];
        let rows: Vec<RatingLine> = lines
            .into_iter()
            .filter(|(_, now, target)| now.is_some() || target.is_some())
            .map(|(field, now, target)| RatingLine {
                label: self.field(Kind::Domain, field),
                now: now.map(|r| r.get()),
                target: target.map(|r| r.get()),
            })
            .collect();
        let said = rows.iter().map(|row| format!("{} {}", row.label, self.proficiency_words(row.now, row.target)));
        let alt = said.collect::<Vec<_>>().join("; ");
        (!rows.is_empty()).then_some(Ratings { alt, rows })
    }

    fn domain_facts(&self, domain: &Domain) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(executive) = domain.executive {
            facts.push(Fact::new(self.field(Kind::Domain, "executive"), self.person(executive)));
        }
        // Where both ratings are noted, the opening sentence says by when.
        let is_rated = domain.relevance.is_some() && domain.proficiency.is_some();
        if let Some(by) = domain.target_by.filter(|_| !is_rated) {
            facts.push(Fact::new(self.field(Kind::Domain, "target_by"), show_date(by)));
        }
        let standing = self.standing.domains.get(&domain.id);
        if let Some((year, set_aside)) = standing.and_then(|standing| standing.set_aside.as_ref()) {
            facts.extend(self.set_aside(*year, set_aside));
        }
        if !domain.units.is_empty() {
            let units: Vec<String> = domain.units.iter().map(|id| self.portfolio.follow(*id).name.clone()).collect();
            facts.push(Fact::new(self.field(Kind::Domain, "units"), self.names(&units, 4)));
        }
        facts
    }

    /// Where it stands, who stewards it and who sponsors them, in a few sentences.
    fn brief_lead(&self, domain: &Domain) -> String {
        let is_rated = domain.relevance.is_some() || domain.proficiency.is_some();
        let mut sponsors: Vec<String> =
            self.living_stewards(domain).iter().map(|community| self.sponsors_of(community.id)).collect();
        sponsors.retain(|names| !names.is_empty());
        sponsors.dedup();
        let mut sentences = vec![self.domain_lead(domain)];
        if is_rated {
            sentences.push(self.stewarded_by(domain));
        }
        if !sponsors.is_empty() {
            sentences.push(self.say_with("report-sponsored-by", &args! { "names" => sponsors.join(", ") }));
        }
        sentences.join(" ")
    }

    /// The communities of a domain in one sentence.
    fn stewarded_by(&self, domain: &Domain) -> String {
        let stewards = self.living_stewards(domain);
        let named = |community: &&Community| match self.portfolio.stage(community, self.today) {
            Some(stage) => format!("{} ({})", community.name, self.choice(stage)),
            None => community.name.clone(),
        };
        let names: Vec<String> = stewards.iter().map(named).collect();
        if names.is_empty() {
            return self.say("report-nobody-stewards");
        }
        self.say_with("report-stewarded-by-names", &args! { "names" => self.names(&names, 4) })
    }

    fn domain_attention(&self, shown: &[&Attention], reasons: bool, rest: usize) -> Vec<Block> {
        let mut blocks = vec![self.section("report-attention")];
        for attention in shown {
            // The records behind a finding stand in the last part; here the page is about the domain.
            let told = Finding { records: String::new(), ..finding(self.words, attention) };
            blocks.push(Block::Finding(if reasons {
                told
            } else {
                Finding { why: String::new(), source: String::new(), ..told }
            }));
        }
        if rest > 0 {
            blocks.push(Block::Note(self.say_count("report-more-in-attention", rest)));
        }
        blocks
    }
}

/// About how many lines a block takes.
fn rows_of(block: &Block) -> usize {
    match block {
        Block::Table(table) => table.rows.len() + 1,
        Block::Quote(_) => 3,
        _ => 1,
    }
}
