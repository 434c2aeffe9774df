//! The communities of a domain: their stage, sponsor, rhythm and size.

use tilth_core::{
    Kind, args,
    catalog::{Community, Domain, LeadershipRole},
    show_date,
};

use super::Pack;
use crate::{
    document::{Block, Cell, Column, ColumnKind, Mark, Table},
    wording,
};

impl Pack<'_> {
    pub(super) fn community_table(&self, domain: &Domain, most: usize) -> Vec<Block> {
        let mut stewardships: Vec<_> = self.portfolio.stewardships(domain.id, self.today).collect();
        if stewardships.is_empty() {
            return vec![Block::Paragraph(self.say("report-nobody-stewards"))];
        }
        stewardships
            .sort_by_key(|stewardship| (stewardship.role, &self.community(stewardship.community).name, stewardship.id));
        let rows = stewardships.iter().map(|stewardship| {
            let community = self.community(stewardship.community);
            vec![
                Cell::strong(&community.name).noting(self.coordinators(community)),
                Cell::text(self.choice(stewardship.role)),
                self.stage_since(community),
                self.sponsor_cell(&[community]),
                self.rhythm(community),
                self.member_count(community),
            ]
        });
        let table = Table {
            title: self.say("report-its-communities"),
            columns: vec![
                Column::new(ColumnKind::Text, self.words.kind(Kind::Community)),
                Column::new(ColumnKind::Word, self.say("report-role")),
                Column::new(ColumnKind::Word, self.field(Kind::StageChange, "stage")),
                Column::new(ColumnKind::Text, self.say("report-sponsor")),
                Column::new(ColumnKind::Word, self.say("report-gatherings")),
                Column::new(ColumnKind::Number, self.say("report-members")),
            ],
            rows: rows.collect(),
        };
        let mut blocks = vec![self.section("report-its-communities")];
        blocks.extend(self.listed("report-more-community", table, most));
        blocks
    }

    fn stage_since(&self, community: &Community) -> Cell {
        let cell = self.stage_cell(self.portfolio.stage(community, self.today));
        let since = self.portfolio.stage_path(community.id, self.today).last().map(|change| change.on);
        let since = community.closed_on.filter(|closed| *closed <= self.today).or(since);
        let note = since.map(|on| self.say_with("report-since", &args! { "date" => on.strftime("%b %Y").to_string() }));
        cell.noting(note.unwrap_or_default())
    }

    fn coordinators(&self, community: &Community) -> String {
        let leaders = self.portfolio.leaders(community.id, self.today);
        let coordinators = leaders.filter(|leadership| leadership.role == LeadershipRole::Coordinator);
        let mut names: Vec<String> = coordinators.map(|leadership| self.person(leadership.person)).collect();
        names.sort();
        if names.is_empty() {
            return String::new();
        }
        self.say_with("report-coordinated-by", &args! { "names" => self.names(&names, 4) })
    }

    /// The wanted rhythm, and whether the last gatherings kept it.
    fn rhythm(&self, community: &Community) -> Cell {
        let rhythm = self.standing.rhythms.get(&community.id).cloned().unwrap_or_default();
        let Some(every) = rhythm.wanted else {
            let last =
                rhythm.last.map(|last| self.say_with("report-last-gathering", &args! { "date" => show_date(last) }));
            return Cell::text(last.unwrap_or_default());
        };
        let wanted = Cell::text(self.say_with("report-every-days", &args! { "days" => every }));
        if rhythm.last.is_none() {
            return wanted.noting(self.say("report-no-gathering"));
        }
        let held = rhythm.held.iter().filter(|held| **held).count();
        let note = self.say_with("report-held", &args! { "held" => held, "of" => rhythm.held.len() });
        wanted.noting(note).marked(Mark::Rhythm { held: rhythm.held })
    }

    /// How many people it has: its own estimate and how many are noted by name, or those alone where it has none.
    fn member_count(&self, community: &Community) -> Cell {
        let named = self.portfolio.members(community.id, self.today).count();
        let estimates = [community.members_core, community.members_active, community.members_peripheral];
        let estimate = estimates.into_iter().flatten().filter(|people| *people > 0).fold(0, i64::saturating_add);
        let estimate = usize::try_from(estimate).unwrap_or_default();
        let by_name = || self.say_with("report-noted-by-name", &args! { "count" => wording::number(named) });
        match (estimate > named, named) {
            (true, 0) => Cell::text(self.say_with("report-about", &args! { "count" => wording::number(estimate) })),
            (true, _) => {
                let about = self.say_with("report-about", &args! { "count" => wording::number(estimate) });
                Cell::text(about).noting(by_name())
            }
            (false, 0) => Cell::default(),
            (false, _) => Cell::text(by_name()),
        }
    }
}
