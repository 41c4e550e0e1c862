
# $files: number of record files and settings; $errors, $warnings, $advice: numbers of findings
check-summary = { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    } nagekeken: { $errors ->
        [0] geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    } en { $advice ->
        [0] geen adviezen
        [one] 1 advies
       *[other] { $advice } adviezen
    }. Meer over een regel: `collab explain <regel>`.
check-all-well = { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    } nagekeken: niets gevonden.
# $today: the day
check-today-is-pinned = Volgens collab.toml is het vandaag { $today }.

# De tabel van alle regels
rules-rule = regel
rules-level = niveau
rules-speaks = spreekt bij
rules-dated = hangt af van vandaag
rules-fixed = ligt vast

# De bladzijde van een regel
page-bad = Zo niet
page-bad-output = Dan zegt collab:
page-good = Zo wel
# $file: a file; $keys: keys that are left out in the example
page-file = { $file }
page-file-without = { $file }, zonder { $keys }
page-file-gone = { $file } is er niet

# $count: how many findings an earlier state had too
check-left-out = { $count ->
        [one] 1 bevinding was er eerder al en is weggelaten.
       *[other] { $count } bevindingen waren er eerder al en zijn weggelaten.
    }
# $meeting: its id; $date: its day; $days: days from today
check-next-open = Het volgende overleg is { $days ->
        [0] vandaag
        [one] morgen
       *[other] over { $days } dagen
    }, op { $date } ({ $meeting }). Als er niets verandert, staat op die dag nog open:
check-next-ready = Het volgende overleg is { $days ->
        [0] vandaag
        [one] morgen
       *[other] over { $days } dagen
    }, op { $date } ({ $meeting }). Er staat niets meer open.
# $count: how many more there are
check-next-more = en nog { $count }. `collab check --meeting next` toont ze alle.
# $day: the day of the meeting
check-as-of = Bekeken alsof het { $day } is, de dag van dat overleg.

# $count: how many faults of one file are not told one by one
check-too-many = Vanaf hier { $count ->
        [one] klopt nog 1 ding niet.
       *[other] kloppen nog { $count } dingen niet.
    }
    .help = Los eerst op wat hierboven staat. Misschien is dit bestand beschadigd.
