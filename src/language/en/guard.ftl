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

called-to-account = This sentence asks a partner to account for what others did.
    .summary = a partner who has to answer for what others did
    .help = A partner does not have to account for what others did. Rather ask: what does this do here? How can we support each other? In doubt? Talk about it together.

case-of-a-person = This sentence may treat one person as a case. That has no place here, also without a name.
    .alone = This sentence is about persons as cases. This is not the place for that.
    .summary = a person as a case, on a list or in a file
    .help = Persons are only discussed in a meeting that is meant for it. Write only the general theme here. Is there danger? Call 112. Do you have a worry? Talk to the neighbourhood police officer or the municipal safety desk. Or ask advice of the Landelijk Steunpunt Extremisme.

citizen-service-number = These digits can be a citizen service number (BSN). That number may not be kept here.
    .summary = a citizen service number (BSN)
    .help = Only those whom the law allows may use this number. It is not shown here. Remove it. Is it another number? Then say beside it what it is, such as `reference`. Was it in an older version already? Then call the data protection officer (FG).

criminal-record = This sentence may say something about a suspicion, arrest or sentence of someone. We do not keep that.
    .alone = This sentence is about a suspicion, an arrest or a sentence.
    .summary = a suspicion, arrest or sentence of someone
    .help = Hardly anyone may keep such data. Remove it. Write what you did together, without persons. In doubt? Ask the data protection officer (FG).

family-of-a-person = This sentence may say who is family of whom. We do not keep that.
    .alone = This sentence may mention someone’s family, without a name.
    .summary = the family of a person
    .help = The cooperation does not need it. Who is family of whom also stood in files that were unlawful. Remove it. Name only the function. In doubt? Ask the data protection officer (FG).

health = This sentence may say something about someone’s health. We do not keep that.
    .alone = This sentence may be about someone’s health, without a name.
    .summary = something about the health of a person
    .help = A reason for absence is not needed. Write: absent with notice. Is it about a theme? Then name the theme, and no persons. In doubt? Ask the data protection officer (FG).

identity-document = This is a number or a copy of an identity document, or a number plate. It may not be kept here.
    .summary = a number or a copy of an identity document, or a number plate
    .help = It points at one person. Others can misuse it. It is not shown here. Remove it. Do you have to check something? Then only look at it and write nothing down. Was it in an older version already? Then call the data protection officer (FG).

informant-or-covert = This sentence may be about a secret source or looking in secret, and about a person.
    .alone = This sentence may be about a secret source or looking in secret.
    .summary = a secret source, or looking and listening in secret
    .help = That was against the law and cost much trust. Ask your partner openly. Write down the answer together. Is it about the past? Ask the data protection officer (FG) how to word it.

inner-affairs = This sentence may be about a quarrel or tension inside a partner.
    .summary = a quarrel, tension or expulsion inside a partner
    .help = Those are the affairs of the partner itself. Such sentences also stood in files that were unlawful. Leave it out. Does the partner itself ask for help? Then let the partner write the text.

judgement-of-a-person = This sentence may judge a person.
    .summary = a judgement about a person
    .help = A judgement stays, and nobody can answer it. Write what was said or agreed. Or leave it out. In doubt? Ask whether the other would like to read it back like this.

judging-words = This sentence judges a person in harsh words.
    .alone = This sentence judges people in harsh words.
    .summary = words that judge people harshly
    .help = Such words hurt and do not say what happened. Write what you saw or heard. Do you quote a hate message? Then only write what kind of message it is. In doubt? Read the sentence together.

label = This sentence may put a label on a person.
    .alone = This sentence may put a label on a group.
    .summary = a label for a group, without a clear meaning
    .help = This word can hurt people, and its meaning is not clear. Describe what happens, where, and for whom it is a problem. In doubt? Ask your partner which word fits.

link-to-a-person = This is a link to a page that may be a person’s.
    .summary = a link to the profile of a person
    .help = Such a page often says much about someone. Working together does not need that. Remove the link. Is it the page of an organisation? Put it in the field `website`. In doubt? Ask the data protection officer (FG).

list-of-people = This is a row of names of persons. It has no place here.
    .summary = three or more names of persons in a row
    .help = A list of names shows who belongs with whom. Such lists harmed trust before. Name functions or a number. Who was there stands in `present` and `attendance`. In doubt? Ask the data protection officer (FG).

mapping-people = This sentence may be about mapping people, and about a person.
    .alone = This sentence may be about mapping people.
    .summary = mapping people: who knows whom, who belongs to whom
    .help = That was against the law and cost much trust. Ask your partner openly. Write down the answer together. Is it about the past? Ask the data protection officer (FG) how to word it.

minor = This sentence may be about one child or young person under 18. We do not keep that.
    .alone = This sentence may be about children or young people under 18.
    .summary = a child or young person under 18
    .help = The law gives children extra protection. Remove it. Write about the group or the theme, without persons. Are you worried about a child? Call Veilig Thuis: 0800-2000.

origin = This sentence may say where someone comes from. We do not keep that.
    .summary = the origin, looks or residence status of a person
    .help = The cooperation does not need it, and it can be used against someone. Remove it. Write what was agreed. Use a function, not a name. In doubt? Ask the data protection officer (FG).

