# $weekday, $day, $month, $year: their words and numbers
documents-day = { $weekday } { $day } { $month } { $year }

# $day, $month, $year: their words and numbers
documents-short-day = { $day } { $month } { $year }

documents-weekday =
    .monday = maandag
    .tuesday = dinsdag
    .wednesday = woensdag
    .thursday = donderdag
    .friday = vrijdag
    .saturday = zaterdag
    .sunday = zondag

documents-month =
    .january = januari
    .february = februari
    .march = maart
    .april = april
    .may = mei
    .june = juni
    .july = juli
    .august = augustus
    .september = september
    .october = oktober
    .november = november
    .december = december
