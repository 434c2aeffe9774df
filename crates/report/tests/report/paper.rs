//! How a document is printed.

use tilth_core::Words;
use tilth_report::{Document, Paper, board_pack, document::Block, markdown, pdf};

use crate::{
    fixture::railway,
    support::{document, pages_of, register, text_of},
};

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
fn the_page_has_the_colours_of_the_app() {
    let app = include_str!("../../../../ui/src/lib/styles/tokens.css");
    let page = include_str!("../../template/tokens.typ");
    let colours: Vec<&str> = page.match_indices("\"#").map(|(at, _)| &page[at + 1..at + 8]).collect();
    assert!(colours.len() > 20);
    for colour in colours {
        assert!(app.contains(colour), "{colour} is not a colour of the app");
    }
}

#[test]
fn a_date_is_not_torn_apart() {
    let words = Words::english();
    let said = |n: usize| {
        Block::Paragraph(format!("{}by 9 November 2026, or 19 May 2027; it is still open.", "so ".repeat(n)))
    };
    let text = text_of(&pdf(&document((20..60).map(said).collect()), &words).unwrap().bytes);
    for line in text.lines().map(str::trim).filter(|line| !line.contains("Page ")) {
        assert!(!line.ends_with(|letter: char| letter.is_ascii_digit()) || line.ends_with("2026"), "{line}");
        assert!(!line.ends_with("November") && !line.ends_with("May") && line != "open.", "{line}");
    }
}

#[test]
fn the_small_print_does_not_stand_alone_on_the_last_page() {
    let words = Words::english();
    let mut pages = Vec::new();
    for lines in 40..70 {
        let blocks = (0..lines).map(|n| Block::Note(format!("Line {n}"))).collect();
        let notes = vec!["The small print.".to_owned()];
        let set = pdf(&Document { notes, ..document(blocks) }, &words).unwrap();
        let last = pages_of(&set.bytes).pop().unwrap();
        assert!(last.contains("The small print.") && last.contains("Line"), "{lines} lines: {last}");
        pages.push(set.pages);
    }
    assert!(pages.contains(&1) && pages.contains(&2), "{pages:?}");
}
