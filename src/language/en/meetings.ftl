# One text for planned and held meetings.
# no variables
no-chair = No chair is named for this meeting.
    .summary = a meeting without a chair (`chair`)
    .help = Agree on who chairs, or ask who did. Put that function in `chair`.

# One text for planned and held meetings.
# no variables
no-minute-taker = Nobody is named to write the report of this meeting.
    .summary = a meeting without anyone to write the report (`minute_taker`)
    .help = Agree on who writes the report, or ask who did. Put that function in `minute_taker`.

# One text for planned and held meetings.
# $seat: the contact id that stands in both fields
chair-takes-minutes = At this meeting { $seat } has two tasks: chairing and writing the report.
    .summary = one seat chairs and also writes the report
    .help = Ask somebody else to write the report, now or at the next meeting.

# $party: the organisation's id
party-not-present = Nobody from { $party } is listed as present at this meeting.
    .summary = a meeting was held without anyone from a party
    .help = Was somebody there after all? Put that function in `present`. If not, call each other and go through the report together.

# The value: decisions were taken (an error). no-decisions: none were taken (a warning), with help-no-decisions.
# $present: how many members or substitutes were present, 0 or more
# $quorum: how many the agreement asks for
no-quorum = Decisions were taken { $present ->
        [0] without any members or substitutes
        [one] with 1 member or substitute
       *[other] with { $present } members or substitutes
    }, and the agreement asks for at least { $quorum }.
    .no-decisions = { $present ->
        [0] No member or substitute was
        [one] 1 member or substitute was
       *[other] { $present } members or substitutes were
    } at this meeting, and the agreement asks for at least { $quorum }.
    .summary = fewer members or substitutes at a meeting than agreed (`quorum`)
    .help = Was somebody there after all? Put that function in `present`. If not, take the decision at the next meeting and record it there.
    .help-no-decisions = Was somebody there after all? Put that function in `present`. If not, choose a time together that suits better.

# The value: the member stands in `[[absent]]`. not-listed: the member stands in neither list.
# $seat: the member's contact id
absent-without-substitute = { $seat } was absent, and no substitute came.
    .not-listed = { $seat } is listed neither as present nor as absent.
    .summary = a member was not there, and no substitute came
    .help = Was { $seat } there after all, or did a substitute come? Add them to `present`. If not, go through the report together.

# One text for planned and held meetings.
# no variables
no-guests = No guest is named for this thematic meeting.
    .summary = a thematic meeting without a guest
    .help = Together, ask somebody who knows the theme well. Put the function and the organisation in `[[guests]]`, not a name.

# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
no-meeting-planned = No next meeting has been planned yet.
    .summary = a partnership without a planned meeting
    .help = Choose a day together and make a file in `meetings/`. Together, { $who } can take this up.

# $date: the day of the meeting
# $who: who can tell: the meeting's minute-taker, else its chair, else each party's first contact as a ready list
planned-in-past = This meeting was to be on { $date }, and its status is still `planned`.
    .summary = a meeting is still planned, and its day has passed
    .help = Ask { $who } whether it took place. If so, write `status = "held"`. If not, write `status = "cancelled"`.

# The value: between two held meetings. planned: between the last one held and the next one planned, with
# help-planned. today: nothing is planned and the last one was too long ago.
# $from: the day of the earlier meeting
# $to: the day of the later meeting; for today: today
# $days: number of days between the two, 1 or more
# $every: the agreed length of time in words, such as "6 weeks"
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
rhythm-missed = Between the meetings of { $from } and { $to } there { $days ->
        [one] was 1 day
       *[other] were { $days } days
    }; the agreed rhythm is { $every }.
    .planned = Between the last meeting, on { $from }, and the next, on { $to }, there { $days ->
        [one] is 1 day
       *[other] are { $days } days
    }; the agreed rhythm is { $every }.
    .today = The last meeting was { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }, on { $from }; the agreed rhythm is { $every }.
    .summary = much more time between two meetings than agreed (`every`)
    .help = Plan the meetings ahead, or agree together on another rhythm in `every`. Together, { $who } can take this up.
    .help-planned = Choose an earlier day if possible, or agree on another rhythm in `every`. Together, { $who } can take this up.

# $date: the day of the meeting
# $who: who can send it: the meeting's chair, else each party's first contact as a ready list
invitation-late = This meeting is on { $date }, and it does not say yet when the invitation was sent.
    .summary = a meeting is near and the invitation has not been sent (`invited`)
    .help = Has the invitation been sent? Put the day in `invited`. If not, ask { $who } to send it.

# $date: the day of the meeting
# $who: who can send it: the meeting's chair, else each party's first contact as a ready list
agenda-late = This meeting is on { $date }, and it does not say yet when the agenda was sent.
    .summary = a meeting is near and the agenda has not been sent (`agenda_sent`)
    .help = Has the agenda been sent? Put the day in `agenda_sent`. If not, ask { $who } to send it.

# $date: the day of the meeting
# $days: number of days from that day to today, 1 or more
# $who: who can tell: the meeting's minute-taker, else its chair, else each party's first contact as a ready list
report-late = This meeting was { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }, on { $date }, and there is no sending date for the report yet.
    .summary = the report of a meeting has not been sent in time (`sent`)
    .help = Has the report been sent? Put the day in `sent` under `[report]`. If not, ask { $who } when it will come.

# $date: the day of the meeting
# $later: the day of the first later meeting at which the report could be adopted
# $who: who can tell: the meeting's minute-taker, else its chair, else each party's first contact as a ready list
report-not-adopted = The report of { $date } has not been adopted yet, and on { $later } there was another meeting.
    .summary = a later meeting was held and the report is not adopted (`adopted`)
    .help = Ask { $who } whether it was adopted then. If so, put the day in `adopted`. If not, put the report on the next agenda.

# The value: one was held, but long ago. never: none since the agreement began.
# $date: the day on which the last one was held (only for the value)
# $every: the agreed length of time, else the usual one, in words, such as "12 months"
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
no-executive-meeting = The last executive meeting was on { $date }, over { $every } ago.
    .never = The start document began over { $every } ago, and there has been no executive meeting yet.
    .summary = no meeting with mayor, alderman or board for long (`executive`)
    .help = Plan a meeting, for example with the mayor or an alderman or alderwoman. Together, { $who } can take this up.

# The value: one was held, but long ago. never: none since the agreement began.
# $date: the day on which the last one was held (only for the value)
# $every: the agreed length of time, else the usual one, in words, such as "18 months"
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
no-work-visit = The last work visit was on { $date }, over { $every } ago.
    .never = The start document began over { $every } ago, and there has been no work visit yet.
    .summary = no work visit for long (`work-visit`)
    .help = Choose a day together to visit each other. Together, { $who } can take this up.
