//! Prints how long findings take on 2 000 domains, 10 000 communities and 200 000 other records:
//! `cargo run --release -p tilth-insight --example measure`.

#[path = "../tests/insight/random.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod random;

use std::time::{Duration, Instant};

use tilth_core::{Batch, Change, Date, Kind, Portfolio, Timestamp, Uuid, Value, catalog::FindingAnswer};
use tilth_insight::{Attention, headline, portfolio_lines};

const TODAY: Date = Date::constant(2026, 11, 21);

const COUNTS: &[(Kind, usize)] = &[
    (Kind::Unit, 500),
    (Kind::Capability, 100),
    (Kind::Person, 40_000),
    (Kind::Domain, 2_000),
    (Kind::Community, 10_000),
    (Kind::OutsideParty, 500),
    (Kind::Stewardship, 8_000),
    (Kind::StageChange, 14_000),
    (Kind::Membership, 50_000),
    (Kind::Leadership, 12_000),
    (Kind::Sponsorship, 6_000),
    (Kind::Touchpoint, 8_000),
    (Kind::Event, 16_000),
    (Kind::Commitment, 7_000),
    (Kind::CommitmentEntry, 7_000),
    (Kind::Renegotiation, 1_500),
    (Kind::Artifact, 8_000),
    (Kind::Project, 3_000),
    (Kind::Funding, 3_000),
    (Kind::Ask, 2_000),
    (Kind::EnergyRating, 2_000),
    (Kind::Decision, 500),
    (Kind::Consultation, 900),
    (Kind::Voice, 6_000),
    (Kind::Allocation, 1_500),
    (Kind::Boundary, 1_500),
    (Kind::Brokering, 1_000),
];

/// How often each is measured; the median is shown.
const TIMES: usize = 9;

#[allow(clippy::print_stdout, reason = "figures are for reading")]
fn main() {
    let mut maker = random::Maker::new(7, TODAY);
    let mut portfolio = maker.portfolio(COUNTS);
    let records: usize = Kind::ALL.iter().map(|kind| portfolio.count(*kind)).sum();
    let others = records - portfolio.count(Kind::Domain) - portfolio.count(Kind::Community);
    println!(
        "{} domains, {} communities, {others} other records",
        portfolio.count(Kind::Domain),
        portfolio.count(Kind::Community)
    );
    let mut attention = Attention::of(&portfolio, TODAY);
    answer(&mut maker, &mut portfolio, &mut attention);
    let raised: usize = attention.tally().map(|(_, _, raised)| raised).sum();
    println!(
        "{raised} findings, {} after those that stand together and {} that were answered",
        attention.findings().len(),
        attention.answered().len()
    );
    show("all findings", median(|| drop(tilth_insight::findings(&portfolio, TODAY))));
    show("all findings, to be followed", median(|| drop(Attention::of(&portfolio, TODAY))));
    for kind in [Kind::Voice, Kind::Community, Kind::StageChange, Kind::Domain, Kind::Person, Kind::FindingAnswer] {
        let mut times: Vec<Duration> =
            (0..101).map(|_| edit(&mut maker, &mut portfolio, &mut attention, kind)).collect();
        times.sort_unstable();
        show(&format!("after an edit of a {}, p50", kind.name()), times[50]);
        show(&format!("after an edit of a {}, p95", kind.name()), times[95]);
    }
    show("the list of findings again", median(|| drop(attention.findings())));
    show("the list of answered findings", median(|| drop(attention.answered())));
    show("lines of the portfolio", median(|| drop(portfolio_lines(&portfolio, &attention))));
    show("headline", median(|| drop(headline(&portfolio, TODAY))));
    assert!(attention == Attention::of(&portfolio, TODAY), "following and judging at once agree");
}

/// Answers every fifth finding, and some that are not there.
fn answer(maker: &mut random::Maker, portfolio: &mut Portfolio, attention: &mut Attention) {
    let info = Kind::FindingAnswer.info();
    let at = |name| info.field(name).expect("an answer has the field").0;
    let mut changes = Vec::new();
    for finding in attention.findings().into_iter().step_by(5) {
        let mut record = maker.record(Kind::FindingAnswer).expect("there are records to be about");
        let about = FindingAnswer::about_fields().map(|(field, info)| {
            let named = info.field_type.target() == Some(finding.about.0);
            (field, if named { Value::Ref(finding.about.1) } else { Value::Null })
        });
        let given = [
            (at("rule"), Value::Text(finding.rule.id().to_owned())),
            (at("on"), Value::Date(TODAY)),
            (at("until"), Value::Date(TODAY.saturating_add(jiff::Span::new().days(9)))),
        ];
        for (field, value) in about.chain(given) {
            record.set(field, value).expect("the value fits");
        }
        changes.push(Change::Create(Box::new(record)));
    }
    changes.extend((0..1_000).filter_map(|_| maker.record(Kind::FindingAnswer).map(Box::new).map(Change::Create)));
    let batch = batch(changes);
    portfolio.apply(&batch).expect("the answers are sound");
    attention.follow(portfolio, &batch.changes);
}

fn batch(changes: Vec<Change>) -> Batch {
    let (label, author) = (String::new(), String::new());
    Batch { id: Uuid::nil(), label, author, at: Timestamp::UNIX_EPOCH, undoes: None, changes }
}

/// Sets a field of any record of this kind and follows, the list of findings included.
fn edit(maker: &mut random::Maker, portfolio: &mut Portfolio, attention: &mut Attention, kind: Kind) -> Duration {
    loop {
        let id = maker.any(kind).expect("there are records of the kind");
        let field = maker.random.below(kind.info().own as u64) as usize;
        let new = maker.value(&kind.info().fields[field], None);
        let old = portfolio.record(kind, id).expect("nothing was removed").value(field);
        if matches!((&old, &new), (_, Value::Null)) && kind.info().fields[field].required {
            continue;
        }
        let batch = batch(vec![Change::Set { kind, id, field, old, new }]);
        if portfolio.apply(&batch).is_ok() {
            let start = Instant::now();
            attention.follow(portfolio, &batch.changes);
            std::hint::black_box(attention.findings());
            return start.elapsed();
        }
    }
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

#[allow(clippy::print_stdout, reason = "figures are for reading")]
fn show(what: &str, took: Duration) {
    println!("{what:<45} {:>8.2} ms", took.as_secs_f64() * 1000.0);
}
