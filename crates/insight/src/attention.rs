//! All findings of a portfolio on a day, kept current from batch to batch.

use std::thread;

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{Change, Date, Kind, Portfolio, Uuid, Value, catalog::PortfolioFacts};

use crate::{Arg, Finding, Rule, Severity, rules, verdict::Verdict, view::View};

/// Findings of one rule stand together where more records than this raise it, and more than [`SHARE`] of those asked:
/// the portfolio then holds no such data, which is one thing to know and not thirty-five.
const TOGETHER: usize = 5;

/// Percent.
const SHARE: usize = 60;

/// The farthest record that any rule reads, in references from the record it judges:
/// decision, domain, stewardship, community, stage change.
const REACH: usize = 4;

/// From so many records on, judging is shared among threads.
const WORTH_A_THREAD: usize = 10_000;

/// More threads than this wait for memory.
const THREADS: usize = 4;

/// All findings of a portfolio on a day, the most pressing first.
#[must_use]
pub fn findings(portfolio: &Portfolio, today: Date) -> Vec<Finding> {
    Attention::of(portfolio, today).into_findings()
}

/// The findings of a portfolio on a day. [`Attention::follow`] keeps them current at a fraction of the cost of judging
/// everything again.
#[derive(Clone, Debug, PartialEq)]
pub struct Attention {
    today: Date,
    judged: FxHashMap<(Kind, Uuid), Judged>,
    tally: Vec<Tally>,
    /// The rules whose findings say the same of most records, one bit each.
    alike: u64,
    /// The findings that stand for those.
    together: Vec<Finding>,
}

/// What the rules say of one record.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Judged {
    /// The rules that ask, one bit each.
    asked: u64,
    raised: Vec<Finding>,
}

/// How many records one rule asks, and how many raise it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Tally {
    asked: usize,
    raised: usize,
}

impl Tally {
    fn stands_together(self) -> bool {
        self.raised > TOGETHER && self.raised * 100 > self.asked * SHARE
    }
}

const _: () = assert!(Rule::ALL.len() <= 64, "a judged record keeps one bit per rule");

impl Judged {
    /// Notes what a rule says.
    pub(crate) fn note(&mut self, rule: Rule, verdict: Verdict) {
        match verdict {
            Verdict::NotAsked => return,
            Verdict::Clear => {}
            Verdict::Raised(seen) => self.raised.push(seen.by(rule)),
        }
        self.asked |= bit(rule);
    }
}

impl Attention {
    /// Judges every record.
    #[must_use]
    pub fn of(portfolio: &Portfolio, today: Date) -> Self {
        let mut attention = Self {
            today,
            judged: FxHashMap::default(),
            tally: vec![Tally::default(); Rule::ALL.len()],
            alike: 0,
            together: Vec::new(),
        };
        let parts = judge_all(portfolio, today);
        attention.judged.reserve(parts.iter().map(Vec::len).sum());
        for (id, judged) in parts.into_iter().flatten() {
            attention.keep(id, judged);
        }
        attention.gather(portfolio);
        attention
    }

    /// Judges again what changes may have touched; to be called with the portfolio after them. What comes out equals
    /// [`Attention::of`]: a record's verdicts rest on records that are at most four references away (`REACH`), and every
    /// reference that came or went has both its ends among the first to be visited.
    pub fn follow(&mut self, portfolio: &Portfolio, changes: &[Change]) {
        if changes.iter().any(|change| change.record().0 == Kind::PortfolioFacts) {
            *self = Self::of(portfolio, self.today);
            return;
        }
        let view = View::new(portfolio, self.today);
        for (kind, id) in reached(portfolio, changes) {
            if let Some(before) = self.judged.remove(&(kind, id)) {
                self.count(&before, |count| count - 1);
            }
            self.keep((kind, id), rules::judge(&view, kind, id));
        }
        self.gather(portfolio);
    }

    /// The day.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// All findings, the most pressing first. Those that say the same of most records stand as one.
    #[must_use]
    pub fn findings(&self) -> Vec<&Finding> {
        let mut findings: Vec<&Finding> = self.alone().chain(&self.together).collect();
        findings.sort_by_cached_key(|finding| pressing(finding));
        findings
    }

    /// The findings of [`Attention::findings`] that are about a single record, in no order.
    pub fn alone(&self) -> impl Iterator<Item = &Finding> {
        self.each().filter(|finding| !self.stands_together(finding.rule))
    }

    /// The findings about this record, and those that rest on it, the most pressing first; also those that stand
    /// together in [`Attention::findings`].
    #[must_use]
    pub fn touching(&self, kind: Kind, id: Uuid) -> Vec<&Finding> {
        let mut findings: Vec<&Finding> = self.each().filter(|finding| finding.records.contains(&(kind, id))).collect();
        findings.sort_by_cached_key(|finding| pressing(finding));
        findings
    }

    /// How many records each rule asks and how many raise it, in the order of [`Rule::ALL`].
    pub fn tally(&self) -> impl Iterator<Item = (Rule, usize, usize)> {
        Rule::ALL.iter().zip(&self.tally).map(|(rule, tally)| (*rule, tally.asked, tally.raised))
    }

    /// Every finding about a single record, in no order.
    pub(crate) fn each(&self) -> impl Iterator<Item = &Finding> {
        self.judged.values().flat_map(|judged| &judged.raised)
    }

    /// Whether the findings of a rule say the same of most records.
    pub(crate) fn stands_together(&self, rule: Rule) -> bool {
        self.alike & bit(rule) != 0
    }

