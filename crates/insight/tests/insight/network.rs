use serde_json::json;
use tilth_core::{
    Id,
    catalog::{
        Boundary, Brokering, Community, Event, Membership, OutsideParty, Person, Project, Relationship, StageChange,
    },
};
use tilth_insight::{Bond, Bridges, Extent, LABEL, Layout, Link, Network, Party, layout};

use crate::support::{Made, TODAY, ago, ahead, to};

fn tied(made: &Made) -> Vec<(String, String, Vec<Bond>)> {
    let network = Network::of(&made.portfolio, TODAY);
    let name = |at: usize| match network.parties[at] {
        Party::Community(id) => made.portfolio.follow(id).name.clone(),
        Party::Outside(id) => made.portfolio.follow(id).name.clone(),
    };
    let ties = network.ties.iter();
    ties.map(|tie| {
        let bonds = tie.strands.iter().map(|strand| strand.bond).collect();
        (name(tie.ends[0]), name(tie.ends[1]), bonds)
    })
    .collect()
}

fn tie(one: &str, other: &str, bonds: &[Bond]) -> (String, String, Vec<Bond>) {
    (one.to_owned(), other.to_owned(), bonds.to_vec())
}

fn takes_part(made: &mut Made, person: Id<Person>, communities: &[Id<Community>]) -> Vec<Id<Membership>> {
    let join = |community: &Id<Community>| {
        made.put::<Membership>(json!({ "person": to(person), "community": to(*community) }))
    };
    communities.iter().map(join).collect()
}

#[test]
fn communities_are_tied_by_boundaries_people_work_and_nesting() {
    let mut made = Made::new();
    let [four, one, three, two] = made.communities::<4>();
    made.put::<Boundary>(json!({ "community": to(two), "other_community": to(one) }));
    let person = made.person("Sascha Grunert");
    let joined = takes_part(&mut made, person, &[one, two]);
    made.put::<Project>(json!({ "name": "Handbook", "communities": [to(two), to(three)], "stage": "active" }));
    made.put::<Event>(json!({ "title": "Fair", "date": ago(9), "communities": [to(two), to(three)] }));
    made.put::<Event>(json!({ "title": "To come", "date": ahead(9), "communities": [to(one), to(three)] }));
    made.set(four, "part_of", json!(one.to_string()));
    let names = |made: &Made, id| made.portfolio.follow::<Community>(id).name.clone();
    let [four, one, three, two] = [four, one, three, two].map(|id| names(&made, id));
    let between = |a: &str, b: &str, bonds: &[Bond]| if a < b { tie(a, b, bonds) } else { tie(b, a, bonds) };
    let mut expected = vec![
        between(&one, &two, &[Bond::Boundary, Bond::People]),
        between(&two, &three, &[Bond::Work]),
        between(&one, &four, &[Bond::Nesting]),
    ];
    expected.sort();
    assert_eq!(tied(&made), expected);
    made.set(joined[0], "until", ago(1));
    assert!(tied(&made).contains(&between(&one, &two, &[Bond::Boundary])), "who left ties them no more");
}

#[test]
fn outside_parties_are_tied_by_boundaries_and_by_give_and_take() {
    let mut made = Made::new();
    let community = made.community("SIG Docs");
    let university = made.put::<OutsideParty>(json!({ "name": "Technical University" }));
    let maker = made.put::<OutsideParty>(json!({ "name": "Pump maker" }));
    made.put::<Boundary>(json!({ "community": to(community), "outside_party": to(university) }));
    made.put::<Relationship>(json!({ "community": to(community), "outside_party": to(maker) }));
    let expected =
        [tie("SIG Docs", "Pump maker", &[Bond::Exchange]), tie("SIG Docs", "Technical University", &[Bond::Boundary])];
    assert_eq!(tied(&made), expected);
}

