# What a portfolio says: findings, headlines.
#
# A rule has five parts: what was seen of one record, the same said of most records together (a portfolio that holds no
# such data yet), why it matters, where that is said, and what the next step is called. $name is the record.
# A number comes in three forms: $count to select by, $count-words inside a sentence, $count-opening at its beginning.

## Numbers and names

insight-number = { $number ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { $number }
}
insight-names = { $first } and { $last }
insight-names-apart = { $first }; and { $last }
insight-more = { $more } more
insight-begin = Begin with { $name }
# What somebody said has no name: whose it is, and of when.
insight-begin-voice = Begin with what { $community } said in { $year }

## The sentence of the map

headline-empty = No domain is in the portfolio yet: which knowledge does the strategy rest on?
headline-no-domain = { $communities ->
    [one] One community is here, tied to no domain yet.
   *[other] { $communities-opening } communities are here, none of them tied to a domain yet.
}
headline-unrated = { $domains ->
    [one] One domain
   *[other] { $domains-opening } domains
} { $all ->
    [yes] { $domains ->
        [one] is
       *[other] are
    } stewarded by { $communities ->
        [one] one community
       *[other] { $communities-words } communities
    }
   *[no] { $domains ->
        [one] is
       *[other] are
    } in the portfolio, { $stewarded-words } of them stewarded by a living community
}; none is rated yet.
headline-little-known = { $domains ->
    [one] One domain matters more than we know it
   *[other] { $domains-opening } domains matter more than we know them
}{ $hours ->
    [yes] , and { $domains ->
        [one] gets
       *[other] get
    } { $share } % of the hours
   *[no] ; no hours are set aside yet
}{ $unrated ->
    [0] .
    [one] . One domain is not rated yet.
   *[other] . { $unrated-opening } domains are not rated yet.
}
headline-even = { $rated ->
    [one] The one rated domain does not matter more than we know it
   *[other] None of the { $rated-words } rated domains matters more than we know it
}{ $unrated ->
    [0] .
    [one] ; one domain is not rated yet.
   *[other] ; { $unrated-words } domains are not rated yet.
}

## The sentence that a list opens with

