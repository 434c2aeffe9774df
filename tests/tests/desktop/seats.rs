//! A leader's week and an executive's morning, in the real window: what each does, and that all of it is there after the
//! portfolio was closed and opened again, with its history.

use jiff::{ToSpan, Zoned, civil::Date};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tilth_tests::desktop::{Start, Window, in_window};

use crate::becomes;

#[test]
fn a_leaders_week() {
    in_window("week", Start::default(), async |window| {
        sit(window, "Hyun-woo Baek", "Community leader").await?;
        window.reads("One promise is late.").await?;

        let (due, moved) = (in_days(19), in_days(54));
        log(window, "alt+1", &format!("Walk the blower hall with the night crew by {}", typed(due))).await?;
        log(window, "alt+1", "Write down what the old blowers taught us by 18 Dec").await?;
        log(window, "alt+3", "Third look at the blowers, 9 present, 2 new").await?;
        log(window, "alt+4", "We turned two blowers down and nobody missed them").await?;
        log(window, "alt+5", "The repair rota still takes our people").await?;

        renegotiate(window, moved).await?;
        return_to_a_stage(window).await?;
        run_a_pulse(window).await?;

        close_and_reopen(window).await?;
        let made = [
            ("commitment", "Walk the blower hall with the night crew"),
            ("commitment", "Write down what the old blowers taught us"),
            ("event", "Third look at the blowers"),
            ("value_story", "We turned two blowers down and nobody missed them"),
            ("voice", "The repair rota still takes our people"),
            ("renegotiation", "Walk the blower hall with the night crew"),
            ("answer", "Two newcomers asked the questions"),
        ];
        for (kind, title) in made {
            assert!(is_there(window, kind, title).await?, "{kind}: {title}");
        }
        holds(window, "commitment", "Walk the blower hall", &[("due", json!(moved))]).await?;
        let days = [("old_due", json!(due)), ("new_due", json!(moved))];
        holds(window, "renegotiation", "The night crew is on the storm rota until then", &days).await?;
        holds(window, "event", "Third look at the blowers", &[("attended", json!(9)), ("newcomers", json!(2))]).await?;
        let returned = [("stage", json!("establishing")), ("evidence", json!("They meet again, with two newcomers"))];
        holds(window, "stage_change", "They meet again", &returned).await?;
        holds(window, "answer", "Two newcomers asked the questions", &[("score", json!(4))]).await?;
        let told = ["Walk the blower hall", "Third look at the blowers", "Blower Group, establishing"];
        history_says(window, "Hyun-woo Baek", &told).await
    });
}

#[test]
fn an_executives_morning() {
    in_window("morning", Start::default(), async |window| {
        sit(window, "Leocadia Ferrant", "Executive").await?;
        window.reads("have changed since").await?;
        window.press_link("All changes").await?;
        window.reads("What changed").await?;
        window.press_link("Desk").await?;

        let spoken = count(window, "touchpoint").await?;
        window.press_button("Spoke today").await?;
        window.reads("Spoke with").await?;
        assert_eq!(count(window, "touchpoint").await?, spoken + 1);

        answer_a_voice(window).await?;
        decide(window).await?;
        let funded = count(window, "funding").await?;
        fund(window).await?;

        close_and_reopen(window).await?;
        assert_eq!(count(window, "touchpoint").await?, spoken + 1);
        assert_eq!(count(window, "funding").await?, funded + 1);
        assert!(is_there(window, "decision", "One sampling van for two works").await?);
        let said = [("asked", json!("before")), ("said", json!("Only if it is washed in between"))];
        holds(window, "consultation", "One sampling van for two works", &said).await?;
        let answered = [("status", json!("answered")), ("response", json!("From January the form is one page"))];
        holds(window, "voice", "The yearly condition form", &answered).await?;
        holds(window, "project", "Turn every valve once", &[("stage", json!("funded"))]).await?;
        let granted = json!({ "minor": 4_000_000, "currency": "GBP" });
        holds(window, "funding", "Turn every valve once allocated", &[("money", granted)]).await?;
        let told = ["Spoke with", "Answered: “The yearly condition form", "One sampling van for two works"];
        history_says(window, "Leocadia Ferrant", &told).await
    });
}

