# $id: the id of a record
meetings-id = { $id }

# $role: the function, $organisation: its name, $name: who holds the seat now
meetings-seat = { $role } ({ $organisation })
    .with-name = { $name }, { $role } ({ $organisation })

# $hour, $minute: two digits each
meetings-time = { $hour }.{ $minute } uur
