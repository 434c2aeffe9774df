//! Talking a promise over, and saying how it ended. Each is one change that can be undone.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, Date, DynRecord, FieldProblem, Id, Kind, Mismatch, Portfolio, Rejection, Value, args,
    catalog::{Commitment, CommitmentStatus},
    parse_date, show_date, typed_day,
};
use tilth_insight::Arg;
use ts_rs::TS;
use uuid::Uuid;

use super::{line::shown, page::due_again};
use crate::{App, Error, edits::Saved, error::misfit};

/// A due date is moved openly.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RenegotiateRequest {
    /// The commitment.
    pub id: Uuid,
    /// The new day, as it was typed.
    pub new_due: String,
    /// Why.
    pub why: String,
}

/// A new day for a promise, while it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NewDayRequest {
    /// The commitment.
    pub id: Uuid,
    /// The day, as it was typed.
    pub new_due: String,
}

/// What is read from the words for a new day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NewDay {
    /// The day with its weekday, and how far it is from the old one; none where it can be no new day.
    pub read: Option<String>,
}

/// Somebody says where a promise stands.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SettleRequest {
    /// The commitment.
    pub id: Uuid,
    /// The status's id.
    pub status: String,
    /// A word on it, for the log.
    #[serde(default)]
    pub word: Option<String>,
    /// Whether a promise that repeats is made again.
    #[serde(default)]
    pub again: bool,
}

impl App {
    /// Reads the words for a new day back before they are kept.
    pub fn read_new_day(&self, request: NewDayRequest) -> Result<NewDay, Error> {
        let day = typed_due(&request.new_due, self.settings.clock.today());
        self.with_view(|view, _| {
            let old = commitment(view.portfolio, request.id)?.due;
            let read = day.ok().map(|day| {
                let apart = old.map_or(0, |old| i64::from((day - old).get_days()));
                let moved = match (old, apart) {
                    (None, _) => "first",
                    (_, 0) => "same",
                    (_, 1..) => "later",
                    _ => "earlier",
                };
                let said = vec![("days", Arg::Count(apart.abs())), ("moved", Arg::Case(moved))];
                format!("{}{}", day.strftime("%A %-d %B %Y"), view.sentence("page-promise-new-day", said))
            });
            Ok(NewDay { read })
        })
    }

    /// Moves a due date openly: the old day, the new one and why are kept.
    pub fn renegotiate_promise(&self, request: RenegotiateRequest) -> Result<Saved, Error> {
        let today = self.settings.clock.today();
        let new_due = new_day(&request, today)?;
        self.change(None, |open| {
            let commitment = commitment(open.portfolio(), request.id)?;
            let told = args! {
                "title" => commitment.promise.as_str(), "old" => shown(commitment.due), "new" => show_date(new_due),
                "dated" => if commitment.due.is_some() { "yes" } else { "no" },
            };
            let label = self.words.with("page-promise-renegotiated", &told);
            let due = open.setting(Kind::Commitment, request.id, "due", Value::Date(new_due))?;
            let Some(due) = due else { return Ok((label, Vec::new())) };
            let moved = [
                ("commitment", Value::Ref(request.id)),
                ("on", Value::Date(today)),
                ("old_due", commitment.due.map_or(Value::Null, Value::Date)),
                ("new_due", Value::Date(new_due)),
                ("why", Value::Text(request.why.trim().to_owned())),
            ];
            let moved = self.new_record(Kind::Renegotiation, moved)?;
            Ok((label, vec![Change::Create(Box::new(moved)), due]))
        })
    }

