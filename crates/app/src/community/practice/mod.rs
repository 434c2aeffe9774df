//! What a community says, makes, is worth and how it feels: the parts of its page about its practice.

mod boundaries;
mod kept;
mod projects;
mod pulse;
mod value;
mod voice;

pub use boundaries::{BoundaryLine, Broker, CommunityBoundaries, Crossing, RelationshipLine};
pub use kept::{CommunityPractice, Help, Kept};
pub use projects::{BroughtHome, CommunityProjects, ProjectLine};
pub use pulse::{AnswerPulse, CommunityPulse, PulseAnswer, PulseCell, PulseRound};
pub use value::{CommunityValue, IndicatorLine, ReadingPoint, StoryLine, StoryStep, ValueCycleLine};
pub use voice::{CarryVoice, CommunityVoices, Consulted, Said};

use super::{CommunityRequest, count, iso};
