//! Reads `tauri.conf.json` and writes one permission for each command, so that the capability lists them by name.

fn main() {
    // The window embeds the built pages: new pages are a new window.
    println!("cargo:rerun-if-changed=../ui/build");
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
