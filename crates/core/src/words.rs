//! The words a person reads, apart from the code: Project Fluent resources from `locales/`.

use std::sync::{PoisonError, RwLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Timestamp, tz::TimeZone};
use unic_langid::LanguageIdentifier;

use crate::{
    Choice, ChoiceSet, Kind, Mismatch,
    catalog::Sector,
    parse_date, show_date,
    wording::{replacements, reworded},
};

/// Every resource of the English locale, by file name.
const ENGLISH: &[(&str, &str)] = &[
    ("app.ftl", include_str!("../../../locales/en/app.ftl")),
    ("catalog.ftl", include_str!("../../../locales/en/catalog.ftl")),
    ("cli.ftl", include_str!("../../../locales/en/cli.ftl")),
    ("desktop.ftl", include_str!("../../../locales/en/desktop.ftl")),
    ("exchange.ftl", include_str!("../../../locales/en/exchange.ftl")),
    ("insight.ftl", include_str!("../../../locales/en/insight.ftl")),
    ("page-community.ftl", include_str!("../../../locales/en/page-community.ftl")),
    ("page-decisions.ftl", include_str!("../../../locales/en/page-decisions.ftl")),
    ("page-desk.ftl", include_str!("../../../locales/en/page-desk.ftl")),
    ("page-domain.ftl", include_str!("../../../locales/en/page-domain.ftl")),
    ("page-event.ftl", include_str!("../../../locales/en/page-event.ftl")),
    ("page-log.ftl", include_str!("../../../locales/en/page-log.ftl")),
    ("page-network.ftl", include_str!("../../../locales/en/page-network.ftl")),
    ("page-practice.ftl", include_str!("../../../locales/en/page-practice.ftl")),
    ("page-review.ftl", include_str!("../../../locales/en/page-review.ftl")),
    ("report.ftl", include_str!("../../../locales/en/report.ftl")),
    ("sectors.ftl", include_str!("../../../locales/en/sectors.ftl")),
    ("store.ftl", include_str!("../../../locales/en/store.ftl")),
    ("ui.ftl", include_str!("../../../locales/en/ui.ftl")),
    ("ui-pages.ftl", include_str!("../../../locales/en/ui-pages.ftl")),
];

/// The resources that keep the usual words in every sector: they name what is typed and matched, not what is meant.
const USUAL: [&str; 4] = ["cli.ftl", "desktop.ftl", "exchange.ftl", "store.ftl"];

/// The messages of one wording.
type Bundle = FluentBundle<FluentResource>;

/// The words of one language in the wording of a sector, and the time zone of who reads them.
pub struct Words {
    bundle: Bundle,
    /// The sector whose wording is worn, and its words where it has its own.
    worn: RwLock<(Option<Sector>, Option<Bundle>)>,
    zone: TimeZone,
}

impl Words {
    /// English, with moments in UTC.
    ///
    /// # Panics
    /// If a resource does not parse or an id stands twice; a test keeps that from being released.
    #[must_use]
    pub fn english() -> Self {
        Self { bundle: bundle(|_, text| text.to_owned()), worn: RwLock::default(), zone: TimeZone::UTC }
    }

    /// Wears the wording of a sector from now on.
    pub fn wear(&self, sector: Option<Sector>) {
        let worn = |worn: &(Option<Sector>, _)| worn.0 == sector;
        if worn(&self.worn.read().unwrap_or_else(PoisonError::into_inner)) {
            return;
        }
        let own = |sector: Sector, word: &str, form: Option<&str>| {
            let form = form.map(|form| format!(".{form}")).unwrap_or_default();
            let id = format!("sector-{}-{word}{form}", sector.id());
            has(&self.bundle, &id).then(|| said(&self.bundle, &id, &FluentArgs::new()))
        };
        let replacements = sector.map(|sector| replacements(|word, form| own(sector, word, form))).unwrap_or_default();
        let words = (!replacements.is_empty()).then(|| {
            bundle(|file, text| if USUAL.contains(&file) { text.to_owned() } else { reworded(text, &replacements) })
        });
        *self.worn.write().unwrap_or_else(PoisonError::into_inner) = (sector, words);
    }

    fn in_wording<T>(&self, ask: impl FnOnce(&Bundle) -> T) -> T {
        let worn = self.worn.read().unwrap_or_else(PoisonError::into_inner);
        ask(worn.1.as_ref().unwrap_or(&self.bundle))
    }

