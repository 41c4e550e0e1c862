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
