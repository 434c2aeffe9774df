//! What falls due reaches the system: a service on the bus of the test takes notifications as a desktop does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;
use tilth_tests::desktop::{Start, Window, in_window};
use tilth_tests::processes::wait_for;
use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::OwnedValue;

/// Who told, the title, and the text of each notification.
type Told = Arc<Mutex<Vec<[String; 3]>>>;

/// The service of a desktop that shows notifications; this one writes them down.
struct Notifications(Told);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[allow(clippy::too_many_arguments, reason = "the specification names them")]
    fn notify(
        &self,
        app_name: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        self.0.lock().expect("nobody panics while writing down").push([app_name, summary, body]);
        1
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ["a test", "Tilth", "1", "1.2"].map(str::to_owned).into()
    }
}

fn serve(bus: &str, told: &Told) -> zbus::Result<Connection> {
    let path = "/org/freedesktop/Notifications";
    Builder::address(bus)?
        .name("org.freedesktop.Notifications")?
        .serve_at(path, Notifications(Arc::clone(told)))?
        .build()
}

#[test]
fn what_falls_due_is_told_through_the_system_to_who_asked_for_it() {
    in_window("reminder", Start::default(), async |window| {
        let told = Told::default();
        let _service = serve(window.screen.bus(), &told).expect("a service on the bus of the test");
        window.reads("Where does your knowledge live").await?;
        promise_something_for_today(window).await?;
        window.ask("remind", json!({ "on": true })).await?;
        let heard = wait_for("the notification", Duration::from_secs(120), || {
            let told = told.lock().expect("nobody panics while writing down");
            (!told.is_empty()).then(|| told.clone())
        })
        .expect("what falls due is told");
        assert_eq!(heard, [["Tilth", "Our house", "One promise falls due."].map(str::to_owned)]);
        Ok(())
    });
}

/// A portfolio whose leader has promised something for today.
async fn promise_something_for_today(window: &Window) -> WebDriverResult<()> {
    window.ask("create_portfolio", json!({ "organization": "Our house" })).await?;
    let session = window.ask("sit", json!({ "name": "Grace Hopper", "seat": "leader" })).await?;
    let community = json!({ "kind": "community", "values": { "name": { "text": "Weir" } } });
    let weir = window.ask("create_record", community).await?["created"]["id"].clone();
    let leads = json!({
        "person": { "value": session["document"]["me"]["person"]["id"] }, "community": { "value": weir },
        "role": { "value": "coordinator" },
    });
    window.ask("create_record", json!({ "kind": "leadership", "values": leads })).await?;
    let promise = json!({
        "promise": { "text": "Walk the weir" }, "side": { "value": "community" }, "community": { "value": weir },
        "kind": { "value": "joint_activity" }, "due": { "value": session["today"] }, "status": { "value": "agreed" },
    });
    let saved = window.ask("create_record", json!({ "kind": "commitment", "values": promise })).await?;
    assert_eq!(saved["error"], json!(null), "the promise is noted");
    Ok(())
}
