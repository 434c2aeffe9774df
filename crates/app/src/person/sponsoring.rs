//! Whom a person sponsors: contact kept or not, what was promised and granted, voices carried and answered, load in words.

use serde::Serialize;
use tilth_core::{
    Choice, Id, Kind, PracticeFigures,
    catalog::{
        Commitment, Condition, ConditionKind, Granted, Person, Side, SponsorLevel, Sponsorship, Touchpoint, Voice,
    },
    fold, lasts,
};
use tilth_insight::{Arg, is_open, sponsor_load, standing};
use ts_rs::TS;
use uuid::Uuid;

use super::{PersonRequest, named};
use crate::{
    App, Error,
    community::{count, iso},
    desk::{PromiseLine, days},
    domain::RecordLine,
    open::View,
    shapes::Chip,
    voicing::VoiceLine,
};

/// Whom a person sponsors.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonSponsors {
    /// How many communities, beside the practice figure; one sentence.
    pub answer: String,
    /// The communities sponsored today, by name.
    pub lines: Vec<SponsoredLine>,
    /// What became of the voices the person carries, and what of these communities waits for a carrier; one sentence.
    pub voices_said: String,
    /// Those that wait for an answer, the oldest first, then those answered, the newest first.
    pub voices: Vec<VoiceLine>,
    /// How many there are.
    pub voices_total: usize,
    /// Sponsorships that have ended, the last first.
    pub earlier: Vec<RecordLine>,
}

/// A community that a person sponsors.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SponsoredLine {
    /// The sponsorship.
    pub id: Uuid,
    /// The community.
    pub community: Chip,
    /// The level's id.
    pub level: String,
    /// Since when.
    pub since: Option<String>,
    /// When they last spoke, and how often they want to.
    pub spoke: String,
    /// Whether they have not spoken for longer than they want.
    pub overdue: bool,
    /// What the sponsor promised, in own words.
    pub promise: Option<String>,
    /// How the promises of the organization to this community stand.
    pub promised: String,
    /// Those that are open, by due date.
    pub open: Vec<PromiseLine>,
    /// The supporting conditions that are noted.
    pub conditions: Vec<GrantedLine>,
    /// Who follows.
    pub successor: Option<Chip>,
}

/// A supporting condition.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GrantedLine {
    /// The record.
    pub id: Uuid,
    /// What it is and whether it is granted, in words.
    pub said: String,
}

/// Voices, promises and ended sponsorships that the page names.
const NAMED: usize = 20;

impl App {
    /// Whom a person sponsors.
    pub fn person_sponsors(&self, request: PersonRequest) -> Result<PersonSponsors, Error> {
        self.of_person(request, |view, person| {
            let (mut current, mut ended) = (Vec::new(), Vec::new());
            for one in view.portfolio.linked::<Sponsorship>(person.id).filter(|one| one.person == person.id) {
                if lasts(one.since, one.until, view.today) {
                    current.push(one);
                } else if one.until.is_some_and(|until| until <= view.today) {
                    ended.push(one);
                }
            }
            let name = |one: &Sponsorship| fold(&view.portfolio.follow(one.community).name);
            current.sort_by_cached_key(|one| (name(one), one.id));
            current.dedup_by_key(|one| one.id);
            ended.sort_by_cached_key(|one| (std::cmp::Reverse(one.until), name(one), one.id));
            ended.dedup_by_key(|one| one.id);
            let voices = view.sponsored_voices(person.id, &current);
            let waiting = voices.iter().filter(|voice| tilth_insight::waits(voice)).count();
            let answered = voices.iter().filter(|voice| voice.answered_on.is_some()).count();
            let args = vec![("waiting", count(waiting)), ("answered", count(answered))];
            PersonSponsors {
                answer: view.load(person),
                lines: current.iter().filter_map(|one| view.sponsored(one)).collect(),
                voices_said: view.say("person-voices", args),
                voices_total: voices.len(),
                voices: voices.iter().take(NAMED).map(|voice| view.voice_line(voice.id)).collect(),
                earlier: ended.iter().take(NAMED).filter_map(|one| view.ended_sponsorship(one)).collect(),
            }
        })
    }
}

