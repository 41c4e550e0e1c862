# How a new file is written
# $choices: the values and what they mean
draft-choices = Choose from { $choices }.
