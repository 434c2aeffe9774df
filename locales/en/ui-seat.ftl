## Who uses this computer, and from which seat

ui-seat-title = Welcome
ui-seat-question = Who are you here?
    .text = Your name stands beside what you change, and your seat sets the page you begin at. Everybody sees the same portfolio.
ui-seat-name = Your name
ui-seat-name-why = A person of this portfolio, or somebody new.
ui-seat-another = Somebody else
ui-seat = Your seat
ui-seat-executive = Executive
    .text = I sponsor communities and decide; show me what changed, and what needs me.
    .short = executive seat
ui-seat-leader = Community leader
    .text = I lead a community; show me what we promised, what we are owed, and who waits to be heard.
    .short = leader’s seat
ui-seat-steward = Steward
    .text = I keep the portfolio true for the others; show me what needs attention.
    .short = steward’s seat
ui-seat-take = Begin here
ui-seat-take-here = Take this seat
ui-seat-later = Look around first
ui-seat-none = Say who you are
ui-seat-change = Change who you are, or your seat
    .names = change seat; who am I; profile; account; user; log in; switch
