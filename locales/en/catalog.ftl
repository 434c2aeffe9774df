# What a portfolio holds: kinds, fields, choices, and why a value does not fit.
# `.about` teaches the idea behind a kind and names its source: W-Art, W-Systems, W-Intro (Etienne Wenger’s essays),
# Botkin, and Wenger, Trayner, de Laat (2011).

## Fields that every kind has

field-any-source_key = Key in the source
    .hint = How the row is known in the table it came from; a second import finds the record by it.
field-any-tags = Tags
    .hint = Free words, separated by semicolons.
field-any-created = Made
field-any-updated = Last changed

## The portfolio itself

kind-portfolio = Portfolio
    .one = a portfolio
    .plural = Portfolios
    .about = A portfolio maps the domains of knowledge an organization needs to the living communities that look after them (W-Art).
field-portfolio-name = Name
field-portfolio-organization = Organization
field-portfolio-sector = Sector
    .hint = Pages and reports speak its words: a government agency has officials, an association has officers.
field-portfolio-currency = Currency
    .hint = Three letters, such as EUR. Amounts typed without a code are in this currency.
field-portfolio-fiscal_year_start = Fiscal year starts in
    .hint = The month in which the year of budgets and reports begins.
field-portfolio-knowledge_strategy = Knowledge strategy
    .hint = What the organization must know, by when, and why; the sentence that communities can answer.
field-portfolio-review_every = Reviewed every
field-portfolio-core_share = Core, share of members
    .hint = 10 to 15 % is usual (Wenger, McDermott, Snyder 2002).
field-portfolio-active_share = Active, share of members
    .hint = 15 to 20 % beside the core is usual (Wenger, McDermott, Snyder 2002).
field-portfolio-critical_mass = Critical mass
    .hint = Fewer members than this and a community has nobody to learn with.
field-portfolio-over_extended = Over-extended above
    .hint = More members than this and a community may want to split.
field-portfolio-sponsor_load = Communities one sponsor can attend to
    .hint = 4 to 6 among Kubernetes liaisons.
field-portfolio-leading_sponsor_load = Communities one sponsor can lead
    .hint = 2 at OpenTelemetry.
field-portfolio-leadership_load = Communities one person can lead in
field-portfolio-coordinator_gap = Days without a coordinator
    .hint = Longer than this and a community is at risk; 28 at Kubernetes.
field-portfolio-quiet_after = Quiet after
    .hint = Days without an event, where the community named no rhythm of its own.
field-portfolio-voice_every = Heard at least every
    .hint = Days within which each community should have said something that was written down.
field-portfolio-answer_within = Voice answered within
field-portfolio-sponsor_contact_every = Sponsor and community speak every
    .hint = Days, where the sponsorship names none of its own.
field-portfolio-artifact_review_every = Artifacts reviewed every
    .hint = Days, where the artifact names none of its own.

kind-capability = Capability
    .one = a capability
    .plural = Capabilities
    .about = A capability is what the organization wants to be able to do; it is too broad to be looked after itself, so domains add up to it (W-Art).
field-capability-name = Name
field-capability-description = What we want to be able to do
field-capability-horizon = Needed by

kind-domain = Domain
    .one = a domain
    .plural = Domains
    .about = A domain is an area of knowledge small enough that one living community can speak for it (W-Art).
field-domain-name = Name
field-domain-description = What it covers
field-domain-key_questions = Key questions
    .hint = What practitioners are trying to find out.
field-domain-capabilities = Capabilities
    .hint = What it adds up to.
field-domain-part_of = Part of
field-domain-executive = Accountable executive
    .hint = One person who answers for the domain across units.
field-domain-units = Units that need it
field-domain-relevance = Relevance
    .hint = 1 to 5: how much the strategy depends on it.
field-domain-relevance_why = Why it matters
field-domain-proficiency = Proficiency now
    .hint = 1 to 5, in the judgement of those who practise it.
field-domain-proficiency_target = Proficiency wanted
field-domain-target_by = Wanted by
field-domain-vulnerability = Vulnerability
    .hint = 1 to 5: how easily we could lose it. Multiplied by relevance it says how critical the domain is.
field-domain-vulnerability_why = What could be lost
    .hint = Who could leave, which supplier could go, what nobody wrote down.
field-domain-posture = Posture
    .hint = What the organization means to do about it.
field-domain-wave_technology = Wave: technology
    .hint = 1 to 5: how well documents, data and tools serve it (first wave, W-Art).
field-domain-wave_people = Wave: people
    .hint = 1 to 5: how well those who practise it are connected (second wave, W-Art).
field-domain-wave_strategy = Wave: strategic capability
    .hint = 1 to 5: how far it shapes strategy and strategy shapes it (third wave, W-Art).
field-domain-status = Status

kind-allocation = Allocation
    .one = an allocation
    .plural = Allocations
    .about = An allocation is money or hours set aside for a domain, so that what is invested can be seen and follows need (W-Art).
