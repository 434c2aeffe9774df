//! Prints the TypeScript of the command list: `make generate` writes it to `ui/src/lib/api/generated.ts`.

use std::io::{self, Write};

fn main() -> io::Result<()> {
    io::stdout().lock().write_all(tilth_app::typescript().as_bytes())
}
