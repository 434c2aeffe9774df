use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Artifact, Commitment, Community, Domain, FundingKind, Leadership, Person, Stewardship},
};
use tilth_insight::{Wave, Waves, criticality, funded_years, holders_of, waves};

use crate::support::{Made, TODAY, ago, to};

fn stewards(made: &mut Made, community: Id<Community>, domain: Id<Domain>) {
    made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "stewards" }));
}

fn leads(made: &mut Made, person: Id<Person>, community: Id<Community>) -> Id<Leadership> {
    made.put(json!({ "person": to(person), "community": to(community), "role": "coordinator" }))
}

#[test]
fn criticality_is_vulnerability_times_relevance_and_unknown_without_either() {
    let mut made = Made::new();
    let domain = made.domain("Pumps");
    made.set(domain, "vulnerability", json!(3));
    assert_eq!(criticality(made.portfolio.follow(domain)), None);
    made.set(domain, "relevance", json!(4));
    assert_eq!(criticality(made.portfolio.follow(domain)), Some(12));
}

#[test]
fn waves_are_apart_from_two_steps_on_and_the_widest_distance_is_told() {
    let mut made = Made::new();
    let domain = made.domain("Pumps");
    assert_eq!(waves(made.portfolio.follow(domain)), Waves::Unrated);
    made.set(domain, "wave_technology", json!(5));
    assert_eq!(waves(made.portfolio.follow(domain)), Waves::Partly);
    made.set(domain, "wave_people", json!(3));
    made.set(domain, "wave_strategy", json!(2));
    let apart = Waves::Apart { ahead: Wave::Technology, behind: Wave::Strategy };
    assert_eq!(waves(made.portfolio.follow(domain)), apart);
    made.set(domain, "wave_technology", json!(3));
    assert_eq!(waves(made.portfolio.follow(domain)), Waves::Together);
}

#[test]
fn who_holds_a_domain_is_listed_by_name_with_what_would_go() {
    let mut made = Made::new();
    let domain = made.domain("Pumps");
    let [one, closed, other] = made.communities::<3>();
    stewards(&mut made, one, domain);
    stewards(&mut made, closed, domain);
    let (zoe, ada, ben) = (made.person("Zoe"), made.person("Ada"), made.person("Ben"));
    let role = leads(&mut made, zoe, one);
    leads(&mut made, ben, closed);
    made.set(closed, "closed_on", ago(30));
    let kept: Id<Artifact> = made.put(json!({ "name": "Guide", "community": to(one), "keeper": to(ada) }));
    let elsewhere = made.domain("Valves");
    let not_its = json!({ "name": "Sheet", "community": to(one), "domain": to(elsewhere), "keeper": to(ben) });
    made.put::<Artifact>(not_its);
    let promise = |status: &str, community| {
        json!({
            "promise": "Write it", "side": "community", "community": to(community), "domain": to(domain),
            "kind": "knowledge_resource", "owner": to(zoe), "status": status,
        })
    };
    let owned: Id<Commitment> = made.put(promise("agreed", other));
    made.put::<Commitment>(promise("kept", one));
    let held = holders_of(&made.portfolio, made.portfolio.follow(domain), TODAY);
    let people: Vec<_> = held.iter().map(|holder| holder.person).collect();
    assert_eq!(people, [ada, zoe], "nobody of a closed community, nobody of another domain");
    assert_eq!(held[0].keeps, [kept]);
    assert_eq!((&held[1].leads, &held[1].owns), (&vec![role], &vec![owned]), "what is settled would not go");
    assert_eq!(held[1].alone, [one]);
    leads(&mut made, ada, one);
    let held = holders_of(&made.portfolio, made.portfolio.follow(domain), TODAY);
    assert!(held.iter().all(|holder| holder.alone.is_empty()), "two lead it now");
}

#[test]
fn years_hold_what_was_set_aside_and_what_was_moved_for_the_domain_and_its_projects() {
    use tilth_core::catalog::{Allocation, Funding, Project};
    let mut made = Made::new();
    let domain = made.domain("Pumps");
    made.put::<Allocation>(json!({ "domain": to(domain), "start": "2025-07-01", "end": "2026-06-30", "hours": 100 }));
    let project: Id<Project> =
        made.put(json!({ "name": "Wear", "communities": [], "domains": [to(domain)], "stage": "active" }));
    let asked: Id<Funding> =
        made.put(json!({ "kind": "asked", "on": "2026-02-01", "project": to(project), "hours": 40 }));
    let twice = json!({
        "kind": "asked", "on": "2026-03-01", "project": to(project), "domain": to(domain), "hours": 2,
    });
    let both: Id<Funding> = made.put(twice);
    let undated: Id<Funding> = made.put(json!({ "kind": "spent", "domain": to(domain), "hours": 7 }));
    let years = funded_years(&made.portfolio, domain);
    let starts: Vec<_> = years.iter().map(|year| year.year.map(|year| year.start.to_string())).collect();
    assert_eq!(starts, [Some("2026-01-01".to_owned()), Some("2025-01-01".to_owned()), None]);
    assert_eq!(years[0].moved[&FundingKind::Asked].hours, 42, "a funding named twice counts once");
    assert_eq!(years[0].fundings, [asked, both]);
    assert_eq!([&years[0], &years[1]].map(|year| year.set_aside.hours), [50, 50], "half of its days lie in each");
    assert_eq!(years[2].fundings, [undated]);
}
