//! What is the same everywhere is said once, and what is alike is said together.

use serde_json::json;
use tilth_core::{Id, Words};
use tilth_report::{Attention, Concerned, Severity, SponsorLoad, board_pack, document::Block, markdown};

use crate::fixture::{Bed, bare_bed, input, railway};

fn pack(bed: Bed, attention: Vec<Attention>) -> String {
    let words = Words::english();
    markdown(&board_pack(&bed.portfolio(), &input(attention), &words), &words)
}

fn domains(bed: &mut Bed, values: &[serde_json::Value]) {
    for (n, more) in values.iter().enumerate() {
        let mut domain = json!({ "name": format!("Domain {n}"), "status": "active" });
        let fields = domain.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        bed.add("domain", &format!("d{n}"), domain);
    }
}

#[test]
fn what_no_domain_has_is_said_once() {
    let mut bed = bare_bed();
    domains(&mut bed, &[json!({}), json!({}), json!({ "posture": "invest" })]);
    let text = pack(bed, Vec::new());
    let nowhere = "Not noted for any domain yet: relevance, proficiency now, vulnerability and accountable executive.";
    assert_eq!(text.matches(nowhere).count(), 1, "{text}");
    assert_eq!(text.matches("Not noted yet: posture.").count(), 2);
    assert!(!text.contains("Nobody has rated it yet."), "the first page says it of all");
}

#[test]
fn what_some_domains_have_is_missed_on_the_page_of_the_others() {
    let mut bed = bare_bed();
    domains(&mut bed, &[json!({ "relevance": 3 }), json!({ "relevance": 3, "vulnerability": 2 }), json!({})]);
    let text = pack(bed, Vec::new());
    assert!(text.contains("Not noted yet: vulnerability."), "{text}");
    assert_eq!(text.matches("Nobody has rated it yet.").count(), 1);
}

#[test]
fn names_with_their_stewards_are_no_register() {
    let tables = |bed: Bed| {
        let pack = board_pack(&bed.portfolio(), &input(Vec::new()), &Words::english());
        pack.blocks.iter().filter(|block| matches!(block, Block::Table(_))).count()
    };
    let mut named = bare_bed();
    domains(&mut named, &[json!({}), json!({})]);
    assert_eq!(tables(named), 0);
    let mut rated = bare_bed();
    domains(&mut rated, &[json!({ "relevance": 3 }), json!({})]);
    assert_eq!(tables(rated), 1);
}

#[test]
fn findings_that_differ_only_in_a_name_are_one_sentence() {
    let seen = railway().1.attention;
    let about = |n: usize| Attention {
        seen: format!("Team {n} has no sponsor."),
        records: vec![Concerned { title: format!("Team {n}"), ..seen[1].records[0].clone() }],
        ..seen[1].clone()
    };
    let mut attention: Vec<Attention> = (0..14).map(about).collect();
    attention.push(Attention { seen: "Team 20 lost its sponsor in May.".to_owned(), ..about(20) });
    let text = pack(bare_bed(), attention);
    let last = text.split("## Needs attention").last().unwrap();
    let named = (1..=10).map(|n| format!("Team {n}")).collect::<Vec<_>>().join(", ");
    assert!(last.contains(&format!("**Team 0 has no sponsor.** The same holds for {named} and 3 more.")), "{last}");
    assert!(last.contains("**Team 20 lost its sponsor in May.**"), "{last}");
    assert_eq!(last.matches("Communities seek to be heard").count(), 1);
}

#[test]
fn the_first_findings_are_about_different_records() {
    let seen = railway().1.attention;
    let because =
        |why: &str, seen: &Attention| Attention { why: why.to_owned(), severity: Severity::Attention, ..seen.clone() };
    let other = Attention { seen: "Paint has no living community.".to_owned(), ..seen[2].clone() };
    let attention = vec![because("One.", &seen[0]), because("Two.", &seen[0]), because("Three.", &other)];
    let text = pack(bare_bed(), attention);
    let first = text.split("## Needs attention").next().unwrap();
    assert!(first.contains("One.") && !first.contains("Two.") && first.contains("Three."), "{first}");
}

