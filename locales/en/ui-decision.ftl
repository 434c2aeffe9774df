## Decisions: whom they touch, what those communities said, and whether they were told what came of it

ui-decision-tab = Decision
ui-decision-source = W-Art, position and voice
ui-decision-asked = Were they asked?
ui-decision-asked-none = No community is noted. A community seeks to be heard, not to decide: which one lives with what was decided?
ui-decision-ask = Note a community that was asked
ui-decision-ask-one = Note what { $community } was asked
ui-decision-unasked = tied to a domain it touches; nothing is noted
ui-decision-was-asked =
    { $asked ->
        [before] asked before{ $dated ->
            [yes] , on { $date }
           *[no] { "" }
        }
        [after] asked afterwards{ $dated ->
            [yes] , on { $date }
           *[no] { "" }
        }
        [declined] asked, and declined to answer
       *[not_asked] not asked
    }
ui-decision-told = Told back on { $date }, { $took }.
ui-decision-tell = Told back today
ui-decision-reply = What they said and what came of it
ui-decision-reply-close = Close
ui-decision-what = What was decided
ui-decision-no-domain = None named: whose practice does it touch?
ui-decision-money = Money that follows
ui-decision-hindsight = Looking back
    .source = W-Art, position and voice
    .text = A voice grows where it is seen afterwards who had seen it coming.

## Entering a decision

ui-decision-form = Whom does it touch?
    .text = Communities seek to be heard, not to decide. What you leave open here is not noted.
ui-decision-form-none = Name the domains it touches, and their communities stand here to be asked.
ui-decision-form-nobody = No living community stewards those domains or contributes to them. Another one can be named.
ui-decision-form-add = Another community
ui-decision-form-on = Asked on
ui-decision-form-said = What they said
ui-decision-form-asked = Was { $community } asked?
ui-decision-form-leave = Leave { $community } out
ui-decision-role-stewards = stewards
ui-decision-role-contributes = contributes
ui-decision-role-other = named here
ui-decision-seen-now = Seen now:
ui-decision-form-whether = Asked
