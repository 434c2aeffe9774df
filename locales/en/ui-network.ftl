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
ui-network-brokers-here = brokers
ui-network-leave = Choose none
ui-network-draw-around = Draw what lies around it
ui-network-largest-part = Draw the largest part
ui-network-brokers = Brokers
ui-network-brokers-none = Nobody’s brokering has been valued in words yet.
ui-network-overlooked = Easily overlooked
    .source = W-Systems: the value of brokers is easily overlooked
ui-network-overlooked-none = What every broker is worth has been noted.
ui-network-say-value = Say what it was worth
ui-network-only-one = The only person between { $communities }
ui-network-note-brokering = Note as a broker
ui-network-alone = Standing alone
ui-network-alone-none = Every community is tied to another party.
