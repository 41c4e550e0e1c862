# Hoe een nieuw bestand wordt opgeschreven
# $choices: de waarden met hun betekenis
draft-choices = Kies uit { $choices }.
draft-hash = Een regel met een hekje (`#`) ervoor telt niet mee. Wilt u zo’n veld invullen? Haal dan het hekje weg. Staat er een regel met `[` boven? Haal het hekje daar ook weg.
