use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Decision, Domain, Review, ReviewItem},
};
use tilth_insight::reviewed;

use crate::support::{Made, TODAY, to};

fn review(made: &mut Made, title: &str, date: &str) -> Id<Review> {
    made.put(json!({ "title": title, "date": date, "status": "open" }))
}

#[test]
fn what_a_review_says_of_a_domain_stands_beside_what_the_one_before_said() {
    let mut made = Made::new();
    let [pumps, heat, control] = ["Pumps", "Heat", "Control"].map(|name| made.domain(name));
    let [first, second] =
        [("First", "2026-01-01"), ("Second", "2026-06-01")].map(|(name, day)| review(&mut made, name, day));
    let item = |made: &mut Made, review: Id<Review>, domain: Id<Domain>| -> Id<ReviewItem> {
        made.put(json!({ "review": to(review), "domain": to(domain), "relevance": 4 }))
    };
    let earlier = item(&mut made, first, pumps);
    let [of_pumps, of_heat] = [pumps, heat].map(|domain| item(&mut made, second, domain));
    let told = reviewed(&made.portfolio, made.portfolio.follow(second), TODAY);
    assert_eq!((told.before, told.after), (Some(first), None));
    assert_eq!(told.items, [(of_heat, None), (of_pumps, Some(earlier))], "by the name of the domain");
    assert_eq!(told.unspoken, [control]);
    made.set(control, "status", json!("retired"));
    assert!(reviewed(&made.portfolio, made.portfolio.follow(second), TODAY).unspoken.is_empty());
}

#[test]
fn decisions_belong_to_a_review_from_its_day_until_the_day_before_the_next() {
    let mut made = Made::new();
    let [first, second] =
        [("First", "2026-01-01"), ("Second", "2026-06-01")].map(|(name, day)| review(&mut made, name, day));
    let decide = |made: &mut Made, date: &str| -> Id<Decision> { made.put(json!({ "title": "One", "date": date })) };
    let days = ["2025-12-31", "2026-01-01", "2026-05-31", "2026-06-01", "2027-01-01"];
    let [_, on_the_day, the_day_before, next, _] = days.map(|day| decide(&mut made, day));
    let told = |review| reviewed(&made.portfolio, made.portfolio.follow(review), TODAY).decisions;
    assert_eq!(told(first), [on_the_day, the_day_before]);
    assert_eq!(told(second), [next]);
}
