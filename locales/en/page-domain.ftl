## Domains and people

# How a domain stands

page-domain-answer = { $case ->
    [less] We know { $name } better than the strategy needs today.
    [more] { $name } matters more to the strategy than we know it.
   *[even] We know { $name } about as well as it matters.
}
page-domain-answer-unrated = Nobody has said yet how much { $name } matters and how well we know it.
page-domain-answer-half = { $missing ->
    [relevance] How well we know { $name } is rated; how much it matters is not.
   *[proficiency] How much { $name } matters is rated; how well we know it is not.
}
page-domain-aim-by = { $target } wanted by { $by }
page-domain-aim = { $target } wanted, no day named
page-domain-no-aim = no target named
page-domain-criticality = { $product } of 25: vulnerability { $vulnerability } times relevance { $relevance }
page-domain-no-criticality = known once vulnerability and relevance are rated
page-domain-waves-unrated = Tools, people and strategy are three waves, each built on the one before: nobody has rated them here yet.
page-domain-waves-partly = Some of the three waves are rated and some are not, so nobody can see yet whether one runs ahead.
page-domain-waves-together = The three waves stand together: none runs far ahead of what it is built on.
page-domain-waves-apart = { $ahead ->
    [technology] Tools stand at { $high }
    [people] People stand at { $high }
   *[strategy] The strategy stands at { $high }
} and { $behind ->
    [technology] tools at { $low }: what people can do waits for tools that carry it.
    [people] people at { $low }: what is there waits for a community that can use it.
   *[strategy] the strategy at { $low }: what we are able to do is not yet counted on.
}

# Its communities

page-domain-stewards = { $stewards ->
    [0] No community stewards { $name } yet
    [one] One community stewards { $name }
   *[other] { $stewards-opening } communities steward { $name }
}{ $contributes ->
    [0] {""}
    [one] , one contributes to it
   *[other] , { $contributes-words } contribute to it
}{ $draws ->
    [0] {""}
    [one] , one draws on it
   *[other] , { $draws-words } draw on it
}.

# Money and hours

page-domain-money = { $case ->
    [both] { $hours } hours and { $money } are set aside for { $name } in this fiscal year.
    [hours] { $hours } hours are set aside for { $name } in this fiscal year.
    [money] { $money } are set aside for { $name } in this fiscal year.
   *[none] Nothing is set aside for { $name } in this fiscal year.
}
# Of what is set aside for longer than a year, the share of one year stands before it. $last: the last day of the whole
page-domain-money-part = The share by days of { $case ->
    [both] { $money } and { $hours } hours
    [money] { $money }
   *[hours] { $hours } hours
} up to { $last }.

# Projects, issues, artifacts, parts

page-domain-projects = { $all ->
    [0] No learning project is noted for { $name } yet.
   *[other] { $running ->
        [0] No learning project runs for { $name }
        [one] One learning project runs for { $name }
       *[other] { $running-opening } learning projects run for { $name }
    }{ $funded ->
        [0] {""}
        [one] , one is paid for and not begun
       *[other] , { $funded-words } are paid for and not begun
    }{ $proposed ->
        [0] {""}
        [one] , one waits to be decided
       *[other] , { $proposed-words } wait to be decided
    }{ $ended ->
        [0] {""}
        [one] , one has ended
       *[other] , { $ended-words } have ended
    }.
}
page-domain-issues = { $all ->
    [0] No issue is noted for { $name } yet.
   *[other] { $open ->
        [0] No issue is open in { $name }
        [one] One issue is open in { $name }
       *[other] { $open-opening } issues are open in { $name }
    }{ $taken_up ->
        [0] {""}
        [one] , one is taken up by a project
       *[other] , { $taken_up-words } are taken up by projects
    }{ $settled ->
        [0] {""}
        [one] , one is settled
       *[other] , { $settled-words } are settled
    }.
}
page-domain-artifacts = { $all ->
    [0] No artifact is noted for { $name } yet.
    [one] { $name } has one artifact{ $unkept ->
        [0] {""}
       *[other] ; nobody keeps it
    }{ $due ->
        [0] {""}
       *[other] ; it is due for a look
    }.
   *[other] { $name } has { $all-words } artifacts{ $unkept ->
        [0] {""}
        [one] ; nobody keeps one of them
       *[other] { $kept ->
            [0] { $due ->
                [0] ; nobody keeps any of them
               *[other] ; nobody keeps { $unkept-words } of them
            }
           *[other] ; nobody keeps { $unkept-words } of them
        }
    }{ $due ->
        [0] {""}
        [one] ; one is due for a look
       *[other] ; { $due-words } are due for a look
    }.
}
page-domain-parts = { $capabilities ->
    [0] Nobody has said yet what { $name } adds up to
    [one] { $name } adds up to one capability
   *[other] { $name } adds up to { $capabilities-words } capabilities
}{ $inner ->
    [0] ; it is not divided further
    [one] ; one domain is a part of it
   *[other] ; { $inner-words } domains are parts of it
}.
page-domain-asks-money = asks for { $money }
page-domain-asks-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
page-domain-until = until { $end }
page-domain-reviewed = looked at on { $on }
page-domain-not-reviewed = nobody has noted a look at it
page-domain-matters = relevance { $rating }
page-domain-known = proficiency { $rating }

# Decisions

