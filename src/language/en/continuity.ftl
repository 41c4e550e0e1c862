# The value: a next meeting is planned. no-meeting: none is planned, so today counts.
# $seat: the member's contact id
# $date: the day of the next planned meeting (only for the value)
# $organisation: the organisation of the seat (only for help-vacant: nobody holds the seat)
no-substitute = There is no substitute for { $seat } yet at the meeting of { $date }.
    .no-meeting = There is currently no substitute for { $seat } at the meetings.
    .help-vacant = Ask { $organisation } who can stand in. Then make a file in `substitutes/`.
    .help-vacant-substitute = Nobody holds the seat { $by } now, so it cannot stand in yet. Ask the organisation who it will be, or choose another substitute.
    .summary = a member without a substitute for the next meeting
    .help = Ask { $seat } who from the same organisation can stand in. Then make a file in `substitutes/`.

# The value: seat and substitute are known. unnamed: one of them cannot be read.
# $substitute: the contact id in `by`
# $seat: the contact id in `for`
substitute-not-accepted = It is not written down yet whether { $substitute } will stand in for { $seat }.
    .unnamed = It is not written down yet whether the substitute will stand in.
    .help-unnamed = Ask the substitute. Put the day of the yes in `accepted`.
    .summary = a substitute whose yes is not written down yet (`accepted`)
    .help = Ask { $substitute }. Put the day of the yes in `accepted`.

# $substitute: the contact id in `by`
# $seat: the contact id in `for`
# $until: the last day of the substitution
# $days: number of days from today to that day, 0 to 60
# $organisation: the organisation of the seat (only for help-vacant: nobody holds the seat)
substitute-ends = { $days ->
        [0] Today is the last day that { $substitute } is the substitute for { $seat }.
        [one] Tomorrow is the last day that { $substitute } is the substitute for { $seat }.
       *[other] The substitution of { $seat } by { $substitute } ends in { $days } days, on { $until }.
    }
    .help-vacant = Ask { $organisation } who can stand in after that. Update `until` or add a new substitute.
    .summary = a substitution that ends within 60 days, with none to follow
    .help = Ask { $seat } who can stand in after that. Update `until` or add a new substitute.

# $seat: the member's contact id
# $substitute: the substitute's contact id
# $date: the day of the meeting
both-absent = On { $date } neither { $seat } nor the substitute { $substitute } could be there.
    .related-substitute = here the substitute is listed as absent
    .summary = a member and that member's substitute were both absent
    .help = Go through the report with both. Discuss whether a second substitute helps.

# $substitute: the contact id that stands in
# $count: for how many seats, 3 or more
# $seats: these seats' contact ids, as a ready list
# $date: the first day, from today on, on which they come together
substitute-overbooked = On { $date } { $substitute } is the substitute for { $count } seats: { $seats }.
    .related-substitution = the substitute here too
    .summary = one contact is the substitute for more than two seats on one day
    .help = Talk with { $substitute } and find another substitute for one of the seats.

# $seat: the contact id of the seat without a person
vacant-seat = The seat { $seat } is vacant: nobody holds it now.
    .related-contact = the new person can be put here
    .summary = a seat of the start document that nobody holds now
    .help = Ask the organisation who takes over. Put `[person]` in the contact, or name another seat here.

# $party: the organisation's id
no-first-contact = There is no first contact for { $party } yet.
    .summary = a party without a first contact (`first_contact`)
    .help = Ask the party who is the first point of contact. Put `first_contact = true` in that contact.

# $party: the organisation's id
# $contacts: the ids of its first contacts, as a ready list
several-first-contacts = There is more than one first contact for { $party }: { $contacts }.
    .related-other = also a first contact of this party
    .summary = a party with more than one first contact
    .help = Let the party choose one of them. Remove `first_contact` from the others.

# The value: no phone number. no-email: no e-mail address. neither: none of the two.
# $contact: the first contact's id
hard-to-reach = The first contact { $contact } has no phone number here.
    .no-email = The first contact { $contact } has no e-mail address here.
    .neither = The first contact { $contact } has neither a phone number nor an e-mail address here.
    .summary = a first contact without a phone number or without an e-mail address
    .help = Ask for a number and an address of work or of the board. Put them in `phone` and `email` under `[person]`.

# $party: the organisation's id
lone-contact = Only one person from { $party } is known here.
    .summary = a party from which only one person is known
    .help = Ask the party for a second person and make a contact for that function.

# $party: the municipality's id
no-social-domain-contact = There is no contact person from the social domain at { $party } yet.
    .summary = a municipality without a contact person from the social domain
    .help = Ask the municipality for a colleague from the social domain. Give that contact `domain = "social"`.

# $party: the organisation's id
no-board-contact = There is no contact person on the board of { $party } yet.
    .summary = a mosque, house of worship or umbrella without a contact from the board
    .help = Ask who on the board would like to be a contact person. Give that contact `domain = "board"`.

# The value: confirmed, but long ago. never: never confirmed since the person came.
# $contact: the contact's id
# $date: the day they were last confirmed; for never: the person's `since`
not-confirmed = The details of { $contact } were last confirmed on { $date }.
    .never = The details of { $contact } have not been confirmed since { $date }.
    .summary = contact details not confirmed for over six months (`confirmed`)
    .help = Ask { $contact } whether everything is still right. Then put today's date in `confirmed`.

# $contact: the contact's id
# $until: the last day of the term
# $days: number of days from today to that day, 0 to 60
term-ends = { $days ->
        [0] Today is the last day of the term of { $contact }.
        [one] Tomorrow is the last day of the term of { $contact }.
       *[other] The term of { $contact } ends in { $days } days, on { $until }.
    }
    .summary = a term that ends within 60 days (`until` under `[person]`)
    .help = Ask { $contact } who takes over. Plan a handover together.

# $contact: the contact's id
# $until: the last day of the term
# $organisation: the id of the contact's organisation
left-but-listed = The term of { $contact } ended on { $until }, and this seat is still on lists.
    .related-member = still a member of the meetings here
    .related-chair = still a chair here
    .related-minute-taker = still a minute-taker here
    .related-sponsor = still the executive who answers for the partnership here
    .related-first-call = still one of the first to call here
    .related-channel-admin = still an admin of the channel here
    .related-channel-member = still a member of the channel here
    .related-substitute = still a substitute here
    .related-action-owner = still the owner of an open action here
    .summary = a term has ended and the seat is still on a list
    .help = Ask { $organisation } who takes over and put that person in. Update the group app too.

# The value: a contact. organisation: an organisation.
# $id: the record's id
unused-record = The contact { $id } is not named anywhere.
    .organisation = The organisation { $id } is not named anywhere.
    .summary = a contact or organisation that is not named anywhere
    .help = Name it where it belongs. Is it no longer needed? Then remove the file.
