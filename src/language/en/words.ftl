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