field-allocation-domain = Domain
field-allocation-start = From
field-allocation-end = To
field-allocation-money = Money
field-allocation-hours = Hours
field-allocation-note = Note

kind-review = Review
    .one = a review
    .plural = Reviews
    .about = In a review, leaders and communities look at every domain side by side, rate it, and decide what they will do (W-Art).
field-review-title = Title
field-review-date = Date
field-review-status = Status
    .hint = What a closed review said can no longer be changed.
field-review-attendees = At the table
field-review-agenda = Agenda
field-review-minutes = Minutes

kind-review_item = Review item
    .one = a review item
    .plural = Review items
    .about = A review item keeps how a domain was rated and what was decided, so that the next review has something to compare with (W-Art).
field-review_item-review = Review
field-review_item-domain = Domain
field-review_item-relevance = Relevance
field-review_item-proficiency = Proficiency
field-review_item-posture = Posture
field-review_item-money = Money
field-review_item-decision = Decided
field-review_item-rationale = Because

## Communities

kind-community = Community
    .one = a community
    .plural = Communities
    .about = People who care about the same work, learn it from one another and keep a practice between them: a domain, a community, a practice (W-Intro).
field-community-name = Name
field-community-local_term = Called here
    .hint = Your own word: tech club, thematic group, guild.
field-community-purpose = Purpose
    .hint = What members are in together, in their own words.
field-community-origin = Origin
    .hint = Whether it arose among practitioners or was formed on purpose (Botkin).
field-community-ladder = What it is for members
    .hint = From sharing to cooperation, community and the common good (Botkin).
field-community-formality = Formality
    .hint = How formal this community is, apart from the conditions it is granted (W-Art).
field-community-institutional_core = Institutional core
    .hint = The department or centre that is the heart of a wider community (W-Art).
field-community-reach = Reach
field-community-medium = How members meet
field-community-spans = Spans
field-community-part_of = Part of
field-community-nesting = Part of it as
field-community-rhythm_wanted = Rhythm wanted
    .hint = Days from one event to the next. Too often and people stop coming; too rarely and nothing gathers pace (W-Systems).
field-community-usual_meeting = Usual meeting
    .hint = For example: first Thursday, 15:00, library.
field-community-members_core = Members, core
    .hint = An estimate is enough.
field-community-members_active = Members, active
field-community-members_peripheral = Members, peripheral
field-community-inherited_culture = Culture it inherited
field-community-produced_culture = Culture it made its own
field-community-newcomer_path = How newcomers find their way in
field-community-tension = Competence and experience
    .hint = What members agree on and what they meet outside: too close, in useful tension, or too far apart (W-Systems).
field-community-link = Where it lives
    .hint = The address of its pages or channel.
field-community-closed_on = Closed on
field-community-closed_why = Why it closed
field-community-memory = Where its memory lives
    .hint = People, documents and habits that carry on what it learned (W-Art).

kind-stewardship = Stewardship
    .one = a stewardship
    .plural = Stewardships
    .about = A community that stewards a domain undertakes to keep its knowledge alive and to speak for it (W-Art).
field-stewardship-community = Community
field-stewardship-domain = Domain
field-stewardship-role = What it does for the domain
field-stewardship-since = Since
field-stewardship-until = Until

kind-stage_change = Stage
    .one = a stage
    .plural = Stages
    .about = A community’s life is told like that of a couple: it has a sequence, but earlier stages are visited again (W-Art).
field-stage_change-community = Community
field-stage_change-stage = Stage
field-stage_change-on = Entered on
field-stage_change-evidence = What shows it
    .hint = What people did or said that tells you so.

kind-condition = Supporting condition
    .one = a supporting condition
    .plural = Supporting conditions
    .about = Time, travel, sponsorship and a place in appraisals: what an organization grants so that communities can exist, without shaping them (W-Art).
field-condition-community = Community
field-condition-kind = Condition
field-condition-granted = Granted
field-condition-amount = How much
    .hint = In words: four hours a month, two trips a year.
field-condition-note = Note

kind-event = Event
    .one = an event
    .plural = Events
    .about = Events bring members together; their kind and their rhythm decide whether a community gathers pace (W-Systems).
field-event-title = Title
field-event-date = Date
field-event-communities = Communities
field-event-format = Format
field-event-activities = What was done
    .hint = The nine typical activities (W-Intro).
field-event-mode = Mode of belonging
    .hint = Doing together, picturing where we are, or lining up with others (W-Systems).
field-event-attended = Came
field-event-newcomers = New people
field-event-note = Note

kind-artifact = Artifact
    .one = an artifact
    .plural = Artifacts
    .about = Documents, tools and stories serve as long as somebody has the energy to keep them useful (W-Systems).
