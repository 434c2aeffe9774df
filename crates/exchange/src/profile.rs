//! The plan as a file that a steward can read, keep and run again.

use tilth_core::FluentArgs;

use crate::{ExchangeError, compile, plan::Plan};

/// The plan in this TOML text, checked against the catalog.
///
/// # Errors
/// [`ExchangeError::ProfileSyntax`] or [`ExchangeError::Profile`], with the line.
pub fn read_profile(text: &str) -> Result<Plan, ExchangeError> {
    let plan: Plan = toml::from_str(text).map_err(|error| syntax(text, &error))?;
    match faults(&plan).into_iter().next() {
        None => Ok(plan),
        Some(mut fault) => {
            fault.line = line_of(text, &fault.path);
            Err(ExchangeError::Profile(Box::new(fault)))
        }
    }
}

/// The plan as TOML. How a suggestion came about is not kept.
///
/// # Errors
/// [`ExchangeError::Unwritten`].
pub fn write_profile(plan: &Plan) -> Result<String, ExchangeError> {
    let mut plan = plan.clone();
    let records = plan.tables.iter_mut().flat_map(|table| &mut table.records);
    for field in records.flat_map(|record| record.fields.values_mut()) {
        field.matched = None;
    }
    toml::to_string_pretty(&plan)
        .map_err(|error| ExchangeError::Unwritten { format: "TOML", reason: error.to_string() })
}

/// What is wrong with a plan, the catalog being what it is; empty if nothing.
#[must_use]
pub fn faults(plan: &Plan) -> Vec<Fault> {
    compile::faults(plan)
}

/// One thing that is wrong with a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands in the plan.
    pub path: Vec<Step>,
    /// The line of the profile, from 1, where it came from one.
    pub line: Option<usize>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// A step into a plan: a key, or a place in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A key.
    Key(String),
    /// A position, from 0.
    At(usize),
}

/// What is wrong with a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// A name that nothing has.
    Unknown {
        /// What should have it.
        what: Named,
        /// The name.
        name: String,
        /// The nearest that there is.
        nearest: Option<String>,
    },
    /// Two records of a table have one name.
    TwiceNamed {
        /// The name.
        name: String,
    },
    /// A field takes its value from nowhere, or from two places.
    NoSource {
        /// The field.
        field: String,
    },
    /// A template whose braces or brackets do not match.
    BadTemplate {
        /// The template.
        text: String,
    },
    /// A pattern without parts, or with parts that touch.
    BadPattern {
        /// The pattern.
        text: String,
    },
    /// A value that the field cannot have.
    BadValue {
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A reference to a kind of which no one text is the name, looked up by name.
    NoName {
        /// The field.
        field: String,
    },
}

/// What a name in a plan can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A key of the profile itself.
    Key,
    /// A word the profile offers, such as a reader.
    Word,
    /// A kind.
    Kind,
    /// A field.
    Field,
    /// A choice.
    Choice,
    /// A record of the row.
    Record,
    /// A part of a pattern.
    Part,
}

impl Fault {
    /// The code under which the words stand: `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match &self.wrong {
            Wrong::Unknown { what, .. } => match what {
                Named::Key => "profile-unknown-key",
                Named::Word => "profile-unknown-word",
                Named::Kind => "profile-unknown-kind",
                Named::Field => "profile-unknown-field",
                Named::Choice => "profile-unknown-choice",
                Named::Record => "profile-unknown-record",
                Named::Part => "profile-unknown-part",
            },
            Wrong::TwiceNamed { .. } => "profile-twice-named",
            Wrong::NoSource { .. } => "profile-no-source",
            Wrong::BadTemplate { .. } => "profile-bad-template",
            Wrong::BadPattern { .. } => "profile-bad-pattern",
            Wrong::BadValue { .. } => "profile-bad-value",
            Wrong::NoName { .. } => "profile-no-name",
        }
    }

    /// The arguments of the words: `line` (0 where there is none), `place`, `name`, `nearest` (empty where there is none).
    #[must_use]
    pub fn args(&self) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        args.set("line", self.line.unwrap_or(0));
        args.set("place", self.place());
        let (name, nearest) = match &self.wrong {
            Wrong::Unknown { name, nearest, .. } => (name, nearest.clone().unwrap_or_default()),
            Wrong::TwiceNamed { name } => (name, String::new()),
            Wrong::NoSource { field } | Wrong::NoName { field } => (field, String::new()),
            Wrong::BadTemplate { text } | Wrong::BadPattern { text } => (text, String::new()),
            Wrong::BadValue { field, value } => (value, field.clone()),
        };
        args.set("name", name.clone());
        args.set("near", if nearest.is_empty() { "none" } else { "some" });
        args.set("nearest", nearest);
        args
    }

    /// Where it stands, as a path: `tables[2].records[0].fields.rhythm_wanted`.
    #[must_use]
    pub fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) if place.is_empty() => place.push_str(key),
                Step::Key(key) => place.extend([".", key.as_str()]),
                Step::At(at) => place.push_str(&format!("[{}]", at + 1)),
            }
        }
        place
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {}", self.wrong, self.place())
    }
}

/// The nearest of these names, if one is near at all.
pub(crate) fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let name = name.to_lowercase();
    let scored = names.into_iter().map(|known| {
        let folded = known.to_lowercase();
        let part = folded.contains(&name) || name.contains(&folded);
        let score = strsim::normalized_damerau_levenshtein(&name, &folded) + if part { 0.3 } else { 0.0 };
        (score, known)
    });
    let best = scored.filter(|(score, _)| *score >= 0.5).max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.map(|(_, known)| known.to_owned())
}

/// What the TOML reader says, with the line; a key or word that does not exist becomes a fault with its nearest.
fn syntax(text: &str, error: &toml::de::Error) -> ExchangeError {
    let line = error.span().map_or(1, |span| line_at(text, span.start));
    let message = error.message();
    let ticked: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let unknown = [("unknown field", Named::Key), ("unknown variant", Named::Word)];
    match (unknown.iter().find(|(start, _)| message.starts_with(start)), &ticked[..]) {
        (Some((_, what)), [name, known @ ..]) => {
            let nearest = nearest(name, known.iter().copied());
            let wrong = Wrong::Unknown { what: *what, name: (*name).to_owned(), nearest };
            ExchangeError::Profile(Box::new(Fault { path: Vec::new(), line: Some(line), wrong }))
        }
        _ => ExchangeError::ProfileSyntax { line, reason: message.to_owned() },
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    text[..byte.min(text.len())].matches('\n').count() + 1
}

/// The line where the deepest step of this path stands that the text has.
fn line_of(text: &str, path: &[Step]) -> Option<usize> {
    use toml::de::{DeTable, DeValue};
    let document = DeTable::parse(text).ok()?;
    let mut start = 0;
    let mut table = Some(document.get_ref());
    let mut list = None;
    for step in path {
        let value = match (step, table, list) {
            (Step::Key(key), Some(of), _) => {
                let found = of.iter().find(|(name, _)| name.get_ref() == key);
                let Some((name, value)) = found else { break };
                start = name.span().start;
                value
            }
            (Step::At(at), _, Some(of)) => {
                let of: &toml::de::DeArray<'_> = of;
                let Some(value) = of.get(*at) else { break };
                start = value.span().start;
                value
            }
            _ => break,
        };
        (table, list) = match value.get_ref() {
            DeValue::Table(table) => (Some(table), None),
            DeValue::Array(array) => (None, Some(array)),
            _ => (None, None),
        };
    }
    Some(line_at(text, start))
}
