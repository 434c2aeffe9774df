//! How many communities each sponsor carries, and how many communities stand at each stage.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{
    Choice, Date, Id, Portfolio,
    catalog::{Community, Person, SponsorLevel, Sponsorship, Stage, Touchpoint},
    lasts,
};

/// The communities of one sponsor today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SponsorLoad {
    /// The sponsor.
    pub sponsor: Id<Person>,
    /// The living communities sponsored, by name, whatever the level.
    pub communities: Vec<Id<Community>>,
    /// How many of them are attended to: all but those for which the sponsor stands by only to escalate.
    pub attended: usize,
    /// How many of them as leading sponsor.
    pub leading: usize,
    /// When the sponsor last spoke with any of them.
    pub last_contact: Option<Date>,
}

/// The sponsors of living communities, by name.
#[must_use]
pub fn sponsor_loads(portfolio: &Portfolio, today: Date) -> Vec<SponsorLoad> {
    let mut held: FxHashMap<Id<Person>, Vec<&Sponsorship>> = FxHashMap::default();
    for sponsorship in portfolio.all::<Sponsorship>().filter(|s| lasts(s.since, s.until, today)) {
        if portfolio.lives(portfolio.follow(sponsorship.community), today) {
            held.entry(sponsorship.person).or_default().push(sponsorship);
        }
    }
    let mut loads: Vec<SponsorLoad> =
        held.into_iter().map(|(sponsor, held)| load(portfolio, sponsor, &held, today)).collect();
    loads.sort_by(|a, b| {
        let name = |load: &SponsorLoad| &portfolio.follow(load.sponsor).name;
        (name(a), a.sponsor).cmp(&(name(b), b.sponsor))
    });
    loads
}

/// How many people sponsor a living community today.
#[must_use]
pub fn sponsors(portfolio: &Portfolio, today: Date) -> usize {
    let lasting = portfolio.all::<Sponsorship>().filter(|s| lasts(s.since, s.until, today));
    let living = lasting.filter(|s| portfolio.lives(portfolio.follow(s.community), today));
    living.map(|s| s.person).collect::<FxHashSet<_>>().len()
}

/// The living communities that one person sponsors today.
#[must_use]
pub fn sponsor_load(portfolio: &Portfolio, sponsor: Id<Person>, today: Date) -> SponsorLoad {
    let own = |s: &&Sponsorship| {
        s.person == sponsor && lasts(s.since, s.until, today) && portfolio.lives(portfolio.follow(s.community), today)
    };
    let held: Vec<&Sponsorship> = portfolio.linked::<Sponsorship>(sponsor).filter(own).collect();
    load(portfolio, sponsor, &held, today)
}

fn load(portfolio: &Portfolio, sponsor: Id<Person>, held: &[&Sponsorship], today: Date) -> SponsorLoad {
    let once = |ids: &mut Vec<Id<Community>>| {
        ids.sort_by(|a, b| (&portfolio.follow(*a).name, a).cmp(&(&portfolio.follow(*b).name, b)));
        ids.dedup();
    };
    let mut communities: Vec<Id<Community>> = held.iter().map(|s| s.community).collect();
    once(&mut communities);
    let at = |counts: fn(SponsorLevel) -> bool| {
        let mut communities: Vec<Id<Community>> =
            held.iter().filter(|s| counts(s.level)).map(|s| s.community).collect();
        once(&mut communities);
        communities.len()
    };
    let attended = at(|level| level != SponsorLevel::EscalationOnly);
    let leading = at(|level| level == SponsorLevel::Leading);
    let spoke = held.iter().flat_map(|s| portfolio.linked::<Touchpoint>(s.id)).map(|touchpoint| touchpoint.on);
    let last_contact = spoke.filter(|on| *on <= today).max();
    SponsorLoad { sponsor, communities, attended, leading, last_contact }
}

/// The communities at one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCount {
    /// The stage; `None` where none is noted.
    pub stage: Option<Stage>,
    /// The communities, by name.
    pub communities: Vec<Id<Community>>,
}

/// The communities by stage: every stage in order, then those of which none is noted.
#[must_use]
pub fn stage_counts(portfolio: &Portfolio, today: Date) -> Vec<StageCount> {
    let mut by_stage: BTreeMap<Option<Stage>, Vec<&Community>> = BTreeMap::new();
    for community in portfolio.all::<Community>() {
        by_stage.entry(portfolio.stage(community, today)).or_default().push(community);
    }
    let stages = Stage::ALL.iter().copied().map(Some).chain([None]);
    let counted = stages.map(|stage| {
        let mut communities = by_stage.remove(&stage).unwrap_or_default();
        communities.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        StageCount { stage, communities: communities.into_iter().map(|community| community.id).collect() }
    });
    counted.collect()
}
