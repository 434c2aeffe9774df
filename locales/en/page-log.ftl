## Logging, and the register of commitments

# $title: the record that was made
page-log-logged = Logged: { $title }
# $title: the promise
page-log-logged-progress = Logged: progress on { $title }
# $title: the person
page-log-logged-thanks = Logged: thanks to { $title }
# $value: a day or a number
page-log-read = { $value }, read from your words

## A promise on one line

page-promise-due = due { $date }
page-promise-late = due { $date }, { $days ->
    [one] one day ago
   *[other] { $days-words } days ago
}
page-promise-standing = no day set
page-promise-ended = { $status ->
    [kept] kept { $date }
    [partly_kept] partly kept { $date }
   *[dropped] dropped { $date }
}
page-promise-repeats = , repeats every { $days ->
    [one] day
    [7] week
    [365] year
   *[other] { $days } days
}
page-promise-moved = moved { $times ->
    [one] once
    [2] twice
   *[other] { $times-words } times
}, { $days ->
    [one] one day
   *[other] { $days-words } days
} in all
# $side: who promises
page-promise-answer = { $side ->
    [community] { $community } promised this to the organization
   *[organization] The organization promised this to { $community }
}; { $logged ->
    [0] nothing is in its log yet
    [one] its log has one entry
   *[other] its log has { $logged-words } entries
}.
page-promise-renegotiated = { $dated ->
    [yes] Moved from { $old } to { $new }: { $title }
   *[no] Now due { $new }: { $title }
}
# After the day itself; $days: how far it is from the day that was agreed
page-promise-new-day = { $moved ->
    [first] , the first day that is set
    [same] , as agreed already
    [later] , { $days ->
        [one] one day
       *[other] { $days-words } days
    } later than agreed
   *[earlier] , { $days ->
        [one] one day
       *[other] { $days-words } days
    } earlier than agreed
}
page-promise-settled = { $status }: { $title }
page-promise-settled-again = { $status }, and promised again by { $again }: { $title }

## How the promises of one side stand; both sides in the same words

page-standing-none = nothing is promised yet
page-standing-open = { $count-words } open
page-standing-overdue = { $rest ->
    [0] { $count ->
        [one] and it is overdue
        [2] both overdue
       *[other] all overdue
    }
   *[other] { $count-words } of them overdue
}
# Of the open ones, too
page-standing-moved = { $rest ->
    [0] { $count ->
        [one] and it was moved
        [2] both moved
       *[other] all moved
    }
   *[other] { $count-words } moved
} by { $days ->
    [one] one day
   *[other] { $days-words } days
}{ $count ->
    [one] {""}
   *[other] {" in all"}
}
page-standing-kept = { $count-words } kept this year
page-standing-partly = { $count-words } partly kept
page-standing-dropped = { $count-words } dropped
