//! `#[derive(Record)]` and `#[derive(Choice)]`: one definition per record kind.
//!
//! A kind of the catalog is a plain struct. From it the derive writes the field list, reading and writing of a field by
//! its position, building a record from values, and the walk over its references. Everything generic (tables, lists,
//! forms, search, import, export, journal, TypeScript) works from those.

mod choice;
mod record;

use proc_macro::TokenStream;

/// Implements `Record` for a struct with `id: Id<Self>`, its own fields, and `common: Common` as the last field.
///
/// On the struct: `#[record(title = "name")]`, the fields that name a record to a person, in order, and
/// `#[record(check = path)]`, a rule over the whole record.
/// On a field: `#[field(...)]` with any of `long`, `email`, `link`, `unit = "days"`, `column` (shown in lists at first),
/// `private`, `fixed` (forms do not change it), `after = "since"` (a date that does not come before another).
#[proc_macro_derive(Record, attributes(record, field))]
pub fn derive_record(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    record::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Implements `Choice` for an enum of unit variants; a variant's id is its name in snake case.
#[proc_macro_derive(Choice)]
pub fn derive_choice(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    choice::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// `AtWork` to `at_work`.
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}