/// A day to come, so that the walk is good on any day.
fn in_days(days: i64) -> Date {
    Zoned::now().date().saturating_add(days.days())
}

/// A day as a person types it.
fn typed(day: Date) -> String {
    day.strftime("%-d %b %Y").to_string()
}

/// Opens the sample and says who sits at this computer.
async fn sit(window: &Window, name: &str, seat: &str) -> WebDriverResult<()> {
    window.press_button_with("sample").await?;
    window.reads("Who are you here?").await?;
    let field = window.labelled("Your name").await?;
    field.click().await?;
    window.fill(&field, name).await?;
    window.see("[role=option][aria-selected=true]").await?;
    window.settles().await?;
    window.keys(&["Return"])?;
    window.reads("Somebody else").await?;
    window.press_xpath(&format!("//label[.//strong[normalize-space(.)='{seat}']]")).await?;
    window.press_button("Begin here").await
}

/// Logs a line of a kind, from wherever one is.
async fn log(window: &Window, kind: &str, line: &str) -> WebDriverResult<()> {
    window.keys(&["ctrl+l"])?;
    window.see("[data-region=log] textarea").await?;
    window.keys(&[kind])?;
    window.types(line)?;
    window.settles().await?;
    window.keys(&["Return"])?;
    window.reads("Logged: ").await?;
    window.keys(&["Escape"])?;
    becomes(window, "document.querySelector('[data-region=log] textarea') === null", true).await
}

/// The day of a promise is moved openly: the old one and the reason stay.
async fn renegotiate(window: &Window, to: Date) -> WebDriverResult<()> {
    window.find_and_open("Walk the blower hall with the night crew").await?;
    window.press_button("Renegotiate the day").await?;
    window.fill(&window.labelled("Now due").await?, &typed(to)).await?;
    window.fill(&window.labelled("Why").await?, "The night crew is on the storm rota until then").await?;
    window.keys(&["Return"])?;
    window.reads(&typed(to)).await
}

/// What was just done is no longer told.
async fn unread(window: &Window) -> WebDriverResult<()> {
    becomes(window, "document.querySelector('[role=group][aria-label=Notice]') === null", true).await
}

/// A community comes back to an earlier stage, with what shows it.
async fn return_to_a_stage(window: &Window) -> WebDriverResult<()> {
    window.find_and_open("Blower Group").await?;
    unread(window).await?;
    window.press_button("Note a stage").await?;
    window.select("Stage", "establishing").await?;
    window.fill(&window.labelled("What shows it").await?, "They meet again, with two newcomers").await?;
    window.keys(&["ctrl+Return"])?;
    window.reads("a return").await
}

/// A round of nine questions is begun; one is answered, with a score and what shows it.
async fn run_a_pulse(window: &Window) -> WebDriverResult<()> {
    window.press_button("Pulse").await?;
    window.press_button_with("Begin a round").await?;
    let cell = "[role=group][aria-label='enterprise: learning energy, engagement']";
    window.see(&format!("{cell} [role=group] button:nth-of-type(4)")).await?.click().await?;
    let evidence = window.see(&format!("{cell} textarea")).await?;
    window.fill(&evidence, "Two newcomers asked the questions").await?;
    window.keys(&["ctrl+Return"])?;
    window.reads("Saved").await?;
    assert!(is_there(window, "answer", "Two newcomers asked the questions").await?);
    Ok(())
}

async fn answer_a_voice(window: &Window) -> WebDriverResult<()> {
    window.press_button("Answer").await?;
    let field = window.see("main textarea").await?;
    window.fill(&field, "From January the form is one page").await?;
    window.keys(&["ctrl+Return"])?;
    window.reads("Answered: ").await?;
    let voice = found(window, "voice", "The yearly condition form").await?;
    assert_eq!(value(window, "voice", &voice, "status").await?, json!("answered"));
    Ok(())
}

