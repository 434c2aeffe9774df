//! A command that panics answers too, and leaves a portfolio that can be worked on.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{App, Error};

impl App {
    /// The answer of a command. Where it panics, what it left half done is read anew from the file.
    pub(crate) fn answered<T>(&self, command: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        catch_unwind(AssertUnwindSafe(command)).unwrap_or_else(|panic| {
            let settled = catch_unwind(AssertUnwindSafe(|| self.settle()));
            if !matches!(settled, Ok(Ok(()))) {
                // What cannot be read cannot be shown: it has to be opened again, and opening says why it fails.
                drop(self.state().take());
            }
            Err(Error::Internal(said(&*panic)))
        })
    }

    fn settle(&self) -> Result<(), Error> {
        self.state().as_mut().map_or(Ok(()), |open| open.settle())
    }
}

/// What a panic said, in one line.
fn said(panic: &dyn Any) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.and_then(|text| text.lines().next()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

    use serde_json::json;
    use tilth_core::{Batch, Change, Kind, Value};

    use super::*;
    use crate::{Clock, Settings, shapes::Nothing};

    /// The application with a new portfolio open.
    fn app(folder: &tempfile::TempDir) -> App {
        let app = App::new(Settings {
            config_dir: folder.path().join("config"),
            data_dir: folder.path().join("data"),
            clock: Clock::default(),
            granted_paths_only: false,
            author: None,
            remembers: false,
        });
        app.dispatch("create_portfolio", json!({ "organization": "Rails" })).unwrap();
        app
    }

    fn name(app: &App) -> String {
        app.session(Nothing {}).unwrap().document.unwrap().name
    }

    #[test]
    fn a_command_that_panics_answers_and_the_next_one_works() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder);
        let answer = app.answered(|| -> Result<(), Error> { app.with_view(|_, _| panic!("a rule broke")) });
        let shape = answer.unwrap_err().shape(app.words());
        assert_eq!((shape.code.as_str(), shape.details["value"].as_str()), ("internal", Some("a rule broke")));
        assert!(shape.message.contains("close and open the portfolio"), "{}", shape.message);
        assert_eq!(name(&app), "Rails");
        app.dispatch("create_record", json!({ "kind": "community", "values": { "name": { "text": "Wheels" } } }))
            .unwrap();
    }

    #[test]
    fn a_change_that_breaks_off_is_taken_out_of_memory() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(&folder);
        let revision = app.session(Nothing {}).unwrap().document.unwrap().revision;
        let broken = app.answered(|| {
            app.with_open(|open| {
                open.with_document(|_, portfolio| -> Result<(), _> {
                    let facts = portfolio.facts().unwrap().id.uuid();
                    let (old, new) = (Value::Text("Rails".into()), Value::Text("Half".into()));
                    let change = Change::Set { kind: Kind::PortfolioFacts, id: facts, field: 0, old, new };
                    let at = app.clock().now();
                    let (id, label, author) = (app.clock().id(), String::new(), String::new());
                    portfolio.apply(&Batch { id, label, author, at, undoes: None, changes: vec![change] }).unwrap();
                    panic!("the disk went away")
                })
            })
        });
        assert!(matches!(broken, Err(Error::Internal(_))));
        assert_eq!(name(&app), "Rails");
        let info = app.session(Nothing {}).unwrap().document.unwrap();
        assert!(info.revision > revision, "pages ask again");
    }
}
