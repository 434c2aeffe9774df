//! The typefaces of a report.
//!
//! Source Sans 3 and Source Serif 4 are part of the program (unmodified, SIL Open Font License, `crates/report/fonts`);
//! they cover Latin, Greek, Cyrillic and Vietnamese. Only where a document holds a letter that they lack, such as a name
//! in Chinese, the fonts installed on the computer are searched for that letter. Where none has it either, an empty box
//! is printed in its place: a report never fails for want of a letter.

use std::sync::LazyLock;

use serde_json::Value;
use typst::{
    foundations::Bytes,
    text::{Font, FontInfo},
};
use typst_kit::fonts::{self, FontPath, FontStore};

static BUNDLED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 5] = [
        include_bytes!("../../fonts/SourceSans3-Regular.otf"),
        include_bytes!("../../fonts/SourceSans3-Semibold.otf"),
        include_bytes!("../../fonts/SourceSerif4-Regular.otf"),
        include_bytes!("../../fonts/SourceSerif4-Semibold.otf"),
        include_bytes!("../../fonts/SourceSerif4-It.otf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// Searched once, and only when a letter is missing: on a computer with many fonts this takes a second.
static INSTALLED: LazyLock<Vec<(std::path::PathBuf, u32, FontInfo)>> =
    LazyLock::new(|| fonts::system().map(|(font, info)| (font.path, font.index, info)).collect());

/// The fonts that this document needs.
pub(super) fn fonts_for(sheet: &Value) -> FontStore {
    let mut store = FontStore::new();
    store.extend(BUNDLED.iter().map(|font| (font.clone(), font.info().clone())));
    if lacks_a_letter(sheet) {
        store.extend(
            INSTALLED.iter().map(|(path, index, info)| (FontPath { path: path.clone(), index: *index }, info.clone())),
        );
    }
    store
}

/// Whether the document holds a letter that no bundled font has.
fn lacks_a_letter(value: &Value) -> bool {
    match value {
        Value::String(text) => text.chars().any(|letter| !is_bundled(letter)),
        Value::Array(values) => values.iter().any(lacks_a_letter),
        Value::Object(values) => values.values().any(lacks_a_letter),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn is_bundled(letter: char) -> bool {
    let invisible = letter.is_control()
        || letter.is_whitespace()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
    letter.is_ascii() || invisible || BUNDLED.iter().any(|font| font.info().coverage.contains(letter.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_of_europe_need_no_other_font() {
        assert!(!lacks_a_letter(&json!(["Łukasz Żółć", "Ørsted", "Αθηνά", "Жанна", "Nguyễn → ≥ 4 “so”"])));
    }

    #[test]
    fn a_chinese_name_asks_for_the_fonts_of_the_computer() {
        assert!(lacks_a_letter(&json!({ "a": [{ "name": "Paco Xu 徐俊杰" }] })));
    }

    #[test]
    fn the_two_families_are_found_by_their_names() {
        let families: Vec<_> = BUNDLED.iter().map(|font| font.info().family.as_str()).collect();
        assert_eq!(families, ["Source Sans 3", "Source Sans 3", "Source Serif 4", "Source Serif 4", "Source Serif 4"]);
    }
}
