use serde_json::json;
use tilth_core::{
    Date, Id, Kind, Words,
    catalog::{
        Allocation, Community, Domain, Event, Leadership, Sponsorship, Stage, StageChange, Stewardship, Touchpoint,
        Voice,
    },
};
use tilth_insight::{
    Attention, SponsorLoad, fiscal_year, headline, last_allocated, portfolio_lines, sponsor_loads, stage_counts,
    waiting_voices,
};

use crate::support::{Made, TODAY, ago, ahead, to};

fn says(made: &Made) -> String {
    headline(&made.portfolio, TODAY).said(&made.portfolio, &Words::english())
}

fn stewards(made: &mut Made, community: Id<Community>, domain: Id<Domain>) {
    made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "stewards" }));
}

#[test]
fn the_headline_says_what_the_ratings_allow() {
    let mut made = Made::new();
    assert_eq!(says(&made), "No domain is in the portfolio yet: which knowledge does the strategy rest on?");
    let [one, two] = made.communities::<2>();
    assert_eq!(says(&made), "Two communities are here, none of them tied to a domain yet.");
    let [storage, network] = ["Storage", "Network"].map(|name| made.domain(name));
    stewards(&mut made, one, storage);
    assert_eq!(
        says(&made),
        "Two domains are in the portfolio, one of them stewarded by a living community; none is rated yet."
    );
    stewards(&mut made, two, network);
    assert_eq!(says(&made), "Two domains are stewarded by two communities; none is rated yet.");

    made.set(storage, "relevance", json!(5));
    made.set(storage, "proficiency", json!(3));
    assert_eq!(says(&made), "The one rated domain does not matter more than we know it; one domain is not rated yet.");
    made.set(storage, "proficiency", json!(2));
    assert_eq!(
        says(&made),
        "One domain matters more than we know it; no hours are set aside yet. One domain is not rated yet."
    );
    for (domain, hours) in [(storage, 10), (network, 90)] {
        made.put::<Allocation>(json!({ "domain": to(domain), "start": ago(10), "end": ahead(10), "hours": hours }));
    }
    made.set(network, "relevance", json!(1));
    made.set(network, "proficiency", json!(1));
    assert_eq!(says(&made), "One domain matters more than we know it, and gets 10 % of the hours.");
    assert_eq!(headline(&made.portfolio, TODAY).records, [(tilth_core::Kind::Domain, storage.uuid())]);
    made.set(network, "relevance", json!(4));
    assert_eq!(says(&made), "Two domains matter more than we know them, and get 100 % of the hours.");
    made.set(network, "status", json!("candidate"));
    assert_eq!(says(&made), "Two domains matter more than we know them, and get 100 % of the hours.");
    made.set(network, "status", json!("retired"));
    assert_eq!(says(&made), "One domain matters more than we know it, and gets 100 % of the hours.");
}

#[test]
fn the_fiscal_year_starts_where_the_portfolio_says() {
    let mut made = Made::new();
    let year = |made: &Made| fiscal_year(&made.portfolio, TODAY).start.to_string();
    assert_eq!(year(&made), "2026-01-01");
    made.facts("fiscal_year_start", json!(11));
    assert_eq!(year(&made), "2026-11-01");
    made.facts("fiscal_year_start", json!(12));
    assert_eq!(year(&made), "2025-12-01");
}

#[test]
fn a_line_adds_up_hours_and_money_of_the_fiscal_year_by_currency() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let mut set_aside = |start: &str, end: Option<&str>, minor: i64, currency: &str| {
        made.put::<Allocation>(json!({
            "domain": to(domain), "start": start, "end": end, "hours": 10,
            "money": { "minor": 100 * minor, "currency": currency },
        }))
    };
    set_aside("2025-01-01", Some("2025-12-31"), 1, "USD");
    set_aside("2025-06-01", None, 2, "USD");
    let over_new_year = set_aside("2025-10-01", Some("2026-03-31"), 4, "USD");
    let open = set_aside("2026-02-01", None, 8, "EUR");
    let rest = set_aside("2026-04-01", Some("2027-03-31"), 16, "USD");
    set_aside("2027-01-01", None, 32, "USD");
    let attention = Attention::of(&made.portfolio, TODAY);
    let lines = portfolio_lines(&made.portfolio, &attention);
    let allocated = &lines[0].allocated;
    assert_eq!(allocated.hours, 5 + 10 + 7);
    let money: Vec<String> = allocated.money.iter().map(ToString::to_string).collect();
    assert_eq!(money, ["EUR 8", "USD 14"]);
    assert_eq!(allocated.allocations, [over_new_year, open, rest]);
}

