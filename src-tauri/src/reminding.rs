//! What falls due, told through the system to who wants it. The pages have no part in it, so they need no permission.

use std::{sync::Arc, thread, time::Duration};

use notify_rust::Notification;
use tauri::{AppHandle, Manager};

/// How often it is looked whether something is to be told; it is told once a day. Who opens the lid in the morning, or asks
/// for it in the settings, hears of it within the minute.
const EVERY: Duration = Duration::from_secs(60);
/// The first look waits until the portfolio of the last time is open.
const FIRST: Duration = Duration::from_secs(20);

/// Begins to look, beside the window.
pub(crate) fn begin(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(FIRST);
        loop {
            tell(&app);
            thread::sleep(EVERY);
        }
    });
}

/// Tells what falls due, if anything does. A desktop without notifications shows none; the count on the desk stays.
fn tell(app: &AppHandle) {
    let tilth = app.state::<Arc<tilth_app::App>>();
    if let Ok(Some(reminder)) = tilth.reminder() {
        let _shown = Notification::new().appname("Tilth").summary(&reminder.title).body(&reminder.body).show();
    }
}
