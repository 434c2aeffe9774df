//! A plan made ready to run: names resolved to kinds, fields and columns, texts to templates and readers.

use rustc_hash::FxHashMap;
use tilth_core::{Currency, FieldInfo, FieldType, Kind, KindInfo, Value};

use crate::{
    Table,
    plan::{
        Combine, Condition, DateOrder, FieldPlan, Find, Missing, Plan, RecordPlan, Repeated, TablePlan, Unread,
        WhenEmpty, WhenFilled,
    },
    problem::{Matter, Problem, Severity},
    profile::{Fault, Named, Step, Wrong, nearest},
    reading::{self, ReadAs},
    template::{Glob, Pattern, Template, fold},
    values,
};

/// The place of `{today}`, which is in no row.
pub(crate) const TODAY: usize = usize::MAX;

/// A table with what its rows become.
pub(crate) struct ReadyTable<'t> {
    pub(crate) table: &'t Table,
    pub(crate) when: Vec<ReadyCondition>,
    pub(crate) records: Vec<ReadyRecord>,
}

pub(crate) struct ReadyRecord {
    pub(crate) kind: Kind,
    pub(crate) info: &'static KindInfo,
    pub(crate) name: String,
    pub(crate) each: Option<ReadyEach>,
    pub(crate) when: Vec<ReadyCondition>,
    pub(crate) id: Option<usize>,
    pub(crate) key: Option<Template>,
    /// The positions of the fields that identify a record without a key.
    pub(crate) same: Vec<usize>,
    pub(crate) missing: Missing,
    pub(crate) repeated: Repeated,
    pub(crate) fields: Vec<ReadyField>,
}

pub(crate) struct ReadyEach {
    pub(crate) column: usize,
    pub(crate) split: String,
    pub(crate) patterns: Vec<Pattern>,
    /// The position in each pattern of each part, in the order of the scope; `None` where a pattern has no such part.
    pub(crate) parts: Vec<Vec<Option<usize>>>,
}

pub(crate) struct ReadyField {
    pub(crate) at: usize,
    pub(crate) info: &'static FieldInfo,
    pub(crate) source: Source,
    /// The column a problem is reported under.
    pub(crate) column: Option<String>,
    pub(crate) when: Vec<ReadyCondition>,
    pub(crate) split: Option<String>,
    pub(crate) patterns: Vec<(Pattern, usize)>,
    pub(crate) values: Translations,
    pub(crate) leave_empty: Vec<Glob>,
    pub(crate) read: ReadAs,
    pub(crate) unread: Unread,
    pub(crate) find: Find,
    pub(crate) missing: Missing,
    pub(crate) combine: Combine,
    pub(crate) when_empty: WhenEmpty,
    pub(crate) when_filled: WhenFilled,
    pub(crate) default: Option<Value>,
}

/// What a text says before it is read as the field's type.
pub(crate) enum Understood<'t> {
    /// This.
    Text(&'t str),
    /// Nothing: a translation empties it.
    Nothing,
    /// The plan leaves it empty and says so.
    LeftEmpty,
    /// It has none of the shapes that the plan knows; the first of them.
    NoPattern(String),
}

impl ReadyField {
    /// Takes the part that counts out of a text and translates it.
    pub(crate) fn understood<'t>(&'t self, text: &'t str) -> Understood<'t> {
        let part = match self.patterns.first() {
            None => Some(text),
            Some(_) => self.patterns.iter().find_map(|(pattern, at)| pattern.parts(text).map(|parts| parts[*at])),
        };
        let Some(part) = part else { return Understood::NoPattern(self.patterns[0].0.text.clone()) };
        if self.leave_empty.iter().any(|glob| glob.fits(part)) {
            return Understood::LeftEmpty;
        }
        match self.values.meaning(part) {
            "" => Understood::Nothing,
            meaning => Understood::Text(meaning),
        }
    }
}

pub(crate) enum Source {
    Text(Template),
    /// The position of a record of the row.
    Record(usize),
}

pub(crate) struct ReadyCondition {
    pub(crate) column: usize,
    is: Vec<Glob>,
    is_not: Vec<Glob>,
    filled: Option<bool>,
}

impl ReadyCondition {
    pub(crate) fn holds(&self, cell: &str) -> bool {
        let text = fold(cell);
        self.filled.is_none_or(|filled| filled != text.is_empty())
            && (self.is.is_empty() || self.is.iter().any(|glob| glob.fits_folded(&text)))
            && !self.is_not.iter().any(|glob| glob.fits_folded(&text))
    }
}

/// Values of a table and what they mean.
#[derive(Default)]
pub(crate) struct Translations {
    exact: FxHashMap<String, usize>,
    shapes: Vec<(Glob, usize)>,
    meanings: Vec<String>,
    otherwise: Option<String>,
}

