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
    .every = { $count ->
        [one] every minute
       *[other] every { $count } minutes
    }
length-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
    .every = { $count ->
        [one] every hour
       *[other] every { $count } hours
    }
length-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
    .every = { $count ->
        [one] every day
       *[other] every { $count } days
    }
length-weeks = { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
    .every = { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
length-months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
    .every = { $count ->
        [one] every month
       *[other] every { $count } months
    }
length-years = { $count ->
        [one] 1 year
       *[other] { $count } years
    }
    .every = { $count ->
        [one] every year
       *[other] every { $count } years
    }
