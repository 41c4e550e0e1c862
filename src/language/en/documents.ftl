# $weekday, $day, $month, $year: their words and numbers
documents-day = { $weekday } { $day } { $month } { $year }

# $day, $month, $year: their words and numbers
documents-short-day = { $day } { $month } { $year }

documents-weekday =
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday

documents-month =
    .january = January
    .february = February
    .march = March
    .april = April
    .may = May
    .june = June
    .july = July
    .august = August
    .september = September
    .october = October
    .november = November
    .december = December
