use serde_json::json;
use tilth_core::{
    Kind, Words,
    catalog::{Sponsorship, Voice},
};
use tilth_insight::Rule;

use crate::support::{Made, to};

fn domains(made: &mut Made, many: usize) -> Vec<tilth_core::Id<tilth_core::catalog::Domain>> {
    (0..many).map(|at| made.domain(&format!("Domain {at}"))).collect()
}

fn of(made: &Made, rule: Rule) -> Vec<tilth_insight::Finding> {
    made.findings().into_iter().filter(|finding| finding.rule == rule).collect()
}

#[test]
fn what_most_records_raise_alike_stands_as_one_finding_of_the_portfolio() {
    let mut made = Made::new();
    domains(&mut made, 5);
    assert_eq!(of(&made, Rule::DomainWithoutExecutive).len(), 5, "five are few enough to be named");
    let last = made.domain("Domain 5");
    let seen = "No domain names an accountable executive yet.";
    let finding = made.raised(Rule::DomainWithoutExecutive, seen);
    assert!(finding.together);
    assert_eq!(finding.about, (Kind::PortfolioFacts, made.portfolio.facts().unwrap().id.uuid()));
    assert_eq!(finding.records.len(), 6);
    assert_eq!(finding.records.last(), Some(&(Kind::Domain, last.uuid())));
    assert_eq!(finding.next_label(&made.portfolio, &Words::english()), "Begin with Domain 0");
    assert_eq!(finding.next.id, Some(finding.records[0].1));
}

#[test]
fn where_most_records_are_sound_each_of_the_others_stands_alone() {
    let mut made = Made::new();
    let person = made.person("Kat Cosgrove");
    let domains = domains(&mut made, 10);
    for domain in &domains[..3] {
        made.set(*domain, "executive", to(person));
    }
    made.raised(Rule::DomainWithoutExecutive, "7 of 10 domains name no accountable executive.");
    made.set(domains[3], "executive", to(person));
    assert_eq!(of(&made, Rule::DomainWithoutExecutive).len(), 6, "60 percent is not more than 60 percent");
    assert!(of(&made, Rule::DomainWithoutExecutive).iter().all(|finding| !finding.together));
}

#[test]
fn a_record_keeps_its_own_finding_while_it_stands_together_with_others() {
    let mut made = Made::new();
    let domains = domains(&mut made, 7);
    let touching = made.attention().touching(Kind::Domain, domains[2].uuid());
    let mine = touching.iter().find(|finding| finding.rule == Rule::DomainWithoutExecutive).unwrap();
    assert_eq!(mine.seen(&made.portfolio, &Words::english()), "Domain 2 has no accountable executive.");
}

#[test]
fn several_that_say_the_same_of_one_record_count_once_with_it() {
    let mut made = Made::new();
    let (person, community) = (made.person("Kat Cosgrove"), made.community("SIG Node"));
    for _ in 0..7 {
        made.put::<Sponsorship>(json!({ "person": to(person), "community": to(community), "level": "guiding" }));
    }
    let touching = made.attention().touching(Kind::Community, community.uuid());
    let overdue: Vec<_> = touching.iter().filter(|one| one.rule == Rule::SponsorContactOverdue).collect();
    assert!(matches!(overdue[..], [one] if one.together), "{overdue:?}");
    assert_eq!(made.attention().counts()[&community.uuid()], touching.len());
}

#[test]
fn a_finding_touches_every_record_it_rests_on() {
    let mut made = Made::new();
    let (person, community) = (made.person("Kat Cosgrove"), made.community("SIG Node"));
    made.put::<Sponsorship>(json!({ "person": to(person), "community": to(community), "level": "guiding" }));
    for (kind, id) in [(Kind::Person, person.uuid()), (Kind::Community, community.uuid())] {
        let rules: Vec<Rule> = made.attention().touching(kind, id).iter().map(|finding| finding.rule).collect();
        assert!(rules.contains(&Rule::SponsorContactOverdue), "{kind:?}: {rules:?}");
    }
}

#[test]
fn the_key_stays_while_the_matter_stays() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let key = |made: &Made| of(made, Rule::DomainWithoutCommunity)[0].key();
    let before = key(&made);
    made.set(domain, "relevance", json!(5));
    assert_eq!(key(&made), before);
    assert_eq!(before, format!("domain-without-community:{domain}"));
}

#[test]
fn what_somebody_said_is_named_by_who_said_it_and_when() {
    let mut made = Made::new();
    let community = made.community("SIG Scalability");
    for at in 0..7 {
        let text = format!("Do you need help in any area now? {at}");
        made.put::<Voice>(json!({
            "text": text, "community": to(community), "kind": "warning", "on": "2020-12-31", "status": "heard",
        }));
    }
    let finding = made.raised(Rule::VoiceUnanswered, "No voice that asked for an answer has one yet.");
    let label = finding.next_label(&made.portfolio, &Words::english());
    assert_eq!(label, "Begin with what SIG Scalability said in 2020");
}
