# Hoe een nieuw bestand wordt opgeschreven
# $choices: de waarden met hun betekenis
draft-choices = Kies uit { $choices }.
