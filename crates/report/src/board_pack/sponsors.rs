//! Sponsors and their communities. People stand by name; what they carry is said in words.

use tilth_core::{
    Id, Kind, args,
    catalog::{Community, Person, SponsorLevel, Sponsorship, Stewardship, Touchpoint},
    lasts, show_date,
};

use super::{Pack, SponsorLoad, by_name, rows::without_empty_columns};
use crate::{
    document::{Block, Cell, Column, ColumnKind, Mark, Severity, Table},
    wording,
};

/// Names in a paragraph before the rest is counted.
const NAMED: usize = 40;

impl Pack<'_> {
    pub(super) fn sponsors(&self) -> Vec<Block> {
        let living = self.living();
        let is_sponsored =
            |community: &&Community| self.standing.loads.values().any(|load| load.communities.contains(&community.id));
        let (sponsored, without): (Vec<_>, Vec<_>) = living.iter().copied().partition(is_sponsored);
        let loads = self.standing.loads.iter();
        let mut people: Vec<(&Person, &SponsorLoad)> =
            loads.map(|(person, load)| (self.portfolio.follow(*person), load)).collect();
        if people.is_empty() {
            let title = Block::heading(1, self.say("report-sponsors-and-communities"));
            return self.without_sponsor(&without).map_or_else(Vec::new, |without| vec![title, without]);
        }
        people.sort_by_cached_key(|(person, _)| (by_name(&person.name), person.id));
        let mut blocks = self
            .part("report-sponsors-and-communities", self.sponsor_lead(people.len(), sponsored.len(), living.len()));
        let attended: Vec<String> = people.iter().filter_map(|(person, load)| self.load(person, load)).collect();
        if !attended.is_empty() {
            blocks.push(Block::Paragraph(attended.join("\n")));
        }
        blocks.extend(self.sponsor_table(&people));
        blocks.extend(self.without_sponsor(&without));
        blocks
    }

    fn without_sponsor(&self, communities: &[&Community]) -> Option<Block> {
        let names: Vec<String> = communities.iter().map(|community| community.name.clone()).collect();
        let named = || vec![self.section("report-without-sponsor"), Block::Paragraph(self.names(&names, NAMED))];
        (!names.is_empty()).then(|| Block::Together(named()))
    }

    fn sponsor_lead(&self, sponsors: usize, sponsored: usize, living: usize) -> String {
        let (sponsored_count, living_count) = self.some_of(sponsored, living);
        let args = args! {
            "n" => sponsors, "count" => self.count(sponsors),
            "sponsored" => sponsored_count, "living" => living, "living_count" => living_count,
        };
        let id = if sponsored == living { "report-lead-sponsors-all" } else { "report-lead-sponsors" };
        wording::sentence(&self.say_with(id, &args))
    }

    /// A row for each community; the sponsor stands in the first of them.
    fn sponsor_table(&self, people: &[(&Person, &SponsorLoad)]) -> Vec<Block> {
        let rows = people.iter().flat_map(|(person, load)| {
            let theirs =
                load.communities.iter().flat_map(|community| self.portfolio.sponsorships(*community, self.today));
            let theirs = theirs.filter(|sponsorship| sponsorship.person == person.id);
            let mut theirs: Vec<_> =
                theirs.map(|sponsorship| (self.community(sponsorship.community), sponsorship)).collect();
            theirs.sort_by_cached_key(|(community, sponsorship)| (by_name(&community.name), sponsorship.id));
            let names = std::iter::once(Cell::strong(&person.name)).chain(std::iter::repeat(Cell::default()));
            names.zip(theirs).map(|(name, (community, sponsorship))| {
                vec![
                    name,
                    Cell::text(&community.name),
                    self.stage_cell(self.portfolio.stage(community, self.today)),
                    self.domains_of(community),
                    Cell::text(self.choice(sponsorship.level)),
                    self.contact_cell(sponsorship),
                ]
            })
        });
        let table = Table {
            title: self.say("report-sponsors-and-communities"),
            columns: vec![
                Column::new(ColumnKind::Text, self.say("report-sponsor")),
                Column::new(ColumnKind::Text, self.words.kind(Kind::Community)),
                Column::new(ColumnKind::Word, self.field(Kind::StageChange, "stage")),
                Column::new(ColumnKind::Text, self.words.kinds(Kind::Domain)),
                Column::new(ColumnKind::Word, self.field(Kind::Sponsorship, "level")),
                Column::new(ColumnKind::Date, self.say("report-last-spoke")),
            ],
            rows: rows.collect(),
        };
        vec![Block::Table(without_empty_columns(table))]
    }

    /// What a sponsor attends to, where it is more than the practice figure. Not a score: a fact to talk about.
    fn load(&self, person: &Person, load: &SponsorLoad) -> Option<String> {
        let passes = |n: usize, figure: i64| i64::try_from(n).is_ok_and(|n| n > figure);
        let (id, n, figure) = if passes(load.attended, self.figures.sponsor_load) {
            ("report-load-many", load.attended, self.figures.sponsor_load)
        } else if passes(load.leading, self.figures.leading_sponsor_load) {
            ("report-load-leading-many", load.leading, self.figures.leading_sponsor_load)
        } else {
            return None;
        };
        let besides = load.communities.len().saturating_sub(load.attended);
        let args = args! {
            "name" => person.name.as_str(), "count" => self.count(n), "figure" => self.figure(figure),
            "besides" => besides, "besides_count" => self.count(besides),
        };
        Some(self.say_with(id, &args))
    }

    fn figure(&self, figure: i64) -> String {
        self.count(usize::try_from(figure).unwrap_or_default())
    }

    /// The domains that a community stewards, by name; of one that stewards none, those it is tied to and how.
    fn domains_of(&self, community: &Community) -> Cell {
        let names: Vec<String> =
            self.portfolio.stewarded(community.id, self.today).iter().map(|domain| domain.name.clone()).collect();
        if !names.is_empty() {
            return Cell::text(self.names(&names, 3));
        }
        let tied = self.portfolio.linked::<Stewardship>(community.id);
        let tied = tied.filter(|tie| lasts(tie.since, tie.until, self.today));
        let mut tied: Vec<_> =
            tied.map(|tie| (tie.role, self.portfolio.follow(tie.domain).name.clone(), tie.id)).collect();
        tied.sort();
        match tied.first() {
            Some((role, _, _)) => {
                let alike = tied.iter().filter(|(other, _, _)| other == role);
                let names: Vec<String> = alike.map(|(_, name, _)| name.clone()).collect();
                Cell::text(self.names(&names, 3)).noting(self.choice(*role))
            }
            None => Cell::text(self.say("report-none")),
        }
    }

    fn contact_cell(&self, sponsorship: &Sponsorship) -> Cell {
        let touchpoints = self.portfolio.linked::<Touchpoint>(sponsorship.id).filter(|touch| touch.on <= self.today);
        let last = touchpoints.map(|touch| touch.on).max();
        if self.portfolio.count(Kind::Touchpoint) == 0 {
            return Cell::default();
        }
        let cell = Cell::text(last.map_or_else(|| self.say("report-no-contact"), show_date));
        // Who stands by only to escalate is not expected to call.
        if sponsorship.level == SponsorLevel::EscalationOnly {
            return cell;
        }
        let every = sponsorship.contact_every.unwrap_or(self.figures.sponsor_contact_every);
        let quiet = last.or(sponsorship.since).map(|from| i64::from((self.today - from).get_days()));
        match quiet {
            Some(days) if days <= every => {
                let wanted = sponsorship.contact_every;
                cell.noting(
                    wanted
                        .map(|days| self.say_with("report-wants-every", &args! { "days" => days }))
                        .unwrap_or_default(),
                )
            }
            Some(days) => {
                let late = self.say_with("report-contact-late", &args! { "every" => every, "days" => days - every });
                cell.noting(late).marked(Mark::Severity { severity: Severity::Attention })
            }
            None => cell.marked(Mark::Severity { severity: Severity::Attention }),
        }
    }

    /// The sponsors of communities by name; marked where living ones have none, unless nobody sponsors any.
    pub(super) fn sponsor_cell(&self, communities: &[&Community]) -> Cell {
        let mut sponsors: Vec<String> = communities.iter().map(|community| self.sponsors_of(community.id)).collect();
        sponsors.retain(|names| !names.is_empty());
        sponsors.dedup();
        let is_living = communities.iter().any(|community| self.portfolio.lives(community, self.today));
        if sponsors.is_empty() && is_living && !self.standing.loads.is_empty() {
            let none = Cell::text(self.say("report-none"));
            return none.marked(Mark::Severity { severity: Severity::Attention });
        }
        Cell::text(sponsors.join(", "))
    }

    /// The sponsors of a community by name, the leading one first; empty where it has none.
    pub(super) fn sponsors_of(&self, community: Id<Community>) -> String {
        let current = self.portfolio.linked::<Sponsorship>(community).filter(|s| lasts(s.since, s.until, self.today));
        let mut people: Vec<_> = current.map(|s| (s.level, self.person(s.person))).collect();
        people.sort();
        let names: Vec<String> = people.into_iter().map(|(_, name)| name).collect();
        self.names(&names, 3)
    }
}
