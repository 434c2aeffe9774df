//! Files as they come: every encoding, separator and trap has a reading or an error that names the place.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use std::io::Write;

use proptest::prelude::*;
use support::{said, table};
use tilth_exchange::{ExchangeError, Limits, Matter, Severity, Table, read_bytes};

fn read(name: &str, bytes: impl Into<Vec<u8>>) -> Result<Vec<Table>, ExchangeError> {
    read_bytes(name, bytes.into(), &Limits::default())
}

fn cells(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
}

fn refused(name: &str, bytes: impl Into<Vec<u8>>) -> String {
    let error = read(name, bytes).expect_err("the file is refused");
    said(&error)
}

const TEXT: &str = "Name,City\nJosé,Zürich\n“Ann”,Łódź\n";

#[test]
fn utf_8_is_read_with_and_without_a_mark() {
    for mark in ["", "\u{feff}"] {
        let table = table("people.csv", &format!("{mark}{TEXT}"));
        assert_eq!(table.columns, ["Name", "City"]);
        assert_eq!(cells(&table), [["José", "Zürich"], ["“Ann”", "Łódź"]]);
        assert_eq!((table.encoding, table.separator), (Some("UTF-8"), Some(',')));
    }
}

#[test]
fn utf_16_is_read_in_both_orders_with_and_without_a_mark() {
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{TEXT}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for (bytes, encoding) in [(little, "UTF-16LE"), (big, "UTF-16BE")] {
            let table = read("people.csv", bytes).unwrap().remove(0);
            assert_eq!(cells(&table)[1], ["“Ann”", "Łódź"]);
            assert_eq!(table.encoding, Some(encoding));
        }
    }
}

#[test]
fn windows_1252_is_guessed_and_said() {
    let (bytes, ..) = encoding_rs::WINDOWS_1252.encode("Name,City\nJosé,Zürich\n“Ann”,Köln – Süd\n");
    let table = read("people.csv", bytes.into_owned()).unwrap().remove(0);
    assert_eq!(cells(&table), [["José", "Zürich"], ["“Ann”", "Köln – Süd"]]);
    assert_eq!(table.encoding, Some("windows-1252"));
    assert_eq!(table.problems[0].matter, Matter::GuessedEncoding { encoding: "windows-1252" });
    assert_eq!(table.problems[0].severity, Severity::Note);
}

#[test]
fn bytes_that_break_the_marked_encoding_are_refused_with_the_line() {
    let mut bytes = b"\xef\xbb\xbfName\nAnn\nJos".to_vec();
    bytes.extend(b"\xe9\n");
    let text = refused("people.csv", bytes);
    assert!(text.contains("people.csv") && text.contains("UTF-8") && text.contains("line 3"), "{text}");
}

#[test]
fn every_separator_is_found() {
    for separator in [',', ';', '\t', '|'] {
        let text = format!("Name{separator}Note\n\"Ann\"{separator}\"a, b; c\"\nBob{separator}x\n");
        let table = table("people.txt", &text);
        assert_eq!(cells(&table), [["Ann", "a, b; c"], ["Bob", "x"]], "{separator:?}");
        assert_eq!(table.separator, Some(separator));
    }
    assert_eq!(table("declared.csv", "sep=;\nA;B\n1;2\n").separator, Some(';'));
    assert_eq!(table("single.csv", "Name\nAnn\n").columns, ["Name"]);
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    for end in ["\n", "\r\n", "\r"] {
        for last in ["", end] {
            let text = ["A,B", "1,\"two\nlines\"", "", "3,4", "5,6"].join(end) + last;
            let table = table("t.csv", &text);
            let rows: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
            assert_eq!(rows, [2, 4, 5], "{text:?}");
            assert_eq!(table.rows[0].cells[1], "two\nlines");
        }
    }
    assert_eq!(table("t.csv", "sep=;\nA;B\n1;2\n").rows[0].number, 3);
}

#[test]
fn ragged_rows_are_errors_with_counts_and_the_others_are_kept() {
    let table = table("t.csv", "A,B,C\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n");
    assert_eq!(table.rows.len(), 2);
    let ragged: Vec<_> = table.problems.iter().map(|problem| (problem.row.unwrap(), &problem.matter)).collect();
    assert_eq!(
        ragged,
        [(2, &Matter::Ragged { expected: 3, found: 2 }), (4, &Matter::Ragged { expected: 3, found: 4 })]
    );
    assert!(table.problems.iter().all(|problem| problem.severity == Severity::Error));
}

#[test]
fn duplicate_headers_are_refused_by_name_and_letters() {
    let text = refused("people.csv", "Name,City,name \nAnn,Ulm,x\n");
    assert!(text.contains("people.csv") && text.contains("A and C") && text.contains("“name”"), "{text}");
}

#[test]
fn a_nameless_column_is_called_by_its_letter() {
    assert_eq!(table("t.csv", "A,,C\n1,2,3\n").columns, ["A", "(B)", "C"]);
}

