//! What belongs on one page is set, looked at, and told shorter where it ran over: only the typesetter knows how high a
//! text is.

use typst::{
    foundations::{Content, NativeElement, Selector},
    introspection::{Introspector, MetadataElem},
};
use typst_layout::PagedDocument;

use crate::document::{Block, Document};

/// Sets the document with the fullest telling of each [`Block::OnePage`] that fits, or else its last.
pub(super) fn fitted<E>(
    document: &Document,
    mut set: impl FnMut(&Document) -> Result<PagedDocument, E>,
) -> Result<PagedDocument, E> {
    let mut pages: Vec<Page<'_>> = document.blocks.iter().filter_map(Page::fullest).collect();
    let fullest = set(&told(document, &pages))?;
    for (page, runs_over) in pages.iter_mut().zip(running_over(&fullest)) {
        page.fits(!runs_over);
    }
    if pages.iter().all(|page| page.chosen == 0) {
        return Ok(fullest);
    }
    // Only the pages that are still in question are set again, by themselves.
    loop {
        let mut open: Vec<&mut Page<'_>> = pages.iter_mut().filter(|page| page.is_open()).collect();
        if open.is_empty() {
            return set(&told(document, &pages));
        }
        let blocks = open.iter().map(|page| page.told()).collect();
        let trial = set(&Document { cover: None, blocks, notes: Vec::new(), ..document.clone() })?;
        for (page, runs_over) in open.iter_mut().zip(running_over(&trial)) {
            page.fits(!runs_over);
        }
    }
}

/// The document with the chosen telling of each page and no other.
fn told(document: &Document, pages: &[Page<'_>]) -> Document {
    let mut pages = pages.iter();
    let blocks = document.blocks.iter().map(|block| match block {
        Block::OnePage(_) => pages.next().expect("a page for each").told(),
        other => other.clone(),
    });
    Document { blocks: blocks.collect(), ..document.clone() }
}

/// Whether each [`Block::OnePage`] of what is set runs over its page. The template marks where each begins and ends.
fn running_over(set: &PagedDocument) -> Vec<bool> {
    let introspector = set.introspector();
    let page = |mark: &Content| introspector.page(mark.location()?);
    let marks: Vec<_> = introspector.query(&Selector::Elem(MetadataElem::ELEM, None)).iter().map(page).collect();
    marks.chunks(2).map(|marks| marks.first() != marks.last()).collect()
}

/// A page in search of its telling: those before `from` run over, the one at `to` fits or is the last.
struct Page<'a> {
    tellings: &'a [Vec<Block>],
    from: usize,
    to: usize,
    chosen: usize,
}

impl<'a> Page<'a> {
    fn fullest(block: &'a Block) -> Option<Self> {
        let Block::OnePage(tellings) = block else { return None };
        Some(Self { tellings, from: 0, to: tellings.len().saturating_sub(1), chosen: 0 })
    }

    fn is_open(&self) -> bool {
        self.from < self.to
    }

    fn told(&self) -> Block {
        Block::OnePage(self.tellings.get(self.chosen).cloned().into_iter().collect())
    }

    /// Takes note of whether the chosen telling fits, and chooses the one to try next, or at the end to keep.
    fn fits(&mut self, fits: bool) {
        if fits {
            self.to = self.chosen;
        } else {
            self.from = (self.chosen + 1).min(self.to);
        }
        self.chosen = (self.from + self.to) / 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The telling that is kept where those from `first_fit` on fit, and how many were tried.
    fn kept(tellings: usize, first_fit: usize) -> (usize, usize) {
        let tellings = vec![Vec::new(); tellings];
        let block = Block::OnePage(tellings);
        let mut page = Page::fullest(&block).expect("it is a page");
        let mut tried = 1;
        page.fits(first_fit == 0);
        while page.is_open() {
            page.fits(page.chosen >= first_fit);
            tried += 1;
        }
        (page.chosen, tried)
    }

    #[test]
    fn the_first_telling_that_fits_is_kept() {
        for tellings in 1..12 {
            for first_fit in 0..tellings {
                let (chosen, tried) = kept(tellings, first_fit);
                assert_eq!(chosen, first_fit);
                assert!(tried <= 5, "{tried} of {tellings}");
            }
        }
    }

    #[test]
    fn where_none_fits_the_last_is_kept() {
        assert_eq!(kept(6, 9).0, 5);
        assert_eq!(kept(1, 1).0, 0);
    }
}