impl View<'_> {
    /// The load in words, beside the practice figures: no number stands alone.
    fn load(&self, person: &Person) -> String {
        let load = sponsor_load(self.portfolio, person.id, self.today);
        let figures = PracticeFigures::of(self.portfolio);
        let args = vec![
            named(person),
            ("communities", count(load.communities.len())),
            ("standby", count(load.communities.len() - load.attended)),
            ("leading", count(load.leading)),
            ("most", count(figures.sponsor_load)),
            ("lead", count(figures.leading_sponsor_load)),
        ];
        self.say("person-load", args)
    }

    fn sponsored(&self, one: &Sponsorship) -> Option<SponsoredLine> {
        let every = one.contact_every.unwrap_or(PracticeFigures::of(self.portfolio).sponsor_contact_every);
        let spoken = self.portfolio.linked::<Touchpoint>(one.id).map(|touchpoint| touchpoint.on);
        let last = spoken.filter(|on| *on <= self.today).max();
        let stands_by = one.level == SponsorLevel::EscalationOnly;
        let wants = ("wants", count(every));
        let spoke = match last {
            _ if stands_by => self.say("life-head-escalation", Vec::new()),
            None => self.say("life-head-not-spoken", vec![wants]),
            Some(last) => self.say("life-head-spoken", vec![("days", count(days(last, self.today))), wants]),
        };
        let promises = self.portfolio.linked::<Commitment>(one.community);
        let theirs: Vec<&Commitment> = promises.filter(|promise| promise.side == Side::Organization).collect();
        let stands = standing(self.portfolio, theirs.iter().copied(), self.today);
        let mut open: Vec<&Commitment> = theirs.into_iter().filter(|promise| is_open(promise)).collect();
        open.sort_by_key(|promise| (promise.due.is_none(), promise.due, promise.id));
        let args = vec![
            ("open", count(stands.open)),
            ("overdue", count(stands.overdue)),
            ("rest", count(stands.open - stands.overdue)),
            ("kept", count(stands.kept)),
        ];
        Some(SponsoredLine {
            id: one.id.uuid(),
            community: self.chip_of(one.community)?,
            level: one.level.id().to_owned(),
            since: one.since.map(iso),
            spoke,
            overdue: !stands_by && last.or(one.since).is_none_or(|since| days(since, self.today) > every),
            promise: one.promise.clone(),
            promised: self.say("person-promised", args),
            open: open.iter().take(NAMED).filter_map(|promise| self.promise_line(promise.id)).collect(),
            conditions: self.granted(one),
            successor: one.successor.and_then(|id| self.chip(Kind::Person, id.uuid())),
        })
    }

    fn granted(&self, one: &Sponsorship) -> Vec<GrantedLine> {
        let mut noted: Vec<&Condition> = self.portfolio.linked::<Condition>(one.community).collect();
        noted.sort_by_key(|condition| (condition.kind, condition.id));
        let line = |condition: &Condition| {
            let kind = self.words.choice(ConditionKind::SET, condition.kind.id());
            let granted = self.words.choice(Granted::SET, condition.granted.id());
            let said = [Some(format!("{kind}: {granted}")), condition.amount.clone()];
            GrantedLine { id: condition.id.uuid(), said: said.into_iter().flatten().collect::<Vec<_>>().join(", ") }
        };
        noted.into_iter().map(line).collect()
    }

    /// The voices the person carries, and those of the communities sponsored that wait and that nobody carries: what waits
    /// for an answer, the oldest first, then what wants none or has one.
    fn sponsored_voices(&self, person: Id<Person>, current: &[&Sponsorship]) -> Vec<&Voice> {
        let carried = self.portfolio.linked::<Voice>(person).filter(|voice| voice.carried_by == Some(person));
        let of_theirs = current.iter().flat_map(|one| self.portfolio.linked::<Voice>(one.community));
        let of_theirs = of_theirs.filter(|voice| voice.carried_by.is_none() && tilth_insight::waits(voice));
        let mut voices: Vec<&Voice> = carried.chain(of_theirs).filter(|voice| voice.on <= self.today).collect();
        voices.sort_by_key(|voice| {
            (!tilth_insight::waits(voice), voice.answered_on.map(std::cmp::Reverse), voice.on, voice.id)
        });
        voices.dedup_by_key(|voice| voice.id);
        voices
    }

    fn ended_sponsorship(&self, one: &Sponsorship) -> Option<RecordLine> {
        let end = one.until?;
        Some(RecordLine {
            record: self.chip(Kind::Sponsorship, one.id.uuid())?,
            with: self.chip_of(one.community).into_iter().collect(),
            said: self.say("page-domain-until", vec![("end", Arg::Date(end))]),
            quote: one.promise.clone(),
        })
    }
}
