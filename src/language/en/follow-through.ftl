# no variables
action-without-due = This action does not say when it should be done.
    .summary = an action without a day on which it should be done (`due`)
    .help = Agree with the owner on a day that is feasible and add it: `due = 2026-06-01`.

# $owner: the contact id of the owner
# $due: the day on which it should be done
# $days: number of days from that day to today, 1 or more
action-overdue = This action was to be done by { $due }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago, and it is still open.
    .summary = an action is still open, and its day has passed
    .help = Ask { $owner } how it is going. Done? Put the day in `done`. If not, agree together on a new `due`.

# $owner: the contact id of the owner
action-owner-vacant = This action belongs to { $owner }, and nobody holds that seat now.
    .related-contact = the new person can be put here
    .summary = an open action owned by a seat that nobody holds now
    .help = Ask the organisation who takes over. Put `[person]` in the contact, or choose another function in `owner`.

# no variables
decision-without-reason = This decision does not say why you took it.
    .summary = a decision without a reason (`reason`)
    .help = Put in `reason` why you decided this. One short sentence is enough.

# $party: the id of the organisation that raised the item
# $date: the day of the meeting
# $who: the first contact of each other party, as a ready list; a party that has none stands there with its own id
point-unanswered = This item from { $party } has been open since { $date } and has no answer yet.
    .summary = an item raised by a party has no answer two meetings later
    .help = Ask { $who } for an answer and put it in `answer`. A decision or an action is fine too.

# $times: in how many meetings it has been postponed by now, 3 or more
postponed-again = This item has now been postponed in { $times } meetings.
    .summary = an item has been postponed in three or more meetings
    .help = Put it first on the next agenda. Or drop it: write `status = "declined"` and put the reason in `answer`.

# no variables
declined-without-answer = This item will not be taken up, and it does not say why.
    .summary = an item is declined (`declined`) without an explanation (`answer`)
    .help = Write in `answer` why it is not possible, and what perhaps is.
