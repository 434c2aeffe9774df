//! Portfolios named on the command line, by the file manager, or by a second start; and events that come before the page listens.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager};

use crate::shell::MAIN;

/// The event the page listens to: `{action, open}`.
const EVENT: &str = "menu";

/// What the page is asked to do: open a portfolio, do the action of a menu item, or nothing.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Pending {
    /// Absolute path of a portfolio to open.
    pub(crate) open: Option<String>,
    /// Id of a menu item.
    pub(crate) action: Option<&'static str>,
}

/// What waits until the page asks.
#[derive(Default)]
pub(crate) struct Waiting(Mutex<Mailbox>);

#[derive(Default)]
struct Mailbox {
    listening: bool,
    pending: Pending,
}

impl Waiting {
    /// What waited. From now on the page is known to listen: it subscribes first, then asks.
    pub(crate) fn take(&self) -> Pending {
        let mut mailbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        mailbox.listening = true;
        std::mem::take(&mut mailbox.pending)
    }

    /// Whether the page listens.
    pub(crate) fn is_listening(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).listening
    }

    /// Keeps `pending` when nobody listens yet; gives it back when it can be sent.
    fn keep_or_send(&self, pending: Pending) -> Option<Pending> {
        let mut mailbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if mailbox.listening {
            return Some(pending);
        }
        mailbox.pending = Pending {
            open: pending.open.or(mailbox.pending.open.take()),
            action: pending.action.or(mailbox.pending.action),
        };
        None
    }
}

/// Sends `pending` to the page, now or when it asks.
pub(crate) fn deliver(app: &AppHandle, pending: Pending) {
    if let Some(pending) = app.state::<Waiting>().keep_or_send(pending) {
        // Fails only while the window is closing.
        let _closing = app.emit_to(MAIN, EVENT, pending);
    }
}

/// Takes the portfolio this start was asked to open. It is read while the web view starts.
pub(crate) fn first_start(app: &AppHandle) {
    let folder = std::env::current_dir().unwrap_or_default();
    if let Some(path) = open(app, std::env::args_os().skip(1), &folder) {
        let tilth = Arc::clone(&app.state::<Arc<tilth_app::App>>());
        std::thread::spawn(move || tilth.open_ahead(&path));
    }
}

/// Takes the portfolio a second start was asked to open, and brings the window to the front.
pub(crate) fn second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    let _named = open(app, arguments.into_iter().skip(1).map(OsString::from), Path::new(&folder));
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse; the portfolio opens all the same.
        let _refused = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// Hands the portfolio that the arguments name to the page; returns its path.
fn open(app: &AppHandle, arguments: impl Iterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    let path = portfolio(arguments, folder)?;
    app.state::<Arc<tilth_app::App>>().grant_reading(&path);
    deliver(app, Pending { open: Some(path.to_string_lossy().into_owned()), action: None });
    Some(path)
}

/// The first argument that is no option, as an absolute path. It need not exist: opening it says what is wrong.
fn portfolio(mut arguments: impl Iterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    let argument = arguments.find(|argument| !argument.to_string_lossy().starts_with('-'))?;
    Some(folder.join(argument))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(arguments: &[&str]) -> Option<PathBuf> {
        portfolio(arguments.iter().map(OsString::from), Path::new("/home/ada"))
    }

    #[test]
    fn a_relative_argument_is_looked_for_where_the_program_was_started() {
        assert_eq!(found(&["garden.tilth"]), Some(PathBuf::from("/home/ada/garden.tilth")));
        assert_eq!(found(&["/srv/garden.tilth"]), Some(PathBuf::from("/srv/garden.tilth")));
    }

    #[test]
    fn an_option_is_not_taken_for_a_portfolio() {
        assert_eq!(found(&["--verbose"]), None);
        assert_eq!(found(&["--verbose", "garden.tilth"]), Some(PathBuf::from("/home/ada/garden.tilth")));
    }

    #[test]
    fn what_comes_before_the_page_listens_is_kept_until_it_asks() {
        let waiting = Waiting::default();
        let action = |action| Pending { open: None, action: Some(action) };
        assert!(waiting.keep_or_send(action("import")).is_none());
        assert_eq!(waiting.take().action, Some("import"));
        assert_eq!(waiting.take().action, None);
        assert!(waiting.keep_or_send(action("undo")).is_some());
    }

    #[test]
    fn a_menu_choice_does_not_push_out_the_portfolio_that_waits() {
        let waiting = Waiting::default();
        waiting.keep_or_send(Pending { open: Some("/home/ada/garden.tilth".into()), action: None });
        waiting.keep_or_send(Pending { open: None, action: Some("find") });
        let taken = waiting.take();
        assert_eq!(taken.open.as_deref(), Some("/home/ada/garden.tilth"));
        assert_eq!(taken.action, Some("find"));
    }
}
