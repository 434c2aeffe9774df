//! The wording of a sector: what it calls an organization and those who decide in it, wherever the words say so.

/// The words that a sector can have its own for.
const REWORDED: [&str; 2] = ["organization", "executive"];

/// A form of a usual word, and the sector's own for it.
pub(crate) type Replacement = (String, String);

/// What is replaced, the longest form first: one of something, several, the word alone. `own` gives the sector's word in a
/// form (`one`, `many`, none), where it has one.
pub(crate) fn replacements(own: impl Fn(&str, Option<&str>) -> Option<String>) -> Vec<Replacement> {
    let forms = |word: &&str| {
        let [one, many, alone] = [Some("one"), Some("many"), None].map(|form| own(word, form));
        Some([(format!("an {word}"), one?), (format!("{word}s"), many?), ((*word).to_owned(), alone?)])
    };
    REWORDED.iter().filter_map(forms).flatten().collect()
}

/// The text of messages with the sector's words in it. Ids, arguments and variants keep theirs, and so does a line that
/// cites a work.
pub(crate) fn reworded(messages: &str, replacements: &[Replacement]) -> String {
    messages
        .split_inclusive('\n')
        .map(|line| if line.contains("Wenger") { line.to_owned() } else { reword(line, replacements) })
        .collect()
}

fn reword(line: &str, replacements: &[Replacement]) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let found = replacements.iter().find(|(usual, _)| {
            rest.get(..usual.len()).is_some_and(|start| start.eq_ignore_ascii_case(usual))
                && is_apart(text.chars().next_back())
                && is_apart(rest[usual.len()..].chars().next())
        });
        if let Some((usual, own)) = found {
            let mut letters = own.chars();
            let start = letters.next().unwrap_or_default();
            if first.is_uppercase() {
                text.extend(start.to_uppercase())
            } else {
                text.push(start)
            }
            text.push_str(letters.as_str());
            rest = &rest[usual.len()..];
        } else {
            text.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    text
}

/// Whether a word ends here: at the edge of a line, or beside what belongs to no id, argument or variant.
fn is_apart(beside: Option<char>) -> bool {
    beside.is_none_or(|beside| !beside.is_alphanumeric() && !"-_$[]".contains(beside))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agency(messages: &str) -> String {
        let own = |word: &str, form: Option<&str>| {
            (word == "organization").then(|| match form {
                Some("one") => "an agency".to_owned(),
                Some(_) => "agencies".to_owned(),
                None => "agency".to_owned(),
            })
        };
        reworded(messages, &replacements(own))
    }

    #[test]
    fn words_are_the_sectors_in_each_form_and_case() {
        assert_eq!(
            agency("The organization’s part; Organizations; an organization"),
            "The agency’s part; Agencies; an agency"
        );
        assert_eq!(agency("An executive of self-organization"), "An executive of self-organization");
    }

    #[test]
    fn ids_arguments_variants_and_cited_works_keep_theirs() {
        let message = "side-organization = { $organization-late ->\n   *[organization] Organization\n}";
        assert_eq!(agency(message), "side-organization = { $organization-late ->\n   *[organization] Agency\n}");
        let cited = "    .text = Etienne Wenger, Organization 7(2), 2000.";
        assert_eq!(agency(cited), cited);
    }
}
