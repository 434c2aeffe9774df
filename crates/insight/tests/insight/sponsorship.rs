use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Community, Person, Sponsorship, Touchpoint},
};
use tilth_insight::Rule;

use crate::support::{Made, TODAY, ago, ahead, to};

fn sponsors(made: &mut Made, person: Id<Person>, community: Id<Community>, level: &str) -> Id<Sponsorship> {
    made.put(json!({ "person": to(person), "community": to(community), "level": level }))
}

#[test]
fn a_community_wants_a_sponsor_while_it_lives() {
    let mut made = Made::new();
    let community = made.community("Steering Committee");
    made.raised(Rule::CommunityWithoutSponsor, "Steering Committee has no sponsor.");
    let person = made.person("Kat Cosgrove");
    let sponsorship = sponsors(&mut made, person, community, "guiding");
    made.cleared(Rule::CommunityWithoutSponsor);
    made.set(sponsorship, "until", json!(TODAY.to_string()));
    made.raised(Rule::CommunityWithoutSponsor, "Steering Committee has no sponsor.");
    made.set(community, "closed_on", ago(0));
    made.not_asked(Rule::CommunityWithoutSponsor);
}

#[test]
fn a_sponsor_of_more_communities_than_usual_is_seen_and_escalation_does_not_count() {
    let mut made = Made::new();
    let person = made.person("Kat Cosgrove");
    let held = made.communities::<7>().map(|community| sponsors(&mut made, person, community, "guiding"));
    made.raised(
        Rule::SponsorOverLoad,
        "Kat Cosgrove attends as a sponsor to seven communities (Five, Four, One and four more); the figure of this portfolio is up to six.",
    );
    made.set(held[0], "level", json!("escalation_only"));
    made.cleared(Rule::SponsorOverLoad);
}

#[test]
fn a_successor_does_not_sponsor_yet() {
    let mut made = Made::new();
    let (kat, ben) = (made.person("Kat Cosgrove"), made.person("Benjamin Elder"));
    let community = made.community("SIG Auth");
    let held = sponsors(&mut made, kat, community, "guiding");
    made.set(held, "successor", to(ben));
    made.cleared(Rule::SponsorOverLoad);
    let asked = made.attention().tally().find(|(rule, ..)| *rule == Rule::SponsorOverLoad).map(|(_, asked, _)| asked);
    assert_eq!(asked, Some(1), "Kat is asked, Benjamin is not");
}

#[test]
fn a_leading_sponsor_of_more_than_two_is_seen() {
    let mut made = Made::new();
    let person = made.person("Kat Cosgrove");
    let held = made.communities::<3>().map(|community| sponsors(&mut made, person, community, "leading"));
    made.raised(
        Rule::LeadingSponsorOverLoad,
        "Kat Cosgrove is the leading sponsor of three communities (One, Three and Two); two at most are usual.",
    );
    made.set(held[1], "level", json!("guiding"));
    made.cleared(Rule::LeadingSponsorOverLoad);
}

#[test]
fn sponsor_and_community_speak_as_often_as_they_wanted() {
    let mut made = Made::new();
    let (person, community) = (made.person("Kat Cosgrove"), made.community("SIG Node"));
    let sponsorship = sponsors(&mut made, person, community, "guiding");
    made.raised(
        Rule::SponsorContactOverdue,
        "No contact between Kat Cosgrove and SIG Node is noted; they meant to speak every 90 days.",
    );
    made.set(sponsorship, "since", ago(10));
    made.cleared(Rule::SponsorContactOverdue);
    made.set(sponsorship, "since", ago(400));
    made.set(sponsorship, "contact_every", json!(30));
    let spoke = made.put::<Touchpoint>(json!({ "sponsorship": to(sponsorship), "on": "2026-10-02" }));
    let finding = made.raised(
        Rule::SponsorContactOverdue,
        "Kat Cosgrove last spoke with SIG Node on 2 Oct 2026; they meant to speak every 30 days.",
    );
    assert_eq!(finding.about.1, sponsorship.uuid());
    made.set(spoke, "on", ago(30));
    made.cleared(Rule::SponsorContactOverdue);
    made.set(sponsorship, "level", json!("escalation_only"));
    made.not_asked(Rule::SponsorContactOverdue);
}

#[test]
fn a_sponsorship_that_ends_soon_wants_a_successor() {
    let mut made = Made::new();
    let (person, community) = (made.person("Kat Cosgrove"), made.community("SIG Node"));
    let sponsorship = sponsors(&mut made, person, community, "guiding");
    made.not_asked(Rule::SponsorWithoutSuccessor);
    made.set(sponsorship, "until", ahead(91));
    made.cleared(Rule::SponsorWithoutSuccessor);
    made.set(sponsorship, "until", ahead(40));
    made.raised(
        Rule::SponsorWithoutSuccessor,
        "Kat Cosgrove sponsors SIG Node until 31 Dec 2026; nobody is named to follow.",
    );
    let successor = made.person("Benjamin Elder");
    made.set(sponsorship, "successor", to(successor));
    made.cleared(Rule::SponsorWithoutSuccessor);
}
