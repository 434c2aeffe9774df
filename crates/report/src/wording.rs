//! Dates, numbers and lists in words, and texts cut where a reader would cut them.

use tilth_core::{Choice, Date, Words, args};

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
    let digits = count.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
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
    let (shown, rest) = if items.len() > most { (&items[..most], items.len() - most) } else { (items, 0) };
    match (shown, rest) {
        ([], _) => String::new(),
        ([only], 0) => only.clone(),
        ([first @ .., last], 0) => {
            words.with("report-list", &args! { "first" => first.join(", "), "last" => last.clone() })
        }
        (shown, rest) => {
            words.with("report-list-more", &args! { "first" => shown.join(", "), "count" => number(rest) })
        }
    }
}

/// The text in one line, cut at the end of a word after at most `most` letters, with an ellipsis where it was cut.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = line.char_indices().nth(most) else { return line };
    let ends_a_word = line[cut..].starts_with(char::is_whitespace);
    let before = line[..cut].rfind(char::is_whitespace).filter(|end| !ends_a_word && *end > cut / 2);
    let end = before.unwrap_or(cut);
    format!("{}…", line[..end].trim_end_matches(|letter: char| letter.is_whitespace() || ",;:–-".contains(letter)))
}

/// What people wrote as Markdown without its marks: a quotation is read, not rendered. Links keep their words, the items
/// of a list stand side by side, comments go.
pub(crate) fn spoken(text: &str) -> String {
    let mut rest = text;
    let mut visible = String::with_capacity(text.len());
    while let Some(start) = rest.find("<!--") {
        visible.push_str(&rest[..start]);
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    visible.push_str(rest);
    let mut joined = String::with_capacity(visible.len());
    for line in visible.lines() {
        let line = line.trim().trim_start_matches('#').trim_start();
        let item = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
        let words = item.unwrap_or(line).trim();
        if words.is_empty() {
            continue;
        }
        if !joined.is_empty() {
            let follows_an_end = joined.ends_with(['.', ':', ';', '!', '?', ',']);
            joined.push_str(if item.is_some() && !follows_an_end { "; " } else { " " });
        }
        joined.push_str(words);
    }
    without_links(&joined.replace("**", "").replace('`', ""))
}

/// `[words](address)` as its words.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let link = rest[open..].find("](").and_then(|middle| {
            let close = rest[open + middle..].find(')')?;
            Some((&rest[open + 1..open + middle], open + middle + close + 1))
        });
        match link {
            Some((label, end)) if !label.contains('[') => {
                out.push_str(&rest[..open]);
                out.push_str(label);
                rest = &rest[end..];
            }
            _ => {
                out.push_str(&rest[..=open]);
                rest = &rest[open + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_the_end_of_a_word() {
        assert_eq!(shorten("We do not have a pipeline, sadly", 26), "We do not have a pipeline…");
        assert_eq!(shorten("short\n enough", 20), "short enough");
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
    fn a_quotation_loses_its_markup_and_keeps_its_words() {
        let typed = "## Highlights\n\n- Shipped **DRA** ([KEP](https://k.io/1) is done)\n* `kubectl` [ok] fast\n<!-- fill in -->";
        assert_eq!(spoken(typed), "Highlights; Shipped DRA (KEP is done); kubectl [ok] fast");
    }
}
