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
ui-rate-left = Domains without both ratings are not on the map.
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

## Welcome

ui-search-none = Nothing here is called that.
ui-welcome = Welcome
ui-welcome-question = Where does your knowledge live, and who keeps it alive?
ui-welcome-about = A portfolio sets the domains of knowledge your organization depends on beside the communities that keep them alive. It is one file, and it stays on this computer.
ui-welcome-sample = A mid-size organization with two years of history. It is yours to try everything on.
ui-welcome-new = Say whose knowledge it is. Everything else can wait.
ui-welcome-open = A .tilth file on this computer.
ui-welcome-import = Communities, leaders, sponsors and projects from CSV, Excel or JSON.
ui-recent = Opened before
ui-recent-opened = { $date }
ui-recent-missing = Not found there any more
ui-recent-forget = Take off this list
ui-recent-forget-named = Take { $name } off this list

## New portfolio

ui-new-answer = Whose knowledge is it?
ui-new-first = Tables go into a portfolio. Whose is it?
ui-new-organization = The company, agency, school or association.
ui-new-name = Without a name it is called as the organization.
ui-new-currency = For amounts that name no currency. Type a code or a name.
ui-new-strategy = What should your organization know in three years? A sentence is enough, and it can wait.
ui-new-place = Kept in
ui-new-place-own = Tilth's own folder
ui-new-place-why = One file. It can be moved and copied as any other.
ui-new-place-choose = Choose another place
ui-new-place-back = Back to Tilth's own
ui-new-make = Make the portfolio
ui-new-then-import = Next: choose the tables
ui-months =
    { $count ->
        [one] month
       *[other] { $count } months
    }