    fn into_findings(self) -> Vec<Finding> {
        let alike = self.alike;
        let alone = self.judged.into_values().flat_map(|judged| judged.raised);
        let mut findings: Vec<Finding> = alone.filter(|finding| alike & bit(finding.rule) == 0).collect();
        findings.extend(self.together);
        findings.sort_by_cached_key(pressing);
        findings
    }

    fn keep(&mut self, id: (Kind, Uuid), judged: Judged) {
        if judged.asked != 0 {
            self.count(&judged, |count| count + 1);
            self.judged.insert(id, judged);
        }
    }

    fn count(&mut self, judged: &Judged, step: fn(usize) -> usize) {
        let mut asked = judged.asked;
        while asked != 0 {
            let tally = &mut self.tally[asked.trailing_zeros() as usize];
            tally.asked = step(tally.asked);
            asked &= asked - 1;
        }
        for finding in &judged.raised {
            let tally = &mut self.tally[finding.rule as usize];
            tally.raised = step(tally.raised);
        }
    }

    /// Makes the findings that stand for many.
    fn gather(&mut self, portfolio: &Portfolio) {
        self.together.clear();
        self.alike = 0;
        let Some(facts) = portfolio.facts() else { return };
        for (rule, tally) in Rule::ALL.iter().zip(&self.tally) {
            if tally.stands_together() {
                self.alike |= bit(*rule);
            }
        }
        let mut alike: FxHashMap<Rule, Vec<&Finding>> = FxHashMap::default();
        for judged in self.judged.values().filter(|judged| judged.asked & self.alike != 0) {
            for finding in judged.raised.iter().filter(|finding| self.stands_together(finding.rule)) {
                alike.entry(finding.rule).or_default().push(finding);
            }
        }
        let mut together: Vec<Finding> =
            alike.into_iter().map(|(rule, alike)| one_for(facts, self.tally[rule as usize], alike)).collect();
        together.sort_by_cached_key(pressing);
        self.together = together;
    }
}

/// What the rules say of every record that any of them asks, in the parts in which it was found out.
fn judge_all(portfolio: &Portfolio, today: Date) -> Vec<Vec<((Kind, Uuid), Judged)>> {
    let parts = if rules::subjects(portfolio) < WORTH_A_THREAD {
        1
    } else {
        thread::available_parallelism().map_or(1, usize::from).min(THREADS)
    };
    let judge = move |part| {
        let mut found = Vec::new();
        rules::judge_part(&View::new(portfolio, today), part, parts, &mut |id, judged: Judged| {
            if judged.asked != 0 {
                found.push((id, judged));
            }
        });
        found
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..parts).map(|part| scope.spawn(move || judge(part))).collect();
        let mut found = vec![judge(0)];
        found.extend(others.into_iter().map(|other| other.join().expect("rules do not panic")));
        found
    })
}

/// The rule's place in a set of rules.
const fn bit(rule: Rule) -> u64 {
    1 << rule as u64
}

/// One finding that stands for many of a rule.
fn one_for(facts: &PortfolioFacts, tally: Tally, mut alike: Vec<&Finding>) -> Finding {
    alike.sort_by_cached_key(|finding| finding.about);
    let first = alike[0];
    let count = |number| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    Finding {
        rule: first.rule,
        severity: first.rule.severity(),
        about: (Kind::PortfolioFacts, facts.id.uuid()),
        records: alike.iter().map(|finding| finding.about).collect(),
        args: vec![
            ("count", count(tally.raised)),
            ("total", count(tally.asked)),
            ("all", Arg::Case(if tally.raised == tally.asked { "yes" } else { "no" })),
        ],
        next: first.next.clone(),
        together: true,
    }
}

/// The more pressing first; then as the rules stand; then the older record first.
fn pressing(finding: &Finding) -> (Severity, Rule, (Kind, Uuid)) {
    (finding.severity, finding.rule, finding.about)
}

/// The records whose verdicts changes may have turned, each once.
fn reached(portfolio: &Portfolio, changes: &[Change]) -> FxHashSet<(Kind, Uuid)> {
    let mut ring = ends(changes);
    let mut seen: FxHashSet<(Kind, Uuid)> = ring.iter().copied().collect();
    for _ in 0..REACH {
        let mut next = Vec::new();
        let mut visit = |kind, id| {
            if seen.insert((kind, id)) {
                next.push((kind, id));
            }
        };
        for (kind, id) in ring {
            // No rule reads on from what these hold together.
            if matches!(kind, Kind::Person | Kind::Unit | Kind::Capability | Kind::OutsideParty) {
                continue;
            }
            portfolio.links(id).iter().for_each(|link| visit(link.kind, link.source));
            if let Some(record) = portfolio.record(kind, id) {
                record.visit_targets(&mut |_, kind, target| visit(kind, target));
            }
        }
        ring = next;
    }
    seen.retain(|(kind, _)| rules::judges(*kind));
    seen
}

/// The changed records and the ends of every reference that came or went.
fn ends(changes: &[Change]) -> Vec<(Kind, Uuid)> {
    let mut ends = Vec::new();
    for change in changes {
        ends.push(change.record());
        match change {
            Change::Create(record) | Change::Remove(record) => {
                record.as_dyn().visit_targets(&mut |_, kind, target| ends.push((kind, target)));
            }
            Change::Set { kind, field, old, new, .. } => {
                if let Some(target) = kind.info().fields[*field].field_type.target() {
                    let refs = [old, new].into_iter().flat_map(|value| match value {
                        Value::List(items) => items.as_slice(),
                        one => std::slice::from_ref(one),
                    });
                    ends.extend(refs.filter_map(|value| match value {
                        Value::Ref(id) => Some((target, *id)),
                        _ => None,
                    }));
                }
            }
        }
    }
    ends
}