pasted-chat = This may be a piece of a chat. It has no place here.
    .summary = lines that were pasted from a chat
    .help = A chat message was not written for the report. It holds names, times and often numbers. Remove it. Write down the decision and the action. In doubt? Talk about it in the next meeting.

politics-or-union = This sentence may say something about someone’s political opinion or trade union. We do not keep that.
    .summary = the political opinion or trade union of a person
    .help = The law gives this extra protection. Remove it. Write what was agreed. Is it about a councillor or alderman? Then name the function. In doubt? Ask the data protection officer (FG).

private-address = This sentence may say where someone lives. We do not keep that.
    .alone = This may be the address of a home.
    .summary = the address of a person or a home
    .help = An address points at a family. Working together does not need it. Name only the street or the area. A meeting place belongs in `place`. In doubt? Ask the data protection officer (FG).

private-contact-details = This is a phone number or mail address that may be a person’s.
    .summary = a phone number or mail address of a person in a text
    .help = In a text it stays, even when the person left long ago. It is not shown here. Name the function. A work number and work address belong to the contact, under `[person]`. Is it an organisation’s? Then put it with that organisation. This rule will then be silent.

religion-or-belief = This sentence may say something about someone’s faith. We do not keep that.
    .alone = This sentence may say something about someone’s faith, without a name.
    .summary = the faith of a person, or how someone lives it
    .help = The law gives this extra protection. Remove it. Write what was agreed. You may name a function such as imam or secretary. In doubt? Ask the data protection officer (FG).

service-information = This sentence may hold information of police or services, about a person. That may not stand here.
    .alone = This sentence may hold information of police or services. That may not stand here.
    .summary = information of an intelligence service or from police systems
    .help = Such information is only for those who received it. Remove it and call the data protection officer (FG). Does it come from a public source? Then name that source.

sexuality = This sentence may say something about someone’s sex life or orientation. We do not keep that.
    .summary = the sex life, orientation or gender of a person
    .help = The law gives this extra protection, and it can put someone in danger. Remove it. Is it about a theme? Then name the theme, and no persons. In doubt? Ask the data protection officer (FG).

signal-about-a-person = This looks like a worry or report about one person. That has no place here, also without a name.
    .summary = a worry or report about a person, or watching someone
    .help = Your partner is no informant, and this is no place for reports. Write only the general theme here. Is there danger? Call 112. Do you have a worry? Talk to the neighbourhood police officer or the municipal safety desk. Or ask advice of the Landelijk Steunpunt Extremisme.
# collab guard
# $file: the file as it was typed
guard-nothing-named = You named no file, and no text comes in either.
    .hint = Name a file: `collab guard report.docx`. Or pass on a text: `collab guard - < report.txt`.
# $file: the file as it was typed
# $reason: what the system says
guard-cannot-read = `{ $file }` cannot be read: { $reason }.
    .hint = Is the name right? And may you read the file?
# $file: the folder as it was typed
guard-folder = `{ $file }` is a folder.
    .hint = Name the files themselves. A folder of records is read by `collab check`.
# $file: the file as it was typed
guard-other-form = `{ $file }` is neither a text nor a Word file (.docx).
    .hint = First save it as .docx or as plain text.
# $file: the file as it was typed
guard-too-large = `{ $file }` is too large, or becomes so when it is unpacked.
    .hint = collab reads no more than 32 MB. Save the text in smaller files.
# $file: the file as it was typed
guard-damaged = `{ $file }` is damaged, or locked with a password.
    .hint = Open the file in Word, remove the password and save it again.
guard-paragraphs = In a Word file the line is the number of the paragraph.
guard-no-proof = Silence is no proof. Read the text yourself too. collab does not see images and attachments.
guard-history-format = With `--history` there are two forms: `human` and `json`.
    .hint = Leave out `--format`, or choose `--format json`.
guard-no-git = `--history` needs git, and there is none.
    .hint = Install git.
guard-no-repository = There is no git repository here.
    .hint = Go to the folder of the records, or name it with `--records`.
# Stands for a file: what was written with a commit
guard-commit-words = (message of the commit)
guard-still-there = (still there now)
# $commits: short ids of commits
guard-again = (also in { $commits })
# $commits, $versions: how many were looked at
# $errors, $warnings, $advice: how many were found
guard-history-summary = { $commits ->
        [one] 1 commit
       *[other] { $commits } commits
    } and { $versions ->
        [one] 1 version
       *[other] { $versions } versions
    } of files looked at: { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $advice ->
        [0] no advice
        [one] 1 advice
       *[other] { $advice } advice
    }.
guard-shallow = This clone has only a part of the history. First fetch all of it: `git fetch --unshallow`.
# $count: how many contents
guard-left-out = { $count ->
        [one] 1 version was not read: it is too large or not in this clone.
       *[other] { $count } versions were not read: they are too large or not in this clone.
    }
guard-history-reach = Silence is no proof. The names of the authors of commits, and what no branch or tag holds any more, were not looked at.
guard-already-committed = This text is already in the history. Removing the line is not enough. Call the privacy officer. It may be a data breach. Then 72 hours apply. Agree together who rewrites the history, for example with `git filter-repo`. After that everyone makes a new clone. Old copies must go too.
