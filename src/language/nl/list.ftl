# Lists of records, and the page of one record.

# Headings
list-id = id
list-meeting = overleg
list-action = actiepunt
list-state = stand
# $line: the number of a line in the file of the meeting
list-line = regel { $line }

# What there is to say about a list
# $count: how many files; $files: some of them
list-unreadable = { $count ->
        [one] 1 bestand is niet te lezen en telt niet mee
       *[other] { $count } bestanden zijn niet te lezen en tellen niet mee
    }: { $files }. `collab check` zegt waarom.
# $count: how many files; $files: some of them
list-twice = { $count ->
        [one] 1 bestand heeft een id die al bestaat, en telt niet mee
       *[other] { $count } bestanden hebben een id die al bestaat, en tellen niet mee
    }: { $files }.
# $count: how many records
list-undated = { $count ->
        [one] 1 regel is weggelaten: daar staat geen datum die te lezen is.
       *[other] { $count } regels zijn weggelaten: daar staat geen datum die te lezen is.
    }
list-unknown = Waar een ? staat, is niet te lezen wat er staat. `collab check` zegt waarom.
list-empty = Er is niets om te tonen.
# $today: the day that is used
list-today-unknown = Het is niet te lezen welke dag `collab.toml` als vandaag noemt. Hier telt { $today } als vandaag.

# The page of a record
show-unreadable = Dit bestand is niet te lezen. `collab check` zegt waarom.
show-no-references = Nergens wordt hiernaar verwezen.
# $count: how many places
show-references = { $count ->
        [one] Eén plaats verwijst hiernaar:
       *[other] { $count } plaatsen verwijzen hiernaar:
    }
show-references-seat = Zij verwijzen naar de functie, wie die ook heeft.
show-maybe-more = Niet alle gegevens zijn te lezen. Misschien wordt er vaker naar verwezen. `collab check` zegt wat er niet te lezen is.

# Values of the format in a word
word-yes = ja
word-no = nee
word-vacant = vacant
word-open = open
word-overdue = te laat
word-done = gedaan
word-dropped = vervallen
# $day: the day
word-done-on = gedaan op { $day }
# $day: the day
word-dropped-on = vervallen op { $day }
word-municipality = gemeente
word-mosque = moskee
word-house-of-worship = gebedshuis
word-umbrella = koepel
word-school = school
word-welfare = welzijn
word-youth-work = jongerenwerk
word-housing = woningcorporatie
word-police = politie
word-business = bedrijf
word-ministry = ministerie
word-other = anders
word-safety = veiligheid
word-social = sociaal domein
word-executive = gemeentebestuur
word-board = bestuur
word-communication = communicatie
word-privacy = privacy
word-meetings = overleg
word-incidents = incidenten
word-exploring = verkennend
word-agreed = afgesproken
word-under-review = in herziening
word-ended = beëindigd
word-periodic = periodiek overleg
word-executive-meeting = bestuurlijk overleg
word-thematic = themabijeenkomst
word-introduction = kennismaking
word-work-visit = werkbezoek
word-crisis = crisisoverleg
word-evaluation = terugblik
word-network = netwerk
word-planned = gepland
word-held = gehouden
word-cancelled = afgezegd

