//! The native menu. An item sends its id to the page, which does the same as its own buttons do.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Wry};

use crate::opening::{self, Pending};
use crate::view;
use crate::words::{word, word_about};

/// A menu item: its id is the action the page is told, or one the window does itself.
struct Item {
    id: &'static str,
    word: &'static str,
    key: Option<&'static str>,
}

const fn item(id: &'static str, word: &'static str) -> Item {
    Item { id, word, key: None }
}

const fn keyed(id: &'static str, word: &'static str, key: &'static str) -> Item {
    Item { id, word, key: Some(key) }
}

const BACK: &str = "back";
const UNDO: &str = "undo";
const REDO: &str = "redo";

const FILE: &[&[Item]] = &[
    &[
        keyed("new", "desktop-new", "CmdOrCtrl+N"),
        keyed("open", "desktop-open", "CmdOrCtrl+O"),
        item("sample", "desktop-sample"),
        item("samples", "desktop-samples"),
        item(BACK, "desktop-back"),
    ],
    &[
        keyed("import", "desktop-import", "CmdOrCtrl+I"),
        keyed("save_copy", "desktop-save-copy", "CmdOrCtrl+Shift+S"),
        keyed("export", "desktop-export", "CmdOrCtrl+E"),
    ],
    &[keyed("close", "desktop-close", "CmdOrCtrl+W"), keyed(view::QUIT, "desktop-quit", "CmdOrCtrl+Q")],
];

/// Without keys: in a text field Ctrl+Z takes back typing, and only the page knows where the focus is.
const EDIT: &[&[Item]] = &[&[item(UNDO, "desktop-undo"), item(REDO, "desktop-redo")], &[item("find", "desktop-find")]];

const VIEW: &[&[Item]] = &[
    &[
        keyed(view::LARGER, "desktop-larger", "CmdOrCtrl+="),
        keyed(view::SMALLER, "desktop-smaller", "CmdOrCtrl+-"),
        keyed(view::USUAL, "desktop-usual", "CmdOrCtrl+0"),
    ],
    &[keyed(view::WHOLE_SCREEN, "desktop-whole-screen", "F11")],
];

const HELP: &[&[Item]] = &[&[keyed("help", "desktop-keys", "F1"), item("about", "desktop-about")]];

/// The items that make sense only with a portfolio open.
const OF_A_PORTFOLIO: &[&str] = &["save_copy", "export", "close", BACK, UNDO, REDO, "find", "help"];

/// Those items as made, to be switched on and off.
struct Changing(Vec<MenuItem<Wry>>);

/// The menu bar.
///
/// # Errors
/// When the system cannot make a menu.
pub(crate) fn build(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let mut changing = Vec::new();
    let file = submenu(app, "desktop-file", FILE, &mut changing)?;
    let edit = submenu(app, "desktop-edit", EDIT, &mut changing)?;
    let view = submenu(app, "desktop-view", VIEW, &mut changing)?;
    let help = submenu(app, "desktop-help", HELP, &mut changing)?;
    app.manage(Changing(changing));
    Menu::with_items(app, &[&file, &edit, &view, &help])
}

/// A menu of groups of items, with a line between two groups.
fn submenu(
    app: &AppHandle,
    title: &str,
    groups: &[&[Item]],
    changing: &mut Vec<MenuItem<Wry>>,
) -> tauri::Result<Submenu<Wry>> {
    let menu = Submenu::new(app, word(title), true)?;
    for (place, group) in groups.iter().enumerate() {
        if place > 0 {
            menu.append(&PredefinedMenuItem::separator(app)?)?;
        }
        for item in *group {
            let changes = OF_A_PORTFOLIO.contains(&item.id);
            let made = MenuItem::with_id(app, item.id, word(item.word), !changes, item.key)?;
            menu.append(&made)?;
            if changes {
                changing.push(made);
            }
        }
    }
    Ok(menu)
}

/// Does what the chosen item says: changes the window, or tells the page.
pub(crate) fn chosen(app: &AppHandle, event: MenuEvent) {
    let id = event.id().as_ref();
    if !view::change(app, id) {
        let told = [FILE, EDIT, HELP].into_iter().flatten().copied().flatten();
        let action = told.map(|item| item.id).find(|&told| told == id);
        opening::deliver(app, Pending { open: None, action });
    }
}

/// Keeps the items in step with the session in `answer`, if it holds one: what needs a portfolio is unavailable without,
/// undo and redo name what they would take back, and the way back from a sample names where it leads.
pub(crate) fn follow(app: &AppHandle, answer: &RawValue) {
    let Some(document) = document_in(answer) else { return };
    let named = |field: &str| document.get(field).and_then(Value::as_str);
    let home = document.pointer("/back/name").and_then(Value::as_str);
    for item in &app.state::<Changing>().0 {
        let (text, enabled) = match item.id().as_ref() {
            BACK => naming("desktop-back", "desktop-back-named", home),
            UNDO => naming("desktop-undo", "desktop-undo-named", named("undo")),
            REDO => naming("desktop-redo", "desktop-redo-named", named("redo")),
            _ => (None, document.is_object()),
        };
        // An item of a closing window stays as it is.
        let _closing = item.set_enabled(enabled);
        let _closing = text.map(|text| item.set_text(text));
    }
}

/// What an answer says of the open document: null where none is open, `None` where it says nothing. Only that is read.
fn document_in(answer: &RawValue) -> Option<Value> {
    type Parts<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;
    let answer: Parts<'_> = serde_json::from_str(answer.get()).ok()?;
    let session = answer.get("session").map(|session| serde_json::from_str::<Parts<'_>>(session.get()));
    let document = session.map_or_else(
        || answer.get("document").copied(),
        |session| session.ok().and_then(|session| session.get("document").copied()),
    )?;
    serde_json::from_str(document.get()).ok()
}

/// The text of undo or redo, and whether there is something to do.
fn naming(plain: &str, with_name: &str, name: Option<&str>) -> (Option<String>, bool) {
    match name {
        Some(name) => (Some(word_about(with_name, name)), true),
        None => (Some(word(plain)), false),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn seen(answer: Value) -> Option<Value> {
        document_in(&serde_json::value::to_raw_value(&answer).expect("plain data"))
    }

    #[test]
    fn the_document_is_found_in_a_session_and_in_what_holds_one() {
        let session = json!({ "today": "2026-11-22", "document": { "undo": "Added \u{201c}Pumps\u{201d}" } });
        let document = Some(session["document"].clone());
        assert_eq!(seen(json!({ "label": "Added", "session": session.clone() })), document);
        assert_eq!(seen(session), document);
        assert_eq!(seen(json!({ "document": null })), Some(Value::Null));
    }

    #[test]
    fn other_answers_say_nothing_of_it() {
        assert_eq!(seen(json!([1, 2])), None);
        assert_eq!(seen(json!({ "rows": [] })), None);
    }
}
