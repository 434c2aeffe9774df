//! What one person's hand does in the window: keys, the way to a page, and the wait until it stands still.

use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;

use crate::desktop::Window;

/// The title of the window, on whichever page.
pub const ANY: &str = "(.*, )?Tilth";

/// How long a page may draw, and how often it is looked at meanwhile.
const PATIENCE: Duration = Duration::from_secs(15);
const GLANCE: Duration = Duration::from_millis(150);

/// How often Tab may be pressed on the way to something.
const FAR: usize = 16;

impl Window {
    /// The first record of `kind` in the order of their titles: its id and its title.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn first(&self, kind: &str) -> WebDriverResult<Option<(String, String)>> {
        let list = self.ask("list", json!({ "kind": kind, "limit": 1 })).await?;
        let text = |field: &str| list["rows"][0][field].as_str().map(str::to_owned);
        Ok(text("id").zip(text("title")))
    }

    /// Loads the page at `path`, as a link would.
    ///
    /// # Errors
    /// When it does not load.
    pub async fn go(&self, path: &str) -> WebDriverResult<()> {
        let here =
            self.value_of("location.origin === 'null' ? location.protocol + '//' + location.host : location.origin");
        let origin = here.await?;
        self.page.goto(format!("{}{path}", origin.as_str().unwrap_or_default())).await
    }

    /// Waits until the page has its heading and its fonts, and nothing on it changes any more.
    ///
    /// # Errors
    /// When the page cannot be asked.
    ///
    /// # Panics
    /// When it goes on changing.
    pub async fn settles(&self) -> WebDriverResult<()> {
        let now = "document.fonts.status === 'loaded' && document.querySelector('h1') ? document.body.innerHTML : null";
        let mut before = json!(null);
        for _ in 0..PATIENCE.as_millis() / GLANCE.as_millis() {
            let seen = self.value_of(now).await?;
            if !seen.is_null() && seen == before {
                return Ok(());
            }
            before = seen;
            tokio::time::sleep(GLANCE).await;
        }
        panic!("the page never stood still");
    }

    /// Presses `keys` (xdotool's names) the way a person does, wherever the focus is.
    ///
    /// # Errors
    /// When they cannot be pressed.
    pub fn keys(&self, keys: &[&str]) -> WebDriverResult<()> {
        Ok(self.screen.press(ANY, keys)?)
    }

    /// Types `text` where the focus is, in place of what a field holds.
    ///
    /// # Errors
    /// When it cannot be typed.
    pub fn types(&self, text: &str) -> WebDriverResult<()> {
        self.keys(&["ctrl+a"])?;
        Ok(self.screen.type_text(ANY, text)?)
    }

    /// Presses Tab until the focus is on what reads `name`, or is labelled with it.
    ///
    /// # Errors
    /// When the page cannot be asked.
    ///
    /// # Panics
    /// When it takes more than 16 presses: who has to press so often is lost.
    pub async fn tab_to(&self, name: &str) -> WebDriverResult<()> {
        let mut passed = Vec::new();
        for _ in 0..=FAR {
            let seen = self.value_of(FOCUSED).await?;
            let seen = seen.as_str().unwrap_or_default().to_owned();
            if seen.starts_with(name) {
                return Ok(());
            }
            passed.push(seen);
            self.keys(&["Tab"])?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{FAR} Tabs did not lead to “{name}”; they passed:\n{}", passed.join("\n"));
    }
}

/// How the element with the focus is called.
const FOCUSED: &str = "(() => {
    const at = document.activeElement;
    const named = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
    return named.trim().replaceAll(/\\s+/g, ' ');
})()";