#[test]
fn a_sponsor_who_attends_to_more_than_usual_is_named() {
    let load = |attended: usize, leading: usize| {
        let mut bed = bare_bed();
        bed.add("person", "kat", json!({ "name": "Kat Cosgrove" }));
        bed.add("community", "c", json!({ "name": "Team" }));
        bed.add("sponsorship", "s", json!({ "person": "@kat", "community": "@c", "level": "guiding" }));
        let (kat, team) = (Id::new(bed.id("kat")), Id::new(bed.id("c")));
        let mut given = input(Vec::new());
        given.standing.loads.insert(kat, SponsorLoad { communities: vec![team], attended, leading });
        markdown(&board_pack(&bed.portfolio(), &given, &Words::english()), &Words::english())
    };
    let many = "Kat Cosgrove attends to seven communities; six is this portfolio’s figure.";
    assert!(load(7, 0).contains(many));
    assert!(
        load(6, 3)
            .contains("Kat Cosgrove is the leading sponsor of three communities; two is this portfolio’s figure.")
    );
    assert!(!load(6, 2).contains("Kat Cosgrove attends") && !load(6, 2).contains("leading sponsor of"));
}

#[test]
fn the_answer_to_a_question_of_a_form_is_quoted_where_it_is_a_sentence() {
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": "Team" }));
    bed.add("domain", "d", json!({ "name": "Wheel wear", "status": "active" }));
    bed.add("stewardship", "s", json!({ "community": "@c", "domain": "@d", "role": "stewards" }));
    let texts = [
        "See 2025 Highlights.",
        "etcdlabs; gofail; govanityurls; jetcd; protodoc; two more that nobody has looked at",
        "We call it \"done\" when somebody who was not in the room can repeat what we did.",
    ];
    for (n, text) in texts.into_iter().enumerate() {
        bed.add(
            "voice",
            &format!("v{n}"),
            json!({
                "text": text, "subject": "What did you do this year?", "kind": "story", "on": "2026-05-04",
                "community": "@c", "domains": ["@d"], "status": "heard",
            }),
        );
    }
    let text = pack(bed, Vec::new());
    assert!(text.contains("“We call it ‘done’ when somebody"), "{text}");
    assert!(!text.contains("Highlights") && !text.contains("gofail") && !text.contains("What did you"), "{text}");
}

#[test]
fn a_side_that_promised_nothing_says_so() {
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": "Team" }));
    bed.add("commitment", "p", json!({
        "promise": "Measure", "side": "community", "community": "@c", "kind": "knowledge_resource", "status": "agreed",
    }));
    let text = pack(bed, Vec::new());
    assert!(text.contains("### The organization promises\n\nNothing is promised yet."), "{text}");
}

#[test]
fn where_nothing_was_said_no_voice_has_its_answer() {
    let mut bed = bare_bed();
    bed.add("decision", "d", json!({ "title": "Close the lab", "date": "2026-09-01" }));
    let text = pack(bed, Vec::new());
    assert!(text.contains("Nothing that communities said is noted"), "{text}");
}

#[test]
fn a_record_is_behind_a_finding_although_its_name_is_a_word_of_the_sentence() {
    let seen = railway().1.attention;
    let record = |title: &str| Concerned { title: title.to_owned(), ..seen[1].records[0].clone() };
    let records = vec![record("community"), record("Brakes")];
    let everywhere = Attention {
        seen: "No community names a sponsor yet.".to_owned(),
        together: true,
        records_total: 2,
        records,
        ..seen[1].clone()
    };
    let text = pack(bare_bed(), vec![everywhere.clone()]);
    assert!(text.contains("Behind it: community and Brakes"), "{text}");
    let one = Attention { seen: "Brakesmen rest on one person.".to_owned(), together: false, ..everywhere };
    assert!(pack(bare_bed(), vec![one]).contains("Behind it: community and Brakes"));
}

#[test]
fn titles_that_stand_in_quotation_marks_stand_so_everywhere() {
    let seen = railway().1.attention;
    let kept = |title: &str| Attention {
        seen: format!("“{title}” of Team has no keeper."),
        records: vec![Concerned { title: title.to_owned(), ..seen[1].records[0].clone() }],
        ..seen[1].clone()
    };
    let text = pack(bare_bed(), vec![kept("Round book"), kept("Set points")]);
    assert!(text.contains("The same holds for “Set points”."), "{text}");
}