field-artifact-name = Name
field-artifact-kind = Sort
field-artifact-description = What it is for
field-artifact-community = Community
field-artifact-domain = Domain
field-artifact-link = Where it is
field-artifact-keeper = Keeper
    .hint = The person with the energy to keep it useful.
field-artifact-review_every = Looked over every
field-artifact-reviewed_on = Last looked over
field-artifact-used_by = Also used by
field-artifact-boundary_use = Use at a boundary
    .hint = What it is to people of another practice (W-Systems).

kind-help_request = Help request
    .one = a help request
    .plural = Help requests
    .about = Bringing together those who need help and those who can give it is much of what holds a community (W-Systems).
field-help_request-what = What was asked
field-help_request-community = Community
field-help_request-asked_by = Asked by
field-help_request-offered_by = Help came from
field-help_request-introduced_by = Introduced by
field-help_request-on = Asked on
field-help_request-outcome = What came of it

## People and organizations

kind-person = Person
    .one = a person
    .plural = People
    .about = We belong to several communities at once; which of them is home, and where we are heading, makes us who we are at work (W-Systems).
field-person-name = Name
field-person-handle = Handle
    .hint = How the person is known online.
field-person-email = E-mail
field-person-title = Role at work
field-person-unit = Unit
field-person-home_base = Home base
    .hint = The community in which this person feels at home (W-Systems).
field-person-note = Note

kind-unit = Unit
    .one = a unit
    .plural = Units
    .about = Units are the formal structure; knowledge has to travel across them (W-Art).
field-unit-name = Name
field-unit-part_of = Part of

kind-outside_party = Outside party
    .one = an outside party
    .plural = Outside parties
    .about = An organization learns in an industry, a region or a consortium; even a competitor can be the best partner to learn with (W-Systems).
field-outside_party-name = Name
field-outside_party-kind = Sort

kind-membership = Membership
    .one = a membership
    .plural = Memberships
    .about = A few people are the heart of a community and most stay near its edge, and both belong (W-Intro; levels after Wenger-Trayner).
field-membership-person = Person
field-membership-community = Community
field-membership-level = Level of participation
field-membership-trajectory = Heading
    .hint = Where this membership is going (W-Systems).
field-membership-since = Since
field-membership-until = Until

kind-leadership = Leadership
    .one = a leadership
    .plural = Leadership roles
    .about = Besides a coordinator, a community needs thought leaders, networkers, pioneers and people who write things down (W-Systems).
field-leadership-person = Person
field-leadership-community = Community
field-leadership-role = Role
field-leadership-since = Since
field-leadership-until = Until

kind-sponsorship = Sponsorship
    .one = a sponsorship
    .plural = Sponsorships
    .about = A sponsor lends a community the weight of a position so that it is heard; it is not a way to direct it (W-Art).
field-sponsorship-person = Sponsor
field-sponsorship-community = Community
field-sponsorship-level = Level
field-sponsorship-since = Since
field-sponsorship-until = Until
field-sponsorship-successor = Successor
field-sponsorship-contact_every = Speak every
field-sponsorship-promise = What the sponsor promised

kind-touchpoint = Touchpoint
    .one = a touchpoint
    .plural = Touchpoints
    .about = Most communities that fail were left alone; a short talk at a steady interval is the remedy (W-Art).
field-touchpoint-sponsorship = Sponsorship
field-touchpoint-on = Date
field-touchpoint-medium = How
field-touchpoint-note = What was said

kind-recognition = Recognition
    .one = a recognition
    .plural = Recognition
    .about = People give because it comes back and earns them a name; the organization can carry that name into appraisals and careers (W-Art).
field-recognition-person = Person
field-recognition-community = Community
field-recognition-contribution = Contribution
field-recognition-on = Date
field-recognition-recognized_in = Recognized in
field-recognition-note = Note

## Stewardship

kind-commitment = Commitment
    .one = a commitment
    .plural = Commitments
    .about = The strategic conversation rests on promises from both sides, the community’s and the organization’s, judged alike (W-Art).
field-commitment-promise = Promise
field-commitment-side = Made by
field-commitment-community = Community
field-commitment-domain = Domain
field-commitment-owner = Owner
    .hint = The person who answers for it.
field-commitment-kind = About
field-commitment-done_when = Done when
    .hint = How both sides will see that it is kept.
field-commitment-agreed_on = Agreed on
field-commitment-due = Due
    .hint = An agreed day is moved by renegotiating, on the first tab: the old day and the reason stay.
field-commitment-repeats_every = Repeats every
field-commitment-status = Status
field-commitment-settled_on = Ended on
    .hint = The day on which somebody said how it ended.

kind-renegotiation = Renegotiation
    .one = a renegotiation
    .plural = Renegotiations
    .about = Moving a date openly and saying why keeps a promise alive; letting it slip in silence does not (W-Art, mutual commitment).
field-renegotiation-commitment = Commitment
field-renegotiation-on = Agreed on
field-renegotiation-old_due = Was due
field-renegotiation-new_due = Now due
field-renegotiation-why = Why

