//! The network of communities and outside parties: what ties them, who goes between them, how it is laid out (W-Systems).

mod bridges;
mod excerpt;
mod layout;
mod ties;

pub use bridges::{Bridge, Bridges};
pub use excerpt::{Excerpt, Extent};
pub use layout::{LABEL, Layout, Link, layout};
pub use ties::{Bond, Network, Party, Strand, Tie};
