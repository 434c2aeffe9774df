//! Reads `tauri.conf.json` and writes one permission for each command, so that the capability lists them by name.

fn main() {
    let commands =
        tauri_build::AppManifest::new().commands(&["command", "pending", "pick_open", "pick_save", "pick_folder"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("tauri.conf.json, the capability and ui/build agree");
}
