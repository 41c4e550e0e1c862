# A word for each TOML type, with its article: $expected and $found of wrong-type
type-text = a text
type-integer = a whole number
type-number = a number
type-boolean = `true` or `false`
type-date = a date
type-time = a time
type-datetime = a date with a time
type-list = a list
type-table = a block of fields
type-list-of-tables = a list of blocks

# A word for each table that has required fields: $kind of missing-field
table-settings = these settings
table-allow = this exception
table-organisation = this organisation
table-contact = this contact
table-person = this person
table-privacy = this privacy block
table-substitute = this substitution
table-agreement = this start document
table-goals = this goal
table-roles = this role
table-channels = this channel
table-signatures = this signature
table-meeting = this meeting
table-absent = this absent member
table-guests = this guest
table-items = this agenda item
table-decisions = this decision
table-actions = this action
table-dilemmas = this dilemma table

# The value: $detail is one of the detail-… texts. Each has a help-… of the same name.
# $detail: what is wrong, in words
# $said: the parser's own English words (only for detail-other)
invalid-toml = Something is not written correctly here: { $detail }.
    .summary = the file is not valid TOML
    .help = Look closely at this spot and just before it. Use another file as an example.
    .detail-unclosed-text = this text has no quotation mark at its end
    .help-unclosed-text = Put `"` after the text. Does the text run over several lines? Then put `"""` before and after it.
    .detail-unopened-text = this text has no quotation mark at its beginning
    .help-unopened-text = Put `"` before the text.
    .detail-unclosed-list = this list has no `]` at its end
    .help-unclosed-list = Put `]` after the last part of the list.
    .detail-unclosed-header = this header has no `]` at its end
    .help-unclosed-header = Close the header with as many brackets as it begins with: `[person]` or `[[items]]`.
    .detail-unclosed-inline-table = this block has no `{"}"}` at its end
    .help-unclosed-inline-table = Put `{"}"}` after the last field of the block.
    .detail-missing-value = there is no value after `=`
    .help-missing-value = Put a value after `=`. Do you not know it yet? Then remove the line.
    .detail-missing-equals = `=` is missing after this name
    .help-missing-equals = Write a field like this: `place = "Veenmeer"`. Is the line a comment? Then put `#` before it.
    .detail-missing-key = there is no name before `=`
    .help-missing-key = Put the name of the field before `=`, as in `place = "Veenmeer"`.
    .detail-duplicate-key = this name is already used above
    .help-duplicate-key = Keep one of the two lines and remove the other.
    .detail-duplicate-table = this header is already in the file
    .help-duplicate-table = Put all fields under one header. Are there several of these? Then use double brackets, as in `[[items]]`.
    .detail-invalid-escape = the character after `\` is not allowed there
    .help-invalid-escape = Write `\\` for a plain `\`. Or put the text between `'` and `'`.
    .detail-control-character = there is an invisible character here
    .help-control-character = Remove the line and type it again.
    .detail-bare-word = a text needs quotation marks
    .help-bare-word = Put `"` before and after the text, as in `place = "Veenmeer"`.
    .detail-number-and-word = there is a word behind this number
    .help-number-and-word = Write a number like this: `20`, and a time like this: `19:30`. Is it a text? Then put `"` before and after it.
    .detail-list-without-brackets = this list has no square brackets around it
    .help-list-without-brackets = Write a list like this: `["one", "two"]`.
    .detail-invalid-number = this number is not written correctly
    .help-invalid-number = Write digits only, with no zero in front. A phone number is a text: put `"` around it.
    .detail-invalid-date = this date is not written correctly
    .help-invalid-date = Write a date like this: `2026-05-19`, the year first, with two digits for month and day.
    .detail-invalid-time = this time is not written correctly
    .help-invalid-time = Write a time like this: `09:30`, with two digits for the hour.
    .detail-curly-quotes = these are curly quotation marks, as Word makes them
    .help-curly-quotes = Use straight ones: `"`. Write in Notepad and not in Word.
    .detail-yes-no = yes and no are written here as `true` and `false`
    .help-yes-no = Write `true` for yes or `false` for no, in lower case and without quotation marks.
    .detail-quote-in-text = there is a quotation mark inside this text
    .help-quote-in-text = Use single quotation marks inside a text: `"The room 'De Vaart'"`.
    .detail-colon = `=` belongs behind a name here, and no colon
    .help-colon = Write a field like this: `place = "Veenmeer"`.
    .detail-trailing-text = there is something after the value
    .help-trailing-text = Remove what should not be there. A comment may follow after `#`.
    .detail-missing-newline = a second field begins on the same line here
    .help-missing-newline = Put each field on a line of its own.
    .detail-missing-comma = a comma is missing here
    .help-missing-comma = Put a comma between the parts: `["one", "two"]`.
    .detail-extra-comma = there is one comma too many here
    .help-extra-comma = Remove this comma.
    .detail-invalid-key-character = this name has a character that is not allowed there
    .help-invalid-key-character = Use only lower-case letters, digits and `_` in the name of a field.
    .detail-too-deep = there are too many blocks inside each other here
    .help-too-deep = Remove blocks that are not needed.
    .detail-other = the TOML reader says ‘{ $said }’

