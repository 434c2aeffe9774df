//! Reads `tauri.conf.json` and writes one permission for each command, so that the capability lists them by name.

use std::{env, fs, path::Path};

fn main() {
    // The window embeds the built pages: new pages are a new window.
    println!("cargo:rerun-if-changed=../ui/build");
    forget_old_pages();
    let commands = tauri_build::AppManifest::new().commands(&[
        "command",
        "pending",
        "leave",
        "wear",
        "pick_open",
        "pick_save",
        "pick_folder",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("tauri.conf.json, the capability and ui/build agree");
}

/// Tauri writes each file it embeds under its hash and takes what it finds there as written, whole or not.
fn forget_old_pages() {
    let Some(folder) = env::var_os("OUT_DIR") else { return };
    let embedded = Path::new(&folder).join("tauri-codegen-assets");
    if embedded.exists() {
        fs::remove_dir_all(&embedded).expect("the folder of a build can be emptied");
    }
}
