# Hoe dagen heten
calendar-holiday =
    .new-years-day = nieuwjaarsdag
    .good-friday = Goede Vrijdag
    .easter-sunday = eerste paasdag
    .easter-monday = tweede paasdag
    .kings-day = Koningsdag
    .liberation-day = Bevrijdingsdag
    .ascension-day = Hemelvaartsdag
    .whit-sunday = eerste pinksterdag
    .whit-monday = tweede pinksterdag
    .christmas-day = eerste kerstdag
    .second-christmas-day = tweede kerstdag
calendar-observance =
    .eid-al-fitr = Eid al-Fitr
    .eid-al-adha = Eid al-Adha
    .ramadan = de ramadan
calendar-recess = het reces
# $name: zo'n naam, of hoe de dag heet in collab.toml
calendar-day-after = de dag na { $name }
calendar-evening = een avond tijdens { $name }

# Waarom een dag vrij blijft
# $name: hoe de dag heet; $organisations: namen van organisaties
calendar-reason-kept-free = { $name }, vrij bij { $organisations }
# De waarde: berekend. confirmed: zo staat het in collab.toml.
# $day: de dag; $organisations: namen van organisaties
calendar-reason-religious = naar verwachting { $day }, nog te bevestigen door { $organisations }
    .confirmed = { $day } bij { $organisations }
# $organisations: namen van organisaties
calendar-reason-friday = het vrijdaggebed bij { $organisations }
# $days: dagen; $reason: waarom
# $from, $until: the first and the last day
calendar-run = van { $from } tot en met { $until }
calendar-skipped = { $days }: { $reason }

# Waar u aan denkt op een dag die wel kan
# $name: de ramadan of een feest; $organisations: namen van organisaties
calendar-remark-ramadan-by-day = Dit valt naar verwachting in { $name } bij { $organisations }. Plan geen lunch.
    .confirmed = Dit valt in { $name } bij { $organisations }. Plan geen lunch.
calendar-remark-ramadan = Dit valt naar verwachting in { $name } bij { $organisations }. Plan niet ’s avonds, en geen lunch.
    .confirmed = Dit valt in { $name } bij { $organisations }. Plan niet ’s avonds, en geen lunch.
calendar-remark-near-expected = Een dag eerder of later is het naar verwachting { $name }. Dat kan nog verschuiven. Vraag het aan { $organisations }.
calendar-remark-remembrance = ’s Avonds is de Dodenherdenking.
calendar-remark-friday = Overdag is er het vrijdaggebed bij { $organisations }. Kies een tijd die past.
# The value: the parties take turns all the same. hosts, chairs, both: one of them does; apart: one hosts and another chairs
# $until: the last day of the exception; $host, $chair: the names of the parties (only where they do)
calendar-remark-one-sided = Er is een uitzondering tot en met { $until }. U hoeft niet om de beurt te ontvangen en voor te zitten.
    .hosts = Er is een uitzondering tot en met { $until }. { $host } ontvangt.
    .chairs = Er is een uitzondering tot en met { $until }. { $chair } zit voor.
    .both = Er is een uitzondering tot en met { $until }. { $host } ontvangt en zit voor.
    .apart = Er is een uitzondering tot en met { $until }. { $host } ontvangt en { $chair } zit voor.
# $remark: the same as a sentence; $reason: why, as the settings say it
calendar-remark-with-reason = { $remark } Reden: { $reason }

# Regels
# The value: a public holiday. kept-free: a day that one party keeps free. for-all: one that all keep free.
# recess: a day in the recess.
# $date: the day of the meeting
# $holiday: what the holiday is called (only for the value)
# $name: what the day or the recess is called (not for the value)
# $organisations: the id of the organisation (only for kept-free)
# $agreement: the agreement's id
planned-on-holiday = Dit overleg is op { $date }. Dat is { $holiday }.
    .kept-free = Dit overleg is op { $date }. { $organisations } houdt die dag vrij: { $name }.
    .for-all = Dit overleg is op { $date }. U houdt die dag samen vrij: { $name }.
    .recess = Dit overleg is op { $date }. Die dag valt in { $name }.
    .summary = een overleg op een feestdag, in het reces of op een andere dag die vrij blijft
    .help = Kies samen een andere dag. `collab dates { $agreement }` noemt dagen die kunnen.

