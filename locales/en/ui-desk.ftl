## The desk of who sits here

ui-desk-communities = My communities
ui-desk-promised = We promised
ui-desk-promised-none = Nothing open.
ui-desk-owed = We are owed
ui-desk-owed-none = Nothing open.
ui-desk-step = One next step
ui-desk-step-none = Nothing presses.
ui-desk-since = { $stage } since { $date }
ui-desk-next = Next: { $date }, { $title }
ui-desk-next-none = no event planned
ui-desk-rhythm =
    { $expected ->
        [0] Every { $every } days wanted
       *[other] Every { $every } days, held { $held } of { $expected }
    }
ui-desk-late =
    { $count ->
        [one] one day late
       *[other] { $days } days late
    }
ui-desk-due = due { $date }
ui-desk-standing = standing
ui-desk-moved =
    { $count ->
        [one] moved once
        [2] moved twice
       *[other] moved { $times } times
    }
ui-desk-waiting = Waits for an answer
ui-desk-waiting-none = Everything that was said has an answer.
ui-desk-waits =
    { $count ->
        [0] said today
        [one] has waited one day
       *[other] has waited { $days } days
    }
ui-desk-carried = carried by { $by }
ui-desk-heard = Heard back
ui-desk-heard-none = No answer has come in the last quarter.
ui-desk-answered = Answered { $date }.
ui-desk-coming = Coming up
ui-desk-coming-none = No event is noted for the next four weeks.
ui-desk-leader-empty = Which community do you lead?
    .text = A community lives from people who convene it, connect it and keep its practice (W‑Systems, leadership). Say which role you hold, and what it promised and is owed lies here.
ui-desk-leader-first = Note the role I hold
ui-desk-leader-new = New community

ui-desk-contacts = To speak with
ui-desk-contacts-none = You are in touch with every community you sponsor.
ui-desk-sponsors-none = Name a community I sponsor
    .text = A sponsor lends a community the position it needs to be heard. The communities you sponsor stand here when it is time to speak with them.
ui-desk-decided-none = Note a decision
    .text = A community that is asked before a decision can say what would hold. Decisions that touch one and did not ask it stand here.
ui-desk-spoke = Spoke today
ui-desk-spoke-last = last { $date }, wanted every { $every } days
ui-desk-spoke-never = no contact yet, wanted every { $every } days
ui-desk-voices = Voices to answer
ui-desk-voices-none = No voice waits for you.
ui-desk-answer = Answer
ui-desk-answer-label = Your answer
ui-desk-owe = What I promised
ui-desk-owe-none = Nothing open.
ui-desk-owe-none-own = Nothing open of my own.
ui-desk-vouched = Promised by others, where I sponsor or answer
ui-desk-owner = in the hands of { $owner }
ui-desk-owner-none = nobody keeps it
ui-desk-pressing = Urgent where I answer
ui-desk-unclaimed = Anybody can carry these
ui-desk-asking = Projects that ask
ui-desk-asking-fund = Fund it
ui-desk-asking-nobody = nobody answers for it
ui-desk-decisions = Not asked yet
ui-desk-decisions-none = In the last year no community was left out of what you decide or answer for.
ui-desk-unasked = { $date }; not asked: { $communities }
ui-desk-ask = Ask now
ui-desk-changes-review = Since { $review }
ui-desk-changes-since = Since { $date }
ui-desk-changes-none = Nothing.
ui-desk-changes-all = All changes
ui-desk-changes-new = { $count } new
ui-desk-changes-moved = { $count } changed
ui-desk-changes-ended = { $count } removed
ui-desk-changes-kind = Only { $kinds } are shown.
ui-desk-change-began = New:
ui-desk-change-ended = Removed:
ui-desk-change-stage = Stage
ui-desk-change = { $field }: from { $from } to { $to }
ui-desk-compare = What changed
ui-desk-compare-answer =
    { $count ->
        [0] Nothing has changed since { $date }.
        [one] One thing has changed since { $date }.
       *[other] { $count } things have changed since { $date }.
    }
ui-desk-rule = and others: { $shown } records
ui-desk-last = Last changes
ui-desk-compare-today = Compare with today
ui-desk-badge =
    { $count ->
        [one] One thing waits for you
       *[other] { $count } things wait for you
    }
ui-desk-remind = Tell me what falls due
    .text = Once a day, by a message of this computer. The count beside Desk is always there.
