# One part of $counts: a party and how many there were of it.
# $party: the organisation's id
# $count: the number, 0 where there were none
count-of-party = { $party } { $count }

# $counts: how many items each party raised, as a ready list of count-of-party
# $total: how many items that is together
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
one-sided-agenda = In de laatste 12 maanden brachten de partijen { $total } agendapunten in: { $counts }.
    .summary = meer dan driekwart van de agendapunten is ingebracht door één partij
    .help = Vraag elke partij vóór het overleg om agendapunten. Samen kunnen { $who } dit oppakken.

# $counts: how many actions each party took on, as a ready list of count-of-party
# $total: how many actions that is together
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
one-sided-actions = In de laatste 12 maanden namen de partijen { $total } actiepunten op zich: { $counts }.
    .summary = meer dan driekwart van de actiepunten is van één partij
    .help = Bekijk welk actiepunt een andere partij kan overnemen. Samen kunnen { $who } dit oppakken.

# The value: one party hosted all meetings. chaired: one party chaired them all.
# $counts: how many meetings each party hosted, or chaired, as a ready list of count-of-party
# $total: how many meetings that is together
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
one-sided-hosting = In de laatste 12 maanden waren de partijen { $total } keer gastheer: { $counts }.
    .chaired = In de laatste 12 maanden zaten de partijen { $total } overleggen voor: { $counts }.
    .summary = steeds dezelfde partij ontvangt de anderen, of steeds dezelfde partij zit voor
    .help = Spreek af wie de volgende keer ontvangt en wie voorzit. Samen kunnen { $who } dit oppakken.

# $safety: how many of the items have the theme safety, 3 or more
# $total: how many items there were in these meetings
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
safety-only-agenda = Van de { $total } agendapunten in de laatste 4 overleggen gingen er { $safety } over veiligheid.
    .summary = in de laatste 4 overleggen ging meer dan de helft van de punten over veiligheid
    .help = Zet ook een ander thema op de agenda, zoals jongeren of de buurt. Samen kunnen { $who } dit oppakken.

# $crisis: how many of the meetings were about a crisis, 3 or more
# $total: how many meetings were held, 4 or more
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
crisis-only-contact = Van de { $total } overleggen in de laatste 12 maanden waren er { $crisis } vanwege een incident of onrust.
    .summary = meer dan de helft van de overleggen was vanwege een incident of onrust (`crisis`)
    .help = Plan ook een overleg of een kop koffie als er niets is gebeurd. Samen kunnen { $who } dit oppakken.

# The value: there was a meeting, but long ago. never: there was none since the agreement began.
# $date: the day of the last meeting that was not about a crisis; for never: the agreement's `since`
# $days: the number of days since then
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
gone-quiet = Het laatste gewone overleg was op { $date }, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } geleden.
    .never = De samenwerking begon op { $date }, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } geleden, en er is nog geen gewoon overleg geweest.
    .summary = langer dan twee keer de afgesproken tijd (`every`) geen gewoon overleg
    .help = Bel elkaar en plan een overleg of een kop koffie. Samen kunnen { $who } dit oppakken.

# $total: how many items there were in these meetings
# $who: each party's first contact, as a ready list; a party that has none stands there with its own id
nothing-going-well = { $total ->
        [one] Het ene agendapunt in de laatste 3 overleggen is niet als kans opgeschreven.
       *[other] Van de { $total } agendapunten in de laatste 3 overleggen is er geen als kans opgeschreven.
    }
    .summary = in de laatste 3 overleggen is geen agendapunt een kans (`opportunity`)
    .help = Zet op de agenda wat goed gaat, met `perspective = "opportunity"`. Samen kunnen { $who } dit oppakken.
