# health: iets over de gezondheid van een persoon
health = TODO
    .alone = TODO
    .help = TODO
    .summary = TODO
