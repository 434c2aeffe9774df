//! Writes a document of the present format in which every kind occurs, to be kept as its fixture beside those before, so
//! that the next migration begins from it: `cargo run -p tilth-store --example fixture --
//! crates/store/tests/fixtures/format-2.tilth`.

#![allow(clippy::unwrap_used, reason = "it runs once for each format, under somebody's eyes")]

#[path = "../tests/support/mod.rs"]
mod support;

use support::{Chance, any_batch, founding, moment, signature};
use tilth_core::Kind;
use tilth_store::Document;

fn main() {
    let path = std::env::args_os().nth(1).expect("name the file");
    let chance = &mut Chance::new(1);
    let (mut document, mut portfolio) = Document::create(path.as_ref(), &founding(chance, moment(0, 0)), None).unwrap();
    let mut day = 0;
    while Kind::ALL.iter().any(|kind| portfolio.count(*kind) < 2 && *kind != Kind::PortfolioFacts) {
        day += 1;
        let batch = any_batch(chance, &portfolio, moment(day, 0));
        document.write(&mut portfolio, batch).unwrap();
        if day % 10 == 0 {
            document.undo(&mut portfolio, signature(chance, "Took back", moment(day, 1))).unwrap();
        }
    }
    document.close().unwrap();
}
