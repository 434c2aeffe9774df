//! Every page of the window, as it is photographed and timed: a page more is a line more.

use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::WebDriverResult;
use tokio::time::sleep;

use crate::desktop::Window;

/// How long what keys open takes to be drawn.
const DRAWN: Duration = Duration::from_millis(700);

/// A page, by the name of its picture and the way to it.
pub struct Page {
    /// Its name.
    pub name: &'static str,
    way: Way,
}

enum Way {
    /// The address of the page.
    At(&'static str),
    /// The first record of a kind, by title; a portfolio without one has no such page.
    First(&'static str),
    /// A tab of the page of that record.
    Tab(&'static str, &'static str),
    /// Keys pressed on the page of an address.
    Keys(&'static str, &'static [&'static str]),
    /// The desk from a seat, of the person whom the first record of a kind names.
    Desk(&'static str, &'static str),
}

const fn at(name: &'static str, path: &'static str) -> Page {
    Page { name, way: Way::At(path) }
}

const fn first(name: &'static str, kind: &'static str) -> Page {
    Page { name, way: Way::First(kind) }
}

const fn tab(name: &'static str, kind: &'static str, tab: &'static str) -> Page {
    Page { name, way: Way::Tab(kind, tab) }
}

const fn keys(name: &'static str, path: &'static str, pressed: &'static [&'static str]) -> Page {
    Page { name, way: Way::Keys(path, pressed) }
}

const fn desk(name: &'static str, seat: &'static str, kind: &'static str) -> Page {
    Page { name, way: Way::Desk(seat, kind) }
}

/// The pages of a window without a portfolio.
pub const FIRST_START: &[Page] = &[at("welcome", "/welcome"), at("new", "/new")];

/// The pages of an open portfolio.
pub const OF_A_PORTFOLIO: &[Page] = &[
    at("who", "/who"),
    at("desk", "/desk"),
    desk("desk-executive", "executive", "sponsorship"),
    desk("desk-leader", "leader", "leadership"),
    at("portfolio", "/portfolio"),
    at("compare", "/compare"),
    at("attention", "/attention"),
    at("communities", "/communities"),
    at("people", "/people"),
    at("projects", "/projects"),
    at("commitments", "/commitments"),
    at("commitments-calendar", "/commitments?view=calendar"),
    at("commitments-board", "/commitments?view=board"),
    at("projects-pipeline", "/projects?view=pipeline"),
    at("decisions", "/decisions"),
    at("voice", "/voice"),
    at("voice-register", "/voice?view=register"),
    at("boundaries", "/boundaries"),
    at("boundaries-table", "/boundaries?view=table"),
    at("boundaries-list", "/boundaries?view=records"),
    at("reviews", "/reviews"),
    at("reports", "/reports"),
    at("records", "/records"),
    at("records-event", "/records/event"),
    at("history", "/history"),
    at("settings", "/settings"),
    at("help", "/help"),
    at("workbook", "/workbook"),
    at("import", "/import"),
    first("domain", "domain"),
    tab("domain-ratings", "domain", "ratings"),
    tab("domain-money", "domain", "money"),
    tab("domain-projects", "domain", "projects"),
    tab("domain-issues", "domain", "issues"),
    tab("domain-decisions", "domain", "decisions"),
    tab("domain-artifacts", "domain", "artifacts"),
    tab("domain-people", "domain", "people"),
    tab("domain-parts", "domain", "parts"),
    tab("domain-fields", "domain", "fields"),
    first("community", "community"),
    tab("community-life", "community", "life"),
    tab("community-people", "community", "people"),
    tab("community-rhythm", "community", "rhythm"),
    tab("community-commitments", "community", "commitments"),
    tab("community-asks", "community", "asks"),
    tab("community-projects", "community", "projects"),
    tab("community-voice", "community", "voice"),
    tab("community-practice", "community", "practice"),
    tab("community-boundaries", "community", "boundaries"),
    tab("community-value", "community", "value"),
    tab("community-pulse", "community", "pulse"),
    tab("community-conditions", "community", "conditions"),
    tab("community-check", "community", "check"),
    tab("community-fields", "community", "fields"),
    first("person", "person"),
    tab("person-contributions", "person", "contributions"),
    tab("person-sponsors", "person", "sponsors"),
    first("project", "project"),
    first("commitment", "commitment"),
    first("decision", "decision"),
    first("boundary", "boundary"),
    tab("boundary-cells", "boundary", "cells"),
    first("voice-record", "voice"),
    first("event", "event"),
    first("review", "review"),
    first("outside-party", "outside_party"),
    at("new-community", "/record/community/new"),
    at("new-person", "/record/person/new"),
    at("new-decision", "/record/decision/new"),
    keys("find", "/portfolio", &["ctrl+k"]),
    keys("find-typed", "/portfolio", &["ctrl+k", "m", "e", "m"]),
    keys("menu", "/portfolio", &["alt+f"]),
];

impl Page {
    /// Its address in the open portfolio; `None` where it has no such page, or where only keys lead there.
    ///
    /// # Errors
    /// When the window cannot be asked.
    pub async fn path(&self, window: &Window) -> WebDriverResult<Option<String>> {
        let record = async |kind: &str| -> WebDriverResult<Option<String>> {
            Ok(window.first(kind).await?.map(|(id, _)| format!("/record/{kind}/{id}")))
        };
        Ok(match &self.way {
            Way::At(path) => Some((*path).to_owned()),
            Way::First(kind) => record(kind).await?,
            Way::Tab(kind, tab) => record(kind).await?.map(|path| format!("{path}?tab={tab}")),
            Way::Keys(..) | Way::Desk(..) => None,
        })
    }

    /// Goes there; false when the portfolio has no such page.
    ///
    /// # Errors
    /// When the window cannot be asked.
    pub async fn open(&self, window: &Window) -> WebDriverResult<bool> {
        match &self.way {
            Way::At(_) | Way::First(_) | Way::Tab(..) => {
                let Some(path) = self.path(window).await? else { return Ok(false) };
                window.go(&path).await?;
            }
            Way::Keys(path, pressed) => {
                window.go(path).await?;
                window.settles().await?;
                window.keys(pressed)?;
                // An open menu keeps the page from answering.
                sleep(DRAWN).await;
                return Ok(true);
            }
            Way::Desk(seat, kind) => {
                let Some(person) = person_of(window, kind).await? else { return Ok(false) };
                window.ask("sit", json!({ "person": person, "seat": seat })).await?;
                window.go("/desk").await?;
            }
        }
        window.settles().await?;
        Ok(true)
    }

    /// Leaves what the keys opened.
    ///
    /// # Errors
    /// When no key can be pressed.
    pub fn leave(&self, window: &Window) -> WebDriverResult<()> {
        match self.way {
            Way::Keys(..) => window.keys(&["Escape", "Escape"]),
            Way::At(_) | Way::First(_) | Way::Tab(..) | Way::Desk(..) => Ok(()),
        }
    }
}

/// The person whom the first record of a kind names.
///
/// # Errors
/// When the window cannot be asked.
pub async fn person_of(window: &Window, kind: &str) -> WebDriverResult<Option<String>> {
    let Some((id, _)) = window.first(kind).await? else { return Ok(None) };
    let record = window.ask("record", json!({ "kind": kind, "id": id })).await?;
    Ok(record["values"]["person"]["value"].as_str().map(str::to_owned))
}
