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
        let text = if self.json {
            serde_json::to_string_pretty(answer).expect("an answer is plain data with text keys")
        } else {
            human(answer)
        };
        self.print(text.trim_end());
    }

    /// Prints text as it is.
    pub(crate) fn print(&self, text: &str) {
        if !text.is_empty() {
            // A reader that closes the pipe, such as `head`, has seen enough: that is no failure.
            let _ = writeln!(io::stdout().lock(), "{text}");
        }
    }

    /// Writes the bytes of a file.
    pub(crate) fn write(&self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        // As with text: a reader that closes the pipe has seen enough.
        let _ = out.write_all(bytes).and_then(|()| out.flush());
    }

    /// Says something on the way.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            // Where standard error is closed nobody is there to be told.
            let _ = writeln!(io::stderr().lock(), "{text}");
        }
    }

    /// Says what went wrong.
    pub(crate) fn error(&self, error: &ErrorShape) {
        let text = if self.json {
            serde_json::to_string_pretty(error).expect("an error is plain data with text keys")
        } else {
            let fields = error.details.get("fields").and_then(|fields| fields.as_object());
            let lines = fields
                .into_iter()
                .flatten()
                .map(|(field, message)| format!("\n  {field}: {}", message.as_str().unwrap_or_default()));
            format!("tilth: {}{}", error.message, lines.collect::<String>())
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

/// The first line of a text, at most 80 characters of it.
fn one_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(80) {
        Some((cut, _)) => format!("{}…", line[..cut].trim_end()),
        None => line.to_owned(),
    }
}
