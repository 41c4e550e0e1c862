# Welk startdocument en welk overleg is bedoeld
# next: the next meeting is under the agreement; last: the last one was; tied: another has one on the same day
# $title, $chosen: the title and the id of the agreement; $others: options that choose another, as a ready list
meant-agreement =
    .next = Er is meer dan één startdocument. Dit gaat over “{ $title }” (`{ $chosen }`): daar is het volgende overleg het eerst. Of kies { $others }.
    .last = Er is meer dan één startdocument. Dit gaat over “{ $title }” (`{ $chosen }`): daar was het laatste overleg. Of kies { $others }.
    .tied = Er is meer dan één startdocument, met een overleg op dezelfde dag. Dit gaat over “{ $title }” (`{ $chosen }`). Of kies { $others }.
meant-nothing-held-yet = Er is nog geen overleg gehouden.
    .hint = Is een overleg geweest? Schrijf dan in het bestand ervan `status = "held"`.
# $agreement: the title of the agreement
meant-nothing-held = Onder “{ $agreement }” is nog geen overleg gehouden.
    .hint = Noem een overleg met zijn id, of een ander startdocument.
# $name: what was typed; $ids: the ids that there are; $nearest: what was probably meant
meant-unknown-agreement = Er is geen startdocument `{ $name }` dat te lezen is.
    .hint = Wat er is: { $ids }.
meant-unknown-agreement-nearest = Er is geen startdocument `{ $name }` dat te lezen is.
    .hint = Bedoelt u `{ $nearest }`? Wat er is: { $ids }.

# Wat niet meetelt
# $count: how many meetings; $files: their files
meant-undated = { $count ->
        [one] Een overleg heeft geen datum die te lezen is: { $files }. Het telt hier niet mee.
       *[other] { $count } overleggen hebben geen datum die te lezen is: { $files }. Die tellen hier niet mee.
    }
# $count: how many meetings; $files: their files
meant-held-later = { $count ->
        [one] Een overleg staat al op gehouden, maar de datum komt nog: { $files }. Het telt hier niet mee.
       *[other] { $count } overleggen staan al op gehouden, maar de datum komt nog: { $files }. Die tellen hier niet mee.
    }
# $count: how many meetings; $files: their files
meant-still-planned = { $count ->
        [one] De dag van een overleg is voorbij, maar het staat nog op gepland: { $files }. Is het geweest? Schrijf dan `status = "held"`.
       *[other] De dag van { $count } overleggen is voorbij, maar zij staan nog op gepland: { $files }. Zijn zij geweest? Schrijf dan `status = "held"`.
    }
# $count: how many meetings; $files: their files
meant-no-status = { $count ->
        [one] Van een overleg is niet te lezen of het is gepland of gehouden: { $files }. Het telt hier niet mee.
       *[other] Van { $count } overleggen is niet te lezen of zij zijn gepland of gehouden: { $files }. Die tellen hier niet mee.
    }
