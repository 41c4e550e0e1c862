# $contact: the contact's id
no-legal-basis = It is not written down why you may keep the details of { $contact }.
    .summary = a person without a legal basis for keeping the details (`[privacy]`)
    .help = Put in `basis` under `[privacy]` why it is allowed. Is it not allowed? Then remove `[person]`.

# The value: legitimate interest, which is an error. consent: consent, which is a warning.
# $contact: the contact's id
unsuitable-basis = { $contact } has the basis `legitimate-interest`, but a public body may not use that for its tasks.
    .consent = { $contact } has the basis `consent`, but consent given to a public body is seldom truly free.
    .summary = a legal basis that does not suit a municipality, a ministry or the police
    .help = Does `public-task` fit? Ask the data protection officer (FG) of the organisation.

# The value: no ground at a religious organisation. own-members: that ground at another kind of organisation.
# $contact: the contact's id
no-special-category-ground = It is not written down for { $contact } why you may keep details that can reveal religion.
    .own-members = { $contact } has `own-members`, but that only suits a mosque, another house of worship or an umbrella organisation.
    .summary = a contact of a house of worship or umbrella without a fitting `special_category`
    .help = Ask { $contact } whether this may be kept. After a clear yes, put under `[privacy]`: `special_category = "explicit-consent"`.
    .help-own-members = Remove `special_category`. Can someone’s religion be seen from it after all? Then ask for a clear yes.

# The value: no day is written down and a month has passed. late: the day is over a month after the start.
# $contact: the contact's id
# $since: the day from which the person holds the seat
# $informed: the day on which the person was told (only for late)
# $who: the first contact of the organisation, else the organisation
person-not-informed = It is not written down when { $contact } was told about the details you have kept since { $since }.
    .late = { $contact } was told on { $informed } which details you keep, over a month after { $since }.
    .summary = somebody was not told within a month that details are kept (`informed`)
    .help = Tell { $contact } which details you keep and why. Then put that day in `informed`. { $who } can take this up.
    .help-late = That day stays as it is. Agree who will tell a new person at once from now on. { $who } can take this up.

# The name itself is never shown.
# The value: a contact, with the name of its own person. meeting: a meeting, with the name of anyone.
# no variables
name-in-id = The name of this file contains part of the name of the person in it.
    .meeting = The name of this file contains part of the name of someone among the contacts.
    .summary = the name of a file contains someone’s surname
    .help = Name a contact after the function and a meeting after its subject. Also change the places that mention the file.

# $contact: the contact's id
# $until: the last day of the person in this seat
# $who: the first contact of the organisation, else the organisation
kept-too-long = The term of { $contact } ended on { $until }, and over 6 months later the details are still here.
    .summary = details of somebody who left over 6 months ago (`until` under `[person]`)
    .help = Remove `[person]` and `[privacy]`, or put in the successor. The seat itself may stay. { $who } can take this up.

# $missing: what lacks, as a ready list of the part-… names below
group-app-rules = Not yet written down for this group app: { $missing }.
    .summary = a group app without a purpose, admins, rules, informed members or a time to delete
    .help = Agree on this together and put it under `[[channels]]`.

# The names that group-app-rules puts in $missing
part-purpose = what it is for (`purpose`)
# $parties: the ids of the parties without an admin, as a ready list
part-admins = who manages it for { $parties } (`admins`)
part-rules-agreed = when you agreed on the rules (`rules_agreed`)
part-members-informed = when the members heard these rules (`members_informed`)
part-delete-after = after what time messages are deleted (`delete_after`)

# $key: the list that is there, `present` or `absent`
names-in-personal-capacity = This meeting has the list `{ $key }`, but in a network everyone speaks in a personal capacity.
    .summary = a meeting of a network with a list of people (`present` or `absent`)
    .help = Remove `{ $key }` and write only how many people were there, such as `attendance = 25`.
