# Words that many texts use.
list-and = and
list-or = or
# $count: how many more there are than are named
list-more = { $count } more
level-error = error
level-warning = warning
level-advice = advice
help = help
note = note
# $why, $instead, $ask: the parts of a message of forbidden.ftl
forbidden-help = { $why } { $instead } { $ask }
# $count: the number
length-minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
length-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
length-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
length-weeks = { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
length-months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
length-years = { $count ->
        [one] 1 year
       *[other] { $count } years
    }
