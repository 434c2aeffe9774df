//! An empty window of the same size, one sentence and no commands: what `make bench` measures Tilth's start and memory
//! against. The sentence stands where the portfolio page says its first, so that both are seen by the same look.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><title>Empty</title>\
    <p style=\"position: absolute; left: 216px; top: 85px; font-size: 32px\">An empty window says one sentence, and that is all.";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        // A page of its own scheme, because `about:blank` is drawn without the process that draws pages.
        .register_uri_scheme_protocol("empty", |_, _| {
            let page = Response::builder().header("content-type", "text/html");
            page.body(PAGE.as_bytes().to_vec()).expect("a page is an answer")
        })
        .setup(|app| {
            let page = "empty://localhost/".parse().expect("an address");
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::CustomProtocol(page))
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
