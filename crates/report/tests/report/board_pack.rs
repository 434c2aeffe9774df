//! What a board pack says.

use serde_json::json;
use tilth_core::{Date, Words, catalog::AnswerGiven};
use tilth_report::{AnsweredFinding, Attention, BoardPackInput, Document, board_pack, document::Block, markdown, pdf};

use crate::{
    fixture::{bare_bed, input, railway},
    support::text_of,
};

#[test]
fn the_board_pack_of_a_small_portfolio() {
    let (portfolio, given) = railway();
    let words = Words::english();
    insta::assert_snapshot!(markdown(&board_pack(&portfolio, &given, &words), &words));
}

#[test]
fn names_that_look_like_markup_are_printed_letter_by_letter() {
    let name = "#panic() *x* $y$ <b> @me `z` \\u{41} //no";
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": name }));
    bed.add("domain", "d", json!({ "name": name, "status": "active", "description": "= not a heading\n- not a list" }));
    bed.add("stewardship", "s", json!({ "community": "@c", "domain": "@d", "role": "stewards" }));
    let words = Words::english();
    let pack = board_pack(&bed.portfolio(), &input(Vec::new()), &words);
    let text = text_of(&pdf(&pack, &words).unwrap().bytes);
    assert!(text.contains(name), "{text}");
    assert!(text.contains("= not a heading"), "{text}");
    assert!(markdown(&pack, &words).contains("\\#panic() \\*x\\* \\$y\\$ \\<b\\> @me \\`z\\` \\\\u{41} //no"));
}

#[test]
fn an_empty_portfolio_is_its_cover_and_its_headline() {
    let words = Words::english();
    let pack = board_pack(&tilth_core::Portfolio::default(), &input(Vec::new()), &words);
    assert!(!pack.blocks.contains(&Block::Contents));
    let set = pdf(&pack, &words).unwrap();
    assert_eq!(set.pages, 2);
    assert!(text_of(&set.bytes).contains("Wheels matter more than we know them"));
}

#[test]
fn a_document_survives_being_stored() {
    let (portfolio, given) = railway();
    let pack = board_pack(&portfolio, &given, &Words::english());
    let stored = serde_json::to_string(&pack).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&stored).unwrap(), pack);
}

#[test]
fn hundreds_of_bare_domains_share_pages() {
    let mut bed = bare_bed();
    for n in 0..168 {
        bed.add("community", &format!("c{n}"), json!({ "name": format!("Team {n}") }));
        bed.add("domain", &format!("d{n}"), json!({ "name": format!("Domain {n}"), "status": "active" }));
        bed.add(
            "stewardship",
            &format!("s{n}"),
            json!({ "community": format!("@c{n}"), "domain": format!("@d{n}"), "role": "stewards" }),
        );
    }
    let words = Words::english();
    let pack = board_pack(&bed.portfolio(), &input(Vec::new()), &words);
    let set = pdf(&pack, &words).unwrap();
    assert!(set.pages < 30, "{} pages", set.pages);
    assert!(text_of(&set.bytes).contains("Stewarded by Team 167."));
}

#[test]
fn findings_with_the_same_reason_give_it_once() {
    let (portfolio, given) = railway();
    let alike = |n: usize| Attention { seen: format!("Community {n} has no sponsor."), ..given.attention[1].clone() };
    let words = Words::english();
    let pack = board_pack(&portfolio, &input((0..12).map(alike).collect()), &words);
    let text = markdown(&pack, &words);
    let last = text.split("## Needs attention").last().unwrap();
    assert_eq!(last.matches("Communities seek to be heard").count(), 1);
    assert!(last.contains("**Community 9 has no sponsor.**  \n  **Two more like these.**"), "{last}");
}

#[test]
fn a_finding_about_everything_is_not_repeated_on_each_domain() {
    let (portfolio, given) = railway();
    let everywhere = Attention { together: true, ..given.attention[0].clone() };
    let words = Words::english();
    let text = markdown(&board_pack(&portfolio, &input(vec![everywhere]), &words), &words);
    assert_eq!(
        text.matches("Wheel wear rests on one expert").count(),
        2,
        "on the portfolio's page and in the last part"
    );
}

