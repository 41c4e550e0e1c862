# $id: the id of a record
meetings-id = { $id }

# $role: the function, $organisation: its name, $name: who holds the seat now
meetings-seat = { $role } ({ $organisation })
    .with-name = { $name }, { $role } ({ $organisation })

# $role: the function, $name: who holds the seat
meetings-role = { $role }
    .with-name = { $name }, { $role }

# $hour, $minute: two digits each
meetings-time = { $hour }:{ $minute }

meetings-theme =
    .resilience = resilience
    .equal-chances = equal chances
    .liveability = liveability
    .safety = safety
    .legislation = legislation
    .cooperation = cooperation
    .education = education
    .privacy = privacy
    .other = other

meetings-aim =
    .inform = to inform
    .discuss = to discuss
    .decide = to decide

meetings-item-status =
    .open = still open
    .done = finished
    .postponed = moved to a later meeting
    .declined = will not be done
