//! A plan made ready to run: names resolved to kinds, fields and columns, texts to templates and readers.

use tilth_core::{Currency, FieldInfo, FieldType, Kind, KindInfo, Value};

use crate::{
    Table,
    plan::{Condition, DateOrder, FieldPlan, Find, Plan, RecordPlan, TablePlan},
    problem::{Matter, Problem, Severity},
    profile::{Fault, Named, Step, Wrong, nearest},
    reading::{self, ReadAs},
    ready::{ReadyCondition, ReadyEach, ReadyField, ReadyRecord, ReadyTable, Source, TODAY, Translations},
    template::{Glob, Pattern, Template},
    values,
    write::ID_SUFFIX,
};

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
    compiler.used = vec![false; table.columns.len()];
    let (when, records) = compiler.table(&plan.tables[at]);
    if let Some(fault) = compiler.faults.into_iter().next() {
        return Err(fault);
    }
    if !compiler.missing.is_empty() {
        return Ok(Err(compiler.missing));
    }
    Ok(Ok(ReadyTable { table, planned: at, used: compiler.used, when, records }))
}

struct Compiler<'a> {
    plan: &'a Plan,
    currency: Currency,
    /// The table; without one every column is taken to exist.
    table: Option<&'a Table>,
    path: Vec<Step>,
    /// Names that the record's `each` adds to the columns.
    parts: Vec<String>,
    /// For each column of the table, whether the plan speaks of it.
    used: Vec<bool>,
    faults: Vec<Fault>,
    missing: Vec<Problem>,
}

impl<'a> Compiler<'a> {
    fn new(plan: &'a Plan, currency: Currency, table: Option<&'a Table>, at: usize) -> Self {
        let path = vec![Step::Key("tables".to_owned()), Step::At(at)];
        Self {
            plan,
            currency,
            table,
            path,
            parts: Vec::new(),
            used: Vec::new(),
            faults: Vec::new(),
            missing: Vec::new(),
        }
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
        if plan.find == Find::Id {
            self.spoken_by_id(column.as_deref());
        }
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

    /// The column of titles beside a column of ids, which Tilth writes for people, is spoken of with it.
    fn spoken_by_id(&mut self, ids: Option<&str>) {
        let titles = ids.and_then(|ids| ids.strip_suffix(ID_SUFFIX));
        let at = titles.zip(self.table).and_then(|(titles, table)| table.column(titles));
        if let Some(used) = at.and_then(|at| self.used.get_mut(at)) {
            *used = true;
        }
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
        if let Some(at) = table.column(name) {
            self.used.iter_mut().skip(at).take(1).for_each(|used| *used = true);
            return at;
        }
        let known = table.columns.iter().map(String::as_str);
        let matter = Matter::NoColumn { column: name.to_owned(), nearest: nearest(name, known) };
        let problem =
            Problem { column: Some(name.to_owned()), ..Problem::of_table(&table.name, Severity::Error, matter) };
        if !self.missing.contains(&problem) {
            self.missing.push(problem);
        }
        0
    }
}
