//! Tables and profiles that are broken: what is said names the place and the remedy, and the portfolio is left alone.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use tilth_tests::desk::{Desk, count};

/// A workbook whose sheet has this XML between its beginning and its end.
fn workbook(path: &Path, rows: impl FnOnce(&mut dyn FnMut(&[u8]))) {
    const OFFICE: &str = "http://schemas.openxmlformats.org";
    let relationship = |name: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument/2006/relationships/{name}" Target="{target}"/></Relationships>"#
        )
    };
    let parts = [
        ("[Content_Types].xml", format!(r#"<Types xmlns="{OFFICE}/package/2006/content-types"/>"#)),
        ("_rels/.rels", relationship("officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml")),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{OFFICE}/spreadsheetml/2006/main" xmlns:r="{OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, content) in &parts {
        archive.start_file(*name, options).expect("a part can be begun");
        archive.write_all(content.as_bytes()).expect("memory has room");
    }
    archive.start_file("xl/worksheets/sheet1.xml", options.large_file(true)).expect("a part can be begun");
    write!(archive, r#"<worksheet xmlns="{OFFICE}/spreadsheetml/2006/main"><sheetData>"#).expect("memory has room");
    rows(&mut |xml| archive.write_all(xml).expect("memory has room"));
    archive.write_all(b"</sheetData></worksheet>").expect("memory has room");
    fs::write(path, archive.finish().expect("a workbook ends").into_inner()).expect("a file can be written");
}

fn inline(cell: &str, text: &str) -> String {
    format!(r#"<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn tables_that_cannot_be_read_are_refused_with_place_and_remedy() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    let before = desk.json(0, &["list", "ours.tilth"]);
    let long = "x".repeat(10_000_000);
    workbook(&desk.path("bomb.xlsx"), |write| (0..450).for_each(|_| write(&[b' '; 1_000_000])));
    let small = fs::metadata(desk.path("bomb.xlsx")).expect("it was written").len();
    assert!(small < 1_000_000, "450 MB are packed into {small} bytes");
    workbook(&desk.path("long.xlsx"), |write| {
        write(
            format!("<row r=\"1\">{}</row><row r=\"2\">{}</row>", inline("A1", "Name"), inline("A2", &long)).as_bytes(),
        );
    });
    desk.write("long.csv", format!("Name,Story\nAnn,short\nBob,{long}\n"));
    desk.write("twice.csv", "Name,City,name\nAnn,Ulm,x\n");
    desk.write("quote.csv", "Name,City\nAnn,\"Ulm\nBob,Bonn\n");
    desk.write("marked.csv", b"\xff\xfeN\0a\0m\0e\0\n\0\x00\xd8A\0");
    desk.write("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    desk.write("cut.json", "[{\"name\": \"Ann\"},\n{\"name\": ");
    desk.write("empty.csv", "");
    for (file, place, remedy) in [
        ("bomb.xlsx", "bomb.xlsx unpacks to more than 400 MB", "ask whoever sent it"),
        ("long.xlsx", "People, row 2, column", "Shorten it"),
        ("long.csv", "long.csv, row 3, column Story", "Shorten it"),
        ("twice.csv", "twice.csv: the columns A and C", "Rename one of them"),
        ("quote.csv", "quote.csv: a quote is opened", "Close it"),
        ("marked.csv", "marked.csv says it is UTF-16", "Save it anew"),
        ("photo.csv", "photo.csv is neither", "Save it as CSV or XLSX"),
        ("cut.json", "cut.json is no sound JSON at line 2", ""),
        ("empty.csv", "empty.csv is empty", "Choose a file"),
        ("nowhere.csv", "nowhere.csv cannot be read", "Is it still there"),
    ] {
        let said = desk.refuses(&["import", "ours.tilth", file]);
        assert!(said.contains(place) && said.contains(remedy), "{file}: {said}");
        assert_eq!(desk.json(0, &["list", "ours.tilth"]), before, "{file}");
    }
    assert!(desk.prints(0, &["check", "ours.tilth"]).starts_with("Sound"));
}

#[test]
fn tables_in_other_encodings_come_in_with_their_letters() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    let utf_16: Vec<u8> =
        "\u{feff}Name\tHandle\r\nŁucja Wójcik\tlucja\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    desk.write("people.txt", utf_16);
    desk.write("people.csv", b"Name;Handle\nJos\xe9 M\xfcller;jose\n\x93Sam\x94 O\x92Neil;sam\n");
    let plain = desk.prints(0, &["import", "ours.tilth", "people.txt"]);
    assert!(plain.contains("1 new") && !plain.contains("Good to know"), "{plain}");
    let guessed = desk.prints(0, &["import", "ours.tilth", "people.csv"]);
    assert!(guessed.contains("read as windows-1252") && guessed.contains("save the table as CSV UTF-8"), "{guessed}");
    let people = desk.json(0, &["list", "ours.tilth", "person"]).to_string();
    for name in ["Łucja Wójcik", "José Müller", "“Sam” O’Neil"] {
        assert!(people.contains(name), "{people}");
    }
}

#[test]
fn rows_that_do_not_fit_are_left_out_with_place_and_remedy_and_the_others_go_in() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    desk.write(
        "people.csv",
        "Name,Handle,Started\nAnn,ann,2024-03-01\nBob,bob\nCarl,carl,2024-03-01,x\nDora,dora,2024-03-02\n",
    );
    let said = desk.prints(3, &["import", "ours.tilth", "people.csv"]);
    assert!(said.contains("2 new, 0 changed, 0 unchanged, 2 in error"), "{said}");
    let places = ["people.csv, row 3: The row has 2 cells", "people.csv, row 4: The row has 4 cells"];
    assert!(places.iter().all(|place| said.contains(place)), "{said}");
    assert_eq!(said.matches("Put a cell with a separator").count(), 1, "a remedy is told once: {said}");
    let listed = desk.json(3, &["import", "ours.tilth", "people.csv"]);
    assert_eq!(listed["problems"][1]["row"], 4);
    assert!(listed["problems"][1]["remedy"].as_str().is_some_and(|remedy| remedy.contains("quotes")), "{listed}");
    let people = desk.json(0, &["list", "ours.tilth", "person"]).to_string();
    assert!(people.contains("Ann") && people.contains("Dora") && !people.contains("Carl"), "{people}");
}

#[test]
fn a_profile_that_fits_neither_the_catalog_nor_the_table_says_where_and_what_is_near() {
    let desk = Desk::new();
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    desk.write("people.csv", "Name,Handle\nAnn,ann\n");
    let profile = |fields: &str| {
        format!(
            "name = \"x\"\n[[tables]]\ntable = \"people\"\n[[tables.records]]\nkind = \"person\"\n[tables.records.fields]\n{fields}\n"
        )
    };
    let import = ["import", "ours.tilth", "people.csv", "--profile", "wrong.toml"];
    for (fields, place, near) in [
        ("nam = { column = \"Name\" }", "Line 7 of the profile", "Did you mean “name”"),
        ("name = { colum = \"Name\" }", "Line 7 of the profile", "Did you mean “column”"),
        ("name = { column = \"Name\", find = \"kee\" }", "Line 7 of the profile", "Did you mean “key”"),
        ("name = ", "Line 7 of the profile", "cannot be read"),
    ] {
        desk.write("wrong.toml", profile(fields));
        let said = desk.refuses(&import);
        assert!(said.contains(place) && said.contains(near), "{fields}: {said}");
    }
    desk.write("wrong.toml", profile("name = { column = \"Nome\" }"));
    let said = desk.prints(3, &import);
    assert!(
        said.contains("no column “Nome”; the nearest is “Name”") && said.contains("Choose “Name” if it is meant"),
        "{said}"
    );
    assert!(desk.refuses(&["import", "ours.tilth", "people.csv", "--profile", "none.toml"]).contains("none.toml"));
    assert_eq!(count(&desk.json(0, &["list", "ours.tilth"]), "person"), 0);
}
