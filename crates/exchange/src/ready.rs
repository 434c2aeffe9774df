//! A table of a plan ready to run, as [`crate::compile`] makes it.

use rustc_hash::FxHashMap;
use tilth_core::{FieldInfo, Kind, KindInfo, Value};

use crate::{
    Table,
    plan::{Combine, FieldPlan, Find, Missing, Repeated, Unread, WhenEmpty, WhenFilled},
    reading::ReadAs,
    template::{Glob, Pattern, Template, fold},
};

/// The place of `{today}`, which is in no row.
pub(crate) const TODAY: usize = usize::MAX;

/// A table with what its rows become.
pub(crate) struct ReadyTable<'t> {
    pub(crate) table: &'t Table,
    /// The position of its part among the plan's tables.
    pub(crate) planned: usize,
    /// For each column, whether the plan speaks of it.
    pub(crate) used: Vec<bool>,
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
    /// Takes the part that counts out of a text and translates it. What the plan says of the whole text goes before.
    pub(crate) fn understood<'t>(&'t self, text: &'t str) -> Understood<'t> {
        let empty = |text: &str| self.leave_empty.iter().any(|glob| glob.fits(text));
        let part = match self.patterns.first() {
            None => text,
            Some(_) if empty(text) => return Understood::LeftEmpty,
            Some((first, _)) => match self.values.mentioned(text) {
                Some("") => return Understood::Nothing,
                Some(meaning) => return Understood::Text(meaning),
                None => match self.patterns.iter().find_map(|(pattern, at)| Some(pattern.parts(text)?[*at])) {
                    Some(part) => part,
                    None => return Understood::NoPattern(first.text.clone()),
                },
            },
        };
        if empty(part) {
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
    pub(crate) is: Vec<Glob>,
    pub(crate) is_not: Vec<Glob>,
    pub(crate) filled: Option<bool>,
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
    pub(crate) fn new(plan: &FieldPlan) -> Self {
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
        self.mentioned(text).or(self.otherwise.as_deref()).unwrap_or(text)
    }

    /// What the plan says that this text means.
    fn mentioned(&self, text: &str) -> Option<&str> {
        if self.meanings.is_empty() {
            return None;
        }
        let folded = fold(text);
        let exact = self.exact.get(&folded).copied();
        let shape = self.shapes.iter().find(|(glob, _)| glob.fits_folded(&folded)).map(|(_, at)| *at);
        exact.into_iter().chain(shape).min().map(|at| self.meanings[at].as_str())
    }
}
