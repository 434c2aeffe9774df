# What the document says: why it cannot be opened or written, what a check finds, why it is read-only.
# $path: the file. $detail: what the system or the database says, in its own words.

## Opening

error-not-found = { $path } is not there. It may have been moved or renamed, or its drive is not connected.
error-file-exists = { $path } is there already and was left alone. Choose another name.
error-not-a-portfolio = { $path } is not a Tilth portfolio. It was not changed.
# $found, $known: numbers of formats
error-newer = { $path } was written by a newer version of Tilth (format { $found }; this one reads up to { $known }). It was not changed. Install the newer version to open it.
error-damaged = { $path } is damaged and was not changed: { $detail }. Open the newest backup instead.
error-needs-passphrase = { $path } is encrypted, or is not a Tilth portfolio. Give its passphrase.
error-wrong-passphrase = This passphrase does not open { $path }. Check capital letters and the keyboard’s language.
error-needs-migration = { $path } has an older format and is read-only here. Open it once where it can be written to, or open a copy.

read-only-in-use = This portfolio is open in another window or program. You can read it; changes are made there.
read-only-not-writable = The file or its folder cannot be written to. You can read it; save a copy elsewhere to change it.

## Writing

error-in-use = { $path } is open in another window or program. Close it there first.
error-read-only = { $path } is open for reading only. Save a copy to change it.
error-same-file = { $path } is the open portfolio itself. Choose another name for the copy.
error-disk-full = There is no room left for { $path }. Nothing was changed; make room and try again.
error-disk = The disk did not read or write { $path } to the end: { $detail }. Nothing was changed. See whether it is full, you may write no more to it, or it was disconnected; then try again.
error-unfolded = Every change is saved, but part of { $path } lies in the file { $path }-wal beside it, because the disk had no room to bring the two together. Keep both files together and make room; the next time the portfolio is closed they become one.
error-bad-copy = The copy { $path } could not be read back and was thrown away: { $detail }. The portfolio is as it was; try another drive.
error-io = { $path } could not be read or written: { $detail }. Nothing was changed.
error-database = The database of { $path } says: { $detail }. Nothing was changed.
error-cancelled = Cancelled. Nothing was changed.

## Taking back

# $label: what the history calls the batch
error-conflict = “{ $label }” cannot be taken back: something it changed has changed since. Nothing was changed; look at the history of the record.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.
error-no-batch = The history has no such entry.
error-already-undone = “{ $label }” was taken back already.
error-founding = “{ $label }” made the portfolio itself and stays.

## What a check finds

flaw-damage = The file is damaged: { $detail }. Open the newest backup.
flaw-format = The tables are not those of this format: { $detail }. Open the newest backup.
# $kind, $record: the kind and id of the record; $field: the name of the field
flaw-dangling = { $kind } { $record }: { $field } refers to a record that is not there. Set it anew.
flaw-journal = { $kind } { $record } is not what the history says. Another program may have changed it; compare it with the newest backup.
flaw-search = { $kind } { $record } is not in the search index as it should be. The index can be made anew.
