//! The end of the window: the page first writes down what is still being typed and closes the portfolio.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager, State, Window, WindowEvent};

use crate::opening::{self, Pending, Waiting};
use crate::shell::MAIN;

/// What the page is asked to do before the window goes.
const LEAVE: &str = "leave";

/// How long the page may take to write down what is being typed. A page that hangs does not keep the window open.
const PATIENCE: Duration = Duration::from_secs(3);

/// How far the window is with its end.
#[derive(Default)]
pub(crate) struct Leaving {
    /// The page was asked and has not answered: whoever closes the window again means it.
    asked: AtomicBool,
    /// The page could not save what was typed or close the portfolio, and the window stayed.
    stayed: AtomicBool,
}

/// Keeps the window open until the page has let go of it, for a while.
pub(crate) fn follow(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let app = window.app_handle();
    let asked = app.state::<Leaving>().asked.swap(true, Ordering::Relaxed);
    if asked || !app.state::<Waiting>().is_listening() {
        return;
    }
    api.prevent_close();
    opening::deliver(app, Pending { open: None, action: Some(LEAVE) });
    let waiting = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        if waiting.state::<Leaving>().asked.load(Ordering::Relaxed) {
            go(&waiting);
        }
    });
}

/// A session that ends, `kill`, or Ctrl+C in a terminal closes the window as its own button does.
#[cfg(target_os = "linux")]
pub(crate) fn heed_signals(app: &AppHandle) {
    const HANG_UP: i32 = 1;
    const INTERRUPT: i32 = 2;
    const TERMINATE: i32 = 15;
    for signal in [HANG_UP, INTERRUPT, TERMINATE] {
        let app = app.clone();
        glib::unix_signal_add(signal, move || {
            match app.get_webview_window(MAIN).map(|window| window.close()) {
                Some(Ok(())) => {}
                _ => app.exit(0),
            }
            glib::ControlFlow::Continue
        });
    }
}

/// Other systems tell the window itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn heed_signals(_: &AppHandle) {}

/// The page saved what was being typed and closed the portfolio, or could not. The first time it could not, the window
/// stays and shows why.
#[tauri::command]
pub(crate) fn leave(app: AppHandle, leaving: State<'_, Leaving>, saved: bool) {
    if leaving.asked.swap(false, Ordering::Relaxed) && (saved || leaving.stayed.swap(true, Ordering::Relaxed)) {
        go(&app);
    }
}

/// Closes the portfolio when the program ends, so that one whole file remains.
pub(crate) fn close(app: &AppHandle) {
    // What could not be folded in lies in the log beside the file, where the next opening finds it.
    let _left_in_the_log = app.state::<Arc<tilth_app::App>>().close_portfolio(tilth_app::Nothing {});
}

fn go(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Fails only where the window is gone already.
        let _gone = window.destroy();
    }
}
