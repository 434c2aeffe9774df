use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use tilth_core::{AnyRecord, Change, Choice, Kind, Portfolio, Uuid, Value, catalog::AnswerGiven, removal};
use tilth_insight::{Attention, Finding, Rule, portfolio_lines};

use crate::{
    properties::{batch, change, small},
    random::Maker,
    support::{Made, TODAY, ago, ahead},
};

const RULE: Rule = Rule::DomainWithoutCommunity;

/// A domain that nobody stewards, and the finding about it.
fn unstewarded() -> (Made, Finding) {
    let mut made = Made::new();
    made.domain("Storage");
    let finding = of(&made.findings()).remove(0);
    (made, finding)
}

fn of(findings: &[Finding]) -> Vec<Finding> {
    findings.iter().filter(|finding| finding.rule == RULE).cloned().collect()
}

fn is_seen(made: &Made) -> bool {
    !of(&made.findings()).is_empty()
}

fn does_not_apply() -> Json {
    json!({ "answer": "does_not_apply", "because": "A supplier holds it for us." })
}

#[test]
fn what_does_not_apply_is_hidden_until_the_answer_is_withdrawn() {
    let (mut made, finding) = unstewarded();
    let answer = made.answer(&finding, 2000, does_not_apply());
    assert!(!is_seen(&made));
    assert_eq!(made.attention().answered(), [&finding]);
    assert_eq!(made.attention().answer(&finding).unwrap().again_on, None);
    made.remove(answer);
    assert!(is_seen(&made));
    assert!(made.attention().answered().is_empty());
}

#[test]
fn what_was_put_off_is_seen_again_on_its_day() {
    let (mut made, finding) = unstewarded();
    let answer = made.answer(&finding, 10, json!({ "answer": "not_now", "until": ahead(1) }));
    assert!(!is_seen(&made));
    made.set(answer, "until", ago(0));
    assert!(is_seen(&made));
    let lapsed = made.attention().answer(&finding).unwrap();
    assert!(!lapsed.stands && lapsed.id == answer, "what was answered is still known");
}

#[test]
fn what_was_acted_on_rests_for_thirty_days() {
    let (mut made, finding) = unstewarded();
    let answer = made.answer(&finding, 29, json!({ "answer": "acted_on" }));
    assert!(!is_seen(&made));
    made.set(answer, "on", ago(30));
    assert!(is_seen(&made));
}

#[test]
fn the_newest_answer_counts() {
    let (mut made, finding) = unstewarded();
    made.answer(&finding, 90, does_not_apply());
    let newest = made.answer(&finding, 60, json!({ "answer": "not_now", "until": ago(30) }));
    assert!(is_seen(&made), "the day it was put off to has come");
    assert_eq!(made.attention().answer(&finding).unwrap().id, newest);
    made.remove(newest);
    assert!(!is_seen(&made), "the answer before stands again");
}

#[test]
fn an_answer_is_to_one_rule_and_one_record() {
    let (mut made, finding) = unstewarded();
    made.domain("Networking");
    made.answer(&finding, 1, does_not_apply());
    let others = made.findings();
    assert!(others.iter().any(|other| other.rule == RULE), "the other domain");
    assert!(others.iter().any(|other| other.about == finding.about), "the other rules");
    assert!(!others.contains(&finding));
}

#[test]
fn an_answer_to_a_rule_that_is_gone_or_of_a_day_to_come_hides_nothing() {
    let (mut made, finding) = unstewarded();
    let answer = made.answer(&finding, 1, json!({ "answer": "acted_on", "rule": "rule-of-old" }));
    assert!(is_seen(&made));
    made.set(answer, "rule", json!(RULE.id()));
    assert!(!is_seen(&made));
    made.set(answer, "on", ahead(1));
    assert!(is_seen(&made));
}

#[test]
fn answered_findings_are_not_counted_with_a_domain() {
    let (mut made, finding) = unstewarded();
    let counted = |made: &Made| portfolio_lines(&made.portfolio, made.attention())[0].findings;
    let before = counted(&made);
    made.answer(&finding, 1, does_not_apply());
    assert_eq!(counted(&made), before - 1);
}

#[test]
fn one_answer_to_many_that_say_the_same_hides_them_together_and_on_each_record() {
    let mut made = Made::new();
    let last = (0..8).map(|at| made.domain(&format!("Domain {at}"))).last().unwrap();
    let together = of(&made.findings()).remove(0);
    assert!(together.together);
    let answer = made.answer(&together, 1, json!({ "answer": "not_now", "until": ahead(60) }));
    assert!(!is_seen(&made));
    assert_eq!(made.attention().answered(), [&together]);
    let touching = made.attention().touching(Kind::Domain, last.uuid());
    let own = touching.last().unwrap();
    assert_eq!((own.rule, own.together), (RULE, false), "the answered ones come last");
    assert_eq!(made.attention().answer(own).unwrap().id, answer);
}

