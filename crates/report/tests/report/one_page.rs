//! What belongs on one page stands on one, however much there is to tell.

use serde_json::json;
use tilth_core::Words;
use tilth_report::{Attention, BoardPackInput, Document, Paper, board_pack, pdf};

use crate::{
    fixture::{Bed, bare_bed, input, railway},
    support::pages_of,
};

const LONG: &str = "We look after what is known of it, where the work is done and by those who do it, and say early what \
                    nobody wants to hear. ";

/// A domain of twenty years: a dozen communities, and more of everything else than a page holds.
fn of_long_history(bed: &mut Bed, name: &str) {
    bed.add(
        "domain",
        name,
        json!({
            "name": name, "status": "active", "description": LONG.repeat(20), "key_questions": LONG.repeat(20),
            "relevance": 5, "relevance_why": LONG.repeat(20), "proficiency": 2, "proficiency_target": 4,
            "target_by": "2027-06-30", "vulnerability": 5, "vulnerability_why": LONG.repeat(20), "posture": "invest",
            "wave_technology": 3, "wave_people": 2, "wave_strategy": 4,
        }),
    );
    for n in 0..15 {
        let community = format!("{name} community {n}");
        bed.add("community", &community, json!({ "name": community, "rhythm_wanted": 14 }));
        bed.add(
            "stewardship",
            &format!("{community} s"),
            json!({ "community": format!("@{community}"), "domain": format!("@{name}"), "role": "stewards" }),
        );
        bed.add(
            "voice",
            &format!("{community} v"),
            json!({
                "text": LONG.repeat(4), "kind": "concern", "on": "2026-05-04", "community": format!("@{community}"),
                "domains": [format!("@{name}")], "status": "heard",
            }),
        );
        bed.add("project", &format!("{community} p"), json!({
            "name": LONG, "communities": [format!("@{community}")], "domains": [format!("@{name}")], "stage": "active",
        }));
        bed.add(
            "issue",
            &format!("{community} i"),
            json!({
                "title": LONG, "domain": format!("@{name}"), "community": format!("@{community}"),
                "kind": "recurring_problem", "status": "open", "cost_of_not_knowing": LONG,
            }),
        );
        let decision = format!("{community} d");
        bed.add("decision", &decision, json!({ "title": LONG, "date": "2026-06-11", "domains": [format!("@{name}")] }));
        for asked in 0..=n {
            bed.add("consultation", &format!("{decision} {asked}"), json!({
                "decision": format!("@{decision}"), "community": format!("@{name} community {asked}"), "asked": "before",
                "said": LONG,
            }));
        }
    }
}

/// The pages of the pack, each by its first line.
fn heads(pack: &Document) -> Vec<String> {
    let pages = pages_of(&pdf(pack, &Words::english()).unwrap().bytes);
    let first = |page: &String| page.trim_start().lines().next().unwrap_or_default().trim().to_owned();
    pages.iter().map(first).collect()
}

#[test]
fn every_domain_of_the_railway_has_one_page() {
    let (portfolio, given) = railway();
    let heads = heads(&board_pack(&portfolio, &given, &Words::english()));
    assert_eq!(
        heads[3..7],
        ["Domains", "Brakes", "Noise", "Wheel wear"],
        "Paint, of which little is known, stands under the register: {heads:?}"
    );
    assert_eq!(heads[7], "Sponsors and their communities");
}

#[test]
fn a_domain_with_a_long_history_has_one_page_on_either_paper() {
    let mut bed = bare_bed();
    of_long_history(&mut bed, "Axles");
    of_long_history(&mut bed, "Bogies");
    let (_, seen) = railway();
    let alike = |n: u32| Attention {
        seen: format!("{n}: {}", LONG.repeat(2)),
        why: LONG.repeat(2),
        ..seen.attention[0].clone()
    };
    let axles = bed.id("Axles");
    let attention = (0..9).map(|n| {
        let mut one = alike(n);
        one.records[0].id = axles;
        one
    });
    let given = input(attention.collect());
    let portfolio = bed.portfolio();
    for paper in [Paper::A4, Paper::Letter] {
        let pack = board_pack(&portfolio, &BoardPackInput { paper, ..given.clone() }, &Words::english());
        let heads = heads(&pack);
        let at = |name: &str| heads.iter().position(|head| head == name).unwrap_or_else(|| panic!("{name}: {heads:?}"));
        assert_eq!(at("Bogies"), at("Axles") + 1, "{paper:?}: {heads:?}");
        assert_eq!(at("Voice and consultations"), at("Projects and money") + 1 + extra(&heads, "Projects and money"));
        assert_eq!(at("Sponsors and their communities"), at("Bogies") + 1, "{paper:?}: {heads:?}");
    }
}

/// How many pages a part takes beyond its first.
fn extra(heads: &[String], part: &str) -> usize {
    let start = heads.iter().position(|head| head == part).map_or(0, |at| at + 1);
    let next = heads[start..].iter().position(|head| head == "Voice and consultations");
    next.unwrap_or_default()
}

#[test]
fn sixty_rated_domains_leave_the_portfolio_on_one_page() {
    let mut bed = bare_bed();
    for n in 0..60 {
        bed.add(
            "domain",
            &format!("d{n}"),
            json!({
                "name": format!("A domain with rather a long name {n}"), "status": "active", "relevance": n % 5 + 1,
                "proficiency": n % 4 + 1, "proficiency_target": 5,
            }),
        );
    }
    let (_, railway) = railway();
    let heads = heads(&board_pack(&bed.portfolio(), &input(railway.attention), &Words::english()));
    assert_eq!(heads[1..4], ["Contents", "The portfolio", "Domains"]);
}
