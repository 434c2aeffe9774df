//! The page of what needs attention: the first findings of each rule, and how many there are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tilth_core::{Choice, fold, title};
use tilth_insight::{Answered, Finding, Severity};
use ts_rs::TS;

use crate::{App, Error, open::View, shapes::FindingShape};

/// So many findings are shown at once, whatever their rules.
const AT_ONCE: usize = 100;

/// Where there are more, so many of each rule are shown first.
const FIRST: usize = 3;

/// Which findings are looked at.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AttentionRequest {
    /// A severity, or `answered`; every open finding when it is left out.
    #[serde(default)]
    pub shows: Option<String>,
    /// Words that a finding or the names of its records hold, each of them.
    #[serde(default)]
    pub sought: Option<String>,
    /// How many findings of a rule are wanted, where the first do not do.
    #[serde(default)]
    pub wanted: Option<BTreeMap<String, usize>>,
}

/// What needs attention, or what was answered, in part.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttentionPage {
    /// How much of it presses, in one sentence; none where nothing needs attention.
    pub opening: Option<String>,
    /// How many findings there are, whatever is sought.
    pub counts: AttentionCounts,
    /// The rules of what is looked at, the most pressing first.
    pub rules: Vec<RuleFindings>,
}

/// How many findings there are.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttentionCounts {
    /// Those that nobody answered, or whose answer no longer stands.
    pub all: usize,
    /// Those of them that are urgent.
    pub urgent: usize,
    /// Those of them that are worth a look.
    pub attention: usize,
    /// Those of them that are good to know.
    pub note: usize,
    /// Those that an answer hides.
    pub answered: usize,
}

/// The findings of one rule that stand under one heading.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleFindings {
    /// The heading: their severity, or what was answered to them.
    #[ts(type = "'urgent' | 'attention' | 'note' | 'acted_on' | 'not_now' | 'does_not_apply'")]
    pub of: String,
    /// The rule.
    pub rule: String,
    /// How many there are.
    pub total: usize,
    /// The first of them.
    pub findings: Vec<FindingShape>,
}

impl App {
    /// What needs attention, the first findings of each rule.
    pub fn attention(&self, request: AttentionRequest) -> Result<AttentionPage, Error> {
        self.with_view(|view, _| {
            let attention = &view.findings().attention;
            let (open, answered) = (attention.findings(), attention.answered());
            let of = |severity| open.iter().filter(|finding| finding.severity == severity).count();
            let counts = AttentionCounts {
                all: open.len(),
                urgent: of(Severity::Urgent),
                attention: of(Severity::Attention),
                note: of(Severity::Note),
                answered: answered.len(),
            };
            let opening = tilth_insight::attention_opening(attention);
            let looked_at = match request.shows.as_deref() {
                Some("answered") => answered,
                Some(severity) => open.into_iter().filter(|finding| finding.severity.id() == severity).collect(),
                None => open,
            };
            let sought: Vec<String> =
                request.sought.as_deref().unwrap_or_default().split_whitespace().map(fold).collect();
            let found = looked_at.into_iter().filter(|finding| view.speaks_of(finding, &sought)).collect();
            let wanted = request.wanted.unwrap_or_default();
            Ok(AttentionPage {
                opening: opening.map(|opening| opening.said(view.portfolio, view.words)),
                counts,
                rules: view.by_rule(found, &wanted),
            })
        })
    }
}

impl View<'_> {
    /// The findings under their headings, in the order in which they came.
    fn by_rule(&self, findings: Vec<&Finding>, wanted: &BTreeMap<String, usize>) -> Vec<RuleFindings> {
        let first = if findings.len() <= AT_ONCE { AT_ONCE } else { FIRST };
        let mut places: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut rules: Vec<RuleFindings> = Vec::new();
        for finding in findings {
            let (of, rule) = (self.heading(finding), finding.rule.id());
            let place = *places.entry((of, rule)).or_insert_with(|| {
                rules.push(RuleFindings { of: of.to_owned(), rule: rule.to_owned(), total: 0, findings: Vec::new() });
                rules.len() - 1
            });
            let group = &mut rules[place];
            group.total += 1;
            if group.findings.len() < wanted.get(rule).copied().unwrap_or(first) {
                group.findings.push(self.finding(finding));
            }
        }
        rules
    }

    /// What a finding stands under: what was answered, when that hides it, or how much it presses.
    fn heading(&self, finding: &Finding) -> &'static str {
        let answered = self.answer_to(finding).filter(|answered| answered.stands);
        answered.map_or(finding.severity.id(), |answered| self.portfolio.follow(answered.id).answer.id())
    }

    /// Whether a finding holds every one of these folded words.
    fn speaks_of(&self, finding: &Finding, sought: &[String]) -> bool {
        if sought.is_empty() {
            return true;
        }
        let mut text = finding.seen(self.portfolio, self.words);
        text.push_str(&finding.why(self.portfolio, self.words));
        for &(kind, id) in &finding.records {
            text.push(' ');
            text.push_str(
                &self.portfolio.record(kind, id).map_or_else(String::new, |of| title(self.portfolio, self.words, of)),
            );
        }
        if let Some(answered) = self.answer_to(finding) {
            let answer = self.portfolio.follow(answered.id);
            text.push_str(answer.because.as_deref().unwrap_or_default());
            text.push_str(answer.by.map_or("", |by| &self.portfolio.follow(by).name));
        }
        let text = fold(&text);
        sought.iter().all(|word| text.contains(word.as_str()))
    }

    fn answer_to(&self, finding: &Finding) -> Option<Answered> {
        self.findings().attention.answer(finding)
    }
}
