//! A community's page: how it stands, and the parts of its life. Each part is one question.

mod asks;
mod check;
mod closing;
mod conditions;
mod head;
mod life;
mod people;
mod practice;
mod rhythm;

pub use asks::{AskLine, CommunityAsks, EnergySaid};
pub use check::{CheckPart, CommunityCheck, PartSaid, RecordCheck};
pub use closing::CloseCommunity;
pub use conditions::{CommunityConditions, ConditionLine};
pub use head::{CommunityHead, HeadEnding, HeadMembers, HeadRhythm, HeadSponsor};
pub use life::{CommunityLife, Ending, StageAdvice, StageVisit};
pub use people::{CommunityPeople, LeadingRole, Member, RoleHolder};
pub use practice::*;
pub use rhythm::{ActivityLine, CommunityRhythm, QuarterLine, RhythmEvent};

use serde::{Deserialize, Serialize};
use tilth_core::{
    Date, Id, Kind, Rejection,
    catalog::{Community, Person, Stage},
};
use tilth_insight::{Arg, Headline, Rule};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    open::View,
    shapes::{Chip, FindingShape},
};

/// A community whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CommunityRequest {
    /// The community.
    pub id: Uuid,
}

impl App {
    /// Answers about one community from what is looked at.
    fn about<T>(&self, request: CommunityRequest, answer: impl FnOnce(&View<'_>, &Community) -> T) -> Result<T, Error> {
        self.with_view(|view, _| Ok(answer(view, view.community(request.id)?)))
    }
}

impl<'a> View<'a> {
    fn community(&self, id: Uuid) -> Result<&'a Community, Error> {
        let missing = Rejection::NoRecord { kind: Kind::Community, id };
        self.portfolio.get(Id::new(id)).ok_or(Error::Rejected(missing))
    }

    /// The day on which a community closed; none while it lives.
    pub(crate) fn closed_on(&self, community: Id<Community>) -> Option<Date> {
        let last = self.portfolio.stage_path(community, self.today).last().copied()?;
        (last.stage == Stage::Closed).then_some(last.on)
    }

    /// The day on which a community is looked at: the last of its life where it has closed.
    fn lived_on(&self, community: &Community) -> Date {
        let closed = self.closed_on(community.id).and_then(|day| day.yesterday().ok());
        closed.unwrap_or(self.today)
    }

    /// A sentence with its numbers in words.
    pub(crate) fn say(&self, id: &'static str, args: Vec<(&'static str, Arg)>) -> String {
        Headline { id, args, records: Vec::new() }.said(self.portfolio, self.words)
    }

    /// What these rules saw of a community and nobody answered yet.
    fn seen(&self, community: &Community, rules: &[Rule]) -> Vec<FindingShape> {
        self.seen_by(community, |rule| rules.contains(&rule))
    }

    /// What the rules that are asked for saw of a community and nobody answered yet.
    fn seen_by(&self, community: &Community, asked: impl Fn(Rule) -> bool) -> Vec<FindingShape> {
        let touching = self.findings().attention.touching(Kind::Community, community.id.uuid());
        let shapes = touching.into_iter().filter(|finding| asked(finding.rule)).map(|finding| self.finding(finding));
        shapes.filter(|shape| shape.answer.as_ref().is_none_or(|answer| !answer.stands)).collect()
    }

    fn person(&self, person: Id<Person>) -> Option<Chip> {
        self.chip(Kind::Person, person.uuid())
    }
}

/// A number for a sentence.
pub(crate) fn count(number: impl TryInto<i64>) -> Arg {
    Arg::Count(number.try_into().unwrap_or(i64::MAX))
}

/// A day on the wire.
pub(crate) fn iso(day: Date) -> String {
    day.to_string()
}
