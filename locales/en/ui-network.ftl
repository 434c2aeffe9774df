## The network of communities, outside parties and brokers

ui-network-view = Boundaries seen as
ui-network-view-network = Network
ui-network-view-table = Table
ui-network-view-records = Boundaries
ui-network-facts = { $count ->
    [one] 1 community or outside party
   *[other] { $shown } communities and outside parties
}
ui-network-legend = What ties them
ui-network-bond-boundary = boundary
ui-network-bond-people = people in both
ui-network-bond-work = joint work
ui-network-bond-nesting = part of
ui-network-bond-exchange = give and take
ui-network-brokered = somebody brokers
ui-network-picture = Network of communities: arrow keys go from one to the next, Enter opens
ui-network-table = Ties between communities and outside parties
ui-network-untied = { $name }, tied to none
ui-network-tied = { $name }, tied to { $count }: { $others }
ui-network-nearer = Nearer
ui-network-farther = Farther
ui-network-fit = Show all
ui-network-one = Community
ui-network-other = Tied to
ui-network-by = By
ui-network-brokers-here = brokers
ui-network-leave = Choose none
ui-network-draw-around = Draw what lies around it
ui-network-largest-part = Draw the largest part
ui-network-brokers = Brokers
ui-network-brokers-told = Their worth was told
    .text = Of those who broker; what the others are worth is easily overlooked.
ui-network-brokers-none = Nobody’s brokering has been valued in words yet.
ui-network-overlooked = Easily overlooked
    .source = W-Systems: the value of brokers is easily overlooked
ui-network-overlooked-none = What every broker is worth has been noted.
ui-network-say-value = Say what it was worth
ui-network-only-one = The only person between { $one } and { $other }
ui-network-note-brokering = Note as a broker
ui-network-alone = Standing alone
ui-network-alone-none = Every community is tied to another party.

## A boundary

ui-network-across = What goes across
ui-network-cells = Nine questions
ui-network-cells-how = The last four rounds, the newest on top. A score is optional; what shows it says more.
ui-network-cells-none = Nine questions show whether a boundary is bridged: by doing things together, by seeing each other’s world, by agreeing on what holds for both. Begin the first round.
ui-network-cells-source = W-Systems, Table 2
ui-network-round-add = Begin a round
ui-network-answer-add = Answer
ui-network-ask-coordination-engagement = What do both sides do together, and where do they work out what they need from each other?
ui-network-ask-coordination-imagination = Can each side picture how its work fits into that of the other?
ui-network-ask-coordination-alignment = Which goals, procedures and standards hold on both sides, and who keeps them?
ui-network-ask-transparency-engagement = Do people explain what they do, so that the other side can follow it?
ui-network-ask-transparency-imagination = What do both sides know of each other’s practice, its history and its reasons?
ui-network-ask-transparency-alignment = Are decisions and what they rest on open to those on the other side whom they concern?
ui-network-ask-negotiability-engagement = When ways of working collide, do both sides sit down and change them?
ui-network-ask-negotiability-imagination = Can each side see a matter through the other’s eyes, and imagine it otherwise?
ui-network-ask-negotiability-alignment = Who has a say in what holds for both, and how can it be reopened?
ui-network-sides = Both sides
    .source = W-Systems, boundaries
ui-network-see = See the network around them
ui-network-tension-unsaid = At a boundary, what one side agrees on and what one meets there diverge. How far apart are they here?
ui-network-tension-stale = Both sides have become so alike that little is learned here: bring a new question, or other people.
ui-network-tension-generative = Far enough apart to learn from each other, near enough to be understood: this is where new ideas begin.
ui-network-tension-disconnected = Too far apart to learn from each other yet: begin with visits, shared words, or somebody who knows both.
ui-network-activities = What happened here
    .source = W-Systems, boundary interactions
ui-network-activities-none = Nothing is noted yet. A visit, a help desk or an open house lets both sides see each other’s practice.
ui-network-activity-add = Note what happened
ui-network-brought-home = Brought home: { $what }
ui-network-nobody = Nobody is noted who goes across. Who knows both sides?
ui-network-broker-add = Note a broker
ui-network-until = until { $date }
ui-network-objects = Used on both sides
    .source = W-Systems, boundary objects
ui-network-objects-none = No artifact is noted that both sides use.
ui-network-objects-add = Note a shared artifact
ui-network-projects = Joint projects
    .source = W-Systems, boundary projects
ui-network-projects-none = No project is run by both sides.
ui-network-projects-add = Note a joint project
