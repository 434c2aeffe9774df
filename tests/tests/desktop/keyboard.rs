//! The whole path with the hands on the keys: nothing here clicks, and no focus is set by a script.

use std::process::Command;
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;
use tilth_tests::data::workspace;
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::processes::wait_for;

use crate::{becomes, count, tables};

#[test]
fn the_whole_path_goes_by_keyboard_alone() {
    in_window("by-keyboard", Start::default(), async |window| {
        new_portfolio(window).await?;
        choose_tables(window).await?;
        import(window).await?;
        let name = edit_and_undo(window).await?;
        find(window).await?;
        board_pack(window).await?;
        import_again(window).await?;
        undo_the_import(window, &name).await
    });
}

/// Goes to what is called `name` with Tab and presses it.
async fn enter(window: &Window, name: &str) -> WebDriverResult<()> {
    window.tab_to(name).await?;
    window.keys(&["Return"])
}

async fn new_portfolio(window: &Window) -> WebDriverResult<()> {
    window.reads("Where does your knowledge live").await?;
    enter(window, "Import tables").await?;
    window.reads("Whose is it?").await?;
    window.tab_to("Organization").await?;
    window.types("Garden works")?;
    enter(window, "Next: choose the tables").await
}

/// The tables and the profile that reads them, through the system's own dialogs.
async fn choose_tables(window: &Window) -> WebDriverResult<()> {
    window.reads("Which tables hold your communities today?").await?;
    enter(window, "Choose tables").await?;
    window.screen.answer_dialog_with_all("Choose tables", &tables())?;
    window.reads("groups").await?;
    enter(window, "Load a profile").await?;
    window.screen.answer_dialog("Load a profile", &workspace().join("samples/profiles/kubernetes.toml"))?;
    window.reads("kubernetes.toml").await
}

/// From region to region to the buttons at the foot: past the numbers, and the tables that nobody looked at.
async fn to_the_foot(window: &Window) -> WebDriverResult<()> {
    for _ in 0..4 {
        window.keys(&["F6"])?;
        tokio::time::sleep(Duration::from_millis(50)).await;
        if window.value_of("document.activeElement.closest('footer') !== null").await? == json!(true) {
            return Ok(());
        }
    }
    panic!("F6 did not lead to the foot of the page");
}

async fn import(window: &Window) -> WebDriverResult<()> {
    enter(window, "5 Preview").await?;
    window.settles().await?;
    to_the_foot(window).await?;
    enter(window, "Import ").await?;
    window.reads("The tables are in").await?;
    assert!(count(window, "community").await? > 2);
    enter(window, "See the portfolio").await?;
    window.reads("Garden works").await
}

/// From the portfolio to a list, in it to a row, and from the row to a record: its name changes and comes back.
async fn edit_and_undo(window: &Window) -> WebDriverResult<String> {
    window.keys(&["alt+3"])?;
    let (id, title) = window.first("community").await?.expect("communities were imported");
    window.reads(&title).await?;
    window.settles().await?;
    enter(window, &title).await?;

    window.tab_to("Life").await?;
    window.keys(&["End", "Return"])?;
    window.tab_to("Name").await?;
    window.types("Guild of the North Field")?;
    window.keys(&["Return"])?;
    window.reads("Saved").await?;
    let name = async || -> WebDriverResult<serde_json::Value> {
        Ok(window.ask("record", json!({ "kind": "community", "id": id })).await?["title"].clone())
    };
    assert_eq!(name().await?, json!("Guild of the North Field"));

    window.keys(&["ctrl+z"])?;
    becomes(window, &format!("document.activeElement.value === {}", json!(title)), true).await?;
    assert_eq!(name().await?, json!(title));
    Ok(title)
}

async fn find(window: &Window) -> WebDriverResult<()> {
    let (_, person) = window.first("person").await?.expect("people were imported");
    window.keys(&["ctrl+k"])?;
    window.see("[role=dialog] [role=combobox]").await?;
    window.types(&person)?;
    window.see("[role=option] mark").await?;
    let underlined = "getComputedStyle(document.querySelector('[role=option] mark')).textDecorationLine";
    assert_eq!(window.value_of(underlined).await?, json!("underline"), "what was found is marked");
    window.settles().await?;
    window.keys(&["Return"])?;
    let title = format!("{person}, Tilth");
    wait_for(&title, Duration::from_secs(10), || window.screen.titles().contains(&title).then_some(()))?;
    Ok(())
}

async fn board_pack(window: &Window) -> WebDriverResult<()> {
    let file = window.path("board-pack.pdf");
    window.keys(&["ctrl+k"])?;
    window.see("[role=dialog] [role=combobox]").await?;
    window.types("Go to Reports")?;
    window.settles().await?;
    window.keys(&["Return"])?;
    window.reads("Board pack").await?;
    enter(window, "Write the board pack").await?;
    window.screen.answer_dialog("Board pack", &file)?;
    window.reads("Written to").await?;
    let text = Command::new("pdftotext").arg(&file).arg("-").output()?;
    let text = String::from_utf8_lossy(&text.stdout);
    assert!(text.contains("Garden works"), "the board pack says:\n{text}");
    Ok(())
}

/// The same tables by the same profile bring nothing new, and the wizard says so before anything could be written.
async fn import_again(window: &Window) -> WebDriverResult<()> {
    let before = count(window, "person").await?;
    window.keys(&["ctrl+i"])?;
    choose_tables(window).await?;
    enter(window, "5 Preview").await?;
    window.reads("Nothing to import").await?;
    let sum = "[...document.querySelectorAll('tfoot td')].map((cell) => cell.innerText)";
    let sum = window.value_of(sum).await?;
    assert_eq!((&sum[0], &sum[1]), (&json!("0"), &json!("0")), "new and changed: {sum}");
    assert_eq!(count(window, "person").await?, before);
    enter(window, "Cancel").await
}

/// The last change is still the import: one key takes all of it back, and one brings it again.
async fn undo_the_import(window: &Window, community: &str) -> WebDriverResult<()> {
    window.reads("Garden works").await?;
    window.keys(&["alt+3", "ctrl+z"])?;
    window.reads("Took back").await?;
    assert_eq!(count(window, "community").await?, 0);
    window.keys(&["ctrl+shift+z"])?;
    window.reads(community).await
}
