//! The identity workbook (W-Systems, Table 3): what somebody thinks about their own belonging. It lies in a file of its
//! own on this computer, apart from every portfolio, and nothing that leaves a portfolio reads it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Date, Kind, Mismatch,
    catalog::{AnswerRow, Mode},
};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    error::misfit,
    files::write_file,
    open::Open,
    shapes::{Chip, Nothing},
};

/// The qualities of an identity (W-Systems, Table 3).
const ROWS: [AnswerRow; 3] = [AnswerRow::Connectedness, AnswerRow::Expansiveness, AnswerRow::Effectiveness];

/// The workbook of who sits here.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Workbook {
    /// Whose it is; nobody's while nobody sits here, and then it is empty.
    pub me: Option<Chip>,
    /// The nine cells, mode by mode.
    pub cells: Vec<WorkbookCell>,
}

/// A cell of the workbook.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkbookCell {
    /// The quality's id.
    pub row: String,
    /// The mode's id.
    pub mode: String,
    /// What is written there.
    pub text: String,
    /// The day it was written.
    pub on: Option<String>,
}

/// What a cell of the workbook holds from now on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetWorkbookCell {
    /// The quality's id.
    pub row: String,
    /// The mode's id.
    pub mode: String,
    /// What is written there; nothing empties it.
    pub text: String,
}

/// The workbooks of people who were removed, by portfolio and person, as long as they can come back.
pub(crate) type Erased = IndexMap<(String, Uuid), Option<Vec<u8>>>;

/// What the file holds, by cell.
type Pages = IndexMap<String, Written>;

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Written {
    text: String,
    on: Date,
}

impl App {
    /// The workbook of who sits here.
    pub fn workbook(&self, _: Nothing) -> Result<Workbook, Error> {
        let me = self.sitting()?;
        let pages = match &me {
            Some(me) => self.pages(me.id)?,
            None => Pages::default(),
        };
        Ok(Workbook { me, cells: cells(&pages) })
    }

    /// Writes a cell of the workbook.
    pub fn set_workbook_cell(&self, request: SetWorkbookCell) -> Result<Workbook, Error> {
        let row = AnswerRow::from_id(&request.row).filter(|row| ROWS.contains(row));
        let row = row.ok_or_else(|| no_choice("row", &request.row, &ROWS.map(Choice::id)))?;
        let mode = Mode::from_id(&request.mode);
        let mode = mode.ok_or_else(|| no_choice("column", &request.mode, Mode::SET.ids))?;
        let me = self.sitting()?.ok_or(Error::NobodySits)?;
        let mut pages = self.pages(me.id)?;
        let text = request.text.trim();
        if text.is_empty() {
            pages.shift_remove(&key(row, mode));
        } else {
            let written = Written { text: text.to_owned(), on: self.settings.clock.today() };
            pages.insert(key(row, mode), written);
        }
        self.write_pages(me.id, &pages)?;
        Ok(Workbook { me: Some(me), cells: cells(&pages) })
    }

    /// A workbook goes with its person: its file is taken off this computer. As long as the program runs, whoever brings
    /// the person back brings the workbook back.
    pub(crate) fn keep_workbooks_with_people(&self, open: &Open, gone: Option<Uuid>) -> Result<(), Error> {
        let mut erased = self.erased();
        let key = open.key();
        let sat = self.memory().seats.get(&key).map(|seated| seated.person);
        for person in gone.into_iter().chain(sat) {
            erased.entry((key.clone(), person)).or_default();
        }
        for ((_, person), kept) in erased.iter_mut().filter(|((portfolio, _), _)| *portfolio == key) {
            let path = self.pages_file(*person);
            if open.portfolio().record(Kind::Person, *person).is_some() {
                if let Some(bytes) = kept.take() {
                    write_file(&path, &bytes)?;
                }
            } else if let Some(bytes) = taken_away(&path).map_err(|source| Error::File { path, source })? {
                *kept = Some(bytes);
            }
        }
        Ok(())
    }

    fn sitting(&self) -> Result<Option<Chip>, Error> {
        let memory = self.memory().clone();
        self.with_open(|open| Ok(open.me(&memory).map(|me| me.person)))
    }

    fn pages_file(&self, person: Uuid) -> PathBuf {
        self.settings.data_dir.join("workbooks").join(format!("{person}.json"))
    }

    /// What somebody has written so far. A file that cannot be read is said, never overwritten: it is their work.
    fn pages(&self, person: Uuid) -> Result<Pages, Error> {
        let path = self.pages_file(person);
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|error| Error::File { path, source: io::Error::new(io::ErrorKind::InvalidData, error) }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Pages::default()),
            Err(source) => Err(Error::File { path, source }),
        }
    }

    fn write_pages(&self, person: Uuid, pages: &Pages) -> Result<(), Error> {
        let path = self.pages_file(person);
        let folder = path.parent().expect("the file lies in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| keep_to_oneself(folder))
            .map_err(|source| Error::File { path: folder.to_owned(), source })?;
        let bytes = serde_json::to_vec_pretty(pages).expect("a workbook is plain data");
        write_file(&path, &bytes)
    }
}

/// What a file held that is there no longer; nothing where there was none.
fn taken_away(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => fs::remove_file(path).map(|()| Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Nobody else who uses the computer reads the folder.
#[cfg(unix)]
fn keep_to_oneself(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

/// The folder of the application's data is the person's own there.
#[cfg(not(unix))]
fn keep_to_oneself(_folder: &Path) -> io::Result<()> {
    Ok(())
}

fn cells(pages: &Pages) -> Vec<WorkbookCell> {
    let all = Mode::ALL.iter().flat_map(|mode| ROWS.map(|row| (row, *mode)));
    let cell = |(row, mode): (AnswerRow, Mode)| {
        let written = pages.get(&key(row, mode));
        WorkbookCell {
            row: row.id().to_owned(),
            mode: mode.id().to_owned(),
            text: written.map(|written| written.text.clone()).unwrap_or_default(),
            on: written.map(|written| written.on.to_string()),
        }
    };
    all.map(cell).collect()
}

fn key(row: AnswerRow, mode: Mode) -> String {
    format!("{}/{}", row.id(), mode.id())
}

fn no_choice(field: &'static str, value: &str, ids: &[&str]) -> Error {
    misfit(field, Mismatch::NotAChoice { value: value.to_owned(), choices: ids.join(", ") })
}
