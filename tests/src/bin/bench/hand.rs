//! What a hand feels in the real window: keys, letters, scrolling through a list of 100 000 rows.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::programs::{DESKTOP, folder};

use crate::figures::{Figures, quantile};

/// Asks for a key or a letter `count` times and gives the milliseconds from each event to the next painted frame.
const KEYS: &str = "(async () => {
    const [key, count, field] = GIVEN;
    const target = document.querySelector(field);
    target.focus();
    const painted = () => new Promise((done) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => done();
        after.port2.postMessage(0);
    }));
    const times = [];
    for (let at = 0; at < count; at += 1) {
        const start = performance.now();
        const where = document.activeElement;
        where.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        if (where instanceof HTMLInputElement) {
            where.value += key;
            where.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
        }
        await painted();
        times.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 30));
    }
    return { times };
})()";

/// Scrolls by five rows a frame and back up in long leaps; gives the milliseconds of each frame and the most rows that
/// stood in the page.
const SCROLL: &str = "(async () => {
    const scroller = document.querySelector('[role=grid]').parentElement;
    const frame = () => new Promise(requestAnimationFrame);
    const times = [];
    let rows = 0;
    let last = await frame();
    const note = async () => {
        const now = await frame();
        times.push(now - last);
        last = now;
        rows = Math.max(rows, scroller.querySelectorAll('[role=row]').length);
    };
    for (let at = 0; at < 240; at += 1) {
        scroller.scrollTop += 140;
        await note();
    }
    for (let at = 0; at < 60; at += 1) {
        scroller.scrollTop = scroller.scrollHeight * (1 - at / 60);
        await note();
    }
    return { times, rows };
})()";

/// Opens the list of people of `portfolio` and works in it.
pub(crate) fn measure(figures: &mut Figures, portfolio: &Path) {
    let path = portfolio.to_string_lossy();
    let program = folder().join(DESKTOP);
    in_window("bench", Start { arguments: &[&path], program: Some(&program), ..Start::default() }, async |window| {
        window.press_link("People").await?;
        window.see("[role=gridcell]").await?;
        let rows = window.ask("list", serde_json::json!({ "kind": "person", "limit": 1 })).await?["total"].clone();

        let scrolled = window.value_of(SCROLL).await?;
        let times = milliseconds(&scrolled["times"]);
        figures.time(format!("a frame while scrolling {rows} rows, p50"), quantile(&times, 0.5), None);
        figures.time(format!("a frame while scrolling {rows} rows, p95"), quantile(&times, 0.95), 1000.0 / 60.0);
        figures.add(
            "rows in the page while scrolling, at most",
            scrolled["rows"].as_f64().unwrap_or_default(),
            "",
            300.0,
        );

        let times = keys(window, "ArrowDown", 60, "[role=gridcell]").await?;
        figures.time("arrow key to paint, p95", quantile(&times, 0.95), 100.0);
        let times = keys(window, "a", 20, "main input").await?;
        figures.time("letter in the filter to paint, p95", quantile(&times, 0.95), 100.0);
        Ok(())
    });
}

async fn keys(
    window: &Window,
    key: &str,
    count: usize,
    field: &str,
) -> thirtyfour::prelude::WebDriverResult<Vec<Duration>> {
    let given = serde_json::json!([key, count, field]).to_string();
    let pressed = window.value_of(&KEYS.replace("GIVEN", &given)).await?;
    Ok(milliseconds(&pressed["times"]))
}

fn milliseconds(times: &Value) -> Vec<Duration> {
    let times = times.as_array().map(Vec::as_slice).unwrap_or_default();
    times.iter().filter_map(Value::as_f64).map(|ms| Duration::from_secs_f64(ms / 1000.0)).collect()
}
