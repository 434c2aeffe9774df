//! A file from before the limits of numbers is judged all the same.

use serde_json::json;
use tilth_core::{AnyRecord, Date, Kind, Portfolio, Uuid, catalog::Community};
use tilth_insight::{Attention, Rule, fiscal_year, headline, portfolio_lines, rhythm};

use crate::support::{MADE, TODAY, ago};

/// A portfolio whose numbers are all as large as a number can be.
fn immense() -> Portfolio {
    let most = i64::MAX;
    let id = |number| Uuid::from_u128(number);
    let record = |kind, number, mut fields: serde_json::Value| {
        fields["created"] = json!(MADE);
        fields["updated"] = json!(MADE);
        AnyRecord::from_json(kind, id(number), fields.as_object().unwrap()).unwrap()
    };
    let facts = json!({
        "name": "K", "organization": "K", "sector": "business", "currency": "€", "fiscal_year_start": most,
        "review_every": most, "quiet_after": most, "voice_every": most, "answer_within": most,
        "sponsor_contact_every": most, "artifact_review_every": most, "coordinator_gap": most,
    });
    let community = json!({
        "name": "SIG Node", "rhythm_wanted": most, "members_core": most, "members_active": most,
        "members_peripheral": most,
    });
    let event = |date| json!({ "title": "Meeting", "date": date, "communities": [id(3)] });
    let allocation = json!({ "domain": id(2), "start": ago(1), "hours": most });
    Portfolio::from_records([
        record(Kind::PortfolioFacts, 1, facts),
        record(Kind::Domain, 2, json!({ "name": "Storage", "status": "active", "relevance": 5, "proficiency": 1 })),
        record(Kind::Community, 3, community),
        record(Kind::Stewardship, 4, json!({ "community": id(3), "domain": id(2), "role": "stewards" })),
        record(Kind::Event, 5, event(ago(400))),
        record(Kind::Event, 6, event(ago(2))),
        record(Kind::Allocation, 7, allocation.clone()),
        record(Kind::Allocation, 8, allocation),
    ])
}

#[test]
fn numbers_beyond_the_calendar_are_judged_without_a_panic() {
    let portfolio = immense();
    let attention = Attention::of(&portfolio, TODAY);
    assert!(attention.findings().iter().all(|finding| finding.rule != Rule::CommunityQuiet));
    let lines = portfolio_lines(&portfolio, &attention);
    assert_eq!(lines[0].allocated.hours, i64::MAX);
    assert_eq!(headline(&portfolio, TODAY).id, "headline-little-known");
    let community = portfolio.all::<Community>().next().unwrap();
    assert_eq!(rhythm(&portfolio, community, TODAY).held, [true], "two events within one interval are one meeting");
}

#[test]
fn the_last_year_of_the_calendar_is_a_fiscal_year() {
    let last = Date::MAX;
    assert!(fiscal_year(&Portfolio::default(), last).end <= last);
}
