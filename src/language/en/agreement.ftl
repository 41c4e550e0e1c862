# $missing: what lacks, as a ready list of the part-… names below
agreement-incomplete = This start document does not yet say: { $missing }.
    .summary = one of the five questions or a rule for the meetings has no answer
    .help = Find the answer together and put it in this file. One short sentence is enough.

# The names that agreement-incomplete puts in $missing
part-why = why you work together (`why`)
part-goals = what you want to reach (`[[goals]]`)
part-instruments = by which means (`instruments`)
part-roles = who does what (`[[roles]]`)
part-communication-internal = how you talk with each other (`communication.internal`)
part-communication-external = how you speak to the outside (`communication.external`)
part-every = how often you meet (`meetings.every`)
part-members = who sits at the table (`meetings.members`)
part-chairs = who chairs (`meetings.chairs`)
part-minute-takers = who writes the report (`meetings.minute_takers`)

# $party: the organisation's id
party-without-role = The roles do not yet name any tasks for { $party }.
    .summary = a party without tasks, while other roles are described
    .help = Ask this party what it will do. Add that with `[[roles]]`, `party` and `tasks`.

# $party: the organisation's id
unsigned = There is no signature from { $party } yet.
    .summary = a party has not signed the start document yet
    .help = Add who signed and when, with `[[signatures]]`. Not signed yet? Then `status = "exploring"` fits.

# no variables
goal-without-date = This goal has no date, and no sign to tell that it has been reached.
    .summary = a goal without a date (`by`) and without a sign of success (`sign`)
    .help = Add when it will be done (`by`), or how you will see that it has been reached (`sign`).

# no variables
no-review-date = The start document has no date on which you look back together.
    .summary = a start document without a date to look back together (`review`)
    .help = Agree on a date together and add it: `review = 2027-01-01`.

# no variables
no-confidentiality-rule = The start document does not say what stays in the room and what goes in the report.
    .summary = no rule about what stays in the room (`confidentiality`)
    .help = Agree together on what stays in the room. Put it in `confidentiality` under `[communication]`.

# no variables
no-feedback-route = The start document does not say where a critical voice can go.
    .summary = no place named for a critical voice (`feedback`)
    .help = Choose a place for criticism together and put it in `feedback`.

# no variables
no-sponsor = The start document names no executive who answers for the partnership.
    .summary = no executive who answers for the partnership (`sponsor`)
    .help = Ask an executive to support this. Put that function in `sponsor`.

# no variables
no-resources = The start document names neither hours nor money.
    .summary = neither hours nor money named (`[resources]`)
    .help = Put in `[resources]` how many hours a week there are (`hours`), or how much money (`budget`).

# The value: nobody is named. leaves-out: somebody is, but not from every party.
# $parties: the ids of the parties left out, as a ready list (only for leaves-out)
no-incident-line = The start document does not say whom you call first after an incident.
    .leaves-out = Nobody from { $parties } is on the list of whom you call first after an incident.
    .summary = no list of whom to call first after an incident, or not from every party
    .help = Put a function from each party in `first_calls` under `[incident]`.

# $date: the review day that has passed
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
review-due = The day to look back together was { $date }.
    .summary = the day to look back together (`review`) has passed
    .help = Plan a review and then put a new day in `review`. Together, { $who } can take this up.

# The value: the last day has passed. meeting-after: a meeting is planned after the last day.
# $until: the last day of the agreement
# $date: the day of the meeting (only for meeting-after)
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
agreement-ended = The start document was valid until { $until } and has not been extended or closed yet.
    .meeting-after = This meeting is on { $date }, but the start document is valid until { $until }.
    .related-until = the start document is valid until this day
    .summary = a start document has run out, or a meeting is planned after its last day
    .help = Extend the start document with a new `until`, or close it with `status = "ended"`. Together, { $who } can take this up.
    .help-meeting-after = Extend the start document with a new `until`, or choose an earlier day. Together, { $who } can take this up.

# $since: the agreement's `since`
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
exploring-too-long = You have been exploring this partnership since { $since }, which is over half a year.
    .summary = a partnership has been explored for over six months (`exploring`)
    .help = Discuss what is still needed, and whether a small start is enough. Together, { $who } can take this up.
