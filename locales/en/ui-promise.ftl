## Promises: on a line, on their page, and on the page of a community

ui-promise-tab = Promise
ui-promise-overdue = Overdue
ui-promise-no-day = no day
ui-promise-to = moved to
ui-promise-side-community = The community promises
ui-promise-side-organization = The organization promises
ui-promise-community-promises = { $name } promises
ui-promise-organization-promises = The organization promises
ui-promise-add = Add
ui-promise-commitments = Commitments
ui-promise-none-community = A community commits to stewardship: what will it surface, make or say for its domain (W-Art, mutual commitment)?
ui-promise-none-closed = Nothing is noted.
ui-promise-none-organization = Commitment has two sides: what time, resources or voice does the organization promise in return (W-Art, mutual commitment)?
ui-promise-stands = How it stands
ui-promise-moves = Talked over
ui-promise-moves-none = Its day stands as it was agreed.
ui-promise-source = W-Art, mutual commitment
ui-promise-slipped = It was { $said }.
ui-promise-log = Done so far
ui-promise-log-add = Log progress
ui-promise-log-none = Nothing is logged yet: what was done first?
ui-promise-energy =
    { $energy ->
        [-2] energy { $shown }, drained
        [2] energy { $shown }, energized
       *[other] energy { $shown }
    }
ui-promise-done-when-none = Not agreed yet: how will both sides know?
ui-promise-renegotiate = Move the day
ui-promise-renegotiate-open = Renegotiate the day
ui-promise-day-like = 11 Dec, next Friday, in three weeks
ui-promise-ended = How it ended
ui-promise-word = A word for the log
ui-promise-again = Promise it again, due { $date }
ui-promise-end = Note how it ended

## The register of promises, as a list, a calendar and a board

ui-promise-view = How promises are shown
ui-promise-view-register = Register
ui-promise-view-calendar = Calendar
ui-promise-view-board = Board
ui-promise-sides-community = Communities promise
ui-promise-sides-organization = The organization promises
ui-promise-move = Move { $promise }
ui-promise-move-to = Now { $status }
ui-promise-keys-go = card
ui-promise-keys-move = move the card
ui-promise-board = Promises by where they stand: arrow keys go from one to the next, Enter opens
ui-promise-months = Three months: arrow keys go from day to day, Enter chooses
ui-promise-day =
    { $count ->
        [0] { $day }
        [one] { $day }, one promise falls due
       *[other] { $day }, { $count } promises fall due
    }
ui-promise-before = Three months earlier
ui-promise-after = Three months later
ui-promise-today = Today
ui-promise-overdue-since = Overdue: { $shown }
ui-promise-nothing-due = Nothing falls due in these months.
ui-promise-undated =
    { $count ->
        [one] One open promise has no day
       *[other] { $shown } open promises have no day
    }
