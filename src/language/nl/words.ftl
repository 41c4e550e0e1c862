# Words that many texts use.
list-and = en
list-or = of
# $count: how many more there are than are named
list-more = nog { $count }
level-error = fout
level-warning = waarschuwing
level-advice = advies
help = hulp
note = let op
# $why, $instead, $ask: the parts of a message of forbidden.ftl
forbidden-help = { $why } { $instead } { $ask }
# $count: the number
length-minutes = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
    .every = { $count ->
        [one] elke minuut
       *[other] elke { $count } minuten
    }
length-hours = { $count ->
        [one] 1 uur
       *[other] { $count } uur
    }
    .every = { $count ->
        [one] elk uur
       *[other] elke { $count } uur
    }
length-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
    .every = { $count ->
        [one] elke dag
       *[other] elke { $count } dagen
    }
length-weeks = { $count ->
        [one] 1 week
       *[other] { $count } weken
    }
    .every = { $count ->
        [one] elke week
       *[other] elke { $count } weken
    }
length-months = { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
    .every = { $count ->
        [one] elke maand
       *[other] elke { $count } maanden
    }
length-years = { $count ->
        [one] 1 jaar
       *[other] { $count } jaar
    }
    .every = { $count ->
        [one] elk jaar
       *[other] elke { $count } jaar
    }