# The value, with suggest as its help where there is a near name, else with help.
# $key: the key as it stands in the file
# $suggestion: the nearest key that may stand here (only for suggest)
# $fields: the fields that may stand here, as a ready list (only for help)
unknown-field = There is no field `{ $key }` here.
    .summary = a field that the format does not have
    .suggest = Did you mean `{ $suggestion }`?
    .help = Remove the field. These fields are allowed here: { $fields }.

# The messages per class of field stand in forbidden.ftl; the value is for a class without one.
# $key: the key as it stands in the file
forbidden-field = The field `{ $key }` describes a person, and we do not keep that here.
    .summary = a field that describes a person: it has no place here
    .help = Remove the field. Is it already in git? Then also call the data protection officer (FG).

# $field: the key that is missing
# $kind: one of the table-… words
# $example: a whole example line for this field
missing-field = `{ $field }` is missing from { $kind }.
    .summary = a required field is missing
    .help = Add a line, for example `{ $example }`.
    .help-one-of = Add a line: `{ $field } = "…"`. You can choose from { $allowed }.

# $expected: one of the type-… words
# $found: one of the type-… words
wrong-type = This should be { $expected }, but it is { $found }.
    .summary = a value of another type, such as a text where a date belongs
    .help = Write it in another way. See `collab explain wrong-type` for an example.
    .help-text = Put quotation marks around it: `"like this"`.
    .help-integer = Write digits only, without quotation marks: `90`.
    .help-number = Write a number without quotation marks: `4` or `4.5`, with a point.
    .help-boolean = Write `true` for yes or `false` for no, without quotation marks.
    .help-date = Write the year first and leave out quotation marks: `2026-05-19`.
    .help-time = Use colons. Write the time without quotation marks: `19:30:00`.
    .help-list = Put square brackets around the value, even if there is only one: `["like this"]`.
    .help-table = Begin a block with its own header, such as `[person]`. Put the fields below it.
    .help-list-of-tables = Give each block a header with double brackets, such as `[[items]]`.

# Each case has a text and a help-… of the same name; the value and help are for a case without one.
# The value found is never shown.
# $allowed: the values that may stand here, as a ready list with "or" (one-of, help-suggest-one-of, help-level-not-allowed)
# $suggestion: the nearest of them, or the nearest rule (suggest-one-of, unknown-rule-suggest)
# $rule: a rule's id (fixed-rule, level-not-allowed)
# $limit: the last day that may stand here (until-too-far)
invalid-value = This value is not allowed here.
    .summary = a value that is not allowed here, such as an unknown choice or a day that does not exist
    .help = Change the value. See `collab explain invalid-value` for examples.
    .one-of = This value is not allowed here. It can be { $allowed }.
    .help-one-of = Choose one of these values.
    .suggest-one-of = This value is not allowed here. Did you mean `{ $suggestion }`?
    .help-suggest-one-of = It can be { $allowed }.
    .id = This value cannot be an id.
    .help-id = Use lower-case letters, digits and hyphens, such as `book-the-room`. At most 100 characters.
    .date = This day does not exist.
    .help-date = Check the calendar. Write a day like this: `2026-05-19`.
    .time = This time does not exist.
    .help-time = Write a time like this: `19:30:00`. The last time of the day is `23:59:59`.
    .timezone = This time zone does not exist.
    .help-timezone = In the Netherlands it is `Europe/Amsterdam`.
    .length-of-time = This is not a length of time that we know.
    .help-length-of-time = Write a number from 1 to 9999 and `minute`, `hour`, `day`, `week`, `month` or `year`: `"6 weeks"`.
    .number = This number is not allowed here. It must be 0 or more.
    .help-number = Write a number of 0 or more, such as `4`.
    .email = This cannot be an e-mail address.
    .help-email = Check that it has one `@` and no space, as in `info@veenmeer.example`.
    .phone = This cannot be a phone number.
    .help-phone = Use 3 to 15 digits. Spaces, `+`, `-`, `(` and `)` are fine too.
    .website = This cannot be a web address.
    .help-website = Write the whole address, such as `https://www.veenmeer.example`.
    .kvk = This cannot be a KvK number.
    .help-kvk = A KvK number (of the Dutch business register) has 8 digits. Put quotation marks around it.
    .parties = A partnership needs at least two parties.
    .help-parties = Put the id of each party in `parties`.
    .party-twice = This party is already in the list.
    .help-party-twice = Name each party once.
    .unknown-rule = There is no rule with this name.
    .help-unknown-rule = `collab rules` shows all rules.
    .unknown-rule-suggest = There is no rule with this name. Did you mean `{ $suggestion }`?
    .help-unknown-rule-suggest = `collab rules` shows all rules.
    .unknown-item = No checklist has a point with this name here.
    .unknown-item-suggest = No checklist has a point with this name here. Did you mean `{ $suggestion }`?
    .help-unknown-item = You see the names with { $lists }.
    .item-of-agreement = The point `{ $item }` is ticked in the start document, not in a meeting.
    .help-item-of-agreement = Put it at `checked` in a file in `agreements/`. Take it away here.
    .item-of-meeting = The point `{ $item }` is ticked in a meeting, not in the start document.
    .help-item-of-meeting = Put it at `checked` in a file in `meetings/`. Take it away here.
    .fixed-rule = The rule `{ $rule }` is fixed and always applies.
    .help-fixed-rule = Remove this rule from `[rules]` or `[[allow]]`. Put it right in the file itself.
    .level-not-allowed = The rule `{ $rule }` depends on the day, so it cannot become an error.
    .help-level-not-allowed = It can be { $allowed }.
    .until-too-far = An exception lasts at most 12 months, so now until { $limit } at the latest.
    .help-until-too-far = Choose an earlier day. Is the exception still needed after that? Then agree on it again.
    .format-zero = There is no format with number 0.
    .help-format-zero = Write `format = 1`.

