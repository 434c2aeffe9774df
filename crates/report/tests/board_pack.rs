//! What a board pack says, and that it says it on paper and in Markdown.

mod fixture;

use std::{
    io::Write,
    process::{Command, Stdio},
};

use fixture::{TODAY, bare_bed, input, railway};
use serde_json::json;
use tilth_core::{Words, catalog::AnswerGiven};
use tilth_report::{
    Attention, BoardPackInput, Document, Paper, board_pack,
    document::{Block, Cell, Column, ColumnKind, Table},
    markdown, pdf,
};

/// The text of a PDF as a person would copy it, by poppler's `pdftotext`.
fn text_of(bytes: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext (poppler-utils) reads what was typeset");
    let mut to = reader.stdin.take().expect("its input is piped");
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || to.write_all(&bytes));
    let out = reader.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends").expect("it reads all of it");
    assert!(out.status.success());
    String::from_utf8(out.stdout).expect("it writes UTF-8")
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Register".to_owned(),
        organization: "Alder Railway Works".to_owned(),
        as_of: TODAY,
        paper: Paper::A4,
        language: "en".to_owned(),
        cover: None,
        blocks,
        notes: Vec::new(),
    }
}

fn register(rows: usize) -> Block {
    Block::Table(Table {
        title: "People".to_owned(),
        columns: vec![Column::new(ColumnKind::Text, "Name"), Column::new(ColumnKind::Number, "Number")],
        rows: (0..rows).map(|n| vec![Cell::strong(format!("Person {n}")), Cell::text(n.to_string())]).collect(),
    })
}

#[test]
fn the_board_pack_of_a_small_portfolio() {
    let (portfolio, given) = railway();
    let words = Words::english();
    insta::assert_snapshot!(markdown(&board_pack(&portfolio, &given, &words), &words));
}

#[test]
fn every_page_says_whose_it_is_and_how_many_there_are() {
    let (portfolio, given) = railway();
    let words = Words::english();
    let set = pdf(&board_pack(&portfolio, &given, &words), &words).unwrap();
    assert!(set.bytes.starts_with(b"%PDF-"));
    let text = text_of(&set.bytes);
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert_eq!(pages.len(), set.pages);
    for (at, page) in pages.iter().enumerate().skip(1) {
        assert!(page.contains("Alder Railway Works"));
        assert!(page.contains("As of 19 November 2026"));
        assert!(page.contains(&format!("Page {} of {}", at + 1, set.pages)), "{page}");
    }
}

#[test]
fn contents_name_the_page_on_which_a_domain_stands() {
    let (portfolio, given) = railway();
    let words = Words::english();
    let text = text_of(&pdf(&board_pack(&portfolio, &given, &words), &words).unwrap().bytes);
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let page =
        1 + pages.iter().position(|page| page.contains("One expert measures")).unwrap_or_else(|| panic!("{text}"));
    let contents = pages.iter().find(|page| page.contains("Contents")).unwrap();
    let line = contents.lines().find(|line| line.contains("Wheel wear")).unwrap_or_else(|| panic!("{contents}"));
    assert!(line.split_whitespace().any(|word| word == page.to_string()), "{line}");
}

#[test]
fn names_that_look_like_markup_are_printed_letter_by_letter() {
    let name = "#panic() *x* $y$ <b> @me `z` \\u{41} //no";
    let mut bed = bare_bed();
    bed.add("community", "c", json!({ "name": name }));
    bed.add("domain", "d", json!({ "name": name, "status": "active", "description": "= not a heading\n- not a list" }));
    bed.add("stewardship", "s", json!({ "community": "@c", "domain": "@d", "role": "stewards" }));
    let words = Words::english();
    let pack = board_pack(&bed.portfolio(), &input(Vec::new()), &words);
    let text = text_of(&pdf(&pack, &words).unwrap().bytes);
    assert!(text.contains(name), "{text}");
    assert!(text.contains("= not a heading"), "{text}");
    assert!(markdown(&pack, &words).contains("\\#panic() \\*x\\* \\$y\\$ \\<b\\> @me \\`z\\` \\\\u{41} //no"));
}

#[test]
fn a_word_longer_than_the_page_is_broken_and_not_cut() {
    let word = "Donaudampfschifffahrt".repeat(20);
    let words = Words::english();
    let set = pdf(&document(vec![Block::Paragraph(word.clone()), register(1)]), &words).unwrap();
    let text: String = text_of(&set.bytes).chars().filter(|letter| letter.is_alphanumeric()).collect();
    assert!(text.contains(&word), "{text}");
}

#[test]
fn a_letter_that_no_font_has_is_left_out_and_a_note_says_so() {
    let words = Words::english();
    let unassigned = '\u{EFFFD}';
    let typed = format!("Paco Xu {unassigned}{unassigned} and SIG Node \u{7}");
    let set = pdf(&document(vec![Block::Paragraph(typed.clone())]), &words).unwrap();
    let text = text_of(&set.bytes);
    assert_eq!(set.pages, 1);
    assert!(text.contains("Paco Xu and SIG Node"), "{text}");
    assert!(text.contains("One text of this report holds letters for which this computer has no font"), "{text}");
    assert!(markdown(&document(vec![Block::Paragraph(typed)]), &words).contains(unassigned));
}

