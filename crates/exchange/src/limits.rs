//! How much of a file from outside is read at most.

/// Bounds on what is read; each has an error that names the place and the remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: u64,
    /// Bytes of a workbook once unpacked, counted while unpacking.
    pub inflated_bytes: u64,
    /// Rows of one table, its header row included.
    pub rows: usize,
    /// Columns of one table.
    pub columns: usize,
    /// Filled cells of one table.
    pub cells: usize,
    /// Bytes of one cell.
    pub cell_bytes: usize,
    /// Sheets of one workbook.
    pub sheets: usize,
    /// Objects and lists inside each other in JSON.
    pub nesting: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 200_000_000,
            inflated_bytes: 400_000_000,
            rows: 500_000,
            columns: 500,
            cells: 8_000_000,
            cell_bytes: 1_000_000,
            sheets: 100,
            nesting: 32,
        }
    }
}