opening-community = { $living ->
    [0] No community lives today
    [one] One community lives: { $stewarding ->
        [0] it stewards no domain
       *[other] it stewards a domain
    } and has { $sponsored ->
        [0] no sponsor
       *[other] a sponsor
    }
   *[other] { $living-opening } communities live: { $stewarding-words } { $stewarding ->
        [0] stewards
        [one] stewards
       *[other] steward
    } a domain and { $sponsored-words } { $sponsored ->
        [0] has
        [one] has
       *[other] have
    } a sponsor
}{ $closed ->
    [0] .
    [one] . One has closed.
   *[other] . { $closed-opening } have closed.
}
opening-person = { $leading ->
    [0] Nobody leads a community
    [one] One person leads a community
   *[other] { $leading-opening } people lead a community
} and { $sponsors ->
    [0] nobody sponsors one
    [one] one sponsors one
   *[other] { $sponsors-words } sponsor one
}{ $full ->
    [0] .
    [one] ; { $people } attends to more than the usual { $usual-words }.
   *[other] ; { $people } sponsor more than the usual { $usual-words }.
}
opening-project = { $running ->
    [0] No project is active
    [one] One project is active
   *[other] { $running-opening } projects are active
}{ $late ->
    [0] { "" }
    [one] , one of them past its end
   *[other] , { $late-words } of them past their end
}{ $funded ->
    [0] { "" }
    [one] ; one is funded and has not begun
   *[other] ; { $funded-words } are funded and have not begun
}{ $asking ->
    [0] .
    [one] ; one is asked for and awaits an answer.
   *[other] ; { $asking-words } are asked for and await an answer.
}
opening-commitment = The communities have { $communities ->
    [0] no open promise
    [one] one open promise
   *[other] { $communities-words } open promises
}{ $communities-late ->
    [0] { "" }
   *[other] , { $communities-late-words } overdue
}; the organization has { $organization ->
    [0] no open promise
    [one] one open promise
   *[other] { $organization-words } open promises
}{ $organization-late ->
    [0] .
   *[other] , { $organization-late-words } overdue.
}
opening-voice = { $waiting ->
    [0] { $asking ->
        [0] Nobody has asked for an answer.
       *[other] Every voice that asked for an answer has one.
    }
    [one] One voice waits for an answer, since { $since }.
   *[other] { $waiting-opening } voices wait for an answer, the oldest since { $since }.
}
opening-decision = { $touching ->
    [0] No decision touches a community known here.
    [one] One decision touches communities; { $first ->
        [0] not all of them were asked beforehand.
       *[other] all of them were asked beforehand.
    }
   *[other] Of { $touching-words } decisions that touch communities, { $first ->
        [0] none asked all of them
        [one] one asked all of them
       *[other] { $first-words } asked all of them
    } beforehand.
}{ $told ->
    [0] { "" }
    [one] { " " }What came of it was told back once, { $days ->
        [0] on the day of asking.
        [one] a day after asking.
       *[other] { $days-words } days after asking.
    }
   *[other] { " " }What came of it was told back { $told ->
        [2] twice
       *[other] { $told-words } times
    }, half of them within { $days ->
        [0] a day of asking.
        [one] a day of asking.
       *[other] { $days-words } days of asking.
    }
}
opening-attention = { $urgent ->
    [0] Nothing presses
    [one] One thing is urgent
   *[other] { $urgent-opening } things are urgent
}{ $attention ->
    [0] { "" }
    [one] ; one is worth a look
   *[other] ; { $attention-words } are worth a look
}{ $note ->
    [0] .
    [one] { $attention ->
        [0] ; one is good to know.
       *[other] { " " }and one is good to know.
    }
   *[other] { $attention ->
        [0] ; { $note-words } are good to know.
       *[other] { " " }and { $note-words } are good to know.
    }
}

## Domains

rule-domain-critical =
    .seen = { $name } matters to the strategy ({ $relevance } of 5) and could be lost ({ $vulnerability } of 5), and no promise names it.
    .together = { $count } of { $total } rated domains matter, could be lost, and are named in no promise.
    .why = What few people carry tends to leave with them. Vulnerability and relevance together say how much would be missed.
    .source = Practice figure, criticality
    .next = Agree what will be done
rule-domain-without-community =
    .seen = { $name } has no living community that stewards it.
    .together = { $all ->
        [yes] No domain is stewarded by a living community yet.
       *[no] { $count } of { $total } domains are stewarded by no living community.
    }
    .why = Knowledge lives in the people who practise it. A domain that no community speaks for is a word in a plan.
    .source = W-Art, stewardship
    .next = Name a steward
rule-domain-little-known =
    .seen = { $name } matters more than we know it (relevance { $relevance }, proficiency { $proficiency }); { $missing ->
        [target] no target is set
        [allocation] no hours or money are set aside for it
       *[both] no target is set, and no hours or money are set aside
    }.
    .together = { $count } of { $total } rated domains matter more than we know them, without a target or an allocation.
    .why = A portfolio is there so that investment follows need, in sight of all.
    .source = W-Art, stewardship
    .next = Set a target and what it takes
rule-domain-without-executive =
    .seen = { $name } has no accountable executive.
    .together = { $all ->
        [yes] No domain names an accountable executive yet.
       *[no] { $count } of { $total } domains name no accountable executive.
    }
    .why = The conversation about a domain has two sides. A community can speak for it only to somebody who answers for it.
    .source = W-Art, stewardship
    .next = Name the executive
