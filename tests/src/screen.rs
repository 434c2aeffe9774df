//! A screen of the tests' own: nothing appears on the developer's, and nobody types in between.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::processes::{Group, wait_for};

/// The size of a screen when none is asked for.
pub const USUAL: (u32, u32) = (1400, 900);

/// An X server without a monitor, and a message bus that nothing else uses.
#[derive(Debug)]
pub struct Screen {
    display: String,
    bus: String,
    _server: Group,
    _bus: Group,
}

impl Screen {
    /// Starts both, the screen so wide and high; what they say is kept in `folder`.
    ///
    /// # Errors
    /// When Xvfb or dbus-daemon is not installed or does not come up within 10 s.
    pub fn start(folder: &Path, (width, height): (u32, u32)) -> io::Result<Self> {
        let limit = Duration::from_secs(10);

        let said = folder.join("xvfb.log");
        let mut xvfb = Command::new("Xvfb");
        let screen = format!("{width}x{height}x24");
        xvfb.args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"]);
        let server = Group::start(xvfb, &said)?;
        let number = wait_for("the screen of Xvfb", limit, || last_line(&said, |line| line.parse::<u32>().is_ok()))?;

        let said = folder.join("dbus.log");
        let mut daemon = Command::new("dbus-daemon");
        daemon.args(["--session", "--nofork", "--print-address=1"]);
        let daemon = Group::start(daemon, &said)?;
        let bus = wait_for("the message bus", limit, || last_line(&said, |line| line.starts_with("unix:")))?;

        Ok(Self { display: format!(":{number}"), bus, _server: server, _bus: daemon })
    }

    /// Points `command` at this screen and bus instead of the developer's.
    pub fn dress(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XAUTHORITY");
    }

    /// The address of its message bus.
    #[must_use]
    pub fn bus(&self) -> &str {
        &self.bus
    }

    /// Photographs the whole screen, native dialogs included.
    ///
    /// # Errors
    /// When ImageMagick's `import` is not installed.
    pub fn photograph(&self, picture: &Path) -> io::Result<PathBuf> {
        let mut import = Command::new("import");
        import.args(["-window", "root"]).arg(picture);
        self.dress(&mut import);
        import.status()?;
        Ok(picture.to_path_buf())
    }

    /// Photographs the top left of the screen, so wide and high.
    ///
    /// # Errors
    /// When ImageMagick's `import` is not installed, or the picture cannot be written.
    pub fn photograph_part(&self, (width, height): (u32, u32), picture: &Path) -> io::Result<()> {
        let mut import = Command::new("import");
        import.args(["-silent", "-window", "root", "-crop", &format!("{width}x{height}+0+0")]).arg(picture);
        self.dress(&mut import);
        let done = import.status()?;
        done.success().then_some(()).ok_or_else(|| io::Error::other(format!("{} was not written", picture.display())))
    }

    /// The grey levels (0 black, 255 white) of a part of the screen, row by row.
    ///
    /// # Errors
    /// When ImageMagick's `import` is not installed.
    pub fn grey(&self, left: u32, top: u32, width: u32, height: u32) -> io::Result<Vec<u8>> {
        let mut import = Command::new("import");
        let part = format!("{width}x{height}+{left}+{top}");
        import.args(["-silent", "-window", "root", "-crop", &part, "-depth", "8", "gray:-"]);
        self.dress(&mut import);
        Ok(import.output()?.stdout)
    }

    /// Answers a native file dialog with `path`: waits for the dialog called `title`, types the path, and accepts.
    ///
    /// # Errors
    /// When xdotool is not installed or no such dialog appears within 10 s.
    pub fn answer_dialog(&self, title: &str, path: &Path) -> io::Result<()> {
        self.type_path(title, path)?;
        self.accept(title)
    }

    /// Answers a native file dialog with all files of `folder` that it shows.
    ///
    /// # Errors
    /// When xdotool is not installed or no such dialog appears within 10 s.
    pub fn answer_dialog_with_all(&self, title: &str, folder: &Path) -> io::Result<()> {
        self.type_path(title, &folder.join(""))?;
        // The list below the path is filled while one types; it comes before the field in the order of the keyboard.
        std::thread::sleep(Duration::from_millis(500));
        self.xdotool(&["key", "Return"])?;
        std::thread::sleep(Duration::from_millis(500));
        self.xdotool(&["key", "ctrl+a"])?;
        self.accept(title)
    }

