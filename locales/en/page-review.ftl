## A review: what it said, what was decided from it on, and what will be on the table

# $when: coming or passed; $known: whether there was a review before
page-review-answer = { $status ->
    [planned] { $when ->
        [coming] Planned for { $date }, { $days ->
            [one] tomorrow
           *[other] in { $days-words } days
        }.
       *[passed] Planned for { $date }, and not begun yet.
    } { $known ->
        [yes] Since the { $before } { $changes ->
            [0] nothing has changed
            [one] one thing has changed
           *[other] { $changes-words } things have changed
        }
       *[no] No review was held before it
    }, and { $promises ->
        [0] no promise is open.
        [one] one promise is open.
       *[other] { $promises-words } promises are open.
    }
    [open] Begun on { $date }, and not closed yet. { $items ->
        [0] It has said nothing of a domain yet
        [one] It has spoken of one domain
       *[other] It has spoken of { $items-words } domains
    }{ $unspoken ->
        [0] .
        [one] ; one is still to come.
       *[other] ; { $unspoken-words } are still to come.
    }
   *[closed] Held on { $date }{ $people ->
        [0] { "" }
        [one] { " " }with one person
       *[other] { " " }with { $people-words } people
    }. { $items ->
        [0] What it said of the domains was not kept
        [one] It said of one domain where it stands
       *[other] It said of { $items-words } domains where they stand
    }{ $decisions ->
        [0] ; no decision was noted until the next.
        [one] ; one decision followed until the next.
       *[other] ; { $decisions-words } decisions followed until the next.
    }
}
# $moved: domains the review before said something else of; $now: domains something else is said of today
page-review-moved = { $items ->
    [0] Nothing was said of a domain.
   *[other] { $known ->
        [yes] { $moved ->
            [0] Of all it said what the review before had said
            [one] Of one it said something else than the review before
           *[other] Of { $moved-words } it said something else than the review before
        }
       *[no] It was the first review
    }; { $now ->
        [0] all of it stands today.
        [one] one is seen otherwise today.
       *[other] { $now-words } are seen otherwise today.
    }
}
page-review-step = { $step ->
    [begin] Its day has passed. Say that it is open, or that it is closed; what it said is kept then.
    [attendees] Name who is to be there. Those who decide and those who speak for the communities sit at one table.
    [agenda] Write what is to be spoken of, so that communities can say beforehand what they think.
    [pack] Print the board pack for those who come: where each domain stands, what wants attention, what is owed.
    [items] { $unspoken ->
        [one] Say of the one domain that is left where it stands and what was agreed.
       *[other] Say of each domain where it stands and what was agreed; { $unspoken-words } are left.
    }
    [minutes] Write what was said, while it is fresh.
    [close] Close it. What it said stays as it is then, and the next review can compare.
   *[next] No review is planned after it. A portfolio is a conversation that goes on: choose the next day.
}
