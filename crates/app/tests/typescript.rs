//! The pages speak the command list as it is.

#[test]
fn the_generated_typescript_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/api/generated.ts");
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == tilth_app::typescript(), "ui/src/lib/api/generated.ts is stale: make generate");
}

#[test]
fn every_command_is_in_the_typescript() {
    let typescript = tilth_app::typescript();
    for name in tilth_app::commands::NAMES {
        assert!(typescript.contains(&format!("  {name}: [")), "{name}");
    }
}
