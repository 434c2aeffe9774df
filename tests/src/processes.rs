//! Programs started for a test, ended with everything they started.

use std::fs::File;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// A program leading a process group of its own; the whole group ends when this is dropped.
#[derive(Debug)]
pub struct Group {
    leader: Child,
}

impl Group {
    /// Starts `command`; what it says goes to the file `log`.
    ///
    /// # Errors
    /// When the program or the log file cannot be opened.
    pub fn start(mut command: Command, log: &Path) -> io::Result<Self> {
        let log = File::create(log)?;
        let leader =
            command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).process_group(0).spawn().map_err(
                |error| {
                    let program = command.get_program().to_string_lossy();
                    io::Error::new(error.kind(), format!("{program} does not start: {error}"))
                },
            )?;
        Ok(Self { leader })
    }

    /// The process id of the program.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.leader.id()
    }

    /// True while the program runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.leader.try_wait(), Ok(None))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // A group that is gone already needs no ending.
        let group = Pid::from_child(&self.leader);
        let _gone = kill_process_group(group, Signal::TERM);
        let asked = Instant::now();
        while self.is_running() && asked.elapsed() < Duration::from_secs(3) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _gone = kill_process_group(group, Signal::KILL);
        let _gone = self.leader.wait();
    }
}

/// Asks `ready` every 20 ms until it answers.
///
/// # Errors
/// [`io::ErrorKind::TimedOut`] naming `what` after `limit`.
pub fn wait_for<T>(what: &str, limit: Duration, mut ready: impl FnMut() -> Option<T>) -> io::Result<T> {
    let start = Instant::now();
    loop {
        if let Some(answer) = ready() {
            return Ok(answer);
        }
        if start.elapsed() > limit {
            let message = format!("{what} did not come within {} s", limit.as_secs());
            return Err(io::Error::new(io::ErrorKind::TimedOut, message));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}
