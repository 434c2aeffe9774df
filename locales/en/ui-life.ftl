## A community: how it stands, and its life

ui-life = Life
ui-life-sponsor = Sponsor
ui-life-no-sponsor = nobody sponsors it
ui-life-name-sponsor = Name a sponsor
ui-life-leads = Leads
ui-life-asks = Asks
ui-life-say-who = Say who takes part
ui-life-stewards = Stewards
ui-life-no-stage = Where is this community in its life?
ui-life-first-stage = Note its stage
ui-life-stages = Stages it came to
    .source = W-Art, stages
ui-life-stages-none = A community’s life is told like that of a couple: it discovers, grows, establishes itself, works, and reinvents itself. Coming back to an earlier stage is part of it.
ui-life-add-stage = Note a stage
ui-life-back = a return
ui-life-years = Anniversaries and renewal
    .source = W-Art, stages
ui-life-plan-renewal = Plan a renewal workshop
ui-life-advice = What this stage asks for
ui-life-needs = It needs
ui-life-suits = What suits it
ui-life-easy = Go easy on
ui-life-ending = An honourable end
    .source = W-Art, stages
ui-life-ending-text = A community that has done its work lives on in the memory of those it touched. Closing it says why, where its memory lives, and who keeps it.
ui-life-ending-why = Why
ui-life-ending-memory = Its memory
ui-life-keeper = Who keeps its memory
ui-life-close = Close the community
ui-life-close-open = Close this community with its memory

# People

ui-life-people = People
ui-life-named = { $count ->
    [one] one of an estimated { $all } is named
   *[other] { $named } of an estimated { $all } are named
}.
ui-life-members = Who takes part
ui-life-add-member = Add a member
ui-life-no-level = No level noted
ui-life-home = At home
ui-life-home-here = here
ui-life-new = new
ui-life-say = not said
ui-life-roles = Who leads
    .source = W-Systems, leadership
ui-life-roles-led = Who led it
ui-life-members-then = Who took part
ui-life-roles-none = Who led it is not noted.
ui-life-ended = Closed
ui-life-ended-left = It left { $left }.
ui-life-ended-people = Taking part at the end
ui-life-led = Led by
ui-life-role-free = Nobody holds it.
ui-life-add-leader = Name a { $role }
ui-life-coming = Coming in, and being at home
    .source = W-Systems, trajectories and home base
ui-life-no-path = How newcomers find their way in is not said yet.

# Rhythm

ui-life-rhythm = Rhythm
ui-life-events = Events
    .source = W-Systems, events
ui-life-events-none = No event is noted yet: a community lives by the moments when it comes together.
ui-life-usual = Usual meeting: { $when }.
ui-life-formats = In the last two years: { $formats }.
ui-life-line = Events on a line of time
ui-life-line-legend = A bar is an event held, a ring one to come; the dotted line is the day looked at.
ui-life-add-event = Add an event
ui-life-attended-new = { $count }, { $new } new
ui-life-coming-up = to come
ui-life-modes = Modes of belonging
    .source = W-Systems, modes of belonging
ui-life-mode-unsaid = not said
ui-life-table = Table
ui-life-quarter = Quarter
ui-life-activities = Nine typical activities
    .source = W-Intro, activities
ui-life-held = { $count ->
    [one] once
   *[other] { $times } times
}
ui-life-not-yet = not yet
ui-life-plan = Plan one

# Asks

ui-life-asks-running = What is asked today
    .source = W-Art, energizing and de-energizing
ui-life-asks-none-closed = No ask stands open.
ui-life-asks-none = Noting what is asked of a community shows whether it feeds on it or is worn out by it.
ui-life-asks-over = Done or declined
ui-life-add-ask = Add an ask
ui-life-energy = Energy, not origin
    .source = W-Art, energizing and de-energizing
ui-life-energy-text = Whether an ask comes from inside or outside matters less than whether it gives energy. What takes energy and only they can do wants money and logistical support, or people stay away.
ui-life-origin-inside = from inside
ui-life-origin-outside = from outside
ui-life-only-they = only they can do it
ui-life-pull-energizing = gives energy
ui-life-pull-draining = takes energy
ui-life-pull-even = weighs even
ui-life-pull-unsaid = not said yet
ui-life-unsaid = Nobody has said how it leaves them.
ui-life-said = What members said: { $told }
ui-life-funded-true = funded
ui-life-funded-false = not funded
ui-life-supported-true = with logistical support
ui-life-supported-false = without logistical support
ui-life-rate = How does it leave members? { $ask }
ui-life-energy-legend = A bar up is energy an ask gave, a bar down energy it took, the newest at the right. −2 left somebody drained, 0 neither, +2 energized.
ui-life-energy-minus2 = −2, drained
ui-life-energy-minus1 = −1, a little drained
ui-life-energy-0 = 0, neither
ui-life-energy-1 = +1, a little energized
ui-life-energy-2 = +2, energized

# Conditions

ui-life-conditions-short = Conditions
ui-life-conditions = What the organization grants
    .source = W-Art, integration
ui-life-condition-sponsors = { $count ->
    [one] { $people } sponsors it.
   *[other] { $people } sponsor it.
}
ui-life-conditions-text = Giving communities a place in the organization does not reach into them: it grants what they need to live.
ui-life-how-much = how much
ui-life-formality = How formal this community is
    .source = W-Art, integration
ui-life-formality-text = This is a scale of its own. A community can be granted much and stay informal; making one formal wants caution.
ui-life-core = Its formal core:

# The check

ui-life-check = Check
ui-life-parts = Is it a community of practice?
    .source = W-Intro
ui-life-there = is there
ui-life-missing = is missing
ui-life-begin = Begin with { $one }
ui-life-score = { $score } of 5
ui-life-recorded = Somebody recorded the check on { $date }
ui-life-record = Record the check
ui-life-came = Emergent, or formed on purpose
    .source = Botkin
ui-life-came-text = Some communities arise by themselves and are found; others are formed on purpose, with a list of members and a future to shape.
ui-life-ladder = What it is for its members
ui-life-ladder-text = From sharing, to cooperation, to community, to the common good: each rests on the one before.
ui-life-ladder-sharing = Members give one another what they know, as it happens.
ui-life-ladder-cooperation = They share as a habit, and can count on it.
ui-life-ladder-community = Cooperation is organized, and people belong.
ui-life-ladder-common_good = What they do serves more than themselves.
