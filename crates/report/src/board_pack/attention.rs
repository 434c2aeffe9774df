//! What needs attention, with its sources.

use tilth_core::{
    Choice, Kind, Uuid, Words, args,
    catalog::{AnswerGiven, Domain},
};

use super::{Attention, Pack};
use crate::{
    document::{Block, Finding, Severity},
    wording,
};

/// A board reads no more findings than this; the rest is counted.
const FINDINGS: usize = 60;
/// A finding over more records than this is about the portfolio, not about one domain.
const RECORDS_OF_ONE_SUBJECT: usize = 4;
/// From so many findings with the same reason on, the reason is printed once.
const ALIKE: usize = 3;
/// How many of them are named.
const ALIKE_NAMED: usize = 10;
/// How many records a finding names.
const NAMED: usize = 6;

impl Pack<'_> {
    pub(super) fn needs_attention(&self) -> Vec<Block> {
        let answered = self.answered_ones();
        if self.attention.is_empty() {
            return answered.map_or_else(Vec::new, |answered| self.part("report-attention", answered));
        }
        let urgent = self.attention.iter().filter(|attention| attention.severity == Severity::Urgent).count();
        let args = args! {
            "n" => self.attention.len(), "count" => self.count(self.attention.len()),
            "urgent" => urgent, "urgent_count" => self.count(urgent),
        };
        let mut blocks =
            self.part("report-attention", wording::sentence(&self.say_with("report-lead-attention", &args)));
        blocks.extend(answered.map(Block::Note));
        let shown = &self.attention[..self.attention.len().min(FINDINGS)];
        for severity in [Severity::Urgent, Severity::Attention, Severity::Note] {
            let of_it: Vec<_> = shown.iter().filter(|attention| attention.severity == severity).collect();
            if !of_it.is_empty() {
                blocks.push(Block::heading(3, wording::sentence(&wording::severity(self.words, severity))));
                blocks.extend(self.grouped(&of_it));
            }
        }
        if self.attention.len() > FINDINGS {
            let rest = wording::number(self.attention.len() - FINDINGS);
            blocks.push(Block::Note(self.say_with("report-and-more-findings", &args! { "count" => rest })));
        }
        blocks
    }

    /// How many findings were answered and how, in a sentence.
    fn answered_ones(&self) -> Option<String> {
        let given = AnswerGiven::ALL.iter().map(|given| {
            let n = self.answered.iter().filter(|answer| *answer == given).count();
            (
                n,
                self.say_with(
                    &format!("report-answered-{}", given.id()),
                    &args! { "n" => n, "count" => self.count(n) },
                ),
            )
        });
        let given: Vec<String> = given.filter(|(n, _)| *n > 0).map(|(_, said)| said).collect();
        let n = self.answered.len();
        let args = args! { "n" => n, "count" => self.count(n), "how" => self.names(&given, given.len()) };
        (n > 0).then(|| wording::sentence(&self.say_with("report-answered-findings", &args)))
    }

    /// Findings with the same reason stand together where there are several: the reason is read once.
    fn grouped(&self, findings: &[&Attention]) -> Vec<Block> {
        let mut groups: Vec<Vec<&Attention>> = Vec::new();
        for finding in findings {
            match groups.iter_mut().find(|group| group[0].why == finding.why && group[0].source == finding.source) {
                Some(group) => group.push(finding),
                None => groups.push(vec![finding]),
            }
        }
        let shown = groups.into_iter().flat_map(|group| {
            if group.len() < ALIKE {
                return group.into_iter().map(|attention| finding(self.words, attention)).collect();
            }
            let mut seen: Vec<String> =
                group.iter().take(ALIKE_NAMED).map(|attention| attention.seen.clone()).collect();
            if group.len() > ALIKE_NAMED {
                let rest = wording::number(group.len() - ALIKE_NAMED);
                seen.push(self.say_with("report-and-more-alike", &args! { "count" => rest }));
            }
            let seen = seen.join("\n");
            let next = if group.iter().all(|other| other.next == group[0].next) {
                group[0].next.clone()
            } else {
                String::new()
            };
            vec![Finding { seen, next, records: String::new(), ..finding(self.words, group[0]) }]
        });
        shown.map(Block::Finding).collect()
    }

    /// The most pressing findings, one for each reason.
    pub(super) fn first_to_look_at(&self, most: usize) -> Vec<Block> {
        let mut first: Vec<&Attention> = Vec::new();
        for attention in self.attention {
            if first.len() < most && !first.iter().any(|other| other.why == attention.why) {
                first.push(attention);
            }
        }
        first.into_iter().map(|attention| Block::Finding(finding(self.words, attention))).collect()
    }

    /// The findings about this domain or a community that stewards it.
    pub(super) fn findings_about(&self, domain: &Domain) -> Vec<&Attention> {
        let mut subjects: Vec<(Kind, Uuid)> = vec![(Kind::Domain, domain.id.uuid())];
        let stewards = self.portfolio.stewards(domain.id, self.today);
        subjects.extend(stewards.iter().map(|community| (Kind::Community, community.id.uuid())));
        let is_about = |attention: &&Attention| {
            attention.records_total <= RECORDS_OF_ONE_SUBJECT
                && attention.records.iter().any(|record| subjects.contains(&(record.kind, record.id)))
        };
        self.attention.iter().filter(is_about).collect()
    }
}

/// A finding as it is read. Records that its sentence names already are not listed again, whether by their title or by
/// its first part, as in "Pump Table, at work".
pub(super) fn finding(words: &Words, attention: &Attention) -> Finding {
    let unnamed: Vec<String> = attention
        .records
        .iter()
        .map(|record| &record.title)
        .filter(|title| !attention.seen.contains(title.split(", ").next().unwrap_or(title)))
        .cloned()
        .collect();
    let uncounted = attention.records_total.saturating_sub(attention.records.len());
    let named = wording::list(words, &unnamed, NAMED);
    let names = match (unnamed.len(), uncounted) {
        (0, _) => String::new(),
        (_, 0) => named,
        (shown, _) => {
            let rest = shown.saturating_sub(NAMED) + uncounted;
            let first = unnamed[..shown.min(NAMED)].join(", ");
            words.with("report-list-more", &args! { "first" => first, "count" => wording::number(rest) })
        }
    };
    let records =
        if names.is_empty() { String::new() } else { words.with("report-behind", &args! { "names" => names }) };
    Finding {
        severity: attention.severity,
        seen: attention.seen.clone(),
        why: attention.why.clone(),
        source: attention.source.clone(),
        next: attention.next.clone(),
        records,
    }
}