    /// The same words for somebody in this time zone.
    #[must_use]
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Self { zone, ..self }
    }

    /// A moment as the reader's clock shows it: `19 Nov 2026 23:05`.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%-d %b %Y %H:%M").to_string()
    }

    /// The words with this id. An id that has none is returned itself, so that it is seen.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &FluentArgs::new())
    }

    /// The words with this id and these arguments; make them with [`args!`](crate::args). Numbers have their thousands
    /// apart: one that is a name, as a year is, is given as text.
    ///
    /// # Panics
    /// In debug builds, where the words ask for an argument that is not given or for a function of Fluent: none is
    /// registered.
    #[must_use]
    pub fn with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.in_wording(|bundle| said(bundle, id, args))
    }

    /// Whether there are words with this id (`message` or `message.attribute`).
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        has(&self.bundle, id)
    }

    /// A kind: "Community".
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        self.get(&format!("kind-{}", kind.name()))
    }

    /// One of a kind, inside a sentence: "a community".
    #[must_use]
    pub fn kind_one(&self, kind: Kind) -> String {
        self.get(&format!("kind-{}.one", kind.name()))
    }

    /// Several of a kind: "Communities".
    #[must_use]
    pub fn kinds(&self, kind: Kind) -> String {
        self.get(&format!("kind-{}.plural", kind.name()))
    }

    /// A field or a computed column of a kind; fields that every kind has share their words.
    #[must_use]
    pub fn field(&self, kind: Kind, field: &str) -> String {
        let own = format!("field-{}-{field}", kind.name());
        if self.has(&own) { self.get(&own) } else { self.get(&format!("field-any-{field}")) }
    }

    /// A choice: "at work".
    #[must_use]
    pub fn choice(&self, set: &ChoiceSet, id: &str) -> String {
        self.get(&format!("choice-{}-{id}", set.name))
    }

    /// Why a value does not fit.
    #[must_use]
    pub fn mismatch(&self, mismatch: &Mismatch) -> String {
        let mut args = crate::args! { "value" => mismatch.value() };
        match mismatch {
            Mismatch::Before(day) => {
                let shown = parse_date(day).map_or_else(|_| day.clone(), show_date);
                args.set("value", shown);
            }
            Mismatch::NotAChoice { choices, .. } => args.set("choices", choices.as_str()),
            Mismatch::OutOfRange { least, most, .. } => {
                args.set("least", least.to_string());
                args.set("most", most.to_string());
            }
            _ => {}
        }
        self.with(&format!("error-{}", mismatch.code()), &args)
    }

    /// The same of a record of this kind, whose fields are named as a person knows them.
    #[must_use]
    pub fn mismatch_of(&self, kind: Kind, mismatch: &Mismatch) -> String {
        let Mismatch::OneOf(fields) = mismatch else { return self.mismatch(mismatch) };
        let fields: Vec<String> = fields.split(", ").map(|field| self.field(kind, field)).collect();
        self.with(&format!("error-{}", mismatch.code()), &crate::args! { "value" => fields.join(", ") })
    }
}

/// All messages of the English locale, the text of each resource as `wording` makes it.
fn bundle(wording: impl Fn(&str, &str) -> String) -> Bundle {
    let english: LanguageIdentifier = "en".parse().expect("`en` is a language");
    let mut bundle = FluentBundle::new_concurrent(vec![english]);
    // Isolation marks are for mixed writing directions in a browser; in a PDF or a terminal they show as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(in_thousands(&number.as_string())),
        _ => None,
    }));
    for (file, text) in ENGLISH {
        let resource = FluentResource::try_new(wording(file, text))
            .unwrap_or_else(|(_, errors)| panic!("{file} does not parse: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{file} repeats an id: {errors:?}"));
    }
    bundle
}

/// The words of `bundle` with this id; the id itself where there are none.
fn said(bundle: &Bundle, id: &str, args: &FluentArgs<'_>) -> String {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
    let message = bundle.get_message(message);
    let pattern = message.and_then(|message| match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    });
    let Some(pattern) = pattern else { return id.to_owned() };
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(args), &mut errors);
    // Words with a gap are better than a program that stops: what is wrong with them is for the tests to find.
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    words.into_owned()
}

fn has(bundle: &Bundle, id: &str) -> bool {
    match id.split_once('.') {
        Some((message, attribute)) => {
            bundle.get_message(message).is_some_and(|message| message.get_attribute(attribute).is_some())
        }
        None => bundle.has_message(id),
    }
}

/// The digits of a number with its thousands apart: `12,345.5`.
#[must_use]
pub fn in_thousands(digits: &str) -> String {
    let whole = digits.split('.').next().unwrap_or_default();
    let first = whole.find(|letter: char| letter.is_ascii_digit()).unwrap_or_default();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, letter) in digits.char_indices() {
        if at > first && at < whole.len() && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(letter);
    }
    out
}

/// What the operating system said, without its number: "No such file or directory".
#[must_use]
pub fn system_reason(error: &std::io::Error) -> String {
    let mut said = error.to_string();
    if let Some(number) = said.rfind(" (os error ") {
        said.truncate(number);
    }
    said
}

/// Arguments for [`Words::with`]: `args! { "name" => name, "count" => 3 }`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {{
        #[allow(unused_mut, reason = "there may be no arguments")]
        let mut args = $crate::FluentArgs::new();
        $(args.set($name, $value);)*
        args
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_its_thousands_apart_and_a_year_is_given_as_text() {
        let shown = ["0", "999", "1000", "-1234567", "50000.5"].map(in_thousands);
        assert_eq!(shown, ["0", "999", "1,000", "-1,234,567", "50,000.5"]);
        let words = Words::english();
        let said = |args| words.with("insight-begin", &args);
        assert_eq!(said(crate::args! { "name" => 50_000 }), "Begin with 50,000");
        assert_eq!(said(crate::args! { "name" => "2026" }), "Begin with 2026");
    }

    #[test]
    fn what_the_system_says_is_told_without_its_number() {
        assert_eq!(system_reason(&std::io::Error::from_raw_os_error(2)), "No such file or directory");
        assert_eq!(system_reason(&std::io::Error::other("no room")), "no room");
    }
}
