//! A document as Markdown (CommonMark with GitHub's tables).
//!
//! Every text is escaped, so that what people typed reads as they typed it. Charts become the table behind them. The
//! contents are left out: programs that show Markdown make their own.

use std::fmt::Write;

use tilth_core::Words;

use crate::{
    document::{Block, Cell, Column, ColumnKind, Document, Fact, Finding, Quote},
    wording,
};

/// The document as Markdown.
#[must_use]
pub fn markdown(document: &Document, words: &Words) -> String {
    let mut page = Page { out: String::new(), words, above: Vec::new() };
    page.line(&format!("# {}", escape(&document.title)));
    page.line(&format!("**{}** · {}", escape(&document.organization), escape(&wording::as_of(words, document.as_of))));
    if let Some(cover) = &document.cover {
        if let Some(lead) = &cover.lead {
            page.paragraph(lead);
        }
        page.facts(&cover.facts);
    }
    page.blocks(&document.blocks);
    if !document.notes.is_empty() {
        page.line("---");
    }
    for note in &document.notes {
        page.paragraph(note);
    }
    page.out
}

struct Page<'a> {
    out: String,
    /// The headings above this place: their level in the document, and here, where none may be left out.
    above: Vec<(u8, usize)>,
    words: &'a Words,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                self.above.retain(|(level, _)| *level < heading.level);
                // The title of the document is the first level.
                let level = self.above.last().map_or(1, |(_, level)| *level) + 1;
                self.above.push((heading.level, level));
                let marks = "#".repeat(level);
                self.line(&format!("{marks} {}", escape(&heading.text)));
                if let Some(under) = &heading.under {
                    self.paragraph(under);
                }
            }
            Block::Lead(text) => self.line(&format!("**{}**", escape(text))),
            Block::Paragraph(text) | Block::Note(text) => self.paragraph(text),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(&table.columns, &table.rows),
            Block::Finding(finding) => self.finding(finding),
            Block::Quote(quote) => self.quote(quote),
            Block::Map(map) => {
                let [domain, relevance, proficiency, target, stage] = &map.words.heads;
                let columns = [
                    Column::new(ColumnKind::Text, domain),
                    Column::new(ColumnKind::Number, relevance),
                    Column::new(ColumnKind::Number, proficiency),
                    Column::new(ColumnKind::Number, target),
                    Column::new(ColumnKind::Word, stage),
                ];
                let mut domains: Vec<_> = map.domains.iter().collect();
                domains.sort_by_key(|domain| (std::cmp::Reverse(domain.relevance), domain.proficiency));
                let rows: Vec<Vec<Cell>> = domains
                    .into_iter()
                    .map(|domain| {
                        let stage = map.legend.iter().find(|station| station.stage == domain.stage);
                        vec![
                            Cell::text(&domain.name),
                            Cell::text(domain.relevance.to_string()),
                            Cell::text(domain.proficiency.to_string()),
                            Cell::text(domain.target.map(|target| target.to_string()).unwrap_or_default()),
                            Cell::text(stage.map(|station| station.label.as_str()).unwrap_or_default()),
                        ]
                    })
                    .collect();
                self.table(&columns, &rows);
            }
            Block::Stages(strip) => {
                let facts: Vec<Fact> =
                    strip.stations.iter().map(|station| Fact::new(&station.label, &station.count)).collect();
                self.facts(&facts);
            }
            Block::Bars(bars) => {
                let facts: Vec<Fact> = bars.rows.iter().map(|bar| Fact::new(&bar.label, &bar.text)).collect();
                self.facts(&facts);
            }
            Block::Ratings(ratings) => self.line(&escape(&ratings.alt)),
            Block::Contents | Block::PageBreak => {}
            Block::Together(blocks) => self.blocks(blocks),
            Block::OnePage(tellings) => self.blocks(tellings.first().map_or(&[], Vec::as_slice)),
            Block::Beside { left, right } => {
                self.blocks(left);
                self.blocks(right);
            }
        }
    }

    fn paragraph(&mut self, text: &str) {
        let lines: Vec<String> = text.lines().map(|line| escape(line.trim())).collect();
        // Two spaces keep the line break; an empty line separates paragraphs by itself.
        self.line(&lines.join("  \n"));
    }

    fn facts(&mut self, facts: &[Fact]) {
        let mut list = String::new();
        for fact in facts {
            let _ = write!(list, "- {}: **{}**", escape(&fact.label), escape(&one_line(&fact.value)));
            if let Some(note) = &fact.note {
                let _ = write!(list, " ({})", escape(&one_line(note)));
            }
            list.push('\n');
        }
        if !list.is_empty() {
            self.line(list.trim_end());
        }
    }

    fn table(&mut self, columns: &[Column], rows: &[Vec<Cell>]) {
        let mut table = String::from("|");
        for column in columns {
            let _ = write!(table, " {} |", escape(&column.label));
        }
        table.push_str("\n|");
        for column in columns {
            table.push_str(if column.kind.is_numeric() { " ---: |" } else { " --- |" });
        }
        let mut first = None;
        for row in rows {
            table.push_str("\n|");
            // A name that reaches over several rows stands in each: rows are pasted elsewhere one by one.
            first = row.first().filter(|cell| !cell.is_empty()).or(first);
            for cell in first.into_iter().chain(row.iter().skip(1)) {
                let _ = write!(table, " {}", escape(&one_line(&cell.text)));
                if let Some(note) = &cell.note {
                    let note = escape(&one_line(note));
                    let _ = if cell.text.is_empty() { write!(table, "{note}") } else { write!(table, " ({note})") };
                }
                table.push_str(" |");
            }
        }
        self.line(&table);
    }

    fn finding(&mut self, finding: &Finding) {
        let mut lines: Vec<String> = finding
            .seen
            .iter()
            .map(|seen| {
                let sentence = format!("**{}**", escape(&one_line(&seen.sentence)));
                if seen.also.is_empty() { sentence } else { format!("{sentence} {}", escape(&one_line(&seen.also))) }
            })
            .collect();
        if let Some(last) = lines.last_mut() {
            let _ = write!(last, " ({})", escape(&wording::severity(self.words, finding.severity)));
        }
        let source = if finding.source.is_empty() { String::new() } else { format!(" *{}*", escape(&finding.source)) };
        lines.push(format!("{}{source}", escape(&one_line(&finding.why))));
        lines.push(escape(&one_line(&finding.records)));
        if !finding.next.is_empty() {
            lines.push(format!("→ {}", escape(&one_line(&finding.next))));
        }
        lines.retain(|line| !line.is_empty());
        self.line(&format!("- {}", lines.join("  \n  ")));
    }

    fn quote(&mut self, quote: &Quote) {
        let mut lines: Vec<String> = quote.text.lines().map(|line| format!("> {}", escape(line))).collect();
        lines.push(">".to_owned());
        let came_of = quote.came_of.as_ref().map(|text| format!(". {}", escape(text))).unwrap_or_default();
        lines.push(format!("> {}{came_of}", escape(&quote.said)));
        self.line(&lines.join("\n"));
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text so that Markdown shows it letter by letter: no markup, no HTML, no link, no list by accident.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let starts_a_list = {
        let number = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        number.len() < text.len() && number.starts_with(['.', ')'])
    };
    let mut before_point = starts_a_list;
    for (at, letter) in text.char_indices() {
        let special = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '&')
            || (at == 0 && matches!(letter, '#' | '+' | '-' | '='))
            || (before_point && matches!(letter, '.' | ')'));
        if special {
            out.push('\\');
        }
        before_point &= letter.is_ascii_digit();
        if letter.is_control() { out.push(' ') } else { out.push(letter) }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_as_it_was_typed() {
        assert_eq!(
            escape("#panic() *x* $y$ <b> a|b & [c](d)"),
            "\\#panic() \\*x\\* \\$y\\$ \\<b\\> a\\|b \\& \\[c\\](d)"
        );
    }

    #[test]
    fn a_line_that_looks_like_a_list_stays_a_line() {
        assert_eq!(escape("1. first"), "1\\. first");
        assert_eq!(escape("2026) later"), "2026\\) later");
        assert_eq!(escape("- dash"), "\\- dash");
        assert_eq!(escape("version 1.2. of 3.4"), "version 1.2. of 3.4");
    }

    #[test]
    fn control_letters_become_spaces() {
        assert_eq!(escape("a\u{0}b\tc"), "a b c");
    }
}