#[test]
fn a_line_shows_the_first_living_steward() {
    let mut made = Made::new();
    let (unstewarded, domain) = (made.domain("Archive"), made.domain("Storage"));
    let [one, two] = made.communities::<2>();
    for community in [one, two] {
        stewards(&mut made, community, domain);
    }
    made.set(one, "closed_on", ago(1));
    made.put::<StageChange>(json!({ "community": to(two), "stage": "growing", "on": ago(5) }));
    made.put::<Event>(json!({ "title": "Meeting", "date": ago(3), "communities": [to(two)] }));
    let [guide, lead] = ["Ann", "Ben"].map(|name| made.person(name));
    for (person, level) in [(guide, "guiding"), (lead, "leading")] {
        made.put::<Sponsorship>(json!({ "person": to(person), "community": to(two), "level": level }));
    }
    let lines = portfolio_lines(&made.portfolio, made.attention());
    let [archive, storage] = lines.as_slice() else { panic!("two lines: {lines:?}") };
    assert_eq!((archive.domain, storage.domain), (unstewarded, domain), "by name");
    assert_eq!((archive.stage, archive.sponsor), (None, None));
    assert_eq!(storage.stewards, [two, one], "those that live first");
    assert_eq!(storage.stage, Some(Stage::Growing));
    assert_eq!(storage.sponsor, Some(lead));
    assert_eq!(storage.rhythm.held, [true]);
    let its_page = made.attention().touching(Kind::Domain, domain.uuid());
    assert_eq!(storage.findings, its_page.len(), "what its page shows");
}

#[test]
fn sponsors_are_listed_by_name_with_their_communities() {
    let mut made = Made::new();
    let [zoe, ann] = ["Zoe", "Ann"].map(|name| made.person(name));
    let [one, two] = made.communities::<2>();
    let mut sponsor = |person, community, level: &str| {
        made.put::<Sponsorship>(json!({ "person": to(person), "community": to(community), "level": level }))
    };
    let first = sponsor(zoe, one, "leading");
    sponsor(zoe, two, "guiding");
    sponsor(ann, two, "guiding");
    made.put::<Touchpoint>(json!({ "sponsorship": to(first), "on": ago(7) }));
    made.put::<Touchpoint>(json!({ "sponsorship": to(first), "on": ahead(7) }));
    let week_ago = TODAY.checked_sub(jiff::Span::new().days(7)).ok();
    assert_eq!(
        sponsor_loads(&made.portfolio, TODAY),
        [
            SponsorLoad { sponsor: ann, communities: vec![two], attended: 1, leading: 0, last_contact: None },
            SponsorLoad { sponsor: zoe, communities: vec![one, two], attended: 2, leading: 1, last_contact: week_ago },
        ]
    );
}

#[test]
fn every_stage_is_counted_and_those_without_one() {
    let mut made = Made::new();
    let [one, two, three] = made.communities::<3>();
    made.put::<StageChange>(json!({ "community": to(one), "stage": "at_work", "on": ago(5) }));
    made.set(two, "closed_on", ago(1));
    let counts = stage_counts(&made.portfolio, TODAY);
    assert_eq!(counts.len(), 7);
    let at = |stage| &counts.iter().find(|count| count.stage == stage).unwrap().communities;
    assert_eq!(at(Some(Stage::AtWork)), &[one]);
    assert_eq!(at(Some(Stage::Closed)), &[two]);
    assert_eq!(at(None), &[three]);
    assert!(at(Some(Stage::Growing)).is_empty());
}

