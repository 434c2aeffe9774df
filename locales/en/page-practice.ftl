## A community: projects, voice, practice, boundaries, value, pulse

# Pulse

pulse-none = Nobody has taken the pulse of { $name } yet.
pulse-none-closed = { $name } closed on { $on }; nobody took its pulse.
pulse-answer = On { $on } { $answered ->
    [0] no question was answered yet
    [one] one of nine questions was answered
    [9] all nine questions were answered
   *[other] { $answered-words } of nine questions were answered
}{ $rounds ->
    [one] ; it is the first round.
   *[other] { $higher ->
        [0] { $lower ->
            [0] ; no score moved since the round before.
            [one] ; one score is lower than before.
           *[other] ; { $lower-words } scores are lower than before.
        }
        [one] ; one score is higher than before{ $lower ->
            [0] .
            [one] , one is lower.
           *[other] , { $lower-words } are lower.
        }
       *[other] ; { $higher-words } scores are higher than before{ $lower ->
            [0] .
            [one] , one is lower.
           *[other] , { $lower-words } are lower.
        }
    }
}
pulse-advice = { $hours ->
    [0] { $money ->
        [yes] Money and no hours are set aside for it this year
       *[no] Nothing is set aside for it this year
    }
    [one] One hour is set aside for it this year
   *[other] { $hours } hours are set aside for it this year
}, so { $questions ->
    [one] one question is enough; the one to ask first is marked.
    [9] all nine questions may be asked.
   *[other] ask no more than { $questions-words } questions; those to ask first are marked.
}
pulse-answered = Noted the pulse of { $name }: { $row }, { $mode }

# Voice

voices-answer = { $said ->
    [0] Nothing it said is noted yet.
    [one] One thing it said is noted
   *[other] { $said-opening } things it said are noted
}{ $said ->
    [0] {""}
   *[other] { $waits ->
        [0] ; none waits for an answer.
        [one] { $said ->
            [one] ; it has waited { $longest ->
                [one] a day
               *[other] { $longest } days
            } for an answer.
           *[other] ; one has waited { $longest ->
                [one] a day
               *[other] { $longest } days
            } for an answer.
        }
       *[other] ; { $waits-words } wait for an answer, the longest for { $longest } { $longest ->
            [one] day
           *[other] days
        }.
    }
}
voices-asked = { $decisions ->
    [0] No decision is noted on which it was asked.
    [one] { $before ->
        [0] It was not asked before the one decision noted
       *[other] It was asked before the one decision noted
    }
   *[other] { $before ->
        [0] It was not asked before any of { $decisions-words } decisions
       *[other] It was asked before { $before-words } of { $decisions-words } decisions
    }
}{ $decisions ->
    [0] {""}
    [one] { $told ->
        [0] {", and not told back yet."}
       *[other] {", and told what came of it."}
    }
   *[other] { $told ->
        [0] {", and told back on none."}
       *[other] {", and told what came of "}{ $told-words }.
    }
}
voices-carried = Carried: { $said }

# Practice

kept-answer = { $artifacts ->
    [0] Nothing it made and keeps is noted yet.
    [one] One artifact is noted
   *[other] { $artifacts-opening } artifacts are noted
}{ $artifacts ->
    [0] {""}
   *[other] { $due ->
        [0] { $planned ->
            [0] ; no review is agreed
           *[other] ; no review is due
        }
        [one] ; one is due for review
       *[other] ; { $due-words } are due for review
    }{ $unkept ->
        [0] .
       *[other] { $kept ->
            [0] { $artifacts ->
                [one] {", and nobody keeps it."}
               *[other] {", and nobody keeps any of them."}
            }
           *[other] { $unkept ->
                [one] {", and one has no keeper."}
               *[other] {", and "}{ $unkept-words } have no keeper.
            }
        }
    }
}
kept-reviewed = { $due ->
    [yes] Reviewed on { $on }; due since { $next }
   *[no] Reviewed on { $on }; again by { $next }
}
kept-never = Not reviewed yet
kept-unplanned = No review agreed
kept-help = { $asked ->
    [0] Nobody is noted to have asked for help yet.
    [one] Help was asked for once, and { $found ->
        [0] not found yet.
       *[other] found.
    }
    [2] Help was asked for twice and found { $found ->
        [0] not yet
        [one] once
       *[other] both times
    }{ $introduced ->
        [0] .
        [one] {", once by an introduction."}
       *[other] {", both times by an introduction."}
    }
   *[other] Help was asked for { $asked-words } times and found { $found ->
        [0] not yet
        [one] once
        [2] twice
       *[other] { $found-words } times
    }{ $introduced ->
        [0] .
        [one] {", once by an introduction."}
       *[other] {", "}{ $introduced-words } times by an introduction.
    }
}

# Value

worth-answer = { $indicators ->
    [0] { $stories ->
        [0] No indicator and no story say yet what it is worth.
        [one] One story says what it is worth
       *[other] { $stories-opening } stories say what it is worth
    }
    [one] { $stories ->
        [0] One indicator says what it is worth; no story does yet.
        [one] One indicator and one story say what it is worth
       *[other] One indicator and { $stories-words } stories say what it is worth
    }
   *[other] { $indicators-opening } indicators { $stories ->
        [0] say what it is worth; no story does yet.
        [one] and one story say what it is worth
       *[other] and { $stories-words } stories say what it is worth
    }
}{ $stories ->
    [0] {""}
   *[other] { $attributes ->
        [yes] .
       *[no] ; none has a value attributed yet.
    }
}
worth-attributed = The stories attribute { $amount } to it.
worth-effort = { $spent ->
    [yes] Reading the indicators took { $hours } hours this year; set aside this year: { $means }.
   *[no] No hours of measuring are noted this year; set aside this year: { $means }.
}
worth-no-means = nothing
worth-unsaid = not said
worth-factors = { $gross } gross × { $attribution } attribution × { $confidence } confidence = { $worth }

# Projects

taken-answer = { $led ->
    [0] It leads no learning project
    [one] It leads one learning project
   *[other] It leads { $led-words } learning projects
}{ $joined ->
    [0] {""}
    [one] {" and takes part in one"}
   *[other] {" and takes part in "}{ $joined-words }
}{ $homes ->
    [0] { $delivered ->
        [0] .
       *[other] ; nothing it brought home is noted.
    }
    [one] ; one thing it brought home is noted.
   *[other] ; { $homes-words } things it brought home are noted.
}
taken-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}

# Boundaries

edges-answer = { $boundaries ->
    [0] No boundary is noted yet.
    [one] One boundary is noted
   *[other] { $boundaries-opening } boundaries are noted
}{ $boundaries ->
    [0] {""}
   *[other] { $generative ->
        [0] {""}
        [one] { $boundaries ->
            [one] {", a generative one"}
           *[other] {", one of them generative"}
        }
       *[other] {", "}{ $generative-words } of them generative
    }{ $stale ->
        [0] {""}
        [one] {", one stale"}
       *[other] {", "}{ $stale-words } stale
    }{ $disconnected ->
        [0] {""}
        [one] {", one too far apart"}
       *[other] {", "}{ $disconnected-words } too far apart
    }{ $unbrokered ->
        [0] .
       *[other] { $brokered ->
            [0] { $boundaries ->
                [one] ; nobody brokers across it.
               *[other] ; nobody brokers across any of them.
            }
           *[other] ; nobody brokers across { $unbrokered-words } of them.
        }
    }
}
