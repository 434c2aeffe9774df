//! One row: its records are worked out, matched and staged, all of them or none.

use tilth_core::{FieldProblem, FieldType, Kind, Mismatch, Uuid, Value};

use super::{
    identity::{Found, shown},
    staging::{Given, Place, Staging},
};
use crate::{
    Row,
    plan::{Combine, Find, Missing, Unread, WhenEmpty, WhenFilled},
    problem::{FieldPlace, Matter, Problem, Severity},
    ready::{ReadyEach, ReadyField, ReadyRecord, ReadyTable, Source, TODAY, Understood},
    template::{Cells, Glob, fold},
};

/// A row's cells, with the parts that one item adds.
pub(super) struct Scope<'r> {
    cells: &'r [String],
    pub(super) parts: &'r [&'r str],
    today: &'r str,
}

impl Cells for Scope<'_> {
    fn cell(&self, at: usize) -> &str {
        match self.cells.get(at) {
            Some(cell) => cell,
            None if at == TODAY => self.today,
            None => self.parts.get(at - self.cells.len()).copied().unwrap_or_default(),
        }
    }
}

/// What a field's source says.
enum Said {
    /// Nothing; the field is not spoken of.
    Nothing,
    /// The cell is empty.
    Empty,
    /// The record it refers to was not made, and without it this one cannot be.
    NotMade,
    Value(Value),
}

/// A row while it is worked out.
pub(super) struct Work<'w> {
    pub(super) ready: &'w ReadyTable<'w>,
    pub(super) place: Place,
    empty: &'w [Glob],
    pub(super) new_id: &'w mut dyn FnMut() -> Uuid,
    problems: Vec<Problem>,
    /// The position in the plan of the record that is worked out.
    record: usize,
    /// For each record of the plan so far, what it became; empty if it was not made.
    made: Vec<Vec<Uuid>>,
}

