# How a new file is written
# $choices: the values and what they mean
draft-choices = Choose from { $choices }.
draft-hash = A line with a hash (`#`) before it does not count. Do you want to fill in such a field? Then take away the hash. Does a line with `[` stand above it? Take away that hash too.
