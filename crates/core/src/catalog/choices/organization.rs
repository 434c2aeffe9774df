//! The choices of the organization, its domains and its reviews.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// The sector of the organization (W-Intro).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Sector {
    Business,
    Government,
    Education,
    Association,
    SocialSector,
    InternationalDevelopment,
    Web,
    Other,
}

/// What the organization means to do about a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Posture {
    Explore,
    Invest,
    Sustain,
    Renew,
    Release,
}

/// Whether a domain is in the portfolio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum DomainStatus {
    Candidate,
    Active,
    Retired,
}

/// Where a review stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ReviewStatus {
    Planned,
    Open,
    Closed,
}
