//! The rooms of the house and the doors between them, read from `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Each crate of the workspace with the crates it names, tests and build scripts included.
fn named() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata writes JSON");
    let text = |value: &Value| value.as_str().expect("a name is text").to_owned();
    let packages = metadata["packages"].as_array().expect("a workspace has packages");
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("a package lists its dependencies");
            (text(&package["name"]), dependencies.iter().map(|named| text(&named["name"])).collect())
        })
        .collect()
}

/// The crates of this workspace that `name` names.
fn rooms(named: &BTreeMap<String, BTreeSet<String>>, name: &str) -> BTreeSet<String> {
    named[name].iter().filter(|dependency| named.contains_key(*dependency)).cloned().collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn dependencies_point_one_way() {
    let named = named();
    let allowed = [
        ("tilth-record-derive", set(&[])),
        ("tilth-core", set(&["tilth-record-derive"])),
        ("tilth-insight", set(&["tilth-core"])),
        ("tilth-store", set(&["tilth-core"])),
        ("tilth-exchange", set(&["tilth-core"])),
        ("tilth-report", set(&["tilth-core"])),
        ("tilth-app", set(&["tilth-core", "tilth-insight", "tilth-store", "tilth-exchange", "tilth-report"])),
        ("tilth-cli", set(&["tilth-app", "tilth-core"])),
        ("tilth-desktop", set(&["tilth-app", "tilth-core"])),
    ];
    for (name, allowed) in allowed {
        let rooms = rooms(&named, name);
        let strays: Vec<_> = rooms.difference(&allowed).collect();
        assert!(strays.is_empty(), "{name} names {strays:?}");
    }
}

#[test]
fn the_window_is_installed_under_the_name_of_the_folders() {
    let config: Value =
        serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json")).expect("tauri.conf.json is JSON");
    assert_eq!(config["identifier"], tilth_app::IDENTIFIER);
}

#[test]
fn every_profile_of_the_samples_comes_with_the_program_and_its_packages() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/profiles");
    let config: Value =
        serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json")).expect("tauri.conf.json is JSON");
    for entry in std::fs::read_dir(folder).expect("there are profiles").flatten() {
        let file = entry.file_name().into_string().expect("a name is text");
        let id = file.strip_suffix(".toml").expect("a profile is TOML");
        assert!(tilth_app::shipped_profile(id).is_some(), "{id}");
        for package in ["deb", "rpm"] {
            let files = &config["bundle"]["linux"][package]["files"];
            assert_eq!(files[format!("/usr/share/tilth/profiles/{file}")], format!("../samples/profiles/{file}"));
        }
    }
}

#[test]
fn every_room_is_known() {
    let known = set(&[
        "tilth-app",
        "tilth-cli",
        "tilth-core",
        "tilth-desktop",
        "tilth-exchange",
        "tilth-insight",
        "tilth-record-derive",
        "tilth-report",
        "tilth-store",
        "tilth-tests",
    ]);
    assert_eq!(named().into_keys().collect::<BTreeSet<_>>(), known);
}

#[test]
fn the_window_the_database_and_the_typesetter_each_have_one_room() {
    let named = named();
    let naming = |wanted: fn(&str) -> bool| -> BTreeSet<String> {
        let names = |all: &BTreeSet<String>| all.iter().any(|name| wanted(name));
        named.iter().filter(|(_, all)| names(all)).map(|(name, _)| name.clone()).collect()
    };
    let is_tauri = |name: &str| name == "tauri" || name.starts_with("tauri-") || name == "wry" || name == "tao";
    assert_eq!(naming(is_tauri), set(&["tilth-desktop"]));
    assert_eq!(naming(|name| name == "rusqlite" || name == "libsqlite3-sys"), set(&["tilth-store"]));
    assert_eq!(naming(|name| name.starts_with("typst")), set(&["tilth-report"]));
}
