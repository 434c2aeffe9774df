//! What waits for an executive: who to speak with and to answer, what was promised, whom nobody asked, and what presses.

use std::cmp::Reverse;

use jiff::ToSpan;
use tilth_core::{
    Date, Id, Kind, Portfolio, PracticeFigures,
    catalog::{Commitment, Community, Decision, Domain, Person, Side, SponsorLevel, Sponsorship, Touchpoint, Voice},
};

use super::{
    asking::{AskingProjects, asking_projects},
    by_due, count,
};
use crate::{
    Arg, Attention, Finding, Headline, Severity, asking,
    commitments::is_open,
    view::{View, distinct},
    waiting_voices,
};

/// Days before the due day of a promise from which it waits.
const FORTNIGHT: i64 = 14;

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
    /// The living communities that it touches and that were not asked.
    pub communities: Vec<Id<Community>>,
}

/// What waits for an executive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutiveDesk {
    /// What is urgent in the domains this person answers for, the most pressing first.
    pub pressing: Vec<Finding>,
    /// Communities to speak with, the longest silence first.
    pub contacts: Vec<ContactDue>,
    /// Voices that this person carries, or that come from communities this person sponsors or that steward a domain this
    /// person answers for, as long as they wait for an answer; the oldest first.
    pub voices: Vec<Id<Voice>>,
    /// Voices that nobody carries and that are every executive's, see [`unclaimed_voices`].
    pub unclaimed: Vec<Id<Voice>>,
    /// What this person promised on the organization's side and has not settled, by due date.
    pub commitments: Vec<Id<Commitment>>,
    /// What the organization promised, through others or through nobody in particular, to communities this person
    /// sponsors, or for domains this person answers for; by due date.
    pub vouched: Vec<Id<Commitment>>,
    /// Decisions of a year taken by this person, or in domains this person answers for, or that nobody else answers for,
    /// about which a community was not asked; the newest first.
    pub decisions: Vec<NotAsked>,
    /// Projects that ask for money or hours and wait for a word.
    pub asking: AskingProjects,
    /// Whether this person sponsors no community and answers for no domain, so that all voices are as near.
    pub is_free: bool,
}

/// What waits for this person on the day of the findings.
#[must_use]
pub fn executive_desk(portfolio: &Portfolio, attention: &Attention, person: Id<Person>) -> ExecutiveDesk {
    let view = View::new(portfolio, attention.today());
    let answers_for = answered_for(&view, person);
    let sponsored = sponsored(&view, person);
    ExecutiveDesk {
        pressing: pressing(attention, &answers_for),
        contacts: contacts(&view, &sponsored),
        voices: voices(&view, person),
        unclaimed: unclaimed_voices(portfolio, Some(person), view.today),
        commitments: promised(&view, person),
        vouched: vouched(&view, person, &sponsored, &answers_for),
        decisions: not_asked(&view, person),
        asking: asking_projects(&view, person),
        is_free: sponsored.is_empty() && answers_for.is_empty(),
    }
}

impl ExecutiveDesk {
    /// How many wait for this person. A promise waits as soon as it is due within a fortnight; what somebody else promised
    /// waits for them, what nobody in particular promised does not.
    #[must_use]
    pub fn waiting(&self, portfolio: &Portfolio, today: Date) -> usize {
        let soon = today.saturating_add(FORTNIGHT.days());
        let presses = |one: &&Commitment| one.due.is_some_and(|due| due <= soon);
        let [promised, vouched] =
            [&self.commitments, &self.vouched].map(|ids| ids.iter().map(|id| portfolio.follow(*id)));
        let nobodys = vouched.filter(|one| one.owner.is_none()).filter(presses).count();
        self.pressing.len()
            + self.contacts.len()
            + self.voices.len()
            + promised.filter(presses).count()
            + nobodys
            + self.decisions.len()
            + self.asking.own.len()
    }

    /// What the desk says first: how many wait, what waits for anybody, and what changed since a day.
    #[must_use]
    pub fn headline(&self, portfolio: &Portfolio, since: Date, changes: usize, today: Date) -> Headline {
        let args = vec![
            ("waiting", count(self.waiting(portfolio, today))),
            ("unclaimed", count(self.unclaimed.len())),
            ("near", Arg::Case(if self.is_free { "all" } else { "own" })),
            ("changes", count(changes)),
            ("begins", Arg::Case(if since >= today { "today" } else { "before" })),
            ("since", Arg::Date(since)),
        ];
        Headline { id: "desk-executive", args, records: Vec::new() }
    }
}

/// The sponsorships of a person for living communities.
pub(super) fn sponsored<'a>(view: &View<'a>, person: Id<Person>) -> Vec<&'a Sponsorship> {
    let own = |s: &&Sponsorship| s.person == person && view.lasts(s.since, s.until) && view.lives(s.community);
    let mut sponsored: Vec<&Sponsorship> = view.portfolio.linked::<Sponsorship>(person).filter(own).collect();
    sponsored.sort_unstable_by_key(|s| s.id);
    sponsored.dedup_by_key(|s| s.id);
    sponsored
}

