//! A review's page: what it said of each domain beside the review before and today, what was decided from it on, and,
//! before it is held, what will be on the table.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Id, Kind, Rating, Rejection,
    catalog::{Commitment, Decision, Posture, Review, ReviewItem, ReviewStatus},
};
use tilth_insight::{Arg, Reviewed, days_late, is_open, reviewed};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    community::{count, iso},
    comparing::Shifted,
    desk::days,
    domain::DomainDecision,
    open::View,
    promises::Promised,
    shapes::Chip,
};

/// A review whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ReviewRequest {
    /// The review.
    pub id: Uuid,
}

/// What a review said, or will speak of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewPage {
    /// When it was or is, what it said, and what moved since the review before; in sentences.
    pub answer: String,
    /// Its day.
    pub date: String,
    /// The status's id.
    pub status: String,
    /// Who is or was there, by name.
    pub attendees: Vec<Chip>,
    /// What is to be spoken of.
    pub agenda: Option<String>,
    /// What was said.
    pub minutes: Option<String>,
    /// The review before.
    pub before: Option<ReviewLink>,
    /// The review after.
    pub after: Option<ReviewLink>,
    /// What it says of each domain, by name.
    pub items: Vec<ReviewItemLine>,
    /// How many of them were rated otherwise before, or are today; one sentence.
    pub moved: String,
    /// The active domains that it says nothing of.
    pub unspoken: Vec<Chip>,
    /// What was decided from its day until the review after.
    pub decisions: Vec<DomainDecision>,
    /// What will be on the table, until it is closed.
    pub table: Option<ReviewTable>,
    /// The one next step.
    pub step: Option<ReviewStep>,
}

/// Another review.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewLink {
    /// The review.
    pub review: Chip,
    /// Its day.
    pub date: String,
}

/// What a review says of a domain.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewItemLine {
    /// The record of it.
    pub id: Uuid,
    /// The domain.
    pub domain: Chip,
    /// How far it matters.
    pub relevance: SaidThen,
    /// How well it is known.
    pub proficiency: SaidThen,
    /// What is done about it.
    pub posture: SaidThen,
    /// What was set aside.
    pub money: Option<String>,
    /// What was decided.
    pub decision: Option<String>,
    /// Why.
    pub rationale: Option<String>,
}

/// What a review said of one thing, and what is said of it otherwise.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SaidThen {
    /// In the review, in words; empty where it said nothing.
    pub then: String,
    /// What the review before said, where that was something else.
    pub before: Option<String>,
    /// What is said today, where that is something else.
    pub now: Option<String>,
}

/// What will be on the table of a review.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewTable {
    /// From which day on changes are told: that of the review before, or the first of the portfolio.
    pub since: String,
    /// What changed since.
    pub changes: Vec<Shifted>,
    /// The open promises of both sides that fall due until its day, the one that waits longest first.
    pub promises: Vec<Promised>,
    /// How many those are, the shown and the others.
    pub due: usize,
    /// How many promises are open, also those without a day.
    pub open: usize,
}

/// The one thing to do next about a review.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewStep {
    /// Its id.
    pub id: String,
    /// The field to fill in; none where something else is to be done.
    pub field: Option<String>,
    /// What to do and why.
    pub said: String,
}

/// Promises that are shown before a review.
const PROMISES: usize = 8;

impl App {
    /// What a review said, or will speak of.
    pub fn review(&self, request: ReviewRequest) -> Result<ReviewPage, Error> {
        let since = self.with_view(|view, _| {
            let review = view.review(request.id)?;
            let before = reviewed(view.portfolio, review, view.today).before;
            let first = before.map_or(review.date.min(view.today), |before| view.portfolio.follow(before).date);
            Ok((review.status != ReviewStatus::Closed).then_some(first))
        })?;
        let changed = since.map(|since| self.changes_since(since)).transpose()?;
        self.with_view(|view, _| {
            let review = view.review(request.id)?;
            let table = changed.map(|(since, changes)| view.review_table(review, iso(since), changes));
            Ok(view.review_page(review, table))
        })
    }
}

