//! How many came, as people note it: "14 present, 2 new".

use std::ops::Range;

use super::{number, words};

/// What a text says of how many came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedCounts {
    /// How many were there.
    pub attended: Option<i64>,
    /// How many of them for the first time.
    pub newcomers: Option<i64>,
    /// The bytes of the words it was read from.
    pub at: Vec<Range<usize>>,
}

const THERE: [&str; 8] = ["present", "attended", "attendees", "attending", "came", "participants", "joined", "people"];
const NEW: [&str; 6] = ["new", "newcomers", "newcomer", "newbies", "first-timers", "first"];
/// What may stand between a number and what it counts.
const BETWEEN: [&str; 6] = ["people", "of", "them", "for", "the", "were"];

/// How many a text says were there, and how many were new. The first number that says so counts.
#[must_use]
pub fn typed_counts(text: &str) -> TypedCounts {
    let words = words(text);
    let mut counts = TypedCounts::default();
    for (at, word) in words.iter().enumerate() {
        let Some(said) = number(&word.text) else { continue };
        let after = words[at + 1..].iter().take(5);
        let between = after.clone().take_while(|next| BETWEEN.contains(&next.text.as_str())).count();
        // "Nine people" says how many; in "nine people new" the last word decides.
        let counted = words.get(at + 1 + between).filter(|_| between < 5);
        let named = |names: &[&str]| counted.is_some_and(|word| names.contains(&word.text.as_str()));
        let people = words.get(at + 1).is_some_and(|word| word.text == "people");
        let last = if named(&NEW) || named(&THERE) { at + 1 + between } else { at + 1 };
        let place = if named(&NEW) {
            &mut counts.newcomers
        } else if named(&THERE) || people {
            &mut counts.attended
        } else {
            continue;
        };
        if place.is_none() {
            *place = Some(said);
            counts.at.push(word.start..words[last].end);
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<i64>, Option<i64>) {
        let counts = typed_counts(text);
        (counts.attended, counts.newcomers)
    }

    #[test]
    fn a_note_says_how_many_came_and_how_many_were_new() {
        for text in [
            "Bi-weekly meeting, 14 present, 2 new",
            "14 people came, 2 of them for the first time",
            "14 attendees, two newcomers.",
            "Two new, 14 present",
            "14 people, 2 new people",
        ] {
            assert_eq!(read(text), (Some(14), Some(2)), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        assert_eq!(read("Release 1.34 in 2026, phase 2"), (None, None));
        assert_eq!(read("A new guide on 3 topics"), (None, None));
        assert_eq!(read("Retrospective, 9 present, 3 present online"), (Some(9), None));
    }

    #[test]
    fn the_words_it_was_read_from_are_marked() {
        let text = "Café, 14 present, 2 new";
        let marked: Vec<&str> = typed_counts(text).at.into_iter().map(|at| &text[at]).collect();
        assert_eq!(marked, ["14 present", "2 new"]);
    }
}
