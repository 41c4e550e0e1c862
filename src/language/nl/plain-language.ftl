# $count: hoeveel lange zinnen, $most: de woorden van de langste, $score: de leesbaarheid, van 0 tot 100
long-sentence = { $count ->
        [one] Deze tekst heeft een zin van { $most } woorden. De leesbaarheid is { $score } van de 100.
       *[other] Deze tekst heeft { $count } lange zinnen. De langste heeft { $most } woorden. De leesbaarheid is { $score } van de 100.
    }
    .help = Maak er kortere zinnen van, van hooguit 20 woorden. Zet in elke zin één ding.
    .summary = een zin van meer dan 20 woorden in een tekst voor een partner

# $count: hoeveel lange alinea’s, $most: de woorden van de langste
long-paragraph = { $count ->
        [one] Deze tekst heeft een alinea van { $most } woorden.
       *[other] Deze tekst heeft { $count } lange alinea’s. De langste heeft { $most } woorden.
    }
    .help = Zet er een lege regel tussen, zodat elke alinea over één ding gaat.
    .summary = een alinea van meer dan 100 woorden in een tekst voor een partner

# $word: een moeilijk woord, $plain: wat makkelijker is
hard-word-and-plain = ‘{ $word }’ ({ $plain })

# $count: hoe vaak er een moeilijk woord staat, $words: de eerste, met wat makkelijker is
hard-word = { $count ->
        [one] Deze tekst heeft een moeilijk woord: { $words }.
       *[other] Deze tekst heeft { $count } keer een moeilijk woord, zoals { $words }.
    }
    .help = Kies het woord tussen haakjes, of zeg het op uw eigen manier.
    .summary = een moeilijk woord waarvoor een makkelijker woord bestaat

# $count: hoeveel afkortingen, $abbreviations: welke
unexplained-abbreviation = { $count ->
        [one] Deze tekst legt een afkorting niet uit: { $abbreviations }.
       *[other] Deze tekst legt { $count } afkortingen niet uit: { $abbreviations }.
    }
    .help = Schrijf de woorden voluit. Zet de afkorting er de eerste keer tussen haakjes achter, als u die nodig hebt.
    .summary = een afkorting die de tekst niet uitlegt
