//! The words of the catalog: none is missing, none is unused.

use std::collections::BTreeSet;

use tilth_core::{COMMON_FIELDS, Currency, FieldProblem, FieldType, Kind, Mismatch, Rejection, Uuid, Words};

const CATALOG: &str = include_str!("../../../locales/en/catalog.ftl");

/// Columns that lists compute from other records.
const COMPUTED: &[(Kind, &[&str])] = &[
    (Kind::Community, &["stage", "sponsor", "domains", "leads", "last_event", "findings"]),
    (
        Kind::Person,
        &["communities", "roles", "sponsors", "leads_now", "takes_part_in", "in_several", "homeless", "brokers_as"],
    ),
    (Kind::Commitment, &["renegotiated", "owed"]),
    (Kind::Decision, &["asked_before", "asked_after", "not_asked", "told_back", "days_to_told"]),
    (Kind::Domain, &["stewards", "stage", "sponsor", "findings"]),
    (Kind::Project, &["money"]),
];

/// The ids of messages and attributes (`message.attribute`) in a locale file.
fn ids(text: &str) -> BTreeSet<String> {
    let mut message = "";
    let mut found = BTreeSet::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        match name.strip_prefix("    .") {
            Some(attribute) => found.insert(format!("{message}.{attribute}")),
            None if name.starts_with(|letter: char| letter.is_ascii_lowercase()) => {
                message = name;
                found.insert(name.to_owned())
            }
            None => continue,
        };
    }
    found
}

/// The ids that the catalog asks for.
fn needed() -> BTreeSet<String> {
    let mut needed: BTreeSet<String> = ["value-yes", "value-no"].map(str::to_owned).into();
    needed.extend(COMMON_FIELDS.map(|field| format!("field-any-{}", field.name)));
    for kind in Kind::ALL {
        let info = kind.info();
        let name = kind.name();
        needed.extend(["", ".one", ".plural", ".about"].map(|part| format!("kind-{name}{part}")));
        for field in &info.fields[..info.own] {
            needed.insert(format!("field-{name}-{}", field.name));
            needed.extend(field.unit.map(|unit| format!("unit-{unit}")));
            if let FieldType::Choice(set) | FieldType::Choices(set) = field.field_type {
                needed.extend(set.ids.iter().map(|id| format!("choice-{}-{id}", set.name)));
            }
        }
    }
    for (kind, columns) in COMPUTED {
        needed.extend(columns.iter().map(|column| format!("field-{}-{column}", kind.name())));
    }
    needed.extend(mismatches().iter().map(|mismatch| format!("error-{}", mismatch.code())));
    needed.extend(rejections().iter().map(|rejection| format!("error-{}", rejection.code())));
    needed
}

/// One mismatch of each sort; a new sort does not compile until it is named here.
fn mismatches() -> Vec<Mismatch> {
    let given = || "given".to_owned();
    let _ = |mismatch: Mismatch| match mismatch {
        Mismatch::Required | Mismatch::NotARating(_) | Mismatch::NotAnEnergy(_) | Mismatch::NotAPercent(_) => (),
        Mismatch::NotANumber(_) | Mismatch::NotADate(_) | Mismatch::NotMoney(_) | Mismatch::NotACurrency(_) => (),
        Mismatch::NotAChoice { .. } | Mismatch::NotAReference(_) | Mismatch::NotAnEmail(_) => (),
        Mismatch::OutOfRange { .. } => (),
        Mismatch::Before(_) | Mismatch::WrongType(_) | Mismatch::OneOf(_) | Mismatch::Circular => (),
    };
    vec![
        Mismatch::Required,
        Mismatch::NotARating(given()),
        Mismatch::NotAnEnergy(given()),
        Mismatch::NotAPercent(given()),
        Mismatch::NotANumber(given()),
        Mismatch::OutOfRange { value: given(), least: 0, most: 100 },
        Mismatch::NotADate(given()),
        Mismatch::NotMoney(given()),
        Mismatch::NotACurrency(given()),
        Mismatch::NotAChoice { value: given(), choices: "one, other".to_owned() },
        Mismatch::NotAReference(given()),
        Mismatch::NotAnEmail(given()),
        Mismatch::Before(given()),
        Mismatch::WrongType(given()),
        Mismatch::OneOf(given()),
        Mismatch::Circular,
    ]
}

/// One rejection of each sort; a new sort does not compile until it is named here.
fn rejections() -> Vec<Rejection> {
    let (kind, id) = (Kind::Domain, Uuid::nil());
    let _ = |rejection: Rejection| match rejection {
        Rejection::NoRecord { .. } | Rejection::Exists { .. } | Rejection::Stale { .. } => (),
        Rejection::Invalid { .. } | Rejection::Dangling { .. } => (),
        Rejection::StillReferred { .. } | Rejection::Frozen { .. } => (),
    };
    vec![
        Rejection::NoRecord { kind, id },
        Rejection::Exists { kind, id },
        Rejection::Stale { kind, id, field: None },
        Rejection::Invalid { kind, id, problem: FieldProblem { field: "name", mismatch: Mismatch::Required } },
        Rejection::Dangling { kind, id, field: "executive", target: id },
        Rejection::StillReferred { kind, id, by_kind: kind, by: id },
        Rejection::Frozen { review: id },
    ]
}

#[test]
fn everything_in_the_catalog_has_words() {
    let words = Words::english();
    let missing: Vec<_> = needed().into_iter().filter(|id| !words.has(id)).collect();
    assert!(missing.is_empty(), "without words: {missing:#?}");
}

#[test]
fn every_word_of_the_catalog_is_used() {
    let needed = needed();
    let used = |id: &String| match id.strip_suffix(".hint") {
        Some(field) => field.starts_with("field-") && needed.contains(field),
        None => needed.contains(id),
    };
    let unused: Vec<_> = ids(CATALOG).into_iter().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "used nowhere: {unused:#?}");
}

#[test]
fn a_moment_is_shown_in_the_time_zone_of_who_reads_it() {
    let at = "2026-11-19T23:05:00Z".parse().expect("a moment");
    let far_east = jiff::tz::TimeZone::fixed(jiff::tz::offset(13));
    assert_eq!(Words::english().moment(at), "19 Nov 2026 23:05");
    assert_eq!(Words::english().in_zone(far_east).moment(at), "20 Nov 2026 12:05");
}

#[test]
fn every_kind_teaches_its_idea_with_its_source() {
    let words = Words::english();
    let sources = ["W-Art", "W-Systems", "W-Intro", "Botkin", "Wenger"];
    for kind in Kind::ALL {
        let about = words.get(&format!("kind-{}.about", kind.name()));
        assert!(sources.iter().any(|source| about.contains(source)), "{kind:?} names no source: {about}");
    }
}

#[test]
fn a_mismatch_repeats_what_was_given() {
    let words = Words::english();
    for mismatch in mismatches() {
        let text = words.mismatch(&mismatch);
        assert!(text.contains(mismatch.value()), "{text}");
        assert!(!text.contains("{"), "an argument is missing: {text}");
    }
    let refused = Currency::new("euro").expect_err("a code is three capital letters");
    assert_eq!(
        words.mismatch(&refused),
        "“euro” is not a currency code. A code is three capital letters, such as EUR."
    );
}