#[test]
fn a_community_that_closed_is_no_part_and_one_that_nothing_ties_stands_alone() {
    let mut made = Made::new();
    let [one, two] = made.communities::<2>();
    made.put::<Boundary>(json!({ "community": to(one), "other_community": to(two) }));
    assert!(Network::of(&made.portfolio, TODAY).alone().is_empty());
    made.put::<StageChange>(json!({ "community": to(two), "stage": "closed", "on": ago(1) }));
    let network = Network::of(&made.portfolio, TODAY);
    assert_eq!(network.alone(), [Party::Community(one)]);
    assert!(network.ties.is_empty());
}

#[test]
fn whoever_alone_ties_two_communities_is_overlooked_until_the_value_is_noted() {
    let mut made = Made::new();
    let [one, two, three] = made.communities::<3>();
    let [ada, bo, cy] = ["Ada", "Bo", "Cy"].map(|name| made.person(name));
    takes_part(&mut made, ada, &[one, two]);
    takes_part(&mut made, bo, &[two, three]);
    takes_part(&mut made, cy, &[two, three]);
    let bridges = |made: &Made| Bridges::of(&made.portfolio, &Network::of(&made.portfolio, TODAY), TODAY);
    let people = |list: &[tilth_insight::Bridge]| list.iter().map(|bridge| bridge.person).collect::<Vec<_>>();
    let seen = bridges(&made);
    assert_eq!(people(&seen.overlooked), [ada], "two others hold Two and Three together");
    assert_eq!(seen.overlooked[0].pairs, [[one, two]]);
    assert_eq!(seen.several, 3);
    let boundary = made.put::<Boundary>(json!({ "community": to(one), "other_community": to(two) }));
    let noted = made.put::<Brokering>(json!({ "person": to(ada), "boundary": to(boundary), "kind": "spanner" }));
    assert_eq!(bridges(&made).overlooked[0].brokerings, [noted]);
    assert_eq!(bridges(&made).noted().collect::<Vec<_>>(), [ada]);
    made.set(noted, "value_noticed", json!("One test suite for both"));
    assert_eq!(people(&bridges(&made).noticed), [ada]);
    assert!(bridges(&made).overlooked.is_empty());
}

#[test]
fn only_the_pairs_that_nobody_else_belongs_to_are_told_of_a_person() {
    let mut made = Made::new();
    let [one, three, two] = made.communities::<3>();
    let [ada, bo] = ["Ada", "Bo"].map(|name| made.person(name));
    takes_part(&mut made, ada, &[one, two, three]);
    takes_part(&mut made, bo, &[two, three]);
    let seen = Bridges::of(&made.portfolio, &Network::of(&made.portfolio, TODAY), TODAY);
    let pairs: Vec<_> = seen.overlooked.iter().map(|bridge| (bridge.person, bridge.pairs.clone())).collect();
    let named = |pair: &[Id<Community>; 2]| pair.map(|id| made.portfolio.follow(id).name.clone());
    let told: Vec<_> =
        pairs.iter().flat_map(|(person, pairs)| pairs.iter().map(|pair| (*person, named(pair)))).collect();
    let pair = |a: &str, b: &str| (ada, [a.to_owned(), b.to_owned()]);
    assert_eq!(told, [pair("One", "Three"), pair("One", "Two")]);
}

#[test]
fn what_stands_alone_is_drawn_where_there_is_room_for_it() {
    let mut made = Made::new();
    let [one, two, _alone] = made.communities::<3>();
    made.put::<Boundary>(json!({ "community": to(one), "other_community": to(two) }));
    let network = Network::of(&made.portfolio, TODAY);
    assert_eq!(network.excerpt(None, 3).parties, [0, 1, 2]);
    let tied = network.excerpt(None, 2);
    assert_eq!((tied.part, tied.parties.len()), (Extent::Whole, 2), "the tied come first");
}

