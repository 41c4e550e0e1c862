# The value, with suggest as its help where there is a near id, else with help. The text found is never shown.
# record: an exception's `record`. $kind is then not needed.
# $kind: the kind that the field points at, as the command line knows it: organisation, contact, agreement …
# $suggestion: the nearest id of that kind (only for suggest)
unknown-reference = There is no { $kind ->
        [organisation] organisation
        [contact] contact
        [agreement] start document
        [meeting] meeting
        [substitute] substitution
       *[other] file
    } with exactly this id.
    .record = There is no file with exactly this folder and id.
    .summary = an id that belongs to no file
    .suggest = Did you mean `{ $suggestion }`?
    .help = Check the spelling. `collab list { $kind }` shows which there are.
    .help-record = Write the folder and the id, such as `agreements/samenwerking`. Or leave out `record`.

# The value: an organisation. contact: a contact of another organisation. signature: a contact of another party signs.
# $organisation: the organisation's id; for contact and signature: the contact's organisation
# $contact: the contact's id (only for contact and signature)
# $party: the party that is signed for (only for signature)
# $agreement: the agreement's id
not-a-party = { $organisation } is not a party of start document { $agreement }.
    .contact = { $contact } belongs to { $organisation }, which is not a party of start document { $agreement }.
    .signature = { $contact } belongs to { $organisation } and cannot sign for { $party }.
    .related-parties = the parties are listed here
    .summary = someone or an organisation that belongs to no party of the start document
    .help = Name a party here. Does this organisation take part? Then add its id to `parties` together.
    .help-contact = Name someone of a party here. Does { $organisation } take part? Then add its id to `parties` together.
    .help-signature = Ask someone of { $party } to sign.

# The value: the seat stands in for itself. same-person: both seats have the same person.
# other-organisation: the seats are of two organisations. circle: the substitutes point at each other.
# $seat: the contact id in `for`
# $substitute: the contact id in `by`
# $circle: the contact ids of the circle, as a ready list (only for circle)
invalid-substitute = { $seat } is named here as its own substitute.
    .same-person = { $seat } and { $substitute } are now the same person.
    .other-organisation = { $substitute } belongs to a different organisation from { $seat }.
    .circle = These seats stand in for each other in a circle: { $circle }.
    .related-seat = here is { $seat }
    .related-substitute = here is { $substitute }
    .summary = a substitute who cannot stand in: same person, other organisation or circle
    .help = Ask { $seat } for another substitute of the same organisation.
    .help-circle = Find another substitute for one of these seats.

# One text per pair, named after the table, the earlier field and the later field; the value is for a pair without one.
# $later: the date or time that should not lie before the other
# $earlier: the date or time that should come first
date-order = The day { $later } lies before { $earlier }, which cannot be right here.
    .agreement-since-until = The start document ends on { $later }, but only begins on { $earlier }.
    .agreement-since-review = The review is on { $later }, but the start document only begins on { $earlier }.
    .goal-since-by = This goal is due on { $later }, but the start document only begins on { $earlier }.
    .signature-on-until = The start document ends on { $later }, but was only signed on { $earlier }.
    .channel-rules-agreed-members-informed = The members heard the rules on { $later }, but these were only agreed on { $earlier }.
    .person-since-confirmed = The details were confirmed on { $later }, but this person only starts on { $earlier }.
    .person-since-until = The term ends on { $later }, but only begins on { $earlier }.
    .substitute-since-until = The substitution ends on { $later }, but only begins on { $earlier }.
    .substitute-accepted-until = The substitution ends on { $later }, but the yes only came on { $earlier }.
    .meeting-invited-agenda-sent = The agenda went out on { $later }, but the invitation only on { $earlier }.
    .meeting-invited-date = The meeting is on { $later }, but the invitation only went out on { $earlier }.
    .meeting-agenda-sent-date = The meeting is on { $later }, but the agenda only went out on { $earlier }.
    .meeting-start-end = The meeting ends at { $later }, but only begins at { $earlier }.
    .report-date-dated = The report is dated { $later }, but the meeting is only on { $earlier }.
    .report-date-sent = The report went out on { $later }, but the meeting is only on { $earlier }.
    .report-date-adopted = The report was adopted on { $later }, but the meeting is only on { $earlier }.
    .report-dated-sent = The report went out on { $later }, but is dated { $earlier }.
    .report-dated-adopted = The report was adopted on { $later }, but is dated { $earlier }.
    .report-sent-adopted = The report was adopted on { $later }, but only went out on { $earlier }.
    .action-date-due = This action is due on { $later }, but the meeting is only on { $earlier }.
    .action-date-done = This action was done on { $later }, but the meeting is only on { $earlier }.
    .action-date-dropped = This action was dropped on { $later }, but the meeting is only on { $earlier }.
    .day-date-until = These free days end on { $later }, but begin only on { $earlier }.
    .recess-from-until = The recess ends on { $later }, but only begins on { $earlier }.
    .friday-start-end = The Friday prayer ends at { $later }, but only begins at { $earlier }.
    .related = the other date stands here
    .related-meeting-start-end = here is the start time
    .summary = a date or time lies before another that should come first
    .help = Check which of the two dates is right and change the other.
    .help-meeting-start-end = Check which of the two times is right and change the other.

# The value: both present and absent. twice: twice in one list.
# substitute-not-present: named as substitute of someone absent, but not in `present`.
# $contact: the contact's id; for substitute-not-present: the absent member
# $substitute: the substitute's contact id (only for substitute-not-present)
contradicting-presence = { $contact } is listed as absent here, but also as present.
    .twice = { $contact } is in this list twice.
    .substitute-not-present = { $substitute } came in place of { $contact }, but is not listed as present.
    .related-first = here { $contact } is listed the first time
    .related-present = those present are listed here
    .summary = someone is listed as present and absent, or a substitute is not in `present`
    .help = Check who was really there. Remove the seat from one of the two places.
    .help-twice = Remove one of the two.
    .help-substitute-not-present = Was the substitute there? Then add the seat to `present`. If not, remove `substitute`.

# The value: held, but the day is still to come. planned: planned, with fields of a meeting that was held.
# $date: the day of the meeting (only for the value)
# $fields: the fields that only a held meeting has, as a ready list (only for planned)
status-contradicts = This meeting is marked as held, but is only on { $date }.
    .planned = This meeting is marked as planned, but already has { $fields }.
    .related-field = this belongs to a meeting that has taken place
    .related-date = here is the day of the meeting
    .summary = a meeting is held before its day, or planned with a report or those present
    .help = Write `status = "planned"` as long as the meeting is still to come, or change `date`.
    .help-planned = Has the meeting taken place? Write `status = "held"`. If not, remove { $fields }.
