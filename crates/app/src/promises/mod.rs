//! Promises of communities and of the organization, alike: where they stand, when they fall due, how they are talked over
//! and how they end.

mod board;
mod calendar;
mod line;
mod page;
mod settling;

pub use board::{PromiseBoard, PromiseBoardRequest, PromiseColumn, PromiseLane};
pub use calendar::{PromiseCalendar, PromiseCalendarRequest, PromiseDay, PromiseMonth};
pub use line::{PromiseMove, PromiseSide, Promised};
pub use page::{CommunityPromises, PromiseEntry, PromisePage, PromiseRequest};
pub use settling::{NewDay, NewDayRequest, RenegotiateRequest, SettleRequest};
