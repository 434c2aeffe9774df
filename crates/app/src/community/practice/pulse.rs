//! The pulse of a community: the nine cells of W-Systems, Table 1, asked in rounds.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, FieldInfo, Id, Kind, Mismatch, Value, args,
    catalog::{Answer, AnswerRow, Assessment, Community, Framework, Mode},
};
use tilth_insight::{Arg, PULSE_ROWS, Pulse, fiscal_year, means, pulse, to_ask_first};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count, iso};
use crate::{
    App, Error,
    edits::{Input, Saved, read},
    error::misfit,
    open::{Open, View},
    shapes::Chip,
};

/// The pulse of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityPulse {
    /// What the last round says, one sentence.
    pub answer: String,
    /// How many questions what it is given warrants, and which come first, in words.
    pub advice: String,
    /// The last rounds, the newest first.
    pub rounds: Vec<PulseRound>,
    /// The nine cells, mode by mode.
    pub cells: Vec<PulseCell>,
    /// The records of what is set aside, the first of them.
    pub means: Vec<Chip>,
}

/// A round.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PulseRound {
    /// The assessment.
    pub id: Uuid,
    /// The day.
    pub on: String,
    /// Who noted it.
    pub by: Option<Chip>,
    /// How many cells it answers.
    pub answered: usize,
}

/// One cell of the table.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PulseCell {
    /// The dimension's id.
    pub row: String,
    /// The mode's id.
    pub mode: String,
    /// Whether it is one to ask first.
    pub first: bool,
    /// What each round answered.
    pub answers: Vec<Option<PulseAnswer>>,
}

/// An answer in a cell.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PulseAnswer {
    /// The answer.
    pub id: Uuid,
    /// 1 to 5.
    pub score: Option<i64>,
    /// What shows it.
    pub evidence: Option<String>,
}

/// What a field of a cell's answer holds in today's round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AnswerPulse {
    /// The community.
    pub community: Uuid,
    /// The dimension's id.
    pub row: String,
    /// The mode's id.
    pub mode: String,
    /// `score` or `evidence`.
    pub field: String,
    /// What was entered.
    pub input: Input,
}

impl App {
    /// The pulse of a community.
    pub fn community_pulse(&self, request: CommunityRequest) -> Result<CommunityPulse, Error> {
        self.about(request, |view, community| view.pulse(community))
    }

    /// Answers a cell in today's round, which the first answer begins. An answer that says nothing is taken away.
    pub fn answer_pulse(&self, request: AnswerPulse) -> Result<Saved, Error> {
        let (row, mode) = cell(&request)?;
        let memory = self.memory().clone();
        let today = self.settings.clock.today();
        self.change(None, |open| {
            let id = Id::<Community>::new(request.community);
            let view = open.view(&self.words, today);
            let said = args! {
                "name" => view.community(id.uuid())?.name.as_str(),
                "row" => self.words.choice(AnswerRow::SET, row.id()),
                "mode" => self.words.choice(Mode::SET, mode.id()),
            };
            let label = self.words.with("pulse-answered", &said);
            let (_, field) = entered(&request)?;
            let value =
                read(field, &request.input, open.currency()).map_err(|mismatch| misfit(field.name, mismatch))?;
            let round = pulse(open.portfolio(), id, today).rounds.first().copied();
            let round = round.filter(|round| open.portfolio().follow(*round).on == today);
            if let Some(answer) = round.and_then(|round| answer_in(open, round, row, mode)) {
                let known = open.portfolio().follow(answer);
                let rest = if field.name == "score" { known.evidence.is_none() } else { known.score.is_none() };
                let change = if rest && value.is_empty() {
                    open.portfolio().owned(Kind::Answer, answer.uuid()).map(|gone| Change::Remove(Box::new(gone)))
                } else {
                    open.setting(Kind::Answer, answer.uuid(), field.name, value)?
                };
                return Ok((label, change.into_iter().collect()));
            }
            if value.is_empty() {
                return Ok((label, Vec::new()));
            }
            let mut changes = Vec::new();
            let round = match round {
                Some(round) => round.uuid(),
                None => {
                    let by = open.seated(&memory).map_or(Value::Null, |(person, _)| Value::Ref(person.id.uuid()));
                    let begun = self.new_record(
                        Kind::Assessment,
                        [
                            ("framework", Value::Text(Framework::Community.id().to_owned())),
                            ("community", Value::Ref(request.community)),
                            ("by", by),
                        ],
                    )?;
                    let id = begun.as_dyn().uuid();
                    changes.push(Change::Create(Box::new(begun)));
                    id
                }
            };
            let answer = [
                ("assessment", Value::Ref(round)),
                ("row", Value::Text(row.id().to_owned())),
                ("column", Value::Text(mode.id().to_owned())),
                (field.name, value),
            ];
            changes.push(Change::Create(Box::new(self.new_record(Kind::Answer, answer)?)));
            Ok((label, changes))
        })
    }
}

/// The field that was entered.
fn entered(request: &AnswerPulse) -> Result<(usize, &'static FieldInfo), Error> {
    let known = ["score", "evidence"].contains(&request.field.as_str());
    let field = known.then(|| Kind::Answer.info().field(&request.field)).flatten();
    field.ok_or_else(|| Error::NoField { kind: Kind::Answer.name().to_owned(), field: request.field.clone() })
}

