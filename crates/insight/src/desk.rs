//! What lies on a person's desk: for a leader, what was promised on both sides and who was heard; for an executive, who
//! waits for them.

use tilth_core::{
    Date, Id, Portfolio, PracticeFigures,
    catalog::{
        Asked, Commitment, Community, Consultation, Decision, Domain, Event, LeadershipRole, Membership, Person, Side,
        SponsorLevel, Sponsorship, Touchpoint, Voice,
    },
    fold,
};

use crate::{
    Arg, Headline, Rhythm,
    commitments::{days_late, is_open},
    rhythm,
    view::{View, days, distinct},
    waiting::{is_unanswered, wants_answer},
};

/// How far a desk looks ahead, and back to what was answered: four weeks and a quarter, in days.
const AHEAD: i64 = 28;
const BACK: i64 = 90;
/// What falls due within these days falls due this week.
const WEEK: i64 = 7;

/// A community on a leader's desk.
#[derive(Clone, Debug, PartialEq)]
pub struct CommunityDesk {
    /// The community.
    pub community: Id<Community>,
    /// The roles that the person holds there today.
    pub roles: Vec<LeadershipRole>,
    /// The day on which it came to its stage.
    pub stage_since: Option<Date>,
    /// The next event.
    pub next: Option<Id<Event>>,
    /// How it meets.
    pub rhythm: Rhythm,
    /// What the community promised and has not settled, by due date.
    pub promised: Vec<Id<Commitment>>,
    /// What the organization promised it, alike.
    pub owed: Vec<Id<Commitment>>,
}

/// A leader's desk.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaderDesk {
    /// The communities the person leads; of somebody who leads none, those of membership. By name.
    pub communities: Vec<CommunityDesk>,
    /// What they said and was answered within a quarter, the newest first.
    pub answered: Vec<Id<Voice>>,
    /// What they said that still waits for an answer, the oldest first.
    pub waiting: Vec<Id<Voice>>,
    /// Their events of the next four weeks, by day.
    pub coming: Vec<Id<Event>>,
}

/// The desk of somebody who leads communities.
#[must_use]
pub fn leader_desk(portfolio: &Portfolio, person: Id<Person>, today: Date) -> LeaderDesk {
    let view = View::new(portfolio, today);
    let mine = my_communities(&view, person);
    let voices = || mine.iter().flat_map(|id| portfolio.linked::<Voice>(*id)).filter(|voice| voice.on <= today);
    let recent = |voice: &&Voice| {
        voice.answered_on.is_some_and(|on| on <= today && days(on, today) <= BACK) && voice.response.is_some()
    };
    let mut answered: Vec<&Voice> = voices().filter(recent).collect();
    answered.sort_unstable_by_key(|voice| (std::cmp::Reverse(voice.answered_on), voice.id));
    let mut waiting: Vec<&Voice> = voices().filter(|voice| waits(voice)).collect();
    waiting.sort_unstable_by_key(|voice| (voice.on, voice.id));
    let ahead = |event: &&Event| event.date > today && days(today, event.date) <= AHEAD;
    let mut coming: Vec<&Event> = mine.iter().flat_map(|id| portfolio.linked::<Event>(*id)).filter(ahead).collect();
    coming.sort_unstable_by_key(|event| (event.date, event.id));
    coming.dedup_by_key(|event| event.id);
    LeaderDesk {
        answered: answered.into_iter().map(|voice| voice.id).collect(),
        waiting: waiting.into_iter().map(|voice| voice.id).collect(),
        coming: coming.into_iter().map(|event| event.id).collect(),
        communities: mine.into_iter().map(|community| community_desk(&view, community, person)).collect(),
    }
}

impl LeaderDesk {
    /// What the desk says first: what is late and what falls due this week, and whether anything was answered.
    #[must_use]
    pub fn headline(&self, portfolio: &Portfolio, today: Date) -> Headline {
        let both = self.communities.iter().flat_map(|desk| desk.promised.iter().chain(&desk.owed));
        let open: Vec<&Commitment> = both.map(|id| portfolio.follow(*id)).collect();
        let late = open.iter().filter(|one| days_late(one, today).is_some()).count();
        let soon = open.iter().filter(|one| one.due.is_some_and(|due| due >= today && days(today, due) <= WEEK));
        let args = vec![
            ("communities", count(self.communities.len())),
            ("late", count(late)),
            ("soon", count(soon.count())),
            ("answered", count(self.answered.len())),
            ("waiting", count(self.waiting.len())),
        ];
        Headline { id: "desk-leader", args, records: Vec::new() }
    }
}

