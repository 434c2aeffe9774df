//! The small languages of a plan: templates, patterns and stars. See [`crate::plan`].

/// A text as it is compared.
pub(crate) use tilth_core::fold::identity as fold;

/// A text with cells in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Cell(usize),
    Optional(Vec<Part>),
}

/// Where a column of a template or a condition is, in a row.
pub(crate) trait Cells {
    /// The cell at this place.
    fn cell(&self, at: usize) -> &str;
}

impl Template {
    /// Reads a template; `column` knows where a column is.
    ///
    /// # Errors
    /// `None` where braces or brackets do not match. Unknown columns are `column`'s business.
    pub(crate) fn parse(text: &str, column: &mut dyn FnMut(&str) -> usize) -> Option<Self> {
        let mut letters = text.chars().peekable();
        let parts = parts(&mut letters, column, false)?;
        Some(Self { parts })
    }

    /// The one cell that stands alone.
    pub(crate) fn of_cell(at: usize) -> Self {
        Self { parts: vec![Part::Cell(at)] }
    }

    /// The one cell that the template is, if it is nothing else.
    pub(crate) fn single_cell(&self) -> Option<usize> {
        match self.parts[..] {
            [Part::Cell(at)] => Some(at),
            _ => None,
        }
    }

    /// The text for a row, with space around its cells left out.
    pub(crate) fn render(&self, cells: &dyn Cells) -> String {
        let mut out = String::new();
        render(&self.parts, cells, &|cell| cell.trim(), &mut out);
        out
    }

    /// The text for a row, its cells as they stand.
    pub(crate) fn render_verbatim(&self, cells: &dyn Cells) -> String {
        let mut out = String::new();
        render(&self.parts, cells, &|cell| cell, &mut out);
        out
    }
}

fn parts(
    letters: &mut std::iter::Peekable<std::str::Chars<'_>>,
    column: &mut dyn FnMut(&str) -> usize,
    inside: bool,
) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, parts: &mut Vec<Part>| {
        if !text.is_empty() {
            parts.push(Part::Text(std::mem::take(text)));
        }
    };
    loop {
        let Some(letter) = letters.next() else {
            flush(&mut text, &mut parts);
            return (!inside).then_some(parts);
        };
        match letter {
            '{' | '}' | '[' | ']' if letters.peek() == Some(&letter) => {
                letters.next();
                text.push(letter);
            }
            '{' => {
                flush(&mut text, &mut parts);
                let mut name = String::new();
                loop {
                    match letters.next()? {
                        '}' => break,
                        letter => name.push(letter),
                    }
                }
                parts.push(Part::Cell(column(name.trim())));
            }
            '[' if !inside => {
                flush(&mut text, &mut parts);
                parts.push(Part::Optional(self::parts(letters, column, true)?));
            }
            ']' if inside => {
                flush(&mut text, &mut parts);
                return Some(parts);
            }
            '}' | '[' | ']' => return None,
            letter => text.push(letter),
        }
    }
}

fn render(parts: &[Part], cells: &dyn Cells, taken: &dyn Fn(&str) -> &str, out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Cell(at) => out.push_str(taken(cells.cell(*at))),
            Part::Optional(parts) => {
                let filled = |part: &Part| !matches!(part, Part::Cell(at) if cells.cell(*at).trim().is_empty());
                if parts.iter().all(filled) {
                    render(parts, cells, taken, out);
                }
            }
        }
    }
}

/// A shape that takes named parts out of a text: `[{team}]: @{handle}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern {
    /// As it was written.
    pub(crate) text: String,
    start: String,
    /// Each part's name and the text that follows it.
    captures: Vec<(String, String)>,
}

impl Pattern {
    /// Reads a pattern; `None` where braces do not match, no part is named, or two parts touch.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut pieces = text.split('{');
        let start = pieces.next()?.to_owned();
        let mut captures = Vec::new();
        for piece in pieces {
            let (name, after) = piece.split_once('}')?;
            captures.push((name.trim().to_owned(), after.to_owned()));
        }
        let touching = captures.iter().rev().skip(1).any(|(_, after)| after.is_empty());
        let nameless = captures.iter().any(|(name, _)| name.is_empty());
        let loose = start.contains('}') || captures.iter().any(|(_, after)| after.contains('}'));
        (!captures.is_empty() && !touching && !nameless && !loose).then(|| Self {
            text: text.to_owned(),
            start,
            captures,
        })
    }

    /// The names of its parts, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.captures.iter().map(|(name, _)| name.as_str())
    }

    /// The parts, trimmed and in order, if the whole text has this shape and no part is empty.
    pub(crate) fn parts<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let mut rest = text.trim().strip_prefix(self.start.as_str())?;
        let mut parts = Vec::with_capacity(self.captures.len());
        for (at, (_, after)) in self.captures.iter().enumerate() {
            let end = match (after.is_empty(), at + 1 == self.captures.len()) {
                (true, _) => rest.len(),
                (false, true) => rest.len().checked_sub(after.len()).filter(|_| rest.ends_with(after.as_str()))?,
                (false, false) => rest.find(after.as_str())?,
            };
            let part = rest[..end].trim();
            if part.is_empty() {
                return None;
            }
            parts.push(part);
            rest = &rest[end + after.len()..];
        }
        Some(parts)
    }
}

