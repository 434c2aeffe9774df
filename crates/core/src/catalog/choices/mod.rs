//! The closed lists of words that the kinds use, by the subject of the kinds.

mod assessment;
mod boundaries;
mod community;
mod finding;
mod organization;
mod people;
mod stewardship;
mod value;
mod voice;

pub use assessment::*;
pub use boundaries::*;
pub use community::*;
pub use finding::*;
pub use organization::*;
pub use people::*;
pub use stewardship::*;
pub use value::*;
pub use voice::*;