#[test]
fn a_promise_that_was_moved_twice_names_the_day_that_was_agreed_first() {
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": "Team" }));
    bed.add("commitment", "p", json!({
        "promise": "Measure", "side": "community", "community": "@c", "kind": "knowledge_resource", "status": "agreed",
        "due": "2026-11-12",
    }));
    for (n, [on, old, new]) in
        [["2026-06-20", "2026-06-25", "2026-09-23"], ["2026-09-20", "2026-09-23", "2026-11-12"]].into_iter().enumerate()
    {
        bed.add(
            "renegotiation",
            &format!("r{n}"),
            json!({
                "commitment": "@p", "on": on, "old_due": old, "new_due": new,
            }),
        );
    }
    let text = pack(bed, Vec::new());
    assert!(text.contains("12 Nov 2026 (moved twice, from 25 Jun 2026)"), "{text}");
}

#[test]
fn decisions_that_touch_a_community_come_first_and_say_whom_nobody_noted() {
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": "Team" }));
    bed.add("domain", "d", json!({ "name": "Wheel wear", "status": "active" }));
    bed.add("stewardship", "s", json!({ "community": "@c", "domain": "@d", "role": "stewards" }));
    bed.add("decision", "near", json!({ "title": "Close the lab", "date": "2026-03-01", "domains": ["@d"] }));
    bed.add("decision", "far", json!({ "title": "Paint it green", "date": "2026-09-01" }));
    let text = pack(bed, Vec::new());
    let voice = text.split("## Voice and consultations").last().unwrap();
    let at = |part: &str| voice.find(part).unwrap_or_else(|| panic!("{part} in {voice}"));
    assert!(
        at("| Close the lab (1 Mar 2026) | Team | not noted |") < at("| Paint it green (1 Sep 2026) |  | not noted |")
    );
}

#[test]
fn projects_that_wait_those_with_money_and_the_others_take_turns() {
    let mut bed = bare_bed();
    for (name, stage) in [("Aged", "active"), ("Active", "active"), ("Bought", "active"), ("Called for", "proposed")] {
        bed.add("project", name, json!({ "name": name, "stage": stage, "end": "2026-01-31" }));
    }
    let mut given = input(Vec::new());
    given.standing.funds.insert(Id::new(bed.id("Bought")), tilth_report::Funds::default());
    let text = markdown(&board_pack(&bed.portfolio(), &given, &Words::english()), &Words::english());
    let at = |name: &str| text.find(&format!("| {name} |")).unwrap_or_else(|| panic!("{name} in {text}"));
    assert!(at("Called for") < at("Bought") && at("Bought") < at("Active") && at("Active") < at("Aged"), "{text}");
}

#[test]
fn a_sponsored_community_that_stewards_no_domain_is_shown_with_the_one_it_contributes_to() {
    let mut bed = bare_bed();
    bed.add("person", "kat", json!({ "name": "Kat Cosgrove" }));
    bed.add("domain", "d", json!({ "name": "Wheel wear", "status": "active" }));
    for (n, name) in ["Club", "Lunch"].into_iter().enumerate() {
        bed.add("community", name, json!({ "name": name }));
        let community = format!("@{name}");
        bed.add(
            "sponsorship",
            &format!("s{n}"),
            json!({ "person": "@kat", "community": community, "level": "guiding" }),
        );
    }
    bed.add("stewardship", "t", json!({ "community": "@Lunch", "domain": "@d", "role": "contributes" }));
    let (kat, club, lunch) = (Id::new(bed.id("kat")), Id::new(bed.id("Club")), Id::new(bed.id("Lunch")));
    let mut given = input(Vec::new());
    let load = SponsorLoad { communities: vec![club, lunch], attended: 2, leading: 0 };
    given.standing.loads.insert(kat, load);
    let text = markdown(&board_pack(&bed.portfolio(), &given, &Words::english()), &Words::english());
    assert!(text.contains("| Kat Cosgrove | Lunch | Wheel wear (contributes to it) |"), "{text}");
    assert!(text.contains("| Kat Cosgrove | Club | none |"), "{text}");
}
