//! The batches: rows become records, and changes of their fields.

use jiff::civil::Date;
use tilth_core::{
    AnyRecord, Batch, Change, Currency, FieldInfo, FieldType, Id, Portfolio, Timestamp, Uuid, Value, Words, args,
    catalog::{FindingAnswer, Sector},
    parse_input, title,
};

use super::{
    chance::Chance,
    day::day,
    plan::{Deed, Plan, Work},
    table::{Row, Step, Tables},
};
use crate::findings::answer_label;

/// Any number would do; this one makes the samples what they are.
const SEED: u64 = 0x7117;

/// The working day, in minutes after midnight (UTC).
const MORNING: u64 = 8 * 60 + 10;
const EVENING: u64 = 17 * 60 + 40;

/// The batches that a sector's tables make, oldest first. No two sectors share an id.
pub(super) fn history(sector: Sector, tables: &Tables, today: Date) -> Vec<Batch> {
    let mut chance = Chance::new(SEED + sector as u64);
    let plan = Plan::new(tables, today, &mut chance);
    let works = plan.works();
    let times = times(&works, &mut chance);
    let mut scribe = Scribe {
        ids: ids(&tables.rows, &works, &times, &mut chance),
        plan: &plan,
        words: Words::english(),
        portfolio: Portfolio::default(),
        batches: Vec::new(),
        chance,
    };
    for (work, at) in works.iter().zip(times) {
        scribe.write(work, at);
    }
    scribe.batches
}

