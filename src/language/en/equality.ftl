# One part of $counts: a party and how many there were of it.
# $party: the organisation's id
# $count: the number, 0 where there were none
count-of-party = { $party } { $count }

# $counts: how many items each party raised, as a ready list of count-of-party
# $total: how many items that is together
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
one-sided-agenda = In the last 12 months the parties raised { $total } agenda items: { $counts }.
    .summary = over three quarters of the agenda items were raised by one party
    .help = Ask each party for agenda items before the meeting. Together, { $who } can take this up.

# $counts: how many actions each party took on, as a ready list of count-of-party
# $total: how many actions that is together
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
one-sided-actions = In the last 12 months the parties took on { $total } actions: { $counts }.
    .summary = over three quarters of the actions belong to one party
    .help = See which action another party can take over. Together, { $who } can take this up.

# The value: one party hosted all meetings. chaired: one party chaired them all.
# $counts: how many meetings each party hosted, or chaired, as a ready list of count-of-party
# $total: how many meetings that is together
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
one-sided-hosting = In the last 12 months the parties hosted { $total } meetings: { $counts }.
    .chaired = In the last 12 months the parties chaired { $total } meetings: { $counts }.
    .summary = the same party hosts every time, or the same party chairs every time
    .help = Agree who hosts and who chairs next time. Together, { $who } can take this up.

# $safety: how many of the items have the theme safety, 3 or more
# $total: how many items there were in these meetings
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
safety-only-agenda = Of the { $total } agenda items in the last 4 meetings, { $safety } were about safety.
    .summary = over half of the agenda items in the last 4 meetings were about safety
    .help = Put another theme on the agenda too, such as young people or the neighbourhood. Together, { $who } can take this up.

# $crisis: how many of the meetings were about a crisis, 3 or more
# $total: how many meetings were held, 4 or more
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
crisis-only-contact = Of the { $total } meetings in the last 12 months, { $crisis } were held because of an incident or unrest.
    .summary = over half of the meetings were held because of an incident or unrest (`crisis`)
    .help = Also plan a meeting or a coffee when nothing has happened. Together, { $who } can take this up.

# The value: there was a meeting, but long ago. never: there was none since the agreement began.
# $date: the day of the last meeting that was not about a crisis; for never: the agreement's `since`
# $days: the number of days since then
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
gone-quiet = The last ordinary meeting was on { $date }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago.
    .never = The partnership began on { $date }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago, and there has been no ordinary meeting yet.
    .summary = no ordinary meeting for over twice the agreed time (`every`)
    .help = Call each other and plan a meeting or a coffee. Together, { $who } can take this up.

# $total: how many items there were in these meetings
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
nothing-going-well = { $total ->
        [one] The only agenda item in the last 3 meetings is not written down as an opportunity.
       *[other] None of the { $total } agenda items in the last 3 meetings is written down as an opportunity.
    }
    .summary = no agenda item in the last 3 meetings is an opportunity (`opportunity`)
    .help = Put on the agenda what goes well, with `perspective = "opportunity"`. Together, { $who } can take this up.
