use serde_json::{Value as Json, json};
use tilth_core::{
    Id, Kind,
    catalog::{Answer, AnswerRow, Assessment, Boundary, Community, Domain, Mode},
};
use tilth_insight::{boundary_pulse, fiscal_year, means, pulse, to_ask_first};

use crate::support::{Made, TODAY, ago, ahead, to};

fn round(made: &mut Made, community: Id<Community>, on: Json) -> Id<Assessment> {
    made.put(json!({ "framework": "community", "community": to(community), "on": on }))
}

fn answered(made: &mut Made, round: Id<Assessment>, row: &str, mode: &str, score: Json) -> Id<Answer> {
    made.put(json!({ "assessment": to(round), "row": row, "column": mode, "score": score }))
}

#[test]
fn the_last_four_rounds_lie_on_top_of_each_other() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    assert!(pulse(&made.portfolio, community, TODAY).rounds.is_empty());
    let rounds = [500, 400, 300, 200, 100].map(|days| round(&mut made, community, ago(days)));
    round(&mut made, community, ahead(3));
    made.put::<Assessment>(json!({ "framework": "community_check", "community": to(community), "on": ago(1) }));
    let known = answered(&mut made, rounds[4], "mutuality", "imagination", json!(4));
    let seen = pulse(&made.portfolio, community, TODAY);
    assert_eq!(seen.rounds, [rounds[4], rounds[3], rounds[2], rounds[1]]);
    assert_eq!(seen.cells.len(), 9);
    let cell = seen.cells.iter().find(|cell| cell.row == AnswerRow::Mutuality && cell.mode == Mode::Imagination);
    assert_eq!(cell.unwrap().answers, [Some(known), None, None, None]);
}

#[test]
fn a_boundary_has_nine_questions_of_its_own() {
    let mut made = Made::new();
    let (one, other) = (made.community("SIG Node"), made.community("SIG Auth"));
    let boundary: Id<Boundary> = made.put(json!({ "community": to(one), "other_community": to(other) }));
    let asked = json!({ "framework": "boundary", "boundary": to(boundary), "on": ago(9) });
    let asked: Id<Assessment> = made.put(asked);
    let known = answered(&mut made, asked, "transparency", "alignment", json!(2));
    let seen = boundary_pulse(&made.portfolio, boundary, TODAY);
    assert_eq!(seen.rounds, [asked]);
    let answers: Vec<_> =
        seen.cells.iter().filter_map(|cell| cell.answers[0].map(|id| (cell.row, cell.mode, id))).collect();
    assert_eq!(answers, [(AnswerRow::Transparency, Mode::Alignment, known)]);
    assert!(pulse(&made.portfolio, one, TODAY).rounds.is_empty(), "it is no pulse of either side");
}

#[test]
fn what_was_never_asked_is_asked_first_then_what_stood_lowest() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let first = |made: &Made, questions| to_ask_first(&made.portfolio, community, TODAY, questions);
    let engagement = [AnswerRow::Enterprise, AnswerRow::Mutuality, AnswerRow::Repertoire];
    assert_eq!(first(&made, 3), engagement.map(|row| (row, Mode::Engagement)), "one of each dimension");
    let earlier = round(&mut made, community, ago(100));
    for row in ["enterprise", "mutuality", "repertoire"] {
        for mode in ["engagement", "imagination", "alignment"] {
            let low = (row, mode) == ("repertoire", "alignment");
            answered(&mut made, earlier, row, mode, json!(if low { 1 } else { 4 }));
        }
    }
    assert_eq!(first(&made, 1), [(AnswerRow::Repertoire, Mode::Alignment)]);
    let today = round(&mut made, community, ago(0));
    answered(&mut made, today, "repertoire", "alignment", json!(5));
    assert_eq!(first(&made, 1), [(AnswerRow::Repertoire, Mode::Alignment)], "a round does not change what it asks");
}

#[test]
fn the_number_of_questions_scales_with_what_is_set_aside() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let year = fiscal_year(&made.portfolio, TODAY);
    let look = |made: &Made| means(&made.portfolio, community, year);
    assert_eq!(look(&made).questions(), 1);
    let money = json!({ "minor": 100_000, "currency": "USD" });
    let funding = json!({ "kind": "allocated", "on": ago(30), "community": to(community), "money": money });
    made.put::<tilth_core::catalog::Funding>(funding);
    assert_eq!(look(&made).questions(), 3);
    let domain: Id<Domain> = made.domain("Nodes");
    made.put::<tilth_core::catalog::Stewardship>(
        json!({ "domain": to(domain), "community": to(community), "role": "stewards" }),
    );
    let set_aside = json!({ "domain": to(domain), "start": ago(60), "hours": 200 });
    let set_aside = made.put::<tilth_core::catalog::Allocation>(set_aside);
    assert_eq!((look(&made).hours, look(&made).questions()), (200, 5));
    assert!(look(&made).records.contains(&(Kind::Allocation, set_aside.uuid())));
    let back = json!({ "kind": "returned", "on": ago(10), "community": to(community), "hours": 80 });
    made.put::<tilth_core::catalog::Funding>(back);
    assert_eq!(look(&made).questions(), 3, "what was given back warrants nothing");
    let spent = json!({ "kind": "spent", "on": ago(10), "community": to(community), "hours": 5000 });
    made.put::<tilth_core::catalog::Funding>(spent);
    assert_eq!(look(&made).hours, 120);
}
