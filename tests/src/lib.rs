//! What the suites share: the programs under test, a desk for the command line, a screen of their own, the desktop window
//! and its driver, the web host, and the tables they import. `tests/README.md` says how to run each suite.

pub mod data;
pub mod desk;
pub mod desktop;
pub mod hand;
pub mod pages;
pub mod processes;
pub mod programs;
pub mod screen;
pub mod web_host;
