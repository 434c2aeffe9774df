//! The process environment WebKit reads before the first window.

use std::env;
use std::process::Command;

/// With it, WebKit draws through shared memory: 70 MB less, and no blank window where the graphics driver has no DMA buffers.
const WITHOUT_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Starts the program again in the same process with [`WITHOUT_DMABUF`] set, unless the person has set it to something.
///
/// Setting a variable of the running process is unsafe once there are threads; a fresh start is not, and costs a few milliseconds.
/// Where the program cannot be started again it goes on as it is: the window works, with more memory.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() {
    use std::os::unix::process::CommandExt;

    if env::var_os(WITHOUT_DMABUF).is_some() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        let _cannot_start = Command::new(program).args(env::args_os().skip(1)).env(WITHOUT_DMABUF, "1").exec();
    }
}

/// Other systems bring their own web view.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() {}
