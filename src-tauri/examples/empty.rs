//! An empty window of the same size, without pages or commands: what `make bench` measures Tilth's start and memory against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let blank = "about:blank".parse().expect("an address");
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::External(blank)).inner_size(1280.0, 800.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