rule-domain-too-broad =
    .seen = { $name } is stewarded by { $families-words } communities that are not part of one another: { $stewards }.
    .together = { $count } of { $total } domains are stewarded by many unrelated communities.
    .why = Broad competencies are too coarse to be stewarded. A domain fits when its practitioners recognize it as theirs.
    .source = W-Art, stewardship
    .next = Divide the domain
rule-domain-unrated =
    .seen = { $missing ->
        [relevance] The relevance of { $name } to the strategy is not rated.
        [proficiency] Our proficiency in { $name } is not rated.
       *[both] Neither the relevance of { $name } nor our proficiency in it is rated.
    }
    .together = { $all ->
        [yes] No domain is rated yet.
       *[no] { $count } of { $total } domains are not fully rated.
    }
    .why = A portfolio is calibrated across the board, so that domains can be seen beside one another.
    .source = W-Art, stewardship
    .next = Rate the domain
rule-domain-review-overdue =
    .seen = { $before ->
        [yes] { $name } was last reviewed on { $last }; a review is wanted { $every ->
            [one] every month
           *[other] every { $every-words } months
        }.
       *[no] { $name } has not been reviewed yet; a review is wanted { $every ->
            [one] every month
           *[other] every { $every-words } months
        }.
    }
    .together = { $all ->
        [yes] No domain has been reviewed within the portfolio’s rhythm.
       *[no] { $count } of { $total } domains have not been reviewed within the portfolio’s rhythm.
    }
    .why = A strategy for knowledge is a conversation that returns to each domain, not a plan made once.
    .source = W-Art, stewardship
    .next = Put it on the next review
rule-domain-waves-uneven =
    .seen = In { $name }, { $high ->
        [technology] technology
        [people] attention to people
       *[strategy] strategy
    } stands at { $highest } and { $low ->
        [technology] technology
        [people] attention to people
       *[strategy] strategy
    } at { $lowest }.
    .together = { $count } of { $total } domains stand far apart in technology, people and strategy.
    .why = The three waves build on one another; what runs ahead of the others carries little.
    .source = W-Art, stewardship
    .next = Look at the three waves

## Communities

rule-community-without-domain =
    .seen = { $name } is tied to no domain.
    .together = { $all ->
        [yes] No community is tied to a domain yet.
       *[no] { $count } of { $total } communities are tied to no domain.
    }
    .why = A community of practice has a domain that its members care about; without one its knowledge is in no strategy.
    .source = W-Intro, domain, community, practice
    .next = Tie it to a domain
rule-below-critical-mass =
    .seen = { $people ->
        [0] Nobody is noted as a member of { $name }.
        [one] One person is noted in { $name }; a community wants at least { $needed-words }.
       *[other] { $people-opening } people are noted in { $name }; a community wants at least { $needed-words }.
    }
    .together = { $all ->
        [yes] No community has enough members noted to keep going.
       *[no] { $count } of { $total } communities have fewer members noted than it takes to keep going.
    }
    .why = Without a critical mass interest dies away; perhaps the list is only incomplete.
    .source = W-Systems, membership
    .next = Add a member
rule-over-extended =
    .seen = { $name } has { $people } people; beyond { $most } they hardly know one another.
    .together = { $count } of { $total } communities have more people than can know one another.
    .why = When a community extends too widely, people lose their identification with it. Subgroups and local chapters keep it close.
    .source = W-Systems, membership
    .next = Start a local chapter
rule-stage-unknown =
    .seen = No stage is noted for { $name }.
    .together = { $all ->
        [yes] No community’s stage is noted yet.
       *[no] { $count } of { $total } communities have no stage noted.
    }
    .why = What helps a community depends on where it is in its life: what suits one at work can crush one that is still discovering.
    .source = W-Art, stages of development
    .next = Note the stage