impl Staging<'_> {
    /// Stages the records of a row. With an error among the problems, the row has left no trace.
    pub(super) fn row(
        &mut self,
        ready: &ReadyTable<'_>,
        row: &Row,
        today: &str,
        empty: &[Glob],
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> Vec<Problem> {
        let scope = Scope { cells: &row.cells, parts: &[], today };
        if !ready.when.iter().all(|condition| condition.holds(scope.cell(condition.column))) {
            return Vec::new();
        }
        let place = Place { table: ready.table.name.clone(), row: row.number };
        let mut work = Work { ready, place, empty, new_id, problems: Vec::new(), record: 0, made: Vec::new() };
        for (at, record) in ready.records.iter().enumerate() {
            work.record = at;
            let mut ids = Vec::new();
            match &record.each {
                None => ids.extend(self.record(&mut work, at, record, &scope)),
                Some(each) => {
                    for item in items(each, scope.cell(each.column)) {
                        match parts(each, item) {
                            Some(parts) => {
                                let scope = Scope { cells: &row.cells, parts: &parts, today };
                                ids.extend(self.record(&mut work, at, record, &scope));
                            }
                            None => {
                                let pattern =
                                    each.patterns.first().map(|pattern| pattern.text.clone()).unwrap_or_default();
                                let column = ready.table.columns.get(each.column).cloned();
                                work.problem(column, Some(item), Matter::NoPattern { pattern }, Severity::Note);
                            }
                        }
                    }
                }
            }
            work.made.push(ids);
        }
        if work.failed() {
            self.take_back();
        } else {
            self.keep();
            let made = ready.records.iter().zip(&work.made).map(|(record, ids)| (record.kind, &ids[..]));
            self.became.row(self.table, row.number, made);
        }
        work.problems
    }

    /// The record that a row (or one item of it) becomes; `None` if it does not.
    fn record(&mut self, work: &mut Work<'_>, at: usize, plan: &ReadyRecord, scope: &Scope<'_>) -> Option<Uuid> {
        if !plan.when.iter().all(|condition| condition.holds(scope.cell(condition.column))) {
            return None;
        }
        let said_before = work.problems.len();
        // The key comes first: keys are numbered by the rows there are, whatever becomes of them.
        let key = plan.key.as_ref().map(|template| template.render(scope));
        if key.as_ref().is_some_and(|key| key.trim().is_empty()) {
            work.problem(None, None, Matter::NoKey { kind: plan.kind.name() }, Severity::Error);
            return None;
        }
        let key = key.map(|key| self.numbered(at, plan, key));
        let mut given = Vec::with_capacity(plan.fields.len() + 1);
        for field in &plan.fields {
            let give = |value, default| Given {
                field: field.at,
                value,
                combine: field.combine,
                default,
                gap_only: field.when_filled == WhenFilled::Keep,
            };
            match self.said(work, field, scope) {
                Said::Nothing => {}
                Said::NotMade => return None,
                Said::Value(value) => given.push(give(value, false)),
                Said::Empty => {
                    given.extend(field.default.clone().map(|value| give(value, true)));
                    match field.when_empty {
                        WhenEmpty::Keep => {}
                        WhenEmpty::Note => work.problem(field.column.clone(), None, Matter::EmptyCell, Severity::Note),
                        WhenEmpty::Clear => given.push(give(Value::Null, false)),
                    }
                }
            }
        }
        if let Some(key) = &key {
            let value = Value::Text(key.clone());
            let combine = Combine::First;
            // A record found by its key has it, if perhaps in other letters.
            given.push(Given { field: plan.info.own, value, combine, default: false, gap_only: true });
        }
        if work.failed() {
            return None;
        }
        let found = self.identify(work, at, plan, scope, key.as_deref(), &given)?;
        let review =
            given.iter().find(|given| plan.info.fields[given.field].name == "review").map(|given| &given.value);
        if self.is_frozen(plan.kind, review, found.existing())
            && self.says_otherwise(plan.kind, found.existing(), &given)
        {
            work.problem(None, None, Matter::Frozen, Severity::Error);
            return None;
        }
        let (id, done) = match found {
            Found::Existing(id) => {
                let merged = self.merge(plan.kind, id, given, &work.place);
                (id, merged.map_err(|problem| (problem.field, problem.matter)))
            }
            Found::New(id) => {
                match plan.missing {
                    Missing::Create => {}
                    Missing::Empty => return None,
                    Missing::Report | Missing::Note => {
                        let severity = if plan.missing == Missing::Note { Severity::Note } else { Severity::Error };
                        let value = key.or_else(|| shown(plan, &given));
                        let column = plan.fields.iter().find_map(|field| field.column.clone());
                        work.problem(column, value.as_deref(), Matter::Nobody { kind: plan.kind.name() }, severity);
                        return None;
                    }
                }
                let id = id.unwrap_or_else(|| (work.new_id)());
                let built = self.create(plan.kind, id, given, &work.place);
                (id, built.map_err(|problem| refused(plan.kind, problem)))
            }
        };
        match done {
            Ok(()) => Some(id),
            Err((field, matter)) => {
                let planned = plan.fields.iter().find(|planned| planned.at == field);
                let column = planned.and_then(|planned| planned.column.clone());
                if matches!(matter, Matter::Needs { .. }) && work.costs_the_row(said_before, column.as_ref()) {
                    return None;
                }
                let value = planned.and_then(|planned| match &planned.source {
                    Source::Text(template) => Some(template.render(scope)),
                    Source::Record(_) => None,
                });
                work.problem(column, value.as_deref(), matter, Severity::Error);
                None
            }
        }
    }

    /// What a field's source says in this row.
    fn said(&mut self, work: &mut Work<'_>, field: &ReadyField, scope: &Scope<'_>) -> Said {
        if !field.when.iter().all(|condition| condition.holds(scope.cell(condition.column))) {
            return Said::Nothing;
        }
        let many = matches!(field.info.field_type, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags);
        let template = match &field.source {
            Source::Text(template) => template,
            Source::Record(at) => {
                let mut ids = work.made[*at].iter().map(|id| Value::Ref(*id));
                return match (many, ids.len()) {
                    (_, 0) if field.info.required => Said::NotMade,
                    (_, 0) => Said::Empty,
                    (true, _) => Said::Value(Value::List(ids.collect())),
                    (false, _) => Said::Value(ids.next().unwrap_or_default()),
                };
            }
        };
        let rendered;
        let text = match template.single_cell() {
            Some(at) => scope.cell(at),
            None => {
                rendered = if field.read.verbatim() { template.render_verbatim(scope) } else { template.render(scope) };
                &rendered
            }
        };
        if text.is_empty() || (!field.read.verbatim() && self.means_nothing(text, work.empty)) {
            return Said::Empty;
        }
        let listed = (field.info.field_type == FieldType::Tags && field.read.verbatim())
            .then(|| serde_json::from_str::<Vec<String>>(text).ok())
            .flatten();
        let pieces: Vec<&str> = match (&listed, &field.split) {
            (Some(items), _) => items.iter().map(String::as_str).collect(),
            (None, Some(split)) => text.split(split.as_str()).map(str::trim).filter(|item| !item.is_empty()).collect(),
            (None, None) => vec![text],
        };
        // What Tilth wrote itself comes back as it was, an item that stands twice included.
        let as_it_was = field.read.verbatim() || field.find == Find::Id;
        let mut values = Vec::with_capacity(pieces.len());
        for piece in pieces {
            if let Some(value) = self.piece(work, field, piece) {
                if !many {
                    return Said::Value(value);
                }
                if as_it_was || !values.contains(&value) {
                    values.push(value);
                }
            }
        }
        let needed = field.info.required && field.info.field_type.target().is_some();
        if many && !values.is_empty() {
            Said::Value(Value::List(values))
        } else if needed && (field.unread != Unread::Error || matches!(field.missing, Missing::Note | Missing::Empty)) {
            Said::NotMade
        } else {
            Said::Empty
        }
    }

    fn means_nothing(&self, text: &str, empty: &[Glob]) -> bool {
        let folded = fold(text);
        folded.is_empty() || empty.iter().any(|glob| glob.fits_folded(&folded))
    }

    /// The value of one item of a cell; `None` if it is left empty, with a problem unless the plan is silent.
    fn piece(&mut self, work: &mut Work<'_>, field: &ReadyField, text: &str) -> Option<Value> {
        let meaning = match field.understood(text) {
            Understood::Text(meaning) => meaning,
            Understood::Nothing => return None,
            Understood::LeftEmpty => {
                work.about(field, text, Matter::LeftEmpty, Severity::Note);
                return None;
            }
            Understood::NoPattern(pattern) => {
                work.unread(field, text, Matter::NoPattern { pattern });
                return None;
            }
        };
        match field.info.field_type.target() {
            Some(kind) => self.reference(work, field, kind, meaning),
            None => match field.read.value(meaning) {
                Ok(value) => Some(value),
                Err(matter) => {
                    work.unread(field, text, matter);
                    None
                }
            },
        }
    }
}

