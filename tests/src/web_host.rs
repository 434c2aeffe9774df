//! The pages in a plain browser: the built UI and the application's commands over HTTP on this computer, for the web suite.
//! The native file dialogs are answered from a queue the suite fills.

use std::collections::VecDeque;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::{Value, json};
use tilth_app::App;
use tiny_http::{HTTPVersion, Header, Method, Request, Response, Server};

/// Commands answered at the same time: one long command, its `progress` and `cancel`, and a page's own requests.
const THREADS: usize = 8;

type Answer = Response<Cursor<Vec<u8>>>;

/// A running host.
#[derive(Clone)]
pub struct WebHost {
    app: Arc<App>,
    pages: PathBuf,
    picks: Arc<Mutex<VecDeque<Value>>>,
    server: Arc<Server>,
}

impl WebHost {
    /// A host for `app` with the pages built in the folder `pages`, on `port` of this computer (0: any free one).
    ///
    /// # Errors
    /// When the port is taken.
    pub fn new(app: App, pages: &Path, port: u16) -> io::Result<Self> {
        let server = Server::http(("127.0.0.1", port)).map_err(io::Error::other)?;
        Ok(Self { app: Arc::new(app), pages: pages.to_path_buf(), picks: Arc::default(), server: Arc::new(server) })
    }

    /// `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.server.server_addr())
    }

    /// Answers until the process ends.
    pub fn serve(&self) {
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    while let Ok(mut request) = self.server.recv() {
                        let answer = self.answer(&mut request);
                        // HTTP/1.0 ends the connection with its answer: tiny_http can leave one waiting behind another that a
                        // browser keeps open. A browser that went away needs no answer.
                        let mut writer = request.into_writer();
                        let _gone = answer
                            .raw_print(&mut writer, HTTPVersion(1, 0), &[], false, None)
                            .and_then(|()| writer.flush());
                    }
                });
            }
        });
    }

    fn answer(&self, request: &mut Request) -> Answer {
        let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        match request.method() {
            Method::Get | Method::Head => self.page(&path),
            Method::Post => match read_json(request) {
                Ok(body) => self.command(path.trim_start_matches('/'), body),
                Err(error) => json_answer(400, &json!({ "code": "request", "message": error.to_string() })),
            },
            _ => json_answer(405, &json!({ "code": "request", "message": "GET or POST" })),
        }
    }

    fn command(&self, path: &str, body: Value) -> Answer {
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
            _ => match path.strip_prefix("command/").map(|name| self.app.dispatch(name, body)) {
                Some(Ok(answer)) => json_answer(200, &answer),
                Some(Err(error)) => json_answer(422, &json!(error)),
                None => json_answer(404, &json!({ "code": "request", "message": path })),
            },
        }
    }

    /// A file of the built UI; every other address is a page, and all pages are `index.html`.
    fn page(&self, path: &str) -> Answer {
        let wanted = Path::new(path.trim_start_matches('/'));
        let inside = wanted.components().all(|part| matches!(part, Component::Normal(_)));
        let file = self.pages.join(wanted);
        let file = if inside && file.is_file() { file } else { self.pages.join("index.html") };
        match fs::read(&file) {
            Ok(bytes) => Response::from_data(bytes).with_header(header("Content-Type", content_type(&file))),
            Err(error) => json_answer(404, &json!({ "code": "request", "message": error.to_string() })),
        }
    }
}

fn read_json(request: &mut Request) -> io::Result<Value> {
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body)?;
    if body.is_empty() { Ok(json!({})) } else { Ok(serde_json::from_str(&body)?) }
}

fn json_answer(status: u16, value: &Value) -> Answer {
    Response::from_string(value.to_string())
        .with_status_code(status)
        .with_header(header("Content-Type", "application/json"))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("headers written here are ASCII")
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
