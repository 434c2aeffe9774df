//! How long a page of the large portfolio takes from the click to usable, and how long it keeps a hand waiting meanwhile.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::pages::{OF_A_PORTFOLIO, person_of};
use tilth_tests::programs::{DESKTOP, folder};

use crate::figures::{Figures, quantile};

/// How often a page is gone to; the slowest visit counts.
const VISITS: usize = 3;
/// What a click waits for, at most.
const USABLE: f64 = 150.0;
/// What a key waits for, at most.
const ANSWERED: f64 = 100.0;

/// Follows a link and gives the milliseconds until the page stands: until its last change, with nothing asked and nothing
/// drawn for half a second after it; and the longest time meanwhile in which no key would have been heard.
const VISIT: &str = "(async () => {
    const quiet = 500;
    const link = document.createElement('a');
    link.href = GIVEN;
    document.body.append(link);
    const start = performance.now();
    let [last, heard, blocked, asked] = [start, start, 0, 0];
    const fetched = window.fetch;
    window.fetch = async (...given) => {
        asked += 1;
        try {
            return await fetched(...given);
        } finally {
            asked -= 1;
            last = performance.now();
        }
    };
    const stands = () => asked === 0 && performance.now() - last > quiet;
    const watch = new MutationObserver(() => requestAnimationFrame(() => { last = performance.now(); }));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    const listen = new MessageChannel();
    listen.port1.onmessage = () => {
        const now = performance.now();
        blocked = Math.max(blocked, now - heard);
        heard = now;
        if (!stands()) setTimeout(() => listen.port2.postMessage(0), 4);
    };
    link.click();
    link.remove();
    listen.port2.postMessage(0);
    while (!stands()) await new Promise((done) => setTimeout(done, 50));
    watch.disconnect();
    window.fetch = fetched;
    return { usable: last - start, blocked };
})()";

/// Goes to every page of `portfolio` whose name begins with `named`, from the help page each time.
pub(crate) fn measure(figures: &mut Figures, portfolio: &Path, named: &str) {
    let path = portfolio.to_string_lossy();
    let program = folder().join(DESKTOP);
    in_window("bench", Start { arguments: &[&path], program: Some(&program), ..Start::default() }, async |window| {
        window.settles().await?;
        window
            .ask("sit", serde_json::json!({ "person": person_of(window, "sponsorship").await?, "seat": "executive" }))
            .await?;
        let mut waits = Vec::new();
        for page in OF_A_PORTFOLIO.iter().filter(|page| page.name.starts_with(named)) {
            let Some(address) = page.path(window).await? else { continue };
            let mut usable = Duration::ZERO;
            for _ in 0..VISITS {
                visit(window, "/help").await?;
                let seen = visit(window, &address).await?;
                usable = usable.max(milliseconds(&seen, "usable"));
                waits.push(milliseconds(&seen, "blocked"));
            }
            figures.time(format!("{}: from click to usable, slowest of {VISITS}", page.name), usable, USABLE);
        }
        figures.time("a key waits while a page comes, longest wait of a visit, p95", quantile(&waits, 0.95), ANSWERED);
        Ok(())
    });
}

async fn visit(window: &Window, address: &str) -> thirtyfour::prelude::WebDriverResult<Value> {
    window.value_of(&VISIT.replace("GIVEN", &serde_json::json!(address).to_string())).await
}

fn milliseconds(seen: &Value, of: &str) -> Duration {
    let time = seen[of].as_f64().unwrap_or_else(|| panic!("the page told no time: {seen}"));
    Duration::from_secs_f64(time / 1000.0)
}