/// A decision is entered with a community that its domain proposes, asked before.
async fn decide(window: &Window) -> WebDriverResult<()> {
    window.press_link("Decisions").await?;
    window.press_link("New decision").await?;
    window.fill(&window.labelled("Title").await?, "One sampling van for two works").await?;
    let domains = window.labelled("Domains").await?;
    domains.click().await?;
    window.fill(&domains, "Membrane").await?;
    window.see("[role=option][aria-selected=true]").await?;
    window.settles().await?;
    window.keys(&["Return"])?;
    window.press_xpath("//*[@role='radiogroup']//label[normalize-space(.)='before']").await?;
    window.fill(&window.labelled("What they said").await?, "Only if it is washed in between").await?;
    window.keys(&["ctrl+Return"])?;
    window.reads("One community was asked before").await?;
    window.reads("Only if it is washed in between").await
}

/// A project is granted what it asked for, and is funded with that.
async fn fund(window: &Window) -> WebDriverResult<()> {
    window.find_and_open("Turn every valve once").await?;
    unread(window).await?;
    window.press_button("Fund it").await?;
    window.fill(&window.labelled("Money").await?, "40,000").await?;
    window.keys(&["ctrl+Return"])?;
    window.reads("GBP 40,000").await?;
    becomes(window, "document.body.innerText.includes('Allocated GBP 40,000')", true).await?;
    let project = found(window, "project", "Turn every valve once").await?;
    assert_eq!(value(window, "project", &project, "stage").await?, json!("funded"));
    Ok(())
}

/// Closes the portfolio and opens it again, from the list of those opened before.
async fn close_and_reopen(window: &Window) -> WebDriverResult<()> {
    window.keys(&["ctrl+w"])?;
    window.reads("Where does your knowledge live").await?;
    window.press_button_with("Knowledge portfolio").await?;
    window.reads("Desk").await
}

async fn list(window: &Window, kind: &str, filter: &str) -> WebDriverResult<Value> {
    window.ask("list", json!({ "kind": kind, "filter": filter, "limit": 1 })).await
}

async fn count(window: &Window, kind: &str) -> WebDriverResult<u64> {
    Ok(list(window, kind, "").await?["total"].as_u64().unwrap_or_default())
}

async fn is_there(window: &Window, kind: &str, title: &str) -> WebDriverResult<bool> {
    Ok(list(window, kind, title).await?["matched"].as_u64().unwrap_or_default() > 0)
}

async fn found(window: &Window, kind: &str, title: &str) -> WebDriverResult<String> {
    let list = list(window, kind, title).await?;
    Ok(list["rows"][0]["id"].as_str().unwrap_or_default().to_owned())
}

async fn value(window: &Window, kind: &str, id: &str, field: &str) -> WebDriverResult<Value> {
    let record = window.ask("record", json!({ "kind": kind, "id": id })).await?;
    Ok(record["values"][field]["value"].clone())
}

/// The first record of a kind with these words holds these values.
async fn holds(window: &Window, kind: &str, words: &str, values: &[(&str, Value)]) -> WebDriverResult<()> {
    let id = found(window, kind, words).await?;
    for (field, expected) in values {
        assert_eq!(&value(window, kind, &id, field).await?, expected, "{kind} with {words}: {field}");
    }
    Ok(())
}

/// The history of the portfolio tells each of these, and that this person did it.
async fn history_says(window: &Window, author: &str, told: &[&str]) -> WebDriverResult<()> {
    let history = window.ask("history", json!({ "offset": 0, "limit": 30 })).await?;
    let batches = history["batches"].as_array().into_iter().flatten();
    let done: Vec<(&str, &str)> =
        batches.filter_map(|batch| Some((batch["author"].as_str()?, batch["label"].as_str()?))).collect();
    for what in told {
        let of_them = done.iter().any(|(by, label)| *by == author && label.contains(what));
        assert!(of_them, "{author} and {what} are not in the history: {done:#?}");
    }
    Ok(())
}
