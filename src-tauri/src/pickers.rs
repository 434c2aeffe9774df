//! The native file dialogs. A path a person chose here is granted to the application; the pages cannot name paths of their own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tilth_app::App;

use crate::shell::MAIN;

/// One choice of the dialog's list of file types; extensions without the dot.
#[derive(Debug, Deserialize)]
pub(crate) struct Filter {
    name: String,
    extensions: Vec<String>,
}

/// A dialog for reading files.
#[derive(Debug, Deserialize)]
pub(crate) struct Open {
    title: String,
    filters: Vec<Filter>,
    multiple: bool,
}

/// A dialog for naming a file to write.
#[derive(Debug, Deserialize)]
pub(crate) struct Save {
    title: String,
    name: String,
    filters: Vec<Filter>,
}

/// A dialog for choosing a folder.
#[derive(Debug, Deserialize)]
pub(crate) struct Folder {
    title: String,
}

/// The files chosen to be read; empty when the person thought better of it.
#[tauri::command]
pub(crate) async fn pick_open(app: AppHandle, request: Open) -> Result<Vec<String>, tauri::Error> {
    spawn_blocking(move || {
        let dialog = dialog(&app, &request.title, &request.filters);
        let chosen = if request.multiple {
            dialog.blocking_pick_files().unwrap_or_default()
        } else {
            dialog.blocking_pick_file().into_iter().collect()
        };
        chosen.into_iter().filter_map(|path| granted(&app, path, App::grant_reading)).collect()
    })
    .await
}

/// The file to write, with the extension of the first filter when the person typed none.
#[tauri::command]
pub(crate) async fn pick_save(app: AppHandle, request: Save) -> Result<Option<String>, tauri::Error> {
    spawn_blocking(move || {
        let dialog = dialog(&app, &request.title, &request.filters).set_file_name(request.name);
        let chosen = dialog.blocking_save_file()?.into_path().ok()?;
        let extension = request.filters.first().and_then(|filter| filter.extensions.first());
        granted(&app, FilePath::Path(with_extension(chosen, extension)), App::grant_writing)
    })
    .await
}

/// The folder chosen to write into.
#[tauri::command]
pub(crate) async fn pick_folder(app: AppHandle, request: Folder) -> Result<Option<String>, tauri::Error> {
    spawn_blocking(move || granted(&app, dialog(&app, &request.title, &[]).blocking_pick_folder()?, App::grant_writing))
        .await
}

fn dialog(app: &AppHandle, title: &str, filters: &[Filter]) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file().set_title(title);
    if let Some(window) = app.get_webview_window(MAIN) {
        dialog = dialog.set_parent(&window);
    }
    for filter in filters {
        let extensions: Vec<&str> = filter.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(&filter.name, &extensions);
    }
    dialog
}

/// The path as text, after the application was told that a person chose it, and what for. `None` for what is not a file of this computer.
fn granted(app: &AppHandle, chosen: FilePath, grant: fn(&App, &Path)) -> Option<String> {
    let path = chosen.into_path().ok()?;
    grant(&app.state::<Arc<App>>(), &path);
    path.into_os_string().into_string().ok()
}

/// `path` with `extension` when it has none and nothing of that longer name exists: the dialog asked before
/// replacing the name the person typed, not the longer one.
fn with_extension(path: PathBuf, extension: Option<&String>) -> PathBuf {
    match extension {
        Some(extension) if path.extension().is_none() => {
            let longer = path.with_extension(extension);
            if exists(&longer) { path } else { longer }
        }
        _ => path,
    }
}

fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_extension_gets_the_one_of_the_file_type() {
        let pdf = "pdf".to_string();
        let named = |name: &str| with_extension(PathBuf::from(name), Some(&pdf));
        assert_eq!(named("/nowhere/board"), PathBuf::from("/nowhere/board.pdf"));
        assert_eq!(named("/nowhere/board.PDF"), PathBuf::from("/nowhere/board.PDF"));
        assert_eq!(with_extension(PathBuf::from("/nowhere/board"), None), PathBuf::from("/nowhere/board"));
    }
}
