//! Undo, redo, reverting, history and anonymity, as a person meets them.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use support::{Chance, batch, create, document, moment, record, set, signature, text};
use tilth_core::{Batch, Change, Kind, Portfolio, Uuid, Value};
use tilth_store::{Document, Error, Signature, Since};

/// A document with one community, and what it takes to change it.
struct Desk {
    _folder: tempfile::TempDir,
    chance: Chance,
    document: Document,
    portfolio: Portfolio,
    community: Uuid,
    seconds: i64,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut chance = Chance::new(1);
        let (document, portfolio) = document(&folder, &mut chance);
        let community = chance.id();
        let mut desk = Self { _folder: folder, chance, document, portfolio, community, seconds: 0 };
        let created = create(record(Kind::Community, community, moment(0, 1), &[("name", text("SIG Node"))]));
        desk.write("Added SIG Node", vec![created]);
        desk
    }

    fn write(&mut self, label: &str, changes: Vec<Change>) -> Uuid {
        self.seconds += 1;
        let mut batch = batch(&mut self.chance, label, moment(1, self.seconds), changes);
        batch.stamp(&self.portfolio);
        let id = batch.id;
        self.document.write(&mut self.portfolio, batch).unwrap();
        id
    }

    fn change(&mut self, field: &str, to: &str) -> Uuid {
        let change = set(&self.portfolio, Kind::Community, self.community, field, text(to));
        self.write(&format!("Changed {field} to {to}"), vec![change])
    }

    fn undo(&mut self) -> Result<(), Error> {
        self.seconds += 1;
        let signature = signature(&mut self.chance, "Took back", moment(1, self.seconds));
        self.document.undo(&mut self.portfolio, signature)
    }

    fn redo(&mut self) -> Result<(), Error> {
        self.seconds += 1;
        let signature = signature(&mut self.chance, "Made again", moment(1, self.seconds));
        self.document.redo(&mut self.portfolio, signature)
    }

    fn revert(&mut self, batch: Uuid) -> Result<(), Error> {
        self.seconds += 1;
        let signature = signature(&mut self.chance, "Reverted", moment(1, self.seconds));
        self.document.revert(&mut self.portfolio, batch, signature)
    }

    fn revert_rest(&mut self, batch: Uuid) -> Result<(), Error> {
        self.seconds += 1;
        let signature = signature(&mut self.chance, "Reverted the rest", moment(1, self.seconds));
        self.document.revert_rest(&mut self.portfolio, batch, signature)
    }

    fn field(&self, field: &str) -> String {
        match self.portfolio.record(Kind::Community, self.community).unwrap().value_of(field).unwrap() {
            Value::Text(text) => text,
            _ => String::new(),
        }
    }

    fn next(&self) -> (Option<String>, Option<String>) {
        (self.document.undo_label().unwrap(), self.document.redo_label().unwrap())
    }
}

#[test]
fn undo_and_redo_walk_back_and_forth_over_the_same_batches() {
    let mut desk = Desk::new();
    desk.change("name", "SIG Two");
    desk.change("name", "SIG Three");
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(desk.field("name"), "SIG Node");
    assert_eq!(desk.next(), (Some("Added SIG Node".into()), Some("Changed name to SIG Two".into())));
    desk.redo().unwrap();
    assert_eq!(desk.field("name"), "SIG Two");
    assert_eq!(desk.next(), (Some("Changed name to SIG Two".into()), Some("Changed name to SIG Three".into())));
    desk.undo().unwrap();
    desk.redo().unwrap();
    desk.redo().unwrap();
    assert_eq!(desk.field("name"), "SIG Three");
    assert_eq!(desk.next(), (Some("Changed name to SIG Three".into()), None));
    assert!(matches!(desk.redo(), Err(Error::NothingToRedo)));
}

#[test]
fn a_new_change_clears_what_could_be_redone() {
    let mut desk = Desk::new();
    desk.change("name", "SIG Two");
    desk.undo().unwrap();
    desk.change("purpose", "Nodes");
    assert_eq!(desk.next(), (Some("Changed purpose to Nodes".into()), None));
    desk.undo().unwrap();
    assert_eq!(desk.next().0, Some("Added SIG Node".into()));
}

#[test]
fn the_batch_that_made_the_portfolio_stays() {
    let mut desk = Desk::new();
    desk.undo().unwrap();
    assert!(matches!(desk.undo(), Err(Error::NothingToUndo)));
    let history = desk.document.history(None, None, 0, 50).unwrap();
    let founding = history.entries.last().unwrap();
    assert!(founding.founding);
    let id = founding.id;
    assert!(matches!(desk.revert(id), Err(Error::Founding(_))));
    assert!(desk.portfolio.facts().is_some());
}

