//! Numbered, additive migrations. A file that was released is never edited.

use rusqlite::{Connection, TransactionBehavior};

/// "Tlth" in the header of the file, by which `file(1)` and others tell a portfolio.
pub(crate) const APPLICATION_ID: i32 = 0x546C_7468;

/// The migrations; the format of a document is how many of them it has had, kept in `user_version`.
pub(crate) const MIGRATIONS: &[&str] =
    &[include_str!("../migrations/0001.sql"), include_str!("../migrations/0002.sql")];

/// The newest format.
pub(crate) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).expect("there are few migrations")
}

/// Brings a database up to the last of these migrations, each in a transaction of its own.
pub(crate) fn migrate(connection: &mut Connection, migrations: &[&str]) -> rusqlite::Result<()> {
    let have: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (version, sql) in (1_u32..).zip(migrations).skip(have as usize) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(connection: &Connection) -> (u32, i64) {
        let version = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        let tables = "SELECT count(*) FROM \"sqlite_schema\" WHERE \"name\" = 'later'";
        (version, connection.query_row(tables, [], |row| row.get(0)).unwrap())
    }

    #[test]
    fn each_migration_runs_once_and_a_failing_one_leaves_the_format_before_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, MIGRATIONS).unwrap();
        assert_eq!(state(&connection), (newest(), 0));
        let later = "CREATE TABLE \"later\" (\"id\" TEXT) STRICT;";
        let more: Vec<&str> = MIGRATIONS.iter().copied().chain([later]).collect();
        let failing = format!("{later} CREATE TABLE nonsense;");
        let worse: Vec<&str> = MIGRATIONS.iter().copied().chain([failing.as_str()]).collect();
        assert!(migrate(&mut connection, &worse).is_err());
        assert_eq!(state(&connection), (newest(), 0));
        migrate(&mut connection, &more).unwrap();
        migrate(&mut connection, &more).unwrap();
        assert_eq!(state(&connection), (newest() + 1, 1));
    }
}
