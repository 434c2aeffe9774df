//! All findings of a portfolio on a day, kept current from batch to batch.

use std::thread;

use rustc_hash::FxHashMap;
use tilth_core::{Change, Date, Kind, Portfolio, Uuid, catalog::PortfolioFacts};

use crate::{Answered, Arg, Finding, Rule, Severity, answered::Answers, reach, rules, verdict::Verdict, view::View};

/// Findings of one rule stand together where more records than this raise it, and more than [`SHARE`] of those asked:
/// the portfolio then holds no such data, which is one thing to know and not thirty-five.
const TOGETHER: usize = 5;

/// Percent.
const SHARE: usize = 60;

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
    answers: Answers,
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

impl Judged {
    /// Notes what a rule says.
    pub(crate) fn note(&mut self, rule: Rule, verdict: Verdict) {
        match verdict {
            Verdict::NotAsked => return,
            Verdict::Clear => {}
            Verdict::Raised(seen) => self.raised.push(seen.by(rule)),
        }
        self.asked |= rule.bit();
    }
}

impl Attention {
    /// Judges every record.
    #[must_use]
    pub fn of(portfolio: &Portfolio, today: Date) -> Self {
        let mut attention = Self {
            today,
            judged: FxHashMap::default(),
            answers: Answers::of(portfolio, today),
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
        if changes.iter().any(|change| change.record().0 == Kind::FindingAnswer) {
            self.answers = Answers::of(portfolio, self.today);
        }
        let view = View::new(portfolio, self.today);
        for (kind, id) in reach::reached(portfolio, changes) {
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

    /// The findings that nobody answered, the most pressing first. Those that say the same of most records stand as one.
    #[must_use]
    pub fn findings(&self) -> Vec<&Finding> {
        let together = self.together.iter().filter(|finding| !self.hides(finding));
        in_order(self.alone().chain(together).collect())
    }

    /// The findings that an answer hides, the most pressing first.
    #[must_use]
    pub fn answered(&self) -> Vec<&Finding> {
        in_order(self.answers.standing().filter_map(|((rule, about), _)| self.about(rule, about)).collect())
    }

    /// The newest answer to a finding. One that stands together with others shares theirs, unless its own stands.
    #[must_use]
    pub fn answer(&self, finding: &Finding) -> Option<Answered> {
        let together = self.together.iter().find(|together| together.rule == finding.rule);
        let shared = together.and_then(|together| self.answers.to(together.rule, together.about));
        let own = self.answers.to(finding.rule, finding.about);
        [shared, own].into_iter().flatten().max_by_key(|answered| answered.stands)
    }

    /// The finding with this [`Finding::key`], answered or not.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&Finding> {
        let (rule, id) = key.split_once(':')?;
        let (rule, id) = (Rule::from_id(rule)?, id.parse().ok()?);
        Kind::ALL.iter().find_map(|kind| self.about(rule, (*kind, id)))
    }

    /// The findings about this record, and those that rest on it, the most pressing first and the answered ones last.
    /// Where several of a rule say what [`Attention::findings`] says once, the one that stands for them is among them.
    #[must_use]
    pub fn touching(&self, kind: Kind, id: Uuid) -> Vec<&Finding> {
        let touching: Vec<&Finding> = self.each().filter(|finding| finding.records.contains(&(kind, id))).collect();
        let (open, answered): (Vec<_>, Vec<_>) = touching.into_iter().partition(|finding| self.is_open(finding));
        let (alike, mut open): (Vec<_>, Vec<_>) = open.into_iter().partition(|one| self.stands_together(one.rule));
        let mut by_rule: FxHashMap<Rule, Vec<&Finding>> = FxHashMap::default();
        for finding in alike {
            by_rule.entry(finding.rule).or_default().push(finding);
        }
        open.extend(by_rule.into_iter().filter_map(|(rule, alike)| match alike[..] {
            [alone] => Some(alone),
            _ => self.together.iter().find(|together| together.rule == rule),
        }));
        let mut findings = in_order(open);
        findings.extend(in_order(answered));
        findings
    }

    /// How many open findings [`Attention::touching`] has of each record.
    #[must_use]
    pub fn counts(&self) -> FxHashMap<Uuid, usize> {
        let mut counts: FxHashMap<Uuid, (u64, usize)> = FxHashMap::default();
        for finding in self.open() {
            let alike = self.alike & finding.rule.bit();
            for (at, record) in finding.records.iter().enumerate() {
                if finding.records[..at].contains(record) {
                    continue;
                }
                let (seen, count) = counts.entry(record.1).or_default();
                *count += usize::from(*seen & alike == 0);
                *seen |= alike;
            }
        }
        counts.into_iter().map(|(id, (_, count))| (id, count)).collect()
    }

    /// How many records each rule asks and how many raise it, in the order of [`Rule::ALL`].
    pub fn tally(&self) -> impl Iterator<Item = (Rule, usize, usize)> {
        Rule::ALL.iter().zip(&self.tally).map(|(rule, tally)| (*rule, tally.asked, tally.raised))
    }

    /// The findings about single records that nobody answered, in no order; also those that stand together in
    /// [`Attention::findings`].
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.each().filter(|finding| self.is_open(finding))
    }

    fn is_open(&self, finding: &Finding) -> bool {
        !self.answer(finding).is_some_and(|answer| answer.stands)
    }

    /// The findings of [`Attention::findings`] that are about a single record, in no order.
    fn alone(&self) -> impl Iterator<Item = &Finding> {
        self.each().filter(|finding| !self.stands_together(finding.rule) && !self.hides(finding))
    }

    /// Every finding about a single record, in no order.
    fn each(&self) -> impl Iterator<Item = &Finding> {
        self.judged.values().flat_map(|judged| &judged.raised)
    }

    /// What a rule sees of a record, or of the portfolio.
    fn about(&self, rule: Rule, about: (Kind, Uuid)) -> Option<&Finding> {
        let raised = self.judged.get(&about).map_or(&[][..], |judged| &judged.raised);
        raised.iter().chain(&self.together).find(|finding| (finding.rule, finding.about) == (rule, about))
    }

    /// Whether the findings of a rule say the same of most records.
    fn stands_together(&self, rule: Rule) -> bool {
        self.alike & rule.bit() != 0
    }

    /// Whether an answer to this finding hides it.
    fn hides(&self, finding: &Finding) -> bool {
        self.answers.hide(finding.rule, finding.about)
    }

    fn into_findings(self) -> Vec<Finding> {
        let (alike, answers) = (self.alike, self.answers);
        let alone = self.judged.into_values().flat_map(|judged| judged.raised);
        let alone = alone.filter(|finding| alike & finding.rule.bit() == 0);
        let mut findings: Vec<Finding> =
            alone.chain(self.together).filter(|finding| !answers.hide(finding.rule, finding.about)).collect();
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

    /// Makes the findings that stand for many. Records whose own finding was answered are not asked again by them.
    fn gather(&mut self, portfolio: &Portfolio) {
        self.together.clear();
        self.alike = 0;
        let Some(facts) = portfolio.facts() else { return };
        let (mut tally, mut aside) = (self.tally.clone(), 0);
        for ((rule, about), _) in self.answers.standing() {
            if self.about(rule, about).is_some() {
                tally[rule as usize].asked -= 1;
                tally[rule as usize].raised -= 1;
                aside |= rule.bit();
            }
        }
        for (rule, tally) in Rule::ALL.iter().zip(&tally) {
            if tally.stands_together() {
                self.alike |= rule.bit();
            }
        }
        let mut alike: FxHashMap<Rule, Vec<&Finding>> = FxHashMap::default();
        for judged in self.judged.values().filter(|judged| judged.asked & self.alike != 0) {
            for finding in &judged.raised {
                let answered = aside & finding.rule.bit() != 0 && self.hides(finding);
                if self.stands_together(finding.rule) && !answered {
                    alike.entry(finding.rule).or_default().push(finding);
                }
            }
        }
        let mut together: Vec<Finding> =
            alike.into_iter().map(|(rule, alike)| one_for(facts, tally[rule as usize], alike)).collect();
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

/// One finding that stands for many of a rule.
fn one_for(facts: &PortfolioFacts, tally: Tally, mut alike: Vec<&Finding>) -> Finding {
    alike.sort_by_cached_key(|finding| finding.about);
    let first = alike[0];
    let count = |number| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let has_both =
        |finding: &&&Finding| finding.args.iter().any(|(name, arg)| *name == "both" && *arg != Arg::Count(0));
    Finding {
        rule: first.rule,
        severity: first.rule.severity(),
        about: (Kind::PortfolioFacts, facts.id.uuid()),
        records: alike.iter().map(|finding| finding.about).collect(),
        args: vec![
            ("count", count(tally.raised)),
            ("total", count(tally.asked)),
            ("both", count(alike.iter().filter(has_both).count())),
            ("all", Arg::Case(if tally.raised == tally.asked { "yes" } else { "no" })),
        ],
        next: first.next.clone(),
        together: true,
    }
}

/// The most pressing first.
fn in_order(mut findings: Vec<&Finding>) -> Vec<&Finding> {
    findings.sort_by_cached_key(|finding| pressing(finding));
    findings
}

/// The more pressing first; then as the rules stand; then the older record first.
fn pressing(finding: &Finding) -> (Severity, Rule, (Kind, Uuid)) {
    (finding.severity, finding.rule, finding.about)
}
