## The frame of the window

ui-window-title = { $page }, Tilth
ui-unreachable = Tilth could not start
ui-skip = Skip to the page
ui-rail = Main
ui-page-portfolio = Portfolio
ui-page-communities = Communities
ui-page-people = People
ui-page-projects = Projects
ui-page-commitments = Commitments
ui-page-voice = Voice
ui-page-reports = Reports
ui-page-records = Records
ui-page-history = History
ui-page-settings = Settings

## The document and what can be done with it

ui-document-menu = Portfolio file
ui-file-portfolio = Tilth portfolio
ui-open = Open a portfolio
ui-open-sample = Open the sample
ui-new-portfolio = New portfolio
ui-import-tables = Import tables
ui-save-copy = Save a copy
ui-copy-saved = Saved a copy at { $path }
ui-close-portfolio = Close the portfolio

## Date control and the past

ui-today = Today, { $date }
ui-date-control = Look at another day
ui-date-why = See the portfolio as it stood on a past day.
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

ui-author = Your name
ui-author-none = Say who you are
ui-author-change = Change your name
ui-author-why = It stands beside every change you make in this portfolio.
ui-save = Save
ui-read-only = Read-only
ui-saving = Saving
ui-all-saved = All changes saved
ui-last-change = Last change: { $label }, { $when }
ui-undo = Undo
ui-undo-key = undo
ui-undo-what = Undo: { $label }
ui-redo-what = Redo: { $label }
ui-find-key = find or do
ui-notice = Notice
ui-close = Close
ui-cancel = Cancel
ui-cancelling = Cancelling
ui-progress = At work
ui-progress-count = { $done } of { $total }

## Find or do

ui-find = Find or do
ui-go-to = Go to { $page }
ui-new-record = New { $kind }
ui-open-record = Open
ui-palette-records = Records
ui-palette-actions = Actions
ui-palette-texts = In texts, best first
ui-palette-found = Found
ui-palette-results =
    { $count ->
        [one] 1 result
       *[other] { $shown } results
    }
ui-palette-none = Nothing here is called { $text }.
ui-key-choose = choose
ui-key-open = open
ui-key-actions = actions only
ui-key-close = close
ui-theme-light-do = Use the light theme
ui-theme-dark-do = Use the dark theme
ui-theme-system-do = Use the theme of the system
