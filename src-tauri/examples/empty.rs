//! An empty window of the same size, without pages or commands: what `make bench` measures Tilth's start and memory against.

use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let blank = "data:text/html,<title>ready</title>".parse().expect("an address");
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::External(blank))
                .inner_size(1280.0, 800.0)
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        let _shown = window.set_title("ready");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
