//! Which files open, how, and which are refused untouched.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use std::{fs, path::Path};

use support::{Chance, any_batch, document, founding, moment, open, signature};
use tilth_store::{Document, Error, Opening, ReadOnly, SyncedFolder, backups, restore};

fn refused(path: &Path) -> Error {
    Document::open(path, Opening::default()).unwrap_err()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn closing_leaves_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(&folder, &mut Chance::new(1));
    assert!(names(folder.path()).contains(&".green.tilth.lock".to_owned()));
    document.close().unwrap();
    assert_eq!(names(folder.path()), ["green.tilth"]);
}

#[test]
fn a_second_opener_reads_until_the_first_has_closed() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(2);
    let (mut first, mut portfolio) = document(&folder, chance);
    let path = first.path().to_owned();
    let batch = any_batch(chance, &portfolio, moment(1, 0));
    first.write(&mut portfolio, batch).unwrap();

    let (mut second, mut seen) = open(&path);
    assert_eq!(second.read_only(), Some(ReadOnly::InUse));
    assert_eq!(second.check().unwrap(), vec![]);
    assert_eq!(seen, portfolio);
    let batch = any_batch(chance, &seen, moment(2, 0));
    assert_eq!(second.write(&mut seen, batch).unwrap_err().code(), "read-only");
    assert_eq!(seen, portfolio);
    second.close().unwrap();
    first.close().unwrap();

    let (third, _) = open(&path);
    assert_eq!(third.read_only(), None);
    third.close().unwrap();
    assert_eq!(names(folder.path()), ["green.tilth"]);
}

#[test]
fn a_lock_file_left_by_a_crash_locks_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(&folder, &mut Chance::new(3));
    let path = document.path().to_owned();
    document.close().unwrap();
    fs::write(folder.path().join(".green.tilth.lock"), "").unwrap();
    assert_eq!(open(&path).0.read_only(), None);
}

#[test]
fn a_file_that_cannot_be_written_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (document, portfolio) = document(&folder, &mut Chance::new(4));
    let path = document.path().to_owned();
    document.close().unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let (document, seen) = open(&path);
    assert_eq!(document.read_only(), Some(ReadOnly::NotWritable));
    assert_eq!(seen, portfolio);
    assert_eq!(names(folder.path()), ["green.tilth"]);
}

#[test]
fn creating_never_replaces_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.tilth");
    fs::write(&path, "my notes").unwrap();
    let chance = &mut Chance::new(5);
    let refused = Document::create(&path, &founding(chance, moment(0, 0)), None).unwrap_err();
    assert_eq!(refused.code(), "file-exists");
    assert_eq!(fs::read(&path).unwrap(), b"my notes");
    assert_eq!(names(folder.path()), ["notes.tilth"]);
}

#[test]
fn a_missing_file_a_folder_and_other_files_are_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.tilth");
    assert_eq!(refused(&path).code(), "not-found");
    assert_eq!(refused(folder.path()).code(), "not-a-portfolio");
    for content in [&b""[..], b"name,community\n", b"SQLite format 3\0", &[b'x'; 4096], b"PK\x03\x04rest"] {
        fs::write(&path, content).unwrap();
        assert_eq!(refused(&path).code(), "not-a-portfolio");
        assert_eq!(fs::read(&path).unwrap(), content);
    }
    assert_eq!(names(folder.path()), ["a.tilth"]);
}

#[test]
fn another_programs_database_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bookmarks.tilth");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("CREATE TABLE \"community\" (\"id\" TEXT); PRAGMA user_version = 1;").unwrap();
    connection.close().unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(refused(&path).code(), "not-a-portfolio");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_version_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(&folder, &mut Chance::new(6));
    let path = document.path().to_owned();
    document.close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 7).unwrap();
    connection.close().unwrap();
    let before = fs::read(&path).unwrap();
    let error = refused(&path);
    assert!(matches!(error, Error::Newer { found: 7, .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(names(folder.path()), ["green.tilth"]);
}

/// A newer version crashed: its format stands in the log only.
#[test]
fn a_newer_version_in_the_log_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(&folder, &mut Chance::new(7));
    let path = document.path().to_owned();
    document.close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 7).unwrap();
    let (left, log) = (folder.path().join("left.tilth"), folder.path().join("left.tilth-wal"));
    fs::copy(&path, &left).unwrap();
    fs::copy(folder.path().join("green.tilth-wal"), &log).unwrap();
    let before = (fs::read(&left).unwrap(), fs::read(&log).unwrap());
    assert!(matches!(refused(&left), Error::Newer { found: 7, .. }));
    assert_eq!((fs::read(&left).unwrap(), fs::read(&log).unwrap()), before);
}

