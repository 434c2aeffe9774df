//! The one sentence that a list opens with.

use rustc_hash::FxHashSet;
use tilth_core::{
    Date, Kind, Portfolio,
    catalog::{Commitment, Community, Leadership, Project, ProjectStage, Side, Voice},
    lasts,
};

use crate::{
    Arg, Attention, Headline, Severity, decisions::decisions_opening, funded::is_granted, is_open, is_overdue,
    sponsor_loads, view::View, waiting::wants_answer, waiting_voices,
};

/// What the records of a kind say together today; `None` for a kind without such a sentence, or without records.
#[must_use]
pub fn opening(portfolio: &Portfolio, kind: Kind, today: Date) -> Option<Headline> {
    if portfolio.count(kind) == 0 {
        return None;
    }
    match kind {
        Kind::Community => Some(communities(portfolio, today)),
        Kind::Person => Some(people(portfolio, today)),
        Kind::Project => Some(projects(portfolio, today)),
        Kind::Commitment => Some(commitments(portfolio, today)),
        Kind::Voice => Some(voices(portfolio, today)),
        Kind::Decision => Some(decisions_opening(portfolio, today)),
        _ => None,
    }
}

/// How much of what needs attention presses; `None` where nothing does.
#[must_use]
pub fn attention_opening(attention: &Attention) -> Option<Headline> {
    let findings = attention.findings();
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let args = [("urgent", of(Severity::Urgent)), ("attention", of(Severity::Attention)), ("note", of(Severity::Note))];
    (!findings.is_empty()).then(|| said("opening-attention", &args))
}

/// How many communities live, have a domain and have a sponsor.
fn communities(portfolio: &Portfolio, today: Date) -> Headline {
    let view = View::new(portfolio, today);
    let (mut living, mut stewarding, mut sponsored) = (0, 0, 0);
    for community in portfolio.all::<Community>().filter(|community| view.lives(community.id)) {
        living += 1;
        stewarding += usize::from(!portfolio.stewarded(community.id, today).is_empty());
        sponsored += usize::from(!portfolio.sponsorships(community.id, today).is_empty());
    }
    let closed = portfolio.count(Kind::Community) - living;
    let args = [("living", living), ("stewarding", stewarding), ("sponsored", sponsored), ("closed", closed)];
    said("opening-community", &args)
}

/// How many people lead and sponsor living communities, and how many of the sponsors carry more than is usual.
fn people(portfolio: &Portfolio, today: Date) -> Headline {
    let view = View::new(portfolio, today);
    let held = portfolio.all::<Leadership>().filter(|held| lasts(held.since, held.until, today));
    let leading: FxHashSet<_> = held.filter(|held| view.lives(held.community)).map(|held| held.person).collect();
    let loads = sponsor_loads(portfolio, today);
    let usual = usize::try_from(view.practice.sponsor_load).unwrap_or(usize::MAX);
    let full: Vec<_> = loads.iter().filter(|load| load.attended > usual).collect();
    let args = [("leading", leading.len()), ("sponsors", loads.len()), ("full", full.len()), ("usual", usual)];
    let mut headline = said("opening-person", &args);
    let full = full.iter().map(|load| (Kind::Person, load.sponsor.uuid())).collect();
    headline.args.push(("people", Arg::Records(full)));
    headline
}

/// How many projects run, how many of them should have ended, how many are funded and have not begun, and how many are
/// asked for.
fn projects(portfolio: &Portfolio, today: Date) -> Headline {
    let running: Vec<&Project> =
        portfolio.all::<Project>().filter(|project| project.stage == ProjectStage::Active).collect();
    let late = running.iter().filter(|project| project.end.is_some_and(|end| end < today)).count();
    let is_asked_for = |project: &Project| matches!(project.stage, ProjectStage::Idea | ProjectStage::Proposed);
    let (granted, asking): (Vec<&Project>, Vec<&Project>) = portfolio
        .all::<Project>()
        .filter(|project| is_asked_for(project))
        .partition(|project| is_granted(portfolio, project));
    let funded = portfolio.all::<Project>().filter(|project| project.stage == ProjectStage::Funded).count();
    let args =
        [("running", running.len()), ("late", late), ("funded", funded + granted.len()), ("asking", asking.len())];
    said("opening-project", &args)
}

/// What each side owes the other, in the same words.
fn commitments(portfolio: &Portfolio, today: Date) -> Headline {
    let of = |side, counts: fn(&Portfolio, &Commitment, Date) -> bool| {
        let all = portfolio.all::<Commitment>();
        all.filter(|commitment| commitment.side == side && counts(portfolio, commitment, today)).count()
    };
    let args = [
        ("communities", of(Side::Community, |_, one, _| is_open(one))),
        ("communities-late", of(Side::Community, is_overdue)),
        ("organization", of(Side::Organization, |_, one, _| is_open(one))),
        ("organization-late", of(Side::Organization, is_overdue)),
    ];
    said("opening-commitment", &args)
}

/// How many voices wait for an answer, and since when the oldest does.
fn voices(portfolio: &Portfolio, today: Date) -> Headline {
    let waiting = waiting_voices(portfolio, today);
    let asking = portfolio.all::<Voice>().filter(|voice| wants_answer(voice).is_some()).count();
    let mut headline = said("opening-voice", &[("waiting", waiting.len()), ("asking", asking)]);
    if let Some(oldest) = waiting.first() {
        headline.args.push(("since", Arg::Date(portfolio.follow(*oldest).on)));
    }
    headline
}

fn said(id: &'static str, counts: &[(&'static str, usize)]) -> Headline {
    let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let args = counts.iter().map(|(name, number)| (*name, count(*number))).collect();
    Headline { id, args, records: Vec::new() }
}