/// When each batch was made: spread over the working day, in order.
fn times(works: &[Work<'_>], chance: &mut Chance) -> Vec<Timestamp> {
    let mut times = Vec::with_capacity(works.len());
    for day in works.chunk_by(|a, b| a.on == b.on) {
        let span = (EVENING - MORNING) * 60 / (day.len() as u64);
        for (at, work) in day.iter().enumerate() {
            let second = MORNING * 60 + span * (at as u64) + chance.below(span);
            times.push(moment(work.on, second));
        }
    }
    times
}

fn moment(date: Date, second: u64) -> Timestamp {
    let span = jiff::SignedDuration::from_secs(i64::try_from(second).expect("a day has fewer seconds"));
    let midnight = date.to_zoned(jiff::tz::TimeZone::UTC).expect("UTC has every day");
    midnight.timestamp().checked_add(span).expect("the sample lies near today")
}

/// The id of each row, of the moment it was entered.
fn ids(rows: &[Row], works: &[Work<'_>], times: &[Timestamp], chance: &mut Chance) -> Vec<Uuid> {
    let mut ids = vec![Uuid::nil(); rows.len()];
    for (work, at) in works.iter().zip(times) {
        let Deed::Enter(entered) = &work.deed else { continue };
        for (sequence, row) in entered.iter().enumerate() {
            let sequence = u16::try_from(sequence).expect("a batch of the sample is small");
            ids[*row] = chance.id(*at, sequence);
        }
    }
    ids
}

/// Writes batch after batch, with the portfolio as it stands at each.
struct Scribe<'a> {
    plan: &'a Plan<'a>,
    ids: Vec<Uuid>,
    words: Words,
    portfolio: Portfolio,
    batches: Vec<Batch>,
    chance: Chance,
}

impl Scribe<'_> {
    fn write(&mut self, work: &Work<'_>, at: Timestamp) {
        let changes = match &work.deed {
            Deed::Enter(rows) => rows.iter().map(|row| self.create(*row, at)).collect(),
            Deed::Change(row, steps) => steps.iter().map(|(field, step)| self.set(*row, *field, step)).collect(),
        };
        let author = work.author.clone();
        let mut batch = Batch { id: self.chance.id(at, 0), label: String::new(), author, at, undoes: None, changes };
        batch.stamp(&self.portfolio);
        self.apply(&batch, work);
        batch.label = work.label.clone().unwrap_or_else(|| self.label(&work.deed));
        let slip = matches!(&work.deed, Deed::Change(_, steps) if steps.iter().any(|(_, step)| step.slip));
        let back = slip.then(|| self.take_back(&batch));
        self.batches.push(batch);
        if let Some(back) = back {
            self.apply(&back, work);
            self.batches.push(back);
        }
    }

    fn apply(&mut self, batch: &Batch, work: &Work<'_>) {
        let row = match &work.deed {
            Deed::Enter(rows) => rows.first().copied(),
            Deed::Change(row, _) => Some(*row),
        };
        let place = row.map_or("an empty batch", |row| self.plan.rows[row].place.as_str());
        self.portfolio.apply(batch).unwrap_or_else(|rejection| panic!("{place}: {rejection}"));
    }

    /// The batch that takes a slip back, a minute or so later.
    fn take_back(&mut self, batch: &Batch) -> Batch {
        let wait = i64::try_from(20 + self.chance.below(90)).expect("a small number");
        let at = batch.at.checked_add(jiff::SignedDuration::from_secs(wait)).expect("the sample lies near today");
        let label = self.words.with("change-undo", &args! { "label" => batch.label.as_str() });
        batch.inverse(self.chance.id(at, 0), label, batch.author.clone(), at)
    }

    fn create(&self, at: usize, made: Timestamp) -> Change {
        let row = &self.plan.rows[at];
        let info = row.kind.info();
        let mut values = vec![Value::Null; info.fields.len()];
        for cell in &row.cells {
            values[cell.field] = self.value(&info.fields[cell.field], &cell.first, row);
        }
        for (value, field) in values.iter_mut().zip(info.fields) {
            if field.common && field.field_type == FieldType::Timestamp {
                *value = Value::Timestamp(made);
            }
        }
        let record = AnyRecord::build(row.kind, self.ids[at], &mut |field| std::mem::take(&mut values[field]));
        Change::Create(Box::new(record.unwrap_or_else(|problem| panic!("{}: {problem}", row.place))))
    }

    fn set(&self, at: usize, field: usize, step: &Step) -> Change {
        let row = &self.plan.rows[at];
        let (kind, id) = (row.kind, self.ids[at]);
        let record = self.portfolio.record(kind, id).unwrap_or_else(|| panic!("{}: changed too early", row.place));
        let new = self.value(&kind.info().fields[field], &step.text, row);
        Change::Set { kind, id, field, old: record.value(field), new }
    }

    /// What a text of the tables means in a field.
    fn value(&self, field: &FieldInfo, text: &str, row: &Row) -> Value {
        let reference = |kind, key: &str| Value::Ref(self.ids[self.plan.row(kind, key, &row.place)]);
        match field.field_type {
            FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags if text.is_empty() => Value::List(Vec::new()),
            _ if text.is_empty() => Value::Null,
            FieldType::Date => Value::Date(day(text, self.plan.today)),
            FieldType::Ref(kind) => reference(kind, text),
            FieldType::Refs(kind) => Value::List(text.split(';').map(|key| reference(kind, key)).collect()),
            _ => {
                let pounds = Currency::new("GBP").expect("GBP is a currency code");
                parse_input(field, text, pounds).unwrap_or_else(|mismatch| panic!("{}: {mismatch}", row.place))
            }
        }
    }

    /// What the application itself would call the batch.
    fn label(&self, deed: &Deed<'_>) -> String {
        let (at, field) = match deed {
            Deed::Enter(rows) => (rows[0], None),
            Deed::Change(row, steps) => (*row, Some(steps[0].0)),
        };
        let kind = self.plan.rows[at].kind;
        let record = self.portfolio.record(kind, self.ids[at]).expect("the batch was just applied");
        if let Some(answer) = self.portfolio.get(Id::<FindingAnswer>::new(self.ids[at])) {
            return answer_label(&self.words, answer.answer, answer.until, &answer.seen);
        }
        let title = title(&self.portfolio, &self.words, record);
        let mut named = args! { "kind" => self.words.kind(kind), "title" => title };
        let Some(field) = field else { return self.words.with("change-create", &named) };
        named.set("field", self.words.field(kind, kind.info().fields[field].name));
        self.words.with("change-set", &named)
    }
}