/// Format 0 is a portfolio without any table yet, as older as one can be.
#[test]
fn an_older_format_is_brought_up_to_date_after_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("older.tilth");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("PRAGMA application_id = 0x546C7468; PRAGMA user_version = 0; VACUUM;").unwrap();
    connection.close().unwrap();
    let before = fs::read(&path).unwrap();
    let kept = folder.path().join("Backups");
    let document = Document::open(&path, Opening { backups: Some(&kept), ..Opening::default() }).unwrap();
    assert_eq!(document.check().unwrap(), vec![]);
    assert_eq!(names(&kept), ["older (format 0).tilth"]);
    let backup = rusqlite::Connection::open(kept.join("older (format 0).tilth")).unwrap();
    let version: u32 = backup.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 0);
    drop((document, backup));

    fs::write(&path, before).unwrap();
    let writer = fs::File::create(folder.path().join(".older.tilth.lock")).unwrap();
    writer.lock().unwrap();
    assert_eq!(refused(&path).code(), "needs-migration");
}

#[test]
fn two_older_portfolios_of_one_name_have_a_backup_each_and_neither_has_two() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("Backups");
    let opening = Opening { backups: Some(&kept), ..Opening::default() };
    for seed in [21, 22] {
        let own = tempfile::tempdir().unwrap();
        let (document, _) = document(&own, &mut Chance::new(seed));
        let (path, portfolio) = (document.path().to_owned(), document.portfolio_id().unwrap());
        document.close().unwrap();
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch("PRAGMA user_version = 0;").unwrap();
        connection.close().unwrap();
        for _ in 0..2 {
            // Its tables are there already, so that it cannot be brought up to date; the backup is made before.
            Document::open(&path, opening).unwrap_err();
        }
        let made = backups(&kept, Some(portfolio)).unwrap();
        assert_eq!(made.iter().map(|backup| (&*backup.name, backup.format)).collect::<Vec<_>>(), [("green", Some(0))]);
        fs::write(&made[0].path, "broken").unwrap();
        Document::open(&path, opening).unwrap_err();
        assert_eq!(backups(&kept, Some(portfolio)).unwrap().len(), 2, "what is broken is no backup");
    }
    assert_eq!(backups(&kept, None).unwrap().len(), 4);
}

#[test]
fn a_backup_is_brought_back_as_a_new_file_and_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (document, portfolio) = document(&folder, &mut Chance::new(23));
    let backup = document.back_up(&folder.path().join("Backups"), moment(1, 0)).unwrap();
    let to = folder.path().join("back.tilth");
    restore(&backup.path, &to, None).unwrap();
    let (restored, seen) = open(&to);
    assert_eq!((restored.read_only(), &seen), (None, &portfolio));
    assert_eq!(restore(&backup.path, &to, None).unwrap_err().code(), "file-exists");
    assert_eq!(names(&folder.path().join("Backups")).len(), 1, "nothing is left beside the backup");
    fs::write(&backup.path, "broken").unwrap();
    assert_eq!(restore(&backup.path, &folder.path().join("other.tilth"), None).unwrap_err().code(), "not-a-portfolio");
}

#[test]
fn a_damaged_file_is_named_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(8);
    let (mut document, mut portfolio) = document(&folder, chance);
    for day in 0..10 {
        let batch = any_batch(chance, &portfolio, moment(day, 0));
        document.write(&mut portfolio, batch).unwrap();
    }
    let path = document.path().to_owned();
    document.close().unwrap();
    let whole = fs::read(&path).unwrap();

    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let opened = Document::open(&path, Opening::default()).and_then(|document| document.load());
    assert_eq!(opened.unwrap_err().code(), "damaged");

    let mut torn = whole.clone();
    let end = torn.len();
    torn[4096..end].fill(0xAA);
    fs::write(&path, &torn).unwrap();
    let opened = Document::open(&path, Opening::default()).and_then(|document| document.load());
    assert_eq!(opened.unwrap_err().code(), "damaged");
}

#[test]
fn an_encrypted_document_opens_with_its_passphrase_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret.tilth");
    let chance = &mut Chance::new(9);
    let (mut document, mut portfolio) =
        Document::create(&path, &founding(chance, moment(0, 0)), Some("it's \"soil\"")).unwrap();
    let batch = any_batch(chance, &portfolio, moment(1, 0));
    document.write(&mut portfolio, batch).unwrap();
    let copy = folder.path().join("copy.tilth");
    document.save_copy(&copy).unwrap();
    document.back_up(&folder.path().join("Backups"), moment(1, 0)).unwrap();
    document.close().unwrap();
    for path in [&path, &copy] {
        assert!(!fs::read(path).unwrap().starts_with(b"SQLite"));
        assert_eq!(refused(path).code(), "needs-passphrase");
        let wrong = Opening { passphrase: Some("rock"), ..Opening::default() };
        assert_eq!(Document::open(path, wrong).unwrap_err().code(), "wrong-passphrase");
        let right = Opening { passphrase: Some("it's \"soil\""), ..Opening::default() };
        let document = Document::open(path, right).unwrap();
        assert!(document.is_encrypted());
        assert_eq!(document.load().unwrap(), portfolio);
    }
}

