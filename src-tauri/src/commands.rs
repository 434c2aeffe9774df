//! What the pages may ask.

use std::sync::Arc;

use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Response;
use tauri::{AppHandle, State};

use crate::menu;
use crate::opening::{Pending, Waiting};

/// The answer of the application's command `name`.
#[tauri::command]
pub(crate) async fn command(
    shell: AppHandle,
    app: State<'_, Arc<tilth_app::App>>,
    name: String,
    request: Value,
) -> Result<Response, tilth_app::ErrorShape> {
    let app = Arc::clone(&app);
    let answer = spawn_blocking(move || app.answer(&name, request)).await.expect("every request is answered")?;
    menu::follow(&shell, &answer);
    Ok(Response::new(answer.get().to_owned()))
}

/// What came before the page listened: a portfolio to open, a menu item.
#[tauri::command]
pub(crate) fn pending(waiting: State<'_, Waiting>) -> Pending {
    waiting.take()
}
