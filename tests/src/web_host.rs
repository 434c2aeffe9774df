//! The pages in a plain browser: the built UI and the application's commands over HTTP on this computer, for the web suite.
//! The native file dialogs are answered from a queue the suite fills.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tilth_app::App;

/// A running host.
pub struct WebHost {
    desk: Desk,
    listener: TcpListener,
}

/// What the pages are answered from.
#[derive(Clone)]
struct Desk {
    app: Arc<App>,
    pages: PathBuf,
    picks: Arc<Mutex<VecDeque<Value>>>,
}

impl WebHost {
    /// A host for `app` with the pages built in the folder `pages`, on `port` of this computer (0: any free one).
    ///
    /// # Errors
    /// When the port is taken.
    pub fn new(app: App, pages: &Path, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        let desk = Desk { app: Arc::new(app), pages: pages.to_path_buf(), picks: Arc::default() };
        Ok(Self { desk, listener })
    }

    /// `http://127.0.0.1:<port>`.
    ///
    /// # Errors
    /// What the system says.
    pub fn address(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.listener.local_addr()?))
    }

    /// Answers until the process ends. Commands run on threads of their own, so that `progress` and `cancel` are answered
    /// during a long one.
    ///
    /// # Errors
    /// What the system says.
    pub fn serve(self) -> io::Result<()> {
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
            let desk = self.desk;
            let answer = move |method: Method, address: Uri, body: Bytes| {
                let desk = desk.clone();
                async move {
                    let answer = tokio::task::spawn_blocking(move || desk.answer(&method, address.path(), &body)).await;
                    answer.unwrap_or_else(|_panicked| StatusCode::INTERNAL_SERVER_ERROR.into_response())
                }
            };
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            axum::serve(listener, Router::new().fallback(answer)).await
        })
    }
}

impl Desk {
    fn answer(&self, method: &Method, path: &str, body: &[u8]) -> Response {
        match *method {
            Method::GET | Method::HEAD => self.page(path),
            Method::POST => match read_json(body) {
                Ok(body) => self.command(path.trim_start_matches('/'), body),
                Err(error) => json_answer(400, &json!({ "code": "request", "message": error.to_string() })),
            },
            _ => json_answer(405, &json!({ "code": "request", "message": "GET or POST" })),
        }
    }

    fn command(&self, path: &str, body: Value) -> Response {
        let picks = || self.picks.lock().unwrap_or_else(PoisonError::into_inner);
        match path {
            "test/pick" => {
                picks().push_back(body);
                json_answer(200, &Value::Null)
            }
            // An empty queue is a person who left the dialog without a choice.
            "pick" => {
                let chosen = picks().pop_front().unwrap_or_default();
                json_answer(200, &chosen)
            }
            _ => match path.strip_prefix("command/").map(|name| self.app.answer(name, body)) {
                Some(Ok(answer)) => json_text(200, answer.get().to_owned()),
                Some(Err(error)) => json_answer(422, &json!(error)),
                None => json_answer(404, &json!({ "code": "request", "message": path })),
            },
        }
    }

    /// A file of the built UI; every other address is a page, and all pages are `index.html`.
    fn page(&self, path: &str) -> Response {
        let wanted = Path::new(path.trim_start_matches('/'));
        let inside = wanted.components().all(|part| matches!(part, Component::Normal(_)));
        let file = self.pages.join(wanted);
        let file = if inside && file.is_file() { file } else { self.pages.join("index.html") };
        match fs::read(&file) {
            Ok(bytes) => ([(header::CONTENT_TYPE, content_type(&file))], bytes).into_response(),
            Err(error) => json_answer(404, &json!({ "code": "request", "message": error.to_string() })),
        }
    }
}

fn read_json(body: &[u8]) -> serde_json::Result<Value> {
    if body.is_empty() { Ok(json!({})) } else { serde_json::from_slice(body) }
}

fn json_answer(status: u16, value: &Value) -> Response {
    json_text(status, value.to_string())
}

fn json_text(status: u16, text: String) -> Response {
    let status = StatusCode::from_u16(status).expect("statuses written here are known");
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