# The value: the name is not an id. meeting: a meeting's name that does not begin with a date and a short title.
# date-differs: the name has another date than the field `date`.
# $named: the date in the file name (only for date-differs)
# $date: the date in the field `date` (only for date-differs)
invalid-file-name = The name of this file cannot be an id.
    .meeting = The name of this file does not begin with a date and a short title.
    .date-differs = According to `date` this meeting is on { $date }, but according to the file name on { $named }.
    .summary = a file name that is not an id, or does not match the date of the meeting
    .help = Use lower-case letters, digits and hyphens, such as `secretaris-al-noor.toml`. At most 100 characters.
    .help-meeting = Name the file of a meeting like this: `2026-05-19-vierde-overleg.toml`.
    .help-date-differs = Check which date is right. Make the other one the same.

# Each case has its own text; the value is for a case without one.
# $folders: the folders of the kinds, as a ready list (help, help-toml-outside)
misplaced-file = This file does not belong in this folder.
    .yaml = This is a YAML file. Only TOML files belong here.
    .backup = This looks like a backup copy of another file.
    .toml-outside = This file is not in a folder that we know.
    .other = We do not know what kind of file this is.
    .text = The name of this file does not end in `.toml`.
    .document = This is a document. Only TOML files belong here.
    .summary = a file that does not belong in this folder
    .help = Put the file somewhere else. Only `collab.toml` and these folders belong here: { $folders }.
    .help-yaml = Rewrite it as TOML, in a file whose name ends in `.toml`. Then remove this file.
    .help-text = Change the name, so that it ends in `.toml` only.
    .help-document = Put what it says into a TOML file. Keep the document somewhere else.
    .help-backup = Remove the file or put it outside this folder. Git already keeps older versions.
    .help-toml-outside = Put the file in the folder of its kind. The folders are { $folders }.

# Each case has its own text and help; the value and help are for a case without one.
# $reason: what the computer says, in its own words (only for other)
unreadable-file = This file cannot be read.
    .not-utf8 = The letters in this file are not saved as UTF-8.
    .help-not-utf8 = Open the file in a plain text editor. Save it with the encoding UTF-8.
    .too-large = This file is larger than 1 MiB.
    .help-too-large = Write less, or spread the content over more files.
    .not-regular = This is not a regular file.
    .help-not-regular = Perhaps it is a folder with `.toml` in its name. Make it a plain text file.
    .link-leaves = This link points to a place outside the records folder.
    .help-link-leaves = Put the file itself in this folder and remove the link.
    .no-permission = The computer may not open this file.
    .help-no-permission = Ask whoever manages the folder for permission to read it.
    .link-broken = This link points to a file that is not there.
    .help-link-broken = Repair the link or remove it.
    .other = This file could not be read. The computer says ‘{ $reason }’.
    .summary = a file that cannot be read: not UTF-8, too large or not a regular file
    .help = Check whether you can open the file yourself.

# Each case has its own text and help; the value is for a case without one.
# $other: the path of the first file (only for file)
# $id: the action's id (only for action)
duplicate-id = This id is already in use.
    .file = There is already a file of this kind with the same id: { $other }.
    .action = There is already an action with the id `{ $id }` in this meeting.
    .related-file = here is the first file with this id
    .related-action = here is the first action with this id
    .summary = two files of one kind, or two actions of one meeting, with the same id
    .help = Give one of the two another id.
    .help-file = Give this file another name, or remove it if it is a duplicate.
    .help-action = Give one of the two actions another `id`.

# Each case has its own text and help; the value is for a case without one.
# $found: the number in the file (only for newer)
# $known: the highest number that this program knows (only for newer)
unsupported-format = We do not know this format.
    .missing = The number of the format is missing from `collab.toml`.
    .newer = These records have format { $found }. This program knows format { $known }.
    .summary = the number of the format is missing, or newer than this program knows
    .help = Check `format` in `collab.toml`.
    .help-missing = Put this at the top of `collab.toml`: `format = 1`.
    .help-newer = Install a newer version of `collab`.
