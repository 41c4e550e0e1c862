# $rule: the id of the rule that the exception is about
# $until: the last day of the exception
# $by: the contact in `by`; where that cannot be read, the key itself
expired-exception = The exception to the rule `{ $rule }` applied until { $until }.
    .summary = an exception whose last day has passed
    .help = Is it no longer needed? Remove the block. Still needed? Agree together on a new `until` and reason. { $by } can take this up.

# $rule: the id of the rule that the exception is about
unused-exception = The exception to the rule `{ $rule }` is not needed now.
    .summary = an exception that silences nothing
    .help = Remove the whole `[[allow]]` block. Is that not right? Then check `rule` and `record`.
