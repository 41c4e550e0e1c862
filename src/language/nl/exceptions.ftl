# $rule: the id of the rule that the exception is about
# $until: the last day of the exception
# $by: the contact in `by`; where that cannot be read, the key itself
expired-exception = De uitzondering voor de regel `{ $rule }` gold tot en met { $until }.
    .summary = een uitzondering waarvan de laatste dag voorbij is
    .help = Is die niet meer nodig? Haal het blok weg. Nog wel? Spreek samen een nieuwe `until` en reden af. { $by } kan dit oppakken.

# $rule: the id of the rule that the exception is about
unused-exception = De uitzondering voor de regel `{ $rule }` is nu niet nodig.
    .summary = een uitzondering die niets tegenhoudt
    .help = Haal het hele blok `[[allow]]` weg. Klopt er iets niet? Kijk dan naar `rule` en `record`.