#[test]
fn a_ten_megabyte_cell_is_refused_with_its_place() {
    let text = refused("big.csv", format!("A,Story\n1,short\n2,{}\n", "x".repeat(10_000_000)));
    assert!(text.contains("big.csv, row 3, column Story") && text.contains("1,000 kB"), "{text}");
}

#[test]
fn a_quote_that_never_closes_is_refused_with_the_row() {
    let text = refused("open.csv", "A,B\n1,2\n3,\"four\n5,6\n7,8\n");
    assert!(text.contains("open.csv") && text.contains("row 3"), "{text}");
}

#[test]
fn what_is_no_table_is_refused() {
    assert!(refused("empty.csv", "").contains("empty"));
    assert!(refused("blank.csv", " \n\n").contains("empty"));
    assert!(refused("photo.csv", b"\x89PNG\r\n\x1a\n".to_vec()).contains("neither"));
    assert!(refused("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec()).contains("neither"));
    assert!(refused("noise.csv", vec![0xff, 0, 0x80, 1, 0, 0, 0x9d, 7, 0, 0xe2]).contains("neither"));
}

#[test]
fn limits_name_the_place_and_the_bound() {
    let small = Limits { rows: 3, columns: 2, cells: 3, file_bytes: 40, ..Limits::default() };
    let refused = |text: &str| said(&read_bytes("t.csv", text.as_bytes().to_vec(), &small).unwrap_err());
    assert!(refused("A\n1\n2\n3\n").contains("beyond 3 rows"));
    assert!(refused("A,B,C\n").contains("beyond 2 columns"));
    assert!(refused("A,B\n1,2\n3,4\n").contains("more than 3 filled cells"));
    assert!(refused(&"A\n".repeat(50)).contains("larger than"));
}

#[test]
fn json_lists_of_objects_are_tables() {
    let table = table(
        "people.json",
        r#"[{"name": "Ann", "lead": {"of": "SIG"}, "tags": ["a", "b"]}, {"name": null, "age": 7}]"#,
    );
    assert_eq!(table.columns, ["name", "lead.of", "tags", "age"]);
    assert_eq!(cells(&table), [["Ann", "SIG", "a; b", ""], ["", "", "", "7"]]);
    let several = read("all.json", r#"{"people": [{"a": 1}], "teams": [{"b": true}], "made": "today"}"#).unwrap();
    assert_eq!(several.iter().map(|table| table.name.as_str()).collect::<Vec<_>>(), ["people", "teams"]);
}

#[test]
fn json_is_bounded_and_its_errors_have_a_line() {
    assert!(
        refused("deep.json", format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000))).contains("deep.json nests")
    );
    assert!(refused("cut.json", "[{\"a\": 1},\n{\"a\": ").contains("line 2"));
    assert!(refused("flat.json", "[1, 2]").contains("no table"));
    assert!(refused("newer.json", r#"{"format": "tilth-portfolio", "version": 99, "records": {}}"#).contains("newer"));
}

/// A workbook whose first sheet has these XML rows.
fn workbook(rows: &str, strings: &str) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_owned()),
        ("_rels/.rels", r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#.to_owned()),
        ("xl/workbook.xml", r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>"#.to_owned()),
        ("xl/_rels/workbook.xml.rels", r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#.to_owned()),
        ("xl/worksheets/sheet1.xml", format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#)),
        ("xl/sharedStrings.xml", strings.to_owned()),
    ];
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts.iter().filter(|(_, content)| !content.is_empty()) {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn inline(cell: &str, text: &str) -> String {
    format!(r#"<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn a_cell_in_the_last_corner_of_a_sheet_is_refused_at_once() {
    let rows =
        format!("<row r=\"1\">{}</row><row r=\"1048576\">{}</row>", inline("A1", "Name"), inline("XFD1048576", "x"));
    let text = refused("sparse.xlsx", workbook(&rows, ""));
    assert!(text.contains("Data!XFD1048576"), "{text}");
    let wide = format!("<row r=\"1\">{}{}</row>", inline("A1", "Name"), inline("XFD1", "x"));
    assert!(refused("wide.xlsx", workbook(&wide, "")).contains("Data!XFD1"));
}

#[test]
fn a_claim_of_many_strings_is_not_believed() {
    let strings = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="99999999999"><si><t>x</t></si></sst>"#;
    assert!(
        refused("claims.xlsx", workbook(&format!("<row r=\"1\">{}</row>", inline("A1", "Name")), strings))
            .contains("cells")
    );
}

#[test]
fn a_zip_bomb_is_stopped_where_it_passes_the_bound() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        archive.start_file(part, zip::write::SimpleFileOptions::default()).unwrap();
        for _ in 0..50 {
            archive.write_all(&vec![b' '; 1_000_000]).unwrap();
        }
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1_000_000, "it is small outside");
    let limits = Limits { inflated_bytes: 60_000_000, ..Limits::default() };
    let text = said(&read_bytes("bomb.xlsx", bytes, &limits).unwrap_err());
    assert!(text.contains("bomb.xlsx") && text.contains("60 MB"), "{text}");
}

#[test]
fn a_zip_that_is_no_workbook_and_a_cut_workbook_are_refused() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("letter.txt", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(b"hello").unwrap();
    assert!(refused("letter.xlsx", archive.finish().unwrap().into_inner()).contains("neither"));
    let whole = workbook(&format!("<row r=\"1\">{}</row>", inline("A1", "Name")), "");
    assert!(refused("cut.xlsx", whole[..whole.len() / 2].to_vec()).contains("cut.xlsx"));
    assert!(refused("broken.xlsx", workbook("<row r=\"1\"><c r=\"A1\"", "")).contains("broken.xlsx"));
}

#[test]
fn formulas_are_read_as_their_last_values_with_a_note() {
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><f>1+1</f><v>2</v></c></row><row r=\"3\">{}<c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
        inline("A1", "Name"),
        inline("B1", "Sum"),
        inline("A2", "Ann"),
        inline("A3", "Bob")
    );
    let table = read("f.xlsx", workbook(&rows, "")).unwrap().remove(0);
    assert_eq!(cells(&table), [["Ann", "2"], ["Bob", ""]]);
    let matters: Vec<_> = table.problems.iter().map(|problem| (problem.row, &problem.matter)).collect();
    assert_eq!(matters, [(Some(3), &Matter::CellError), (None, &Matter::Formulas { count: 2 })]);
}

#[test]
fn a_whole_that_a_workbook_shows_as_a_percentage_is_a_hundred() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "Share").unwrap();
    let format = |code| rust_xlsxwriter::Format::new().set_num_format(code);
    for (row, (number, code)) in
        (1..).zip([(1.0, "0%"), (0.07, "0.00 %"), (0.125, "0%"), (1.0, "0.0"), (1.0, "0\"%\""), (12.0, "General")])
    {
        sheet.write_number_with_format(row, 0, number, &format(code)).unwrap();
    }
    let table = read("t.xlsx", workbook.save_to_buffer().unwrap()).unwrap().remove(0);
    assert_eq!(cells(&table), [["100%"], ["7%"], ["12.5%"], ["1"], ["1"], ["12"]]);
}

#[test]
fn workbook_cells_read_as_a_person_sees_them() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0..).zip(["Text", "Number", "Day", "Time", "Yes", "Live"]) {
        sheet.write_string(0, column, name).unwrap();
    }
    let format = |code| rust_xlsxwriter::Format::new().set_num_format(code);
    sheet.write_string(1, 0, "two\nlines").unwrap();
    sheet.write_number(1, 1, 2522.97).unwrap();
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 11, 19).unwrap();
    sheet.write_datetime_with_format(1, 2, &day, &format("dd/mm/yyyy")).unwrap();
    let time = rust_xlsxwriter::ExcelDateTime::from_hms(9, 30, 0.0).unwrap();
    sheet.write_datetime_with_format(1, 3, &time, &format("hh:mm")).unwrap();
    sheet.write_boolean(1, 4, true).unwrap();
    sheet.write_string(1, 5, "=1+1").unwrap();
    let table = read("t.xlsx", workbook.save_to_buffer().unwrap()).unwrap().remove(0);
    assert_eq!(cells(&table), [["two\nlines", "2522.97", "2026-11-19", "09:30", "yes", "=1+1"]]);
    assert_eq!(table.problems, []);
}

