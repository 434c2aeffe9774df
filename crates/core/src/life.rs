//! What follows at once from the records: a community's stage, who sponsors and leads it, who stewards a domain.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::{
    Id, Portfolio,
    catalog::{
        Community, Domain, Event, Leadership, Membership, Sponsorship, Stage, StageChange, Stewardship,
        StewardshipRole, Trajectory,
    },
};

/// Whether something that lasts from `since` until `until` lasts on this day. Unknown ends are open.
#[must_use]
pub fn lasts(since: Option<Date>, until: Option<Date>, today: Date) -> bool {
    since.is_none_or(|since| since <= today) && until.is_none_or(|until| until > today)
}

impl Portfolio {
    /// The stage changes of a community up to a day, oldest first.
    #[must_use]
    pub fn stage_path(&self, community: Id<Community>, today: Date) -> Vec<&StageChange> {
        let mut path: Vec<_> = self.linked::<StageChange>(community).filter(|change| change.on <= today).collect();
        path.sort_by_key(|change| (change.on, change.id));
        path
    }

    /// The community's stage: closed where a closing date has come, otherwise the newest stage change.
    #[must_use]
    pub fn stage(&self, community: &Community, today: Date) -> Option<Stage> {
        if community.closed_on.is_some_and(|closed| closed <= today) {
            return Some(Stage::Closed);
        }
        let changes = self.linked::<StageChange>(community.id).filter(|change| change.on <= today);
        changes.max_by_key(|change| (change.on, change.id)).map(|change| change.stage)
    }

    /// Whether the community lives: it has not closed.
    #[must_use]
    pub fn lives(&self, community: &Community, today: Date) -> bool {
        self.stage(community, today) != Some(Stage::Closed)
    }

    /// The stewardships of a domain that last today, whatever the role.
    pub fn stewardships(&self, domain: Id<Domain>, today: Date) -> impl Iterator<Item = &Stewardship> {
        self.linked::<Stewardship>(domain).filter(move |s| lasts(s.since, s.until, today))
    }

    /// The communities that steward a domain today, by name.
    #[must_use]
    pub fn stewards(&self, domain: Id<Domain>, today: Date) -> Vec<&Community> {
        let stewarding = self.stewardships(domain, today).filter(|s| s.role == StewardshipRole::Stewards);
        let mut communities: Vec<_> = stewarding.map(|s| self.follow(s.community)).collect();
        communities.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        communities.dedup_by_key(|community| community.id);
        communities
    }

    /// The domains a community stewards today, by name.
    #[must_use]
    pub fn stewarded(&self, community: Id<Community>, today: Date) -> Vec<&Domain> {
        let stewarding = self.linked::<Stewardship>(community);
        let current = stewarding.filter(|s| s.role == StewardshipRole::Stewards && lasts(s.since, s.until, today));
        let mut domains: Vec<_> = current.map(|s| self.follow(s.domain)).collect();
        domains.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        domains.dedup_by_key(|domain| domain.id);
        domains
    }

    /// The sponsorships of a community that last today, the leading one first.
    #[must_use]
    pub fn sponsorships(&self, community: Id<Community>, today: Date) -> Vec<&Sponsorship> {
        let all = self.linked::<Sponsorship>(community);
        let mut current: Vec<_> = all.filter(|s| lasts(s.since, s.until, today)).collect();
        current.sort_by_key(|s| (s.level, s.id));
        current
    }

    /// The roles of leadership in a community that are held today.
    pub fn leaders(&self, community: Id<Community>, today: Date) -> impl Iterator<Item = &Leadership> {
        self.linked::<Leadership>(community).filter(move |l| lasts(l.since, l.until, today))
    }

    /// The memberships of a community that last today, of each person the one that began last; alumni are not members.
    pub fn members(&self, community: Id<Community>, today: Date) -> impl Iterator<Item = &Membership> {
        let lasting = self.linked::<Membership>(community).filter(|m| lasts(m.since, m.until, today));
        let mut members: Vec<&Membership> = lasting.collect();
        members.sort_unstable_by_key(|m| (m.person, Reverse(m.since), Reverse(m.id)));
        members.dedup_by_key(|m| m.person);
        members.into_iter().filter(|m| m.trajectory != Some(Trajectory::Alumnus))
    }

    /// The dates of a community's events up to today, oldest first.
    #[must_use]
    pub fn event_dates(&self, community: Id<Community>, today: Date) -> Vec<Date> {
        let mut dates: Vec<_> =
            self.linked::<Event>(community).map(|event| event.date).filter(|date| *date <= today).collect();
        dates.sort_unstable();
        dates
    }
}
