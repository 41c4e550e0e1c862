# no variables
action-without-due = Bij dit actiepunt staat niet wanneer het klaar moet zijn.
    .summary = een actiepunt zonder dag waarop het klaar moet zijn (`due`)
    .help = Spreek met de eigenaar een haalbare dag af en zet die erbij: `due = 2026-06-01`.

# $owner: the contact id of the owner
# $due: the day on which it should be done
# $days: number of days from that day to today, 1 or more
action-overdue = Dit actiepunt zou op { $due } klaar zijn, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } geleden, en staat nog open.
    .summary = een actiepunt staat nog open, en de dag ervoor is voorbij
    .help = Vraag { $owner } hoe het ervoor staat. Klaar? Zet de dag in `done`. Zo niet: spreek samen een nieuwe `due` af.

# $owner: the contact id of the owner
action-owner-vacant = Dit actiepunt is van { $owner }. Die functie is nu niet ingevuld.
    .related-contact = hier kan de nieuwe persoon komen te staan
    .summary = een open actiepunt van een functie waar nu niemand zit
    .help = Vraag de organisatie wie het overneemt. Zet `[person]` in het contact, of kies in `owner` een andere functie.

# no variables
decision-without-reason = Bij dit besluit staat niet waarom u het nam.
    .summary = een besluit zonder reden (`reason`)
    .help = Zet in `reason` waarom u dit besloot. Eén korte zin is genoeg.

# $party: the id of the organisation that raised the item
# $date: the day of the meeting
# $who: the first contact of each other party, as a ready list; a party that has none stands there with its own id
point-unanswered = Dit punt van { $party } staat sinds { $date } open en heeft nog geen antwoord.
    .summary = een punt van een partij is na twee overleggen nog zonder antwoord
    .help = Vraag { $who } om een antwoord en zet dat in `answer`. Een besluit of een actiepunt mag ook.

# $times: in how many meetings it has been postponed by now, 3 or more
postponed-again = Dit punt is nu in { $times } overleggen uitgesteld.
    .summary = een punt is in drie of meer overleggen uitgesteld
    .help = Zet het bovenaan de volgende agenda. Of stop ermee: schrijf `status = "declined"` en zet in `answer` waarom.

# no variables
declined-without-answer = Dit punt gaat niet door, en er staat niet bij waarom.
    .summary = een punt gaat niet door (`declined`) en er staat geen uitleg bij (`answer`)
    .help = Schrijf in `answer` waarom het niet kan, en wat misschien wel kan.