rule-connection-lost =
    .seen = { $tension ->
        [stale] In { $name }, what counts as competent and what members experience no longer differ.
       *[disconnected] In { $name }, what counts as competent and what members experience have come apart.
    }
    .together = { $count } of { $total } communities have lost the tension between competence and experience.
    .why = Learning happens where competence and experience are in tension: too close, it stops; too far apart, people leave.
    .source = W-Systems, competence and experience
    .next = Plan a visit or an encounter
rule-closed-with-commitments =
    .seen = { $name } has closed and still has { $open ->
        [one] one open commitment
       *[other] { $open-words } open commitments
    }.
    .together = { $count } of { $total } closed communities still have open commitments.
    .why = An honourable ending settles what both sides promised.
    .source = W-Art, stages of development
    .next = Settle the commitment
rule-closed-without-memory =
    .seen = { $name } has closed, and nobody noted where its memory lives.
    .together = { $all ->
        [yes] For no closed community is it noted where its memory lives.
       *[no] For { $count } of { $total } closed communities it is not noted where their memory lives.
    }
    .why = A community that ends well leaves its stories and artifacts where others find them.
    .source = W-Art, stages of development
    .next = Note where the memory lives

## Leadership

rule-coordinator-missing =
    .seen = { $before ->
        [yes] { $name } has had no coordinator since { $left }.
       *[no] { $name } has no coordinator.
    }
    .together = { $all ->
        [yes] No community names a coordinator yet.
       *[no] { $count } of { $total } communities name no coordinator.
    }
    .why = Communities live by internal leadership; without somebody to coordinate, even a lively one drifts.
    .source = W-Systems, leadership
    .next = Name a coordinator
rule-leadership-on-one =
    .seen = { $person } holds every role of leadership in { $name }.
    .together = { $all ->
        [yes] In every community one person holds every role of leadership.
       *[no] In { $count } of { $total } communities one person holds every role of leadership.
    }
    .why = Leadership takes several forms (coordinators, thought leaders, networkers, documenters, pioneers). Shared, it outlasts a change of job.
    .source = W-Systems, leadership
    .next = Add a leader
rule-leadership-over-load =
    .seen = { $name } leads in { $led-words } communities ({ $communities }); { $usual ->
        [one] one is
       *[other] up to { $usual-words } are
    } usual.
    .together = { $count } of { $total } leaders lead in more communities than is usual.
    .why = Who leads everywhere has little time anywhere, and several communities depend on the same person.
    .source = W-Systems, leadership
    .next = See where somebody else can step in
rule-without-home-base =
    .seen = { $name } belongs to { $communities-count-words } communities ({ $communities }) and comes home to none of them.
    .together = { $all ->
        [yes] Nobody who belongs to several communities has a home base noted.
       *[no] { $count } of { $total } people who belong to several communities have no home base noted.
    }
    .why = Crossing boundaries is easier from a home base, where somebody’s competence is known and kept up.
    .source = W-Systems, identities
    .next = Ask for the home base

## Sponsorship

rule-community-without-sponsor =
    .seen = { $name } has no sponsor.
    .together = { $all ->
        [yes] No community names a sponsor yet.
       *[no] { $count } of { $total } communities name no sponsor.
    }
    .why = A sponsor lends position to a community’s voice. Neglect ends more communities than quarrels do.
    .source = W-Art, position and voice
    .next = Name a sponsor
rule-sponsor-over-load =
    .seen = { $name } attends as a sponsor to { $sponsored-words } communities ({ $communities }); the figure of this portfolio is up to { $usual-words }.
    .together = { $count } of { $total } sponsors attend to more communities than the figure of this portfolio.
    .why = Sponsorship is attention, and attention is scarce. Six to attend to is what a portfolio begins with, after the liaisons of Kubernetes, a large open-source community; each portfolio sets its own figure.
    .source = Practice figure, sponsor load
    .next = Find a successor for one
