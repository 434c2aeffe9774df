//! What a portfolio says on a day: findings, the lines and the sentence of the map, rhythm, load, stages.
//!
//! Pure functions over a [`Portfolio`](tilth_core::Portfolio): the past, a what-if and a test fixture are judged like
//! the present. [`findings`] judges all of it; [`Attention`] is the same kept current from batch to batch. Every rule is
//! a small function in the room of its subject under `rules/`; its words stand in `locales/en/insight.ftl` as `rule-<id>`.

mod allocated;
mod answered;
mod attention;
mod belonging;
mod commitments;
mod compare;
mod decisions;
mod desk;
mod domain;
mod energy;
mod event;
mod finding;
mod funded;
mod headline;
mod lines;
mod load;
mod means;
mod network;
mod opening;
mod owed;
mod participation;
mod person;
mod practice_check;
mod pulse;
mod reach;
mod review;
mod rhythm;
mod rule;
mod rules;
mod said;
mod verdict;
mod view;
mod waiting;
mod walk;
mod worth;
mod years;

pub use allocated::{Allocated, Period, allocated, fiscal_year, last_allocated};
pub use answered::{Answered, REST};
pub use attention::{Attention, findings};
pub use belonging::{Pace, Quarter, activities, modes_over_time, pace};
pub use commitments::{
    Slippage, Standing, days_late, ended_on, is_open, renegotiations, slippage, standing, usually_about,
};
pub use compare::{Shift, What, compare};
pub use decisions::{Asking, Touched, asking, middle, touched, until_told, waits_since};
pub use desk::{
    AskingProjects, CommunityDesk, ContactDue, Due, ExecutiveDesk, LeaderDesk, NotAsked, asks_for_means,
    executive_desk, falling_due, leader_desk, steward_headline, unclaimed_voices,
};
pub use domain::{Holder, Wave, Waves, criticality, holders_of, waves};
pub use energy::{Pull, Pulls, pull, pulls, ratings, runs};
pub use event::{Spacing, Turn, never_held, noted_after, turns, usually_came};
pub use finding::{Finding, NextStep};
pub use funded::{Funded, Sum, funded, is_granted};
pub use headline::{Headline, headline};
pub use lines::{DomainLine, portfolio_lines};
pub use load::{SponsorLoad, StageCount, sponsor_load, sponsor_loads, sponsors, stage_counts};
pub use means::{Means, means};
pub use network::{Bond, Bridge, Bridges, Excerpt, Extent, LABEL, Layout, Link, Network, Party, Strand, Tie, layout};
pub use opening::{attention_opening, opening};
pub use owed::{is_overdue, is_owed};
pub use participation::{Counted, Participation, holders, participation};
pub use person::{Between, TakesPart, bridges, takes_part};
pub use practice_check::{Part, PracticeCheck, practice_check};
pub use pulse::{BOUNDARY_ROWS, PULSE_ROWS, Pulse, PulseCell, boundary_pulse, pulse, to_ask_first};
pub use review::{Reviewed, reviewed};
pub use rhythm::{Rhythm, rhythm};
pub use rule::{Rule, Severity, TakenBy};
pub use said::Arg;
pub use waiting::{waiting_voices, waits};
pub use walk::{Visit, Walk, walk};
pub use worth::{attributed, cycle_reached, measuring_hours, review_due};
pub use years::{FundedYear, funded_years};
