//! A document as PDF, typeset by typst with a fixed template.
//!
//! The document goes in as data (`document.json`, a file that exists only in memory), never as markup. The template sees
//! nothing but itself, the data and the fonts: no file, no network, no clock.

mod columns;
mod fonts;
mod lattice;
mod letters;
mod pages;
mod print;

use std::sync::LazyLock;

use tilth_core::Words;
use typst::{
    Library, LibraryExt, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::{Error, document::Document, wording};

/// A document on paper.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Sets `document` on its paper; `words` are those of the page itself: contents, page x of y.
///
/// A table of more than 1 000 rows prints its first 100 and says that the whole is in the workbook ([`crate::annex`]). Letters that no font
/// on the computer has are left out, and a note at the end says so.
///
/// # Errors
/// [`Error::Typesetting`] where typst refuses; no text of a document makes it.
pub fn pdf(document: &Document, words: &Words) -> Result<Pdf, Error> {
    let mut stored = serde_json::to_value(document).expect("a document has string keys and finite numbers");
    let fonts = fonts::fonts_for(&stored);
    let left_out = letters::leave_out(&mut stored, &fonts::has, &|n| wording::other_script(words, n));
    let mut readable: Document = serde_json::from_value(stored).expect("a document survives being stored");
    readable.notes.extend((left_out > 0).then(|| wording::letters_left_out(words, left_out)));
    let mut press = Press { fonts, data: Bytes::new([]) };
    let set = pages::fitted(&readable, |document| {
        press.data = Bytes::from_string(print::sheet(document, words).to_string());
        typst::compile::<PagedDocument>(&press).output.map_err(|problems| refused(&problems))
    })?;
    let options = PdfOptions { creator: Smart::Custom(Some("Tilth".to_owned())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&set, &options).map_err(|problems| refused(&problems))?;
    let pages = set.pages().len();
    // The typesetter remembers every paragraph it ever set; a report is set once.
    comemo::evict(0);
    Ok(Pdf { bytes, pages })
}

fn refused(problems: &[SourceDiagnostic]) -> Error {
    Error::Typesetting(problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join("; "))
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static TEMPLATE: LazyLock<Vec<Source>> = LazyLock::new(|| {
    [
        ("document.typ", include_str!("../../template/document.typ")),
        ("blocks.typ", include_str!("../../template/blocks.typ")),
        ("charts.typ", include_str!("../../template/charts.typ")),
        ("marks.typ", include_str!("../../template/marks.typ")),
        ("tokens.typ", include_str!("../../template/tokens.typ")),
    ]
    .into_iter()
    .map(|(name, text)| Source::new(file_id(name), text.to_owned()))
    .collect()
});

static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("document.json"));

fn file_id(name: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name is a path")).intern()
}

/// All that the template can see of the world.
struct Press {
    fonts: FontStore,
    data: Bytes,
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        TEMPLATE[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = TEMPLATE.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