rule-leading-sponsor-over-load =
    .seen = { $name } is the leading sponsor of { $sponsored-words } communities ({ $communities }); { $usual-words } at most are usual.
    .together = { $count } of { $total } leading sponsors lead for more communities than is usual.
    .why = To lead as a sponsor is to speak for the community where decisions are made; at OpenTelemetry nobody does it for more than two.
    .source = Practice figure, leading sponsors
    .next = Find a successor for one
rule-sponsor-contact-overdue =
    .seen = { $before ->
        [yes] { $sponsor } last spoke with { $community } on { $last }; they meant to speak every { $every } days.
       *[no] No contact between { $sponsor } and { $community } is noted; they meant to speak every { $every } days.
    }
    .together = { $all ->
        [yes] No sponsor is noted to have spoken with their community in the agreed time.
       *[no] { $count } of { $total } sponsors and communities have not spoken in the agreed time.
    }
    .why = Communities that are left alone are the first to be forgotten; a quarter of an hour is enough to stay in touch.
    .source = W-Art, position and voice
    .next = Note a contact
rule-sponsor-without-successor =
    .seen = { $sponsor } sponsors { $community } until { $until }; nobody is named to follow.
    .together = { $count } of { $total } sponsorships that have an end come to it soon, with nobody named to follow.
    .why = A community that loses its sponsor loses its way to be heard until another is found.
    .source = W-Art, position and voice
    .next = Name a successor

## Rhythm

rule-community-quiet =
    .seen = { $before ->
        [yes] { $name } last came together on { $last }{ $rhythm ->
            [yes] ; it means to meet every { $wanted } days
           *[no] { "" }
        }.
       *[no] No event of { $name } is noted{ $rhythm ->
            [yes] ; it means to meet every { $wanted } days
           *[no] { "" }
        }.
    }
    .together = { $all ->
        [yes] No community has noted a gathering in the time it wants.
       *[no] { $count } of { $total } communities have no event noted within their rhythm.
    }
    .why = Events give a community its heartbeat: too rare, it loses coherence; too many, people stop coming.
    .source = W-Systems, events
    .next = Log an event
rule-renewal-due =
    .seen = { $name } has been at work since { $since } without a renewal workshop.
    .together = { $count } of { $total } communities at work have had no renewal for two years.
    .why = Long-lived communities grow old and young again. Renewal is easier planned than when energy has gone.
    .source = W-Art, stages of development
    .next = Plan a renewal workshop

## Commitments

rule-commitment-overdue =
    .seen = { $side ->
        [community] “{ $name }”, which { $community } promised, was due on { $due } and is still open.
       *[organization] “{ $name }”, which the organization promised { $community }, was due on { $due } and is still open.
    }
    .together = { $count } of { $total } commitments with a due date are open after it.
    .why = Commitment is mutual: what the community and the organization promise each other is looked at alike.
    .source = W-Art, stewardship
    .next = Note where it stands
rule-commitment-moved =
    .seen = The due date of “{ $name }” with { $community } has moved { $times ->
        [one] once
        [2] twice
       *[other] { $times-words } times
    }.
    .together = { $count } of { $total } running commitments have moved three times or more.
    .why = To renegotiate openly is good; a promise that keeps moving may be the wrong promise.
    .source = W-Art, stewardship
    .next = Talk the promise over
rule-heavy-for-stage =
    .seen = { $name } is still discovering and already owes { $deliverables ->
        [one] one deliverable
       *[other] { $deliverables-words } deliverables
    }.
    .together = { $count } of { $total } communities that are still discovering already owe deliverables.
    .why = At this stage people find out what they have in common. Deliverables come easily once the community is established.
    .source = W-Art, stages of development
    .next = Agree something lighter
rule-commitments-one-sided =
    .seen = { $silent ->
        [community] The organization has promised { $name } { $promised ->
            [one] something
           *[other] { $promised-words } things
        }; nothing stands from the community’s side.
       *[organization] { $name } has made { $promised ->
            [one] one commitment
           *[other] { $promised-words } commitments
        }; nothing stands from the organization’s side.
    }
    .together = { $all ->
        [yes] In every community with commitments, only one side’s promises stand.
       *[no] In { $count } of { $total } communities with commitments, only one side’s promises stand.
    }
    .why = Stewardship rests on a mutual commitment: attention, resources and a voice for care of the domain.
    .source = W-Art, stewardship
    .next = Agree the other side

