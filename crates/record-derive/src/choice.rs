//! The derive of `Choice`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::snake_case;

/// The `Choice` implementation of an enum whose variants hold nothing.
pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let set = snake_case(&name.to_string());
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(input, "a choice is an enum"));
    };
    let mut variants = Vec::new();
    let mut ids = Vec::new();
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "a variant of a choice holds nothing"));
        }
        variants.push(&variant.ident);
        ids.push(snake_case(&variant.ident.to_string()));
    }
    Ok(quote! {
        impl ::tilth_core::Choice for #name {
            const SET: &'static ::tilth_core::ChoiceSet =
                &::tilth_core::ChoiceSet { name: #set, ids: &[#(#ids),*] };
            const ALL: &'static [Self] = &[#(Self::#variants),*];
            fn id(self) -> &'static str {
                match self { #(Self::#variants => #ids),* }
            }
        }
    })
}