impl<'a> View<'a> {
    fn review(&self, id: Uuid) -> Result<&'a Review, Error> {
        let missing = Rejection::NoRecord { kind: Kind::Review, id };
        self.portfolio.get(Id::new(id)).ok_or(Error::Rejected(missing))
    }

    fn review_page(&self, review: &Review, table: Option<ReviewTable>) -> ReviewPage {
        let told = reviewed(self.portfolio, review, self.today);
        let items: Vec<ReviewItemLine> =
            told.items.iter().filter_map(|(item, before)| self.review_item(*item, *before)).collect();
        let mut attendees: Vec<Chip> =
            review.attendees.iter().filter_map(|id| self.chip(Kind::Person, id.uuid())).collect();
        attendees.sort_by_cached_key(|chip| tilth_core::fold(&chip.title));
        ReviewPage {
            answer: self.review_in_words(review, &told, table.as_ref()),
            date: iso(review.date),
            status: review.status.id().to_owned(),
            attendees,
            agenda: review.agenda.clone(),
            minutes: review.minutes.clone(),
            before: told.before.and_then(|id| self.review_link(id)),
            after: told.after.and_then(|id| self.review_link(id)),
            moved: self.moved_in_words(&items, told.before.is_some()),
            items,
            unspoken: told.unspoken.iter().filter_map(|id| self.chip(Kind::Domain, id.uuid())).collect(),
            decisions: told.decisions.iter().filter_map(|id| self.followed(*id)).collect(),
            step: self.review_step(review, &told),
            table,
        }
    }

    fn review_link(&self, id: Id<Review>) -> Option<ReviewLink> {
        let review = self.chip(Kind::Review, id.uuid())?;
        Some(ReviewLink { review, date: iso(self.portfolio.follow(id).date) })
    }

    /// "Planned for 13 Dec 2026, in 21 days. Since the Third portfolio review 62 things have changed; …".
    fn review_in_words(&self, review: &Review, told: &Reviewed, table: Option<&ReviewTable>) -> String {
        let mut args = vec![
            ("status", Arg::Case(review.status.id())),
            ("date", Arg::Date(review.date)),
            ("when", Arg::Case(if review.date > self.today { "coming" } else { "passed" })),
            ("days", count(days(self.today, review.date).max(0))),
            ("people", count(review.attendees.len())),
            ("items", count(told.items.len())),
            ("unspoken", count(told.unspoken.len())),
            ("decisions", count(told.decisions.len())),
            ("changes", count(table.map_or(0, |table| table.changes.len()))),
            ("promises", count(table.map_or(0, |table| table.open))),
            ("known", Arg::Case(if told.before.is_some() { "yes" } else { "no" })),
        ];
        args.extend(told.before.map(|before| ("before", Arg::Record(Kind::Review, before.uuid()))));
        self.say("page-review-answer", args)
    }

    fn moved_in_words(&self, items: &[ReviewItemLine], known: bool) -> String {
        let any = |item: &&ReviewItemLine, other: fn(&SaidThen) -> bool| {
            [&item.relevance, &item.proficiency, &item.posture].into_iter().any(other)
        };
        let args = vec![
            ("items", count(items.len())),
            ("known", Arg::Case(if known { "yes" } else { "no" })),
            ("moved", count(items.iter().filter(|item| any(item, |said| said.before.is_some())).count())),
            ("now", count(items.iter().filter(|item| any(item, |said| said.now.is_some())).count())),
        ];
        self.say("page-review-moved", args)
    }

    fn review_item(&self, id: Id<ReviewItem>, before: Option<Id<ReviewItem>>) -> Option<ReviewItemLine> {
        let item = self.portfolio.follow(id);
        let before = before.map(|before| self.portfolio.follow(before));
        let domain = self.portfolio.follow(item.domain);
        let rated = |rating: Option<Rating>| rating.map(|rating| rating.get().to_string());
        let posture = |posture: Option<Posture>| posture.map(|one| self.words.choice(Posture::SET, one.id()));
        Some(ReviewItemLine {
            id: id.uuid(),
            domain: self.chip(Kind::Domain, item.domain.uuid())?,
            relevance: beside(rated(item.relevance), before.map(|one| rated(one.relevance)), rated(domain.relevance)),
            proficiency: beside(
                rated(item.proficiency),
                before.map(|one| rated(one.proficiency)),
                rated(domain.proficiency),
            ),
            posture: beside(posture(item.posture), before.map(|one| posture(one.posture)), posture(domain.posture)),
            money: item.money.map(|money| money.to_string()),
            decision: item.decision.clone(),
            rationale: item.rationale.clone(),
        })
    }

    /// A decision with those it touches.
    fn followed(&self, id: Id<Decision>) -> Option<DomainDecision> {
        let decision = self.portfolio.follow(id);
        let stewards = decision.domains.iter().flat_map(|domain| self.portfolio.stewards(*domain, self.today));
        let mut stewards: Vec<Uuid> =
            stewards.filter(|one| self.portfolio.lives(one, self.today)).map(|one| one.id.uuid()).collect();
        stewards.sort_unstable();
        stewards.dedup();
        self.decided(decision, &stewards)
    }

    fn review_table(&self, review: &Review, since: String, changes: Vec<Shifted>) -> ReviewTable {
        let open: Vec<&Commitment> = self.portfolio.all::<Commitment>().filter(|one| is_open(one)).collect();
        let until = review.date.max(self.today);
        let mut due: Vec<&Commitment> =
            open.iter().copied().filter(|one| one.due.is_some_and(|due| due <= until)).collect();
        due.sort_by_key(|one| (std::cmp::Reverse(days_late(one, self.today)), one.due, one.id));
        let promises = due.iter().take(PROMISES).map(|one| self.promise(one)).collect();
        ReviewTable { since, changes, promises, due: due.len(), open: open.len() }
    }

    /// The first thing that is missing, in the order in which a review is prepared, held and closed.
    fn review_step(&self, review: &Review, told: &Reviewed) -> Option<ReviewStep> {
        let (id, field) = match review.status {
            ReviewStatus::Planned if review.date < self.today => ("begin", Some("status")),
            ReviewStatus::Planned if review.attendees.is_empty() => ("attendees", Some("attendees")),
            ReviewStatus::Planned if review.agenda.is_none() => ("agenda", Some("agenda")),
            ReviewStatus::Planned => ("pack", None),
            ReviewStatus::Open if !told.unspoken.is_empty() => ("items", None),
            ReviewStatus::Open if review.minutes.is_none() => ("minutes", Some("minutes")),
            ReviewStatus::Open => ("close", Some("status")),
            ReviewStatus::Closed if told.after.is_none() => ("next", None),
            ReviewStatus::Closed => return None,
        };
        let args = vec![("step", Arg::Case(id)), ("unspoken", count(told.unspoken.len()))];
        Some(ReviewStep {
            id: id.to_owned(),
            field: field.map(str::to_owned),
            said: self.say("page-review-step", args),
        })
    }
}

/// What was said, beside what was said before it, where there was a review before, and what is said now.
fn beside(then: Option<String>, before: Option<Option<String>>, now: Option<String>) -> SaidThen {
    let other = |said: Option<String>| said.filter(|said| Some(said) != then.as_ref());
    SaidThen { before: other(before.flatten()), now: other(now), then: then.clone().unwrap_or_default() }
}