pub(super) fn contacts(view: &View<'_>, sponsored: &[&Sponsorship]) -> Vec<ContactDue> {
    let mut contacts: Vec<ContactDue> = sponsored.iter().filter_map(|s| contact_due(view, s)).collect();
    contacts.sort_unstable_by_key(|due| (due.last, due.sponsorship));
    contacts
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

/// What this person promised on the organization's side.
pub(super) fn promised(view: &View<'_>, person: Id<Person>) -> Vec<Id<Commitment>> {
    let own = view.portfolio.linked::<Commitment>(person).filter(|one| one.owner == Some(person));
    by_due(own.filter(|one| is_owed_by_the_organization(view, one)))
}

fn vouched(
    view: &View<'_>,
    person: Id<Person>,
    sponsored: &[&Sponsorship],
    domains: &[Id<Domain>],
) -> Vec<Id<Commitment>> {
    let to_them = sponsored.iter().flat_map(|s| view.portfolio.linked::<Commitment>(s.community));
    let for_them = domains.iter().flat_map(|domain| view.portfolio.linked::<Commitment>(*domain));
    let others = to_them.chain(for_them).filter(|one| one.owner != Some(person));
    by_due(others.filter(|one| is_owed_by_the_organization(view, one)))
}

fn is_owed_by_the_organization(view: &View<'_>, one: &Commitment) -> bool {
    one.side == Side::Organization && is_open(one) && view.lives(one.community)
}

/// The domains a person answers for.
fn answered_for(view: &View<'_>, person: Id<Person>) -> Vec<Id<Domain>> {
    let own = view.portfolio.linked::<Domain>(person).filter(|domain| domain.executive == Some(person));
    distinct(own.map(|domain| domain.id))
}

fn pressing(attention: &Attention, domains: &[Id<Domain>]) -> Vec<Finding> {
    let touching = domains.iter().flat_map(|domain| attention.touching(Kind::Domain, domain.uuid()));
    let is_open = |one: &&Finding| !attention.answer(one).is_some_and(|answered| answered.stands);
    let mut pressing: Vec<Finding> = Vec::new();
    for finding in touching.filter(|one| one.severity == Severity::Urgent).filter(is_open) {
        if pressing.iter().all(|known| (known.rule, known.about) != (finding.rule, finding.about)) {
            pressing.push(finding.clone());
        }
    }
    pressing
}

/// The voices that wait, that nobody carries, and that reach no sponsor and no accountable executive; the oldest first.
/// Who sponsors nobody and answers for no domain can carry those of others, too.
#[must_use]
pub fn unclaimed_voices(portfolio: &Portfolio, person: Option<Id<Person>>, today: Date) -> Vec<Id<Voice>> {
    let view = View::new(portfolio, today);
    let is_free = |person| sponsored(&view, person).is_empty() && answered_for(&view, person).is_empty();
    let is_free = person.is_some_and(is_free);
    let is_unclaimed = |id: &Id<Voice>| {
        let voice = portfolio.follow(*id);
        let reaches_nobody = || sponsors(&view, voice.community).is_empty() && accountable(&view, voice).is_empty();
        voice.carried_by.is_none() && (is_free || reaches_nobody())
    };
    waiting_voices(portfolio, today).into_iter().filter(is_unclaimed).collect()
}

fn voices(view: &View<'_>, person: Id<Person>) -> Vec<Id<Voice>> {
    let reaches = |id: &Id<Voice>| {
        let voice = view.portfolio.follow(*id);
        voice.carried_by == Some(person)
            || sponsors(view, voice.community).contains(&person)
            || (voice.carried_by.is_none() && accountable(view, voice).contains(&person))
    };
    waiting_voices(view.portfolio, view.today).into_iter().filter(reaches).collect()
}

pub(super) fn sponsors(view: &View<'_>, community: Id<Community>) -> Vec<Id<Person>> {
    view.portfolio.sponsorships(community, view.today).into_iter().map(|s| s.person).collect()
}

/// Who answers for a domain that a voice is about, or that its community stewards.
fn accountable(view: &View<'_>, voice: &Voice) -> Vec<Id<Person>> {
    let about = voice.domains.iter().map(|domain| view.portfolio.follow(*domain));
    let stewarded = view.portfolio.stewarded(voice.community, view.today);
    about.chain(stewarded).filter_map(|domain| domain.executive).collect()
}

fn not_asked(view: &View<'_>, person: Id<Person>) -> Vec<NotAsked> {
    const YEAR: i64 = 365;
    let recent = |one: &&Decision| one.date <= view.today && view.days_since(one.date) <= YEAR;
    let mut decisions: Vec<&Decision> = view.portfolio.all::<Decision>().filter(recent).collect();
    decisions.sort_unstable_by_key(|one| (Reverse(one.date), one.id));
    let all = decisions.into_iter().filter_map(|one| {
        let mut communities = asking(view.portfolio, one, view.today).not_asked;
        communities.retain(|community| view.lives(*community));
        let answering = answering(view, one, &communities);
        let waits = !communities.is_empty() && (answering.is_empty() || answering.contains(&person));
        waits.then_some(NotAsked { decision: one.id, communities })
    });
    all.collect()
}

/// Who can have communities asked about a decision: who took it, and who answers for its domains; where nobody does, who
/// sponsors those that were not asked.
fn answering(view: &View<'_>, decision: &Decision, not_asked: &[Id<Community>]) -> Vec<Id<Person>> {
    let there = decision.domains.iter().filter_map(|domain| view.portfolio.follow(*domain).executive);
    let answering = distinct(decision.decided_by_person.into_iter().chain(there));
    if answering.is_empty() { distinct(not_asked.iter().flat_map(|id| sponsors(view, *id))) } else { answering }
}
