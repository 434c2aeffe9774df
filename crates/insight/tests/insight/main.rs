//! What each rule sees and what clears it, and what holds of all of them.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod answered;
mod belonging;
mod boundaries;
mod commitments;
mod communities;
mod compare;
mod decisions;
mod desk;
mod domains;
mod event;
mod leadership;
mod life;
mod limits;
mod map;
mod network;
mod one_domain;
mod one_person;
mod opening;
mod practice;
mod projects;
mod promises;
mod properties;
mod pulse;
mod random;
mod review;
mod rhythm;
mod sponsorship;
mod support;
mod together;
mod voice;
mod words;