kind-commitment_entry = Log entry
    .one = a log entry
    .plural = Log entries
    .about = A line in the log says what was done, who did it and how it felt; the yearly report writes itself from it (W-Art).
field-commitment_entry-commitment = Commitment
field-commitment_entry-on = Date
field-commitment_entry-note = What was done
field-commitment_entry-evidence = Where to see it
field-commitment_entry-by = By
field-commitment_entry-energy = Energy
    .hint = −2 drained to +2 energized.

kind-issue = Issue
    .one = an issue
    .plural = Issues
    .about = Communities see which problems keep coming back and which tools everyone builds again; such an issue may deserve a funded project (W-Art).
field-issue-title = Title
field-issue-domain = Domain
field-issue-community = Community
field-issue-description = What happens
field-issue-kind = Sort
field-issue-cost_of_not_knowing = What it costs not to know
field-issue-raised_by = Raised by
field-issue-status = Status

kind-project = Project
    .one = a project
    .plural = Projects
    .about = A learning project closes a gap that a community found in its own practice (W-Systems).
field-project-name = Name
field-project-communities = Communities
    .hint = The first one leads.
field-project-domains = Domains
field-project-issue = Issue it answers
field-project-kind = Sort
field-project-description = What it sets out to do
field-project-stage = Where it stands
field-project-requested = Asked for
field-project-hours = Hours of members
field-project-start = Start
field-project-end = End
field-project-stop_if = Stop if
    .hint = What would tell you to end it early.
field-project-logistics = Logistical support
    .hint = Who takes the rooms, the travel and the paperwork off members.
field-project-sponsor = Sponsor
field-project-link = Where it is
field-project-results = Results
field-project-change_in_practice = What people now do differently

kind-home_bringing = Brought home
    .one = something brought home
    .plural = Brought home
    .about = Work across communities is learned from twice: in the project, and again when members carry it home (W-Systems).
field-home_bringing-project = Project
field-home_bringing-community = Community
field-home_bringing-what = What it took back
field-home_bringing-on = Date

kind-funding = Funding
    .one = a funding
    .plural = Funding
    .about = Work that only a community can do and that drains it has to be paid for in the open (W-Art).
field-funding-kind = What happened
field-funding-on = Date
field-funding-project = For the project
field-funding-community = For the community
field-funding-domain = For the domain
field-funding-money = Money
field-funding-hours = Hours
field-funding-person = From the person
field-funding-unit = From the unit
field-funding-outside_party = From the outside party
field-funding-decision = Decided in
field-funding-note = Note
    .hint = Where neither amount nor hours are known, what was meant.

kind-ask = Ask
    .one = an ask
    .plural = Asks
    .about = It matters less where a task comes from than whether it gives members energy or takes it (W-Art).
field-ask-what = What is asked
field-ask-community = Community
field-ask-from_unit = From the unit
field-ask-from_person = From the person
field-ask-project = For the project
field-ask-origin = Comes from
field-ask-size = Size
    .hint = In words or hours: small, two days a month.
field-ask-only_they_can = Only they can do it
field-ask-funded = Funded
field-ask-supported = With logistical support
field-ask-status = Status
field-ask-on = Asked on
field-ask-note = Note

kind-energy_rating = Energy rating
    .one = an energy rating
    .plural = Energy ratings
    .about = Whether a task is energizing is a matter for those who do it, so they are the ones to ask (W-Art).
field-energy_rating-ask = Ask
field-energy_rating-on = Date
field-energy_rating-energy = Energy
    .hint = −2 drained to +2 energized.
field-energy_rating-by = By
    .hint = Leave empty to stay anonymous.

## Voice

kind-decision = Decision
    .one = a decision
    .plural = Decisions
    .about = Communities rarely want to decide, but they want to have been asked; note the decision and what each of them said (W-Art).
field-decision-title = Title
field-decision-date = Date
field-decision-decided_by_person = Decided by
field-decision-decided_by_unit = Decided by the unit
field-decision-domains = Domains it touches
field-decision-summary = What was decided
field-decision-turned_out = How it turned out
field-decision-hindsight = What we know now

kind-consultation = Consultation
    .one = a consultation
    .plural = Consultations
    .about = Was the community asked, what did it say, and was it told what came of it? (W-Art)
field-consultation-decision = Decision
field-consultation-community = Community
field-consultation-asked = Asked
field-consultation-on = Date
field-consultation-how = How
field-consultation-reaction = Reaction
field-consultation-said = What they said
field-consultation-effect = Effect
field-consultation-reason = Reason given
field-consultation-told_back_on = Told back on

kind-voice = Voice
    .one = a voice
    .plural = Voice
    .about = A community’s power is to be heard; a sponsor carries what it says to where it counts, and brings an answer back (W-Art).
