//! Texts as they are compared: how a person looks for one, and how a table says the same one again.

use unicode_normalization::{
    UnicodeNormalization as _,
    char::{decompose_compatible, is_combining_mark},
};

/// A text as it is looked for and put in order: without case and accents, and with one form for what is the same letter
/// in print. Han, Kana and Hangul stay as they are.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            folded.push(letter.to_ascii_lowercase());
        } else if is_word_of_its_own(letter) {
            folded.push(letter);
        } else {
            decompose_compatible(letter, |part| {
                if !is_combining_mark(part) {
                    folded.extend(part.to_lowercase());
                }
            });
        }
    }
    folded
}

/// A text by which a record is known again, whatever program wrote it: one form for each letter (Unicode NFKC), without
/// case, with single spaces. Accents stay: Zoe and Zoë may be two people.
#[must_use]
pub fn identity(text: &str) -> String {
    if text.is_ascii() {
        return spaced(text).to_ascii_lowercase();
    }
    let lower = |letter: char| if letter == 'ς' { 'σ'.to_lowercase() } else { letter.to_lowercase() };
    // Small letters have forms that their capitals lack, so the form is taken again after the case.
    let text: String = text.nfkc().flat_map(lower).nfkc().collect();
    spaced(&text)
}

/// Han, Kana and Hangul: scripts in which words are not, or not only, separated by spaces.
#[must_use]
pub const fn is_word_of_its_own(letter: char) -> bool {
    matches!(letter,
        '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Its words with one space between them.
fn spaced(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut out = String::with_capacity(text.len());
    out.extend(words.next());
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_looked_for_without_case_and_accents() {
        for (text, folded) in [
            ("Drăgan", "dragan"),
            ("Zoe\u{308} A\u{30a}ngström", "zoe angstrom"),
            ("ﬁnance ①", "finance 1"),
            ("徐俊杰 Xu", "徐俊杰 xu"),
            ("한국어", "한국어"),
            ("ガイド", "ガイド"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn a_name_is_known_again_in_every_form() {
        for (one, other) in [
            ("Zoë Ångström", "Zoe\u{308} A\u{30a}ngstro\u{308}m"),
            ("Ada Lovelace", " ada \u{a0} LOVELACE\t"),
            ("Ｔｏｋｙｏ", "tokyo"),
            ("J\u{30c}", "ǰ"),
            ("ΟΔΟΣ", "οδος"),
        ] {
            assert_eq!(identity(one), identity(other), "{one}");
            assert_eq!(identity(&identity(one)), identity(one));
        }
        assert_ne!(identity("Zoë"), identity("Zoe"), "accents tell people apart");
    }
}
