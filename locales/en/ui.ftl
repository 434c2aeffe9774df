## The frame of the window

ui-window-title = { $page }, Tilth
ui-unreachable = Tilth could not start
ui-skip = Skip to the page
ui-rail = Main
ui-page-desk = Desk
ui-page-portfolio = Portfolio
ui-page-attention = Needs attention
ui-page-communities = Communities
ui-page-people = People
ui-page-commitments = Commitments
ui-page-projects = Projects
ui-page-decisions = Decisions
ui-page-voice = Voice
ui-page-boundaries = Boundaries
ui-page-reviews = Reviews
ui-page-reports = Reports
ui-page-records = Records
ui-page-history = History
ui-page-settings = Settings

## The document and what can be done with it

ui-document-menu = Portfolio file
ui-file-portfolio = Tilth portfolio
ui-open = Open a portfolio
ui-open-sample = Open the sample
ui-open-sample-of = Open the sample: { $sector }
ui-back-to-own = Back to { $name }
ui-new-portfolio = New portfolio
ui-import-tables = Import tables
ui-save-copy = Save a copy
ui-copy-saved = Saved a copy at { $path }
ui-close-portfolio = Close the portfolio

## Date control and the past

ui-today = Today, { $date }
ui-date-control = Look at another day
ui-date-why = See the portfolio as it stood on a past day.
ui-date-first = It begins on { $date }.
ui-month-ago = A month ago
ui-quarter-end = End of last quarter
ui-year-ago = A year ago
ui-calendar = Day
ui-month-before = Month before
ui-month-after = Month after
ui-past = You are looking at { $date }.
ui-past-read-only = Nothing here can be changed.
ui-back-to-today = Back to today

## Status bar, notices, progress

ui-save = Save
ui-read-only = Read-only
ui-saving = Saving
ui-all-saved = All changes saved
ui-not-reached = Not saved: Tilth does not answer
ui-elsewhere = This was meant for another portfolio than the one that is open now. Nothing was changed.
ui-last-change = Last change: { $label }, { $when }
ui-undo = Undo
ui-redo = Redo
ui-undo-key = undo
ui-undo-what = Undo: { $label }
ui-redo-what = Redo: { $label }
ui-find-key = find or do
ui-notice = Notice
ui-close = Close
ui-cancel = Cancel
ui-cancelling = Cancelling
ui-progress = One moment
ui-progress-count = { $done } of { $total }

## Find or do

ui-find = Find or do
ui-go-to = Go to { $page }
ui-new-record = New { $kind }
ui-palette-recent = Opened last
ui-palette-records = Records
ui-palette-actions = Actions
ui-palette-texts = In texts, best first
ui-palette-found = Found
ui-palette-results =
    { $count ->
        [one] 1 record
       *[other] { $shown } records
    }
ui-palette-none = Nothing here is called { $text }.
ui-key-choose = choose
ui-key-open = open
ui-key-actions = actions only
ui-key-close = close
ui-theme-light-do = Use the light theme
ui-theme-dark-do = Use the dark theme
ui-theme-system-do = Use the theme of the system

## Lists

ui-not-found = Not found
ui-try-again = Try again
ui-no-answer = Tilth does not answer. Nothing was changed, and what you typed is still here: try again.
ui-address-unknown = There is no page here.
    .text = The address { $address } belongs to no page of Tilth.
ui-first-page = Go to the first page
ui-list-facts = { $shown } in this portfolio
ui-list-none = none yet
ui-list-toolbar = What the list shows
ui-list-filter = Filter by any column
ui-list-conditions = Narrow
ui-facet-all = All
ui-list-group = Group by
ui-list-group-none = Group: none
ui-list-group-by = Group: { $column }
ui-list-columns = Columns
ui-list-no-match = Nothing matches. Take a condition away to see more.
ui-list-range = { $from } to { $to } of { $of }, by { $by }
ui-group-empty = None noted
ui-and-more = and { $count } more
ui-more-figure = +{ $count }
ui-condition-remove = No longer narrow by { $column }
ui-filter-column = Column
ui-filter-value = Find a value
ui-filter-more = { $count } more values. Type to find them.
ui-columns-always = always
ui-columns-up = Move { $column } left
ui-columns-down = Move { $column } right
ui-columns-shown = { $shown } of { $all } shown.
ui-columns-toggle = shows or hides,
ui-columns-move = moves.
ui-views = Views kept under a name
ui-view-first = As at first
ui-view-save = Save as a view
ui-view-name = Name of the view
ui-view-why = Columns, order, groups and conditions, on this computer.
ui-view-replaces = There is a view of this name; this one takes its place.
ui-view-current = This is the view “{ $name }”.
ui-view-remove = Remove { $name }
ui-view-removed = Removed the view { $name }.
ui-key-row = row
ui-key-cell = cell
ui-key-beside = beside
ui-key-select = select
ui-key-copy = copy
ui-kind-unknown = There is no kind of record called { $kind }.
    .text = The address may be from another version of Tilth. Every kind there is stands under Records.
