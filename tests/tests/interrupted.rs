//! Imports that are interrupted: the program is killed, the disk is full. The portfolio is as it was before or fully
//! imported, and what is said names the place and the remedy.

#![allow(clippy::print_stdout, reason = "a test that is left out says so")]

use std::{
    fmt::Write as _,
    fs,
    process::{Child, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use tilth_tests::{
    desk::{Desk, count, text},
    programs::{TILTH, program},
};

const ROWS: u64 = 6_000;
const IMPORT: [&str; 4] = ["import", "ours.tilth", "people.csv", "--quiet"];

/// A portfolio with one person in it, and a table of many more beside it.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("first.csv", "Name,Handle\nMaria Lobo,maria\n");
    desk.prints(0, &["new", "ours.tilth", "--organization", "Ours"]);
    desk.prints(0, &["import", "ours.tilth", "first.csv"]);
    let mut table = String::from("Name,Handle,Email,Title,Unit,Note,Tags,City,Phone,Started,Room,Remark\n");
    for row in 0..ROWS {
        let (unit, day) = (row % 12, row % 28 + 1);
        // Writing to a String cannot fail.
        let _written = writeln!(
            table,
            "Person {row},h{row},h{row}@example.org,Keeper of {row},Works {unit},Knows the orchard and the kiln since the flood.,\
             soil,Town {unit},+44 20 {row:06},2024-03-{day:02},{row},Meadow granite lantern willow {row}"
        );
    }
    desk.write("people.csv", table);
    desk
}

fn people(desk: &Desk) -> u64 {
    count(&desk.json(0, &["list", "ours.tilth"]), "person")
}

/// The portfolio holds this many people, and an import that nobody disturbs brings the table in whole, once.
fn can_go_on(desk: &Desk, found: u64) {
    assert_eq!(people(desk), found);
    let again = desk.prints(0, &IMPORT);
    assert!(again.contains("0 in error"), "{again}");
    assert_eq!(people(desk), 1 + ROWS);
    assert!(desk.prints(0, &IMPORT).contains("0 new, 0 changed"));
    desk.prints(0, &["undo", "ours.tilth"]);
    assert_eq!(people(desk), 1);
}

/// When a program is killed.
#[derive(Debug)]
enum Moment {
    /// After this share of the time that the whole import takes.
    Share(f64),
    /// When a file of the portfolio has grown by so many bytes.
    Grown(&'static str, u64),
}

impl Moment {
    /// Waits for it; false where the program ended before.
    fn comes(&self, desk: &Desk, child: &mut Child, whole: Duration) -> bool {
        let size = |name: &str| fs::metadata(desk.path(name)).map_or(0, |file| file.len());
        match self {
            Self::Share(share) => {
                sleep(whole.mul_f64(*share));
                child.try_wait().expect("a child can be asked").is_none()
            }
            Self::Grown(name, bytes) => {
                let before = if *name == "ours.tilth" { size(name) } else { 0 };
                while child.try_wait().expect("a child can be asked").is_none() {
                    if size(name) >= before + bytes {
                        return true;
                    }
                    sleep(Duration::from_micros(200));
                }
                false
            }
        }
    }
}

#[test]
fn an_import_that_is_killed_is_in_whole_or_not_at_all() {
    let program = program(TILTH);
    let undisturbed = desk();
    let begun = Instant::now();
    undisturbed.prints(0, &IMPORT);
    let whole = begun.elapsed();
    drop(undisturbed);
    let chance = f64::from(std::process::id() % 100) / 1_000.0;
    let moments = [
        Moment::Share(0.02 + chance),
        Moment::Share(0.3 + chance),
        Moment::Share(0.6 + chance),
        Moment::Grown("ours.tilth-wal", 1),
        Moment::Grown("ours.tilth-wal", 500_000),
        Moment::Grown("ours.tilth-wal", 4_000_000),
        Moment::Grown("ours.tilth", 1),
        Moment::Grown("ours.tilth", 4_000_000),
    ];
    let mut while_writing = 0;
    for moment in moments {
        let desk = desk();
        let mut import = desk
            .command(&program)
            .args(IMPORT)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tilth runs");
        let came = moment.comes(&desk, &mut import, whole);
        import.kill().expect("a program can be killed");
        import.wait().expect("a program that was killed ends");
        let found = people(&desk);
        assert!(found == 1 || found == 1 + ROWS, "{moment:?}: {found} people");
        assert!(desk.prints(0, &["check", "ours.tilth"]).starts_with("Sound"), "{moment:?}");
        if matches!(moment, Moment::Grown(..)) {
            while_writing += u32::from(came);
            can_go_on(&desk, found);
        }
    }
    assert!(while_writing >= 3, "only {while_writing} were killed while they wrote");
}

#[test]
fn an_import_that_may_write_no_more_says_so_and_leaves_the_portfolio_as_it_was() {
    let desk = desk();
    let program = program(TILTH);
    // In units of 512 bytes: the backup does not fit, and the log of the import does not.
    for blocks in [800, 4_000, 8_000] {
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        let output =
            desk.command("sh").args(["-c", &limited, "sh"]).arg(&program).args(IMPORT).output().expect("sh runs");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{blocks}: {said}");
        assert!(said.contains(".tilth") && said.contains("Nothing was changed"), "{blocks}: {said}");
        assert!(said.contains("See whether it is full"), "{blocks}: {said}");
        assert_eq!(people(&desk), 1);
        assert!(desk.prints(0, &["check", "ours.tilth"]).starts_with("Sound"));
    }
    can_go_on(&desk, 1);
}

/// A folder on a disk of this many kilobytes, which is there while the script runs.
fn on_a_small_disk(desk: &Desk, kilobytes: u32, script: &str) -> Option<String> {
    let mounted = format!("mount -t tmpfs -o size={kilobytes}k tilth \"$0\" && cd \"$0\" && {script}");
    fs::create_dir_all(desk.path("disk")).expect("a folder can be made");
    let output = desk
        .command("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &mounted])
        .arg(desk.path("disk"))
        .env("TILTH", program(TILTH))
        .output();
    match output {
        Ok(output) if output.status.success() => Some(format!("{}{}", text(&output.stdout), text(&output.stderr))),
        Ok(output) => {
            println!("left out: no small disk can be made here: {}", text(&output.stderr));
            None
        }
        Err(error) => {
            println!("left out: no small disk can be made here: {error}");
            None
        }
    }
}

#[test]
fn an_import_on_a_full_disk_says_so_and_leaves_the_portfolio_as_it_was() {
    let desk = desk();
    let script = "cp ../ours.tilth . && \"$TILTH\" import ours.tilth ../people.csv --quiet; echo ended $?; \
                  \"$TILTH\" check ours.tilth; \"$TILTH\" import ours.tilth ../first.csv --quiet | tail -n 1; ls -A";
    for kilobytes in [2_000, 4_000, 7_000] {
        let Some(said) = on_a_small_disk(&desk, kilobytes, script) else { return };
        assert!(said.contains("There is no room left for ours.tilth. Nothing was changed; make room"), "{said}");
        assert!(said.contains("ended 1\nSound: 2 records"), "{said}");
        assert!(said.contains("0 new, 0 changed, 1 unchanged"), "{said}");
        assert!(
            said.contains("\nours.tilth\n") && !said.contains("ours.tilth-wal"),
            "nothing is left beside it: {said}"
        );
    }
}

#[test]
fn an_import_whose_backup_finds_no_room_says_so_and_leaves_the_portfolio_as_it_was() {
    let desk = desk();
    let script = "cp -r ../ours.tilth . && mkdir backups && mount -t tmpfs -o size=300k tilth backups && \
                  HOME=$PWD/backups \"$TILTH\" import ours.tilth ../people.csv --quiet; echo ended $?; \
                  \"$TILTH\" check ours.tilth; ls -RA backups";
    let Some(said) = on_a_small_disk(&desk, 40_000, script) else { return };
    assert!(said.contains("There is no room left for") && said.contains("Backups/ours "), "{said}");
    assert!(said.contains("ended 1\nSound: 2 records"), "{said}");
    assert!(!said.contains(".part"), "no half backup is left: {said}");
}

#[test]
fn what_was_saved_on_a_disk_that_then_is_full_is_said_to_be_saved() {
    let desk = desk();
    let script = "cp ../ours.tilth . && \"$TILTH\" import ours.tilth ../people.csv --quiet; echo ended $?; \
                  \"$TILTH\" check ours.tilth; mount -o remount,size=90000k tilth .; \
                  \"$TILTH\" check ours.tilth; echo ended $?; ls -A";
    let Some(said) = on_a_small_disk(&desk, 12_500, script) else { return };
    assert!(said.contains("Every change is saved") && said.contains("ours.tilth-wal beside it"), "{said}");
    assert!(!said.contains("Nothing was changed"), "{said}");
    let records = ROWS + 14;
    let sound = format!("Sound: {},{:03} records", records / 1000, records % 1000);
    assert_eq!(said.matches(&sound).count(), 2, "{said}");
    assert!(said.contains("ended 0\nours.tilth\n"), "with room the log is folded in: {said}");
}
