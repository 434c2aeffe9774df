//! What every sample promises, whatever its sector.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use tilth_core::{
    Batch, Change, Choice, Date, FieldType, Kind, Portfolio, Uuid, Value,
    catalog::{
        Asked, Commitment, CommitmentStatus, Community, Consultation, Domain, Origin, Person, Renegotiation, Review,
        ReviewStatus, Sector, Side, Stage, Voice, VoiceStatus,
    },
};

use super::portfolio;
use crate::sample::sample;

const TODAY: Date = date(2026, 11, 19);

/// The sectors that have a sample of their own.
fn sectors() -> impl Iterator<Item = Sector> {
    Sector::ALL.iter().copied().filter(|sector| *sector != Sector::Other)
}

/// The small samples as they stand today: all but that of business.
fn small() -> impl Iterator<Item = (Sector, Portfolio)> {
    let small = sectors().filter(|sector| *sector != Sector::Business);
    small.map(|sector| (sector, portfolio(&sample(sector, TODAY))))
}

fn day(batch: &Batch) -> Date {
    batch.at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

#[test]
fn each_sector_has_its_own_and_another_sector_takes_that_of_business() {
    let mut organizations = BTreeSet::new();
    for sector in sectors() {
        let portfolio = portfolio(&sample(sector, TODAY));
        let facts = portfolio.facts().expect("a sample says whose it is");
        assert_eq!(facts.sector, sector);
        assert!(organizations.insert(facts.organization.clone()), "{}", facts.organization);
    }
    assert_eq!(sample(Sector::Other, TODAY)[0].changes.len(), sample(Sector::Business, TODAY)[0].changes.len());
}

#[test]
fn each_applies_on_any_day_and_refers_to_nothing_missing() {
    for sector in sectors() {
        for today in [TODAY, date(2027, 1, 3), date(2028, 2, 29), date(2028, 7, 1)] {
            let made = portfolio(&sample(sector, today));
            assert_eq!(made.dangling(), [], "{sector:?} on {today}");
        }
    }
}

#[test]
fn the_same_tables_on_the_same_day_give_the_same_batches_and_no_two_sectors_share_an_id() {
    let mut ids: BTreeSet<Uuid> = BTreeSet::new();
    for sector in sectors() {
        let batches = sample(sector, TODAY);
        assert_eq!(batches, sample(sector, TODAY), "{sector:?}");
        let created = batches.iter().flat_map(|batch| &batch.changes).filter_map(|change| match change {
            Change::Create(record) => Some(record.uuid()),
            _ => None,
        });
        for id in created.chain(batches.iter().map(|batch| batch.id)) {
            assert!(ids.insert(id), "{sector:?}: {id}");
        }
    }
}

#[test]
fn each_reaches_back_a_year_and_ends_today() {
    for sector in sectors() {
        let batches = sample(sector, TODAY);
        assert!(batches.is_sorted_by_key(|batch| batch.at), "{sector:?}");
        let (first, last) = (day(&batches[0]), day(&batches[batches.len() - 1]));
        assert!(first <= date(2025, 11, 19), "{sector:?}: {first}");
        assert!(last < TODAY && last >= date(2026, 11, 5), "{sector:?}: {last}");
        assert!(batches.iter().all(|batch| !batch.changes.is_empty()), "{sector:?}");
    }
}

#[test]
fn the_small_ones_are_small_and_show_what_a_portfolio_holds() {
    let least = [
        (Kind::Capability, 2),
        (Kind::Domain, 5),
        (Kind::Community, 5),
        (Kind::Person, 12),
        (Kind::Sponsorship, 4),
        (Kind::Touchpoint, 5),
        (Kind::Event, 10),
        (Kind::Project, 2),
        (Kind::Decision, 3),
        (Kind::Consultation, 3),
        (Kind::Voice, 5),
        (Kind::ValueStory, 2),
        (Kind::Artifact, 3),
        (Kind::Boundary, 1),
        (Kind::ReviewItem, 5),
        (Kind::HelpRequest, 1),
    ];
    for (sector, portfolio) in small() {
        for (kind, least) in least {
            assert!(portfolio.count(kind) >= least, "{sector:?}: {}", kind.name());
        }
        let records: usize = Kind::ALL.iter().map(|kind| portfolio.count(*kind)).sum();
        assert!((150..=220).contains(&records), "{sector:?}: {records}");
        let rated = portfolio.all::<Domain>().filter(|it| it.proficiency.is_some() && it.proficiency_target.is_some());
        assert!(rated.count() >= 5, "{sector:?}");
    }
}

#[test]
fn their_communities_stand_at_different_places_of_their_lives() {
    for (sector, portfolio) in small() {
        let stages: BTreeSet<Stage> =
            portfolio.all::<Community>().filter_map(|community| portfolio.stage(community, TODAY)).collect();
        assert!(stages.len() >= 4, "{sector:?}: {stages:?}");
        assert!(portfolio.all::<Community>().any(|it| it.origin == Some(Origin::Emergent)), "{sector:?}");
        let turned = portfolio.all::<Community>().filter(|community| {
            let path = portfolio.stage_path(community.id, TODAY);
            path.windows(2).any(|pair| pair[1].stage < pair[0].stage)
                || portfolio.stage(community, TODAY) == Some(Stage::Closed)
        });
        assert!(turned.count() >= 1, "{sector:?}");
    }
}

#[test]
fn their_conversation_has_two_sides() {
    for (sector, portfolio) in small() {
        let has = |side, status| portfolio.all::<Commitment>().any(|it| it.side == side && it.status == status);
        for side in [Side::Community, Side::Organization] {
            assert!(has(side, CommitmentStatus::Kept) && has(side, CommitmentStatus::UnderWay), "{sector:?}: {side:?}");
        }
        let late = |it: &&Commitment| {
            it.due.is_some_and(|due| due < TODAY)
                && matches!(it.status, CommitmentStatus::Agreed | CommitmentStatus::UnderWay)
        };
        assert!((1..=5).contains(&portfolio.all::<Commitment>().filter(late).count()), "{sector:?}");
        assert!(portfolio.all::<Renegotiation>().next().is_some(), "{sector:?}");
        let asked: BTreeSet<Asked> = portfolio.all::<Consultation>().map(|it| it.asked).collect();
        assert!(asked.contains(&Asked::Before) && asked.contains(&Asked::NotAsked), "{sector:?}");
        let heard_back = |it: &Voice| it.response.is_some() && it.answered_on.is_some();
        assert!(portfolio.all::<Voice>().any(heard_back), "{sector:?}");
        let waits = |it: &Voice| it.response.is_none() && it.status == VoiceStatus::Carried;
        assert!(portfolio.all::<Voice>().any(waits), "{sector:?}");
        assert!(portfolio.all::<Review>().any(|it| it.status == ReviewStatus::Closed), "{sector:?}");
        assert!(portfolio.all::<Review>().any(|it| it.date > TODAY), "{sector:?}");
    }
}

#[test]
fn they_raise_a_handful_of_findings_of_different_sorts() {
    for (sector, portfolio) in small() {
        let findings = tilth_insight::findings(&portfolio, TODAY);
        let sorts: BTreeSet<_> = findings.iter().map(|finding| finding.rule.id()).collect();
        assert!((8..=24).contains(&findings.len()), "{sector:?}: {}", findings.len());
        assert!(sorts.len() >= 7, "{sector:?}: {sorts:?}");
        let urgent = findings.iter().filter(|finding| finding.severity == tilth_insight::Severity::Urgent);
        assert!(urgent.count() <= 2, "{sector:?}");
    }
}

#[test]
fn nobody_is_in_two_samples_and_nothing_is_said_twice() {
    let mut said: BTreeMap<String, Sector> = BTreeMap::new();
    for sector in sectors() {
        let portfolio = portfolio(&sample(sector, TODAY));
        let names = portfolio.all::<Person>().map(|person| person.name.clone());
        for text in names.chain(long_texts(&portfolio)).collect::<Vec<_>>() {
            let before = said.insert(text.clone(), sector);
            assert!(before.is_none(), "{sector:?} and {before:?}: {text}");
        }
    }
}

fn long_texts(portfolio: &Portfolio) -> Vec<String> {
    let mut texts = Vec::new();
    for kind in Kind::ALL {
        for (at, field) in kind.info().fields.iter().enumerate() {
            if field.field_type == FieldType::LongText {
                texts.extend(portfolio.records(*kind).filter_map(|record| match record.value(at) {
                    Value::Text(text) => Some(text),
                    _ => None,
                }));
            }
        }
    }
    texts
}
