//! Folders that a service keeps in step with other computers.
//!
//! Such a service copies a database file while it is being written, and its log apart from it: what arrives elsewhere
//! may be damaged, and two people writing make two files. So a document in such a folder comes with a warning.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

/// A folder that a service keeps in step with other computers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncedFolder {
    /// The service, by its own name.
    pub service: &'static str,
    /// The folder.
    pub folder: PathBuf,
}

/// How the folders of each service are called; a name that ends in `*` is a beginning.
const NAMES: &[(&str, &[&str])] = &[
    ("Dropbox", &["Dropbox", "Dropbox (*"]),
    ("OneDrive", &["OneDrive", "OneDrive - *", "OneDrive-*"]),
    ("iCloud Drive", &["iCloud Drive", "iCloudDrive", "com~apple~CloudDocs", "Mobile Documents"]),
    ("Google Drive", &["Google Drive", "GoogleDrive", "GoogleDrive-*", "My Drive"]),
    ("Nextcloud", &["Nextcloud", "ownCloud"]),
    ("Syncthing", &["Syncthing"]),
];

/// What a service leaves in the folder that it keeps in step; a name that begins with `*` is an ending.
const MARKERS: &[(&str, &[&str])] = &[
    ("Dropbox", &[".dropbox", ".dropbox.cache"]),
    ("Nextcloud", &[".nextcloudsync.log", ".owncloudsync.log", ".sync_*.db", "._sync_*.db"]),
    ("Syncthing", &[".stfolder"]),
];

impl SyncedFolder {
    /// The innermost such folder around a file, by its name or by what the service left in it.
    #[must_use]
    pub fn around(path: &Path) -> Option<Self> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        path.ancestors().skip(1).find_map(|folder| {
            let service = folder.file_name().and_then(by_name).or_else(|| by_marker(folder))?;
            Some(Self { service, folder: folder.to_owned() })
        })
    }
}

fn by_name(name: &OsStr) -> Option<&'static str> {
    let name = name.to_str()?;
    find(NAMES, |pattern| fits(name, pattern))
}

fn by_marker(folder: &Path) -> Option<&'static str> {
    find(MARKERS, |pattern| match pattern.split_once('*') {
        None => folder.join(pattern).exists(),
        Some(_) => std::fs::read_dir(folder).is_ok_and(|entries| {
            entries.flatten().any(|entry| entry.file_name().to_str().is_some_and(|name| fits(name, pattern)))
        }),
    })
}

fn find(services: &[(&'static str, &[&str])], is: impl Fn(&str) -> bool) -> Option<&'static str> {
    services.iter().find(|(_, patterns)| patterns.iter().any(|pattern| is(pattern))).map(|(service, _)| *service)
}

/// Whether a name fits a pattern in which `*` stands for anything.
fn fits(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => name == pattern,
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}
