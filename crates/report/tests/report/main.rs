//! What a board pack says, and that it says it on paper and in Markdown.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod board_pack;
mod fixture;
mod one_page;
mod paper;
mod said_once;
mod support;
