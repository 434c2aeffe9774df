//! What people type in a hurry, read by its words: the day that is meant, and how many came.

mod counts;
mod day;

pub use counts::{TypedCounts, typed_counts};
pub use day::{TypedDay, typed_day};

/// A word with the bytes it stands at, in small letters and without what only ends a sentence.
struct Word {
    text: String,
    start: usize,
    end: usize,
}

/// The words of a text.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut from = 0;
    for piece in text.split(char::is_whitespace) {
        let start = from;
        from += piece.len() + text[from + piece.len()..].chars().next().map_or(0, char::len_utf8);
        let inner = piece.trim_start_matches(['(', '“', '"']);
        let start = start + piece.len() - inner.len();
        // A full stop after a day's number may belong to it: "14.3.".
        let bare = inner.trim_end_matches([',', ';', ':', '!', '?', ')', '”', '"']);
        let numeric = bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let bare = if numeric { bare } else { bare.trim_end_matches('.') };
        if !bare.is_empty() {
            words.push(Word { text: bare.to_lowercase(), start, end: start + bare.len() });
        }
    }
    words
}

/// The number that a word says, in figures or, up to twelve, spelled out.
fn number(word: &str) -> Option<i64> {
    const SPELLED: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let spelled = || SPELLED.iter().position(|name| *name == word).and_then(|at| i64::try_from(at).ok());
    let figures = !word.is_empty() && word.len() <= 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    if figures { word.parse().ok() } else { spelled() }
}
