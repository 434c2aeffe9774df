## A community: its life, people, rhythm, asks, conditions, and the check

# The head

life-head-role = { $role ->
    [coordinator] { $holders ->
        [one] one coordinator
       *[other] { $holders-words } coordinators
    }
    [thought_leader] { $holders ->
        [one] one thought leader
       *[other] { $holders-words } thought leaders
    }
    [networker] { $holders ->
        [one] one networker
       *[other] { $holders-words } networkers
    }
    [documenter] { $holders ->
        [one] one documenter
       *[other] { $holders-words } documenters
    }
    [pioneer] { $holders ->
        [one] one pioneer
       *[other] { $holders-words } pioneers
    }
   *[facilitator] { $holders ->
        [one] one facilitator
       *[other] { $holders-words } facilitators
    }
}
life-head-no-leads = nobody leads it yet
life-head-escalation = stands by for escalation
life-head-not-spoken = not spoken yet, wants { $wants ->
    [one] every day
   *[other] every { $wants } days
}
life-head-spoken = { $days ->
    [0] spoke today
    [one] spoke yesterday
   *[other] spoke { $days } days ago
}, wants { $wants }
life-head-people = { $counted ->
    [noted] { $people ->
        [one] 1 member
       *[other] { $people } members
    }
    [estimated] { $people ->
        [one] 1 member, estimated
       *[other] { $people } members, estimated
    }
   *[nobody] No members noted
}
life-head-level = { $people } { $level ->
    [core] core
    [active] active
    [further] further out
   *[unsaid] of no noted level
}
life-head-rhythm = { $wanted ->
    [0] { $expected ->
        [0] No rhythm wanted yet
       *[other] { $expected } events, no rhythm wanted yet
    }
    [one] Every day{ $expected ->
        [0] {""}
       *[other] , held { $held } of { $expected }
    }
   *[other] Every { $wanted } days{ $expected ->
        [0] {""}
       *[other] , held { $held } of { $expected }
    }
}
life-head-last-and-next = last { $last }, next { $next }
life-head-last = last { $last }, none planned
life-head-next = next { $next }
life-head-no-event = no event noted yet
life-head-energy = { $energizing ->
    [0] { $draining ->
        [0] { $running ->
            [one] one ask, energy not said
           *[other] { $running-words } asks, energy not said
        }
       *[other] draining { $draining-words }
    }
   *[other] energizing { $energizing-words }{ $draining ->
        [0] {""}
       *[other] , draining { $draining-words }
    }
}

# Life

life-answer = { $name } { $stage ->
    [discovering] has been discovering what its people share since { $since }
    [growing] has been growing since { $since }
    [establishing] has been establishing itself since { $since }
    [at_work] has been at work since { $since }
    [reinventing] has been reinventing itself since { $since }
   *[closed] closed on { $since }
}{ $returns ->
    [0] .
    [one] ; it came back to an earlier stage once.
    [2] ; it came back to an earlier stage twice.
   *[other] ; it came back to an earlier stage { $returns-words } times.
}
life-answer-unknown = Nobody has noted yet where { $name } is in its life.
life-stage-discovering = Somebody who sees the promise and brings people together, with company and surprise more than a plan.
    .suits = Conversations, a request for help, a small problem worked on together.
    .easy = Deliverables, charters and reports: nothing is agreed yet that could carry them.
    .source = W-Art, stages: falling in love
life-stage-growing = Time together, in which members find out what the community is worth to them.
    .suits = Telling stories of practice, helping one another with a problem, visits that leave room to talk.
    .easy = Plans of work and targets: a contract is not what people came for.
    .source = W-Art, stages: dating
life-stage-establishing = A commitment: roles, a rhythm, a public face, and care that closeness survives the newcomers.
    .suits = A launch workshop, naming who coordinates, inviting those who are missing.
    .easy = Large promises to others while the community is still designing itself.
    .source = W-Art, stages: getting married
life-stage-at-work = Challenges worth its strength, a voice that is heard, and still some time for itself.
    .suits = Recurring problems, standards, training of newcomers, work across boundaries.
    .easy = Nothing but work: without moments of its own a community slips into habit.
    .source = W-Art, stages: living as a couple
life-stage-reinventing = Leave to change what it is about, with new people and new questions.
    .suits = A renewal workshop, a new challenge, a fresh look at the domain, an anniversary.
    .easy = Holding on to what worked before, or asking for more of it.
    .source = W-Art, stages: growing old growing young
life-stage-closed = A place for its memory, and somebody who keeps it.
    .suits = Telling its story, thanking those who carried it, handing on what it made.
    .easy = Promises that still run with nobody to keep them.
    .source = W-Art, stages: the end of a relationship
life-years = Founded on { $founded }; { $coming ->
    [one] its first anniversary is on { $next }
    [2] its second anniversary is on { $next }
   *[other] it turns { $coming-words } on { $next }
}.
life-years-ended = Founded on { $founded }; it lived { $years ->
    [0] less than a year
    [one] one year
   *[other] { $years-words } years
}.
life-renewed = It last held a renewal workshop on { $date }.
life-not-renewed = No renewal workshop is noted yet.
life-memory = What { $name } leaves behind
life-closed = Closed { $name }, with its memory
