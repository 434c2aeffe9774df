//! What needs attention, and what is answered to it.

use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, Date, FieldValue, Id, Kind, Mismatch, Portfolio, Record, Value, Words, args,
    catalog::{AnswerGiven, FindingAnswer, Person},
    parse_date, removal, show_date,
};
use tilth_insight::{Answered, Finding};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    edits::Saved,
    error::misfit,
    open::View,
    shapes::{AnswerShape, FindingShape, NextStep, Nothing},
};

/// What needs attention, the most pressing first.
#[derive(Clone, Debug, Serialize)]
pub struct Attention {
    /// How much of it presses, in one sentence; none where nothing needs attention.
    pub opening: Option<String>,
    /// The findings that nobody answered, or whose answer no longer stands.
    pub findings: Vec<FindingShape>,
    /// Those that an answer hides.
    pub answered: Vec<FindingShape>,
}

/// An answer to a finding.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AnswerRequest {
    /// The finding's key.
    pub key: String,
    /// `acted_on`, `not_now` or `does_not_apply`.
    pub answer: String,
    /// The day, as it was typed or chosen, on which what is put off is shown again.
    #[serde(default)]
    pub until: Option<String>,
    /// What was done, why it waits, or why it does not apply.
    #[serde(default)]
    pub because: Option<String>,
}

/// An answer to withdraw.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WithdrawRequest {
    /// The record that keeps it.
    pub id: Uuid,
}

impl App {
    /// Everything that needs attention, and everything that was answered.
    pub fn all_findings(&self, _: Nothing) -> Result<Attention, Error> {
        self.with_view(|view, _| {
            let attention = &view.findings().attention;
            let shapes = |findings: Vec<&Finding>| findings.into_iter().map(|finding| view.finding(finding)).collect();
            let opening = tilth_insight::attention_opening(attention);
            let opening = opening.map(|opening| opening.said(view.portfolio, view.words));
            Ok(Attention { opening, findings: shapes(attention.findings()), answered: shapes(attention.answered()) })
        })
    }

    /// Answers a finding, in place of an answer that stands.
    pub fn answer_finding(&self, request: AnswerRequest) -> Result<Saved, Error> {
        let clock = self.settings.clock;
        let (id, today) = (clock.id(), clock.today());
        let given = Given::read(&request, today)?;
        self.change(Some((Kind::FindingAnswer, id)), |open| {
            let view = open.view(&self.words, today);
            let attention = &view.findings().attention;
            let finding = attention.find(&request.key).ok_or(Error::NoFinding)?;
            let seen = as_title(finding.seen(view.portfolio, view.words));
            let label = answer_label(&self.words, given.answer, given.until, &seen);
            let mut changes = view.replaced(finding);
            let by = person_called(view.portfolio, &self.author());
            let at = Value::Timestamp(clock.now());
            let record = FindingAnswer::build(Id::new(id), &mut |field| {
                let info = &FindingAnswer::info().fields[field];
                match info.name {
                    "seen" => Value::Text(seen.clone()),
                    "rule" => Value::Text(finding.rule.id().to_owned()),
                    "answer" => given.answer.to_value(),
                    "on" => Value::Date(today),
                    "until" => given.until.to_value(),
                    "because" => given.because.to_value(),
                    "by" => by.to_value(),
                    "created" | "updated" => at.clone(),
                    _ if info.field_type.target() == Some(finding.about.0) => Value::Ref(finding.about.1),
                    _ => Value::Null,
                }
            })?;
            changes.push(Change::Create(Box::new(record.into())));
            Ok((label, changes))
        })
    }

    /// Withdraws an answer: the finding is shown again, if it is still seen.
    pub fn withdraw_answer(&self, request: WithdrawRequest) -> Result<Saved, Error> {
        self.change(None, |open| {
            let answer = open.portfolio().get(Id::<FindingAnswer>::new(request.id)).ok_or(Error::NoFinding)?;
            let label = self.words.with("change-withdraw", &args! { "seen" => answer.seen.as_str() });
            Ok((label, removal(open.portfolio(), Kind::FindingAnswer, request.id)))
        })
    }
}

