## A community: projects, voice, practice, boundaries, value, pulse; the workbook

# Pulse

ui-practice-pulse = Pulse
ui-practice-pulse-hint = A score is 1 to 5, or none. Ctrl Enter saves what shows it, Esc takes it back.
ui-practice-pulse-begin = Begin a round
ui-practice-pulse-go-on = Go on with today’s round
ui-practice-pulse-end = Show the answers
ui-practice-pulse-source = W-Systems, Table 1; W-Art, measuring
ui-practice-pulse-means = What is set aside
ui-practice-pulse-table = Nine questions and their answers
ui-practice-pulse-mode = Mode of belonging
ui-practice-pulse-first = Ask first
ui-practice-pulse-score = { $score } of 5
ui-practice-pulse-no-score = no score
ui-practice-pulse-unasked = Not asked yet
ui-practice-pulse-rounds = The last rounds:
ui-practice-pulse-cell = { $row }, { $mode }
ui-practice-ask-enterprise-engagement = Where do members work out together which questions matter, and close the gaps in what they know?
ui-practice-ask-enterprise-imagination = Which picture of what it could become guides the community and what it sets out to learn?
ui-practice-ask-enterprise-alignment = Is there a purpose that members have put into words, stand by and answer for, with more than one leading?
ui-practice-ask-mutuality-engagement = What brings members together often enough for trust, so that a hard matter can be raised?
ui-practice-ask-mutuality-imagination = What do members know of one another, and of what taking part means in their lives?
ui-practice-ask-mutuality-alignment = Which roles, norms and mutual promises hold the community together?
ui-practice-ask-repertoire-engagement = What language, tools, stories and ways of working have gathered, and what can still be made of them?
ui-practice-ask-repertoire-imagination = Can the community look at itself, with words and pictures for how it is doing?
ui-practice-ask-repertoire-alignment = Which methods and standards make up the practice, who upholds them, and how do newcomers learn them?

# Voice

ui-practice-voice = Voice
ui-practice-voice-said = What we said
    .source = W-Art, position and voice
ui-practice-voice-add = Say something
ui-practice-voice-none = A community seeks to be heard, not to decide. What it says is kept here in its own words, with or without a name, until it is answered.
ui-practice-voice-carried = Carried by
ui-practice-voice-carry = I carry it
ui-practice-voice-name = Name who carries it
ui-practice-voice-waits = { $count ->
    [0] Said today, not answered yet
    [one] Not answered yet, for one day
   *[other] Not answered yet, for { $days } days
}
ui-practice-asked = Were we asked?
    .source = W-Art, position and voice
ui-practice-asked-add = Note a decision on which we were or were not asked
ui-practice-asked-before = Asked before
ui-practice-asked-after = Asked after
ui-practice-asked-not_asked = Not asked
ui-practice-asked-declined = Asked, declined to answer
ui-practice-told = Told back on { $date }
ui-practice-not-told = Not told back yet.
ui-practice-tell = Told back today

# Practice

ui-practice-practice = Practice
ui-practice-here = this community
ui-practice-kept = What we keep
    .source = W-Systems, artifacts
ui-practice-kept-none = Documents, tools, stories and standards stay useful while somebody has the energy to keep them. Note the first, and who keeps it.
ui-practice-kept-add = Note an artifact
ui-practice-keeper = Kept by
ui-practice-no-keeper = Nobody keeps it yet.
ui-practice-name-keeper = Name a keeper
ui-practice-reviewed = Reviewed today
ui-practice-reviewed-one = Reviewed today: { $name }
ui-practice-used-by = Also used by
ui-practice-used = What we use of others
ui-practice-help = Help asked and offered
    .source = W-Systems, connectivity
ui-practice-help-add = Note who asked for help
ui-practice-help-asked_by = asked by
ui-practice-help-offered_by = offered by
ui-practice-help-introduced_by = introduced by
ui-practice-help-open = Nobody has offered help yet.
ui-practice-help-offer = Name who can