ui-records-facts =
    { $count ->
        [0] nothing yet
        [one] one record
       *[other] { $shown } records of { $kinds } kinds
    }
ui-records-answer = Everything this portfolio holds, by kind
ui-records-used = In this portfolio
ui-records-unused = Not used yet

## Empty lists: one question; the idea behind the kind follows it

ui-list-not-yet = On { $date } there were no { $kinds } yet.
    .text = They came into this portfolio later. Another day may show them.
ui-empty-first = Add the first { $kind }
ui-empty-next = Add a { $kind }
ui-empty-alone = Only you are noted yet:
ui-empty-sample = Open the sample, and see it filled
ui-empty-any = No { $kind } is noted yet.
    .text = What stands here comes from you or from a table you import. The sample shows what others keep under { $kinds }.
ui-empty-community = Which communities keep your knowledge alive?
ui-empty-person = Who leads, sponsors and takes part?
ui-empty-project = What will a community try out, and who pays for it?
ui-empty-commitment = What did we promise each other?
ui-empty-decision = Was the community asked, and what did it say?
ui-empty-voice = What have the communities said?
ui-empty-boundary = Where do communities meet what they do not know yet?
ui-empty-review = When do we look at the whole portfolio together?

## Records

ui-record-gone = This record is not here.
ui-record-not-yet = This record was not here on that day.
    .text = On { $date } it was not part of the portfolio. Another day may show it.
ui-record-menu = Record
ui-record-fields = Fields
ui-record-links = Links
ui-record-open = Open the page
ui-not-given = not given
ui-scale-none = none
ui-required = needed
ui-saved = Saved
ui-proposed = A proposal: Enter saves it, Esc takes it back
ui-not-saved = “{ $field }” was not saved. { $reason }
    .typed = “{ $text }” was not saved as “{ $field }”. { $reason }
ui-private = stays on this computer
ui-old-stands = { $reason } { $short ->
    [yes] The old value, { $value }, stands.
   *[no] The old value stands.
}
ui-hint-long = Ctrl Enter saves, Esc takes it back
ui-key-enter = Enter
ui-choose-confirm = Move to { $choice }
ui-key-ctrl-enter = Ctrl Enter
ui-form-keeps = Esc closes it and keeps what was typed
ui-form-closes = Esc closes it
ui-date-pick = Pick a day for { $field }
ui-outside-page = Open { $address } in the browser
ui-outside-mail = Write to { $address }
ui-reference-search = Find { $kind }
ui-reference-remove = Remove { $name }
ui-create-in-place = Create { $name }
ui-new-kept = What you had begun is still here; nothing of it is saved yet.
ui-new-anew = Begin anew
ui-create = Add the { $kind }
ui-remove = Remove
ui-add = Add
ui-see-all = See all
ui-links-as = { $kinds }, { $field }
ui-measured = { $label }, { $unit }
ui-links-ended = ended
ui-overdue = { $status }, overdue
ui-links-none = Nothing refers to { $title } yet.
ui-links-add = Add to { $title }

## History

ui-history-facts =
    { $count ->
        [one] one change
       *[other] { $shown } changes
    }
ui-history-changes =
    { $count ->
        [one] one change
       *[other] { $shown } changes
    }
ui-history-none = Nothing was changed yet.
    .text = Every change stands here with its author and its time. Each can be taken back, without touching what came after it.
ui-history-record-none = Nothing was changed since the history began.
ui-history-earlier = Show earlier changes
ui-history-nobody = not said who
ui-undone = taken back
ui-revert = Take back
ui-revert-rest = Take back all else
ui-revert-what = Take back: { $label }
ui-change-create = Added { $kind }
ui-change-remove = Removed { $kind }
ui-change-set = Changed { $kind }
ui-change-to = became
ui-change-emptied = empty

## Settings

ui-settings-facts = Tilth { $version }
ui-settings-portfolio = This portfolio
    .text = Kept in the portfolio file. Findings use these figures; change them where your practice differs.
ui-settings-computer = On this computer
    .text = Kept here, outside the portfolio.
ui-settings-file = The file
ui-backups = Backups
    .text = Made and read back before every import, and when you ask. The newest of each of 12 days, 10 weeks and 9 months stays, in { $folder }.
ui-backup-now = Back up now
    .names = backup; save a copy; snapshot; safety copy
ui-backup-made = Backed up to { $folder }
ui-backup-when = { $date }, { $time }
ui-backup-size = { $size } kB
ui-backup-format = before a new format; it has format { $format }
ui-backup-none = No backups yet.
ui-backup-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
ui-backup-restore = Restore
ui-backup-restore-named = Restore the backup of { $when }
ui-backup-name = { $name } { $date }.tilth
ui-backup-restored = The backup is open as { $path }. Your portfolio is where it was.
ui-theme = Theme
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark

## The path of a community through the stages of its life

ui-path = Stages of its life
ui-path-since = since { $date }
ui-path-back = back in { $date }
ui-path-back-why = back in { $date }: { $why }
ui-path-closed = closed in { $date }
ui-path-closed-why = closed in { $date }: { $why }
ui-path-earlier = and { $count } earlier returns