field-voice-text = What was said
field-voice-subject = Subject
field-voice-kind = Sort
field-voice-on = Date
field-voice-community = Community
field-voice-by = By
    .hint = Leave empty to stay anonymous; then no name is kept anywhere.
field-voice-domains = Domains
field-voice-carried_by = Carried by
    .hint = The sponsor who takes it further.
field-voice-response = Answer
field-voice-answered_on = Answered on
field-voice-status = Status

## Value

kind-indicator = Indicator
    .one = an indicator
    .plural = Indicators
    .about = Measure well enough and not too much, pair each figure with a story, and let the community choose what it watches (W-Art).
field-indicator-name = Name
field-indicator-community = Community
field-indicator-cycle = Cycle of value
field-indicator-unit_of_measure = Unit of measure

kind-reading = Reading
    .one = a reading
    .plural = Readings
    .about = Collecting a figure costs members time; noting the hours keeps the effort in proportion to what the community receives (W-Art).
field-reading-indicator = Indicator
field-reading-on = Date
field-reading-value = Value
field-reading-collecting_hours = Hours to collect
field-reading-note = Note

kind-value_story = Value story
    .one = a value story
    .plural = Value stories
    .about = A story follows value from what members did to what it changed, and is the better witness for the long term (W-Art; Wenger, Trayner, de Laat 2011).
field-value_story-activity = What we did
field-value_story-community = Community
field-value_story-domain = Domain
field-value_story-teller = Told by
field-value_story-on = Date
field-value_story-resource = What it gave us
field-value_story-use_made = How it was used
field-value_story-result = What came of it
field-value_story-reframing = What we now see differently
field-value_story-gross_value = Gross value
    .hint = The whole effect, before asking how much of it is the community’s.
field-value_story-attribution = Share due to the community
field-value_story-confidence = How sure we are
    .hint = Attributed value is gross value times this share times this confidence.
field-value_story-indicator = Indicator

## Boundaries

kind-boundary = Boundary
    .one = a boundary
    .plural = Boundaries
    .about = Every shared practice has an edge, and at the edge people meet what they do not know yet (W-Systems).
field-boundary-community = Community
field-boundary-other_community = Other community
field-boundary-outside_party = Outside party
field-boundary-why = Why it matters
field-boundary-tension = Competence and experience

kind-brokering = Brokering
    .one = a brokering
    .plural = Brokering
    .about = Brokers carry practice from one community to another, and because they are at home in neither, their worth is easily missed (W-Systems).
field-brokering-person = Person
field-brokering-boundary = Boundary
field-brokering-kind = How
field-brokering-with = Together with
    .hint = The other half of a pair.
field-brokering-since = Since
field-brokering-until = Until
field-brokering-value_noticed = What it was worth

kind-boundary_activity = Boundary activity
    .one = a boundary activity
    .plural = Boundary activities
    .about = Visits, open houses and shared work make bridges; what counts is what people carry home (W-Systems).
field-boundary_activity-boundary = Boundary
field-boundary_activity-kind = Sort
field-boundary_activity-on = Date
field-boundary_activity-came_back = What came back
field-boundary_activity-brought_home = What changed at home

kind-relationship = Relationship
    .one = a relationship
    .plural = Relationships
    .about = Looking after ties with universities, partners and others in the field is part of stewarding a domain (W-Art).
field-relationship-community = Community
field-relationship-outside_party = Outside party
field-relationship-steward = Looked after by
field-relationship-we_give = We give
field-relationship-we_take = We take

## Assessment

kind-assessment = Assessment
    .one = an assessment
    .plural = Assessments
    .about = A community looks at its own energy, trust and self-awareness; a score is optional, the evidence is the point (W-Systems).
field-assessment-framework = Framework
field-assessment-community = Community
field-assessment-boundary = Boundary
field-assessment-person = Person
field-assessment-on = Date
field-assessment-by = By
field-assessment-private = Private
    .hint = What is private stays on this computer, in no report and no export.

kind-answer = Answer
    .one = an answer
    .plural = Answers
    .about = One cell of a table: a dimension, a mode of belonging, and what people saw (W-Systems, Tables 1 to 3).
field-answer-assessment = Assessment
field-answer-row = Dimension
field-answer-column = Mode of belonging
field-answer-score = Score
    .hint = 1 to 5, or none.
field-answer-evidence = What we saw

## Answers to findings

kind-finding_answer = Answer to a finding
    .one = an answer to a finding
    .plural = Answers to findings
    .about = A rule sees what is noted; whoever knows the community says what it means: acted on, not now, or that it does not apply here, and why (W-Art).
field-finding_answer-seen = What was seen
field-finding_answer-answer = Answer
field-finding_answer-on = Answered on
field-finding_answer-until = Not before
    .hint = The day on which a finding that was put off is shown again, if it is still seen.
field-finding_answer-because = Because
    .hint = What was done, why it waits, or why it does not apply here.
