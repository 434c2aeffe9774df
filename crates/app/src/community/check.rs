//! Is it a community of practice? What is there of the three parts, and what people say of them (W-Intro).

use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, FieldProblem, Kind, Mismatch, Uuid, Value, args,
    catalog::{Answer, AnswerRow, Assessment, Community, Framework},
};
use tilth_insight::{Arg, Part, PracticeCheck, Rule, practice_check};
use ts_rs::TS;

use super::{CommunityRequest, count, iso};
use crate::{App, Error, edits::Saved, open::View, shapes::Chip};

/// The records behind a part that are named.
const NAMED: usize = 4;

/// What is there of a community of practice.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityCheck {
    /// Whether it is one, one sentence.
    pub answer: String,
    /// Domain, community and practice.
    pub parts: Vec<CheckPart>,
    /// The last time somebody recorded the check.
    pub recorded: Option<Chip>,
    /// When that was.
    pub recorded_on: Option<String>,
    /// The origin's id.
    pub origin: Option<String>,
    /// Its place on the ladder, as an id.
    pub ladder: Option<String>,
}

/// One of the three parts.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckPart {
    /// `domain`, `community` or `practice`.
    pub part: String,
    /// Whether the records show it.
    pub there: bool,
    /// What is there, in words.
    pub seen: String,
    /// What would show it, where nothing does.
    pub missing: Option<String>,
    /// What of it is not kept up, in words.
    pub weak: Option<String>,
    /// The records behind it, the first of them.
    pub records: Vec<Chip>,
    /// What was recorded last, 1 to 5.
    pub score: Option<u8>,
    /// What showed it then.
    pub evidence: Option<String>,
}

/// What a person says of the three parts.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordCheck {
    /// The community.
    pub id: Uuid,
    /// What is said of each part; parts of which nothing is said are left out.
    pub parts: Vec<PartSaid>,
}

/// What is said of a part: a score, what shows it, or both.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PartSaid {
    /// `domain`, `community` or `practice`.
    pub part: String,
    /// 1 to 5.
    #[serde(default)]
    pub score: Option<i64>,
    /// What shows it.
    #[serde(default)]
    pub evidence: Option<String>,
}

impl App {
    /// What is there of a community of practice.
    pub fn community_check(&self, request: CommunityRequest) -> Result<CommunityCheck, Error> {
        self.about(request, |view, community| {
            let check = practice_check(view.portfolio, community, view.lived_on(community));
            let recorded = view.last_check(community);
            let lives = view.closed_on(community.id).is_none();
            let parts: Vec<CheckPart> =
                Part::ALL.into_iter().map(|part| view.part(community, &check, part, recorded, lives)).collect();
            CommunityCheck {
                answer: view.check_answer(community, &check, parts.iter().any(|part| part.weak.is_some())),
                parts,
                recorded: recorded.and_then(|assessment| view.chip(Kind::Assessment, assessment.id.uuid())),
                recorded_on: recorded.map(|assessment| iso(assessment.on)),
                origin: community.origin.map(|origin| origin.id().to_owned()),
                ladder: community.ladder.map(|ladder| ladder.id().to_owned()),
            }
        })
    }

    /// Records what a person says of the three parts, as one change.
    pub fn record_check(&self, request: RecordCheck) -> Result<Saved, Error> {
        let said: Vec<&PartSaid> = request
            .parts
            .iter()
            .filter(|said| said.score.is_some() || said.evidence.as_deref().is_some_and(|text| !text.trim().is_empty()))
            .collect();
        if said.is_empty() {
            return Err(Error::Field(FieldProblem { field: "evidence", mismatch: Mismatch::Required }));
        }
        let assessment = self.new_record(
            Kind::Assessment,
            [
                ("framework", Value::Text(Framework::CommunityCheck.id().to_owned())),
                ("community", Value::Ref(request.id)),
            ],
        )?;
        let id = assessment.as_dyn().uuid();
        let mut changes = vec![Change::Create(Box::new(assessment))];
        for said in said {
            let evidence = said.evidence.as_deref().unwrap_or_default().trim().to_owned();
            let answer = [
                ("assessment", Value::Ref(id)),
                ("row", Value::Text(said.part.clone())),
                ("score", said.score.map_or(Value::Null, Value::Integer)),
                ("evidence", Value::Text(evidence)),
            ];
            changes.push(Change::Create(Box::new(self.new_record(Kind::Answer, answer)?)));
        }
        self.change(Some((Kind::Assessment, id)), |open| {
            let view = open.view(&self.words, self.settings.clock.today());
            let label = args! { "name" => view.community(request.id)?.name.as_str() };
            Ok((self.words.with("life-check-recorded", &label), changes))
        })
    }
}

