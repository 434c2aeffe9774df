//! Projects and asks: what was asked for is answered, and work that drains is paid and supported.

use tilth_core::{
    Currency, Id, Kind, Money,
    catalog::{Ask, AskStatus, Community, EnergyRating, Funding, FundingKind, HomeBringing, Project, ProjectStage},
};

use crate::{
    Arg,
    verdict::{Seen, Verdict},
    view::{View, distinct},
};

/// Open asks without funding from here on are more than a community can carry beside its own work.
const PILE: usize = 6;

/// What a project asked for and what it got.
struct Request {
    fundings: Vec<Id<Funding>>,
    asks: usize,
    /// In one currency, where every amount is known.
    asked: Option<Money>,
    answers: usize,
    answers_without_amount: usize,
    granted: Vec<Money>,
    since: Option<tilth_core::Date>,
}

impl Request {
    /// `None` where nothing was asked or the project is over.
    fn of(view: &View<'_>, project: &Project) -> Option<Self> {
        if !matches!(
            project.stage,
            ProjectStage::Idea | ProjectStage::Proposed | ProjectStage::Funded | ProjectStage::Active
        ) {
            return None;
        }
        let mut request = Self {
            fundings: Vec::new(),
            asks: 0,
            asked: None,
            answers: 0,
            answers_without_amount: 0,
            granted: Vec::new(),
            since: None,
        };
        let mut sums: Vec<Option<Money>> = Vec::new();
        for funding in view.portfolio.linked::<Funding>(project.id) {
            match funding.kind {
                FundingKind::Asked => {
                    request.asks += 1;
                    request.since = request.since.max(funding.on);
                    sums.push(funding.money);
                }
                FundingKind::Allocated => {
                    request.answers += 1;
                    match funding.money {
                        Some(money) => request.granted.push(money),
                        None => request.answers_without_amount += 1,
                    }
                }
                FundingKind::Spent | FundingKind::Returned => continue,
            }
            request.fundings.push(funding.id);
        }
        if request.asks == 0 && project.requested.is_none() {
            return None;
        }
        request.asked = project.requested.or_else(|| sum(sums.into_iter().collect::<Option<Vec<_>>>()?));
        Some(request)
    }

    /// What was granted in the currency that was asked for.
    fn granted(&self, currency: Currency) -> Money {
        let granted = self.granted.iter().filter(|money| money.currency == currency);
        Money { minor: granted.fold(0_i64, |sum, money| sum.saturating_add(money.minor)), currency }
    }
}

/// The sum of amounts in one currency; `None` for none, or for several currencies.
fn sum(amounts: Vec<Money>) -> Option<Money> {
    let currency = amounts.first()?.currency;
    let same = amounts.iter().all(|money| money.currency == currency);
    same.then(|| Money { minor: amounts.iter().fold(0, |sum, money| money.minor.saturating_add(sum)), currency })
}

/// Less was granted than asked for: a smaller amount, an amount left open, or fewer answers than asks.
pub(super) fn part_funded(view: &View<'_>, project: &Project) -> Verdict {
    let Some(request) = Request::of(view, project).filter(|request| request.answers > 0) else {
        return Verdict::NotAsked;
    };
    let seen = || Seen::of(project).with_all(request.fundings.iter().copied()).make(Kind::Funding);
    let seen = || seen().field("project", project.id).field("kind", "allocated").field("on", view.today);
    if let Some(asked) = request.asked {
        let granted = request.granted(asked.currency);
        if granted.minor >= asked.minor {
            return Verdict::Clear;
        }
        let case = if request.answers_without_amount == 0 { "amount" } else { "open" };
        return Verdict::Raised(
            seen().case("case", case).arg("asked", Arg::Money(asked)).arg("granted", Arg::Money(granted)),
        );
    }
    Verdict::unless(request.answers >= request.asks, || {
        seen().case("case", "answers").count("asks", request.asks).count("answers", request.answers)
    })
}

/// Something was asked for and nobody has answered.
pub(super) fn unanswered(view: &View<'_>, project: &Project) -> Verdict {
    let Some(request) = Request::of(view, project) else { return Verdict::NotAsked };
    let waiting =
        request.answers == 0 && request.since.is_none_or(|since| view.days_since(since) > view.practice.answer_within);
    Verdict::unless(!waiting, || {
        let seen = Seen::of(project).with_all(request.fundings.iter().copied());
        let seen = match request.asked {
            Some(asked) => seen.case("amount", "yes").arg("asked", Arg::Money(asked)),
            None => seen.case("amount", "no"),
        };
        seen.make(Kind::Funding).field("project", project.id).field("kind", "allocated").field("on", view.today)
    })
}

/// Several communities finished a project and none noted what it took home.
pub(super) fn nothing_brought_home(view: &View<'_>, project: &Project) -> Verdict {
    let communities = distinct(project.communities.iter().copied());
    let done = matches!(project.stage, ProjectStage::Delivered | ProjectStage::InUse);
    if !done || communities.len() < 2 {
        return Verdict::NotAsked;
    }
    Verdict::unless(view.portfolio.linked::<HomeBringing>(project.id).next().is_some(), || {
        Seen::of(project)
            .count("communities", communities.len())
            .with_all(communities)
            .make(Kind::HomeBringing)
            .field("project", project.id)
    })
}

/// A task leaves people drained, and is neither paid nor supported as it would need to be.
pub(super) fn draining(view: &View<'_>, ask: &Ask) -> Verdict {
    if !is_open(ask) || !view.lives(ask.community) {
        return Verdict::NotAsked;
    }
    let ratings: Vec<&EnergyRating> =
        view.portfolio.linked::<EnergyRating>(ask.id).filter(|rating| rating.on <= view.today).collect();
    if ratings.is_empty() {
        return Verdict::NotAsked;
    }
    let energy: i64 = ratings.iter().map(|rating| i64::from(rating.energy.get())).sum();
    let missing = match (ask.funded, ask.supported) {
        (true, true) => None,
        (false, true) => Some(("funding", "funded")),
        (true, false) => Some(("support", "supported")),
        (false, false) => Some(("both", "funded")),
    };
    Verdict::of(missing.filter(|_| energy < 0).map(|(missing, field)| {
        Seen::of(ask)
            .named("community", ask.community)
            .case("missing", missing)
            .count("ratings", ratings.len())
            .with_all(ratings.iter().map(|rating| rating.id))
            .at(field)
    }))
}

/// Many asks wait at one community without funding.
pub(super) fn asks_piled_up(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let open: Vec<&Ask> = view.portfolio.linked::<Ask>(community.id).filter(|ask| is_open(ask)).collect();
    if open.is_empty() {
        return Verdict::NotAsked;
    }
    let unfunded: Vec<Id<Ask>> = open.iter().filter(|ask| !ask.funded).map(|ask| ask.id).collect();
    Verdict::unless(unfunded.len() < PILE, || {
        Seen::of(community)
            .count("open", open.len())
            .count("funded", open.len() - unfunded.len())
            .with_all(unfunded)
            .make(Kind::Commitment)
            .field("community", community.id)
            .field("side", "organization")
            .field("kind", "funding")
    })
}

fn is_open(ask: &Ask) -> bool {
    matches!(ask.status, AskStatus::Open | AskStatus::Accepted)
}