impl Translations {
    fn new(plan: &FieldPlan) -> Self {
        let mut found = Self { otherwise: plan.otherwise.clone(), ..Self::default() };
        for (at, (value, meaning)) in plan.values.iter().enumerate() {
            let glob = Glob::new(value);
            match glob.exact() {
                Some(exact) => {
                    found.exact.entry(exact.to_owned()).or_insert(at);
                }
                None => found.shapes.push((glob, at)),
            }
            found.meanings.push(meaning.clone());
        }
        found
    }

    /// What this text means; the text itself where nothing is said of it.
    pub(crate) fn meaning<'a>(&'a self, text: &'a str) -> &'a str {
        if self.meanings.is_empty() && self.otherwise.is_none() {
            return text;
        }
        let folded = fold(text);
        let exact = self.exact.get(&folded).copied();
        let shape = self.shapes.iter().find(|(glob, _)| glob.fits_folded(&folded)).map(|(_, at)| *at);
        let first = exact.into_iter().chain(shape).min();
        first.map_or_else(|| self.otherwise.as_deref().unwrap_or(text), |at| &self.meanings[at])
    }
}

/// What is wrong with a plan, whatever the tables.
pub(crate) fn faults(plan: &Plan) -> Vec<Fault> {
    let currency = Currency::new("EUR").expect("EUR is a currency");
    let mut faults = Vec::new();
    for (at, table) in plan.tables.iter().enumerate() {
        let mut compiler = Compiler::new(plan, currency, None, at);
        compiler.table(table);
        faults.append(&mut compiler.faults);
    }
    if let Some(code) = plan.currency.as_ref().filter(|code| Currency::new(code).is_err()) {
        let wrong = Wrong::BadValue { field: "currency".to_owned(), value: code.clone() };
        faults.push(Fault { path: vec![Step::Key("currency".to_owned())], line: None, wrong });
    }
    faults
}

/// A table of the plan made ready for a table that was read. Columns it has not are problems, and it is then not run.
pub(crate) fn ready<'t>(
    plan: &Plan,
    at: usize,
    table: &'t Table,
    currency: Currency,
) -> Result<Result<ReadyTable<'t>, Vec<Problem>>, Fault> {
    let mut compiler = Compiler::new(plan, currency, Some(table), at);
    let (when, records) = compiler.table(&plan.tables[at]);
    if let Some(fault) = compiler.faults.into_iter().next() {
        return Err(fault);
    }
    if !compiler.missing.is_empty() {
        return Ok(Err(compiler.missing));
    }
    Ok(Ok(ReadyTable { table, when, records }))
}

struct Compiler<'a> {
    plan: &'a Plan,
    currency: Currency,
    /// The table; without one every column is taken to exist.
    table: Option<&'a Table>,
    path: Vec<Step>,
    /// Names that the record's `each` adds to the columns.
    parts: Vec<String>,
    faults: Vec<Fault>,
    missing: Vec<Problem>,
}

impl<'a> Compiler<'a> {
    fn new(plan: &'a Plan, currency: Currency, table: Option<&'a Table>, at: usize) -> Self {
        let path = vec![Step::Key("tables".to_owned()), Step::At(at)];
        Self { plan, currency, table, path, parts: Vec::new(), faults: Vec::new(), missing: Vec::new() }
    }

    fn fault(&mut self, steps: &[&str], wrong: Wrong) {
        let mut path = self.path.clone();
        path.extend(steps.iter().map(|step| Step::Key((*step).to_owned())));
        self.faults.push(Fault { path, line: None, wrong });
    }

