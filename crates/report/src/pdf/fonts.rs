//! The typefaces of a report.
//!
//! Source Sans 3 and Source Serif 4 are part of the program (unmodified, SIL Open Font License, `crates/report/fonts`);
//! they cover Latin, Greek, Cyrillic and Vietnamese. Only where a document holds a letter that they lack, such as a name
//! in Chinese, the fonts installed on the computer are searched for that letter.

use std::sync::LazyLock;

use serde_json::Value;
use typst::{
    foundations::Bytes,
    layout::Abs,
    text::{Font, FontInfo, FontInstance, FontVariant, FontVariations},
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
static INSTALLED: LazyLock<Vec<(std::path::PathBuf, u32, FontInfo)>> = LazyLock::new(|| {
    // The last resort of macOS claims every letter and draws boxes.
    let of_letters = fonts::system().filter(|(_, info)| !info.family.contains("LastResort"));
    of_letters.map(|(font, info)| (font.path, font.index, info)).collect()
});

/// A face by which widths are foreseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// Source Sans 3.
    Regular,
    /// Source Sans 3, semibold.
    Semibold,
}

static FACES: LazyLock<[FontInstance; 2]> = LazyLock::new(|| {
    [0, 1].map(|at| {
        let font: Font = BUNDLED[at].clone();
        font.instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default())
    })
});

/// How wide these letters are at `size`, in the unit of the size and without kerning. A letter of another font counts as
/// wide as it is high.
pub(super) fn width(face: Face, text: &str, size: f64) -> f64 {
    let face = &FACES[face as usize];
    let advance = |letter| face.ttf().glyph_index(letter).and_then(|glyph| face.x_advance(glyph.0));
    text.chars().map(|letter| advance(letter).map_or(1.0, |em| em.get())).sum::<f64>() * size
}

/// The fonts that this document needs.
pub(super) fn fonts_for(document: &Value) -> FontStore {
    let mut store = FontStore::new();
    store.extend(BUNDLED.iter().map(|font| (font.clone(), font.info().clone())));
    if lacks_a_letter(document) {
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

/// Whether a font of this program or of the computer has the letter, or it needs none.
pub(super) fn has(letter: char) -> bool {
    is_bundled(letter) || INSTALLED.iter().any(|(_, _, info)| info.coverage.contains(letter.into()))
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
    fn a_width_is_the_sum_of_the_advances() {
        let narrow = width(Face::Regular, "ill", 10.0);
        assert!((6.0..9.0).contains(&narrow), "{narrow}");
        assert!(width(Face::Semibold, "ill", 10.0) > narrow);
        assert_eq!(width(Face::Regular, "徐", 10.0), 10.0);
    }

    #[test]
    fn no_font_has_a_letter_that_is_none() {
        assert!(has('ß') && has('\n') && !has('\u{EFFFD}'));
    }

    #[test]
    fn the_two_families_are_found_by_their_names() {
        let families: Vec<_> = BUNDLED.iter().map(|font| font.info().family.as_str()).collect();
        assert_eq!(families, ["Source Sans 3", "Source Sans 3", "Source Serif 4", "Source Serif 4", "Source Serif 4"]);
    }
}
