//! How far a long command has come, and the wish to stop it.

use std::{
    ops::ControlFlow,
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicBool, Ordering},
    },
};

use serde::Serialize;
use ts_rs::TS;

use crate::shapes::Nothing;
use crate::{App, Error, lock};

/// What is running.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Task {
    /// What it does, in words.
    pub label: String,
    /// How many rows or records are done.
    pub done: usize,
    /// Of how many; 0 while that is not known.
    pub total: usize,
    /// Whether it stops when it is asked to.
    pub can_cancel: bool,
}

/// The answer of `progress`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Progress {
    /// The command that is running, if one is.
    pub task: Option<Task>,
}

/// Everything that is running, the newest last. Shared by the commands that run and those who ask after them; never held
/// while working.
#[derive(Default)]
pub(crate) struct Running {
    works: Mutex<Vec<Arc<Work>>>,
    /// The newest of the works of which only the newest is wanted.
    newest: Mutex<Weak<Work>>,
}

/// A command that is running: how far it is, and the wish to stop it.
#[derive(Debug)]
pub(crate) struct Work {
    task: Mutex<Task>,
    cancelled: AtomicBool,
}

impl Running {
    /// Runs work that says how far it is and stops when it is asked to.
    pub(crate) fn task<T>(&self, label: String, work: impl FnOnce(&Work) -> T) -> T {
        self.run(Self::begun(label, true), work)
    }

    /// The same in place of the work before that was run so: that is asked to stop.
    pub(crate) fn in_place<T>(&self, label: String, work: impl FnOnce(&Work) -> T) -> T {
        let running = Self::begun(label, true);
        let before = std::mem::replace(&mut *lock(&self.newest), Arc::downgrade(&running));
        if let Some(before) = before.upgrade() {
            before.cancelled.store(true, Ordering::Relaxed);
        }
        self.run(running, work)
    }

    /// Runs work that is done as a whole: it cannot be asked to stop.
    pub(crate) fn whole<T>(&self, label: String, work: impl FnOnce() -> T) -> T {
        self.run(Self::begun(label, false), |_| work())
    }

    fn begun(label: String, can_cancel: bool) -> Arc<Work> {
        let task = Task { label, done: 0, total: 0, can_cancel };
        Arc::new(Work { task: Mutex::new(task), cancelled: AtomicBool::new(false) })
    }

    fn run<T>(&self, running: Arc<Work>, work: impl FnOnce(&Work) -> T) -> T {
        lock(&self.works).push(Arc::clone(&running));
        let _ended = Ended { running: self, work: &running };
        work(&running)
    }
}

/// Takes work off the list when it ends, however it ends.
struct Ended<'a> {
    running: &'a Running,
    work: &'a Arc<Work>,
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        lock(&self.running.works).retain(|work| !Arc::ptr_eq(work, self.work));
    }
}

impl Work {
    /// Notes how far the work has come; false where a person wants it to stop.
    pub(crate) fn step(&self, done: usize, total: usize) -> bool {
        let mut task = lock(&self.task);
        (task.done, task.total) = (done, total);
        !self.cancelled.load(Ordering::Relaxed)
    }

    /// The same, as the store asks it.
    pub(crate) fn watch(&self, done: usize, total: usize) -> ControlFlow<()> {
        if self.step(done, total) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    /// Goes on to the next part of the work, unless a person wants it to stop.
    pub(crate) fn turn_to(&self, label: String) -> Result<(), Error> {
        lock(&self.task).label = label;
        if self.step(0, 0) { Ok(()) } else { Err(Error::Store(tilth_store::Error::Cancelled)) }
    }
}

impl App {
    /// What is running, and how far it is; of several, what began last.
    pub fn progress(&self, _: Nothing) -> Result<Progress, Error> {
        Ok(Progress { task: lock(&self.running.works).last().map(|work| lock(&work.task).clone()) })
    }

    /// Asks what is running to stop; it stops at the next row, and nothing is written.
    pub fn cancel(&self, _: Nothing) -> Result<Nothing, Error> {
        for work in lock(&self.running.works).iter() {
            work.cancelled.store(true, Ordering::Relaxed);
        }
        Ok(Nothing {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(running: &Running) -> Option<String> {
        lock(&running.works).last().map(|work| lock(&work.task).label.clone())
    }

    #[test]
    fn the_end_of_one_task_leaves_the_other_to_be_seen() {
        let running = Running::default();
        running.task("Matching rows".to_owned(), |_| {
            running
                .whole("Writing a copy".to_owned(), || assert_eq!(label(&running).as_deref(), Some("Writing a copy")));
            assert_eq!(label(&running).as_deref(), Some("Matching rows"));
        });
        assert_eq!(label(&running), None);
    }

    #[test]
    fn the_wish_to_stop_outlives_the_part_in_which_it_was_said() {
        let running = Running::default();
        running.task("Matching rows".to_owned(), |work| {
            assert!(work.step(1, 2));
            for work in lock(&running.works).iter() {
                work.cancelled.store(true, Ordering::Relaxed);
            }
            running.whole("Writing a copy".to_owned(), || ());
            assert!(work.turn_to("Making a backup first".to_owned()).is_err());
            assert!(!work.step(2, 2));
        });
        running.task("Matching rows".to_owned(), |work| assert!(work.step(1, 2), "the next task begins afresh"));
    }

    #[test]
    fn newer_work_of_the_same_sort_stops_the_older_and_no_other() {
        let running = Running::default();
        running.task("Reading tables".to_owned(), |other| {
            running.in_place("Matching rows".to_owned(), |older| {
                assert!(older.step(1, 2));
                running.in_place("Matching rows".to_owned(), |newer| assert!(newer.step(1, 2)));
                assert!(!older.step(2, 2));
            });
            assert!(other.step(1, 1));
        });
        running.in_place("Matching rows".to_owned(), |work| assert!(work.step(1, 1)));
    }
}
