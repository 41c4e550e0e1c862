# What forbidden-field says, per class of field.
# The value: what kind of thing it is. why: why it may not be kept. instead: what to write. ask: whom to ask.
# What stands behind the key is never shown.

# $key: the key as it stands in the file
forbidden-identity = The field `{ $key }` is for a number that identifies someone. It may not be kept here.
    .why = Others can misuse such a number. Working together does not need it.
    .instead = Name someone’s function. An organisation may have its KvK number, in `kvk`.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-birth = The field `{ $key }` is about someone’s birth, age or sex. We do not keep that here.
    .why = A meeting does not need it. What is not needed may not be kept.
    .instead = Leave the field out. Is it about a group? Then write, for example, ‘young people from 12 to 18’ in an agenda item.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-origin = The field `{ $key }` is about someone’s origin or nationality. We do not keep that here.
    .why = The law gives this extra protection. In the past, keeping it cost much trust.
    .instead = Leave the field out. Only someone’s function matters for the partnership.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-religion = The field `{ $key }` is about someone’s faith. We do not keep that here.
    .why = The law gives this extra protection. How someone believes is not the partnership’s business.
    .instead = Leave the field out. A function such as ‘imam’ may be used in `role`. A theme may go on the agenda.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-politics = The field `{ $key }` is about someone’s political choice. We do not keep that here.
    .why = The law gives this extra protection. Everyone is free to choose and to vote.
    .instead = Leave the field out. A function such as ‘councillor’ may be used in `role`.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-health = The field `{ $key }` is about someone’s health or private life. We do not keep that here.
    .why = The law gives this extra protection. It belongs to the person.
    .instead = Leave the field out. Is someone away for longer? Then make a file for the substitute.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-absence = The field `{ $key }` is for the reason why someone was absent. We do not keep reasons.
    .why = A reason soon says something about someone’s health or family.
    .instead = A reason is not needed. Write only that the person gave notice: `notice = true`.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-justice = The field `{ $key }` is about someone and the police or the courts. It may not be kept here.
    .why = Only police and justice may keep this. A suspicion can do someone great harm.
    .instead = Leave the field out. Did something happen? Write what you agree on together, without persons.
    .ask = In doubt? Call the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-home = The field `{ $key }` is about someone’s home, family, work or money. We do not keep that here.
    .why = This belongs to the person. A meeting does not need it.
    .instead = Use only the function, and the phone number and e-mail address for this work.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-judgement = The field `{ $key }` is a judgement about someone. We do not keep that here.
    .why = Judging people makes an equal conversation impossible. It harms trust.
    .instead = Write what was said or agreed. Or leave it out.
    .ask = Is something bothering you? Talk about it with the other party, or with the chair of the meeting.

# $key: the key as it stands in the file
forbidden-files = The field `{ $key }` looks like a worry about one person. It has no place here, even without a name.
    .why = Here organisations work together. Following or recording a person is not allowed here.
    .instead = Write down only the general theme, as an agenda item.
    .ask = Is there danger? Call 112. Are you worried? Talk to the neighbourhood police officer or the safety desk of the municipality. The Landelijk Steunpunt Extremisme gives advice.

# $key: the key as it stands in the file
forbidden-networks = The field `{ $key }` maps who is in touch with whom. We do not keep that here.
    .why = Such lists were against the law and cost much trust.
    .instead = Ask your partner your question openly. Write down the answer together.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-notes = The field `{ $key }` is for loose remarks about a contact. We do not keep those here.
    .why = Loose remarks soon grow into a file on someone.
    .instead = Put how someone is best reached in `preferred`. Put an agreement with a meeting.
    .ask = In doubt? Ask the data protection officer (FG) of your organisation or of the municipality.

# $key: the key as it stands in the file
forbidden-guest-name = The field `{ $key }` is for the name of a guest. We do not keep it here.
    .why = Names are kept in one place: with the contacts. The people named there know about it.
    .instead = Write the guest’s function in `role` and the organisation in `organisation`.
    .ask = Does the guest come more often? Ask whether they would like to be a contact.
