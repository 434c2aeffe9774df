//! The one window and what it is made of.

use std::sync::Arc;

use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, RunEvent, Url, WebviewWindowBuilder};
use tauri_plugin_opener::OpenerExt;
use tauri_plugin_window_state::StateFlags;

use crate::opening::{self, Waiting};
use crate::{commands, leaving, menu, pickers, reminding, view};

/// The label of the window in `tauri.conf.json` and in the capability.
pub(crate) const MAIN: &str = "main";

/// Opens the window; the program ends when it is closed.
///
/// # Errors
/// When the web view or the menu cannot be made.
pub(crate) fn run() -> tauri::Result<()> {
    tauri::Builder::default()
        // First: a second start must hand over its arguments before it does anything else.
        .plugin(tauri_plugin_single_instance::init(opening::second_start))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .manage(Waiting::default())
        .manage(view::Size::default())
        .manage(leaving::Leaving::default())
        .menu(menu::build)
        .on_menu_event(menu::chosen)
        .on_window_event(leaving::follow)
        .setup(|app| Ok(set_up(app)?))
        .invoke_handler(tauri::generate_handler![
            commands::command,
            commands::pending,
            leaving::leave,
            view::wear,
            pickers::pick_open,
            pickers::pick_save,
            pickers::pick_folder,
        ])
        .build(tauri::generate_context!())?
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                leaving::close(app);
            }
        });
    Ok(())
}

fn set_up(app: &App) -> tauri::Result<()> {
    let folders = tilth_app::Folders::of_this_person();
    let tilth = tilth_app::App::new(tilth_app::Settings {
        config_dir: folders.config,
        data_dir: folders.data,
        clock: tilth_app::Clock::default(),
        granted_paths_only: true,
        author: None,
        remembers: true,
    });
    let tilth = tilth.with_login(tilth_app::login_name().unwrap_or_default());
    app.manage(Arc::new(tilth));
    opening::first_start(app.handle());
    reminding::begin(app.handle());
    leaving::heed_signals(app.handle());
    open_window(app)
}

/// Opens the window of `tauri.conf.json`. Its title follows the page's; links that lead out open in the browser.
fn open_window(app: &App) -> tauri::Result<()> {
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == MAIN)
        .expect("tauri.conf.json describes the main window");
    let following = app.handle().clone();
    let opening = app.handle().clone();
    WebviewWindowBuilder::from_config(app, config)?
        .on_document_title_changed(|window, title| {
            // A title that cannot be set leaves the old one: nothing to do, nothing lost.
            let _unchanged = window.set_title(&title);
        })
        .on_navigation(move |url| is_own(url) || open_outside(&following, url))
        .on_new_window(move |url, _| {
            open_outside(&opening, &url);
            NewWindowResponse::Deny
        })
        .build()?;
    Ok(())
}

/// True for the pages of the application itself.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        // The development server, and the name the pages have on Windows.
        "http" | "https" => {
            matches!(url.host_str(), Some("tauri.localhost")) || tauri::is_dev() && url.host_str() == Some("localhost")
        }
        _ => false,
    }
}

/// Hands a link to the person's browser or mail program; returns false because the window never goes there itself.
fn open_outside(app: &AppHandle, url: &Url) -> bool {
    if matches!(url.scheme(), "http" | "https" | "mailto") {
        // Without a browser the link stays where it can be copied.
        let _no_browser = app.opener().open_url(url.as_str(), None::<&str>);
    }
    false
}
