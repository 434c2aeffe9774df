//! What the sample of business promises to those who open it.

mod sectors;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use tilth_core::{
    Batch, Change, Choice, Date, FieldInfo, FieldType, Kind, Portfolio, Value,
    catalog::{
        AnswerGiven, Assessment, Commitment, CommitmentStatus, Community, Event, FindingAnswer, Framework, Person,
        Sector, Sponsorship, Stage, Voice, VoiceKind,
    },
};

/// The sample of business.
fn sample(today: Date) -> Vec<Batch> {
    super::sample(Sector::Business, today)
}

const TODAY: Date = date(2026, 11, 19);

/// The portfolio that these batches make.
fn portfolio(batches: &[Batch]) -> Portfolio {
    let mut portfolio = Portfolio::default();
    for batch in batches {
        portfolio.apply(batch).unwrap_or_else(|rejection| panic!("{}: {rejection}", batch.label));
    }
    portfolio
}

#[test]
fn it_applies_in_order_to_an_empty_portfolio_and_refers_to_nothing_missing() {
    let portfolio = portfolio(&sample(TODAY));
    assert_eq!(portfolio.dangling(), []);
    assert_eq!(portfolio.facts().map(|facts| facts.organization.as_str()), Some("Ellerwick"));
}

#[test]
fn it_is_the_same_every_time() {
    assert_eq!(sample(TODAY), sample(TODAY));
}

#[test]
fn it_can_be_made_on_any_day() {
    let year: Vec<Date> =
        (0..366).step_by(61).map(|days| date(2028, 1, 1).saturating_add(jiff::Span::new().days(days))).collect();
    for today in [date(2028, 2, 29), date(2027, 1, 3)].into_iter().chain(year) {
        assert!(sample(today).len() > 500, "{today}");
    }
}