# What the fields are called: `label-…` for a kind of file and for a field, by the keys in the files
label-settings = instellingen
label-settings-allow = uitzondering
label-settings-allow-record = voor
label-settings-allow-by = door
label-settings-calendar = kalender
label-settings-calendar-days = vrije dagen
label-settings-calendar-days-organisation = van wie
label-settings-calendar-friday = vrijdaggebed
label-settings-calendar-friday-organisation = van wie
label-organisation = organisatie
label-organisation-name = naam
label-organisation-kind = soort
label-organisation-place = plaats
label-organisation-website = website
label-organisation-email = e-mail
label-organisation-phone = telefoon
label-organisation-kvk = KvK-nummer
label-contact = contact
label-contact-organisation = organisatie
label-contact-role = functie
label-contact-domain = gebied
label-contact-first_contact = vaste contactpersoon
label-contact-person = wie dit nu doet
label-contact-person-name = naam
label-contact-person-email = e-mail
label-contact-person-phone = telefoon
label-contact-person-preferred = het liefst
label-contact-person-since = sinds
label-contact-person-until = tot en met
label-contact-person-confirmed = bevestigd
label-substitute = vervanger
label-substitute-for = voor wie
label-substitute-by = door wie
label-substitute-since = vanaf
label-substitute-until = tot en met
label-substitute-accepted = zei ja op
label-substitute-scope = waarvoor
label-agreement = startdocument
label-agreement-title = titel
label-agreement-status = stand
label-agreement-parties = partijen
label-agreement-since = vanaf
label-agreement-until = tot en met
label-agreement-review = terugblik
label-agreement-why = waarom
label-agreement-instruments = middelen
label-agreement-sponsor = staat ervoor
label-agreement-feedback = kritisch geluid
label-agreement-checked = zelf afgevinkt
label-agreement-goals = doel
label-agreement-goals-goal = wat
label-agreement-goals-by = uiterlijk
label-agreement-goals-sign = te zien aan
label-agreement-roles = rol
label-agreement-roles-party = partij
label-agreement-roles-tasks = taken
label-agreement-communication = communicatie
label-agreement-communication-internal = met elkaar
label-agreement-communication-external = naar buiten
label-agreement-communication-confidentiality = vertrouwelijk
label-agreement-communication-spokespersons = woordvoerders
label-agreement-communication-reply_within = antwoord binnen
label-agreement-meetings = overleg
label-agreement-meetings-every = elke
label-agreement-meetings-weekday = dag
label-agreement-meetings-start = begin
label-agreement-meetings-minutes = minuten
label-agreement-meetings-hosts = ontvangen
label-agreement-meetings-members = leden
label-agreement-meetings-chairs = voorzitters
label-agreement-meetings-minute_takers = notulisten
label-agreement-meetings-quorum = nodig om te besluiten
label-agreement-meetings-call_days = uitnodiging, dagen ervoor
label-agreement-meetings-agenda_days = agenda, dagen ervoor
label-agreement-meetings-report_days = verslag, dagen erna
label-agreement-meetings-executive_every = bestuurlijk overleg elke
label-agreement-meetings-visit_every = werkbezoek elke
label-agreement-channels = kanaal
label-agreement-channels-tool = middel
label-agreement-channels-purpose = waarvoor
label-agreement-channels-admins = beheerders
label-agreement-channels-members = leden
label-agreement-channels-rules_agreed = regels afgesproken
label-agreement-channels-members_informed = leden ingelicht
label-agreement-channels-delete_after = wissen na
label-agreement-incident = bij een incident
label-agreement-incident-first_calls = eerst bellen
label-agreement-incident-within = elkaar spreken binnen
label-agreement-incident-steps = stappen
label-agreement-resources = inzet van de gemeente
label-agreement-resources-hours = uren per week
label-agreement-resources-budget = euro per jaar
label-agreement-signatures = handtekening
label-agreement-signatures-party = partij
label-agreement-signatures-by = door
label-agreement-signatures-on = op
label-meeting = overleg
label-meeting-agreement = startdocument
label-meeting-title = titel
label-meeting-kind = soort
label-meeting-status = stand
label-meeting-date = datum
label-meeting-start = begin
label-meeting-end = einde
label-meeting-place = plaats
label-meeting-host = ontvangt
label-meeting-chair = voorzitter
label-meeting-minute_taker = notulist
label-meeting-invited = uitgenodigd
label-meeting-agenda_sent = agenda verstuurd
label-meeting-present = aanwezig
label-meeting-attendance = aantal aanwezigen
label-meeting-checked = zelf afgevinkt
label-meeting-absent = afwezig
label-meeting-absent-contact = wie
label-meeting-absent-notice = met kennisgeving
label-meeting-absent-substitute = vervanger
label-meeting-guests = gast
label-meeting-guests-role = functie
label-meeting-guests-organisation = organisatie
label-meeting-items = agendapunt
label-meeting-items-title = titel
label-meeting-items-raised_by = ingebracht door
label-meeting-items-status = stand
label-meeting-items-decisions = besluiten
label-meeting-items-actions = actiepunten
label-meeting-items-actions-what = wat
label-meeting-items-actions-owner = eigenaar
label-meeting-items-actions-due = uiterlijk
label-meeting-items-dilemmas = dilemmatafels
label-meeting-report = verslag
label-meeting-report-dated = concept klaar
label-meeting-report-sent = verstuurd
label-meeting-report-adopted = vastgesteld
