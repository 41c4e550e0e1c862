# $id: the id of a record
meetings-id = { $id }

# $role: the function, $organisation: its name, $name: who holds the seat now
meetings-seat = { $role } ({ $organisation })
    .with-name = { $name }, { $role } ({ $organisation })

# $role: the function, $name: who holds the seat
meetings-role = { $role }
    .with-name = { $name }, { $role }

# $hour, $minute: two digits each
meetings-time = { $hour }.{ $minute } uur

meetings-theme =
    .resilience = weerbaarheid
    .equal-chances = gelijke kansen
    .liveability = leefbaarheid
    .safety = veiligheid
    .legislation = wetten en regels
    .cooperation = samenwerking
    .education = onderwijs
    .privacy = privacy
    .other = overig

meetings-aim =
    .inform = informeren
    .discuss = bespreken
    .decide = besluiten

meetings-item-status =
    .open = nog open
    .done = afgerond
    .postponed = gaat naar een later overleg
    .declined = gaat niet door