#[test]
fn it_uses_every_kind() {
    let portfolio = portfolio(&sample(TODAY));
    let unused: Vec<_> = Kind::ALL.iter().filter(|kind| portfolio.count(**kind) == 0).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn it_fills_every_field_somewhere() {
    let portfolio = portfolio(&sample(TODAY));
    // Practice figures keep their defaults where the organization has no reason to differ; keys belong to imports.
    let left_out = |kind: Kind, field: &str| {
        matches!(field, "source_key" | "tags")
            || kind == Kind::PortfolioFacts
            || (kind == Kind::Domain && field == "part_of")
            || (kind == Kind::Assessment && field == "person")
    };
    // A finding is about one record, and four answers cannot name every kind.
    let is_one_of_many = |kind: Kind, field: &FieldInfo| {
        kind == Kind::FindingAnswer && field.fixed && field.field_type.target().is_some()
    };
    let mut empty = Vec::new();
    for kind in Kind::ALL {
        for (at, field) in kind.info().fields.iter().enumerate() {
            let filled = portfolio.records(*kind).any(|record| !record.value(at).is_empty());
            if !filled && !left_out(*kind, field.name) && !is_one_of_many(*kind, field) {
                empty.push(format!("{}.{}", kind.name(), field.name));
            }
        }
    }
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn it_is_of_a_middle_size() {
    let portfolio = portfolio(&sample(TODAY));
    assert_eq!(portfolio.count(Kind::Capability), 4);
    assert_eq!(portfolio.count(Kind::Domain), 14);
    assert_eq!(portfolio.count(Kind::Community), 18);
    assert_eq!(portfolio.count(Kind::Person), 120);
    assert!(portfolio.count(Kind::Event) > 150);
}

#[test]
fn its_communities_are_in_every_stage_and_some_went_back() {
    let portfolio = portfolio(&sample(TODAY));
    let stages: BTreeSet<_> =
        portfolio.all::<Community>().filter_map(|community| portfolio.stage(community, TODAY)).collect();
    assert_eq!(stages.len(), 6, "{stages:?}");
    let returned = portfolio.all::<Community>().filter(|community| {
        portfolio.stage_path(community.id, TODAY).windows(2).any(|pair| pair[1].stage < pair[0].stage)
    });
    assert!(returned.count() >= 2);
}

#[test]
fn its_closed_community_keeps_a_memory() {
    let portfolio = portfolio(&sample(TODAY));
    let closed: Vec<_> = portfolio
        .all::<Community>()
        .filter(|community| portfolio.stage(community, TODAY) == Some(Stage::Closed))
        .collect();
    assert_eq!(closed.len(), 1);
    assert!(closed[0].memory.is_some() && closed[0].closed_why.is_some());
}

#[test]
fn it_has_commitments_in_every_status_and_voices_of_every_kind() {
    let portfolio = portfolio(&sample(TODAY));
    let statuses: BTreeSet<CommitmentStatus> =
        portfolio.all::<Commitment>().map(|commitment| commitment.status).collect();
    assert_eq!(statuses.len(), 6, "{statuses:?}");
    let kinds: BTreeSet<VoiceKind> = portfolio.all::<Voice>().map(|voice| voice.kind).collect();
    assert_eq!(kinds.len(), 7, "{kinds:?}");
}

#[test]
fn one_sponsor_carries_more_than_the_portfolio_allows() {
    let portfolio = portfolio(&sample(TODAY));
    let mut loads: BTreeMap<&str, i64> = BTreeMap::new();
    for sponsorship in portfolio.all::<Sponsorship>() {
        if tilth_core::lasts(sponsorship.since, sponsorship.until, TODAY) {
            *loads.entry(&portfolio.follow(sponsorship.person).name).or_default() += 1;
        }
    }
    let most = tilth_core::PracticeFigures::of(&portfolio).sponsor_load;
    let over: Vec<_> = loads.iter().filter(|(_, load)| **load > most).collect();
    assert_eq!(over.len(), 1, "{loads:?}");
}

#[test]
fn its_history_reaches_back_two_years_and_ends_before_today() {
    let batches = sample(TODAY);
    assert!(batches.is_sorted_by_key(|batch| batch.at));
    let day = |batch: &Batch| batch.at.to_zoned(jiff::tz::TimeZone::UTC).date();
    let (first, last) = (day(&batches[0]), day(&batches[batches.len() - 1]));
    assert!(first <= date(2024, 11, 19), "{first}");
    assert!(last < TODAY && last >= date(2026, 11, 9), "{last}");
    let authors: BTreeSet<_> = batches.iter().map(|batch| batch.author.as_str()).collect();
    assert!(authors.len() > 20, "{authors:?}");
}

#[test]
fn a_slip_was_taken_back() {
    let batches = sample(TODAY);
    let undone: Vec<_> = batches.iter().filter_map(|batch| batch.undoes).collect();
    assert!(!undone.is_empty());
    assert!(undone.iter().all(|id| batches.iter().any(|batch| batch.id == *id)));
}

#[test]
fn every_id_is_its_own() {
    let batches = sample(TODAY);
    let created = batches.iter().flat_map(|batch| &batch.changes).filter_map(|change| match change {
        Change::Create(record) => Some(record.uuid()),
        _ => None,
    });
    let ids: Vec<_> = created.chain(batches.iter().map(|batch| batch.id)).collect();
    assert!(ids.iter().all(|id| id.get_version_num() == 7));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn what_is_anonymous_has_no_author_in_the_history_either() {
    let batches = sample(TODAY);
    let mut anonymous = 0;
    for batch in &batches {
        for change in &batch.changes {
            let Change::Create(record) = change else { continue };
            let unsigned = record.as_dyn().value_of("by").is_some_and(|by| by.is_empty());
            if matches!(record.kind(), Kind::Voice | Kind::EnergyRating) && unsigned {
                assert_eq!(batch.author, "", "{}", batch.label);
                anonymous += 1;
            }
        }
    }
    assert!(anonymous > 5);
}

#[test]
fn it_holds_nothing_private() {
    let portfolio = portfolio(&sample(TODAY));
    assert!(portfolio.all::<Assessment>().all(|it| it.framework != Framework::Identity && !it.private));
    assert!(
        portfolio
            .all::<Person>()
            .all(|person| { person.email.as_ref().is_none_or(|email| email.ends_with("@ellerwick.example")) })
    );
}

#[test]
fn nothing_in_it_is_said_twice() {
    let portfolio = portfolio(&sample(TODAY));
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for kind in Kind::ALL {
        for (at, field) in
            kind.info().fields.iter().enumerate().filter(|(_, field)| field.field_type == FieldType::LongText)
        {
            for record in portfolio.records(*kind) {
                let Value::Text(text) = record.value(at) else { continue };
                let place = format!("{}.{}", kind.name(), field.name);
                let before = said.insert(text.clone(), place.clone());
                assert!(before.is_none(), "{place} and {before:?}: {text}");
            }
        }
    }
    let titles: Vec<_> = portfolio.all::<Event>().map(|event| event.title.as_str()).collect();
    assert_eq!(titles.iter().collect::<BTreeSet<_>>().len(), titles.len());
}

#[test]
fn it_raises_findings_of_many_sorts_and_is_not_on_fire() {
    let portfolio = portfolio(&sample(TODAY));
    let findings = tilth_insight::findings(&portfolio, TODAY);
    let sorts: BTreeSet<_> = findings.iter().map(|finding| finding.rule.id()).collect();
    assert!(sorts.len() >= 25, "{sorts:?}");
    assert!((40..=100).contains(&findings.len()), "{}", findings.len());
    let urgent = findings.iter().filter(|finding| finding.severity == tilth_insight::Severity::Urgent).count();
    assert!((1..=3).contains(&urgent), "{urgent}");
}

#[test]
fn its_findings_were_answered_in_every_way_and_the_answers_stand() {
    let portfolio = portfolio(&sample(TODAY));
    let words = tilth_core::Words::english();
    let attention = tilth_insight::Attention::of(&portfolio, TODAY);
    let given: BTreeSet<_> = portfolio.all::<FindingAnswer>().map(|answer| answer.answer).collect();
    assert_eq!(given.len(), AnswerGiven::ALL.len());
    let mut seen: Vec<String> =
        attention.answered().into_iter().map(|finding| finding.seen(&portfolio, &words)).collect();
    let mut noted: Vec<String> = portfolio.all::<FindingAnswer>().map(|answer| format!("{}.", answer.seen)).collect();
    seen.sort();
    noted.sort();
    assert_eq!(seen, noted);
}
