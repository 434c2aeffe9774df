//! What the window does by itself: the size of the letters, the whole screen, light and dark, the end.

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager, Theme, WebviewWindow};

use crate::shell::MAIN;

pub(crate) const LARGER: &str = "larger";
pub(crate) const SMALLER: &str = "smaller";
pub(crate) const USUAL: &str = "usual";
pub(crate) const WHOLE_SCREEN: &str = "whole_screen";
pub(crate) const QUIT: &str = "quit";

/// Sizes of the letters in percent of the usual one: WCAG 2.2 asks for 200.
const SIZES: [u16; 9] = [70, 80, 90, 100, 110, 125, 150, 175, 200];

/// The size now, in percent.
pub(crate) struct Size(Mutex<u16>);

impl Default for Size {
    fn default() -> Self {
        Self(Mutex::new(100))
    }
}

/// Does what the menu item `id` says; false when it is not one of the window's own.
pub(crate) fn change(app: &AppHandle, id: &str) -> bool {
    let Some(window) = app.get_webview_window(MAIN) else {
        return false;
    };
    // A window that refuses stays as it is.
    let _refused = match id {
        LARGER | SMALLER | USUAL => {
            let size = app.state::<Size>();
            let mut size = size.0.lock().unwrap_or_else(PoisonError::into_inner);
            *size = step(*size, id);
            window.set_zoom(f64::from(*size) / 100.0)
        }
        WHOLE_SCREEN => turn_whole_screen(&window),
        QUIT => window.close(),
        _ => return false,
    };
    true
}

/// Makes the frame, the menu and the dialogs light or dark; without a theme, as the system is.
#[tauri::command]
pub(crate) fn wear(window: WebviewWindow, theme: Option<Theme>) -> tauri::Result<()> {
    window.set_theme(theme)?;
    if theme.is_none() {
        // On Linux no theme is the light one: what the system has is asked for, and worn without being wished.
        let system = window.theme()?;
        window.app_handle().set_theme(Some(system));
    }
    Ok(())
}

/// The next size of [`SIZES`] in the direction of `id`; the ends stay.
fn step(size: u16, id: &str) -> u16 {
    match id {
        LARGER => SIZES.into_iter().find(|&next| next > size),
        SMALLER => SIZES.into_iter().rev().find(|&next| next < size),
        _ => Some(100),
    }
    .unwrap_or(size)
}

fn turn_whole_screen(window: &WebviewWindow) -> tauri::Result<()> {
    window.set_fullscreen(!window.is_fullscreen()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_grow_and_shrink_by_steps_and_stop_at_the_ends() {
        assert_eq!(step(100, LARGER), 110);
        assert_eq!(step(100, SMALLER), 90);
        assert_eq!(step(200, LARGER), 200);
        assert_eq!(step(70, SMALLER), 70);
        assert_eq!(step(175, USUAL), 100);
    }
}
