//! Learning projects: a pipeline from an idea to what is in use, and the line from a gap to a change in practice.

mod fund;
mod line;
mod page;
mod pipeline;

pub use fund::FundRequest;
pub use line::{MeansShape, SpendingShape};
pub use page::{
    FundingLine, ProjectAsk, ProjectCommunity, ProjectGap, ProjectPage, ProjectRequest, ProjectResult, StillAsked,
};
pub use pipeline::{Pipeline, PipelineCard, PipelineColumn, PipelineRequest};
