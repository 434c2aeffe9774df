## Who somebody is; of several, $name is one

seat-answers = answers for { $count ->
    [one] { $name }
   *[other] { $count-words } domains
}
seat-sponsors = sponsors { $count ->
    [one] { $name }
   *[other] { $count-words } communities
}
seat-leads = leads { $count ->
    [one] { $name }
   *[other] { $count-words } communities
}

## The desks

desk-leader = { $communities ->
    [0] You lead no community yet; the desk fills when you do.
   *[other] { $late ->
        [0] { $soon ->
            [0] Nothing falls due this week.
            [one] One promise falls due this week.
           *[other] { $soon-opening } promises fall due this week.
        }
        [one] One promise is late.
       *[other] { $late-opening } promises are late.
    } { $waiting ->
        [0] { $answered ->
            [0] {""}
            [one] One answer has come to what was said.
           *[other] { $answered-opening } answers have come to what was said.
        }
        [one] One voice waits for an answer.
       *[other] { $waiting-opening } voices wait for an answer.
    }
}
# $near: all voices for who sponsors nobody and answers for no domain; own: those that reach nobody else
desk-executive = { $waiting ->
    [0] Nobody waits for you.
    [one] One thing waits for you.
   *[other] { $waiting-opening } things wait for you.
}{ $unclaimed ->
    [0] {""}
    [one] {" "}One voice { $near ->
        [all] is carried by nobody.
       *[own] reaches no sponsor and nobody who answers for its domain.
    }
   *[other] {" "}{ $unclaimed-opening } voices { $near ->
        [all] are carried by nobody.
       *[own] reach no sponsor and nobody who answers for their domain.
    }
} { $changes ->
    [0] { $begins ->
        [today] What changes from today on is told here.
       *[before] Nothing has changed since { $since }.
    }
    [one] One thing has changed since { $since }.
   *[other] { $changes-opening } things have changed since { $since }.
}
desk-steward = { $findings ->
    [0] Nothing needs attention.
    [one] One thing needs attention.
   *[other] { $findings-opening } things need attention.
}
