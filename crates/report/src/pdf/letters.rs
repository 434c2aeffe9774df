//! Letters that no font on the computer has.
//!
//! Printed, each would be an empty box. Instead a name keeps the part that can be read: "Paco Xu 徐俊杰" and
//! "Paco Xu (徐俊杰)" become "Paco Xu". A name of which nothing can be read gets a number, the same wherever it stands.
//! Within a sentence an ellipsis says that something is left out. The report ends with a note that says so.

use std::collections::BTreeMap;

use serde_json::Value;

/// Takes every letter out of the texts in `document` for which `has` is false, and says how many texts that changed. `numbered` words a
/// text of which nothing can be read.
pub(super) fn leave_out(document: &mut Value, has: &dyn Fn(char) -> bool, numbered: &dyn Fn(usize) -> String) -> usize {
    let mut unreadable = Unreadable { has, names: BTreeMap::new(), numbered, changed: BTreeMap::new() };
    unreadable.find_names(document);
    unreadable.leave_out(document);
    unreadable.changed.len()
}

struct Unreadable<'a> {
    has: &'a dyn Fn(char) -> bool,
    /// Texts of which nothing can be read, with what is printed in their place.
    names: BTreeMap<String, String>,
    numbered: &'a dyn Fn(usize) -> String,
    /// Texts in which something is missing, with what is printed.
    changed: BTreeMap<String, String>,
}

