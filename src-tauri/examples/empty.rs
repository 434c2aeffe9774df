//! An empty window of the same size, without pages or commands: what `make bench` measures Tilth's start and memory against.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        // A page of its own scheme, because `about:blank` is drawn without the process that draws pages.
        .register_uri_scheme_protocol("empty", |_, _| Response::new(b"<!doctype html><title>Empty</title>".to_vec()))
        .setup(|app| {
            let page = "empty://localhost/".parse().expect("an address");
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::CustomProtocol(page))
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
