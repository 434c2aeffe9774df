use proptest::prelude::*;
use tilth_core::{AnyRecord, Batch, Change, Kind, Portfolio, Timestamp, Uuid, Value, Words, removal};
use tilth_insight::{Attention, Finding, findings};

use crate::{random::Maker, support::TODAY};

/// A small portfolio of every kind, so dense that rules meet one another.
pub(crate) fn small(maker: &mut Maker) -> Portfolio {
    let counts: Vec<(Kind, usize)> = Kind::ALL
        .iter()
        .filter(|kind| **kind != Kind::PortfolioFacts)
        .map(|kind| (*kind, if matches!(kind, Kind::Domain | Kind::Community | Kind::Person) { 9 } else { 7 }))
        .collect();
    // A second round fills references to kinds that came later in the first.
    maker.portfolio(&[counts.clone(), counts].concat())
}

fn all(portfolio: &Portfolio) -> Vec<AnyRecord> {
    let each = |kind: &Kind| portfolio.records(*kind).map(|record| (record.kind(), record.uuid())).collect::<Vec<_>>();
    Kind::ALL.iter().flat_map(each).filter_map(|(kind, id)| portfolio.owned(kind, id)).collect()
}

/// A change by chance: a record made, changed, or removed with what belongs to it.
pub(crate) fn change(maker: &mut Maker, portfolio: &Portfolio) -> Vec<Change> {
    // What ties records together is what other verdicts rest on.
    const TIES: [Kind; 6] =
        [Kind::StageChange, Kind::Stewardship, Kind::Community, Kind::Sponsorship, Kind::Leadership, Kind::Membership];
    let kinds = if maker.random.percent(50) { &TIES } else { Kind::ALL };
    let kind = kinds[maker.random.below(kinds.len() as u64) as usize];
    if kind == Kind::PortfolioFacts {
        return facts_change(portfolio);
    }
    match maker.random.below(5) {
        0 => maker.record(kind).map(|record| vec![Change::Create(Box::new(record))]).unwrap_or_default(),
        1 => maker.any(kind).map(|id| removal(portfolio, kind, id)).unwrap_or_default(),
        _ => {
            let Some(record) = maker.any(kind).and_then(|id| portfolio.record(kind, id)) else { return Vec::new() };
            let field = maker.random.below(kind.info().own as u64) as usize;
            let new = maker.value(&kind.info().fields[field], None);
            vec![Change::Set { kind, id: record.uuid(), field, old: record.value(field), new }]
        }
    }
}

fn facts_change(portfolio: &Portfolio) -> Vec<Change> {
    let facts = portfolio.facts().unwrap();
    let (field, _) = Kind::PortfolioFacts.info().field("sponsor_load").unwrap();
    let new = if facts.sponsor_load.is_some() { Value::Null } else { Value::Integer(1) };
    let old = facts.sponsor_load.map_or(Value::Null, Value::Integer);
    vec![Change::Set { kind: Kind::PortfolioFacts, id: facts.id.uuid(), field, old, new }]
}

pub(crate) fn batch(changes: Vec<Change>) -> Batch {
    let (label, author) = (String::new(), String::new());
    Batch { id: Uuid::nil(), label, author, at: Timestamp::UNIX_EPOCH, undoes: None, changes }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn findings_do_not_depend_on_the_order_of_the_records(seed: u64) {
        let portfolio = small(&mut Maker::new(seed, TODAY));
        let mut records = all(&portfolio);
        records.reverse();
        let middle = records.len() / 2;
        records.rotate_left(middle);
        prop_assert_eq!(findings(&portfolio, TODAY), findings(&Portfolio::from_records(records), TODAY));
    }

    #[test]
    fn findings_rest_on_records_that_exist(seed: u64) {
        let portfolio = small(&mut Maker::new(seed, TODAY));
        let there = |(kind, id): &(Kind, Uuid)| portfolio.record(*kind, *id).is_some();
        for finding in findings(&portfolio, TODAY) {
            prop_assert!(there(&finding.about), "{finding:?}");
            prop_assert!(!finding.records.is_empty() && finding.records.iter().all(there), "{finding:?}");
            prop_assert!(finding.next.id.is_none_or(|id| there(&(finding.next.kind, id))), "{finding:?}");
        }
    }

    #[test]
    fn findings_have_one_key_each_and_the_most_pressing_comes_first(seed: u64) {
        let found = findings(&small(&mut Maker::new(seed, TODAY)), TODAY);
        let mut keys: Vec<String> = found.iter().map(Finding::key).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), found.len());
        prop_assert!(found.is_sorted_by_key(|finding| (finding.severity, finding.rule)));
    }

    #[test]
    fn next_steps_fill_fields_of_their_kind_with_values_that_fit(seed: u64) {
        for finding in findings(&small(&mut Maker::new(seed, TODAY)), TODAY) {
            for (name, value) in &finding.next.values {
                let field = finding.next.kind.info().field(name);
                prop_assert!(field.is_some(), "{} has no {name}", finding.next.kind.name());
                let (_, field) = field.unwrap();
                let fits = Value::from_json(&value.to_json(), field.field_type);
                prop_assert_eq!(fits.as_ref(), Ok(value), "{}.{}", finding.next.kind.name(), name);
                if let (Value::Text(id), Some(set)) = (value, field.field_type.choices()) {
                    prop_assert!(set.ids.contains(&id.as_str()), "{id} is no {}", set.name);
                }
            }
        }
    }

    #[test]
    fn every_finding_can_be_said(seed: u64) {
        let portfolio = small(&mut Maker::new(seed, TODAY));
        let words = Words::english();
        for finding in findings(&portfolio, TODAY) {
            let said = [
                finding.seen(&portfolio, &words),
                finding.why(&portfolio, &words),
                finding.source(&words),
                finding.next_label(&portfolio, &words),
            ];
            for text in said {
                // A value that the words ask for and do not get shows as `{$name}`; missing words as their id.
                prop_assert!(!text.contains(['{', '}']) && !text.starts_with("rule-") && !text.is_empty(), "{text}");
                prop_assert!(!text.contains("  ") && !text.contains('\n'), "{text:?}");
            }
        }
    }

    #[test]
    fn following_batches_equals_judging_everything(seed: u64) {
        let mut maker = Maker::new(seed, TODAY);
        let mut portfolio = small(&mut maker);
        let mut attention = Attention::of(&portfolio, TODAY);
        for _ in 0..40 {
            let batch = batch(change(&mut maker, &portfolio));
            if portfolio.apply(&batch).is_err() {
                continue;
            }
            for change in &batch.changes {
                if let Change::Remove(record) = change {
                    maker.forget(record.kind(), record.uuid());
                }
            }
            attention.follow(&portfolio, &batch.changes);
            prop_assert_eq!(&attention, &Attention::of(&portfolio, TODAY), "{:?}", batch.changes);
        }
    }

    #[test]
    fn following_many_batches_at_once_equals_judging_everything(seed: u64) {
        let mut maker = Maker::new(seed, TODAY);
        let mut portfolio = small(&mut maker);
        let mut attention = Attention::of(&portfolio, TODAY);
        let mut changes = Vec::new();
        for _ in 0..40 {
            let batch = batch(change(&mut maker, &portfolio));
            if portfolio.apply(&batch).is_err() {
                continue;
            }
            for change in &batch.changes {
                if let Change::Remove(record) = change {
                    maker.forget(record.kind(), record.uuid());
                }
            }
            changes.extend(batch.changes);
        }
        attention.follow(&portfolio, &changes);
        prop_assert_eq!(attention, Attention::of(&portfolio, TODAY));
    }
}