# The value: expected. confirmed: so says collab.toml, with help-confirmed.
# $date: the day of the meeting
# $day: what day it is
# $organisations: the ids of the organisations whose day it is, as a ready list
# $agreement: the agreement's id
planned-on-religious-day = Dit overleg is op { $date }. Dat is naar verwachting { $day }, nog te bevestigen door { $organisations }.
    .confirmed = Dit overleg is op { $date }. Dat is { $day } bij { $organisations }.
    .summary = een overleg op een islamitisch feest, de dag erna, of een avond in de ramadan
    .help = Vraag { $organisations } of deze dag past. Zet de bevestigde dag in `[[calendar.days]]` in collab.toml. `collab dates { $agreement }` noemt dagen die kunnen.
    .help-confirmed = Kies samen een andere dag. `collab dates { $agreement }` noemt dagen die kunnen.

# $date: the day of the meeting, a Friday
# $start: when it starts
# $organisations: the ids of the organisations, as a ready list
planned-during-friday-prayer = Dit overleg is op vrijdag { $date } om { $start }. Dan is het vrijdaggebed bij { $organisations }.
    .summary = een overleg op vrijdag tijdens het gebed (12:00 tot 15:00)
    .help = Kies samen een andere tijd. Is het gebed op een andere tijd? Zet die in `[[calendar.friday]]` in collab.toml.

# collab dates
dates-title = Volgende data:
dates-caption = Data met plaats en taken
dates-none = Er is geen datum gevonden.
dates-heading-skipped = Overgeslagen
dates-heading-remarks = Let op
# $file: what was typed
failure-dates-extension = Uit de naam { $file } blijkt niet welke vorm u wilt.
    .hint = Kies een naam op .txt, .md, .html, .docx, .json of .csv, of noem de vorm met `--format`.
dates-date = dag
dates-time = tijd
dates-skipped = Overgeslagen:
dates-remarks = Let op:
# $days: de dag; $remark: de opmerking
dates-remark = { $days }: { $remark }
# $found: hoeveel data er zijn; $count: hoeveel er zijn gevraagd
dates-fewer = { $found ->
        [0] Er is geen datum gevonden
        [one] Er is 1 datum in plaats van { $count }
       *[other] Er zijn { $found } data in plaats van { $count }
    }. { $reason }
# $until: de laatste dag
dates-end-agreement = Het startdocument loopt tot en met { $until }.
dates-end-nothing-free = Tot { $until } is er geen dag vrij in dit ritme.
dates-end-of-time = Verder gaat de kalender niet.
dates-settings-unknown = In collab.toml is iets bij `[calendar]` niet te lezen. Daarmee is geen rekening gehouden.
# $agreement: de titel van het startdocument; $file: het bestand
dates-no-rhythm = In “{ $agreement }” staat niet hoe vaak u overlegt.
    .hint = Zet in { $file } onder `[meetings]` bijvoorbeeld `every = "6 weeks"`.
dates-rhythm-unknown = In “{ $agreement }” is niet te lezen hoe vaak u overlegt.
    .hint = `collab check` zegt wat er mis is in { $file }.
# $days: dagen; $reason: waarom
new-skipped = Overgeslagen: { $days } ({ $reason }).
# $reason: waarom niet, een zin
new-no-date = Er is geen dag gevonden. { $reason }
    .hint = Kies zelf een dag met `--date`.
# $most: het hoogste aantal
dates-count = Zoveel data kan collab niet zoeken.
    .hint = Kies bij `--count` een aantal van 1 tot en met { $most }.
