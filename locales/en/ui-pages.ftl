# Words of the pages: welcome, portfolio, attention, import, reports.

## Numbers in sentences

ui-number =
    { $count ->
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
       *[other] { $shown }
    }
ui-days =
    { $count ->
        [one] every day
       *[other] every { $count } days
    }
ui-days-short = { $count } d

## Portfolio: the map

ui-portfolio-facts =
    { $domains ->
        [one] { $shownDomains } domain
       *[other] { $shownDomains } domains
    }, { $communities ->
        [one] { $shownCommunities } community
       *[other] { $shownCommunities } communities
    }, { $sponsors ->
        [one] { $shownSponsors } sponsor
       *[other] { $shownSponsors } sponsors
    }
ui-portfolio-unrated =
    { $count ->
        [one] The one domain is not rated yet
       *[other] None of the { $number } domains is rated yet
    }
ui-portfolio-zone =
    { $count ->
        [one] { $name } matters more than we know it{ $share ->
            [-1] { "" }
           *[other] , and gets { $share } % of the hours
        }
       *[other] { $number } domains matter more than we know them{ $share ->
            [-1] { "" }
           *[other] , and get { $share } % of the hours
        }
    }
ui-portfolio-none-matters = No rated domain is said to matter at 4 or 5 yet
ui-portfolio-gap = What matters most is known at 3 or better; the widest gap is { $name }, from { $from } to { $to }
ui-portfolio-known = What matters most is known at 3 or better
ui-unrated = Rate the first three: how much each matters to the strategy, and how well we know it today. The map draws itself from there, and shows what matters more than we know.
ui-unrated-past = On that day nobody had said how much a domain matters, or how well it was known.
ui-map = Portfolio map
ui-map-legend = Stages, to narrow by
ui-map-all = All stages
ui-stage-none = No stage noted
ui-map-area = Area: hours
ui-map-table = Table
ui-map-zone = Matters more than we know
ui-map-rows = Rows: relevance to the strategy.
ui-map-folded = None stands at { $ratings }.
ui-map-columns = proficiency today, with an arrow to the target
ui-map-mark =
    { $name }: relevance { $relevance }, proficiency { $proficiency }{ $target ->
        [0] { "" }
       *[other] , wanted { $target }
    }{ $stage ->
        [none] { "" }
       *[other] , { $stage }
    }{ $hours ->
        [-1] { "" }
       *[other] , { $shown } hours
    }
ui-rate = { $field } of { $name }
ui-rate-scale = 1 is least, 5 most. Each rating is saved as you choose it.
ui-rate-next = Rate the next three
ui-rate-others = Take three others
ui-rate-left =
    { $count ->
        [one] One domain is not rated and not on the map.
       *[other] { $number } domains are not rated and not on the map.
    }
ui-rate-some =
    { $count ->
        [one] Rate it
       *[other] Rate { $number } of them
    }
ui-rate-close = Close the ratings
ui-known =
    { $count ->
        [one] What is known of it
       *[other] What is known of all { $count }
    }
ui-known-of = { $known } of { $all }
ui-known-show = { $count } without
ui-known-show-long =
    { $count ->
        [one] Show the one domain without { $what }
       *[other] Show the { $count } domains without { $what }
    }
ui-known-missing = Without { $what }

## Portfolio: the table of domains

ui-empty-domain = What must your organization be good at?
ui-domains-steward = Steward
ui-domains-proficiency = Proficiency
ui-domains-rhythm = Rhythm, held
ui-domains-rhythm-wanted = Rhythm wanted
ui-domains-hours = Hours
ui-domains-money = Money
ui-domains-notes = Notes
ui-domains-strip =
    { $now ->
        [0] not rated
       *[other] { $now } now
    }{ $target ->
        [0] { "" }
       *[other] , { $target } wanted
    }
ui-domains-held = { $held } of { $all } held
ui-domains-filter =
    { $count ->
        [one] Filter one domain
       *[other] Filter { $shown } domains
    }
ui-domains-any-capability = Any capability
ui-domains-gap-first = Widest gap first
ui-domains-gap-last = Narrowest gap first
ui-domains-by = By { $column }
ui-domains-shown = { $shown } of { $all }, { $by }
ui-domains-all = Show all domains again

## Needs your attention

ui-attention-title = Needs your attention
ui-attention-more = { $first } of { $all }, see all
ui-attention-none = Nothing in this portfolio asks for you today. Findings appear here as ratings, promises and meetings are noted.