#[test]
fn undo_restores_the_time_of_the_last_change() {
    let mut desk = Desk::new();
    let before = desk.portfolio.clone();
    desk.change("name", "SIG Two");
    desk.undo().unwrap();
    assert_eq!(desk.portfolio, before);
}

#[test]
fn an_earlier_batch_is_reverted_and_later_ones_stay() {
    let mut desk = Desk::new();
    let renamed = desk.change("name", "SIG Two");
    desk.change("purpose", "Nodes");
    desk.revert(renamed).unwrap();
    assert_eq!((desk.field("name"), desk.field("purpose")), ("SIG Node".into(), "Nodes".into()));
    assert!(matches!(desk.revert(renamed), Err(Error::AlreadyUndone(_))));
    // The reverting is the newest batch, and is undone as such.
    assert_eq!(desk.next().0, Some("Reverted".into()));
    desk.undo().unwrap();
    assert_eq!(desk.field("name"), "SIG Two");
    desk.undo().unwrap();
    assert_eq!((desk.field("name"), desk.field("purpose")), ("SIG Two".into(), String::new()));
    assert_eq!(desk.document.check().unwrap(), vec![]);
}

#[test]
fn a_batch_whose_record_has_changed_since_is_not_reverted() {
    let mut desk = Desk::new();
    let renamed = desk.change("name", "SIG Two");
    desk.change("name", "SIG Three");
    let before = desk.portfolio.clone();
    let community = desk.community;
    match desk.revert(renamed) {
        Err(Error::Conflict { label, since, rest }) => {
            assert_eq!((label.as_str(), rest), ("Changed name to SIG Two", false));
            assert_eq!(since, [Since { kind: Kind::Community, id: community, field: Some("name") }]);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(desk.portfolio, before);
}

#[test]
fn reverting_the_making_of_a_record_needs_it_to_be_as_it_was_made() {
    let mut desk = Desk::new();
    let history = desk.document.history(None, None, 0, 1).unwrap();
    let made = history.entries[0].id;
    desk.change("name", "SIG Two");
    assert!(matches!(desk.revert(made), Err(Error::Conflict { .. })));
    desk.change("name", "SIG Node");
    desk.revert(made).unwrap();
    assert_eq!(desk.portfolio.count(Kind::Community), 0);
}

#[test]
fn the_rest_of_a_batch_is_taken_back_where_part_of_it_was_changed_or_used_since() {
    let mut desk = Desk::new();
    let at = moment(0, 2);
    let [steward, stewarded, used, alone, event] = std::array::from_fn(|_| desk.chance.id());
    let named = |name: &str| [("name", text(name))];
    let link = [("community", Value::Ref(steward)), ("domain", Value::Ref(stewarded)), ("role", text("stewards"))];
    let stewardship = desk.chance.id();
    let imported = desk.write(
        "Imported",
        vec![
            create(record(Kind::Community, steward, at, &named("Pump Table"))),
            create(record(Kind::Domain, stewarded, at, &named("Pumps"))),
            create(record(Kind::Stewardship, stewardship, at, &link)),
            create(record(Kind::Community, used, at, &named("Brakes"))),
            create(record(Kind::Community, alone, at, &named("Bells"))),
            set(&desk.portfolio, Kind::Community, desk.community, "purpose", text("Nodes")),
            set(&desk.portfolio, Kind::Community, desk.community, "name", text("SIG Imported")),
        ],
    );
    let day = Value::Date(moment(1, 0).to_zoned(jiff::tz::TimeZone::UTC).date());
    let since = set(&desk.portfolio, Kind::Stewardship, stewardship, "since", day.clone());
    desk.write("Changed", vec![since]);
    let held = [("title", text("Fair")), ("date", day), ("communities", Value::List(vec![Value::Ref(used)]))];
    desk.write("Added", vec![create(record(Kind::Event, event, moment(1, 5), &held))]);
    desk.change("name", "SIG Three");
    let before = desk.portfolio.clone();
    let since = match desk.revert(imported) {
        Err(Error::Conflict { since, rest: true, .. }) => since,
        other => panic!("{other:?}"),
    };
    let expected = [
        Since { kind: Kind::Community, id: desk.community, field: Some("name") },
        Since { kind: Kind::Stewardship, id: stewardship, field: Some("since") },
        Since { kind: Kind::Event, id: event, field: None },
    ];
    assert_eq!(since.len(), expected.len(), "{since:?}");
    assert!(expected.iter().all(|one| since.contains(one)), "{since:?}");
    assert_eq!(desk.portfolio, before);

    desk.revert_rest(imported).unwrap();
    let is_there = |kind, id| desk.portfolio.record(kind, id).is_some();
    assert!(!is_there(Kind::Community, alone));
    // What was changed stays with what it refers to, and what is used stays.
    assert!(is_there(Kind::Stewardship, stewardship) && is_there(Kind::Community, steward));
    assert!(is_there(Kind::Domain, stewarded) && is_there(Kind::Community, used));
    assert_eq!((desk.field("name"), desk.field("purpose")), ("SIG Three".into(), String::new()));
    assert_eq!(desk.document.check().unwrap(), vec![]);
    assert!(matches!(desk.revert_rest(imported), Err(Error::AlreadyUndone(_))));
    desk.undo().unwrap();
    assert_eq!(desk.portfolio, before);
}

#[test]
fn where_nothing_of_a_batch_is_left_to_be_taken_back_nothing_is() {
    let mut desk = Desk::new();
    let renamed = desk.change("name", "SIG Two");
    desk.change("name", "SIG Three");
    let before = desk.portfolio.clone();
    assert!(matches!(desk.revert_rest(renamed), Err(Error::Conflict { rest: false, .. })));
    assert_eq!(desk.portfolio, before);
}

#[test]
fn what_a_closed_review_said_is_not_reverted_but_undone_in_order() {
    let mut desk = Desk::new();
    let (domain, review, item) = (desk.chance.id(), desk.chance.id(), desk.chance.id());
    let at = moment(1, 0);
    let open = [("title", text("Spring")), ("status", text("open"))];
    let of_review = [("review", Value::Ref(review)), ("domain", Value::Ref(domain))];
    let made = vec![
        create(record(Kind::Domain, domain, at, &[("name", text("Wheels"))])),
        create(record(Kind::Review, review, at, &open)),
        create(record(Kind::ReviewItem, item, at, &of_review)),
    ];
    desk.write("Reviewed", made);
    let decision = set(&desk.portfolio, Kind::ReviewItem, item, "decision", text("invest"));
    let said = desk.write("Said", vec![decision]);
    let status = set(&desk.portfolio, Kind::Review, review, "status", text("closed"));
    desk.write("Closed", vec![status]);
    let before = desk.portfolio.clone();
    assert_eq!(desk.revert(said).unwrap_err().code(), "frozen");
    assert_eq!(desk.portfolio, before);
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(desk.portfolio.record(Kind::ReviewItem, item).unwrap().value_of("decision"), Some(Value::Null));
    desk.redo().unwrap();
    desk.redo().unwrap();
    assert_eq!(desk.portfolio, before);
    assert_eq!(desk.document.check().unwrap(), vec![]);
}

#[test]
fn history_is_newest_first_and_says_what_was_taken_back() {
    let mut desk = Desk::new();
    let renamed = desk.change("name", "SIG Two");
    desk.undo().unwrap();
    let other = desk.chance.id();
    desk.write("Added Ada", vec![create(record(Kind::Person, other, moment(1, 0), &[("name", text("Ada"))]))]);

    let history = desk.document.history(None, None, 0, 50).unwrap();
    let labels: Vec<&str> = history.entries.iter().map(|entry| entry.label.as_str()).collect();
    assert_eq!(labels, ["Added Ada", "Took back", "Changed name to SIG Two", "Added SIG Node", "Made Green"]);
    assert_eq!(history.total, 5);
    assert_eq!(
        history.entries.iter().map(|entry| entry.undone).collect::<Vec<_>>(),
        [false, false, true, false, false]
    );
    assert_eq!(history.entries[1].undoes, Some(renamed));
    assert_eq!(history.entries[0].author, "Ada");
    assert_eq!((history.entries[2].change_count, history.entries[2].changes.len()), (1, 1));

    let of_community = Some((Kind::Community, desk.community));
    let history = desk.document.history(of_community, None, 1, 1).unwrap();
    assert_eq!((history.total, history.entries.len()), (3, 1));
    assert_eq!(history.entries[0].id, renamed);
    assert!(matches!(&history.entries[0].changes[0], Change::Set { new, .. } if *new == text("SIG Two")));
}

#[test]
fn a_batch_without_changes_leaves_no_trace() {
    let mut desk = Desk::new();
    desk.write("Imported nothing", vec![]);
    assert_eq!(desk.document.history(None, None, 0, 50).unwrap().total, 2);
}

#[test]
fn empty_text_is_nothing_and_a_needed_one_is_refused() {
    let mut desk = Desk::new();
    desk.change("purpose", "Nodes");
    desk.change("purpose", "");
    let community = desk.portfolio.record(Kind::Community, desk.community).unwrap();
    assert_eq!(community.value_of("purpose"), Some(Value::Null));
    let change = set(&desk.portfolio, Kind::Community, desk.community, "name", text(""));
    let empty = batch(&mut desk.chance, "Emptied", moment(2, 0), vec![change]);
    assert_eq!(desk.document.write(&mut desk.portfolio, empty).unwrap_err().code(), "required");
    assert_eq!(desk.document.load().unwrap(), desk.portfolio);
    assert_eq!(desk.document.check().unwrap(), vec![]);
}

#[test]
fn what_is_said_without_a_name_keeps_no_author_and_who_answers_it_does() {
    let mut desk = Desk::new();
    let voice = desk.chance.id();
    let fields = [("text", text("We are tired")), ("community", Value::Ref(desk.community))];
    desk.write("Heard a voice", vec![create(record(Kind::Voice, voice, moment(1, 0), &fields))]);
    for (field, value) in [("text", "We are very tired"), ("response", "We hear you"), ("status", "carried")] {
        let set = set(&desk.portfolio, Kind::Voice, voice, field, text(value));
        desk.write("Changed a voice", vec![set]);
    }
    desk.undo().unwrap();
    let ada = desk.chance.id();
    desk.write("Added Ada", vec![create(record(Kind::Person, ada, moment(1, 0), &[("name", text("Ada"))]))]);
    let named = set(&desk.portfolio, Kind::Voice, voice, "by", Value::Ref(ada));
    desk.write("Named a voice", vec![named]);
    let authors = |desk: &Desk, record| {
        let history = desk.document.history(record, None, 0, 50).unwrap();
        history.entries.into_iter().map(|entry| entry.author).collect::<Vec<_>>()
    };
    // Newest first: named, the status undone, the status, the answer, other words, first heard.
    assert_eq!(authors(&desk, Some((Kind::Voice, voice))), ["", "Ada", "Ada", "Ada", "", ""]);
    let answered = set(&desk.portfolio, Kind::Voice, voice, "response", text("We hear you, Ada"));
    desk.write("Answered a voice", vec![answered]);
    assert_eq!(authors(&desk, Some((Kind::Voice, voice)))[0], "Ada", "from now on the voice has a name");
    assert_eq!(authors(&desk, Some((Kind::Person, ada))), ["Ada"]);
}

#[test]
fn an_energy_that_nobody_signs_keeps_no_author() {
    let mut desk = Desk::new();
    let (ask, rating) = (desk.chance.id(), desk.chance.id());
    let asked = [("community", Value::Ref(desk.community)), ("what", text("Triage"))];
    let rated = [("ask", Value::Ref(ask)), ("energy", Value::Integer(-2))];
    let asked = create(record(Kind::Ask, ask, moment(1, 0), &asked));
    desk.write("Asked", vec![asked]);
    desk.write("Rated", vec![create(record(Kind::EnergyRating, rating, moment(1, 0), &rated))]);
    assert_eq!(desk.document.made_by(ask).unwrap().as_deref(), Some("Ada"));
    assert_eq!(desk.document.made_by(rating).unwrap(), None);
}

#[test]
fn a_rejected_batch_changes_neither_memory_nor_file() {
    let mut desk = Desk::new();
    let before = desk.portfolio.clone();
    let dangling = [("person", Value::Ref(desk.chance.id())), ("community", Value::Ref(desk.community))];
    let ada = create(record(Kind::Person, desk.chance.id(), moment(1, 0), &[("name", text("Ada"))]));
    let membership = create(record(Kind::Membership, desk.chance.id(), moment(1, 0), &dangling));
    let batch: Batch = batch(&mut desk.chance, "Added", moment(1, 0), vec![ada, membership]);
    assert_eq!(desk.document.write(&mut desk.portfolio, batch).unwrap_err().code(), "dangling");
    assert_eq!(desk.portfolio, before);
    assert_eq!(desk.document.load().unwrap(), before);
}

#[test]
fn a_record_is_made_by_whoever_made_it_first() {
    let mut desk = Desk::new();
    desk.undo().unwrap();
    desk.seconds += 1;
    let again =
        Signature { author: "Grace".to_owned(), ..signature(&mut desk.chance, "Again", moment(1, desk.seconds)) };
    desk.document.redo(&mut desk.portfolio, again).unwrap();
    assert_eq!(desk.document.made_by(desk.community).unwrap().as_deref(), Some("Ada"));
    assert_eq!(desk.document.made_by(Uuid::nil()).unwrap(), None);
}