impl Work<'_> {
    fn failed(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    pub(super) fn problem(&mut self, column: Option<String>, value: Option<&str>, matter: Matter, severity: Severity) {
        let value = value.map(shortened);
        self.problems.push(Problem {
            column,
            value,
            ..Problem::of_row(&self.place.table, self.place.row, severity, matter)
        });
    }

    /// Makes the note why a value of this column was not read the error that it is where a record cannot do without it;
    /// false where nothing was said of the column since so many problems.
    fn costs_the_row(&mut self, since: usize, column: Option<&String>) -> bool {
        let said = self.problems[since..].iter_mut().rev();
        let reason = said.into_iter().find(|problem| problem.value.is_some() && problem.column.as_ref() == column);
        reason.map(|problem| problem.severity = Severity::Error).is_some()
    }

    pub(super) fn unread(&mut self, field: &ReadyField, text: &str, matter: Matter) {
        let severity = match field.unread {
            Unread::Error => Severity::Error,
            Unread::Note => Severity::Note,
            Unread::Empty => return,
        };
        self.about(field, text, matter, severity);
    }

    /// A problem with a value that the plan could translate.
    pub(super) fn about(&mut self, field: &ReadyField, text: &str, matter: Matter, severity: Severity) {
        self.problem(field.column.clone(), Some(text), matter, severity);
        let at = FieldPlace { table: self.ready.planned, record: self.record, field: field.info.name };
        if let Some(problem) = self.problems.last_mut().filter(|problem| problem.value.as_deref() == Some(text)) {
            problem.at = Some(at);
        }
    }
}

pub(super) fn refused(kind: Kind, problem: FieldProblem) -> (usize, Matter) {
    let FieldProblem { field, mismatch } = problem;
    let at = kind.info().field(field).map_or(0, |(at, _)| at);
    let kind = kind.name();
    match mismatch {
        Mismatch::Required => (at, Matter::Needs { kind, field }),
        mismatch => (at, Matter::Refused { kind, field, mismatch }),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(200) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

fn items<'t>(each: &ReadyEach, text: &'t str) -> Vec<&'t str> {
    text.split(each.split.as_str()).map(str::trim).filter(|item| !item.is_empty()).collect()
}

/// The parts of an item, in the order in which the record knows them.
fn parts<'t>(each: &ReadyEach, item: &'t str) -> Option<Vec<&'t str>> {
    if each.patterns.is_empty() {
        return Some(vec![item]);
    }
    each.patterns.iter().zip(&each.parts).find_map(|(pattern, places)| {
        let found = pattern.parts(item)?;
        Some(places.iter().map(|place| place.map_or("", |at| found[at])).collect())
    })
}
