//! What people wrote as Markdown, as it would be read aloud: a quotation is read, not rendered.

/// The text without its marks, in one line. Links keep their words, the items of a list stand side by side, comments and
/// the tags of HTML go.
#[must_use]
pub fn spoken(text: &str) -> String {
    let visible = without_tags(&without_comments(text));
    let mut joined = String::with_capacity(visible.len());
    for line in visible.lines() {
        let line = line.trim();
        let line = if line.starts_with('#') { line.trim_matches('#').trim() } else { line };
        let item = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
        let words = without_emphasis(item.unwrap_or(line).trim());
        if words.is_empty() {
            continue;
        }
        if !joined.is_empty() {
            let follows_an_end = joined.ends_with(['.', ':', ';', '!', '?', ',']);
            joined.push_str(if item.is_some() && !follows_an_end { "; " } else { " " });
        }
        joined.push_str(&words);
    }
    without_links(&joined)
}

/// A line without the marks of a list, of code, of stress and of links: a name is shown as it would be read aloud, and
/// kept as it was written.
#[must_use]
pub fn plain(line: &str) -> String {
    if !line.contains(['`', '*', '_', '[', '-', '+']) {
        return line.to_owned();
    }
    let line = line.trim();
    let item = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
    without_links(&without_emphasis(item.unwrap_or(line).trim()))
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut visible = String::with_capacity(text.len());
    while let Some(start) = rest.find("<!--") {
        visible.push_str(&rest[..start]);
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    visible.push_str(rest);
    visible
}

/// The tags that people type into Markdown; anything else in angle brackets is what they meant to say.
const TAGS: [&str; 22] = [
    "a", "b", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "hr", "i", "img", "kbd", "li", "ol", "p",
    "span", "strong", "summary", "ul",
];

fn without_tags(text: &str) -> String {
    let mut rest = text;
    let mut out = String::with_capacity(text.len());
    while let Some(open) = rest.find('<') {
        let tag = rest[open..].find('>').filter(|close| {
            let inside = rest[open + 1..open + close].trim_start_matches('/');
            let name = inside.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
            TAGS.contains(&name.to_ascii_lowercase().as_str())
        });
        let end = match tag {
            Some(close) => {
                out.push_str(&rest[..open]);
                out.push(' ');
                open + close + 1
            }
            None => {
                out.push_str(&rest[..=open]);
                open + 1
            }
        };
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n")
}

/// `**strong**`, `_stressed_` and code without their marks; underscores and asterisks inside a word stay.
fn without_emphasis(text: &str) -> String {
    let mut text = text.replace("**", "").replace('`', "");
    for mark in ['_', '*'] {
        let mut from = 0;
        while let Some((open, close)) = emphasis(&text[from..], mark) {
            text.remove(from + close);
            text.remove(from + open);
            from += close - 1;
        }
    }
    text
}

/// Where the first pair of this mark around words stands.
fn emphasis(text: &str, mark: char) -> Option<(usize, usize)> {
    let is_word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == mark);
    let before = |at: usize| text[..at].chars().next_back();
    let after = |at: usize| text[at + 1..].chars().next();
    let opens = |at: usize| !is_word(before(at)) && after(at).is_some_and(char::is_alphanumeric);
    let closes = |at: usize| before(at).is_some_and(|letter| !letter.is_whitespace()) && !is_word(after(at));
    let open = text.match_indices(mark).map(|(at, _)| at).find(|at| opens(*at))?;
    let close = text[open + 1..].match_indices(mark).map(|(at, _)| open + 1 + at).find(|at| closes(*at))?;
    Some((open, close))
}

/// `[words](address)` as its words.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let link = rest[open..].find("](").and_then(|middle| {
            let address = open + middle + 2;
            Some((&rest[open + 1..open + middle], address + end_of_address(&rest[address..])? + 1))
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

/// Where the parenthesis around an address closes; an address may hold parentheses in pairs.
fn end_of_address(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.char_indices().find_map(|(at, letter)| match letter {
        '(' => {
            open += 1;
            None
        }
        ')' if open == 0 => Some(at),
        ')' => {
            open -= 1;
            None
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_loses_its_markup_and_keeps_its_words() {
        let typed = "## Highlights\n\n- Shipped **DRA** ([KEP](https://k.io/1) is done)\n* `kubectl` [ok] fast\n<!-- fill in -->";
        assert_eq!(spoken(typed), "Highlights; Shipped DRA (KEP is done); kubectl [ok] fast");
    }

    #[test]
    fn a_name_is_shown_without_its_marks() {
        assert_eq!(plain("Freezing `k8s.gcr.io` image registry"), "Freezing k8s.gcr.io image registry");
        assert_eq!(plain("- Skip **SELinux** relabeling ([KEP](https://k.io/1))"), "Skip SELinux relabeling (KEP)");
        assert_eq!(plain("#general, snake_case and C++ - 2 * 3"), "#general, snake_case and C++ - 2 * 3");
    }

    #[test]
    fn a_list_after_a_strong_title_follows_its_colon() {
        assert_eq!(spoken("**Releases:**\n- v1.33\n- v1.34"), "Releases: v1.33; v1.34");
    }

    #[test]
    fn tags_go_and_other_angle_brackets_stay() {
        assert_eq!(spoken("Scale.<br/><br>We work on <node-name> < 5k </p>"), "Scale. We work on <node-name> < 5k");
    }

    #[test]
    fn stress_goes_and_names_with_underscores_stay() {
        assert_eq!(
            spoken("We _couldn't_ use snake_case_names or __init__, *yet*"),
            "We couldn't use snake_case_names or __init__, yet"
        );
        assert_eq!(spoken("2 * 3 * 4 and a_ b"), "2 * 3 * 4 and a_ b");
    }

    #[test]
    fn an_address_with_parentheses_ends_where_they_do() {
        assert_eq!(spoken("(see [devstats](https://d.io/a(b)c)). Next"), "(see devstats). Next");
    }

    #[test]
    fn a_heading_loses_its_marks_at_both_ends_and_a_language_keeps_its_name() {
        assert_eq!(spoken("#### Release Team ###\nWe ship C#"), "Release Team We ship C#");
    }
}
