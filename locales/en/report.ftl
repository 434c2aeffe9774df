# The words of reports. In a sentence $count is a number in words under ten, $n the number itself for its plural.

## The page

report-contents = Contents
report-as-of = As of { $date }
report-page = Page { $page } of { $pages }
report-table-cut = The first { $shown } of { $total } rows are printed. The whole table is in the workbook beside this report.
report-annex-file = { $report }, whole tables
report-other-script = [other script { $n }]
report-letters-left-out = { $n ->
    [one] { $count } text of this report holds letters for which this computer has no font; it is printed without them.
   *[other] { $count } texts of this report hold letters for which this computer has no font; they are printed without them.
  } A name of which no letter can be printed has a number in its place. The Markdown form holds every letter.
report-more-domain = { $n ->
    [one] One more domain.
   *[other] { $count } more domains.
  }
report-more-community = { $n ->
    [one] One more community.
   *[other] { $count } more communities.
  }
report-more-project = { $n ->
    [one] One more project.
   *[other] { $count } more projects.
  }
report-more-issue = { $n ->
    [one] One more issue.
   *[other] { $count } more issues.
  }
report-more-decision = { $n ->
    [one] One more decision.
   *[other] { $count } more decisions.
  }
report-more-commitment = { $n ->
    [one] One more promise.
   *[other] { $count } more promises.
  }
report-more-answered-finding = { $n ->
    [one] One more was answered.
   *[other] { $count } more were answered.
  }
