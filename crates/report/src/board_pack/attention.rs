//! What needs attention, with its sources.

use tilth_core::{
    Choice, Kind, Uuid, Words, args,
    catalog::{AnswerGiven, Domain, Project},
    show_date, spoken,
};

use super::{Attention, Concerned, Pack};
use crate::{
    document::{Block, Cell, Column, ColumnKind, Finding, Seen, Severity, Table},
    wording,
};

/// A board reads no more findings than this; the rest is counted.
const FINDINGS: usize = 150;
/// So many findings about one community, and no less than this part of all, say that it is in trouble.
const MUCH: usize = 6;
const PART: usize = 8;
/// How many findings with the same reason are named.
const ALIKE_NAMED: usize = 10;
/// How many records a finding names, and with how many letters each.
const NAMED: usize = 6;
const TITLE_LETTERS: usize = 60;
/// How many answers are listed, and with how many letters.
const ANSWERS: usize = 20;
const SEEN_LETTERS: usize = 160;
const BECAUSE_LETTERS: usize = 160;

impl Pack<'_> {
    pub(super) fn needs_attention(&self) -> Vec<Block> {
        let answered = self.answered_ones();
        if self.attention.is_empty() {
            let Some(said) = answered else { return Vec::new() };
            let mut blocks = self.part("report-attention", said);
            blocks.extend(self.answers());
            return blocks;
        }
        let urgent = self.attention.iter().filter(|attention| attention.severity == Severity::Urgent).count();
        let args = args! {
            "n" => self.attention.len(), "count" => self.count(self.attention.len()),
            "urgent" => urgent, "urgent_count" => self.count(urgent),
        };
        let mut blocks =
            self.part("report-attention", wording::sentence(&self.say_with("report-lead-attention", &args)));
        blocks.extend(self.mostly_about().map(Block::Paragraph));
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
            let rest = self.attention.len() - FINDINGS;
            blocks.push(Block::Note(self.say_count("report-more-findings", rest)));
        }
        if !self.answered.is_empty() {
            blocks.push(self.section("report-answered-list"));
            blocks.extend(self.answers());
        }
        blocks
    }

    /// What was answered to findings, and why.
    fn answers(&self) -> Vec<Block> {
        let rows = self.answered.iter().map(|one| {
            let until = one.until.map(|on| self.say_with("report-answered-until", &args! { "date" => show_date(on) }));
            let because = one.because.as_deref().map(|why| wording::shorten(&spoken(why), BECAUSE_LETTERS));
            vec![
                Cell::text(wording::shorten(&spoken(&one.seen), SEEN_LETTERS)),
                Cell::text(self.choice(one.given)).noting(until.unwrap_or_default()),
                Cell::text(because.unwrap_or_default()),
            ]
        });
        let table = Table {
            title: self.say("report-answered-list"),
            columns: vec![
                Column::new(ColumnKind::LongText, self.say("report-answered-seen")),
                Column::new(ColumnKind::Word, self.field(Kind::FindingAnswer, "answer")),
                Column::new(ColumnKind::LongText, self.field(Kind::FindingAnswer, "because")),
            ],
            rows: rows.collect(),
        };
        self.listed("report-more-answered-finding", table, ANSWERS)
    }

    /// The community that many of the findings are about, in a sentence.
    fn mostly_about(&self) -> Option<String> {
        let all = self.attention.len();
        let alone = self.attention.iter().filter(|seen| !seen.together);
        let behind = |seen: &Attention, community: Uuid| seen.records.iter().any(|record| record.id == community);
        let counts = self.living().into_iter().map(|community| {
            let id = community.id.uuid();
            (alone.clone().filter(|seen| behind(seen, id)).count(), community)
        });
        let (n, community) = counts.max_by_key(|(n, _)| *n)?;
        let args = args! {
            "some" => self.count(n), "all" => wording::number(all), "community" => community.name.as_str(),
        };
        let is_much = n >= MUCH && n * PART >= all;
        is_much.then(|| wording::sentence(&self.say_with("report-mostly-about", &args)))
    }

    /// How many findings were answered and how, in a sentence.
    fn answered_ones(&self) -> Option<String> {
        let given = AnswerGiven::ALL.iter().map(|given| {
            let n = self.answered.iter().filter(|answer| answer.given == *given).count();
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

    /// Findings with the same reason stand together: the reason is read once.
    fn grouped(&self, findings: &[&Attention]) -> Vec<Block> {
        let mut groups: Vec<Vec<&Attention>> = Vec::new();
        for finding in findings {
            match groups.iter_mut().find(|group| group[0].why == finding.why && group[0].source == finding.source) {
                Some(group) => group.push(finding),
                None => groups.push(vec![finding]),
            }
        }
        let shown = groups.into_iter().map(|group| {
            let [first, .., _] = group[..] else { return finding(self.words, group[0]) };
            let next =
                if group.iter().all(|other| other.next == first.next) { first.next.clone() } else { String::new() };
            Finding { seen: self.seen_in(&group), next, records: String::new(), ..finding(self.words, first) }
        });
        shown.map(Block::Finding).collect()
    }

    /// What was seen, a sentence each; sentences that differ only in a name are one, and the other names follow it.
    fn seen_in(&self, group: &[&Attention]) -> Vec<Seen> {
        let mut patterns: Vec<(String, Vec<&Attention>)> = Vec::new();
        for attention in group {
            let pattern = match subject_in_sentence(attention) {
                Some(name) => attention.seen.replacen(name, "\0", 1),
                None => attention.seen.clone(),
            };
            match patterns.iter_mut().find(|(other, _)| *other == pattern) {
                Some((_, alike)) => alike.push(attention),
                None => patterns.push((pattern, vec![attention])),
            }
        }
        let rest: usize = patterns.iter().skip(ALIKE_NAMED).map(|(_, alike)| alike.len()).sum();
        let mut seen: Vec<Seen> = patterns.iter().take(ALIKE_NAMED).map(|(_, alike)| self.seen_of_all(alike)).collect();
        if rest > 0 {
            seen.push(Seen::once(self.say_count("report-more-alike", rest)));
        }
        seen
    }

    /// The sentence about the first of these, and the names of the others.
    fn seen_of_all(&self, alike: &[&Attention]) -> Seen {
        let name_of = |other: &&Attention| {
            let name = subject_in_sentence(other)?;
            let quoted = self.say_with("report-quoted", &args! { "name" => name });
            Some(if other.seen.contains(&quoted) { quoted } else { name.to_owned() })
        };
        let others: Vec<String> = alike[1..].iter().filter_map(name_of).collect();
        let also = if others.is_empty() {
            String::new()
        } else {
            self.say_with("report-same-holds", &args! { "names" => self.names(&others, ALIKE_NAMED) })
        };
        Seen { sentence: alike[0].seen.clone(), also }
    }

    /// The most pressing findings, one for each reason and not two about the same record, unless they need somebody now.
    pub(super) fn first_to_look_at(&self, most: usize) -> Vec<Block> {
        let is_alike = |one: &Attention, other: &Attention| {
            let subject = |attention: &Attention| {
                let record = attention.records.first()?;
                (!attention.together).then_some((record.kind, record.id))
            };
            let presses = one.severity == Severity::Urgent;
            one.why == other.why || (!presses && subject(one).is_some() && subject(one) == subject(other))
        };
        let mut first: Vec<&Attention> = Vec::new();
        for attention in self.attention {
            if first.len() < most && !first.iter().any(|other| is_alike(attention, other)) {
                first.push(attention);
            }
        }
        first.into_iter().map(|attention| Block::Finding(finding(self.words, attention))).collect()
    }

    /// The findings about this domain, its projects, and the communities that steward it, or else those that contribute to
    /// it. What stands for many is about the portfolio.
    pub(super) fn findings_about(&self, domain: &Domain) -> Vec<&Attention> {
        let mut subjects: Vec<(Kind, Uuid)> = vec![(Kind::Domain, domain.id.uuid())];
        let mut communities = self.portfolio.stewards(domain.id, self.today);
        if self.living_stewards(domain).is_empty() {
            let tied = self.portfolio.stewardships(domain.id, self.today);
            communities.extend(tied.map(|stewardship| self.community(stewardship.community)));
        }
        subjects.extend(communities.iter().map(|community| (Kind::Community, community.id.uuid())));
        let projects = self.portfolio.linked::<Project>(domain.id);
        subjects.extend(projects.map(|project| (Kind::Project, project.id.uuid())));
        let is_about = |attention: &&Attention| {
            !attention.together && attention.records.iter().any(|record| subjects.contains(&(record.kind, record.id)))
        };
        self.attention.iter().filter(is_about).collect()
    }
}

/// The name of the record that a finding is about, as its sentence has it: its title or the first part of it, as in
/// "Pump Table, at work".
fn subject_in_sentence(attention: &Attention) -> Option<&str> {
    let record = attention.records.first().filter(|_| !attention.together)?;
    names_of(record).find(|name| names(&attention.seen, name))
}

/// What a sentence may call a record: its title, or the first part of one that is made of several, as in "Pump Table, at
/// work".
fn names_of(record: &Concerned) -> impl Iterator<Item = &str> {
    let is_made_of_parts = record.kind.info().title.len() > 1;
    let first_part = record.title.split(", ").next().filter(|_| is_made_of_parts);
    std::iter::once(record.title.as_str()).chain(first_part)
}

/// Whether the sentence has this name, and not only letters of it in another word.
fn names(sentence: &str, name: &str) -> bool {
    let is_whole = |at: usize| {
        let (before, after) = (&sentence[..at], &sentence[at + name.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    !name.is_empty() && sentence.match_indices(name).any(|(at, _)| is_whole(at))
}

/// A finding as it is read. Records that its sentence names already are not listed again.
pub(super) fn finding(words: &Words, attention: &Attention) -> Finding {
    // What stands for many names none of them. The title of a sum, its sort and day, says less than the sentence does.
    let is_named = |record: &Concerned| {
        let named = || names_of(record).any(|name| names(&attention.seen, name));
        record.kind == Kind::Funding || (!attention.together && named())
    };
    let unnamed: Vec<&String> =
        attention.records.iter().filter(|record| !is_named(record)).map(|record| &record.title).collect();
    let mut names: Vec<String> = Vec::new();
    for title in &unnamed {
        let name = wording::shorten(&spoken(title), TITLE_LETTERS);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let uncounted = attention.records_total.saturating_sub(attention.records.len());
    // Records of one name need no count of their own, unless others are counted.
    let rest =
        if names.len() > NAMED || uncounted > 0 { unnamed.len().saturating_sub(NAMED.min(names.len())) } else { 0 };
    names.truncate(NAMED);
    let names = wording::named(words, &names, rest + uncounted);
    let records =
        if unnamed.is_empty() { String::new() } else { words.with("report-behind", &args! { "names" => names }) };
    Finding {
        severity: attention.severity,
        seen: vec![Seen::once(&attention.seen)],
        why: attention.why.clone(),
        source: attention.source.clone(),
        next: attention.next.clone(),
        records,
    }
}
