//! Temporary measure.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]
use std::time::Instant;
use tilth_core::*;
use tilth_exchange::*;
fn main() {
    let mut text = String::from("Handle,Name,Mail,Title,Company,Group,Role,Since,Note,Level,City,Score\n");
    for n in 0..50_000 {
        text.push_str(&format!("h{n},Person {n},p{n}@example.org,Engineer {},Company {},Group {},Member,2024-0{}-1{},\"Some note, with words {n}\",core,City {},{}\n", n % 50, n % 300, n % 200, n % 9 + 1, n % 9, n % 100, n % 5 + 1));
    }
    let plan = read_profile(
        r#"
[[tables]]
table = "people"
[[tables.records]]
kind = "person"
key = "{Handle}"
[tables.records.fields]
name = { column = "Name" }
handle = { column = "Handle" }
email = { column = "Mail" }
title = { column = "Title" }
unit = { column = "Company", find = "name" }
home_base = { column = "Group", find = "key" }
note = { text = "{Note} {City} {Score}" }
[[tables.records]]
kind = "membership"
[tables.records.fields]
person = { record = "person" }
community = { column = "Group", find = "key" }
since = { column = "Since" }
level = { column = "Level" }
trajectory = { column = "Role", values = { Member = "insider" } }
"#,
    )
    .unwrap();
    let t = Instant::now();
    let tables = read_bytes("people.csv", text.clone().into_bytes(), &Limits::default()).unwrap();
    println!("csv read {:?}", t.elapsed());
    let t = Instant::now();
    let mut next = 10u128;
    let mut new_id = || {
        next += 1;
        Uuid::from_u128(next)
    };
    let at: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
    let mut portfolio = Portfolio::default();
    let found = preview(
        &portfolio,
        &tables,
        &plan,
        &mut Surroundings { at, today: "2026-11-21".parse().unwrap(), new_id: &mut new_id, watch: &mut |_, _| true },
    )
    .unwrap();
    println!("preview {:?} {:?} errors {}", t.elapsed(), found.sums(), found.errors());
    let t = Instant::now();
    portfolio
        .apply(&Batch {
            id: Uuid::nil(),
            label: String::new(),
            author: String::new(),
            at,
            undoes: None,
            changes: found.changes,
        })
        .unwrap();
    println!("apply {:?}", t.elapsed());
    let t = Instant::now();
    let again = preview(
        &portfolio,
        &tables,
        &plan,
        &mut Surroundings { at, today: "2026-11-21".parse().unwrap(), new_id: &mut new_id, watch: &mut |_, _| true },
    )
    .unwrap();
    println!("second preview {:?} {:?}", t.elapsed(), again.sums());
    let words = Words::english();
    let mut people = Portfolio::default();
    people.reserve(Kind::Person, 50_000);
    let people = Portfolio::from_records(
        portfolio
            .records(Kind::Person)
            .chain(portfolio.records(Kind::Unit))
            .chain(portfolio.records(Kind::Community))
            .map(|r| portfolio.owned(r.kind(), r.uuid()).unwrap()),
    );
    let t = Instant::now();
    let bytes = workbook(&people, &words).unwrap();
    println!("xlsx write {:?} {} bytes", t.elapsed(), bytes.len());
    let t = Instant::now();
    let back = read_bytes("all.xlsx", bytes, &Limits::default()).unwrap();
    println!(
        "xlsx read {:?} {} columns {}",
        t.elapsed(),
        back.iter().map(|t| t.rows.len()).sum::<usize>(),
        back[0].columns.len()
    );
    let mut w = rust_xlsxwriter::Workbook::new();
    let s = w.add_worksheet();
    for (r, row) in tables[0].rows.iter().enumerate() {
        for (c, cell) in row.cells.iter().enumerate() {
            s.write_string(r as u32 + 1, c as u16, cell).unwrap();
        }
    }
    for (c, cell) in tables[0].columns.iter().enumerate() {
        s.write_string(0, c as u16, cell).unwrap();
    }
    let t = Instant::now();
    let bytes = w.save_to_buffer().unwrap();
    println!("plain 50000x12 save {:?}", t.elapsed());
    let t = Instant::now();
    let back = read_bytes("all.xlsx", bytes, &Limits::default()).unwrap();
    println!("plain 50000x12 read {:?} {}", t.elapsed(), back[0].rows.len());
    let t = Instant::now();
    println!("csv write {} {:?}", csv(&people, Kind::Person, &words).unwrap().len(), t.elapsed());
    let t = Instant::now();
    println!("json write {} {:?}", json(&people).unwrap().len(), t.elapsed());
}