field-finding_answer-by = Answered by
field-finding_answer-rule = Rule
field-finding_answer-portfolio = Whole portfolio
field-finding_answer-domain = Domain
field-finding_answer-community = Community
field-finding_answer-person = Person
field-finding_answer-sponsorship = Sponsorship
field-finding_answer-commitment = Commitment
field-finding_answer-project = Project
field-finding_answer-ask = Ask
field-finding_answer-decision = Decision
field-finding_answer-consultation = Consultation
field-finding_answer-voice = Voice
field-finding_answer-artifact = Artifact
field-finding_answer-help_request = Help request
field-finding_answer-boundary = Boundary
field-finding_answer-brokering = Brokering

## Columns that follow from other records

field-community-stage = Stage
field-community-sponsor = Sponsor
field-community-domains = Domains
field-community-leads = Coordinators
field-community-last_event = Last event
field-community-findings = Needs attention
field-person-communities = Communities led
field-person-roles = Leadership roles
field-person-sponsors = Sponsors
field-person-leads_now = Leads now
field-person-takes_part_in = Takes part in
field-person-in_several = In several communities
field-person-homeless = Takes part, comes home to none
field-person-brokers_as = Brokers as
field-commitment-renegotiated = Times moved
field-commitment-owed = Still owed
field-decision-asked_before = Asked before
field-decision-asked_after = Asked after
field-decision-not_asked = Not asked
field-decision-told_back = Told back
field-decision-days_to_told = Days until told
field-domain-stewards = Stewarded by
field-domain-stage = Stage
field-domain-sponsor = Sponsor
field-domain-findings = Needs attention
field-project-money = Money

## Choices

choice-sector-business = business
choice-sector-government = government
choice-sector-education = education
choice-sector-association = association
choice-sector-social_sector = social sector
choice-sector-international_development = international development
choice-sector-web = the web
choice-sector-other = other

choice-posture-explore = explore
choice-posture-invest = invest
choice-posture-sustain = sustain
choice-posture-renew = renew
choice-posture-release = release

choice-domain_status-candidate = candidate
choice-domain_status-active = active
choice-domain_status-retired = retired

choice-review_status-planned = planned
choice-review_status-open = open
choice-review_status-closed = closed

choice-origin-emergent = emergent
choice-origin-purposely_formed = purposely formed

choice-ladder-sharing = sharing
choice-ladder-cooperation = cooperation
choice-ladder-community = community
choice-ladder-common_good = common good

choice-formality-invisible = invisible
choice-formality-informal = informal
choice-formality-recognized = recognized
choice-formality-budgeted = budgeted
choice-formality-institutionalized = institutionalized

choice-reach-team = team
choice-reach-site = site
choice-reach-national = national
choice-reach-global = global

choice-medium-face_to_face = face to face
choice-medium-online = online
choice-medium-mixed = both

choice-spans-one_unit = one unit
choice-spans-several_units = several units
choice-spans-several_organizations = several organizations

choice-nesting-local_chapter = local chapter
choice-nesting-specialty = specialty

choice-tension-stale = too close, stale
choice-tension-generative = generative
choice-tension-disconnected = too far apart, disconnected

choice-stewardship_role-stewards = stewards it
choice-stewardship_role-contributes = contributes to it
choice-stewardship_role-draws_on = draws on it

choice-stage-discovering = discovering
choice-stage-growing = growing
choice-stage-establishing = establishing
choice-stage-at_work = at work
choice-stage-reinventing = reinventing
choice-stage-closed = closed

choice-condition_kind-time = time
choice-condition_kind-travel = travel
choice-condition_kind-technology = technology
choice-condition_kind-sponsorship = sponsorship
choice-condition_kind-access = access
choice-condition_kind-development_plans = development plans
choice-condition_kind-appraisal = appraisal
choice-condition_kind-career_path = career path
choice-condition_kind-logistics = logistics

choice-granted-no = no
choice-granted-partly = partly
choice-granted-yes = yes

choice-event_format-formal_meeting = formal meeting
choice-event_format-informal_gathering = informal gathering
choice-event_format-problem_solving_session = problem-solving session
choice-event_format-guest_speaker = guest speaker
choice-event_format-visit = visit
choice-event_format-launch_workshop = launch workshop
choice-event_format-renewal_workshop = renewal workshop
choice-event_format-anniversary = anniversary
choice-event_format-fair = fair
choice-event_format-online_discussion = online discussion

choice-activity-problem_solving = problem solving
choice-activity-requests_for_information = requests for information
choice-activity-seeking_experience = seeking experience
choice-activity-reusing_assets = reusing assets
choice-activity-coordination_and_synergy = coordination and synergy
choice-activity-discussing_developments = discussing developments
choice-activity-documentation_projects = documentation projects
choice-activity-visits = visits
choice-activity-mapping_knowledge = mapping knowledge and finding gaps