#[test]
fn a_large_network_is_drawn_around_the_chosen_or_in_its_largest_part() {
    let mut made = Made::new();
    let row: Vec<Id<Community>> = (0..30).map(|at| made.community(&format!("Row {at:02}"))).collect();
    for pair in row.windows(2) {
        made.put::<Boundary>(json!({ "community": to(pair[0]), "other_community": to(pair[1]) }));
    }
    let [apart, beside] = ["Apart", "Beside"].map(|name| made.community(name));
    made.put::<Boundary>(json!({ "community": to(apart), "other_community": to(beside) }));
    let network = Network::of(&made.portfolio, TODAY);
    assert_eq!(network.excerpt(None, 32).part, Extent::Whole);
    let largest = network.excerpt(None, 10);
    assert_eq!((largest.part, largest.parties.len(), largest.tied), (Extent::Largest, 10, 32));
    assert!(!largest.parties.contains(&0), "Apart is of the smaller part");
    let around = network.excerpt(Some(Party::Community(row[20])), 5);
    assert_eq!(around.part, Extent::Neighbourhood);
    let names = around.parties.iter().map(|at| network.parties[*at]).collect::<Vec<_>>();
    assert_eq!(names, row[18..23].iter().map(|id| Party::Community(*id)).collect::<Vec<_>>());
}

/// Two rings of ten that one link joins.
fn rings() -> (Vec<usize>, Vec<Link>) {
    let ring = |from: usize| (0..10).map(move |at| [from + at, from + (at + 1) % 10]);
    let links = ring(0).chain(ring(10)).chain([[3, 14]]).map(|ends| Link { ends, pull: 1.0 });
    (vec![12; 20], links.collect())
}

fn far(picture: &Layout, one: usize, other: usize) -> f64 {
    let [[x, y], [u, v]] = [picture.places[one], picture.places[other]];
    (x - u).hypot(y - v)
}

#[test]
fn what_is_tied_stands_near_and_the_picture_is_always_the_same() {
    let (letters, links) = rings();
    let picture = layout(&letters, &links);
    assert_eq!(layout(&letters, &links), picture);
    let mean = |pairs: Vec<(usize, usize)>| {
        pairs.iter().map(|(one, other)| far(&picture, *one, *other)).sum::<f64>() / pairs.len() as f64
    };
    let within = mean((0..10).flat_map(|one| (0..one).map(move |other| (one, other))).collect());
    let across = mean((0..10).flat_map(|one| (10..20).map(move |other| (one, other))).collect());
    assert!(within < across * 0.75, "{within} within a ring, {across} across");
}

/// Names of which each has a place of its own.
fn assert_clear(picture: &Layout, of: &str) {
    for (one, [x, y]) in picture.places.iter().enumerate() {
        assert!((70.0..=picture.width - 70.0).contains(x) && (15.0..=picture.height - 15.0).contains(y));
        let over = (0..one).filter(|other| {
            let [u, v] = picture.places[*other];
            (x - u).abs() < 140.0 && (y - v).abs() < 34.0
        });
        assert_eq!(over.count(), 0, "{of}, {one}: {x} {y}");
    }
}

#[test]
fn no_name_lies_over_another_and_all_stand_in_the_picture() {
    for parties in [1, 2, 7, 40, 90] {
        let links: Vec<Link> = (1..parties)
            .flat_map(|at| [Link { ends: [at / 3, at], pull: 1.0 }, Link { ends: [at * at % parties, at], pull: 1.0 }])
            .filter(|link| link.ends[0] != link.ends[1])
            .collect();
        assert_clear(&layout(&vec![LABEL; parties], &links), &format!("{parties} parties"));
    }
    assert_eq!(layout(&[], &[]), Layout::default());
}

#[test]
fn names_in_full_columns_find_a_place_each() {
    let pairs = (0..33).flat_map(|one| (0..one).map(move |other| [other, one]));
    let links: Vec<Link> =
        pairs.filter(|[one, other]| (one + other) % 6 == 1).map(|ends| Link { ends, pull: 1.0 }).collect();
    assert_clear(&layout(&[LABEL; 35], &links), "33 parties in a tangle and two alone");
}