    fn type_path(&self, title: &str, path: &Path) -> io::Result<()> {
        let dialog = wait_for(&format!("the dialog “{title}”"), Duration::from_secs(10), || self.window(title))?;
        self.xdotool(&["windowfocus", "--sync", &dialog])?;
        self.xdotool(&["key", "ctrl+l"])?;
        self.xdotool(&["key", "ctrl+a"])?;
        self.xdotool(&["type", "--delay", "5", &path.to_string_lossy()])?;
        Ok(())
    }

    /// Presses Return until the dialog is gone: while it looks a path up, it swallows the key.
    fn accept(&self, title: &str) -> io::Result<()> {
        wait_for(&format!("the end of the dialog “{title}”"), Duration::from_secs(10), || {
            self.xdotool(&["key", "Return"]).ok()?;
            wait_for("its end", Duration::from_millis(700), || self.window(title).is_none().then_some(())).ok()
        })
    }

    /// Presses `keys` (xdotool's names, such as `alt+f`) in the window called `title` (a pattern), menu bar included.
    ///
    /// # Errors
    /// When xdotool is not installed or there is no such window.
    pub fn press(&self, title: &str, keys: &[&str]) -> io::Result<()> {
        let window = wait_for(&format!("the window “{title}”"), Duration::from_secs(10), || self.window(title))?;
        self.xdotool(&["windowfocus", "--sync", &window])?;
        for key in keys {
            self.xdotool(&["key", "--delay", "50", key])?;
        }
        Ok(())
    }

    /// Asks the program of the window called `title` to end, as the end of a session does.
    ///
    /// # Errors
    /// When xdotool is not installed or there is no such window.
    pub fn terminate(&self, title: &str) -> io::Result<()> {
        let window = wait_for(&format!("the window “{title}”"), Duration::from_secs(10), || self.window(title))?;
        let said = self.xdotool(&["getwindowpid", &window])?;
        let pid = said.trim().parse().ok().and_then(Pid::from_raw).ok_or(io::ErrorKind::NotFound)?;
        Ok(kill_process(pid, Signal::TERM)?)
    }

    /// Types `text` in the window called `title`.
    ///
    /// # Errors
    /// When xdotool is not installed or there is no such window.
    pub fn type_text(&self, title: &str, text: &str) -> io::Result<()> {
        self.press(title, &[])?;
        self.xdotool(&["type", "--delay", "20", text])?;
        Ok(())
    }

    /// Makes the window called `title` so wide and high, at the top left, and takes the pointer away from it.
    ///
    /// # Errors
    /// When xdotool is not installed or there is no such window.
    pub fn place(&self, title: &str, (width, height): (u32, u32)) -> io::Result<()> {
        let window = wait_for(&format!("the window “{title}”"), Duration::from_secs(10), || self.window(title))?;
        self.xdotool(&["windowsize", "--sync", &window, &width.to_string(), &height.to_string()])?;
        self.xdotool(&["windowmove", &window, "0", "0"])?;
        self.xdotool(&["mousemove", &(width + 1).to_string(), &(height + 1).to_string()])?;
        self.xdotool(&["windowfocus", "--sync", &window])?;
        Ok(())
    }

    /// The id of the visible window whose whole title is `title`, a pattern.
    #[must_use]
    pub fn window(&self, title: &str) -> Option<String> {
        let pattern = format!("^{title}$");
        let found = self.xdotool(&["search", "--onlyvisible", "--name", &pattern]).ok()?;
        found.lines().last().map(str::to_owned)
    }

    /// The titles of all visible windows.
    #[must_use]
    pub fn titles(&self) -> Vec<String> {
        let named = self.xdotool(&["search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]);
        named.unwrap_or_default().lines().map(str::to_owned).collect()
    }

    fn xdotool(&self, arguments: &[&str]) -> io::Result<String> {
        let mut xdotool = Command::new("xdotool");
        xdotool.args(arguments);
        self.dress(&mut xdotool);
        let output = xdotool.output()?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn last_line(file: &Path, wanted: impl Fn(&str) -> bool) -> Option<String> {
    let said = fs::read_to_string(file).ok()?;
    said.lines().rev().map(str::trim).find(|line| wanted(line)).map(str::to_owned)
}