# Value

ui-practice-value = Value
ui-practice-value-source = W-Art, measuring
ui-practice-cycle-immediate = Meetings and activities that are worth it in themselves.
ui-practice-cycle-potential = What is known, made or won now and may be used later.
ui-practice-cycle-applied = What is used, and done differently.
ui-practice-cycle-realized = What it did for the work.
ui-practice-cycle-reframing = What success means now.
ui-practice-indicator-add = Watch something
ui-practice-reading-add = Note a reading
ui-practice-reading-none = Not read yet
ui-practice-readings = { $count ->
    [one] One reading
   *[other] { $count } readings
}
ui-practice-reading-on = Date
ui-practice-reading-value = Value
ui-practice-reading-hours = Hours to collect
ui-practice-reading-note = Note
ui-practice-story-add = Tell a story of value

# Projects

ui-practice-projects = Projects
ui-practice-projects-title = Learning projects
    .source = W-Systems, learning projects
ui-practice-projects-none = A community deepens its commitment when it takes on a learning agenda: tools to assess, a design to make, an expert to ask. Propose the first project.
ui-practice-project-add = Propose a project
ui-practice-leads = led here
ui-practice-joins = takes part
ui-practice-with = With
ui-practice-sum-asked = Asked
ui-practice-sum-allocated = Allocated
ui-practice-sum-spent = Spent
ui-practice-sum-returned = Returned
ui-practice-home-none = Nothing brought home is noted yet.
ui-practice-home-add = Note what was brought home

# Boundaries

ui-practice-boundaries = Boundaries
    .source = W-Systems, boundaries
ui-practice-boundaries-none = At its boundary a community meets what it does not know yet; that is where competence and experience pull apart and something new is learned. Note whose practice borders on yours.
ui-practice-boundary-add = Note a boundary
ui-practice-no-broker = Nobody is noted to broker here.
ui-practice-broker-add = Name a broker
ui-practice-crossing-add = Note what happened there
ui-practice-outside = Relationships outside
    .source = W-Systems, learning systems
ui-practice-outside-none = Universities, partners, even competitors can be learning partners while both give and take. Note the first.
ui-practice-outside-add = Note a relationship
ui-practice-steward = looked after by
ui-practice-give = We give
ui-practice-take = We take
ui-practice-cycle-none = Nothing watched or told yet

# The workbook

ui-practice-workbook = My workbook
ui-practice-workbook-here = stays on this computer
ui-practice-workbook-answer = How do you belong?
ui-practice-workbook-text = Nine questions about your own connectedness, expansiveness and effectiveness, for you alone (W‑Systems, Table 3). What you write lies in a file of its own beside the portfolios of this computer: in no portfolio, report, export, search or history. Where you are removed from the portfolio, it goes with you.
ui-practice-workbook-who = Whose workbook is it?
ui-practice-workbook-written = Written on { $date }
ui-practice-workbook-open = Open my workbook
ui-practice-own-connectedness-engagement = With whom do you do things together, for how long already, and is there trust both ways?
ui-practice-own-connectedness-imagination = In which conversations do you speak of what you hope for, and listen well?
ui-practice-own-connectedness-alignment = Do you keep what you promised your communities, stand by what they stand for, and give and take feedback?
ui-practice-own-expansiveness-engagement = Are the places and people you learn from different enough to change who you are?
ui-practice-own-expansiveness-imagination = Of which larger communities, past or still to come, do you see yourself a part?
ui-practice-own-expansiveness-alignment = Which wider purposes do your daily actions follow?
ui-practice-own-effectiveness-engagement = Where can you become good at something that others recognize, and do they take up what you bring?
ui-practice-own-effectiveness-imagination = Do you see enough of the whole to act well in it?
ui-practice-own-effectiveness-alignment = Do you know by what your ideas and requests are judged, and can you win others for a new one?
