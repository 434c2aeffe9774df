use tilth_core::Words;
use tilth_insight::Rule;

const TEXT: &str = include_str!("../../../../locales/en/insight.ftl");

const PARTS: [&str; 5] = ["seen", "together", "why", "source", "next"];

#[test]
fn every_rule_has_its_words() {
    let words = Words::english();
    for rule in Rule::ALL {
        for part in PARTS {
            assert!(words.has(&format!("rule-{}.{part}", rule.id())), "rule-{}.{part} is missing", rule.id());
        }
    }
}

#[test]
fn no_words_are_left_over() {
    let other = [
        "insight-number",
        "insight-names",
        "insight-names-apart",
        "insight-more",
        "insight-begin",
        "insight-begin-voice",
        "headline-empty",
        "headline-no-domain",
        "headline-unrated",
        "headline-little-known",
        "headline-even",
        "opening-community",
        "opening-person",
        "opening-project",
        "opening-commitment",
        "opening-voice",
        "opening-decision",
        "opening-attention",
    ];
    let messages = TEXT.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    for id in messages.filter(|id| !id.is_empty() && !id.starts_with([' ', '#'])) {
        let is_rule = id.strip_prefix("rule-").is_some_and(|id| Rule::ALL.iter().any(|rule| rule.id() == id));
        assert!(is_rule || other.contains(&id), "{id} is used nowhere");
    }
    let attributes =
        TEXT.lines().filter_map(|line| line.strip_prefix("    .")).filter_map(|line| line.split_once(" ="));
    for (part, _) in attributes {
        assert!(PARTS.contains(&part), ".{part} is used nowhere");
    }
}

#[test]
fn the_words_keep_to_the_house_style() {
    for line in TEXT.lines().filter(|line| !line.starts_with('#')) {
        for unwanted in ["!", "&", "please", "successfully", "failed", "critical:"] {
            assert!(!line.to_lowercase().contains(unwanted), "{unwanted:?} in {line:?}");
        }
    }
}

#[test]
fn rules_have_different_names() {
    let mut ids: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Rule::ALL.len());
}