#[test]
fn where_every_letter_is_printed_no_note_speaks_of_fonts() {
    let words = Words::english();
    let set = pdf(&document(vec![Block::Paragraph("Łukasz Żółć".to_owned())]), &words).unwrap();
    assert!(!text_of(&set.bytes).contains("no font"));
}

#[test]
fn an_empty_portfolio_is_its_cover_and_its_headline() {
    let words = Words::english();
    let pack = board_pack(&tilth_core::Portfolio::default(), &input(Vec::new()), &words);
    assert!(!pack.blocks.contains(&Block::Contents));
    let set = pdf(&pack, &words).unwrap();
    assert_eq!(set.pages, 2);
    assert!(text_of(&set.bytes).contains("Wheels matter more than we know them"));
}

#[test]
fn a_table_of_a_thousand_rows_is_printed_whole() {
    let words = Words::english();
    let text = text_of(&pdf(&document(vec![register(1000)]), &words).unwrap().bytes);
    assert!(text.contains("Person 999"));
}

#[test]
fn a_table_of_more_than_a_thousand_rows_is_summarized_on_paper_and_whole_in_markdown() {
    let words = Words::english();
    let document = document(vec![register(1500)]);
    let text = text_of(&pdf(&document, &words).unwrap().bytes);
    assert!(text.contains("The first 100 of 1,500 rows"), "{text}");
    assert!(text.contains("Person 99") && !text.contains("Person 100"));
    assert!(markdown(&document, &words).contains("Person 1499"));
}

#[test]
fn letter_paper_is_another_size() {
    let words = Words::english();
    let a4 = pdf(&document(vec![register(1)]), &words).unwrap();
    let letter = pdf(&Document { paper: Paper::Letter, ..document(vec![register(1)]) }, &words).unwrap();
    let holds = |bytes: &[u8], size: &[u8]| bytes.windows(size.len()).any(|window| window == size);
    assert!(holds(&letter.bytes, b"612 792"));
    assert!(!holds(&a4.bytes, b"612 792"));
}

#[test]
fn a_document_survives_being_stored() {
    let (portfolio, given) = railway();
    let pack = board_pack(&portfolio, &given, &Words::english());
    let stored = serde_json::to_string(&pack).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&stored).unwrap(), pack);
}

#[test]
fn hundreds_of_bare_domains_share_pages() {
    let mut bed = bare_bed();
    for n in 0..168 {
        bed.add("community", &format!("c{n}"), json!({ "name": format!("Team {n}") }));
        bed.add("domain", &format!("d{n}"), json!({ "name": format!("Domain {n}"), "status": "active" }));
        bed.add(
            "stewardship",
            &format!("s{n}"),
            json!({ "community": format!("@c{n}"), "domain": format!("@d{n}"), "role": "stewards" }),
        );
    }
    let words = Words::english();
    let pack = board_pack(&bed.portfolio(), &input(Vec::new()), &words);
    let set = pdf(&pack, &words).unwrap();
    assert!(set.pages < 30, "{} pages", set.pages);
    assert!(text_of(&set.bytes).contains("Stewarded by Team 167."));
}

#[test]
fn findings_with_the_same_reason_give_it_once() {
    let (portfolio, given) = railway();
    let alike = |n: usize| Attention { seen: format!("Community {n} has no sponsor."), ..given.attention[1].clone() };
    let words = Words::english();
    let pack = board_pack(&portfolio, &input((0..12).map(alike).collect()), &words);
    let text = markdown(&pack, &words);
    let last = text.split("## Needs attention").last().unwrap();
    assert_eq!(last.matches("Communities seek to be heard").count(), 1);
    assert!(last.contains("**Community 9 has no sponsor.** **And 2 more like these.**"), "{last}");
}

#[test]
fn a_finding_about_everything_is_not_repeated_on_each_domain() {
    let (portfolio, given) = railway();
    let everywhere = Attention { records_total: 40, ..given.attention[0].clone() };
    let words = Words::english();
    let text = markdown(&board_pack(&portfolio, &input(vec![everywhere]), &words), &words);
    assert_eq!(
        text.matches("Wheel wear rests on one expert").count(),
        2,
        "on the portfolio's page and in the last part"
    );
}

#[test]
fn answered_findings_are_counted_and_not_listed() {
    use AnswerGiven::{ActedOn, DoesNotApply, NotNow};
    let (portfolio, given) = railway();
    let words = Words::english();
    let text = |attention: &[Attention], answered: &[AnswerGiven]| {
        let given = BoardPackInput { attention: attention.to_vec(), answered: answered.to_vec(), ..given.clone() };
        markdown(&board_pack(&portfolio, &given, &words), &words)
    };
    let said = "Four findings were answered and are left out: one acted on, two put off and one that does not apply.";
    assert!(text(&given.attention, &[NotNow, ActedOn, NotNow, DoesNotApply]).contains(said));
    let alone = text(&[], &[DoesNotApply]);
    assert!(alone.contains("**One finding was answered and is left out: one that does not apply.**"), "{alone}");
    assert!(!text(&given.attention, &[]).contains("left out"));
}

#[test]
fn the_page_has_the_colours_of_the_app() {
    let app = include_str!("../../../ui/src/lib/styles/tokens.css");
    let page = include_str!("../template/tokens.typ");
    let colours: Vec<&str> = page.match_indices("\"#").map(|(at, _)| &page[at + 1..at + 8]).collect();
    assert!(colours.len() > 20);
    for colour in colours {
        assert!(app.contains(colour), "{colour} is not a colour of the app");
    }
}