#[test]
fn leaders_of_a_line_are_not_asked_for_what_they_do_elsewhere() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let [one, other] = made.communities::<2>();
    stewards(&mut made, one, domain);
    let before = portfolio_lines(&made.portfolio, made.attention())[0].findings;
    let person = made.person("Ann");
    made.put::<Leadership>(json!({ "person": to(person), "community": to(other), "role": "pioneer" }));
    assert_eq!(portfolio_lines(&made.portfolio, made.attention())[0].findings, before);
}

#[test]
fn a_sponsor_who_only_escalates_does_not_attend() {
    let mut made = Made::new();
    let zoe = made.person("Zoe");
    let [one, two] = made.communities::<2>();
    for (community, level) in [(one, "guiding"), (two, "escalation_only")] {
        made.put::<Sponsorship>(json!({ "person": to(zoe), "community": to(community), "level": level }));
    }
    let load = sponsor_loads(&made.portfolio, TODAY).remove(0);
    assert_eq!((load.communities.len(), load.attended, load.leading), (2, 1, 0));
}

#[test]
fn voices_wait_that_want_an_answer_from_a_living_community() {
    let mut made = Made::new();
    let [one, closed] = made.communities::<2>();
    made.set(closed, "closed_on", ago(10));
    let mut voice = |community, kind: &str, on| {
        let fields =
            json!({ "text": "Hear us", "community": to(community), "kind": kind, "on": on, "status": "heard" });
        made.put::<Voice>(fields)
    };
    let newer = voice(one, "concern", ago(1));
    let older = voice(one, "warning", ago(9));
    voice(one, "perspective_on_strategy", ago(5));
    voice(one, "story", ago(5));
    voice(one, "idea", ahead(5));
    voice(closed, "request", ago(20));
    assert_eq!(waiting_voices(&made.portfolio, TODAY), [older, newer]);
    made.set(older, "answered_on", ago(0));
    assert_eq!(waiting_voices(&made.portfolio, TODAY), [newer]);
}

#[test]
fn the_newest_year_in_which_something_is_set_aside_is_this_one_or_an_earlier_one() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    assert_eq!(last_allocated(&made.portfolio, domain, TODAY), None);
    let mut allocate = |start: &str, end: Option<&str>, hours| {
        made.put::<Allocation>(json!({ "domain": to(domain), "start": start, "end": end, "hours": hours }));
        let (year, allocated) = last_allocated(&made.portfolio, domain, TODAY).unwrap();
        (year.start.year(), allocated.hours)
    };
    assert_eq!(allocate("2024-02-01", None, 10), (2024, 10));
    assert_eq!(allocate("2025-07-01", Some("2026-06-30"), 20), (2026, 10));
    assert_eq!(allocate("2026-12-02", Some("2027-01-10"), 40), (2026, 40));
    assert_eq!(allocate("2027-01-01", None, 80), (2026, 40));
}

#[test]
fn what_is_set_aside_across_two_years_is_shared_by_days_and_counts_once() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let fields = json!({
        "domain": to(domain), "start": "2025-12-31", "end": "2027-01-03",
        "money": { "minor": 100_050, "currency": "EUR" }, "hours": 369,
    });
    let id: Id<Allocation> = made.put(fields);
    let allocation = made.portfolio.follow(id);
    let day = |year, month, day| Date::new(year, month, day).unwrap();
    let bounds = [Date::MIN, day(2026, 1, 1), day(2027, 1, 1), Date::MAX];
    let shares = bounds.windows(2).map(|pair| allocation.share(pair[0], pair[1]));
    let shares: Vec<_> = shares.map(|share| (share.money.unwrap().to_string(), share.hours.unwrap())).collect();
    assert_eq!(
        shares,
        [("EUR 2".to_owned(), 1), ("EUR 989".to_owned(), 365), ("EUR 9.50".to_owned(), 3)],
        "one day of 369, 365 and three: whole units, and the rest at the end"
    );
}