/// A value in which `*` stands for any run of characters, compared as [`fold`] compares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glob {
    pieces: Vec<String>,
}

impl Glob {
    /// Reads a value with stars.
    pub(crate) fn new(text: &str) -> Self {
        Self { pieces: fold(text).split('*').map(str::to_owned).collect() }
    }

    /// The folded value, if there is no star in it.
    pub(crate) fn exact(&self) -> Option<&str> {
        match &self.pieces[..] {
            [whole] => Some(whole),
            _ => None,
        }
    }

    /// Whether this text, already folded, has the shape.
    pub(crate) fn fits_folded(&self, text: &str) -> bool {
        let [first, between @ .., last] = &self.pieces[..] else { return self.pieces[0] == text };
        let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
        for piece in between {
            let Some(at) = rest.find(piece.as_str()) else { return false };
            rest = &rest[at + piece.len()..];
        }
        rest.ends_with(last.as_str())
    }

    /// Whether this text has the shape.
    pub(crate) fn fits(&self, text: &str) -> bool {
        self.fits_folded(&fold(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Row(Vec<&'static str>);

    impl Cells for Row {
        fn cell(&self, at: usize) -> &str {
            self.0[at]
        }
    }

    fn rendered(template: &str, cells: &[&'static str]) -> Option<String> {
        let mut column = |name: &str| ["A", "B"].iter().position(|known| *known == name).unwrap();
        Template::parse(template, &mut column).map(|template| template.render(&Row(cells.to_vec())))
    }

    #[test]
    fn templates_take_cells_and_drop_optional_parts() {
        let rendered = |template, cells: &[&'static str]| rendered(template, cells).unwrap();
        assert_eq!(rendered("{A}/{B}", &["x", "y"]), "x/y");
        assert_eq!(rendered("{A}[, by {B}]", &["x", "y"]), "x, by y");
        assert_eq!(rendered("{A}[, by {B}]", &["x", " "]), "x");
        assert_eq!(rendered("[[{{A}}]] {A}", &["x", ""]), "[{A}] x");
        assert_eq!(rendered("constant", &["", ""]), "constant");
    }

    #[test]
    fn templates_refuse_what_does_not_close() {
        for template in ["{A", "A}", "[{A}", "{A}]", "[a [b] c]"] {
            assert_eq!(rendered(template, &["", ""]), None, "{template}");
        }
    }

    #[test]
    fn patterns_take_parts_out() {
        let pattern = Pattern::parse("[{team}]: @{handle}").unwrap();
        assert_eq!(pattern.parts("[lang]: @tmandry"), Some(vec!["lang", "tmandry"]));
        assert_eq!(pattern.parts(" [libs-api]: @Amanieu "), Some(vec!["libs-api", "Amanieu"]));
        assert_eq!(pattern.parts("lang: tmandry"), None);
        assert_eq!(pattern.parts("[]: @x"), None);
        assert_eq!(Pattern::parse("SIG {name}").unwrap().parts("SIG Node"), Some(vec!["Node"]));
        assert_eq!(Pattern::parse("{n} ({unit})").unwrap().parts("4 (weeks)"), Some(vec!["4", "weeks"]));
    }

    #[test]
    fn patterns_refuse_touching_and_nameless_parts() {
        for text in ["plain", "{a}{b}", "{}", "{a", "a}", "{a}}"] {
            assert_eq!(Pattern::parse(text), None, "{text}");
        }
    }

    #[test]
    fn stars_stand_for_anything() {
        assert!(Glob::new("What * highlighted?").fits("what work should be HIGHLIGHTED? "));
        assert!(Glob::new("*KEP*").fits("the KEP work"));
        assert!(!Glob::new("a*b").fits("abc"));
        assert!(!Glob::new("ab*ba").fits("aba"));
        assert!(Glob::new("exact").fits(" Exact "));
    }
}