    fn unknown<'n>(&mut self, steps: &[&str], what: Named, name: &str, names: impl IntoIterator<Item = &'n str>) {
        let wrong = Wrong::Unknown { what, name: name.to_owned(), nearest: nearest(name, names) };
        self.fault(steps, wrong);
    }

    fn table(&mut self, plan: &TablePlan) -> (Vec<ReadyCondition>, Vec<ReadyRecord>) {
        let when = self.conditions(&plan.when);
        let mut records: Vec<ReadyRecord> = Vec::new();
        let depth = self.path.len();
        for (at, record) in plan.records.iter().enumerate() {
            self.path.extend([Step::Key("records".to_owned()), Step::At(at)]);
            if records.iter().any(|earlier| earlier.name == record.local_name()) {
                self.fault(&["as"], Wrong::TwiceNamed { name: record.local_name().to_owned() });
            }
            if let Some(ready) = self.record(record, &records) {
                records.push(ready);
            }
            self.parts.clear();
            self.path.truncate(depth);
        }
        (when, records)
    }

    fn record(&mut self, plan: &RecordPlan, earlier: &[ReadyRecord]) -> Option<ReadyRecord> {
        let Some(kind) = Kind::from_name(&plan.kind) else {
            self.unknown(&["kind"], Named::Kind, &plan.kind, Kind::ALL.iter().map(|kind| kind.name()));
            return None;
        };
        let info = kind.info();
        let each = plan.each.as_ref().map(|each| {
            let column = self.column(&each.column);
            let patterns: Vec<Pattern> = each.patterns.iter().filter_map(|text| self.pattern(text)).collect();
            let mut names: Vec<String> = Vec::new();
            for name in patterns.iter().flat_map(Pattern::names) {
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
            if patterns.is_empty() {
                names.push("item".to_owned());
            }
            let place =
                |pattern: &Pattern| names.iter().map(|name| pattern.names().position(|own| own == name)).collect();
            let parts = patterns.iter().map(place).collect();
            self.parts = names;
            ReadyEach { column, split: each.split.clone(), patterns, parts }
        });
        let when = self.conditions(&plan.when);
        let id = plan.id.as_ref().map(|column| self.column(column));
        let key = plan.key.as_ref().and_then(|text| self.template(&["key"], text));
        let mut fields = Vec::with_capacity(plan.fields.len());
        for (name, field) in &plan.fields {
            let Some((at, field_info)) = info.field(name) else {
                self.unknown(&["fields", name], Named::Field, name, info.fields.iter().map(|field| field.name));
                continue;
            };
            fields.extend(self.field(name, field, at, field_info, earlier));
        }
        let same = self.same(plan, info, &fields);
        let (missing, repeated, name) = (plan.missing, plan.repeated, plan.local_name().to_owned());
        Some(ReadyRecord { kind, info, name, each, when, id, key, same, missing, repeated, fields })
    }

    /// The fields that identify a record: those the plan lists, or the one text that names the kind, or the fields of its
    /// title with all references filled here.
    fn same(&mut self, plan: &RecordPlan, info: &KindInfo, fields: &[ReadyField]) -> Vec<usize> {
        let mut same: Vec<usize> = Vec::new();
        for name in &plan.same {
            match info.field(name) {
                Some((at, _)) => same.push(at),
                None => self.unknown(&["match"], Named::Field, name, info.fields.iter().map(|field| field.name)),
            }
        }
        if !plan.same.is_empty() {
            return same;
        }
        if let Some(at) = reading::name_field(info) {
            return vec![at];
        }
        same.extend(info.title.iter().filter_map(|name| info.field(name)).map(|(at, _)| at));
        let refers = |field: &&ReadyField| matches!(field.info.field_type, FieldType::Ref(_));
        same.extend(fields.iter().filter(refers).map(|field| field.at));
        same.sort_unstable();
        same.dedup();
        same
    }

    fn field(
        &mut self,
        name: &str,
        plan: &FieldPlan,
        at: usize,
        info: &'static FieldInfo,
        earlier: &[ReadyRecord],
    ) -> Option<ReadyField> {
        let (source, column) = self.source(name, plan, earlier)?;
        let when = self.conditions(&plan.when);
        let mut patterns = Vec::new();
        for text in &plan.patterns {
            let Some(pattern) = self.pattern(text) else { continue };
            let wanted = match &plan.part {
                Some(part) => pattern.names().position(|name| name == part),
                None => Some(0),
            };
            match (wanted, &plan.part) {
                (Some(part), _) => patterns.push((pattern, part)),
                (None, part) => {
                    let names: Vec<&str> = pattern.names().collect();
                    let part = part.as_deref().unwrap_or_default();
                    self.unknown(&["fields", name, "part"], Named::Part, part, names);
                }
            }
        }
        if info.field_type.target().is_some_and(|kind| reading::name_field(kind.info()).is_none())
            && matches!(plan.find, Find::Name | Find::Either)
            && matches!(source, Source::Text(_))
        {
            self.fault(&["fields", name], Wrong::NoName { field: name.to_owned() });
        }
        let order = self.plan.date_order.or_else(|| self.order_of(&source));
        let read = ReadAs::new(info, plan.read, self.currency, order);
        let default =
            plan.default.as_ref().and_then(|text| self.constant(&["fields", name, "default"], &read, name, text));
        // What stands alone in a cell is judged among its column; what a plan says itself is in hundredths.
        let alone = plan.patterns.is_empty() && plan.split.is_none();
        let of_cells = match self.cells_of(&source).filter(|_| alone && read.reads_percent()) {
            Some(cells) => read.among(values::shares(cells)),
            None => read,
        };
        let refers = info.field_type.target().is_some();
        if !refers {
            for text in plan.values.values().chain(&plan.otherwise) {
                self.constant(&["fields", name, "values"], &read, name, text);
            }
            let translated = !plan.values.is_empty() || plan.otherwise.is_some() || !plan.patterns.is_empty();
            if let Some(text) = plan.text.as_ref().filter(|text| !translated && !text.contains(['{', '['])) {
                self.constant(&["fields", name, "text"], &read, name, text);
            }
        }
        Some(ReadyField {
            at,
            info,
            source,
            column,
            when,
            split: plan.split.clone(),
            patterns,
            values: Translations::new(plan),
            leave_empty: plan.leave_empty.iter().map(|text| Glob::new(text)).collect(),
            read: of_cells,
            unread: plan.unread,
            find: plan.find,
            missing: plan.missing,
            combine: plan.combine,
            when_empty: plan.when_empty,
            when_filled: plan.when_filled,
            default,
        })
    }

    fn source(&mut self, name: &str, plan: &FieldPlan, earlier: &[ReadyRecord]) -> Option<(Source, Option<String>)> {
        match (&plan.column, &plan.text, &plan.record) {
            (Some(column), None, None) => {
                Some((Source::Text(Template::of_cell(self.column(column))), Some(column.clone())))
            }
            (None, Some(text), None) => {
                let template = self.template(&["fields", name, "text"], text)?;
                let column = template.single_cell().and_then(|at| self.table?.columns.get(at).cloned());
                Some((Source::Text(template), column))
            }
            (None, None, Some(record)) => match earlier.iter().position(|earlier| earlier.name == *record) {
                Some(at) => Some((Source::Record(at), None)),
                None => {
                    let names = earlier.iter().map(|earlier| earlier.name.as_str());
                    self.unknown(&["fields", name, "record"], Named::Record, record, names);
                    None
                }
            },
            _ => {
                self.fault(&["fields", name], Wrong::NoSource { field: name.to_owned() });
                None
            }
        }
    }

    /// A value written in the plan itself; it has to fit the field. Choices get their nearest.
    fn constant(&mut self, steps: &[&str], read: &ReadAs, field: &str, text: &str) -> Option<Value> {
        match (read.value(text), read.choices()) {
            (Ok(value), _) => Some(value),
            (Err(_), Some(set)) => {
                self.unknown(steps, Named::Choice, text, set.ids.iter().copied());
                None
            }
            (Err(_), None) => {
                self.fault(steps, Wrong::BadValue { field: field.to_owned(), value: text.to_owned() });
                None
            }
        }
    }

    /// The order of day and month that the column's values show.
    fn order_of(&self, source: &Source) -> Option<DateOrder> {
        values::date_order(self.cells_of(source)?)
    }

    /// The cells of the column that a source is.
    fn cells_of(&self, source: &Source) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
        let Source::Text(template) = source else { return None };
        let (at, table) = (template.single_cell()?, self.table?);
        (at < table.columns.len()).then(|| table.rows.iter().map(move |row| row.cells[at].as_str()))
    }

    fn conditions(&mut self, conditions: &[Condition]) -> Vec<ReadyCondition> {
        let globs = |texts: &[String]| texts.iter().map(|text| Glob::new(text)).collect();
        let ready = |condition: &Condition| ReadyCondition {
            column: self.column(&condition.column),
            is: globs(&condition.is),
            is_not: globs(&condition.is_not),
            filled: condition.filled,
        };
        conditions.iter().map(ready).collect()
    }

    fn template(&mut self, steps: &[&str], text: &str) -> Option<Template> {
        let template = Template::parse(text, &mut |name| self.column(name));
        if template.is_none() {
            self.fault(steps, Wrong::BadTemplate { text: text.to_owned() });
        }
        template
    }

    fn pattern(&mut self, text: &str) -> Option<Pattern> {
        let pattern = Pattern::parse(text);
        if pattern.is_none() {
            self.fault(&["patterns"], Wrong::BadPattern { text: text.to_owned() });
        }
        pattern
    }

    /// Where a column is: parts of `each` stand after the table's own.
    fn column(&mut self, name: &str) -> usize {
        let width = self.table.map_or(0, |table| table.columns.len());
        if let Some(at) = self.parts.iter().position(|part| part == name) {
            return width + at;
        }
        let Some(table) = self.table else { return 0 };
        if name == "today" && table.column(name).is_none() {
            return TODAY;
        }
        table.column(name).unwrap_or_else(|| {
            let known = table.columns.iter().map(String::as_str);
            let matter = Matter::NoColumn { column: name.to_owned(), nearest: nearest(name, known) };
            let problem =
                Problem { column: Some(name.to_owned()), ..Problem::of_table(&table.name, Severity::Error, matter) };
            if !self.missing.contains(&problem) {
                self.missing.push(problem);
            }
            0
        })
    }
}
