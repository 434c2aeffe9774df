//! Prints the SQL of the tables that the structs of the catalog ask for, from which the next migration is written.

#![allow(clippy::print_stdout, reason = "it prints")]

fn main() {
    print!("{}", tilth_store::schema::sql());
}
