## An event

ui-event-tab = Event
ui-event-planned = What is planned
ui-event-was = What it was
ui-event-source = W-Systems, modes of belonging
ui-event-for = What it is for
ui-event-mode-engagement = Engagement: doing things together
ui-event-mode-imagination = Imagination: seeing oneself and the world
ui-event-mode-alignment = Alignment: bringing one’s work in line with others’
ui-event-step = One next step
ui-event-step-on = Go on to the next
ui-event-story = Tell a story of it
ui-event-rhythm = In the rhythm
ui-event-rhythm-none = Without a community it has no place in a rhythm.
ui-event-before = Before
ui-event-after = After
ui-event-side-none = none noted
ui-event-due = What falls due until then
ui-event-due-none = No open promise falls due until that day.
ui-event-noted = What came of it
