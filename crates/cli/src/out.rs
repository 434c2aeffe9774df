//! What goes to the terminal.

use std::io::{self, IsTerminal, Write};

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde::Serialize;
use tilth_app::ErrorShape;

/// Where answers and messages go.
pub(crate) struct Out {
    pub(crate) json: bool,
    pub(crate) quiet: bool,
}

impl Out {
    /// Prints an answer: as JSON for machines, otherwise as `human` writes it.
    pub(crate) fn answer<T: Serialize>(&self, answer: &T, human: impl FnOnce(&T) -> String) {
        let text = if self.json { json(answer) } else { harmless(&human(answer)) };
        self.print(text.trim_end());
    }

    /// Prints text as it is.
    pub(crate) fn print(&self, text: &str) {
        if !text.is_empty() {
            // A reader that closes the pipe, such as `head`, has seen enough: that is no failure.
            let _ = writeln!(io::stdout().lock(), "{text}");
        }
    }

    /// Writes the bytes of a file; to a terminal only what is text.
    pub(crate) fn write(&self, bytes: &[u8]) {
        if io::stdout().is_terminal() {
            return self.print(&harmless(&String::from_utf8_lossy(bytes)));
        }
        let mut out = io::stdout().lock();
        // As with text: a reader that closes the pipe has seen enough.
        let _ = out.write_all(bytes).and_then(|()| out.flush());
    }

    /// Says something on the way.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            // Where standard error is closed nobody is there to be told.
            let _ = writeln!(io::stderr().lock(), "{}", harmless(text));
        }
    }

    /// Says what went wrong.
    pub(crate) fn error(&self, error: &ErrorShape) {
        let text = if self.json {
            json(error)
        } else {
            let fields = error.details.get("fields").and_then(|fields| fields.as_object());
            let lines = fields
                .into_iter()
                .flatten()
                .map(|(field, message)| format!("\n  {field}: {}", message.as_str().unwrap_or_default()));
            harmless(&format!("tilth: {}{}", error.message, lines.collect::<String>()))
        };
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}

/// A table of texts; the columns with these positions stand to the right.
pub(crate) fn table(head: &[String], rows: impl IntoIterator<Item = Vec<String>>, right: &[usize]) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head);
    if io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Dynamic);
    }
    for row in rows {
        table.add_row(row.into_iter().map(|cell| one_line(&cell)));
    }
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, 2));
        if right.contains(&at) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// The same for cells that are of no use when they are cut: each row stands on one line, however long.
pub(crate) fn wide_table(head: &[String], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head).add_rows(rows);
    table.column_iter_mut().for_each(|column| {
        column.set_padding((0, 2));
    });
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// A text on one line. A terminal has no room for more than 80 characters of a cell; whoever reads a pipe gets all.
pub(crate) fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(80).filter(|_| io::stdout().is_terminal()) {
        Some((cut, _)) => format!("{}…", line[..cut].trim_end()),
        None => line,
    }
}

/// A text whose letters cannot command a terminal: control characters, and those that turn the direction of writing, are
/// shown as a replacement. What somebody imported may hold any.
fn harmless(text: &str) -> String {
    let commands = |letter: char| {
        (letter.is_control() && letter != '\n') || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(commands, "\u{fffd}")
}

/// JSON in which no control character stands as it is.
fn json<T: Serialize>(answer: &T) -> String {
    let text = serde_json::to_string_pretty(answer).expect("what is printed is plain data with text keys");
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() && letter != '\n' {
            out.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_a_terminal_is_shown_and_not_sent() {
        assert_eq!(harmless("a\u{1b}[31mb\u{9b}2J\tc\nd\u{202e}e"), "a\u{fffd}[31mb\u{fffd}2J\u{fffd}c\nd\u{fffd}e");
        assert_eq!(harmless("徐俊杰 Žofie “two”"), "徐俊杰 Žofie “two”");
        assert_eq!(json(&"\u{1b}\u{9b}"), "\"\\u001b\\u009b\"");
    }

    #[test]
    fn a_text_of_several_lines_is_one_line_whole() {
        assert_eq!(one_line("first\nsecond\tthird"), "first second third");
    }
}
