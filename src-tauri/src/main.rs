//! The desktop window of Tilth: what the operating system gives (window, menu, file dialogs, arguments), and nothing else.
//! Everything the pages show comes from [`tilth_app`].

mod commands;
mod environment;
mod leaving;
mod menu;
mod opening;
mod pickers;
mod reminding;
mod shell;
mod view;
mod words;

fn main() -> tauri::Result<()> {
    environment::prepare();
    shell::run()
}