#[test]
fn answered_findings_are_counted_and_listed_with_their_reasons() {
    use AnswerGiven::{ActedOn, DoesNotApply, NotNow};
    let (portfolio, given) = railway();
    let words = Words::english();
    let text = |attention: &[Attention], answered: &[AnswerGiven]| {
        let answered = answered.iter().map(|given| AnsweredFinding {
            seen: "Axles has no sponsor.".to_owned(),
            given: *given,
            until: (*given == NotNow).then(|| Date::constant(2027, 2, 3)),
            because: (*given == DoesNotApply).then(|| "It is led from outside".to_owned()),
        });
        let given = BoardPackInput { attention: attention.to_vec(), answered: answered.collect(), ..given.clone() };
        markdown(&board_pack(&portfolio, &given, &words), &words)
    };
    let said = "Four findings were answered and are left out: one acted on, two put off and one that does not apply.";
    assert!(text(&given.attention, &[NotNow, ActedOn, NotNow, DoesNotApply]).contains(said));
    let listed = text(&given.attention, &[NotNow, ActedOn, NotNow, DoesNotApply]);
    assert!(listed.contains("| Axles has no sponsor. | not now (until 3 Feb 2027) |  |"), "{listed}");
    let alone = text(&[], &[DoesNotApply]);
    assert!(alone.contains("| Axles has no sponsor. | does not apply | It is led from outside |"), "{alone}");
    assert!(alone.contains("**One finding was answered and is left out: one that does not apply.**"), "{alone}");
    assert!(!text(&given.attention, &[]).contains("left out"));
}

#[test]
fn what_is_set_aside_for_domains_and_what_projects_got_are_not_added_up() {
    let mut bed = bare_bed();
    bed.add("domain", "d", json!({ "name": "Wheel wear", "status": "active" }));
    bed.add("allocation", "a", json!({ "domain": "@d", "start": "2026-05-01", "hours": 10 }));
    bed.add("project", "p", json!({ "name": "A gauge", "stage": "active" }));
    bed.add("funding", "f", json!({ "kind": "allocated", "project": "@p", "on": "2026-05-01", "hours": 5 }));
    let words = Words::english();
    let text = markdown(&board_pack(&bed.portfolio(), &input(Vec::new()), &words), &words);
    assert!(text.contains("| Fiscal year | Set aside for domains | Granted |"), "{text}");
    assert!(text.contains("| 2026/27 (so far) | 10 | 5 |"), "{text}");
}

#[test]
fn a_finding_with_much_behind_it_stands_on_the_page_of_its_domain() {
    let (portfolio, given) = railway();
    let behind = given.attention[0].records.iter().cycle().take(6).cloned().collect();
    let about = Attention { records: behind, records_total: 6, ..given.attention[0].clone() };
    let words = Words::english();
    let text = markdown(&board_pack(&portfolio, &input(vec![about]), &words), &words);
    let seen = "Wheel wear rests on one expert";
    assert_eq!(text.matches(seen).count(), 3, "on the portfolio's page, the domain's, and in the last part");
}

#[test]
fn the_members_of_a_community_are_its_estimate_where_few_are_noted_by_name() {
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": "Club", "members_core": 14, "members_active": 46 }));
    bed.add("community", "e", json!({ "name": "Echo" }));
    let told = "How wheels wear. ".repeat(100);
    bed.add("domain", "d", json!({ "name": "Wheel wear", "status": "active", "relevance": 3, "description": told }));
    bed.add("person", "p", json!({ "name": "Ines" }));
    for (n, community) in ["@c", "@e"].into_iter().enumerate() {
        bed.add("membership", &format!("m{n}"), json!({ "person": "@p", "community": community }));
        let tie = json!({ "community": community, "domain": "@d", "role": "stewards" });
        bed.add("stewardship", &format!("s{n}"), tie);
    }
    let words = Words::english();
    let text = markdown(&board_pack(&bed.portfolio(), &input(Vec::new()), &words), &words);
    assert!(text.contains("about 60 (1 noted)"), "{text}");
    assert!(text.contains("| 1 noted |"), "{text}");
}

#[test]
fn what_is_not_there_yet_is_said_and_a_project_past_its_end_comes_first() {
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": "Wheel wear circle" }));
    bed.add("domain", "d", json!({ "name": "Wheel wear", "status": "active" }));
    bed.add("stewardship", "s", json!({ "community": "@c", "domain": "@d", "role": "stewards" }));
    bed.add("project", "a", json!({ "name": "A gauge", "stage": "active" }));
    bed.add("project", "z", json!({ "name": "Z gauge", "stage": "active", "end": "2025-11-19" }));
    let words = Words::english();
    let text = markdown(&board_pack(&bed.portfolio(), &input(Vec::new()), &words), &words);
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
    assert!(at("| Wheel wear | Wheel wear circle |") < at("## Domains"), "the domains stand on the portfolio's page");
    assert!(text.contains("### Communities without a sponsor\n\nWheel wear circle"), "{text}");
    assert!(text.contains("### Commitments due and slipped\n\nNothing is promised yet."), "{text}");
    assert!(at("| Z gauge |") < at("| A gauge |") && text.contains("365 days past"), "{text}");
}