## Projects and asks

rule-project-part-funded =
    .seen = { $case ->
        [amount] “{ $name }” asked for { $asked } and got { $granted }.
        [open] “{ $name }” asked for { $asked }; funding was granted, how much is not noted.
       *[answers] “{ $name }” asked for funding { $asks ->
            [2] twice
           *[other] { $asks-words } times
        } and was answered { $answers ->
            [one] once
            [2] twice
           *[other] { $answers-words } times
        }.
    }
    .together = { $all ->
        [yes] Every project with funding got it only in part.
       *[no] { $count } of { $total } projects with funding got it only in part.
    }
    .why = A project that starts on part of what it needs leans on people’s spare time. Fund the rest, or agree on less.
    .source = W-Art, tasks and expectations
    .next = Note the funding
rule-project-unanswered =
    .seen = { $amount ->
        [yes] “{ $name }” asked for { $asked } and has no answer yet.
       *[no] “{ $name }” asked for funding and has no answer yet.
    }
    .together = { $all ->
        [yes] No project that asked for funding has an answer.
       *[no] { $count } of { $total } projects that asked for funding have no answer yet.
    }
    .why = Communities point out what deserves a project. The organization’s part is to answer, also with a no.
    .source = W-Art, stewardship
    .next = Answer with an amount
rule-nothing-brought-home =
    .seen = “{ $name }” was carried by { $communities-words } communities; what each took home is not noted.
    .together = { $all ->
        [yes] No community has noted what it took home from a project of several.
       *[no] { $count } of { $total } projects of several communities do not say yet what was taken home.
    }
    .why = People learn in a project and again when they bring it back to their community; the second half is easily lost.
    .source = W-Systems, boundary projects
    .next = Ask what came home
rule-draining-ask =
    .seen = “{ $name }” leaves { $community } drained and has no { $missing ->
        [funding] funding
        [support] support
       *[both] funding and no support
    }.
    .together = { $count } of { $total } asks that were rated leave people drained, without funding or support.
    .why = Where a task comes from matters less than the energy it gives. One that drains, and that only they can do, wants funding and help with its logistics.
    .source = W-Art, tasks and expectations
    .next = Fund or support it
rule-asks-piled-up =
    .seen = { $name } has { $open-words } open asks; { $funded ->
        [0] none of them is funded.
        [one] one of them is funded.
       *[other] { $funded-words } of them are funded.
    }
    .together = { $count } of { $total } communities with open asks have more unfunded ones than they can carry.
    .why = Every ask is small by itself. Together they decide whether a community still has time for its own learning.
    .source = W-Art, tasks and expectations
    .next = Agree what the organization brings

## Voice

rule-no-voice =
    .seen = { $before ->
        [yes] { $name } was last heard on { $last }.
       *[no] No word from { $name } is noted.
    }
    .together = { $all ->
        [yes] Nothing that a community said in the last year is noted.
       *[no] { $count } of { $total } communities have not been heard in the last year.
    }
    .why = Communities seek to be heard. Silence may mean that all is well, or that nobody asked.
    .source = W-Art, position and voice
    .next = Note what they say
rule-voice-unanswered =
    .seen = { $community } brought { $kind ->
        [warning] a warning
        [concern] a concern
        [request] a request
       *[idea] an idea
    } on { $on }; nobody has answered yet.
    .together = { $all ->
        [yes] No voice that asked for an answer has one yet.
       *[no] { $count } of { $total } voices that want an answer have none noted.
    }
    .why = A voice without an answer is not a voice for long.
    .source = W-Art, position and voice
    .next = Answer
