//! The desktop suite: the real window, by mouse and by keyboard.

#![allow(clippy::print_stdout, reason = "a test that is left out says so")]

#[path = "desktop/keyboard.rs"]
mod keyboard;
#[path = "desktop/reminding.rs"]
mod reminding;
#[path = "desktop/seats.rs"]
mod seats;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tilth_tests::data::{fixture, real_tables, workspace};
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::processes::wait_for;
use tilth_tests::programs::{DESKTOP, TILTH, program};

/// Real tables where they lie beside the checkout, otherwise a few rows with the same columns.
fn tables() -> PathBuf {
    real_tables("kubernetes").unwrap_or_else(|| {
        println!("../shared/data/kubernetes is not here: the walk goes over tests/fixtures/garden");
        fixture("garden")
    })
}

/// The first record of `kind` in the order of their titles: its id and its title.
async fn first(window: &Window, kind: &str) -> WebDriverResult<(String, String)> {
    Ok(window.first(kind).await?.unwrap_or_default())
}

async fn count(window: &Window, kind: &str) -> WebDriverResult<u64> {
    let list = window.ask("list", json!({ "kind": kind, "limit": 1 })).await?;
    Ok(list["total"].as_u64().unwrap_or_default())
}

#[test]
fn from_the_first_start_to_a_board_pack() {
    in_window("walk", Start::default(), async |window| {
        welcome_and_import(window).await?;
        portfolio(window).await?;
        edit_and_undo(window).await?;
        search(window).await?;
        board_pack(window).await
    });
}

/// A person without a portfolio chooses to import, names the portfolio, chooses tables and profile, and imports.
async fn welcome_and_import(window: &Window) -> WebDriverResult<()> {
    window.reads("Where does your knowledge live").await?;
    window.press_link("Import tables").await?;
    window.reads("Whose is it?").await?;
    window.fill(&window.labelled("Organization").await?, "Garden works").await?;
    window.press_button("Next: choose the tables").await?;

    window.press_button("Choose tables").await?;
    window.screen.answer_dialog_with_all("Choose tables", &tables())?;
    window.reads("groups").await?;
    window.press_button("Load a profile").await?;
    window.screen.answer_dialog("Load a profile", &workspace().join("samples/profiles/kubernetes.toml"))?;
    window.reads("kubernetes.toml").await?;

    window.press_button_with("Preview").await?;
    window.press_button_with("Import ").await?;
    window.reads("The tables are in").await?;
    assert!(count(window, "community").await? > 2);
    assert!(count(window, "person").await? > 3);
    Ok(())
}

/// The portfolio shows the communities that were imported, and its name stands in the title of the window.
async fn portfolio(window: &Window) -> WebDriverResult<()> {
    window.press_link("Close").await?;
    window.reads("Garden works").await?;
    let domain = first(window, "domain").await?.1;
    window.reads(&domain).await?;
    assert!(window.screen.titles().contains(&"Portfolio, Tilth".to_owned()), "{:?}", window.screen.titles());
    Ok(())
}

/// A field saves by itself, and Ctrl+Z takes it back.
async fn edit_and_undo(window: &Window) -> WebDriverResult<()> {
    let (id, title) = first(window, "community").await?;
    let name = async || -> WebDriverResult<Value> {
        Ok(window.ask("record", json!({ "kind": "community", "id": id })).await?["title"].clone())
    };
    window.find_and_open(&title).await?;
    window.press_button("All fields").await?;
    let field = window.labelled("Name").await?;
    window.fill(&field, "Guild of the North Field").await?;
    field.send_keys(Key::Enter + "").await?;
    window.reads("Saved").await?;
    assert_eq!(name().await?, json!("Guild of the North Field"));

    field.send_keys(Key::Control + "z").await?;
    window.value_becomes(&field, &title).await?;
    assert_eq!(name().await?, json!(title));
    Ok(())
}

/// Find or do finds a person by name and opens it.
async fn search(window: &Window) -> WebDriverResult<()> {
    let (_, person) = first(window, "person").await?;
    window.find_and_open(&person).await?;
    let title = format!("{person}, Tilth");
    assert!(window.screen.titles().contains(&title), "{:?}", window.screen.titles());
    Ok(())
}

/// The board pack is written where the person says, and is a PDF that names the organization.
async fn board_pack(window: &Window) -> WebDriverResult<()> {
    let file = window.path("board-pack.pdf");
    window.press_link("Reports").await?;
    window.press_button("Write the board pack").await?;
    window.screen.answer_dialog("Board pack", &file)?;
    window.reads("Written to").await?;
    let text = Command::new("pdftotext").arg(&file).arg("-").output()?;
    let text = String::from_utf8_lossy(&text.stdout);
    assert!(text.contains("Garden works"), "the board pack says:\n{text}");
    Ok(())
}

