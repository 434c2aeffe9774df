//! What findings and headlines put into words: records, numbers and dates stay what they are until somebody reads them.

use tilth_core::{Date, FluentArgs, Kind, Money, Portfolio, Uuid, Words, show_date, title};

/// How many names a sentence holds before it says "and four more".
const NAMES: usize = 3;

/// A value that words are filled with.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A number. The words also get it as `<name>-words` ("seven", "12") and `<name>-opening` ("Seven").
    Count(i64),
    /// A day.
    Date(Date),
    /// An amount.
    Money(Money),
    /// The title of a record.
    Record(Kind, Uuid),
    /// The titles of several records, by name. The words also get how many as `<name>-count`.
    Records(Vec<(Kind, Uuid)>),
    /// An id that a pattern selects by.
    Case(&'static str),
}

/// Values by the names that the words use.
pub(crate) type Args = Vec<(&'static str, Arg)>;

/// The values as Fluent takes them.
pub(crate) fn fluent(args: &Args, portfolio: &Portfolio, words: &Words) -> FluentArgs<'static> {
    let mut filled = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Count(number) => {
                let spelled = words.with("insight-number", &tilth_core::args! { "number" => *number });
                filled.set(format!("{name}-opening"), opening(&spelled));
                filled.set(format!("{name}-words"), spelled);
                filled.set(*name, *number);
            }
            Arg::Date(date) => filled.set(*name, show_date(*date)),
            Arg::Money(money) => filled.set(*name, money.to_string()),
            Arg::Record(kind, id) => filled.set(*name, named(portfolio, words, *kind, *id)),
            Arg::Records(records) => {
                let number = i64::try_from(records.len()).unwrap_or(i64::MAX);
                let spelled = words.with("insight-number", &tilth_core::args! { "number" => number });
                filled.set(format!("{name}-count-words"), spelled);
                filled.set(format!("{name}-count"), number);
                filled.set(*name, names(portfolio, words, records));
            }
            Arg::Case(case) => filled.set(*name, *case),
        }
    }
    filled
}

/// A record's title; empty once the record is gone.
pub(crate) fn named(portfolio: &Portfolio, words: &Words, kind: Kind, id: Uuid) -> String {
    portfolio.record(kind, id).map(|record| title(portfolio, words, record)).unwrap_or_default()
}

/// "A", "A and B", "A, B and C", "A, B, C and four more". Where a name could be taken for two, as in "Leakage Network,
/// Skeldale", semicolons stand between them.
fn names(portfolio: &Portfolio, words: &Words, records: &[(Kind, Uuid)]) -> String {
    let mut names: Vec<String> = records.iter().map(|(kind, id)| named(portfolio, words, *kind, *id)).collect();
    names.sort();
    let last = if names.len() > NAMES {
        let more = names.len() - NAMES;
        names.truncate(NAMES);
        let spelled = words.with("insight-number", &tilth_core::args! { "number" => more });
        words.with("insight-more", &tilth_core::args! { "more" => spelled })
    } else {
        names.pop().unwrap_or_default()
    };
    if names.is_empty() {
        return last;
    }
    let and = words.with("insight-names", &tilth_core::args! { "first" => "", "last" => "" });
    let is_unclear = |name: &String| name.contains([',', ';']) || name.contains(and.as_str());
    let apart = names.iter().chain([&last]).any(is_unclear);
    let (id, between) = if apart { ("insight-names-apart", "; ") } else { ("insight-names", ", ") };
    words.with(id, &tilth_core::args! { "first" => names.join(between), "last" => last })
}

/// The same with a capital, for the beginning of a sentence.
fn opening(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
