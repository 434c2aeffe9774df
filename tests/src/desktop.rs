//! The real window of the built program, driven through WebDriver on a screen of its own.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::prelude::*;
use tokio::time::timeout;

use crate::processes::{Group, wait_for};
use crate::programs::{DESKTOP, program};
use crate::screen::{Screen, USUAL};

/// How long an element may take to appear.
const PATIENCE: Duration = Duration::from_secs(15);

/// The window, its driver, and a home folder that is thrown away afterwards.
pub struct Window {
    /// The page in the window.
    pub page: WebDriver,
    /// The screen the window is on.
    pub screen: Screen,
    home: TempDir,
    _driver: Group,
}

/// How the window is started.
#[derive(Clone, Copy, Debug, Default)]
pub struct Start<'a> {
    /// Its arguments.
    pub arguments: &'a [&'a str],
    /// Variables of its environment, beside those that make its home.
    pub environment: &'a [(&'a str, &'a str)],
    /// The window's program, as it is; none: built from the sources as they are now.
    pub program: Option<&'a Path>,
    /// The size of its screen; none: the usual one.
    pub screen: Option<(u32, u32)>,
}

/// Opens the window, hands it to `walk`, and closes it. When the walk fails, the screen, the page
/// and what the programs said are kept under `screens/<name>`.
///
/// # Panics
/// When the window does not open, or `walk` fails.
pub fn in_window(name: &str, start: Start<'_>, walk: impl AsyncFnOnce(&Window) -> WebDriverResult<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let window = Window::open(start).await;
        let outcome = AssertUnwindSafe(walk(&window)).catch_unwind().await;
        if !matches!(outcome, Ok(Ok(()))) {
            window.keep_evidence(name).await;
        }
        window.close().await;
        match outcome {
            Ok(walked) => walked.expect("the walk through the window"),
            Err(panic) => resume_unwind(panic),
        }
    });
}

impl Window {
    async fn open(start: Start<'_>) -> Self {
        let desktop = start.program.map_or_else(|| program(DESKTOP), Path::to_path_buf);
        let home = TempDir::with_prefix("tilth-desktop-").expect("a folder for the test");
        let screen = Screen::start(home.path(), start.screen.unwrap_or(USUAL)).expect("a screen for the test");
        let port = free_port();

        let mut driver = Command::new("WebKitWebDriver");
        driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        screen.dress(&mut driver);
        live_in(home.path(), &mut driver);
        driver.envs(start.environment.iter().copied());
        let mut driver = Group::start(driver, &home.path().join("driver.log")).expect("WebKitWebDriver");
        wait_for("WebKitWebDriver", PATIENCE, || {
            assert!(driver.is_running(), "WebKitWebDriver ended at once");
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()
        })
        .expect("WebKitWebDriver listens");

        let mut wanted = Capabilities::new();
        let options = json!({ "binary": desktop, "args": start.arguments });
        wanted.set("webkitgtk:browserOptions", options).expect("options are JSON");
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await.expect("the window opens");
        Self { page, screen, home, _driver: driver }
    }

    async fn close(self) {
        // The window may be gone already, or show a dialog; its process group is ended with the driver's.
        let _gone = timeout(PATIENCE, self.page.quit()).await;
    }

    /// A path in the home folder of this window.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A command that runs as this window's person, on this window's screen: a second start, the command line.
    #[must_use]
    pub fn person(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        self.screen.dress(&mut command);
        live_in(self.home.path(), &mut command);
        command
    }