#[test]
fn a_portfolio_named_on_the_command_line_opens_and_a_second_start_brings_another() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let portfolio = |name: &str| {
        let file = folder.path().join(format!("{name}.tilth"));
        let made = Command::new(program(TILTH)).arg("new").arg(&file).args(["--organization", name]).status();
        assert!(made.expect("tilth runs").success());
        file.to_string_lossy().into_owned()
    };
    let (north, south) = (portfolio("North"), portfolio("South"));
    let open = async |window: &Window| -> WebDriverResult<Value> {
        Ok(window.ask("session", json!({})).await?["document"]["organization"].clone())
    };
    in_window("arguments", Start { arguments: &[&north], ..Start::default() }, async |window| {
        window.reads("North").await?;
        assert_eq!(open(window).await?, json!("North"));

        let second = window.person(&program(DESKTOP)).arg(&south).status()?;
        assert!(second.success(), "the second start hands over and ends");
        window.reads("South").await?;
        assert_eq!(open(window).await?, json!("South"));
        Ok(())
    });
}

/// Types a name, ends the window with `end`, and expects the name in the one file that is left.
fn what_is_typed_is_kept_when(name: &str, end: fn(&Window, &str) -> std::io::Result<()>) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("ours.tilth");
    let tilth = |args: &[&str]| {
        let done = Command::new(program(TILTH)).args(args).output().expect("tilth runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).into_owned()
    };
    let path = file.to_string_lossy().into_owned();
    tilth(&["sample", &path]);
    in_window(name, Start { arguments: &[&path], ..Start::default() }, async |window| {
        window.see("nav").await?;
        let (_, title) = first(window, "community").await?;
        window.find_and_open(&title).await?;
        window.press_button("All fields").await?;
        window.fill(&window.labelled("Name").await?, "Guild of the North Field").await?;
        assert!(file.with_extension("tilth-wal").exists());
        end(window, &format!("{title}, Tilth"))?;
        wait_for("the log is folded in", Duration::from_secs(10), || {
            let left = fs::read_dir(folder.path()).ok()?.count();
            (left == 1).then_some(())
        })?;
        Ok(())
    });
    assert!(tilth(&["list", &path, "community"]).contains("Guild of the North Field"));
}

#[test]
fn a_window_that_is_closed_keeps_what_was_being_typed_and_leaves_one_file() {
    what_is_typed_is_kept_when("leaving", |window, title| window.screen.press(title, &["ctrl+q"]));
}

#[test]
fn a_session_that_ends_keeps_what_was_being_typed_and_leaves_one_file() {
    what_is_typed_is_kept_when("session-end", |window, title| window.screen.terminate(title));
}

#[test]
fn the_menu_does_what_the_pages_do() {
    in_window("menu", Start::default(), async |window| {
        window.reads("Where does your knowledge live").await?;
        window.screen.press("Welcome, Tilth", &["ctrl+n"])?;
        window.reads("Whose knowledge is it?").await?;

        // Without a portfolio there is nothing to close; with one, closing leads back.
        window.screen.press("New portfolio, Tilth", &["alt+f", "s"])?;
        window.press_button("Look around first").await?;
        window.reads("Needs attention").await?;
        window.screen.press("Portfolio, Tilth", &["ctrl+w"])?;
        window.reads("Where does your knowledge live").await
    });
}