page-domain-decisions = { $decisions ->
    [0] No decision is noted for { $name } yet.
    [one] One decision touches { $name }; { $before ->
        [0] no community was asked before it.
       *[other] a community was asked before it.
    }
   *[other] { $decisions-opening } decisions touch { $name }; { $before ->
        [0] no community was asked before any of them.
        [one] a community was asked before one of them.
       *[other] communities were asked before { $before-words } of them.
    }
}
page-domain-asked = { $asked ->
    [before] asked before
    [after] asked after
    [not_asked] not asked
   *[declined] asked, declined to say
}

# People

page-domain-people = { $people ->
    [0] Nobody is noted yet who holds { $name } together.
    [one] One person holds { $name } together{ $alone ->
        [0] .
        [one] , and leads a community that stewards it alone.
       *[other] , and leads { $alone-words } communities that steward it alone.
    }
   *[other] { $people-opening } people hold { $name } together{ $alone ->
        [0] .
        [one] ; one community that stewards it is led by one person alone.
       *[other] ; { $alone-words } communities that steward it are each led by one person alone.
    }
}
page-domain-holder-answers = answers for the domain
page-domain-holder-leads = { $role ->
    [coordinator] coordinates { $community }
    [thought_leader] thought leader of { $community }
    [networker] networker of { $community }
    [documenter] documenter of { $community }
    [pioneer] pioneer of { $community }
   *[facilitator] facilitates { $community }
}
page-domain-holder-alone = nobody else leads { $community }
page-domain-holder-keeps = { $count ->
    [one] keeps one artifact
   *[other] keeps { $count-words } artifacts
}
page-domain-holder-owns = { $count ->
    [one] looks after one open promise
   *[other] looks after { $count-words } open promises
}

# A person

person-communities = { $name } { $communities ->
    [0] takes part in no community yet
    [one] takes part in one community
   *[other] takes part in { $communities-words } communities
}{ $led ->
    [0] {""}
    [one] { $communities ->
        [one] {" and leads there"}
       *[other] {" and leads in one"}
    }
   *[other] {" and leads in "}{ $led-words }
}{ $sponsored ->
    [0] {""}
    [one] ; sponsors one
   *[other] ; sponsors { $sponsored-words }
}{ $based ->
    [yes] ; home is { $home }.
   *[no] .
}
person-bridge = { $case ->
    [alone] nobody else belongs to both; no brokering is noted
   *[among] no brokering is noted
}
person-contributions = { $noted ->
    [0] Nothing that { $name } contributed is noted yet.
    [one] One contribution of { $name } is noted{ $recognized ->
        [one] , and the organization recognized it.
       *[other] { $thanked ->
            [one] . Somebody said thanks; the organization has not recognized it yet.
           *[other] ; it waits to be recognized.
        }
    }
   *[other] { $noted-opening } contributions of { $name } are noted; the organization recognized { $recognized ->
        [0] none of them
        [one] one of them
       *[other] { $open ->
            [0] { $thanked ->
                [0] all of them
               *[other] { $recognized-words } of them
            }
           *[other] { $recognized-words } of them
        }
    }{ $thanked ->
        [0] {""}
        [one] , thanks were said for one
       *[other] , thanks were said for { $thanked-words }
    }{ $open ->
        [0] .
        [one] , and one waits.
       *[other] , and { $open-words } wait.
    }
}
person-helped = helped
person-introduced = made the introduction
person-letter = # Contributions of { $name }
person-letter-opening = What { $name } contributed to the communities of { $organization }, as noted by { $date }.
person-letter-communities = Communities
person-letter-contributions = Contributions
person-letter-keeps = Keeps true
person-letter-promises = Promises looked after
person-letter-helped = Helped others
person-load = { $communities ->
    [0] { $name } sponsors no community today.
    [one] { $name } sponsors one community{ $leading ->
        [0] .
       *[other] , as leading sponsor.
    }
   *[other] { $name } sponsors { $communities-words } communities{ $leading ->
        [0] {""}
        [one] , one of them as leading sponsor
       *[other] , { $leading-words } of them as leading sponsor
    }{ $standby ->
        [0] {""}
        [one] , one only for escalation
       *[other] , { $standby-words } only for escalation
    }. The practice figure: up to { $most-words } attended to, { $lead-words } of them led.
}
person-voices = { $waiting ->
    [0] { $answered ->
        [0] No voice is carried yet, and none of these communities waits for somebody to carry one.
        [one] One voice that was carried is answered, and none waits.
       *[other] { $answered-opening } voices that were carried are answered, and none waits.
    }
    [one] One voice waits for an answer{ $answered ->
        [0] .
        [one] ; one that was carried is answered.
       *[other] ; { $answered-words } that were carried are answered.
    }
   *[other] { $waiting-opening } voices wait for an answer{ $answered ->
        [0] .
        [one] ; one that was carried is answered.
       *[other] ; { $answered-words } that were carried are answered.
    }
}
person-promised = { $open ->
    [0] { $kept ->
        [0] The organization has promised it nothing yet
       *[other] Nothing promised to it is open
    }
    [one] One promise of the organization to it is open
   *[other] { $open-opening } promises of the organization to it are open
}{ $overdue ->
    [0] {""}
   *[other] { $rest ->
        [0] { $overdue ->
            [one] , and it is overdue
            [2] , both overdue
           *[other] , all overdue
        }
       *[other] , { $overdue-words } of them overdue
    }
}{ $kept ->
    [0] {""}
    [one] ; one was kept
   *[other] ; { $kept-words } were kept
}