/// The cell that is meant.
fn cell(request: &AnswerPulse) -> Result<(AnswerRow, Mode), Error> {
    let no_choice = |field, value: &str, ids: &[&str]| {
        misfit(field, Mismatch::NotAChoice { value: value.to_owned(), choices: ids.join(", ") })
    };
    let row = AnswerRow::from_id(&request.row).filter(|row| PULSE_ROWS.contains(row));
    let row = row.ok_or_else(|| no_choice("row", &request.row, &PULSE_ROWS.map(Choice::id)))?;
    let mode = Mode::from_id(&request.mode);
    let mode = mode.ok_or_else(|| no_choice("column", &request.mode, Mode::SET.ids))?;
    Ok((row, mode))
}

fn answer_in(open: &Open, round: Id<Assessment>, row: AnswerRow, mode: Mode) -> Option<Id<Answer>> {
    let here = |answer: &&Answer| answer.row == row && answer.column == Some(mode);
    open.portfolio().linked::<Answer>(round).filter(here).map(|answer| answer.id).max()
}

/// So many of the records behind what is set aside are named.
const MEANS: usize = 12;

impl View<'_> {
    fn pulse(&self, community: &Community) -> CommunityPulse {
        let pulse = pulse(self.portfolio, community.id, self.today);
        let means = means(self.portfolio, community.id, fiscal_year(self.portfolio, self.today));
        let first = to_ask_first(self.portfolio, community.id, self.today, means.questions());
        let advice = vec![
            ("hours", count(means.hours)),
            ("money", Arg::Case(if means.money.is_empty() { "no" } else { "yes" })),
            ("questions", count(means.questions())),
        ];
        let closed = self.closed_on(community.id);
        let first = if closed.is_some() { Vec::new() } else { first };
        CommunityPulse {
            answer: self.pulse_sentence(community, &pulse),
            advice: if closed.is_some() { String::new() } else { self.say("pulse-advice", advice) },
            rounds: self.pulse_rounds(&pulse),
            // Where all may be asked, none is first.
            cells: self.pulse_cells(&pulse, if first.len() < pulse.cells.len() { &first } else { &[] }),
            means: means.records.iter().take(MEANS).filter_map(|(kind, id)| self.chip(*kind, *id)).collect(),
        }
    }

    /// The cells with what each round answered; those to ask first are marked.
    pub(crate) fn pulse_cells(&self, pulse: &Pulse, first: &[(AnswerRow, Mode)]) -> Vec<PulseCell> {
        let cell = |cell: &tilth_insight::PulseCell| PulseCell {
            row: cell.row.id().to_owned(),
            mode: cell.mode.id().to_owned(),
            first: first.contains(&(cell.row, cell.mode)),
            answers: cell.answers.iter().map(|answer| answer.map(|answer| self.pulse_answer(answer))).collect(),
        };
        pulse.cells.iter().map(cell).collect()
    }

    /// The rounds, the newest first.
    pub(crate) fn pulse_rounds(&self, pulse: &Pulse) -> Vec<PulseRound> {
        let rounds = pulse.rounds.iter().enumerate().map(|(at, round)| {
            let round = self.portfolio.follow(*round);
            PulseRound {
                id: round.id.uuid(),
                on: iso(round.on),
                by: round.by.and_then(|by| self.person(by)),
                answered: pulse.cells.iter().filter(|cell| cell.answers[at].is_some()).count(),
            }
        });
        rounds.collect()
    }

    fn pulse_answer(&self, answer: Id<Answer>) -> PulseAnswer {
        let answer = self.portfolio.follow(answer);
        PulseAnswer {
            id: answer.id.uuid(),
            score: answer.score.map(|score| i64::from(score.get())),
            evidence: answer.evidence.clone(),
        }
    }

    fn pulse_sentence(&self, community: &Community, pulse: &Pulse) -> String {
        let name = ("name", Arg::Record(Kind::Community, community.id.uuid()));
        let none = || match self.closed_on(community.id) {
            Some(on) => self.say("pulse-none-closed", vec![name.clone(), ("on", Arg::Date(on))]),
            None => self.say("pulse-none", vec![name.clone()]),
        };
        self.moved(pulse).unwrap_or_else(none)
    }

    /// What the last round says, and what moved since the one before; nothing before the first.
    pub(crate) fn moved(&self, pulse: &Pulse) -> Option<String> {
        let last = pulse.rounds.first()?;
        let score = |answer: Option<Id<Answer>>| answer.and_then(|answer| self.portfolio.follow(answer).score);
        let (mut higher, mut lower, mut answered) = (0, 0, 0);
        for cell in &pulse.cells {
            let now = cell.answers.first().copied().flatten();
            answered += usize::from(now.is_some());
            let before = cell.answers.iter().skip(1).find_map(|answer| score(*answer));
            if let (Some(now), Some(before)) = (score(now), before) {
                higher += usize::from(now > before);
                lower += usize::from(now < before);
            }
        }
        let args = vec![
            ("on", Arg::Date(self.portfolio.follow(*last).on)),
            ("answered", count(answered)),
            ("rounds", count(pulse.rounds.len())),
            ("higher", count(higher)),
            ("lower", count(lower)),
        ];
        Some(self.say("pulse-answer", args))
    }
}