/// Waits until the page's own answer is `wanted`: an element that is drawn anew is another one for the driver.
async fn becomes(window: &Window, expression: &str, wanted: bool) -> WebDriverResult<()> {
    for _ in 0..300 {
        if window.value_of(expression).await? == json!(wanted) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{expression} never became {wanted}");
}

/// WebKit gives a key to what has the focus after it was handled, and Enter presses a button.
#[test]
fn a_record_that_ctrl_enter_opens_beside_its_list_is_not_closed_by_the_same_key() {
    in_window("beside", Start::default(), async |window| {
        window.press_button_with("sample").await?;
        window.press_button("Look around first").await?;
        window.reads("Needs attention").await?;
        window.press_link("People").await?;
        becomes(window, "document.querySelector('[data-line=\"1\"] a') !== null", true).await?;
        // How the list was left is asked for apart and draws its rows once more.
        tokio::time::sleep(Duration::from_millis(700)).await;
        window.value_of("document.querySelector('[data-line=\"1\"]').focus()").await?;
        window.screen.press("People, Tilth", &["ctrl+Return"])?;
        becomes(window, "document.querySelector('aside input') !== null", true).await?;
        window.screen.press("People, Tilth", &["Escape"])?;
        becomes(window, "document.querySelector('aside input') !== null", false).await?;
        assert_eq!(window.value_of("document.activeElement.dataset.line").await?, json!("1"));
        Ok(())
    });
}

/// WebKit shows no focus that a page sets after a press of the mouse, and has no name for Tab with Shift.
#[test]
fn the_keyboard_shows_where_it_is_and_leaves_a_select_both_ways() {
    in_window("keyboard", Start::default(), async |window| {
        window.press_button_with("sample").await?;
        window.reads("Needs attention").await?;
        window.press_link("Portfolio").await?;
        window.screen.press("Portfolio, Tilth", &["F6"])?;
        becomes(window, "document.activeElement.matches('[data-region] :focus-visible')", true).await?;

        window.screen.press("Portfolio, Tilth", &["ctrl+i"])?;
        window.press_button("Choose tables").await?;
        window.screen.answer_dialog_with_all("Choose tables", &fixture("garden"))?;
        let select = window.see("[role=combobox]").await?;
        select.click().await?;
        let lists = "document.querySelectorAll('[role=listbox]').length";
        becomes(window, &format!("{lists} === 1"), true).await?;
        let title = window.page.title().await?;
        window.screen.press(&title, &["shift+Tab"])?;
        becomes(window, &format!("{lists} === 0 && document.activeElement.role !== 'combobox'"), true).await?;
        window.screen.press(&title, &["Tab", "shift+Tab"])?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        becomes(window, &format!("{lists} === 0 && document.activeElement.role !== 'combobox'"), true).await
    });
}

#[test]
fn the_window_follows_the_light_and_the_dark_of_the_system() {
    for (theme, dark) in [("Adwaita", false), ("Adwaita:dark", true)] {
        let start = Start { environment: &[("GTK_THEME", theme)], ..Start::default() };
        in_window("theme", start, async |window| {
            let seen = window.value_of("matchMedia('(prefers-color-scheme: dark)').matches").await?;
            assert_eq!(seen, json!(dark), "under {theme}");
            Ok(())
        });
    }
}

/// The menu bar is the system's: it has no pixel of the page.
#[test]
fn a_theme_that_was_chosen_is_worn_by_the_menu_and_given_back() {
    in_window("wear", Start::default(), async |window| {
        window.reads("Where does your knowledge live").await?;
        let bar = || {
            let grey = window.screen.grey(600, 4, 200, 12)?;
            Ok::<_, std::io::Error>(grey.iter().copied().map(usize::from).sum::<usize>() / grey.len().max(1))
        };
        let usual = bar()?;
        assert!(usual > 180, "the menu bar is light: {usual}");
        window.shortcut(Key::Control, 'k').await?;
        let choose = async |words: &str| {
            let field = window.see("[role=dialog] [role=combobox]").await?;
            window.fill(&field, words).await?;
            window.reads(words).await?;
            field.send_keys(Key::Enter + "").await?;
            tokio::time::sleep(Duration::from_millis(700)).await;
            Ok::<_, WebDriverError>(())
        };
        choose("Use the dark theme").await?;
        let dark = bar()?;
        assert!(dark < 90, "the menu bar is dark: {dark}");
        window.shortcut(Key::Control, 'k').await?;
        choose("Use the theme of the system").await?;
        assert_eq!(bar()?, usual);
        Ok(())
    });
}

#[test]
fn a_page_reaches_nothing_but_what_a_person_chose() {
    in_window("trust", Start::default(), async |window| {
        let secret = window.path("secret.tilth");
        fs::write(&secret, "")?;
        let refused = window.ask("open_portfolio", json!({ "path": secret })).await?;
        assert_eq!(refused["error"]["code"], json!("not-granted"));

        for command in ["plugin:dialog|open", "plugin:opener|open_url", "plugin:window|close", "plugin:event|emit"] {
            let refused = window.invoke(command, json!({})).await?;
            let reason = refused["error"].as_str().unwrap_or_default();
            assert!(reason.contains("not allowed"), "{command}: {refused}");
        }

        let remote = window.value_of("fetch('https://example.org').then(() => 'fetched', () => 'refused')").await?;
        assert_eq!(remote, json!("refused"));
        let inline = "(() => {
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.head.append(script);
            return window.ran ?? 'refused';
        })()";
        assert_eq!(window.value_of(inline).await?, json!("refused"));
        Ok(())
    });
}
