//! How long a page of the large portfolio takes from the click to usable, and how long it keeps a hand waiting meanwhile.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::pages::OF_A_PORTFOLIO;
use tilth_tests::programs::{DESKTOP, folder};

use crate::figures::Figures;

/// How often a page is gone to; the slowest visit counts.
const VISITS: usize = 3;
/// What a click waits for, at most.
const USABLE: f64 = 150.0;
/// What a key waits for, at most.
const ANSWERED: f64 = 100.0;

/// Follows a link and gives the milliseconds until the page stands: until its last change, with nothing more for a second;
/// and the longest time meanwhile in which no key would have been heard.
const VISIT: &str = "(async () => {
    const link = document.createElement('a');
    link.href = GIVEN;
    document.querySelector('.app').append(link);
    const start = performance.now();
    let [last, heard, blocked] = [start, start, 0];
    const watch = new MutationObserver(() => requestAnimationFrame(() => { last = performance.now(); }));
    watch.observe(document.querySelector('.app'), { childList: true, subtree: true, characterData: true });
    const listen = new MessageChannel();
    listen.port1.onmessage = () => {
        const now = performance.now();
        blocked = Math.max(blocked, now - heard);
        heard = now;
        if (now - Math.max(last, start) < 1000) setTimeout(() => listen.port2.postMessage(0), 4);
    };
    link.click();
    link.remove();
    listen.port2.postMessage(0);
    while (performance.now() - last < 1000) await new Promise((done) => setTimeout(done, 50));
    watch.disconnect();
    return { usable: last - start, blocked };
})()";

/// Goes to every page of `portfolio`, from the help page each time.
pub(crate) fn measure(figures: &mut Figures, portfolio: &Path) {
    let path = portfolio.to_string_lossy();
    let program = folder().join(DESKTOP);
    in_window("bench", Start { arguments: &[&path], program: Some(&program), ..Start::default() }, async |window| {
        window.settles().await?;
        window.ask("sit", serde_json::json!({ "person": first_person(window).await?, "seat": "executive" })).await?;
        let mut longest = Duration::ZERO;
        for page in OF_A_PORTFOLIO {
            let Some(address) = page.path(window).await? else { continue };
            let mut usable = Duration::ZERO;
            for _ in 0..VISITS {
                visit(window, "/help").await?;
                let seen = visit(window, &address).await?;
                usable = usable.max(milliseconds(&seen["usable"]));
                longest = longest.max(milliseconds(&seen["blocked"]));
            }
            figures.time(format!("the page {}, from click to usable, slowest of {VISITS}", page.name), usable, USABLE);
        }
        figures.time("a key waits while a page comes, at most", longest, ANSWERED);
        Ok(())
    });
}

async fn first_person(window: &Window) -> thirtyfour::prelude::WebDriverResult<Option<String>> {
    Ok(window.first("person").await?.map(|(id, _)| id))
}

async fn visit(window: &Window, address: &str) -> thirtyfour::prelude::WebDriverResult<Value> {
    window.value_of(&VISIT.replace("GIVEN", &serde_json::json!(address).to_string())).await
}

fn milliseconds(time: &Value) -> Duration {
    Duration::from_secs_f64(time.as_f64().unwrap_or_default() / 1000.0)
}