    /// Says where a promise stands. How it ended goes into its log with the day; one that repeats may be made again.
    pub fn settle_promise(&self, request: SettleRequest) -> Result<Saved, Error> {
        let today = self.settings.clock.today();
        let status = CommitmentStatus::from_id(&request.status).ok_or_else(|| {
            let choices = CommitmentStatus::SET.ids.join(", ");
            misfit("status", Mismatch::NotAChoice { value: request.status.clone(), choices })
        })?;
        let memory = self.memory().clone();
        self.change(None, |open| {
            let commitment = commitment(open.portfolio(), request.id)?;
            let set = open.setting(Kind::Commitment, request.id, "status", Value::Text(status.id().to_owned()))?;
            let ends =
                matches!(status, CommitmentStatus::Kept | CommitmentStatus::PartlyKept | CommitmentStatus::Dropped);
            let said = self.words.choice(CommitmentStatus::SET, status.id());
            let mut told = args! { "title" => commitment.promise.as_str(), "status" => opening(&said) };
            let mut changes: Vec<Change> = set.into_iter().collect();
            if !changes.is_empty() {
                let on = if ends { Value::Date(today) } else { Value::Null };
                changes.extend(open.setting(Kind::Commitment, request.id, "settled_on", on)?);
            }
            let word = request.word.as_deref().map(str::trim).filter(|word| !word.is_empty());
            if word.is_some() || (ends && !changes.is_empty()) {
                let me = open.seated(&memory).map_or(Value::Null, |(person, _)| Value::Ref(person.id.uuid()));
                let entry = [
                    ("commitment", Value::Ref(request.id)),
                    ("on", Value::Date(today)),
                    ("note", Value::Text(word.map_or_else(|| opening(&said), str::to_owned))),
                    ("by", me),
                ];
                changes.push(Change::Create(Box::new(self.new_record(Kind::CommitmentEntry, entry)?)));
            }
            let again = due_again(commitment, today).filter(|_| request.again && ends);
            let Some(again) = again else {
                return Ok((self.words.with("page-promise-settled", &told), changes));
            };
            changes.push(Change::Create(Box::new(
                self.new_record(Kind::Commitment, made_again(commitment, today, again))?,
            )));
            told.set("again", show_date(again));
            Ok((self.words.with("page-promise-settled-again", &told), changes))
        })
    }
}

/// The new day, and that there is a reason; all that is missing is said at once.
fn new_day(request: &RenegotiateRequest, today: Date) -> Result<Date, Error> {
    let day = typed_due(&request.new_due, today);
    let mut problems = Vec::new();
    if request.why.trim().is_empty() {
        problems.push(FieldProblem { field: "why", mismatch: Mismatch::Required });
    }
    match day {
        Ok(day) if problems.is_empty() => Ok(day),
        Ok(_) => Err(Error::Fields(problems)),
        Err(mismatch) => {
            problems.push(FieldProblem { field: "new_due", mismatch });
            Err(Error::Fields(problems))
        }
    }
}

/// The day to come that these words name.
fn typed_due(typed: &str, today: Date) -> Result<Date, Mismatch> {
    let typed = typed.trim();
    let read = typed_day(typed, today, false).map(|day| day.date);
    let day = match (typed, read) {
        ("", _) => Err(Mismatch::Required),
        (_, Some(day)) => Ok(day),
        (typed, None) => parse_date(typed),
    };
    day.and_then(|day| if day < today { Err(Mismatch::Before(show_date(today))) } else { Ok(day) })
}

fn commitment(portfolio: &Portfolio, id: Uuid) -> Result<&Commitment, Error> {
    let missing = Rejection::NoRecord { kind: Kind::Commitment, id };
    portfolio.get(Id::<Commitment>::new(id)).ok_or(Error::Rejected(missing))
}

/// The same promise, agreed today, for the next time.
fn made_again(commitment: &Commitment, today: Date, due: Date) -> Vec<(&'static str, Value)> {
    let same = ["promise", "side", "community", "domain", "owner", "kind", "done_when", "repeats_every", "tags"];
    let mut values: Vec<(&'static str, Value)> =
        same.into_iter().filter_map(|field| commitment.value_of(field).map(|value| (field, value))).collect();
    values.push(("status", Value::Text(CommitmentStatus::Agreed.id().to_owned())));
    values.push(("agreed_on", Value::Date(today)));
    values.push(("due", Value::Date(due)));
    values
}

/// With a capital, as a sentence begins.
fn opening(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