impl Unreadable<'_> {
    fn find_names(&mut self, value: &Value) {
        match value {
            Value::String(text) if self.is_unreadable(text) && !self.names.contains_key(text) => {
                let name = (self.numbered)(self.names.len() + 1);
                self.names.insert(text.clone(), name);
            }
            Value::Array(values) => values.iter().for_each(|value| self.find_names(value)),
            Value::Object(values) => values.values().for_each(|value| self.find_names(value)),
            _ => {}
        }
    }

    fn leave_out(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if text.chars().any(|letter| letter.is_control() && letter != '\n') {
                    *text = text.replace(|letter: char| letter.is_control() && letter != '\n', " ");
                }
                if text.chars().any(|letter| !(self.has)(letter)) {
                    let readable = self.readable(text);
                    let typed = std::mem::replace(text, readable.clone());
                    self.changed.insert(typed, readable);
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.leave_out(value)),
            Value::Object(values) => values.values_mut().for_each(|value| self.leave_out(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Whether a text has words, none of which can be read.
    fn is_unreadable(&self, text: &str) -> bool {
        let mut words = text.chars().filter(|letter| letter.is_alphanumeric()).peekable();
        words.peek().is_some() && words.all(|letter| !(self.has)(letter))
    }

    fn readable(&self, text: &str) -> String {
        if let Some(readable) = self.names.get(text).or_else(|| self.changed.get(text)) {
            return readable.clone();
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((start, end)) = self.gap(rest) {
            out.push_str(&rest[..start]);
            let (missing, after) = (&rest[start..end], &rest[end..]);
            rest = after;
            let bracketed = closed_bracket(&out, after);
            if let Some(closing) = bracketed {
                let open = out.trim_end().len() - out.trim_end().chars().next_back().map_or(0, char::len_utf8);
                out.truncate(open);
                rest = &after[closing..];
            } else if let Some((reading, end)) = self.reading(after) {
                out.push_str(reading);
                rest = &after[end..];
            } else if let Some(name) = self.names.get(missing.trim()) {
                out.push_str(name);
            } else if missing.chars().any(char::is_alphanumeric) && !is_part_of_a_name(&out, after) {
                out.push('…');
            }
        }
        out.push_str(rest);
        tidied(&out)
    }

    /// How the letters before this text are read, as in "李雷 (Li Lei)", and where the bracket ends.
    fn reading<'t>(&self, after: &'t str) -> Option<(&'t str, usize)> {
        let open = after.len() - after.trim_start().len();
        let inside = after[open..].strip_prefix('(')?;
        let reading = &inside[..inside.find(')')?];
        let is_name = reading.starts_with(char::is_uppercase) && reading.chars().all(self.has);
        is_name.then_some((reading, open + reading.len() + 2))
    }

    /// Where the first letters that are missing begin and end, what stands between two of them included.
    fn gap(&self, text: &str) -> Option<(usize, usize)> {
        let start = text.find(|letter| !(self.has)(letter))?;
        let mut end = start;
        for (at, letter) in text[start..].char_indices() {
            if !(self.has)(letter) {
                end = start + at + letter.len_utf8();
            } else if !letter.is_whitespace() {
                break;
            }
        }
        Some((start, end))
    }
}

/// Where the bracket closes that opened at the end of `before`, if nothing else stands in it.
fn closed_bracket(before: &str, after: &str) -> Option<usize> {
    let closing = match before.trim_end().chars().next_back()? {
        '(' => ')',
        '[' => ']',
        '（' => '）',
        _ => return None,
    };
    let at = after.len() - after.trim_start().len();
    after[at..].starts_with(closing).then(|| at + closing.len_utf8())
}

/// Whether letters between these belong to a name that can be read without them: they follow a word with a capital, or
/// begin a text that goes on with one.
fn is_part_of_a_name(before: &str, after: &str) -> bool {
    let is_name = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let last_word = before.split(|letter: char| letter.is_whitespace()).rfind(|word| !word.is_empty());
    let follows_a_name = is_name(last_word) && last_word.is_some_and(|word| word.ends_with(char::is_alphanumeric));
    follows_a_name || (last_word.is_none() && is_name(after.split_whitespace().next()))
}

/// Without the spaces that letters left behind.
fn tidied(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.trim_matches(' ').chars() {
        if matches!(letter, ' ' | ',' | '.' | ';' | ':' | '!' | '?' | ')') && out.ends_with(' ') {
            out.pop();
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn printed(mut sheet: Value) -> (Value, usize) {
        let changed = leave_out(&mut sheet, &|letter| letter < '\u{2E80}', &|n| format!("[other script {n}]"));
        (sheet, changed)
    }

    fn one(text: &str) -> String {
        let (Value::String(text), _) = printed(json!(text)) else { panic!("a text stays a text") };
        text
    }

    #[test]
    fn a_name_keeps_the_part_that_can_be_read() {
        assert_eq!(one("Paco Xu 徐俊杰"), "Paco Xu");
        assert_eq!(one("Paco Xu (徐俊杰)"), "Paco Xu");
        assert_eq!(one("徐俊杰 Paco Xu"), "Paco Xu");
        assert_eq!(one("徐 俊杰 (Paco Xu)"), "Paco Xu");
        assert_eq!(one("The lead is 徐俊杰 (Paco Xu)."), "The lead is Paco Xu.");
        assert_eq!(one("看板 (a board)"), "… (a board)");
        assert_eq!(one("Behind it: Paco Xu 徐俊杰, SIG CLI and 28 more"), "Behind it: Paco Xu, SIG CLI and 28 more");
        assert_eq!(one("Paco Xu 徐俊杰 last spoke with SIG Node."), "Paco Xu last spoke with SIG Node.");
    }

    #[test]
    fn a_sentence_says_that_something_is_left_out() {
        assert_eq!(one("We use 看板 boards, 你好"), "We use … boards, …");
        assert_eq!(one("“看板 first”"), "“… first”");
    }

    #[test]
    fn a_name_of_which_nothing_can_be_read_has_a_number_wherever_it_stands() {
        let (sheet, changed) =
            printed(json!(["徐俊杰", "李雷", { "seen": "李雷 has no sponsor, 徐俊杰 has." }, "Plain"]));
        assert_eq!(
            sheet,
            json!(["[other script 1]", "[other script 2]", { "seen": "[other script 2] has no sponsor, [other script 1] has." }, "Plain"])
        );
        assert_eq!(changed, 3);
    }

    #[test]
    fn a_picture_leaves_no_trace() {
        assert_eq!(one("🚀 Launch 🎉 week 🎉"), "Launch week");
        assert_eq!(one("🚀"), "");
    }

    #[test]
    fn readable_texts_are_left_alone() {
        let sheet = json!({ "a": "Łukasz  Żółć → ≥ 4", "b": 3, "c": ["two\nlines", null] });
        assert_eq!(printed(sheet.clone()), (sheet, 0));
    }

    #[test]
    fn control_letters_become_spaces_and_lines_stay() {
        let (sheet, changed) = printed(json!("a\u{7}b\nc"));
        assert_eq!((sheet, changed), (json!("a b\nc"), 0));
    }
}