#[test]
fn a_table_of_a_header_alone_says_so() {
    let table = read("dates.csv", "Date,What\n").unwrap().remove(0);
    let said: Vec<(&Matter, Severity)> = table.problems.iter().map(|said| (&said.matter, said.severity)).collect();
    assert_eq!(said, [(&Matter::NoRows, Severity::Note)]);
    let ragged = read("dates.csv", "Date,What\n2026-01-01\n").unwrap().remove(0);
    assert!(ragged.problems.iter().all(|said| said.matter != Matter::NoRows), "the row was left out, and that is said");
}

#[test]
fn empty_and_hidden_sheets_are_left_alone() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().set_name("Empty").unwrap();
    workbook.add_worksheet().set_name("Data").unwrap().write_string(0, 0, "A").unwrap();
    workbook.add_worksheet().set_name("Hidden").unwrap().set_hidden(true).write_string(0, 0, "A").unwrap();
    let tables = read("t.xlsx", workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(tables.iter().map(|table| table.name.as_str()).collect::<Vec<_>>(), ["Data"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), json in any::<bool>()) {
        let name = if json { "t.json" } else { "t.csv" };
        if let Ok(tables) = read(name, bytes) {
            for table in tables {
                prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
            }
        }
    }

    #[test]
    fn any_table_comes_back_from_csv(cells in prop::collection::vec("[a-z=\\-\"';,\\n\\r |@+]{0,8}", 4)) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["A", "B", "C", "D", "end"]).unwrap();
        let row: Vec<String> = cells.iter().map(|cell| if cell.starts_with(['\'', '=', '+', '-', '@', '\n', '\r']) { format!("x{cell}") } else { cell.clone() }).collect();
        writer.write_record(row.iter().map(String::as_str).chain(["."])).unwrap();
        let table = read("t.csv", writer.into_inner().unwrap()).unwrap().remove(0);
        prop_assert_eq!(&table.rows[0].cells[..4], &row[..]);
    }
}
