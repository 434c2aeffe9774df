//! Dates, numbers and lists in words, and texts cut where a reader would cut them.

use tilth_core::{Choice, Date, Words, args, in_thousands};

use crate::document::Severity;

/// "As of 19 November 2026".
pub(crate) fn as_of(words: &Words, date: Date) -> String {
    words.with("report-as-of", &args! { "date" => long_date(date) })
}

/// "Page {page} of {pages}", the places left open: only the typesetter knows the numbers.
pub(crate) fn page(words: &Words) -> String {
    words.with("report-page", &args! { "page" => "{page}", "pages" => "{pages}" })
}

/// What stands under a table that is too long for paper.
pub(crate) fn table_cut(words: &Words, shown: usize, total: usize) -> String {
    words.with("report-table-cut", &args! { "shown" => number(shown), "total" => number(total) })
}

/// What stands for a text of which no letter can be printed: the `n`th.
pub(crate) fn other_script(words: &Words, n: usize) -> String {
    words.with("report-other-script", &args! { "n" => number(n) })
}

/// That letters are left out of this many texts, and what helps.
pub(crate) fn letters_left_out(words: &Words, texts: usize) -> String {
    sentence(&words.with("report-letters-left-out", &args! { "n" => texts, "count" => count(words, texts) }))
}

/// The word for a severity.
pub(crate) fn severity(words: &Words, severity: Severity) -> String {
    words.get(match severity {
        Severity::Urgent => "report-severity-urgent",
        Severity::Attention => "report-severity-attention",
        Severity::Note => "report-severity-note",
    })
}

/// "19 November 2026".
pub(crate) fn long_date(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// The word for a choice: "at work".
pub(crate) fn choice<C: Choice>(words: &Words, choice: C) -> String {
    words.choice(C::SET, choice.id())
}

/// A count in figures: "1,500".
pub(crate) fn number(count: usize) -> String {
    in_thousands(&count.to_string())
}

/// A count as it stands in a sentence: in words under ten, in figures from there.
pub(crate) fn count(words: &Words, count: usize) -> String {
    words.with("report-count", &args! { "count" => count, "shown" => number(count) })
}

/// The sentence with a capital at its start.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "a, b and c"; beyond `most`, "a, b and 4 more".
pub(crate) fn list(words: &Words, items: &[String], most: usize) -> String {
    let shown = &items[..items.len().min(most)];
    named(words, shown, items.len() - shown.len())
}

/// These names and how many more there are: "a, b and 4 more". Where a name could be taken for two, as in "Leakage Network,
/// Skeldale", semicolons stand between them.
pub(crate) fn named(words: &Words, names: &[String], rest: usize) -> String {
    let and = words.with("report-list", &args! { "first" => "", "last" => "" });
    let is_unclear = |name: &String| name.contains([',', ';', '?']) || name.contains(and.as_str());
    let apart = names.len() + rest.min(1) > 1 && names.iter().any(is_unclear);
    match (names, rest) {
        ([], _) => String::new(),
        ([only], 0) => only.clone(),
        (names, 0) if apart => names.join("; "),
        ([first @ .., last], 0) => {
            words.with("report-list", &args! { "first" => first.join(", "), "last" => last.as_str() })
        }
        (names, rest) => {
            let (id, between) = if apart { ("report-list-apart", "; ") } else { ("report-list-more", ", ") };
            words.with(id, &args! { "first" => names.join(between), "count" => number(rest) })
        }
    }
}

/// The text in one line, cut at the end of a word after at most `most` letters, with an ellipsis where it was cut. A
/// quotation that was open there is closed.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = line.char_indices().nth(most) else { return line };
    let ends_a_word = line[cut..].starts_with(char::is_whitespace);
    let before = line[..cut].rfind(char::is_whitespace).filter(|end| !ends_a_word && *end > cut / 2);
    let end = before.unwrap_or(cut);
    let kept = line[..end].trim_end_matches(|letter: char| letter.is_whitespace() || ",;:.–-".contains(letter));
    let is_open = kept.matches('“').count() > kept.matches('”').count();
    format!("{kept}…{}", if is_open { "”" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_the_end_of_a_word() {
        assert_eq!(shorten("We do not have a pipeline, sadly", 26), "We do not have a pipeline…");
        assert_eq!(shorten("short\n enough", 20), "short enough");
        assert_eq!(shorten("The stable minor. Then we rested.", 18), "The stable minor…");
        assert_eq!(shorten("“If I stop, forty schools lose it”", 20), "“If I stop, forty…”");
        assert_eq!(shorten(&"x".repeat(50), 10), format!("{}…", "x".repeat(10)));
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!([0, 999, 1000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn counts_under_ten_are_words_in_a_sentence() {
        let words = Words::english();
        assert_eq!(sentence(&count(&words, 6)), "Six");
        assert_eq!(count(&words, 1500), "1,500");
    }

    #[test]
    fn lists_name_what_fits_and_count_the_rest() {
        let words = Words::english();
        let names = ["a", "b", "c"].map(String::from);
        assert_eq!(list(&words, &names, 5), "a, b and c");
        assert_eq!(list(&words, &names, 2), "a, b and 1 more");
        assert_eq!(list(&words, &names[..1], 2), "a");
    }

    #[test]
    fn names_that_could_be_taken_for_two_stand_apart() {
        let words = Words::english();
        let names = ["Leakage Network", "Leakage Network, Skeldale", "Heat and Energy"].map(String::from);
        assert_eq!(list(&words, &names, 5), "Leakage Network; Leakage Network, Skeldale; Heat and Energy");
        assert_eq!(list(&words, &names, 2), "Leakage Network; Leakage Network, Skeldale; and 1 more");
        assert_eq!(list(&words, &names[2..], 5), "Heat and Energy");
    }
}
