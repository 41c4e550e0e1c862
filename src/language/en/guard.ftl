# What the guard says of a text: what kind of thing it is. help: why it does not belong here, what instead, whom to ask.
# The value: in a sentence about a person, or always. alone: in one about nobody, where that differs.
# No message repeats what stands there.

bank-account = This is a bank account number (IBAN). It has no place in these records.
    .summary = a bank account number (IBAN) in a text
    .help = Others can misuse it. And it stays in every old version. Remove it. Write: ‘the treasurer arranges the payment’. In doubt? Ask the data protection officer (FG).

birth-date-or-age = This sentence may say when someone was born or how old someone is. We do not keep that.
    .alone = This is a date of birth or an age. We do not keep those.
    .summary = a date or place of birth, or an age, of someone
    .help = Working together does not need it. What is not needed may not be kept. Remove it. Is it about a group? Then write, for example: ‘young people from 12 to 18’. In doubt? Ask the data protection officer (FG).

citizen-service-number = These digits can be a citizen service number (BSN). That number may not be kept here.
    .summary = a citizen service number (BSN)
    .help = Only those whom the law allows may use this number. It is not shown here. Remove it. Is it another number? Then say beside it what it is, such as `reference`. Was it in an older version already? Then call the data protection officer (FG).

identity-document = This is a number or a copy of an identity document, or a number plate. It may not be kept here.
    .summary = a number or a copy of an identity document, or a number plate
    .help = It points at one person. Others can misuse it. It is not shown here. Remove it. Do you have to check something? Then only look at it and write nothing down. Was it in an older version already? Then call the data protection officer (FG).

link-to-a-person = This is a link to a page that may be a person’s.
    .summary = a link to the profile of a person
    .help = Such a page often says much about someone. Working together does not need that. Remove the link. Is it the page of an organisation? Put it in the field `website`. In doubt? Ask the data protection officer (FG).

list-of-people = This is a row of names of persons. It has no place here.
    .summary = three or more names of persons in a row
    .help = A list of names shows who belongs with whom. Such lists harmed trust before. Name functions or a number. Who was there stands in `present` and `attendance`. In doubt? Ask the data protection officer (FG).

pasted-chat = This may be a piece of a chat. It has no place here.
    .summary = lines that were pasted from a chat
    .help = A chat message was not written for the report. It holds names, times and often numbers. Remove it. Write down the decision and the action. In doubt? Talk about it in the next meeting.

private-address = This sentence may say where someone lives. We do not keep that.
    .alone = This may be the address of a home.
    .summary = the address of a person or a home
    .help = An address points at a family. Working together does not need it. Name only the street or the area. A meeting place belongs in `place`. In doubt? Ask the data protection officer (FG).

private-contact-details = This is a phone number or mail address that may be a person’s.
    .summary = a phone number or mail address of a person in a text
    .help = In a text it stays, even when the person left long ago. It is not shown here. Name the function. A work number and work address belong to the contact, under `[person]`. Is it an organisation’s? Then put it with that organisation. This rule will then be silent.

# health: iets over de gezondheid van een persoon
health = TODO
    .alone = TODO
    .help = TODO
    .summary = TODO
