use serde_json::json;
use tilth_core::{
    Id, Kind, Words,
    catalog::{Community, Consultation, Decision, Domain, Stewardship, StewardshipRole},
};
use tilth_insight::{asking, middle, opening, touched, until_told, waits_since};

use crate::support::{Made, TODAY, ago, to};

fn stewards(made: &mut Made, community: Id<Community>, domain: Id<Domain>, role: &str) -> Id<Stewardship> {
    made.put(json!({ "community": to(community), "domain": to(domain), "role": role }))
}

fn decided(made: &mut Made, domain: Id<Domain>) -> Id<Decision> {
    made.put(json!({ "title": "Retire in-tree drivers", "date": ago(30), "domains": [to(domain)] }))
}

fn says(made: &Made) -> String {
    opening(&made.portfolio, Kind::Decision, TODAY).unwrap().said(&made.portfolio, &Words::english())
}

#[test]
fn stewards_are_asked_first_then_those_that_contribute() {
    let mut made = Made::new();
    let (storage, nodes) = (made.domain("Storage"), made.domain("Nodes"));
    let [one, two, three] = made.communities::<3>();
    stewards(&mut made, two, storage, "contributes");
    stewards(&mut made, two, nodes, "stewards");
    stewards(&mut made, one, storage, "stewards");
    stewards(&mut made, three, storage, "contributes");
    let four = made.community("Four");
    stewards(&mut made, four, storage, "draws_on");
    let found = touched(&made.portfolio, &[storage, nodes], TODAY);
    let roles: Vec<_> = found.iter().map(|one| (one.community, one.role)).collect();
    let (steward, contributes) = (StewardshipRole::Stewards, StewardshipRole::Contributes);
    assert_eq!(roles, [(one, steward), (two, steward), (three, contributes)]);
    made.set(three, "closed_on", ago(1));
    assert_eq!(touched(&made.portfolio, &[storage], TODAY).len(), 2, "a community that closed is not asked");
}

#[test]
fn a_steward_of_which_nothing_is_noted_was_not_asked() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let [one, two] = made.communities::<2>();
    let decision = decided(&mut made, domain);
    assert!(!asking(&made.portfolio, made.portfolio.follow(decision), TODAY).touches());
    stewards(&mut made, one, domain, "stewards");
    made.put::<Consultation>(json!({ "decision": to(decision), "community": to(two), "asked": "after" }));
    let found = asking(&made.portfolio, made.portfolio.follow(decision), TODAY);
    assert_eq!((found.not_asked.as_slice(), found.after.as_slice()), ([one].as_slice(), [two].as_slice()));
    assert!(!found.all_before());
    let noted =
        made.put::<Consultation>(json!({ "decision": to(decision), "community": to(one), "asked": "not_asked" }));
    assert_eq!(asking(&made.portfolio, made.portfolio.follow(decision), TODAY).not_asked, [one]);
    made.set(noted, "asked", json!("before"));
    made.put::<Consultation>(json!({ "decision": to(decision), "community": to(one), "asked": "after" }));
    let found = asking(&made.portfolio, made.portfolio.follow(decision), TODAY);
    assert_eq!((found.before.as_slice(), found.after.as_slice()), ([one].as_slice(), [two].as_slice()));
}

#[test]
fn telling_back_is_counted_from_asking() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let one = made.community("One");
    let decision = decided(&mut made, domain);
    let asked = made.put::<Consultation>(json!({
        "decision": to(decision), "community": to(one), "asked": "before", "on": ago(40),
    }));
    let waits = |made: &Made| waits_since(made.portfolio.follow(asked), made.portfolio.follow(decision), TODAY);
    let took = |made: &Made| until_told(made.portfolio.follow(asked), TODAY);
    assert_eq!(waits(&made), Some(made.portfolio.follow(decision).date), "nothing could be told before the decision");
    assert_eq!(took(&made), None);
    made.set(asked, "told_back_on", ago(10));
    assert_eq!((waits(&made), took(&made)), (None, Some(30)));
    made.set(asked, "on", json!(null));
    assert_eq!(took(&made), None, "nobody noted the day of asking");
    made.set(asked, "asked", json!("not_asked"));
    made.set(asked, "told_back_on", json!(null));
    assert_eq!(waits(&made), None, "who was not asked does not wait to be told");
}

#[test]
fn the_register_says_how_many_asked_first_and_how_long_telling_back_took() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let [one, two] = made.communities::<2>();
    let first = decided(&mut made, domain);
    assert_eq!(says(&made), "No decision touches a community known here.");
    stewards(&mut made, one, domain, "stewards");
    assert_eq!(says(&made), "One decision touches communities; not all of them were asked beforehand.");
    made.put::<Consultation>(json!({
        "decision": to(first), "community": to(one), "asked": "before", "on": ago(40), "told_back_on": ago(31),
    }));
    assert_eq!(
        says(&made),
        "One decision touches communities; all of them were asked beforehand. \
         What came of it was told back once, nine days after asking."
    );
    let second = decided(&mut made, domain);
    made.put::<Consultation>(json!({
        "decision": to(second), "community": to(two), "asked": "after", "on": ago(20), "told_back_on": ago(1),
    }));
    assert_eq!(
        says(&made),
        "Of two decisions that touch communities, one asked all of them beforehand. \
         What came of it was told back twice, half of them within nine days of asking."
    );
}

#[test]
fn the_middle_of_several_numbers_is_the_lower_one() {
    assert_eq!(middle(vec![]), None);
    assert_eq!(middle(vec![9, 1, 5]), Some(5));
    assert_eq!(middle(vec![9, 1]), Some(1));
}