/// A sponsor contact that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactDue {
    /// The sponsorship.
    pub sponsorship: Id<Sponsorship>,
    /// When the two last spoke.
    pub last: Option<Date>,
    /// The wanted days between contacts.
    pub every: i64,
}

/// A decision about which communities were not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAsked {
    /// The decision.
    pub decision: Id<Decision>,
    /// The living communities that steward its domains and were not asked.
    pub communities: Vec<Id<Community>>,
}

/// What waits for an executive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExecutiveDesk {
    /// Communities to speak with, the longest silence first.
    pub contacts: Vec<ContactDue>,
    /// Voices of sponsored communities, or carried by this person, that wait for an answer; the oldest first.
    pub voices: Vec<Id<Voice>>,
    /// What this person promised on the organization's side and has not settled, by due date.
    pub commitments: Vec<Id<Commitment>>,
    /// Decisions taken by this person, or in domains this person answers for; the newest first.
    pub decisions: Vec<NotAsked>,
}

/// What waits for this person.
#[must_use]
pub fn executive_desk(portfolio: &Portfolio, person: Id<Person>, today: Date) -> ExecutiveDesk {
    let view = View::new(portfolio, today);
    let own = |s: &&Sponsorship| s.person == person && view.lasts(s.since, s.until) && view.lives(s.community);
    let mut sponsored: Vec<&Sponsorship> = portfolio.linked::<Sponsorship>(person).filter(own).collect();
    sponsored.sort_unstable_by_key(|s| s.id);
    sponsored.dedup_by_key(|s| s.id);
    let mut contacts: Vec<ContactDue> = sponsored.iter().filter_map(|s| contact_due(&view, s)).collect();
    contacts.sort_unstable_by_key(|due| (due.last, due.sponsorship));

    let theirs = sponsored.iter().flat_map(|s| portfolio.linked::<Voice>(s.community));
    let carried = portfolio.linked::<Voice>(person).filter(|voice| voice.carried_by == Some(person));
    let mut voices: Vec<&Voice> = theirs
        .chain(carried)
        .filter(|voice| waits(voice) && voice.on <= today && view.lives(voice.community))
        .collect();
    voices.sort_unstable_by_key(|voice| (voice.on, voice.id));
    voices.dedup_by_key(|voice| voice.id);

    let owed = portfolio.linked::<Commitment>(person).filter(|one| {
        one.owner == Some(person) && one.side == Side::Organization && is_open(one) && view.lives(one.community)
    });
    ExecutiveDesk {
        contacts,
        voices: voices.into_iter().map(|voice| voice.id).collect(),
        commitments: by_due(owed),
        decisions: not_asked(&view, person),
    }
}

impl ExecutiveDesk {
    /// How many wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.contacts.len() + self.voices.len() + self.commitments.len() + self.decisions.len()
    }

    /// What the desk says first: what changed since a day, and how many wait.
    #[must_use]
    pub fn headline(&self, since: Date, changes: usize) -> Headline {
        let args = vec![("waiting", count(self.waiting())), ("changes", count(changes)), ("since", Arg::Date(since))];
        Headline { id: "desk-executive", args, records: Vec::new() }
    }
}

/// What falls due for a person today, or is late.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Promises of communities this person leads, and this person's own on the organization's side.
    pub promises: usize,
    /// Communities that this person as a sponsor wanted to speak with.
    pub contacts: usize,
}

/// What falls due for this person today, or is late.
#[must_use]
pub fn falling_due(portfolio: &Portfolio, person: Id<Person>, today: Date) -> Due {
    let waiting = executive_desk(portfolio, person, today);
    let led = leader_desk(portfolio, person, today).communities;
    let promised = led.iter().filter(|desk| !desk.roles.is_empty()).flat_map(|desk| desk.promised.iter().copied());
    let promises = distinct(promised.chain(waiting.commitments.iter().copied()));
    let due = |id: &&Id<Commitment>| portfolio.follow(**id).due.is_some_and(|due| due <= today);
    Due { promises: promises.iter().filter(due).count(), contacts: waiting.contacts.len() }
}

/// What a steward's desk says first: how much needs attention.
#[must_use]
pub fn steward_headline(findings: usize) -> Headline {
    Headline { id: "desk-steward", args: vec![("findings", count(findings))], records: Vec::new() }
}

