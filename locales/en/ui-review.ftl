## A review

ui-review-tab = Review
ui-review-source = W-Art, strategic conversation
ui-review-items = What it said of each domain
ui-review-said-before = before { $said }
ui-review-said-now = now { $said }
ui-review-compare = What changed since its day
ui-review-decisions = What was decided from it on
ui-review-decisions-none = No decision is noted between this review and the next. What was agreed of each domain stands above.
ui-review-unspoken = What it said nothing of
ui-review-facts = The session
ui-review-invited = To be there
ui-review-present = Present
ui-review-before = Before
ui-review-after = After
ui-review-changes = Changed since { $date }
ui-review-changes-first = Changed since it began, { $date }
ui-review-promises = Promises that fall due until then
ui-review-promises-none = No open promise falls due until its day.
ui-review-item-add = Say what was agreed of a domain
ui-review-pack = Print the board pack
ui-review-next = Plan the next review
