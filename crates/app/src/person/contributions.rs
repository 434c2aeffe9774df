//! What a person contributes, and where the organization recognized it (W-Art, reciprocity and reputation).

use serde::Serialize;
use tilth_core::{
    Choice, Id, Kind,
    catalog::{Artifact, Commitment, CommitmentStatus, HelpRequest, Person, Recognition, RecognizedIn},
    fold, show_date,
};
use tilth_insight::is_open;
use ts_rs::TS;
use uuid::Uuid;

use super::{PersonRequest, named};
use crate::{
    App, Error,
    community::{count, iso},
    domain::{LineGroup, RecordLine},
    open::View,
    shapes::Chip,
};

/// What a person contributes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonContributions {
    /// How much is noted, and how much of it is recognized; one sentence.
    pub answer: String,
    /// What was contributed, the newest first.
    pub recognitions: Vec<RecognitionLine>,
    /// How many there are.
    pub total: usize,
    /// What is kept, looked after and given, as other records tell it.
    pub groups: Vec<LineGroup>,
    /// A letter for an appraisal, as Markdown.
    pub letter: String,
}

/// A contribution, and where it was recognized.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecognitionLine {
    /// The record.
    pub id: Uuid,
    /// What was contributed.
    pub contribution: String,
    /// The community.
    pub community: Chip,
    /// The day.
    pub on: String,
    /// The id of where it was recognized.
    pub recognized_in: String,
    /// Whether nobody has recognized it yet.
    pub open: bool,
    /// What was noted.
    pub note: Option<String>,
}

/// Records of a group that the page names.
const NAMED: usize = 30;

impl App {
    /// What a person contributes.
    pub fn person_contributions(&self, request: PersonRequest) -> Result<PersonContributions, Error> {
        self.of_person(request, |view, person| {
            let recognitions = view.recognitions(person.id);
            let so_far = |wanted: RecognizedIn| recognitions.iter().filter(|one| one.recognized_in == wanted).count();
            let (open, thanked) = (so_far(RecognizedIn::NotYet), so_far(RecognizedIn::Thanks));
            let args = vec![
                named(person),
                ("noted", count(recognitions.len())),
                ("recognized", count(recognitions.len() - open - thanked)),
                ("thanked", count(thanked)),
                ("open", count(open)),
            ];
            PersonContributions {
                answer: view.say("person-contributions", args),
                total: recognitions.len(),
                recognitions: recognitions.iter().take(NAMED).filter_map(|one| view.recognition(one)).collect(),
                groups: view.contributed(person.id),
                letter: view.letter(person),
            }
        })
    }
}

impl View<'_> {
    /// What a person contributed up to today, the newest first.
    pub(super) fn recognitions(&self, person: Id<Person>) -> Vec<&Recognition> {
        let mut noted: Vec<&Recognition> =
            self.portfolio.linked::<Recognition>(person).filter(|one| one.on <= self.today).collect();
        noted.sort_by_key(|one| std::cmp::Reverse((one.on, one.id)));
        noted
    }

    fn recognition(&self, one: &Recognition) -> Option<RecognitionLine> {
        Some(RecognitionLine {
            id: one.id.uuid(),
            contribution: one.contribution.clone(),
            community: self.chip_of(one.community)?,
            on: iso(one.on),
            recognized_in: one.recognized_in.id().to_owned(),
            open: one.recognized_in == RecognizedIn::NotYet,
            note: one.note.clone(),
        })
    }

    /// What a person keeps, looks after, and gave others, by name or day.
    pub(super) fn contributed(&self, person: Id<Person>) -> Vec<LineGroup> {
        let mut kept: Vec<&Artifact> =
            self.portfolio.linked::<Artifact>(person).filter(|one| one.keeper == Some(person)).collect();
        kept.sort_by_cached_key(|one| (fold(&one.name), one.id));
        let owned = |one: &&Commitment| one.owner == Some(person);
        let mut promises: Vec<&Commitment> = self.portfolio.linked::<Commitment>(person).filter(owned).collect();
        promises.sort_by_cached_key(|one| (!is_open(one), one.due.is_none(), one.due, one.id));
        let gave = |one: &&HelpRequest| one.offered_by == Some(person) || one.introduced_by == Some(person);
        let mut help: Vec<&HelpRequest> = self.portfolio.linked::<HelpRequest>(person).filter(gave).collect();
        help.sort_by_key(|one| std::cmp::Reverse((one.on, one.id)));
        help.dedup_by_key(|one| one.id);
        let line = |kind, id, community, said: String| {
            let record = self.chip(kind, id)?;
            Some(RecordLine { record, with: self.chip_of(community).into_iter().collect(), said, quote: None })
        };
        let keeps =
            kept.iter().take(NAMED).filter_map(|one| line(Kind::Artifact, one.id.uuid(), one.community, String::new()));
        let looks_after = promises.iter().take(NAMED).filter_map(|one| {
            let status = self.words.choice(CommitmentStatus::SET, one.status.id());
            let due = one.due.map(show_date);
            let said = std::iter::once(status).chain(due).collect::<Vec<_>>().join(" · ");
            line(Kind::Commitment, one.id.uuid(), one.community, said)
        });
        let helped = help.iter().take(NAMED).filter_map(|one| {
            let case = if one.offered_by == Some(person) { "person-helped" } else { "person-introduced" };
            line(Kind::HelpRequest, one.id.uuid(), one.community, self.words.get(case))
        });
        let groups = [
            ("keeps", kept.len(), keeps.collect::<Vec<_>>()),
            ("promises", promises.len(), looks_after.collect()),
            ("helped", help.len(), helped.collect()),
        ];
        let groups = groups.into_iter().filter(|(_, total, _)| *total > 0);
        groups.map(|(id, total, lines)| LineGroup { id: id.to_owned(), total, lines }).collect()
    }
}
