//! How far a long command has come, and the wish to stop it.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use serde::Serialize;
use ts_rs::TS;

use crate::shapes::Nothing;
use crate::{App, Error};

/// What is running.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Task {
    /// What it does, in words.
    pub label: String,
    /// How many rows or records are done.
    pub done: usize,
    /// Of how many; 0 while that is not known.
    pub total: usize,
}

/// The answer of `progress`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Progress {
    /// The command that is running, if one is.
    pub task: Option<Task>,
}

/// Shared by the command that runs and those who ask after it; never held while working.
#[derive(Default)]
pub(crate) struct Running {
    task: Mutex<Option<Task>>,
    cancelled: AtomicBool,
}

impl Running {
    /// Runs `work` as a task under this label.
    pub(crate) fn task<T>(&self, label: String, work: impl FnOnce() -> T) -> T {
        self.cancelled.store(false, Ordering::Relaxed);
        self.set(Some(Task { label, done: 0, total: 0 }));
        let answer = work();
        self.set(None);
        answer
    }

    /// Notes how far the task has come; false where a person wants it to stop.
    pub(crate) fn step(&self, done: usize, total: usize) -> bool {
        if let Some(task) = self.task.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            (task.done, task.total) = (done, total);
        }
        !self.cancelled.load(Ordering::Relaxed)
    }

    fn set(&self, task: Option<Task>) {
        *self.task.lock().unwrap_or_else(PoisonError::into_inner) = task;
    }
}

impl App {
    /// What is running, and how far it is.
    pub fn progress(&self, _: Nothing) -> Result<Progress, Error> {
        Ok(Progress { task: self.running.task.lock().unwrap_or_else(PoisonError::into_inner).clone() })
    }

    /// Asks what is running to stop; it stops at the next row, and nothing is written.
    pub fn cancel(&self, _: Nothing) -> Result<Nothing, Error> {
        self.running.cancelled.store(true, Ordering::Relaxed);
        Ok(Nothing {})
    }
}