    /// The first element of `selector`, waited for.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn see(&self, selector: &str) -> WebDriverResult<WebElement> {
        self.page.query(By::Css(selector)).wait(PATIENCE, Duration::from_millis(50)).and_displayed().first().await
    }

    /// Presses the button called `name`, waited for.
    ///
    /// # Errors
    /// When it does not appear, or cannot be pressed.
    pub async fn press_button(&self, name: &str) -> WebDriverResult<()> {
        self.press_xpath(&format!("//button[normalize-space(.)='{name}' or @aria-label='{name}']")).await
    }

    /// Presses the button whose name holds `part`, waited for.
    ///
    /// # Errors
    /// When it does not appear, or cannot be pressed.
    pub async fn press_button_with(&self, part: &str) -> WebDriverResult<()> {
        self.press_xpath(&format!("//button[contains(., '{part}')]")).await
    }

    /// Presses the link whose first words are `name`, waited for.
    ///
    /// # Errors
    /// When it does not appear, or cannot be pressed.
    pub async fn press_link(&self, name: &str) -> WebDriverResult<()> {
        self.press_xpath(&format!("//a[starts-with(normalize-space(.), '{name}')]")).await
    }

    /// Presses the element at an XPath, waited for.
    ///
    /// # Errors
    /// When it does not appear, or cannot be pressed.
    pub async fn press_xpath(&self, path: &str) -> WebDriverResult<()> {
        let query = self.page.query(By::XPath(path)).wait(PATIENCE, Duration::from_millis(50));
        query.and_clickable().first().await?.click().await
    }

    /// The field labelled `label`, waited for.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn labelled(&self, label: &str) -> WebDriverResult<WebElement> {
        let path = format!("//*[@id=//label[starts-with(normalize-space(.), '{label}')]/@for]");
        self.page.query(By::XPath(&path)).wait(PATIENCE, Duration::from_millis(50)).and_displayed().first().await
    }

    /// Chooses what begins with `words` in the list labelled `label`, by typing it.
    ///
    /// # Errors
    /// When there is no such list.
    pub async fn select(&self, label: &str, words: &str) -> WebDriverResult<()> {
        self.labelled(label).await?.send_keys(words).await
    }

    /// Finds the record called `title` with Ctrl+K and opens it.
    ///
    /// # Errors
    /// When it is not found.
    pub async fn find_and_open(&self, title: &str) -> WebDriverResult<()> {
        self.shortcut(Key::Control, 'k').await?;
        let field = self.see("[role=dialog] [role=combobox]").await?;
        self.fill(&field, title).await?;
        self.press_xpath(&format!("//*[@role='option'][.//strong[normalize-space(.)='{title}']]")).await?;
        let heading = By::XPath(format!("//h1[normalize-space(.)='{title}']"));
        self.page.query(heading).wait(PATIENCE, Duration::from_millis(50)).first().await?;
        Ok(())
    }

    /// Waits until `field` holds `value`.
    ///
    /// # Errors
    /// When the page cannot be asked.
    ///
    /// # Panics
    /// When it does not come to that.
    pub async fn value_becomes(&self, field: &WebElement, value: &str) -> WebDriverResult<()> {
        let mut seen = None;
        for _ in 0..PATIENCE.as_millis() / 50 {
            seen = field.prop("value").await?;
            if seen.as_deref() == Some(value) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the field holds {seen:?}, not “{value}”");
    }

    /// Waits until the page's text holds `text`.
    ///
    /// # Errors
    /// When the page cannot be asked.
    ///
    /// # Panics
    /// When the text does not come; the message shows what stood there instead.
    pub async fn reads(&self, text: &str) -> WebDriverResult<()> {
        let mut seen = String::new();
        for _ in 0..PATIENCE.as_millis() / 50 {
            let answer = self.page.execute("return document.body.innerText", Vec::new()).await?;
            seen = answer.json().as_str().unwrap_or_default().to_owned();
            if seen.contains(text) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the page never said “{text}”; it says:\n{seen}");
    }

    /// Presses `key` while `held` is down, wherever the focus is.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn shortcut(&self, held: Key, key: char) -> WebDriverResult<()> {
        self.page.action_chain().key_down(held.clone()).key_down(key).key_up(key).key_up(held).perform().await
    }

    /// Replaces what a field holds. Not `clear`: it tells nothing to the page.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn fill(&self, field: &WebElement, text: &str) -> WebDriverResult<()> {
        field.click().await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Backspace + text).await
    }

    /// What the application's command `name` answers, asked from the page as its own code does; `{error}` when it refuses.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn ask(&self, name: &str, request: Value) -> WebDriverResult<Value> {
        self.invoke("command", json!({ "name": name, "request": request })).await
    }

    /// What the shell answers to a page that calls `command`; `{error}` when it refuses.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn invoke(&self, command: &str, arguments: Value) -> WebDriverResult<Value> {
        let script = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given).then(done, (error) => done({ error }));";
        let answer = self.page.execute_async(script, vec![json!(command), arguments]).await?;
        Ok(answer.json().clone())
    }

    /// The value of a JavaScript expression in the page; promises are waited for.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn value_of(&self, expression: &str) -> WebDriverResult<Value> {
        let script = format!(
            "const done = arguments[0]; Promise.resolve().then(() => ({expression})).then(done, (error) => done(String(error)));"
        );
        Ok(self.page.execute_async(script, Vec::new()).await?.json().clone())
    }

    async fn keep_evidence(&self, name: &str) {
        let folder = crate::data::workspace().join("screens").join(name);
        if fs::create_dir_all(&folder).is_err() {
            return;
        }
        // Evidence is a help, not a proof: what cannot be kept is left out.
        let _absent = self.screen.photograph(&folder.join("screen.png"));
        let _absent = fs::copy(self.path("driver.log"), folder.join("programs.log"));
        // An open menu or dialog keeps the page from answering.
        if let Ok(Ok(source)) = timeout(PATIENCE, self.page.source()).await {
            let _absent = fs::write(folder.join("page.html"), source);
        }
    }
}

/// Gives `command` a home of its own: settings, data, caches, language.
pub fn live_in(home: &Path, command: &mut Command) {
    let runtime = home.join("run");
    // A runtime folder that cannot be made shows as the program's own complaint.
    let _exists = fs::create_dir_all(&runtime);
    command
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_RUNTIME_DIR", runtime)
        .env("GSETTINGS_BACKEND", "memory")
        .env("LC_ALL", "C.UTF-8");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("a listener has an address").port()
}
