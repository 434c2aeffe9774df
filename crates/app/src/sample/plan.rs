//! Who entered which rows when: the shape of the history, before there are records.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use rustc_hash::FxHashMap;
use tilth_core::{FieldType, Kind};

use super::{
    chance::Chance,
    day::{day, working_day},
    table::{Opening, Row, Step, Tables},
};

/// The rows, who refers to whom, and when each was entered.
pub(super) struct Plan<'a> {
    /// The rows.
    pub(super) rows: &'a [Row],
    /// The day the portfolio is of.
    pub(super) today: Date,
    opening: &'a [Opening],
    by_key: FxHashMap<(Kind, &'a str), usize>,
    refers: Vec<Vec<usize>>,
    entered: Vec<Option<Date>>,
}

/// One batch to be.
pub(super) struct Work<'a> {
    /// The day.
    pub(super) on: Date,
    /// Its label, where the usual words would not do.
    pub(super) label: Option<String>,
    /// Who did it, by name; empty for nobody.
    pub(super) author: String,
    /// What was done.
    pub(super) deed: Deed<'a>,
}

/// What a batch does.
pub(super) enum Deed<'a> {
    /// Enters these rows; the first one is what it is about.
    Enter(Vec<usize>),
    /// Changes fields of a row: the field's position and its step.
    Change(usize, Vec<(usize, &'a Step)>),
}

/// When a row changed: the day, how often before on that day, and whether it was a slip.
type Occasion = (Date, usize, bool);

impl<'a> Plan<'a> {
    /// The plan of these tables. Most things are entered up to two days after they happened.
    pub(super) fn new(tables: &'a Tables, today: Date, chance: &mut Chance) -> Self {
        let (rows, opening) = (tables.rows.as_slice(), tables.opening.as_slice());
        let keyed = rows.iter().enumerate().filter(|(_, row)| !row.key.is_empty());
        let by_key = keyed.map(|(at, row)| ((row.kind, row.key.as_str()), at)).collect();
        let entered = vec![None; rows.len()];
        let mut plan = Self { rows, today, opening, by_key, refers: Vec::new(), entered };
        plan.refers = rows.iter().map(|row| plan.references(row)).collect();
        for at in 0..rows.len() {
            plan.enter(at, chance);
        }
        plan
    }

    /// The row of a kind with this key.
    pub(super) fn row(&self, kind: Kind, key: &str, place: &str) -> usize {
        let found = self.by_key.get(&(kind, key));
        *found.unwrap_or_else(|| panic!("{place}: there is no {} {key}", kind.name()))
    }

    /// All that was done, in order.
    pub(super) fn works(&self) -> Vec<Work<'a>> {
        let mut works = self.opening();
        works.extend(self.entries());
        works.extend(self.changes());
        // Stable: of one day, what was entered comes before what was changed.
        works.sort_by_key(|work| work.on);
        works
    }

    fn started(&self) -> Date {
        self.day(&self.opening[0].on)
    }

    /// The key of the person who keeps the portfolio.
    fn steward(&self) -> &'a str {
        &self.opening[0].by
    }

    fn day(&self, text: &str) -> Date {
        day(text, self.today)
    }

    /// The rows that a row refers to from the beginning.
    fn references(&self, row: &Row) -> Vec<usize> {
        row.cells.iter().flat_map(|cell| self.named(row, cell.field, &cell.first)).collect()
    }

    /// The rows that a text names, where its field is of references.
    fn named(&self, row: &Row, field: usize, text: &str) -> Vec<usize> {
        let Some(kind) = row.kind.info().fields[field].field_type.target() else { return Vec::new() };
        text.split(';').filter(|key| !key.is_empty()).map(|key| self.row(kind, key, &row.place)).collect()
    }

    /// The day a row was entered: not before anything it refers to.
    fn enter(&mut self, at: usize, chance: &mut Chance) -> Date {
        if let Some(known) = self.entered[at] {
            return known;
        }
        let mut earliest = self.started();
        for reference in self.refers[at].clone() {
            earliest = earliest.max(self.enter(reference, chance));
        }
        let row = &self.rows[at];
        let entered = match &row.made {
            Some(made) => earliest.max(self.day(made)),
            None => match self.happened(row).filter(|happened| *happened > earliest) {
                Some(happened) => {
                    let days = i64::try_from(chance.below(3)).expect("a number below 3");
                    working_day(happened.saturating_add(days.days()), self.today).min(self.day("-1")).max(earliest)
                }
                None => earliest,
            },
        };
        self.entered[at] = Some(entered);
        entered
    }

    /// The first past day that a row names.
    fn happened(&self, row: &Row) -> Option<Date> {
        let is_date = |field: usize| row.kind.info().fields[field].field_type == FieldType::Date;
        let dates = row.cells.iter().filter(|cell| is_date(cell.field) && !cell.first.is_empty());
        dates.map(|cell| self.day(&cell.first)).filter(|date| *date < self.today).min()
    }

    fn entered(&self, at: usize) -> Date {
        self.entered[at].expect("every row is entered when the plan is made")
    }

    /// The batches of the first day.
    fn opening(&self) -> Vec<Work<'a>> {
        let first_day: Vec<usize> = (0..self.rows.len()).filter(|at| self.entered(*at) == self.started()).collect();
        let place_of = |kind: Kind| {
            let named = self.opening.iter().position(|batch| batch.kinds.split(';').any(|name| name == kind.name()));
            named.unwrap_or(self.opening.len() - 1)
        };
        let batches = self.opening.iter().enumerate().map(|(place, batch)| {
            let rows = first_day.iter().copied().filter(|at| place_of(self.rows[*at].kind) == place).collect();
            (&batch.label, rows)
        });
        batches
            .filter(|(_, rows): &(_, Vec<usize>)| !rows.is_empty())
            .map(|(label, rows)| Work {
                on: self.started(),
                label: Some(label.clone()),
                author: self.name(self.steward()),
                deed: Deed::Enter(rows),
            })
            .collect()
    }

    /// The batches of later days: a row is entered with what it refers to, where that is of the same day.
    fn entries(&self) -> Vec<Work<'a>> {
        let mut later: Vec<usize> = (0..self.rows.len()).filter(|at| self.entered(*at) > self.started()).collect();
        later.sort_by_key(|at| (self.entered(*at), self.depth(*at), *at));
        let mut batch_of: FxHashMap<usize, usize> = FxHashMap::default();
        let mut batches: Vec<Vec<usize>> = Vec::new();
        for at in later {
            let same_day = |other: &&usize| self.entered(**other) == self.entered(at);
            let joined = self.refers[at].iter().filter(same_day).map(|other| batch_of[other]).max();
            let batch = joined.unwrap_or_else(|| {
                batches.push(Vec::new());
                batches.len() - 1
            });
            batches[batch].push(at);
            batch_of.insert(at, batch);
        }
        let work = |rows: Vec<usize>| {
            let (on, author) = (self.entered(rows[0]), self.author(rows[0]));
            Work { on, label: None, author, deed: Deed::Enter(rows) }
        };
        batches.into_iter().map(work).collect()
    }

    /// How many rows of the same day stand between a row and one that refers to none.
    fn depth(&self, at: usize) -> usize {
        let same_day = self.refers[at].iter().filter(|other| self.entered(**other) == self.entered(at));
        same_day.map(|other| self.depth(*other) + 1).max().unwrap_or(0)
    }

    /// The batches that change rows: what changed in a row on one day is one batch, a slip is one of its own.
    fn changes(&self) -> Vec<Work<'a>> {
        let mut works = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            // Two changes of a field on one day, such as before and after a weekend, stay two.
            let mut by_day: BTreeMap<Occasion, Vec<(usize, &Step)>> = BTreeMap::new();
            for cell in &row.cells {
                let mut days: Vec<Date> = Vec::new();
                for step in &cell.later {
                    let named = self.named(row, cell.field, &step.text);
                    let possible = named.iter().chain([&at]).map(|other| self.entered(*other)).max();
                    let on = self.day(&step.on).max(possible.unwrap_or_default());
                    let before = days.iter().filter(|day| **day == on).count();
                    by_day.entry((on, before, step.slip)).or_default().push((cell.field, step));
                    days.push(on);
                }
            }
            let work = |((on, ..), steps): (Occasion, _)| Work {
                on,
                label: None,
                author: self.keeper(at, on),
                deed: Deed::Change(at, steps),
            };
            works.extend(by_day.into_iter().map(work));
        }
        works
    }

    /// Who entered a row. What is said anonymously has no author, not even here.
    fn author(&self, at: usize) -> String {
        let row = &self.rows[at];
        let on = self.entered(at);
        let own = |field| self.text(row, field);
        match (row.kind, &row.author) {
            (_, Some(author)) => self.name(author),
            (Kind::Voice | Kind::EnergyRating, None) => own("by").map_or_else(String::new, |by| self.name(by)),
            (Kind::CommitmentEntry, None) if own("by").is_some() => self.name(own("by").unwrap_or_default()),
            (Kind::Touchpoint, None) => {
                let sponsorship = &self.rows[self.refers[at][0]];
                self.text(sponsorship, "person").map_or_else(String::new, |sponsor| self.name(sponsor))
            }
            _ => self.keeper(at, on),
        }
    }

    /// Who keeps a row on a day: the coordinator of the community it belongs to, or the steward.
    fn keeper(&self, at: usize, on: Date) -> String {
        let coordinator = self.community(at).and_then(|community| self.coordinator(community, on));
        self.name(coordinator.unwrap_or_else(|| self.steward()))
    }

    /// The key of the community that a row is about, by itself or by what it belongs to.
    fn community(&self, at: usize) -> Option<&'a str> {
        let own = ["community", "communities"].iter().find_map(|field| self.text(&self.rows[at], field));
        let belongs = || self.refers[at].first().and_then(|first| self.community(*first));
        own.map(|keys| keys.split(';').next().unwrap_or(keys)).or_else(belongs)
    }

    fn coordinator(&self, community: &str, on: Date) -> Option<&'a str> {
        let coordinates = |row: &&Row| {
            let date = |field| self.last_text(row, field).map(|text| self.day(text));
            row.kind == Kind::Leadership
                && self.text(row, "role") == Some("coordinator")
                && self.text(row, "community") == Some(community)
                && tilth_core::lasts(date("since"), date("until"), on)
        };
        self.rows.iter().find(coordinates).and_then(|row| self.text(row, "person"))
    }

    /// What a field of a row held at first.
    fn text(&self, row: &'a Row, field: &str) -> Option<&'a str> {
        let (field, _) = row.kind.info().field(field)?;
        let cell = row.cells.iter().find(|cell| cell.field == field)?;
        Some(cell.first.as_str()).filter(|text| !text.is_empty())
    }

    /// What a field of a row holds in the end.
    fn last_text(&self, row: &'a Row, field: &str) -> Option<&'a str> {
        let (field, _) = row.kind.info().field(field)?;
        let cell = row.cells.iter().find(|cell| cell.field == field)?;
        let last = cell.later.iter().rfind(|step| !step.slip).map_or(&cell.first, |step| &step.text);
        Some(last.as_str()).filter(|text| !text.is_empty())
    }

    /// The name of the person with this key.
    fn name(&self, key: &str) -> String {
        let row = &self.rows[self.row(Kind::Person, key, "an author")];
        self.text(row, "name").unwrap_or(key).to_owned()
    }
}
