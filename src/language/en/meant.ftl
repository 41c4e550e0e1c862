# Which agreement and which meeting is meant
# next: the next meeting is under the agreement; last: the last one was; tied: another has one on the same day
# $title, $chosen: the title and the id of the agreement; $others: options that choose another, as a ready list
meant-agreement =
    .next = There is more than one agreement. This is about “{ $title }” (`{ $chosen }`): its next meeting comes first. Or choose { $others }.
    .last = There is more than one agreement. This is about “{ $title }” (`{ $chosen }`): its meeting was the last one. Or choose { $others }.
    .tied = There is more than one agreement, with a meeting on the same day. This is about “{ $title }” (`{ $chosen }`). Or choose { $others }.
meant-nothing-held-yet = No meeting has been held yet.
    .hint = Has a meeting been held? Then write `status = "held"` in its file.
# $agreement: the title of the agreement
meant-nothing-held = No meeting has been held yet under “{ $agreement }”.
    .hint = Name a meeting by its id, or another agreement.
# $name: what was typed; $ids: the ids that there are; $nearest: what was probably meant
meant-unknown-agreement = There is no agreement `{ $name }` that can be read.
    .hint = There are: { $ids }.
meant-unknown-agreement-nearest = There is no agreement `{ $name }` that can be read.
    .hint = Did you mean `{ $nearest }`? There are: { $ids }.

# What is left out
# $count: how many meetings; $files: their files
meant-undated = { $count ->
        [one] One meeting has no date that can be read: { $files }. It is left out here.
       *[other] { $count } meetings have no date that can be read: { $files }. They are left out here.
    }
# $count: how many meetings; $files: their files
meant-held-later = { $count ->
        [one] One meeting is marked as held, but its date is still to come: { $files }. It is left out here.
       *[other] { $count } meetings are marked as held, but their dates are still to come: { $files }. They are left out here.
    }
# $count: how many meetings; $files: their files
meant-still-planned = { $count ->
        [one] The day of one meeting has passed, but it is still marked as planned: { $files }. Was it held? Then write `status = "held"`.
       *[other] The days of { $count } meetings have passed, but they are still marked as planned: { $files }. Were they held? Then write `status = "held"`.
    }
# $count: how many meetings; $files: their files
meant-no-status = { $count ->
        [one] It cannot be read whether one meeting is planned or was held: { $files }. It is left out here.
       *[other] It cannot be read whether { $count } meetings are planned or were held: { $files }. They are left out here.
    }