rule-decision-not-asked =
    .seen = “{ $name }” ({ $on }) touches what { $communities-count ->
        [one] { $communities } stewards
       *[other] { $communities } steward
    }; they were not asked.
    .together = { $all ->
        [yes] No decision notes that the communities it touches were asked.
       *[no] { $count } of { $total } decisions touch communities that were not asked.
    }
    .why = The question is not who decides. It is whether the community was asked, and what it said.
    .source = W-Art, position and voice
    .next = Ask them now
rule-not-told-back =
    .seen = { $community } spoke about “{ $decision }”; since { $since } nobody has told them what came of it.
    .together = { $all ->
        [yes] No community that was asked was told what came of it.
       *[no] In { $count } of { $total } consultations the community was not told what came of it.
    }
    .why = People who see what came of their words speak again.
    .source = W-Art, position and voice
    .next = Tell them what came of it

## Practice

rule-artifact-without-keeper =
    .seen = “{ $name }” of { $community } has no keeper.
    .together = { $all ->
        [yes] No artifact names a keeper yet.
       *[no] { $count } of { $total } artifacts name no keeper.
    }
    .why = An artifact stays useful as long as somebody has the energy to keep it so.
    .source = W-Systems, artifacts
    .next = Name a keeper
rule-artifact-review-overdue =
    .seen = { $before ->
        [yes] “{ $name }” of { $community } was last looked over on { $last }; a look is wanted every { $every } days.
       *[no] “{ $name }” of { $community } has not been looked over yet; a look is wanted every { $every } days.
    }
    .together = { $all ->
        [yes] No artifact has been looked over in the agreed time.
       *[no] { $count } of { $total } artifacts have not been looked over in the agreed time.
    }
    .why = What nobody has looked at for long is either no longer true or no longer needed.
    .source = W-Systems, artifacts
    .next = Note that it was looked over
rule-help-unanswered =
    .seen = Somebody in { $community } has been asking for help since { $on }: “{ $name }”.
    .together = { $all ->
        [yes] No request for help has an answer noted.
       *[no] { $count } of { $total } requests for help have no answer noted.
    }
    .why = Connectivity is knowing whom to ask, and that somebody answers.
    .source = W-Systems, connectivity
    .next = Introduce somebody
rule-story-missing =
    .seen = { $name } reads { $indicators ->
        [one] an indicator
       *[other] { $indicators-words } indicators
    }; no story of the last year says what came of it.
    .together = { $all ->
        [yes] No community that reads indicators told a story in the last year.
       *[no] { $count } of { $total } communities that read indicators told no story in the last year.
    }
    .why = Numbers show that something happened; stories show how it came to matter.
    .source = W-Art, adding value
    .next = Tell a story

## Boundaries

rule-boundary-idle =
    .seen = No broker between { $community } and { $other } is noted, and nothing has happened there for a year{ $both ->
        [0] .
        [one] ; one person is on both sides.
       *[other] ; { $both-words } people are on both sides.
    }
    .together = { $all ->
        [yes] No boundary has a broker noted or an activity in the last year
       *[no] { $count } of { $total } boundaries have no broker noted and no activity in the last year
    }{ $both ->
        [0] .
        [one] ; one has people on both sides.
       *[other] ; { $both-words } have people on both sides.
    }
    .why = At a boundary competence and experience diverge; that is where new learning starts, if somebody goes across.
    .source = W-Systems, boundaries
    .next = Plan an encounter
rule-broker-overlooked =
    .seen = { $person } brokers between { $community } and { $other }; what that is worth is not noted.
    .together = { $all ->
        [yes] For no broker is it noted what the brokering is worth.
       *[no] For { $count } of { $total } brokers it is not noted what the brokering is worth.
    }
    .why = Brokers often belong nowhere fully, and what they carry across is easily overlooked.
    .source = W-Systems, brokers
    .next = Note what it is worth
