## Voice: what communities said, who carries it, and what came of it

ui-voice-view = How voices are shown
ui-voice-view-heard = What waits
ui-voice-view-register = Register
ui-voice-waiting = Waits for an answer
ui-voice-waiting-none = Every voice that asked for an answer has one.
ui-voice-unclaimed = Carried by nobody
ui-voice-unclaimed-none = Every voice that waits reaches somebody.
ui-voice-all = All that wait for an answer
ui-voice-others = Answered, closed, or asking for no answer
ui-voice-noted = Noted; no answer was asked for.
ui-voice-tab = Voice
ui-voice-source = W-Art, position and voice
ui-voice-said = In their own words
ui-voice-from = From
ui-voice-nameless = said without a name; none is kept anywhere
ui-voice-about = About
ui-voice-came = What came of it
ui-voice-carried = Carried by
ui-voice-carried-none = Nobody yet. Who has the position that this voice lacks?
ui-voice-status = Where it stands
ui-voice-answered = Answered on
ui-voice-acted-on = It was acted on
ui-voice-close = Close it
