## A community: its life, people, rhythm, asks, conditions, and the check

# The head

life-head-leads = { $leads }
life-head-no-leads = nobody leads it
life-head-no-led = who led it is not noted
life-head-left = { $artifacts ->
    [0] nothing kept
    [one] one artifact
   *[other] { $artifacts-words } artifacts
}, { $stories ->
    [0] no story
    [one] one story
   *[other] { $stories-words } stories
}, { $events ->
    [0] no event
    [one] one event
   *[other] { $events-words } events
}
life-head-escalation = stands by for escalation
life-head-not-spoken = not spoken yet, wanted { $wants ->
    [one] every day
   *[other] every { $wants } days
}
life-head-spoken = { $days ->
    [0] spoke today
    [one] spoke yesterday
   *[other] spoke { $days } days ago
}, wanted { $wants ->
    [one] every day
   *[other] every { $wants } days
}
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
        [one] One event, no rhythm wanted yet
       *[other] { $expected-opening } events, no rhythm wanted yet
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
        [0] { $even ->
            [0] { $running ->
                [0] none noted
                [one] one ask, energy not said
               *[other] { $running-words } asks, energy not said
            }
           *[other] even { $even-words }
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

# People

life-people-answer = { $counted ->
    [leads] { $leaders ->
        [one] Only the one person who leads { $name } is noted
       *[other] Only the { $leaders-words } people who lead { $name } are noted
    }; who else takes part is still to be said.
    [noted] { $people ->
        [one] One person takes
       *[other] { $people-opening } people take
    } part in { $name }, and { $leaders ->
        [0] nobody leads it yet.
        [one] one person leads it.
       *[other] { $leaders-words } people lead it.
    }
    [estimated] About { $people ->
        [one] one person takes
       *[other] { $people-words } people take
    } part in { $name }, and { $leaders ->
        [0] nobody leads it yet.
        [one] one person leads it.
       *[other] { $leaders-words } people lead it.
    }
   *[nobody] Nobody is noted as a member of { $name } yet: a community begins with the people who take part.
}
life-people-closed = { $counted ->
    [nobody] { $name } closed on { $on }; who took part is not noted.
   *[noted] { $counted ->
        [estimated] About { $people-words }
       *[noted] { $people-opening }
    } { $people ->
        [one] person
       *[other] people
    } took part in { $name } until it closed on { $on }; { $leaders ->
        [0] who led it is not noted.
        [one] one person led it.
       *[other] { $leaders-words } people led it.
    }
}
life-people-share = The core is { $share } % of those whose level is known. A core of { $core ->
    [15] 10 to 15
   *[other] up to { $core }
} % and an active group of { $active ->
    [20] 15 to 20
   *[other] up to { $active }
} % beside it are usual; the others learn at the edge, and that is taking part too (Wenger, McDermott, Snyder).
life-people-usual = A core of { $core ->
    [15] 10 to 15
   *[other] up to { $core }
} % and an active group of { $active ->
    [20] 15 to 20
   *[other] up to { $active }
} % beside it are usual; the others learn at the edge, and that is taking part too (Wenger, McDermott, Snyder).
# $met: newcomers that its events of the last six months counted
life-newcomers = { $people } came within the last six months{ $met ->
    [0] .
    [one] ; its events counted one newcomer.
   *[other] ; its events counted { $met-words } newcomers.
}
life-newcomers-none-since = { $met ->
    [0] Nobody new came within the last six months; the last one noted came on { $last }.
    [one] One newcomer came to its events within the last six months; nobody is noted by name since { $last }.
   *[other] { $met-opening } newcomers came to its events within the last six months; none of them is noted by name since { $last }.
}
life-newcomers-unknown = { $met ->
    [0] Nobody’s first day is noted yet, so nobody can be seen as new.
    [one] One newcomer came to its events within the last six months; nobody’s first day is noted by name.
   *[other] { $met-opening } newcomers came to its events within the last six months; nobody’s first day is noted by name.
}
life-home = { $here ->
    [0] Nobody noted calls it home
    [one] One member comes home to it
   *[other] { $here-opening } members come home to it
}{ $elsewhere ->
    [0] {""}
    [one] , one is at home elsewhere
   *[other] , { $elsewhere-words } are at home elsewhere
}{ $unsaid ->
    [0] .
    [one] ; of one it is not said.
   *[other] ; of { $unsaid-words } it is not said.
}
life-role-coordinator = Keeps the days going: invites, listens, follows up.
life-role-thought-leader = Sets the questions worth learning about, and draws people to them.
life-role-networker = Knows who knows, and brings people together.
life-role-documenter = Writes down what would otherwise be said once.
life-role-pioneer = Goes ahead into what the others will need.
life-role-facilitator = Holds the room, so that everybody is heard.

# Rhythm

life-rhythm-answer = { $pace ->
    [unknown] Too few events of { $name } are noted to tell its rhythm.
    [closed] { $name } has closed; these are the events it leaves.
    [unwanted] { $name } comes together { $every ->
        [one] every day
       *[other] every { $every-words } days
    } on average; it has not said how often it wants to.
    [kept] { $name } comes together { $every ->
        [one] every day
       *[other] every { $every-words } days
    } on average, about as often as it wants.
    [rare] { $name } comes together { $every ->
        [one] every day
       *[other] every { $every-words } days
    } on average; it wants to { $wanted ->
        [one] every day
       *[other] every { $wanted-words } days
    }.
   *[often] { $name } comes together { $every ->
        [one] every day
       *[other] every { $every-words } days
    } on average, more often than the { $wanted-words } days it wants.
}
life-rhythm-why = { $pace ->
    [unknown] A rhythm is the heartbeat of a community: too often and people stop coming, too rare and it gains no momentum.
    [closed] What was done together stays in memory.
    [unwanted] Say how often it wants to, and what is too often or too rare can be seen.
    [kept] Too often and people would stop coming; too rare and it would gain no momentum.
    [rare] Too rare, and a community gains no momentum.
   *[often] Too often, and people with other work stop coming.
}
life-quarter = Q{ $quarter } { $year }
life-modes = { $said ->
    [0] No event of the last two years says in which mode people belonged: doing things together, seeing themselves in a wider world, or bringing their work in line.
   *[other] { $engagement ->
        [0] No event was for doing things together
        [one] One event was for doing things together
       *[other] { $engagement-opening } events were for doing things together
    }, { $imagination ->
        [0] none for seeing oneself and the world
        [one] one for seeing oneself and the world
       *[other] { $imagination-words } for seeing oneself and the world
    }, { $alignment ->
        [0] none for bringing work in line.
        [one] one for bringing work in line.
       *[other] { $alignment-words } for bringing work in line.
    }
}
life-activities = { $missing ->
    [0] All nine activities are noted.
    [9] None of the nine activities is noted yet. Each of these could be the next event.
    [one] One of the nine activities is not noted yet.
   *[other] { $missing-opening } of the nine activities are not noted yet. Each could be the next event.
}
life-format = { $format ->
    [formal_meeting] { $events ->
        [one] one formal meeting
       *[other] { $events-words } formal meetings
    }
    [informal_gathering] { $events ->
        [one] one informal gathering
       *[other] { $events-words } informal gatherings
    }
    [problem_solving_session] { $events ->
        [one] one problem-solving session
       *[other] { $events-words } problem-solving sessions
    }
    [guest_speaker] { $events ->
        [one] one guest speaker
       *[other] { $events-words } guest speakers
    }
    [visit] { $events ->
        [one] one visit
       *[other] { $events-words } visits
    }
    [launch_workshop] { $events ->
        [one] one launch workshop
       *[other] { $events-words } launch workshops
    }
    [renewal_workshop] { $events ->
        [one] one renewal workshop
       *[other] { $events-words } renewal workshops
    }
    [anniversary] { $events ->
        [one] one anniversary
       *[other] { $events-words } anniversaries
    }
    [fair] { $events ->
        [one] one fair
       *[other] { $events-words } fairs
    }
   *[online_discussion] { $events ->
        [one] one online discussion
       *[other] { $events-words } online discussions
    }
}

# Asks

life-asks-answer = { $running ->
    [0] Nothing is asked of { $name } today.
    [one] One ask runs at { $name }: { $energizing ->
        [one] it gives energy.
       *[0] { $draining ->
            [one] it takes energy, and { $unfunded ->
                [one] is not funded.
               *[0] is funded.
            }
           *[0] { $even ->
                [one] what was said of it weighs even.
               *[0] whether it gives or takes energy is open.
            }
        }
    }
   *[other] Of the { $running-words } asks that run at { $name }, { $energizing ->
        [0] none gives energy
        [one] one gives energy
       *[other] { $energizing-words } give energy
    } and { $draining ->
        [0] none takes it.
        [one] one takes it{ $unfunded ->
            [0] .
           *[other] , unfunded.
        }
       *[other] { $draining-words } take it{ $unfunded ->
            [0] .
           *[other] , { $unfunded-words } of them unfunded.
        }
    }
}

life-asks-closed = { $name } closed on { $on }; { $asks ->
    [0] nothing was asked of it.
    [one] one ask was placed on it{ $running ->
        [0] .
       *[other] , and still stands open.
    }
   *[other] { $asks-words } asks were placed on it{ $running ->
        [0] .
        [one] , and one still stands open.
       *[other] , and { $running-words } still stand open.
    }
}

# Conditions

# $sponsors: those who sponsor it, where nothing is noted of sponsorship
life-conditions-answer = { $noted ->
    [0] Nobody has noted yet what the organization grants { $name }{ $sponsored ->
        [0] .
        [one] ; { $sponsors } sponsors it.
       *[other] ; { $sponsors } sponsor it.
    }
   *[other] The organization grants { $name } { $yes ->
        [0] none of the nine conditions fully
        [one] one of the nine conditions
        [9] all nine conditions
       *[other] { $yes-words } of the nine conditions
    }{ $partly ->
        [0] {""}
        [one] , and one in part
       *[other] , and { $partly-words } in part
    }{ $sponsored ->
        [0] {""}
        [one] ; { $sponsors } sponsors it
       *[other] ; { $sponsors } sponsor it
    }{ $unsaid ->
        [0] .
        [one] ; of one nothing is said.
       *[other] ; of { $unsaid-words } nothing is said.
    }
}
life-condition-time = Hours of members that count as work
life-condition-travel = Ways to meet face to face
life-condition-technology = Places to talk, keep and find things
life-condition-sponsorship = Somebody with position who lends an ear and a voice
life-condition-access = Doors to people, data and decisions
life-condition-development-plans = Taking part stands in what people plan to learn
life-condition-appraisal = Contributions count when work is judged
life-condition-career-path = Mastery of the domain leads somewhere
life-condition-logistics = Hands for rooms, minutes and mailings
life-formality = { $formality ->
    [invisible] Hardly anybody outside knows of it; it lives by its members alone.
    [informal] It is known, and asks nobody’s leave.
    [recognized] The organization knows it and names it.
    [budgeted] It has means of its own.
   *[institutionalized] It is a formal unit. Such a unit is often best seen as the core of a wider community, whose edge lies elsewhere.
}

# The check

life-check-answer = { $missing ->
    [none] The records of { $name } show all three: a domain, a community and a practice{ $weak ->
        [yes] {"; not all of it is kept up."}
       *[no] .
    }
    [domain] The records of { $name } show a community and a practice; what is missing is a domain.
    [community] The records of { $name } show a domain and a practice; what is missing is a community.
    [practice] The records of { $name } show a domain and a community; what is missing is a practice.
   *[several] { $parts ->
        [3] The records of { $name } show neither a domain nor a community nor a practice yet.
       *[other] The records of { $name } show one of the three parts of a community of practice; two are missing.
    }
}
life-check-closed = { $name } closed on { $on }. Of a domain, a community and a practice its records show { $shown ->
    [0] none.
    [3] all three.
   *[other] { $shown-words }.
}
life-check-domain = { $domains ->
    [0] It stewards no domain
    [one] It stewards one domain
   *[other] It stewards { $domains-words } domains
}, { $purpose ->
    [yes] { $domains ->
        [0] but says what it is there for.
       *[other] and says what it is there for.
    }
   *[no] { $domains ->
        [0] and does not say what it is there for.
       *[other] but does not say what it is there for.
    }
}
life-check-community = { $people ->
    [0] No members are noted
    [one] One member is noted
   *[other] { $people-opening } people { $year ->
        [final] belonged
       *[past] belong
    }
}; { $events ->
    [0] no event
    [one] one event
   *[other] { $events-words } events
} and { $help ->
    [0] no request for help
    [one] one request for help
   *[other] { $help-words } requests for help
} are noted in { $year ->
    [final] its last year.
   *[past] the last year.
}
life-check-practice = { $artifacts ->
    [0] Nothing it keeps is noted
    [one] It keeps one thing of its practice
   *[other] It keeps { $artifacts-words } things of its practice
}; { $shared ->
    [0] no event
    [one] one event
   *[other] { $shared-words } events
} of { $year ->
    [final] its last year
   *[past] the last year
} { $shared ->
    [0] says
    [one] says
   *[other] say
} what was done together.
# Of what is there of a practice: how many things nobody keeps, and how many were not looked over in time
life-check-neglected = { $unkept ->
    [0] { $unreviewed ->
        [one] One of them was not looked over in time.
       *[other] { $unreviewed-opening } of them were not looked over in time.
    }
    [one] Nobody keeps one of them{ $unreviewed ->
        [0] .
        [one] ; one was not looked over in time.
       *[other] ; { $unreviewed-words } were not looked over in time.
    }
   *[other] Nobody keeps { $unkept-words } of them{ $unreviewed ->
        [0] .
        [one] ; one was not looked over in time.
       *[other] ; { $unreviewed-words } were not looked over in time.
    }
}
life-check-no-domain = Something people care about and know: name the domain it stewards. A club of friends has none.
life-check-no-community = People who turn to one another: note who belongs, when they met, who asked whom. A website or a job title is not one.
life-check-no-practice = What they share: stories, tools, examples, ways of handling what recurs. An interest alone is not a practice.
life-check-recorded = Recorded the check of { $name }