choice-mode-engagement = engagement
choice-mode-imagination = imagination
choice-mode-alignment = alignment

choice-artifact_kind-document = document
choice-artifact_kind-tool = tool
choice-artifact_kind-story = story
choice-artifact_kind-template = template
choice-artifact_kind-standard = standard
choice-artifact_kind-example = example
choice-artifact_kind-lesson_learned = lesson learned
choice-artifact_kind-process = process
choice-artifact_kind-model = model
choice-artifact_kind-website = website
choice-artifact_kind-symbol = symbol
choice-artifact_kind-discourse = shared language

choice-boundary_use-none = none
choice-boundary_use-artifact = shared thing
choice-boundary_use-discourse = shared language
choice-boundary_use-process = shared process

choice-party_kind-university = university
choice-party_kind-partner = partner
choice-party_kind-supplier = supplier
choice-party_kind-customer = customer
choice-party_kind-competitor = competitor
choice-party_kind-association = association
choice-party_kind-wider_community = wider community
choice-party_kind-authority = authority

choice-level-core = core
choice-level-active = active
choice-level-occasional = occasional
choice-level-peripheral = peripheral
choice-level-transactional = transactional

choice-trajectory-inbound = on the way in
choice-trajectory-insider = inside
choice-trajectory-peripheral = staying at the edge
choice-trajectory-boundary = across boundaries
choice-trajectory-outbound = on the way out
choice-trajectory-alumnus = alumnus

choice-leadership_role-coordinator = coordinator
choice-leadership_role-thought_leader = thought leader
choice-leadership_role-networker = networker
choice-leadership_role-documenter = documenter
choice-leadership_role-pioneer = pioneer
choice-leadership_role-facilitator = facilitator

choice-sponsor_level-leading = leading
choice-sponsor_level-guiding = guiding
choice-sponsor_level-escalation_only = escalation only

choice-contact_medium-in_person = in person
choice-contact_medium-call = call
choice-contact_medium-message = message
choice-contact_medium-meeting = at a meeting

choice-recognized_in-thanks = thanks
choice-recognized_in-award = award
choice-recognized_in-appraisal = appraisal
choice-recognized_in-career_step = career step
choice-recognized_in-not_yet = not yet

choice-side-community = the community
choice-side-organization = the organization

choice-commitment_kind-surface_issues = surfacing issues
choice-commitment_kind-knowledge_resource = a knowledge resource
choice-commitment_kind-joint_activity = joint activity
choice-commitment_kind-outside_relationship = an outside relationship
choice-commitment_kind-local_chapter = being a local chapter
choice-commitment_kind-speak_for_the_domain = speaking for the domain
choice-commitment_kind-keep_membership_healthy = keeping membership healthy
choice-commitment_kind-time = time
choice-commitment_kind-travel = travel
choice-commitment_kind-technology = technology
choice-commitment_kind-access = access
choice-commitment_kind-recognition = recognition
choice-commitment_kind-consult_before_deciding = asking before deciding
choice-commitment_kind-funding = funding
choice-commitment_kind-logistics = logistics

choice-commitment_status-proposed = proposed
choice-commitment_status-agreed = agreed
choice-commitment_status-under_way = under way
choice-commitment_status-kept = kept
choice-commitment_status-partly_kept = partly kept
choice-commitment_status-dropped = dropped

choice-issue_kind-recurring_problem = recurring problem
choice-issue_kind-generic_tool = generic tool
choice-issue_kind-knowledge_gap = knowledge gap

choice-issue_status-open = open
choice-issue_status-in_project = in a project
choice-issue_status-resolved = resolved
choice-issue_status-set_aside = set aside

choice-project_kind-assess_tools = assess tools
choice-project_kind-generic_design = generic design
choice-project_kind-literature_search = literature search
choice-project_kind-university_connection = university connection
choice-project_kind-expert_interviews = expert interviews
choice-project_kind-documentation = documentation
choice-project_kind-other = other

choice-project_stage-idea = idea
choice-project_stage-proposed = proposed
choice-project_stage-funded = funded
choice-project_stage-active = active
choice-project_stage-delivered = delivered
choice-project_stage-in_use = in use
choice-project_stage-declined = declined
choice-project_stage-stopped = stopped

choice-funding_kind-asked = asked
choice-funding_kind-allocated = allocated
choice-funding_kind-spent = spent
choice-funding_kind-returned = returned

choice-ask_origin-inside = inside the community
choice-ask_origin-outside = outside the community

choice-ask_status-open = open
choice-ask_status-accepted = accepted
choice-ask_status-done = done
choice-ask_status-declined = declined

choice-turned_out-too_early = too early to say
choice-turned_out-well = well
choice-turned_out-mixed = mixed
choice-turned_out-badly = badly

choice-asked-before = before
choice-asked-after = after
choice-asked-not_asked = not asked
choice-asked-declined = declined to answer

