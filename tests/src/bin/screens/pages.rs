//! What is photographed: a page more is a line more.

use std::time::Duration;

use thirtyfour::prelude::WebDriverResult;
use tilth_tests::desktop::Window;
use tokio::time::sleep;

/// How long what keys open takes to be drawn.
const DRAWN: Duration = Duration::from_millis(700);

/// A page, by the name of its picture and the way to it.
pub(crate) struct Page {
    pub(crate) name: &'static str,
    way: Way,
}

enum Way {
    /// The address of the page.
    At(&'static str),
    /// The first record of a kind, by title; a portfolio without one has no such picture.
    First(&'static str),
    /// Keys pressed on the page of an address.
    Keys(&'static str, &'static [&'static str]),
}

const fn at(name: &'static str, path: &'static str) -> Page {
    Page { name, way: Way::At(path) }
}

const fn first(name: &'static str, kind: &'static str) -> Page {
    Page { name, way: Way::First(kind) }
}

const fn keys(name: &'static str, path: &'static str, pressed: &'static [&'static str]) -> Page {
    Page { name, way: Way::Keys(path, pressed) }
}

/// The pages of a window without a portfolio.
pub(crate) const FIRST_START: &[Page] = &[at("welcome", "/welcome"), at("new", "/new")];

/// The pages of an open portfolio.
pub(crate) const OF_A_PORTFOLIO: &[Page] = &[
    at("portfolio", "/portfolio"),
    at("attention", "/attention"),
    at("communities", "/communities"),
    at("people", "/people"),
    at("projects", "/projects"),
    at("commitments", "/commitments"),
    at("voice", "/voice"),
    at("reports", "/reports"),
    at("records", "/records"),
    at("records-event", "/records/event"),
    at("history", "/history"),
    at("settings", "/settings"),
    at("help", "/help"),
    at("import", "/import"),
    first("domain", "domain"),
    first("community", "community"),
    first("person", "person"),
    first("project", "project"),
    first("commitment", "commitment"),
    first("voice-record", "voice"),
    at("new-community", "/record/community/new"),
    at("new-person", "/record/person/new"),
    keys("find", "/portfolio", &["ctrl+k"]),
    keys("find-typed", "/portfolio", &["ctrl+k", "m", "e", "m"]),
    keys("menu", "/portfolio", &["alt+f"]),
];

impl Page {
    /// Goes there; false when the portfolio has no such page.
    pub(crate) async fn open(&self, window: &Window) -> WebDriverResult<bool> {
        match &self.way {
            Way::At(path) => window.go(path).await?,
            Way::First(kind) => {
                let Some((id, _)) = window.first(kind).await? else {
                    return Ok(false);
                };
                window.go(&format!("/record/{kind}/{id}")).await?;
            }
            Way::Keys(path, pressed) => {
                window.go(path).await?;
                window.settles().await?;
                window.keys(pressed)?;
                // An open menu keeps the page from answering.
                sleep(DRAWN).await;
                return Ok(true);
            }
        }
        window.settles().await?;
        Ok(true)
    }

    /// Leaves what the keys opened.
    pub(crate) fn leave(&self, window: &Window) -> WebDriverResult<()> {
        match self.way {
            Way::Keys(..) => window.keys(&["Escape", "Escape"]),
            Way::At(_) | Way::First(_) => Ok(()),
        }
    }
}
