//! The derive of `Record`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Field, Fields, Ident, LitStr, Path, Result};

/// What `#[field(...)]` says of one field.
#[derive(Default)]
struct FieldWords {
    text_type: Option<TokenStream>,
    unit: Option<String>,
    column: bool,
    private: bool,
    fixed: bool,
    after: Option<String>,
}

/// The `Record` implementation of a struct.
pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let (title, check) = struct_words(input)?;
    let own = own_fields(input)?;
    let idents: Vec<&Ident> = own.iter().filter_map(|field| field.ident.as_ref()).collect();
    let positions: Vec<usize> = (0..own.len()).collect();
    let count = own.len();
    let mut infos = Vec::new();
    for field in &own {
        infos.push(field_info(field)?);
    }
    let names: Vec<String> = idents.iter().map(|ident| ident.to_string()).collect();
    for part in &title {
        if !names.contains(part) {
            return Err(Error::new_spanned(input, format!("the title names no field: {part}")));
        }
    }
    let check = check.map(|path| quote! { fn check(&self) -> Result<(), ::tilth_core::FieldProblem> { #path(self) } });
    Ok(quote! {
        impl ::tilth_core::Record for #name {
            const KIND: ::tilth_core::Kind = ::tilth_core::Kind::#name;
            fn info() -> &'static ::tilth_core::KindInfo {
                static FIELDS: &[::tilth_core::FieldInfo] = &::tilth_core::with_common::<#count, { #count + ::tilth_core::COMMON_FIELDS.len() }>([#(#infos),*]);
                static INFO: ::tilth_core::KindInfo = ::tilth_core::KindInfo {
                    kind: ::tilth_core::Kind::#name,
                    fields: FIELDS,
                    own: #count,
                    title: &[#(#title),*],
                };
                &INFO
            }
            fn id(&self) -> ::tilth_core::Id<Self> { self.id }
            fn common(&self) -> &::tilth_core::Common { &self.common }
            fn get(&self, field: usize) -> ::tilth_core::Value {
                match field {
                    #(#positions => ::tilth_core::FieldValue::to_value(&self.#idents),)*
                    other => self.common.get(other - #count),
                }
            }
            fn set(&mut self, field: usize, value: ::tilth_core::Value) -> Result<(), ::tilth_core::Mismatch> {
                match field {
                    #(#positions => self.#idents = ::tilth_core::FieldValue::from_value(value)?,)*
                    other => self.common.set(other - #count, value)?,
                }
                Ok(())
            }
            fn build(
                id: ::tilth_core::Id<Self>,
                value_of: &mut dyn FnMut(usize) -> ::tilth_core::Value,
            ) -> Result<Self, ::tilth_core::FieldProblem> {
                Ok(Self {
                    id,
                    #(#idents: ::tilth_core::FieldValue::from_value(value_of(#positions))
                        .map_err(|mismatch| ::tilth_core::FieldProblem { field: #names, mismatch })?,)*
                    common: ::tilth_core::Common::build(&mut |field| value_of(field + #count))?,
                })
            }
            fn targets(&self, visit: &mut dyn FnMut(usize, ::tilth_core::Kind, ::tilth_core::Uuid)) {
                #(::tilth_core::FieldValue::targets(&self.#idents, &mut |kind, id| visit(#positions, kind, id));)*
            }
            #check
        }
    })
}

/// The title fields and the rule over the whole record.
fn struct_words(input: &DeriveInput) -> Result<(Vec<String>, Option<Path>)> {
    let mut title = Vec::new();
    let mut check = None;
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("record")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("title") {
                let text: LitStr = meta.value()?.parse()?;
                title = text.value().split(',').map(|part| part.trim().to_owned()).collect();
                Ok(())
            } else if meta.path.is_ident("check") {
                check = Some(meta.value()?.parse()?);
                Ok(())
            } else {
                Err(meta.error("expected `title` or `check`"))
            }
        })?;
    }
    if title.is_empty() {
        return Err(Error::new_spanned(input, "say which fields name the record: #[record(title = \"name\")]"));
    }
    Ok((title, check))
}

/// The fields between `id` and `common`.
fn own_fields(input: &DeriveInput) -> Result<Vec<&Field>> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(input, "a record is a struct"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(input, "a record has named fields"));
    };
    let is = |field: &&Field, name: &str| field.ident.as_ref().is_some_and(|ident| ident == name);
    let all: Vec<&Field> = fields.named.iter().collect();
    if !all.first().is_some_and(|field| is(field, "id")) || !all.last().is_some_and(|field| is(field, "common")) {
        return Err(Error::new_spanned(input, "a record begins with `id` and ends with `common`"));
    }
    Ok(all[1..all.len() - 1].to_vec())
}

/// The `FieldInfo` of one field.
fn field_info(field: &Field) -> Result<TokenStream> {
    let words = field_words(field)?;
    let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let rust_type = &field.ty;
    let field_type = words.text_type.unwrap_or(quote! { <#rust_type as ::tilth_core::FieldValue>::TYPE });
    let unit = option(words.unit);
    let after = option(words.after);
    let (column, private, fixed) = (words.column, words.private, words.fixed);
    Ok(quote! {
        ::tilth_core::FieldInfo {
            name: #ident,
            field_type: #field_type,
            required: <#rust_type as ::tilth_core::FieldValue>::REQUIRED,
            unit: #unit,
            column: #column,
            private: #private,
            fixed: #fixed,
            after: #after,
            common: false,
        }
    })
}

fn option(text: Option<String>) -> TokenStream {
    text.map_or(quote! { None }, |text| quote! { Some(#text) })
}

fn field_words(field: &Field) -> Result<FieldWords> {
    let mut words = FieldWords::default();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("field")) {
        attribute.parse_nested_meta(|meta| {
            let Some(name) = meta.path.get_ident().map(ToString::to_string) else {
                return Err(meta.error("expected a word"));
            };
            match name.as_str() {
                "long" => words.text_type = Some(quote! { ::tilth_core::FieldType::LongText }),
                "email" => words.text_type = Some(quote! { ::tilth_core::FieldType::Email }),
                "link" => words.text_type = Some(quote! { ::tilth_core::FieldType::Link }),
                "column" => words.column = true,
                "private" => words.private = true,
                "fixed" => words.fixed = true,
                "unit" => words.unit = Some(meta.value()?.parse::<LitStr>()?.value()),
                "after" => words.after = Some(meta.value()?.parse::<LitStr>()?.value()),
                _ => return Err(meta.error("expected long, email, link, unit, column, private, fixed or after")),
            }
            Ok(())
        })?;
    }
    Ok(words)
}