#[test]
fn a_saved_copy_is_a_document_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(10);
    let (mut document, mut portfolio) = document(&folder, chance);
    let before = portfolio.clone();
    let copy = folder.path().join("copy.tilth");
    fs::write(&copy, "something older").unwrap();
    document.save_copy(&copy).unwrap();
    while portfolio == before {
        let batch = any_batch(chance, &portfolio, moment(1, 0));
        document.write(&mut portfolio, batch).unwrap();
    }
    let (copied, seen) = open(&copy);
    assert_eq!(seen, before);
    assert_eq!(copied.check().unwrap(), vec![]);
    assert_eq!(document.save_copy(&copy).unwrap_err().code(), "in-use");
    assert_eq!(document.save_copy(document.path()).unwrap_err().code(), "same-file");
    drop(copied);
    document.save_copy(&copy).unwrap();
    assert_eq!(open(&copy).1, portfolio);
    document.close().unwrap();
    assert_eq!(names(folder.path()), ["copy.tilth", "green.tilth"]);
}

#[test]
fn backups_are_thinned_by_day_week_and_month_and_restore() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(11);
    let (document, portfolio) = document(&folder, chance);
    let kept = folder.path().join("Backups");
    fs::create_dir(&kept).unwrap();
    fs::write(kept.join("green 2020-01-01 000000 ffffffff.tilth"), "of another portfolio").unwrap();
    for day in 0..400 {
        // Only the last days are worth a real copy; older ones are empty files of the same name.
        let at = moment(day, 0);
        if day < 395 {
            let tail = &document.portfolio_id().unwrap().simple().to_string()[24..];
            fs::write(kept.join(format!("green {} {tail}.tilth", at.strftime("%Y-%m-%d %H%M%S"))), "").unwrap();
        } else {
            document.back_up(&kept, at).unwrap();
        }
    }
    let left = backups(&kept, Some(document.portfolio_id().unwrap())).unwrap();
    let ages: Vec<i64> =
        left.iter().map(|backup| (moment(399, 0).as_second() - backup.at.as_second()) / 86_400).collect();
    assert_eq!(&ages[..12], &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    // Two of the ten weeks and three of the nine months have their newest among those days and weeks.
    assert_eq!(&ages[12..20], &[14, 21, 28, 35, 42, 49, 56, 63]);
    assert_eq!(&ages[20..], &[66, 96, 127, 158, 188, 219]);
    assert!(kept.join("green 2020-01-01 000000 ffffffff.tilth").exists());
    let (restored, seen) = open(&left[0].path);
    assert_eq!(seen, portfolio);
    assert_eq!(restored.check().unwrap(), vec![]);
}

#[test]
fn an_undo_after_reopening_takes_back_what_was_written_before() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(12);
    let (mut document, mut portfolio) = document(&folder, chance);
    let before = portfolio.clone();
    let batch = any_batch(chance, &portfolio, moment(1, 0));
    let label = batch.label.clone();
    document.write(&mut portfolio, batch).unwrap();
    let path = document.path().to_owned();
    document.close().unwrap();
    let (mut document, mut portfolio) = open(&path);
    assert_eq!(document.undo_label().unwrap(), Some(label.clone()));
    document.undo(&mut portfolio, signature(chance, "Undid", moment(2, 0))).unwrap();
    assert_eq!(portfolio, before);
    drop(document);
    let (document, _) = open(&path);
    assert_eq!(document.redo_label().unwrap(), Some(label));
}

#[test]
fn synced_folders_are_known_by_name_and_by_what_is_left_in_them() {
    let service = |path: &Path| SyncedFolder::around(path).map(|synced| synced.service);
    assert_eq!(service(Path::new("/home/ada/Dropbox/work/a.tilth")), Some("Dropbox"));
    assert_eq!(service(Path::new("/Users/ada/OneDrive - Green Org/a.tilth")), Some("OneDrive"));
    let icloud = "/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/a.tilth";
    assert_eq!(service(Path::new(icloud)), Some("iCloud Drive"));
    let google = "/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/a.tilth";
    assert_eq!(service(Path::new(google)), Some("Google Drive"));
    assert_eq!(service(Path::new("/home/ada/Nextcloud/a.tilth")), Some("Nextcloud"));
    assert_eq!(service(Path::new("/home/ada/Documents/Dropbox.tilth")), None);
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("deep").join("deeper");
    fs::create_dir_all(&inside).unwrap();
    assert_eq!(service(&inside.join("a.tilth")), None);
    fs::create_dir(folder.path().join(".stfolder")).unwrap();
    assert_eq!(service(&inside.join("a.tilth")), Some("Syncthing"));
    fs::write(folder.path().join("deep").join(".sync_1a2b.db"), "").unwrap();
    assert_eq!(service(&inside.join("a.tilth")), Some("Nextcloud"));
}
