## An event: where it stands in the rhythm of its communities, what it was or will be, and what came of it

# $when: coming or held; $said: whether it is noted how many came
page-event-answer = { $format ->
    [formal_meeting] A formal meeting
    [informal_gathering] An informal gathering
    [problem_solving_session] A problem-solving session
    [guest_speaker] A guest talk
    [visit] A visit
    [launch_workshop] A launch workshop
    [renewal_workshop] A renewal workshop
    [anniversary] An anniversary
    [fair] A fair
    [online_discussion] An online discussion
   *[none] An event
}{ $communities-count ->
    [0] { " " }of no named community
   *[other] { " " }of { $communities }
}{ $when ->
    [coming] { " " }is planned for { $date }, { $days ->
        [one] tomorrow
       *[other] in { $days-words } days
    }.
   *[held] { " " }on { $date }{ $said ->
        [yes] ; { $attended ->
            [0] nobody came
            [one] one came
           *[other] { $attended-words } came
        }{ $newcomers ->
            [0] { "" }
            [one] , one of them new
           *[other] , { $newcomers-words } of them new
        }.
       *[no] ; how many came is not noted.
    }
}
# $number: days, or which one it was
page-event-turn = { $spacing ->
    [first] None is noted before it.
    [unwanted] { page-event-gap }; how often it wants to meet is not said.
    [often] It is the { $number ->
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
       *[other] last of { $number }
    } within { $wanted } days; wanted is one every { $wanted }.
   *[wanted] { page-event-gap }; wanted is one { $wanted ->
        [one] every day.
       *[other] every { $wanted } days.
    }
}
page-event-gap = { $number ->
    [0] It is on the same day as the one before
    [one] It is one day after the one before
   *[other] It is { $number-words } days after the one before
}
# $known: whether enough events say how many came
page-event-came = { $attended ->
    [0] Nobody
   *[other] { $attended }
}{ $newcomers ->
    [0] { "" }
   *[other] , { $newcomers } of them new
}{ $known ->
    [yes] . As a rule { $usual } come.
   *[no] { "" }
}
# $never: how many of the nine activities none of its communities has held; $names: the first of them
page-event-step = { $step ->
    [communities] Say which community comes together.
    [purpose] Say what it is for. { $never ->
        [0] All nine activities were held before; choose what is needed now.
        [9] None of the nine activities is noted yet; each of them is a good beginning.
        [one] { $community } has not noted { $names } yet.
       *[other] { $community } has not noted these yet, among others: { $names }.
    }
    [plan] Write down what is planned, so that those who come can prepare.
    [activities] Say which of the nine activities it held. What a community never does shows then.
    [attended] Note how many came, and how many of them were new. Whether newcomers stay is seen from there.
   *[story] Tell what came of it: what was done there, what somebody took away, and what is different now.
}
page-event-noted = { $noted ->
    [0] Nothing was noted between this event and the next.
    [one] One thing was noted between this event and the next. Whether it came of it, those who were there know.
   *[other] { $noted-opening } things were noted between this event and the next. Whether they came of it, those who were there know.
}
