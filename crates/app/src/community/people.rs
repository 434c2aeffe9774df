//! The people of a community: who takes part and how, who leads, who is new. By name, never ranked.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use tilth_core::{
    Choice, Date, Id, Kind, PracticeFigures,
    catalog::{Community, Event, Leadership, LeadershipRole, Membership, Person},
};
use tilth_insight::{Arg, Counted, Participation, Rule, participation};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, HeadMembers, count, head::days, iso};
use crate::{
    App, Error,
    open::View,
    shapes::{Chip, FindingShape},
};

/// What is seen about the people of a community.
const RULES: [Rule; 4] = [Rule::CoordinatorMissing, Rule::LeadershipOnOne, Rule::BelowCriticalMass, Rule::OverExtended];

/// Days for which a member counts as new.
const NEW: i64 = 183;

/// More members than this are a list to search.
const SHOWN: usize = 300;

/// The day on which each person first came to a community; none where nobody noted it.
type Came = FxHashMap<Id<Person>, Option<Date>>;

/// The people of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityPeople {
    /// Who takes part, one sentence.
    pub answer: String,
    /// What the community is called.
    pub name: String,
    /// What is usual, beside what is; nothing of a community that has closed.
    pub usual: String,
    /// People by level.
    pub levels: HeadMembers,
    /// The members, by name; the first of them.
    pub members: Vec<Member>,
    /// How many there are.
    pub members_total: usize,
    /// The roles of leadership, held and missing.
    pub roles: Vec<LeadingRole>,
    /// Whether it lives.
    pub lives: bool,
    /// Who came last, in words.
    pub newcomers: String,
    /// How newcomers find their way in.
    pub newcomer_path: Option<String>,
    /// Whose home this community is, in words.
    pub home: String,
    /// What wants attention about its people.
    pub findings: Vec<FindingShape>,
}

/// A member.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Member {
    /// The membership.
    pub id: Uuid,
    /// The person.
    pub person: Chip,
    /// The level's id.
    pub level: Option<String>,
    /// The trajectory's id.
    pub trajectory: Option<String>,
    /// Since when.
    pub since: Option<String>,
    /// Whether they came within the last half year.
    pub new: bool,
    /// The community they come home to.
    pub home: Option<Chip>,
}

/// A role of leadership in a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LeadingRole {
    /// The role's id.
    pub role: String,
    /// What it is for.
    pub purpose: String,
    /// Who holds it, by name.
    pub held: Vec<RoleHolder>,
}

/// Who holds a role.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RoleHolder {
    /// The record of it.
    pub id: Uuid,
    /// The person.
    pub person: Chip,
    /// Since when.
    pub since: Option<String>,
}

impl App {
    /// The people of a community.
    pub fn community_people(&self, request: CommunityRequest) -> Result<CommunityPeople, Error> {
        self.about(request, |view, community| {
            let day = view.lived_on(community);
            let lives = view.closed_on(community.id).is_none();
            let while_it_lives = |said: String| if lives { said } else { String::new() };
            let mut members: Vec<&Membership> = view.portfolio.members(community.id, day).collect();
            let came = view.came(community);
            let name = |member: &Membership| &view.portfolio.follow(member.person).name;
            members.sort_by(|a, b| (name(a), a.id).cmp(&(name(b), b.id)));
            let taking_part = participation(view.portfolio, community, day);
            let leaders = view.portfolio.leaders(community.id, day).map(|leader| leader.person);
            let leaders = leaders.collect::<FxHashSet<_>>().len();
            CommunityPeople {
                answer: view.people_answer(community, &taking_part, leaders),
                name: community.name.clone(),
                usual: while_it_lives(view.usual_shares(&taking_part, leaders)),
                levels: view.head_members(community),
                members: members.iter().take(SHOWN).filter_map(|member| view.member(member, &came)).collect(),
                members_total: members.len(),
                roles: view.roles(community, day, lives),
                newcomers: while_it_lives(view.newcomers(community, &members, &came)),
                lives,
                newcomer_path: community.newcomer_path.clone(),
                home: while_it_lives(view.at_home(community, &members)),
                findings: view.seen(community, &RULES),
            }
        })
    }
}