/// What the history calls an answer.
pub(crate) fn answer_label(words: &Words, answer: AnswerGiven, until: Option<Date>, seen: &str) -> String {
    let until = until.map(show_date).unwrap_or_default();
    words.with("change-answer", &args! { "answer" => answer.id(), "until" => until, "seen" => seen })
}

/// A sentence as a title stands: without its full stop.
fn as_title(sentence: String) -> String {
    sentence.strip_suffix('.').map(str::to_owned).unwrap_or(sentence)
}

/// What a person answered, checked.
struct Given {
    answer: AnswerGiven,
    until: Option<Date>,
    because: Option<String>,
}

impl Given {
    /// What is put off waits for a day to come; what does not apply has a reason.
    fn read(request: &AnswerRequest, today: Date) -> Result<Self, Error> {
        let answer = AnswerGiven::from_value(Value::Text(request.answer.clone()));
        let answer = answer.map_err(|mismatch| misfit("answer", mismatch))?;
        let filled =
            |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let because = filled(&request.because);
        let until = match (answer, filled(&request.until)) {
            (AnswerGiven::NotNow, Some(text)) => Some(parse_date(&text).map_err(|mismatch| misfit("until", mismatch))?),
            (AnswerGiven::NotNow, None) => return Err(misfit("until", Mismatch::Required)),
            (AnswerGiven::ActedOn | AnswerGiven::DoesNotApply, _) => None,
        };
        match (answer, until, &because) {
            (_, Some(until), _) if until <= today => {
                let first = today.saturating_add(1.day());
                Err(misfit("until", Mismatch::Before(show_date(first))))
            }
            (AnswerGiven::DoesNotApply, _, None) => Err(misfit("because", Mismatch::Required)),
            _ => Ok(Self { answer, until, because }),
        }
    }
}

/// The one person with this name.
pub(crate) fn person_called(portfolio: &Portfolio, name: &str) -> Option<Id<Person>> {
    let mut called = portfolio.all::<Person>().filter(|person| person.name == name).map(|person| person.id);
    called.next().filter(|_| called.next().is_none())
}

impl View<'_> {
    /// A finding in words.
    pub(crate) fn finding(&self, finding: &Finding) -> FindingShape {
        const MOST_RECORDS: usize = 12;
        let next = &finding.next;
        FindingShape {
            key: finding.key(),
            rule: finding.rule.id().to_owned(),
            severity: finding.severity.id().to_owned(),
            seen: finding.seen(self.portfolio, self.words),
            why: finding.why(self.portfolio, self.words),
            source: finding.source(self.words),
            next: NextStep {
                label: finding.next_label(self.portfolio, self.words),
                kind: next.kind.name().to_owned(),
                id: next.id,
                values: next.values.iter().map(|(field, value)| ((*field).to_owned(), value.to_json())).collect(),
            },
            records: finding.records.iter().take(MOST_RECORDS).filter_map(|(kind, id)| self.chip(*kind, *id)).collect(),
            records_total: finding.records.len(),
            answer: self.findings().attention.answer(finding).map(|answered| self.answer(answered)),
        }
    }

    /// The changes that remove a finding's own answer, if it stands.
    fn replaced(&self, finding: &Finding) -> Vec<Change> {
        let answered = self.findings().attention.answer(finding).filter(|answered| answered.stands);
        let own = answered.filter(|answered| self.portfolio.follow(answered.id).about() == Some(finding.about));
        own.map(|own| removal(self.portfolio, Kind::FindingAnswer, own.id.uuid())).unwrap_or_default()
    }

    /// An answer in words.
    fn answer(&self, answered: Answered) -> AnswerShape {
        let answer = self.portfolio.follow(answered.id);
        let by = answer.by.map(|by| self.portfolio.follow(by).name.clone());
        // What the journal cannot say for the moment is left out: the answer itself is in memory.
        let author = || self.document.made_by(answer.id.uuid()).ok().flatten();
        AnswerShape {
            id: answer.id.uuid(),
            given: answer.answer.id().to_owned(),
            on: answer.on.to_string(),
            by: by.or_else(author).unwrap_or_default(),
            because: answer.because.clone(),
            again_on: answered.again_on.map(|day| day.to_string()),
            stands: answered.stands,
        }
    }
}
