//! `tilth`: the portfolio on the command line.
//!
//! Answers go to standard output, what happens on the way to standard error. Every use case is one of `tilth-app`;
//! here is only what a terminal needs.

mod args;
mod attention;
mod import;
mod out;
mod run;
mod telling;

use std::process::ExitCode;

use clap::FromArgMatches;

use args::{Tilth, worded};
use out::Out;

fn main() -> ExitCode {
    let matches = worded(&tilth_app::Words::english()).get_matches();
    let tilth = match Tilth::from_arg_matches(&matches) {
        Ok(tilth) => tilth,
        Err(error) => error.exit(),
    };
    let out = Out { json: tilth.global.json, quiet: tilth.global.quiet };
    match run::run(tilth, &out) {
        Ok(outcome) => ExitCode::from(outcome as u8),
        Err(error) => {
            out.error(&error);
            ExitCode::from(1)
        }
    }
}
