## The log

ui-log = Log
ui-log-it = Log it
ui-log-do = Log a promise, progress, an event, a story, a concern, help or thanks
ui-help-key-log = Log a promise, an event, a story and more; there, Alt 1 to 7 changes the kind
ui-log-kind = What to log
ui-log-kind-promise = Promise
ui-log-kind-progress = Progress
ui-log-kind-event = Event
ui-log-kind-story = Story
ui-log-kind-concern = Concern
ui-log-kind-help = Help
ui-log-kind-thanks = Thanks
ui-log-text-promise = What is promised, and by when
ui-log-text-progress = What was done for it
ui-log-text-event = What you did together, how many came
ui-log-text-story = What was done, and what came of it
ui-log-text-concern = What worries you
ui-log-text-help = What you are looking for
ui-log-text-thanks = What they contributed
ui-log-hint-promise = A day in your words becomes the due date: “by 11 Dec”, “on Friday”. A second line says when it is done.
ui-log-hint-progress = It goes into the log of the promise, with today’s date unless your words name another.
ui-log-hint-event = Numbers are read too, once it was held: “14 present, 2 new”.
ui-log-hint-story = Stories carry the long-term value; the result and its worth can be added later.
ui-log-hint-concern = It is kept until somebody carries it and answers.
ui-log-hint-help = Who offers help, and what came of it, is noted later.
ui-log-hint-thanks = A name in your words says who is thanked. Contributions become visible to those who recognize them.
ui-log-community = Community
ui-log-other = Another…
ui-log-side = Who promises
ui-log-side-community = The community promises
ui-log-side-organization = The organization promises
ui-log-promise = Promise
ui-log-promise-community = { $community }: { $title }
ui-log-promise-organization = The organization: { $title }
ui-log-no-promise = No promise is open
ui-log-nobody = Nobody named
ui-log-who-promise = Owner
ui-log-who-progress = Done by
ui-log-who-story = Told by
ui-log-who-concern = Said by
ui-log-who-help = Asked by
ui-log-who-thanks = Who is thanked
ui-log-about = About
ui-log-about-any = About…
ui-log-energy = Energy
ui-log-energy-any = Energy…
ui-log-energy-is =
    { $energy ->
        [-2] −2, drained
        [-1] −1
        [0] 0, neither
        [1] +1
       *[other] +2, energized
    }
ui-log-anonymous = Anonymous
ui-log-anonymous-why = No author is kept anywhere, not even in the history.
ui-log-touches = Touches
ui-log-touches-none = nothing else
ui-log-touches-add-domain = Add a domain
ui-log-touches-add-community = Add a community
ui-log-undate = That is not a date I mean
ui-log-empty = Whatever is logged is about a community, and this portfolio has none yet.
    .first = Add the first community
ui-log-needs-community = Choose the community it is about.
ui-log-needs-communities = Choose the community it is about.
ui-log-needs-commitment = Choose the promise it is about; the community has none that is open.
ui-log-needs-person = Say who is thanked.
ui-log-needs-text = Write what it is about.
ui-log-keys-to = to
ui-log-keys-kind = kind