impl View<'_> {
    fn check_answer(&self, community: &Community, check: &PracticeCheck, weak: bool) -> String {
        let missing = check.missing();
        let case = match *missing {
            [] => "none",
            [Part::Domain] => "domain",
            [Part::Community] => "community",
            [Part::Practice] => "practice",
            _ => "several",
        };
        let name = ("name", Arg::Record(Kind::Community, community.id.uuid()));
        if let Some(on) = self.closed_on(community.id) {
            let shown = count(Part::ALL.len() - missing.len());
            return self.say("life-check-closed", vec![name, ("on", Arg::Date(on)), ("shown", shown)]);
        }
        let weak = ("weak", Arg::Case(if weak { "yes" } else { "no" }));
        self.say("life-check-answer", vec![name, ("missing", Arg::Case(case)), ("parts", count(missing.len())), weak])
    }

    /// The newest record of the check.
    fn last_check(&self, community: &Community) -> Option<&Assessment> {
        let recorded = self.portfolio.linked::<Assessment>(community.id);
        let checks = recorded.filter(|one| one.framework == Framework::CommunityCheck && one.on <= self.today);
        checks.max_by_key(|assessment| (assessment.on, assessment.id))
    }

    fn part(
        &self,
        community: &Community,
        check: &PracticeCheck,
        part: Part,
        recorded: Option<&Assessment>,
        lives: bool,
    ) -> CheckPart {
        let (row, missing) = match part {
            Part::Domain => (AnswerRow::Domain, "life-check-no-domain"),
            Part::Community => (AnswerRow::Community, "life-check-no-community"),
            Part::Practice => (AnswerRow::Practice, "life-check-no-practice"),
        };
        let records: Vec<_> = match part {
            Part::Domain => check.stewarded.iter().map(|id| (Kind::Domain, id.uuid())).collect(),
            Part::Community => check.events.iter().rev().map(|id| (Kind::Event, id.uuid())).collect(),
            Part::Practice => check.artifacts.iter().map(|id| (Kind::Artifact, id.uuid())).collect(),
        };
        let answers = recorded.into_iter().flat_map(|one| self.portfolio.linked::<Answer>(one.id));
        let said = answers.filter(|answer| answer.row == row).max_by_key(|answer| answer.id);
        CheckPart {
            part: row.id().to_owned(),
            there: check.shows(part),
            seen: self.part_seen(check, part, lives),
            missing: (lives && !check.shows(part)).then(|| self.words.get(missing)),
            weak: check.shows(part).then(|| self.not_kept_up(community, part)).flatten(),
            records: records.into_iter().take(NAMED).filter_map(|(kind, id)| self.chip(kind, id)).collect(),
            score: said.and_then(|answer| answer.score).map(|score| score.get()),
            evidence: said.and_then(|answer| answer.evidence.clone()),
        }
    }

    /// What is there of a part and is not kept up: a silence, things of the practice that nobody looks after.
    fn not_kept_up(&self, community: &Community, part: Part) -> Option<String> {
        match part {
            Part::Domain => None,
            Part::Community => self.seen(community, &[Rule::CommunityQuiet]).into_iter().next().map(|quiet| quiet.seen),
            Part::Practice => {
                let found = |rule| self.seen(community, &[rule]).len();
                let unkept = found(Rule::ArtifactWithoutKeeper);
                let unreviewed = found(Rule::ArtifactReviewOverdue);
                let args = vec![("unkept", count(unkept)), ("unreviewed", count(unreviewed))];
                (unkept + unreviewed > 0).then(|| self.say("life-check-neglected", args))
            }
        }
    }

    fn part_seen(&self, check: &PracticeCheck, part: Part, lives: bool) -> String {
        let year = ("year", Arg::Case(if lives { "past" } else { "final" }));
        match part {
            Part::Domain => {
                let purpose = Arg::Case(if check.purpose { "yes" } else { "no" });
                self.say("life-check-domain", vec![("domains", count(check.stewarded.len())), ("purpose", purpose)])
            }
            Part::Community => {
                let args = vec![
                    ("people", count(check.people)),
                    ("events", count(check.events.len())),
                    ("help", count(check.help.len())),
                    year,
                ];
                self.say("life-check-community", args)
            }
            Part::Practice => {
                let args =
                    vec![("artifacts", count(check.artifacts.len())), ("shared", count(check.shared.len())), year];
                self.say("life-check-practice", args)
            }
        }
    }
}
