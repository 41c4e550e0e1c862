# Wat er staat in de bestanden van diensten die nakijken: opmerkingen, en een regel die daar in het logboek komt
init-hook-note = Kijkt na wat u wilt opslaan in git, voordat het in de geschiedenis komt. Zet het aan met `pre-commit install`.
init-ci-note = Kijkt de gegevens na: fouten bij elk voorstel voor een wijziging, en elke week ook waarschuwingen.
init-ci-source-note = Van dit git-adres haalt de dienst collab, als het er nog niet is. Verhuist collab? Verander dan alleen deze regel. Pas op: op crates.io is `collab` de naam van een ander programma.
init-ci-source-open-note = Schrijf achter COLLAB_SOURCE, tussen de aanhalingstekens, op welk git-adres collab staat. Bijvoorbeeld `https://example.org/collab.git`. Zonder adres kan de dienst niets nakijken. Pas op: op crates.io is `collab` de naam van een ander programma.
# $file: het bestand van de dienst
init-ci-source-missing = collab is hier nog niet. Schrijf in { $file } achter COLLAB_SOURCE op welk git-adres collab staat.
init-ci-schedule-note = Maak in GitLab zelf de wekelijkse planning: Build, Pipeline schedules.

# Het adres achter `--source`
init-source-unclear = Achter `--source` staat geen adres waar git collab kan halen.
    .hint = Schrijf het als `https://…`, `ssh://…`, `git@…:…` of `file:///…`, zonder spaties of aanhalingstekens. Of noem een map die er is.
init-source-secret = In het adres achter `--source` staat een wachtwoord of een naam. Dat zou iedereen kunnen lezen.
    .hint = Laat weg wat er voor de `@` staat, met de `@` zelf. Alleen `ssh://git@…` mag.
