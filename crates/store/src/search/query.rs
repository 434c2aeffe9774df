//! What a person typed, as words to look for.

use std::{borrow::Cow, ops::Range};

use tilth_core::fold::{fold, is_word_of_its_own};
use unicode_normalization::char::is_combining_mark;

/// The words of a search. Any text is one: signs mean nothing, except that quotes hold words together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
}

/// Words that stand beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    /// The words, folded.
    words: Vec<String>,
    /// Whether the last one is only a beginning.
    begins: bool,
}

/// A part of a text with the places that match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The part, with `…` where more of the text is left out.
    pub text: String,
    /// The places, in bytes of [`Excerpt::text`].
    pub marks: Vec<Range<usize>>,
}

/// A word in a text: where it stands, and how it is compared.
struct Word {
    place: Range<usize>,
    folded: String,
}

impl Query {
    /// The query that a text is. The last word is a beginning, unless something follows it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        let mut open = false;
        for (at, part) in text.split('"').enumerate() {
            let quoted = at % 2 == 1;
            let pieces: Vec<&str> = if quoted { vec![part] } else { part.split_whitespace().collect() };
            for piece in pieces {
                let words: Vec<String> = words(piece).map(|word| word.folded).filter(|word| !word.is_empty()).collect();
                if !words.is_empty() {
                    terms.push(Term { words, begins: false });
                    open = piece.ends_with(is_letter) && text.ends_with(piece);
                }
            }
        }
        if let Some(term) = terms.last_mut() {
            term.begins = open;
        }
        Self { terms }
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The places in a text that match any of the words, in order and apart from each other.
    #[must_use]
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let words: Vec<Word> = words(text).collect();
        let mut marks: Vec<Range<usize>> = Vec::new();
        for first in 0..words.len() {
            let longest =
                self.terms.iter().filter(|term| term.matches(&words[first..])).map(|term| term.words.len()).max();
            let Some(length) = longest else { continue };
            let place = words[first].place.start..words[first + length - 1].place.end;
            match marks.last_mut() {
                Some(last) if place.start < last.end => last.end = last.end.max(place.end),
                _ => marks.push(place),
            }
        }
        marks
    }

    /// The part of a text of about so many characters that shows the first match, or its beginning.
    #[must_use]
    pub fn excerpt(&self, text: &str, characters: usize) -> Excerpt {
        let first = self.marks(text).first().map_or(0, |mark| mark.start);
        let before = text[..first].char_indices().rev().nth(characters / 3).map_or(0, |(at, _)| at);
        let start = if before == 0 { 0 } else { after_space(text, before).min(first) };
        let end = text[start..].char_indices().nth(characters).map_or(text.len(), |(at, _)| start + at);
        let end = if end == text.len() { end } else { before_space(text, start, end) };
        let part: String =
            text[start..end].chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let cut = |is_cut: bool| if is_cut { "…" } else { "" };
        let text = format!("{}{}{}", cut(start > 0), part.trim(), cut(end < text.len()));
        Excerpt { marks: self.marks(&text), text }
    }

    /// As FTS5 wants it: all words; `None` where there is none.
    pub(super) fn all(&self) -> Option<String> {
        self.joined(" ")
    }

    /// As FTS5 wants it: any of several words; `None` where there are not several.
    pub(super) fn any(&self) -> Option<String> {
        if self.terms.len() > 1 { self.joined(" OR ") } else { None }
    }

    /// Each word, or words that stand beside each other, with what FTS5 wants for it alone.
    pub(super) fn each(&self) -> impl Iterator<Item = (String, String)> {
        self.terms.iter().map(|term| (term.words.join(" "), term.matching()))
    }

    fn joined(&self, by: &str) -> Option<String> {
        let joined = self.terms.iter().map(Term::matching).collect::<Vec<_>>().join(by);
        (!joined.is_empty()).then_some(joined)
    }
}

impl Term {
    fn matching(&self) -> String {
        // Words hold letters and digits only, so nothing in the quotes can end them.
        format!("\"{}\"{}", self.words.join(" "), if self.begins { " *" } else { "" })
    }

    fn matches(&self, words: &[Word]) -> bool {
        let last = self.words.len() - 1;
        words.len() > last
            && self.words.iter().zip(words).enumerate().all(|(at, (wanted, word))| {
                if at == last && self.begins { word.folded.starts_with(wanted) } else { word.folded == *wanted }
            })
    }
}

/// The words of a text, as they are indexed and looked for.
fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = letters.find(|(_, letter)| is_letter(*letter))?;
        let mut end = start + first.len_utf8();
        if !is_word_of_its_own(first) {
            while let Some((at, letter)) = letters.next_if(|(_, letter)| {
                (is_letter(*letter) && !is_word_of_its_own(*letter)) || is_combining_mark(*letter)
            }) {
                end = at + letter.len_utf8();
            }
        }
        Some(Word { place: start..end, folded: fold(&text[start..end]) })
    })
}

/// A text as the index takes it: its words, folded. Plain ASCII is left to the tokenizer, which does the same.
pub(super) fn indexed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() * 2);
    for word in words(text) {
        out.push_str(&word.folded);
        out.push(' ');
    }
    Cow::Owned(out)
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() && !is_combining_mark(letter)
}

fn after_space(text: &str, at: usize) -> usize {
    let space = text[at..].char_indices().find(|(_, letter)| letter.is_whitespace());
    space.map_or(at, |(space, letter)| at + space + letter.len_utf8())
}

fn before_space(text: &str, start: usize, end: usize) -> usize {
    text[start..end].rfind(char::is_whitespace).filter(|space| *space > 0).map_or(end, |space| start + space)
}