#[test]
fn who_was_answered_alone_is_not_asked_again_with_the_others() {
    let mut made = Made::new();
    let domains: Vec<_> = (0..7).map(|at| made.domain(&format!("Domain {at}"))).collect();
    let own = |made: &Made, at: usize| {
        let touching = made.attention().touching(Kind::Domain, domains[at].uuid());
        touching.into_iter().find(|finding| finding.rule == RULE).unwrap().clone()
    };
    let first = own(&made, 0);
    made.answer(&first, 1, does_not_apply());
    let together = of(&made.findings()).remove(0);
    assert_eq!(together.records.len(), 6);
    assert!(!together.records.contains(&first.about));
    let second = own(&made, 1);
    made.answer(&second, 1, does_not_apply());
    assert_eq!(of(&made.findings()).len(), 5, "five are few enough to be named");
}

#[test]
fn a_finding_is_found_by_its_key_answered_or_not() {
    let (mut made, finding) = unstewarded();
    assert_eq!(made.attention().find(&finding.key()), Some(&finding));
    made.answer(&finding, 1, does_not_apply());
    assert_eq!(made.attention().find(&finding.key()), Some(&finding));
    for unknown in ["", "domain-without-community", "domain-without-community:nobody", "no-rule:1"] {
        assert_eq!(made.attention().find(unknown), None, "{unknown}");
    }
    assert_eq!(made.attention().find(&format!("{}:{}", RULE.id(), Uuid::nil())), None);
}

/// An answer to a finding, as a person gives it today.
fn answer(maker: &mut Maker, finding: &Finding, given: AnswerGiven) -> AnyRecord {
    let mut record = maker.record(Kind::FindingAnswer).unwrap();
    let info = Kind::FindingAnswer.info();
    for (at, field) in info.fields.iter().enumerate() {
        let value = match (field.name, field.field_type.target()) {
            ("rule", _) => Value::Text(finding.rule.id().to_owned()),
            ("answer", _) => Value::Text(given.id().to_owned()),
            ("on", _) => Value::Date(TODAY),
            ("until", _) => Value::Date(TODAY.tomorrow().unwrap()),
            ("because", _) => Value::Text("we know".to_owned()),
            ("by", _) => Value::Null,
            (_, Some(kind)) => {
                if kind == finding.about.0 {
                    Value::Ref(finding.about.1)
                } else {
                    Value::Null
                }
            }
            _ => continue,
        };
        record.set(at, value).unwrap();
    }
    record
}

fn keys<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> BTreeSet<String> {
    findings.into_iter().map(Finding::key).collect()
}

fn apply(portfolio: &mut Portfolio, attention: &mut Attention, changes: Vec<Change>) -> bool {
    let batch = batch(changes);
    let applied = portfolio.apply(&batch).is_ok();
    if applied {
        attention.follow(portfolio, &batch.changes);
    }
    applied
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_answered_is_hidden_and_listed_and_withdrawing_brings_it_back(seed: u64) {
        let mut maker = Maker::new(seed, TODAY);
        let mut portfolio = small(&mut maker);
        let mut attention = Attention::of(&portfolio, TODAY);
        for _ in 0..12 {
            let before = attention.clone();
            let open = attention.findings();
            let finding = open[maker.random.below(open.len() as u64) as usize].clone();
            let given = AnswerGiven::ALL[maker.random.below(3) as usize];
            let record = answer(&mut maker, &finding, given);
            let id = record.uuid();
            prop_assert!(apply(&mut portfolio, &mut attention, vec![Change::Create(Box::new(record))]));
            prop_assert_eq!(&attention, &Attention::of(&portfolio, TODAY));
            let (open, answered) = (keys(attention.findings()), keys(attention.answered()));
            prop_assert!(answered.contains(&finding.key()) && !open.contains(&finding.key()));
            prop_assert!(open.is_disjoint(&answered));
            if maker.random.percent(40) {
                let back = removal(&portfolio, Kind::FindingAnswer, id);
                prop_assert!(apply(&mut portfolio, &mut attention, back));
                maker.forget(Kind::FindingAnswer, id);
                prop_assert_eq!(&attention, &before);
            }
        }
    }

    #[test]
    fn answers_among_other_changes_are_followed(seed: u64) {
        let mut maker = Maker::new(seed, TODAY);
        let mut portfolio = small(&mut maker);
        let mut attention = Attention::of(&portfolio, TODAY);
        for _ in 0..25 {
            let found = attention.findings();
            let finding = found[maker.random.below(found.len() as u64) as usize].clone();
            let mut changes = change(&mut maker, &portfolio);
            if maker.random.percent(60) {
                let answer = answer(&mut maker, &finding, AnswerGiven::DoesNotApply);
                changes.insert(0, Change::Create(Box::new(answer)));
            }
            let gone: Vec<_> = changes.iter().filter(|change| matches!(change, Change::Remove(_))).map(Change::record).collect();
            if apply(&mut portfolio, &mut attention, changes) {
                gone.into_iter().for_each(|(kind, id)| maker.forget(kind, id));
            }
            prop_assert_eq!(&attention, &Attention::of(&portfolio, TODAY));
        }
    }
}
