# What the use cases say: labels of changes, states of a document, and errors of their own.

change-create = Added { $kind }: { $title }
change-set = Changed “{ $field }” in { $title }
change-record = Changed { $title }
change-project-stage = Moved { $title } to { $value }
# $title: the decision and the community
change-told-back = Told back: { $title }
change-remove =
    { $others ->
        [0] Removed { $title }
        [one] Removed { $title } and one record that belonged to it
       *[other] Removed { $title } and { $others } records that belonged to it
    }
change-undo = Took back: { $label }
change-redo = Made again: { $label }
# $label: what was taken back or made again, in words
change-rest = { $label }, except what was changed or used since
# $seen: what was seen, a sentence without its full stop
change-answer =
    { $answer ->
        [acted_on] Acted on: { $seen }
        [not_now] Put off until { $until }: { $seen }
       *[does_not_apply] Does not apply: { $seen }
    }
change-withdraw = Withdrew the answer to: { $seen }
change-spoke = Spoke with { $community }
change-answer-voice = Answered: { $said }
change-fund = Funded { $name }
change-new-portfolio = Made the portfolio { $title }
import-currency = Amounts that name no currency are read as { $read }; the portfolio counts in { $portfolio }.
change-import =
    { $others ->
        [0] Imported { $title }
        [one] Imported { $title } and one more table
       *[other] Imported { $title } and { $others } more tables
    }

# What was searched for, where no record holds all of it.
search-nowhere = Nothing has { $nowhere }; these have { $somewhere }.
search-apart = Nothing has all of these words together; these have some of them.
session-synced-folder = This portfolio lies in a folder that { $service } keeps in step. Two computers that write at once can damage it: keep it outside and put copies there.
session-not-remembered = The portfolio is open, but this computer cannot note it in the list of recent ones: { $detail }
session-log-left = { $path } was closed, but its newest changes still lie in the log beside it: { $detail } Open it once more before you copy it.

task-reading = Reading tables
task-matching = Matching rows
task-writing = Writing
task-report = Typesetting the report
task-backup = Making a backup first
task-restore = Bringing the backup back
task-copy = Writing a copy
task-sample = Writing the sample
task-export = Writing records out

severity-urgent = Needs you now
severity-attention = Worth a look
severity-note = Good to know

error-no-command = There is no command { $value }.
error-bad-request = The request does not fit: { $value }.
error-nothing-open = No portfolio is open.
error-no-kind = There is no kind { $value }. tilth list shows the kinds.
error-no-field = A { $kind } has no field { $field }.
error-no-such-record = There is no { $kind } { $value }.
error-several-records = Several records of this kind begin with { $value }: { $known }. Give more of the title, or the id.
error-no-condition = { $value } is no condition. Write a column, an equals sign and a value, such as stage=growing.
error-no-value = { $field } is never { $value }. It can be: { $known }.
error-no-rule = There is no rule { $value }. The rules are: { $known }.
error-no-tables = { $path } holds no table. Tables are files that end in csv, tsv, txt, xlsx or json.
error-nothing-made = No row of these tables becomes a record, and nothing was written. Either they look like nothing that a portfolio holds, or the profile does not speak of them: keep the proposal with --save-profile, and write there what their rows are.
error-all-kinds = { $value } holds records of all kinds. Leave the kind out, or choose csv.
error-past = You are looking at a past day. Go back to today to change something.
error-not-yet = { $value } has not come yet. Choose today or an earlier day.
error-before-founding = On { $value } this portfolio was not there yet. Choose a later day.
error-not-granted = { $path } was not chosen in a dialog. Choose it there.
error-several-files = These are several files, one of each kind. Choose one kind, or a folder to write them into.
error-would-replace = { $path } is the name of a portfolio, or of a table that is being imported. Nothing was written; choose another name.
error-draft-gone = These tables are no longer in memory. Choose the files again; nothing was written.
# $known: the first records with their fields
error-since = “{ $label }” cannot be taken back whole. Changed since, or built on it: { $known }{ $more ->
        [0] { "" }
        [one] ; and one more
       *[other] ; and { $more } more
    }. Nothing was taken back yet; all else can be.
error-since-all = “{ $label }” cannot be taken back. Changed since, or built on it: { $known }{ $more ->
        [0] { "" }
        [one] ; and one more
       *[other] ; and { $more } more
    }. Nothing was changed; the history of each record shows what.
error-unseen = The portfolio or the profile has changed since this preview. Nothing was written; look at the new preview first.
error-fields = Some values do not fit yet. Nothing was written.
error-file = { $path } could not be written: { $value }. The portfolio is as it was.
error-no-format = There is no format { $value }.
error-internal = Something went wrong inside Tilth: { $value }. What was saved is safe, and nothing was left half done. Try again; if it happens again, close and open the portfolio, and report what you did.
error-no-finding = This is no longer seen, so there is nothing to answer. Nothing was written.
error-nobody-sits = Nobody has said who uses this computer. Say who you are, and the desk is yours.
error-kept = The facts of the portfolio stay; they can be changed, not removed.