impl View<'_> {
    fn people_answer(&self, community: &Community, taking_part: &Participation, leaders: usize) -> String {
        let counted = match taking_part.counted {
            Counted::Noted if only_leads(taking_part, leaders) => "leads",
            Counted::Noted => "noted",
            Counted::Estimated => "estimated",
            Counted::Nobody => "nobody",
        };
        let mut args = vec![
            ("name", Arg::Record(Kind::Community, community.id.uuid())),
            ("counted", Arg::Case(counted)),
            ("people", count(taking_part.people())),
            ("leaders", count(leaders)),
        ];
        let Some(on) = self.closed_on(community.id) else { return self.say("life-people-answer", args) };
        args.push(("on", Arg::Date(on)));
        self.say("life-people-closed", args)
    }

    /// What is usual; what is stands before it, unless the list holds only those who lead.
    fn usual_shares(&self, taking_part: &Participation, leaders: usize) -> String {
        let practice = PracticeFigures::of(self.portfolio);
        let usual = [("core", count(practice.core_share)), ("active", count(practice.active_share))];
        match taking_part.core_share().filter(|_| !only_leads(taking_part, leaders)) {
            Some(share) => self.say("life-people-share", usual.into_iter().chain([("share", count(share))]).collect()),
            None => self.say("life-people-usual", usual.into_iter().collect()),
        }
    }

    /// The day on which each of its people first came, as far as it is noted: who takes part differently is not new.
    fn came(&self, community: &Community) -> Came {
        let mut came = Came::default();
        for membership in self.portfolio.linked::<Membership>(community.id) {
            let first = came.entry(membership.person).or_insert(membership.since);
            *first = (*first).min(membership.since);
        }
        came
    }

    fn member(&self, member: &Membership, came: &Came) -> Option<Member> {
        let home = self.portfolio.follow(member.person).home_base;
        Some(Member {
            id: member.id.uuid(),
            person: self.person(member.person)?,
            level: member.level.map(|level| level.id().to_owned()),
            trajectory: member.trajectory.map(|trajectory| trajectory.id().to_owned()),
            since: member.since.map(iso),
            new: self.is_new(came[&member.person]),
            home: home.and_then(|home| self.chip(Kind::Community, home.uuid())),
        })
    }

    fn is_new(&self, since: Option<Date>) -> bool {
        since.is_some_and(|since| days(since, self.today) <= NEW)
    }

    /// The roles with who held them on a day; those that nobody held only where somebody could.
    fn roles(&self, community: &Community, day: Date, free: bool) -> Vec<LeadingRole> {
        let role = |role: &LeadershipRole| {
            let leaders = self.portfolio.leaders(community.id, day).filter(|leader| leader.role == *role);
            let mut leaders: Vec<&Leadership> = leaders.collect();
            leaders.sort_by_key(|leader| (&self.portfolio.follow(leader.person).name, leader.id));
            let held = leaders.into_iter().filter_map(|leader| {
                let since = leader.since.map(iso);
                Some(RoleHolder { id: leader.id.uuid(), person: self.person(leader.person)?, since })
            });
            LeadingRole { role: role.id().to_owned(), purpose: self.words.get(purpose_of(*role)), held: held.collect() }
        };
        LeadershipRole::ALL.iter().map(role).filter(|role| free || !role.held.is_empty()).collect()
    }

    /// Who came within the last half year: by name from the members, in numbers from the events.
    fn newcomers(&self, community: &Community, members: &[&Membership], came: &Came) -> String {
        let new = members.iter().filter(|member| self.is_new(came[&member.person]));
        let new = new.map(|member| (Kind::Person, member.person.uuid())).collect::<Vec<_>>();
        let last = members.iter().filter_map(|member| came[&member.person]).filter(|since| *since <= self.today).max();
        let events = self.portfolio.linked::<Event>(community.id);
        let events = events.filter(|event| event.date <= self.today && self.is_new(Some(event.date)));
        let met: i64 = events.filter_map(|event| event.newcomers).sum();
        let mut args = vec![("met", Arg::Count(met))];
        match (new.is_empty(), last) {
            (false, _) => {
                args.push(("people", Arg::Records(new)));
                self.say("life-newcomers", args)
            }
            (true, Some(last)) => {
                args.push(("last", Arg::Date(last)));
                self.say("life-newcomers-none-since", args)
            }
            (true, None) => self.say("life-newcomers-unknown", args),
        }
    }

    fn at_home(&self, community: &Community, members: &[&Membership]) -> String {
        let homes = members.iter().map(|member| self.portfolio.follow(member.person).home_base);
        let (mut here, mut elsewhere, mut unsaid) = (0, 0, 0);
        for home in homes {
            *match home {
                Some(home) if home == community.id => &mut here,
                Some(_) => &mut elsewhere,
                None => &mut unsaid,
            } += 1;
        }
        let args = vec![("here", count(here)), ("elsewhere", count(elsewhere)), ("unsaid", count(unsaid))];
        self.say("life-home", args)
    }
}

/// Whether the list of members holds nobody but those who lead.
fn only_leads(taking_part: &Participation, leaders: usize) -> bool {
    taking_part.counted == Counted::Noted && usize::try_from(taking_part.people()).is_ok_and(|people| people <= leaders)
}

/// The words that say what a role is for.
const fn purpose_of(role: LeadershipRole) -> &'static str {
    match role {
        LeadershipRole::Coordinator => "life-role-coordinator",
        LeadershipRole::ThoughtLeader => "life-role-thought-leader",
        LeadershipRole::Networker => "life-role-networker",
        LeadershipRole::Documenter => "life-role-documenter",
        LeadershipRole::Pioneer => "life-role-pioneer",
        LeadershipRole::Facilitator => "life-role-facilitator",
    }
}
