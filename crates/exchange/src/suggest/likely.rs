//! What a value that was not understood most likely means. A person decides; this only spares them the typing.

use tilth_core::{Currency, Kind, Portfolio, Value, Words, show_value};

use super::matching::Matcher;
use crate::{Problem, plan::Plan, problem::Matter, reading::ReadAs, values::Unreadable};

/// What a value could be read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likely {
    /// The text that stands for it in a plan's translations.
    pub text: String,
    /// What is read, in words.
    pub shown: String,
}

/// More words than this are a sentence, of which no part is the value.
const MOST_WORDS: usize = 12;

/// What the value of a problem most likely means: the nearest choice, or the one part of it that can be read.
#[must_use]
pub fn likely(problem: &Problem, plan: &Plan, portfolio: &Portfolio, words: &Words) -> Option<Likely> {
    let (at, text) = (problem.at?, problem.value.as_deref()?);
    let record = plan.tables.get(at.table)?.records.get(at.record)?;
    let (_, info) = Kind::from_name(&record.kind)?.info().field(at.field)?;
    let code = plan.currency.as_deref().or(portfolio.facts().map(|facts| facts.currency.as_str()))?;
    let read = ReadAs::new(info, record.fields.get(at.field)?.read, Currency::new(code).ok()?, plan.date_order);
    let text = match problem.matter {
        Matter::NotAChoice { .. } => Matcher::new(words).nearest_choice(read.choices()?, text)?.to_owned(),
        Matter::Unreadable(Unreadable::AmbiguousDate) => return None,
        Matter::Unreadable(_) => readable_part(text, &read)?,
        _ => return None,
    };
    let shown = show_value(portfolio, words, info, &read.value(&text).ok()?);
    Some(Likely { text, shown })
}

/// The longest part of a text, in whole words, that can be read; none where several as long say different things.
fn readable_part(text: &str, read: &ReadAs) -> Option<String> {
    let words: Vec<&str> = text.split(|letter: char| letter.is_whitespace() || "()[]{}".contains(letter)).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    for length in (1..=words.len()).rev() {
        let parts = words.windows(length).map(|part| part.join(" "));
        let trimmed = parts.map(|part| part.trim_matches(|letter: char| ",;:.~≈\"'".contains(letter)).to_owned());
        let mut found: Option<(String, Value)> = None;
        for (part, value) in trimmed.filter_map(|part| Some((part.clone(), read.value(&part).ok()?))) {
            match &found {
                Some((_, known)) if *known != value => return None,
                Some(_) => {}
                None => found = Some((part, value)),
            }
        }
        if let Some((part, _)) = found {
            return Some(part);
        }
    }
    None
}