report-whole-lists = Where a list ends with how many more there are, the whole of it is in the portfolio and in its workbook (export as XLSX).
report-list = { $first } and { $last }
report-list-more = { $first } and { $count } more
report-list-apart = { $first }; and { $count } more
report-count = { $count ->
    [0] no
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
report-severity-urgent = needs you now
report-severity-attention = worth a look
report-severity-note = good to know

## Board pack: cover and portfolio

report-board-pack = Board pack
report-sponsors = Sponsors
report-portfolio = The portfolio
report-stage-unknown = no stage noted
report-nobody-stewards-it = nobody stewards it
report-map-alt = { $n ->
    [one] { $count } domain by relevance to the strategy and proficiency today
   *[other] { $count } domains by relevance to the strategy and proficiency today
  }
report-map-rows = Rows: relevance to the strategy
report-map-rows-absent = Rows: relevance to the strategy. Without a domain: { $absent }.
report-map-columns = Proficiency today, with an arrow to the target
report-map-zone = Matters more than we know
report-map-more = and { $count } more
report-communities-by-stage = Communities by stage
report-first-to-look-at = First to look at
report-living-communities = Living communities
report-of-them-candidates = { $n ->
    [one] one of them a candidate
   *[other] { $count } of them candidates
  }
report-retired-besides = { $n ->
    [one] one more is retired
   *[other] { $count } more are retired
  }
report-closed-besides = { $n ->
    [one] one more has closed
   *[other] { $count } more have closed
  }
report-of-them-urgent = { $count } of them now
report-money-in = Money, { $year }
report-hours-in = Hours, { $year }
report-money-for-domains = Money for domains, { $year }
report-hours-for-domains = Hours for domains, { $year }
report-next-review = Next: { $title }, { $date }. { $agenda }
report-past-due = Promises past their date
report-voices-waiting = Voices without an answer

## Board pack: domains

report-domains = Domains
report-lead-domains = { $count } domains; { $without ->
    [one] { $without_count } has no living community that stewards it.
   *[other] { $without_count } have no living community that stewards them.
  }
report-lead-domains-none = { $n ->
    [one] { $count } domain; it has no living community that stewards it.
   *[other] { $count } domains; none has a living community that stewards it.
  }
report-lead-domains-all = { $n ->
    [one] { $count } domain, stewarded by a living community.
   *[other] { $count } domains, each stewarded by a living community.
  }
report-lead-bare = { $n ->
    [one] Little is noted yet about one domain.
   *[other] Little is noted yet about { $count } domains.
  }
report-first-domains = The first { $shown } of { $total } follow, by name; all are in the portfolio.
report-by-gap = The widest gap between target and today first; those without a target last.
report-stewarded-by = Stewarded by
report-sponsor = Sponsor
report-only-target = target { $target }
report-now-and-target = { $now }, target { $target }
report-matters = It matters { $relevance ->
    [1] little
    [2] little
    [3] somewhat
   *[other] much
  } ({ $relevance } of 5)
report-is-known = is { $now ->
    [1] little known
    [2] little known
    [3] known in part
   *[other] well known
  } ({ $now } of 5)
report-stands-target-by = { report-matters } and { report-is-known }; the target is { $target } by { $by }.
report-stands-target = { report-matters } and { report-is-known }; the target is { $target }.
report-stands-reached = { report-matters } and { report-is-known }; the target of { $target } is reached.
report-stands = { report-matters } and { report-is-known }; no target is set.
report-matters-unknown = { report-matters }; nobody has rated how well we know it.
report-stands-unjudged = It { report-is-known }; nobody has rated how much it matters.
report-unrated = { $stewarded } Nobody has rated it yet.
report-part-of = part of { $name }
report-posture = posture: { $posture }
report-stewarded-by-names = Stewarded by { $names }.
report-sponsored-by = Sponsored by { $names }.
report-nobody-stewards = No living community stewards it.
report-its-communities = Its communities
report-role = Role
report-gatherings = Gatherings
report-members = Members
report-since = since { $date }
report-coordinated-by = coordinated by { $names }
report-every-days = { $days ->
    [one] every day
   *[other] every { $days } days
  }
report-last-gathering = last on { $date }
report-no-gathering = no gathering noted
report-held = held { $held } of { $of }
report-about = about { $count }
report-noted-by-name = { $count } noted
report-projects-here = Learning projects
report-issues-here = Issues it raises
report-decisions-here = Decisions
report-decisions-noted = { $n ->
    [one] One decision is noted.
   *[other] { $count } decisions are noted.
  }
report-own-words = In their own words
report-seen-by = Seen by
report-decided-in-review = { $review }, { $date }: { $decision }
report-attention-brief = Needs attention: { $seen }
report-more-in-attention = { $n ->
    [one] One more stands under “Needs attention”, the last part.
   *[other] { $count } more stand under “Needs attention”, the last part.
  }
report-unknown = Not noted yet: { $missing }.
report-unknown-of-all = Not noted for any domain yet: { $missing }.

## Board pack: sponsors

report-sponsors-and-communities = Sponsors and their communities
report-lead-sponsors = { $n ->
    [one] { $count } sponsor stands
   *[other] { $count } sponsors stand
  } for { $sponsored } of { $living_count } living communities.
report-lead-sponsors-all = { $n ->
    [one] { $count } sponsor stands
   *[other] { $count } sponsors stand
  } for { $living ->
    [one] the one living community.
   *[other] all { $living_count } living communities.
  }
report-load-many = { $name } attends to { $count } communities{ $besides ->
    [0] {""}
   *[other] {" "}and can be called on by { $besides_count } more
  }; { $figure } is this portfolio’s figure.
report-load-leading-many = { $name } is the leading sponsor of { $count } communities; { $figure } is this portfolio’s figure.
report-none = none
report-last-spoke = Last spoke
report-wants-every = { $days ->
    [one] wants every day
   *[other] wants every { $days } days
  }
report-no-contact = none noted
report-contact-late = { $every ->
    [one] wants every day
   *[other] wants every { $every } days
  }, { $days ->
    [one] 1 day past
   *[other] { $days } days past
  }
report-without-sponsor = Communities without a sponsor

## Board pack: commitments

report-commitments = Commitments due and slipped
report-lead-commitments = { $n ->
    [0] No promise is open.
    [one] { $count } promise is open; { $slipped ->
        [0] its date has not passed.
       *[other] its date has passed.
      }
   *[other] { $count } promises are open; { $slipped ->
        [0] none is past its date.
        [one] { $slipped_count } is past its date.
       *[other] { $slipped_count } are past their date.
      }
  }
report-communities-promise = Communities promise
report-organization-promises = The organization promises
report-side-nothing = Nothing is promised yet.
report-due-later = { $n ->
    [one] One more is open and due later.
   *[other] { $count } more are open and due later.
  }
report-days-past = { $days ->
    [one] 1 day past
   *[other] { $days } days past
  }
# $date: the day first agreed
report-moved-from = moved { $n ->
    [one] from { $date }
    [2] twice, from { $date }
   *[other] { $count } times, from { $date }
  }

## Board pack: projects and money

report-projects = Projects and money
report-no-money = No money is noted yet.
report-no-projects = No learning project is noted yet.
report-open-projects = Open projects
report-led-by = Led by
report-with = with { $names }
report-money = Money
report-money-currency = Money in { $currency }
report-hours = Hours
report-for-domains = Set aside for domains
report-asked-for = Asked for
report-granted = Granted
report-so-far = so far
report-fiscal-year = Fiscal year
report-no-date = no date
report-bars-so-far = { $what } in { $year } so far: { $now }; in { $before } it was { $then }.
report-bars = { $what } in { $year }: { $now }; in { $before } it was { $then }.
report-bars-alt = { $kind }, { $what }, by fiscal year

## Board pack: voice and consultations

report-voice = Voice and consultations
report-nothing-heard = Nothing that communities said is noted.
report-asked = Asked
report-they-said = They said
report-came-of-it = What came of their view
report-asking-not-noted = not noted
report-told-back = told back { $date }
report-not-told-back = not told back yet
report-waiting-for-answer = Waiting for an answer
report-heard-and-answered = Heard and answered
report-more-waiting = { $n ->
    [one] One more voice waits for an answer.
   *[other] { $count } more voices wait for an answer.
  }
report-more-answered = { $n ->
    [one] One more voice was answered.
   *[other] { $count } more voices were answered.
  }
report-carried-by = Carried by { $name }.
report-answered = Answered on { $date }.
report-answered-with = Answered on { $date }: { $words }
report-not-answered = Not answered yet.

## Board pack: attention

report-attention = Needs attention
report-lead-attention = { $n ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
  }{ $urgent ->
    [0] ; nothing presses.
    [one] ; { $urgent_count } needs you now.
   *[other] ; { $urgent_count } need you now.
  }
report-mostly-about = { $some } of { $all } concern { $community }.
# $how: the counts of the three answers, joined
report-answered-findings = { $n ->
    [one] { $count } finding was answered and is left out: { $how }.
   *[other] { $count } findings were answered and are left out: { $how }.
  }
report-answered-acted_on = { $count } acted on
report-answered-not_now = { $count } put off
report-answered-does_not_apply = { $n ->
    [one] { $count } that does not apply
   *[other] { $count } that do not apply
  }
report-behind = Behind it: { $names }
report-answered-list = What was answered
report-answered-seen = What was seen
report-answered-until = until { $date }
report-quoted = “{ $name }”
report-same-holds = The same holds for { $names }.
report-sources = W-Art, W-Systems and W-Intro are three essays by Etienne Wenger: Communities of practice in and across 21st-century organizations; Communities of practice and social learning systems; Communities of practice, a brief introduction. A practice figure is what the field takes as usual; the portfolio can set its own.
report-more-year = { $n ->
    [one] One more year.
   *[other] { $count } more years.
  }
report-more-alike = { $n ->
    [one] One more like these.
   *[other] { $count } more like these.
  }
report-more-findings = { $n ->
    [one] One more stands in the attention list.
   *[other] { $count } more stand in the attention list.
  }

## Errors

error-typesetting = The report could not be typeset. Nothing was written. Export it as Markdown, and report what you did.