choice-reaction-support = support
choice-reaction-support_with_conditions = support with conditions
choice-reaction-concern = concern
choice-reaction-oppose = oppose
choice-reaction-no_view = no view

choice-effect-adopted = adopted
choice-effect-partly_adopted = partly adopted
choice-effect-not_adopted = not adopted
choice-effect-pending = pending

choice-voice_kind-concern = concern
choice-voice_kind-idea = idea
choice-voice_kind-story = story
choice-voice_kind-request = request
choice-voice_kind-perspective_on_strategy = perspective on strategy
choice-voice_kind-appreciation = appreciation
choice-voice_kind-warning = warning

choice-voice_status-heard = heard
choice-voice_status-carried = carried
choice-voice_status-answered = answered
choice-voice_status-acted_on = acted on
choice-voice_status-closed = closed

choice-value_cycle-immediate = immediate
choice-value_cycle-potential = potential
choice-value_cycle-applied = applied
choice-value_cycle-realized = realized
choice-value_cycle-reframing = reframing

choice-brokering_kind-spanner = boundary spanner
choice-brokering_kind-roamer = roamer
choice-brokering_kind-outpost = outpost
choice-brokering_kind-pair = pair

choice-boundary_activity_kind-meeting = meeting
choice-boundary_activity_kind-immersion = immersion
choice-boundary_activity_kind-delegation = delegation
choice-boundary_activity_kind-boundary_practice = boundary practice
choice-boundary_activity_kind-faq = questions and answers
choice-boundary_activity_kind-visitors_room = visitors’ room
choice-boundary_activity_kind-open_house = open house
choice-boundary_activity_kind-fair = fair
choice-boundary_activity_kind-help_desk = help desk
choice-boundary_activity_kind-newcomer_introduction = newcomer introduction
choice-boundary_activity_kind-mentoring = mentoring
choice-boundary_activity_kind-apprenticeship = apprenticeship
choice-boundary_activity_kind-joint_project = joint project

choice-framework-community = community dimensions
choice-framework-boundary = boundary dimensions
choice-framework-identity = identity
choice-framework-community_check = community check

choice-answer_row-enterprise = enterprise: learning energy
choice-answer_row-mutuality = mutuality: social capital
choice-answer_row-repertoire = repertoire: self-awareness
choice-answer_row-coordination = coordination
choice-answer_row-transparency = transparency
choice-answer_row-negotiability = negotiability
choice-answer_row-connectedness = connectedness
choice-answer_row-expansiveness = expansiveness
choice-answer_row-effectiveness = effectiveness
choice-answer_row-domain = domain
choice-answer_row-community = community
choice-answer_row-practice = practice

choice-answer_given-acted_on = acted on
choice-answer_given-not_now = not now
choice-answer_given-does_not_apply = does not apply

## Units and values

unit-communities = communities
unit-days = days
unit-hours = hours
unit-month = month
unit-months = months
unit-people = people
unit-percent = %

value-yes = yes
value-no = no

## Why a value does not fit
# $value: what was given. That the old value stands is said beside its field, where there is one.

error-required = Something is needed here.
error-not-a-rating = A rating is 1 to 5; “{ $value }” is not.
error-not-an-energy = Energy is −2 to +2; “{ $value }” is not.
error-not-a-percent = A percentage is 0 to 100; “{ $value }” is not.
error-not-a-number = “{ $value }” is not a number that fits here.
# $least, $most: the least and the most that fits
error-out-of-range = “{ $value }” is not between { $least } and { $most }.
error-not-a-date = “{ $value }” cannot be read as one day. Write it like 19 Nov 2026 or 2026-11-19.
error-not-money = “{ $value }” cannot be read as an amount. Write it like 1,250.00 or EUR 1,250.
error-not-a-currency = “{ $value }” is not a currency code. A code is three capital letters, such as EUR.
# $choices: the ids of the list, separated by commas
error-not-a-choice = “{ $value }” is not on the list: { $choices }.
error-not-a-reference = “{ $value }” names no record. Choose one by search, or make it.
error-not-an-email = “{ $value }” is not an e-mail address. One looks like name@example.org.
# $value: the earlier date
error-before = This comes before { $value }, the day it follows.
error-wrong-type = “{ $value }” does not fit this field.
# $value: the names of the fields, separated by commas
error-one-of = One of these is needed: { $value }.
error-circular = Nothing is part of itself, nor of one of its own parts.

## Why a change was not made

error-no-record = This record is no longer there; somebody removed it. The history shows when.
error-exists = This record is there already. Nothing was changed.
error-stale = This has changed since you read it. Nothing was changed; look at it again, then repeat your change.
# $field: the field's name; $target: "a community"
error-dangling = “{ $field }” names { $target } that is no longer there. Nothing was changed; choose another, or bring it back in the history.
error-still-referred = Other records still refer to this one, so it stays. Remove or change those first.
error-frozen = This review is closed, and what it said stays. Open it again to change it.