fn waits(voice: &Voice) -> bool {
    wants_answer(voice).is_some() && is_unanswered(voice)
}

fn my_communities(view: &View<'_>, person: Id<Person>) -> Vec<Id<Community>> {
    let portfolio = view.portfolio;
    let led = portfolio.linked::<tilth_core::catalog::Leadership>(person).filter(|l| view.lasts(l.since, l.until));
    let mut mine = distinct(led.map(|l| l.community).filter(|id| view.lives(*id)));
    if mine.is_empty() {
        let member = portfolio.linked::<Membership>(person).filter(|m| view.is_member(m));
        mine = distinct(member.map(|m| m.community).filter(|id| view.lives(*id)));
    }
    mine.sort_by_cached_key(|id| (fold(&portfolio.follow(*id).name), *id));
    mine
}

fn community_desk(view: &View<'_>, community: Id<Community>, person: Id<Person>) -> CommunityDesk {
    let (portfolio, today) = (view.portfolio, view.today);
    let held = portfolio.leaders(community, today).filter(|l| l.person == person);
    let mut roles: Vec<LeadershipRole> = held.map(|l| l.role).collect();
    roles.sort_unstable();
    roles.dedup();
    let next = portfolio.linked::<Event>(community).filter(|event| event.date > today);
    let promised =
        |side| by_due(portfolio.linked::<Commitment>(community).filter(move |one| one.side == side && is_open(one)));
    CommunityDesk {
        community,
        roles,
        stage_since: portfolio.stage_path(community, today).last().map(|change| change.on),
        next: next.min_by_key(|event| (event.date, event.id)).map(|event| event.id),
        rhythm: rhythm(portfolio, portfolio.follow(community), today),
        promised: promised(Side::Community),
        owed: promised(Side::Organization),
    }
}

/// Commitments by due date, those without one last.
fn by_due<'a>(commitments: impl Iterator<Item = &'a Commitment>) -> Vec<Id<Commitment>> {
    let mut sorted: Vec<&Commitment> = commitments.collect();
    sorted.sort_unstable_by_key(|one| (one.due.is_none(), one.due, one.id));
    sorted.dedup_by_key(|one| one.id);
    sorted.into_iter().map(|one| one.id).collect()
}

fn contact_due(view: &View<'_>, sponsorship: &Sponsorship) -> Option<ContactDue> {
    if sponsorship.level == SponsorLevel::EscalationOnly {
        return None;
    }
    let every = sponsorship.contact_every.unwrap_or(PracticeFigures::of(view.portfolio).sponsor_contact_every);
    let spoke = view.portfolio.linked::<Touchpoint>(sponsorship.id).map(|touchpoint| touchpoint.on);
    let last = spoke.filter(|on| *on <= view.today).max();
    let from = last.or(sponsorship.since);
    let due = from.is_none_or(|from| view.days_since(from) > every);
    due.then_some(ContactDue { sponsorship: sponsorship.id, last, every })
}

/// Decisions of a year by this person or in domains this person answers for, whose stewards were not all asked.
fn not_asked(view: &View<'_>, person: Id<Person>) -> Vec<NotAsked> {
    const YEAR: i64 = 365;
    let portfolio = view.portfolio;
    let own = portfolio.linked::<Decision>(person).filter(|one| one.decided_by_person == Some(person));
    let answered_for = portfolio.linked::<Domain>(person).filter(|domain| domain.executive == Some(person));
    let there = answered_for.flat_map(|domain| portfolio.linked::<Decision>(domain.id));
    let recent = |one: &&Decision| one.date <= view.today && view.days_since(one.date) <= YEAR;
    let mut decisions: Vec<&Decision> = own.chain(there).filter(recent).collect();
    decisions.sort_unstable_by_key(|one| (std::cmp::Reverse(one.date), one.id));
    decisions.dedup_by_key(|one| one.id);
    let unasked = |one: &Decision| {
        let asked: Vec<Id<Community>> = portfolio
            .linked::<Consultation>(one.id)
            .filter(|c| c.asked != Asked::NotAsked)
            .map(|c| c.community)
            .collect();
        let stewards = distinct(one.domains.iter().flat_map(|domain| view.living_stewards(*domain)));
        stewards.into_iter().filter(|community| !asked.contains(community)).collect::<Vec<_>>()
    };
    let all = decisions.into_iter().map(|one| NotAsked { decision: one.id, communities: unasked(one) });
    all.filter(|one| !one.communities.is_empty()).collect()
}

fn count(number: usize) -> Arg {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
