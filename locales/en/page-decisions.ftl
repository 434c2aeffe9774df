## Decisions, projects and voice

# A decision

page-decision-answer = { $touches ->
    [no] It touches no community known here.
   *[yes] { $before ->
        [0] No community was asked before
        [one] One community was asked before
       *[other] { $before-opening } communities were asked before
    }{ $after ->
        [0] { "" }
        [one] , one afterwards
       *[other] , { $after-words } afterwards
    }{ $declined ->
        [0] { "" }
        [one] , one declined to answer
       *[other] , { $declined-words } declined to answer
    }{ $not-asked ->
        [0] .
        [one] ; one was not asked.
       *[other] ; { $not-asked-words } were not asked.
    }{ $told ->
        [0] { "" }
        [one] { " " }One was told what came of it{ $timed ->
            [no] .
           *[yes] , { $days ->
                [0] the same day.
                [one] a day after it was asked.
               *[other] { $days-words } days after it was asked.
            }
        }
       *[other] { " " }{ $told-opening } were told what came of it{ $timed ->
            [no] .
           *[yes] , { $days ->
                [0] the same day.
                [one] a day after they were asked, as a rule.
               *[other] { $days-words } days after they were asked, as a rule.
            }
        }
    }{ $unnoted ->
        [0] { "" }
        [one] { " " }Of one that contributes to it nothing is noted.
       *[other] { " " }Of { $unnoted-words } that contribute to it nothing is noted.
    }
}
page-decision-told = { $days ->
    [0] the day it was asked
    [one] a day after it was asked
   *[other] { $days-words } days after it was asked
}
page-decision-waits = { $days ->
    [0] It waits to hear what came of it.
    [one] It has waited a day to hear what came of it.
   *[other] It has waited { $days-words } days to hear what came of it.
}

# Projects

page-project-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
page-project-until = { $case ->
    [late] was to end on { $date }
    [ended] ended on { $date }
   *[runs] until { $date }
}
page-project-answer = { $stage ->
    [idea] An idea: nobody has been asked to pay for it yet
    [proposed] Proposed, and waiting for a word
    [granted] Granted, and still called proposed; say that it is funded
    [granted-part] Granted in part, and still called proposed
    [funded] Paid for, and not begun
    [funded-part] Partly paid for, and not begun
    [funded-unsaid] Called funded, but no grant is noted; not begun
    [active] Under way{ $ended ->
        [yes] , until { $end }
       *[no] { "" }
    }
    [late] Under way past its end on { $end }
    [delivered] Delivered, and not yet said to be in use
    [in_use] In use
    [declined] Declined
   *[stopped] Stopped
}{ $missing ->
    [gap] ; the gap it answers is not named.
    [results] ; what it made is not noted.
    [change] ; what people now do differently is not noted.
   *[none] .
}

page-project-still = Still asked for: { $means }.

# Voice

page-voice-took = An answer took { $days ->
    [0] less than a day
    [one] one day
   *[other] { $days-words } days
}, as a rule.
page-voice-answer = { $case ->
    [answered] { $community } was answered { $days ->
        [0] the same day
        [one] after one day
       *[other] after { $days-words } days
    }.
    [carried] { $carrier } carries it; { $community } { $days ->
        [0] spoke today.
        [one] has waited one day for an answer.
       *[other] has waited { $days-words } days for an answer.
    }
    [waits] { $community } { $days ->
        [0] spoke today
        [one] has waited one day for an answer
       *[other] has waited { $days-words } days for an answer
    }; nobody carries it yet.
   *[rests] { $community } said it to be heard; no answer is waited for.
}
