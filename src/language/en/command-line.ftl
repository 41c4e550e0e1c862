# Words in the help
help-usage = Usage
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-options-placeholder = OPTIONS
# $value: a ready list or a name
help-choices = {" "}[choices: { $value }]
help-default = {" "}[default: { $value }]
help-variable = {" "}[environment variable: { $value }]
placeholder-dir = DIR
placeholder-language = LANGUAGE
placeholder-date = DATE
placeholder-when = WHEN
placeholder-path = PATH
placeholder-format = FORMAT
placeholder-level = LEVEL
placeholder-rule = RULE
placeholder-kind = KIND
placeholder-shell = SHELL
placeholder-choice = CHOICE
placeholder-length = LENGTH
placeholder-number = NUMBER
placeholder-text = TEXT
placeholder-time = TIME
placeholder-name = NAME
placeholder-address = ADDRESS
placeholder-service = SERVICE
placeholder-command = COMMAND
placeholder-file = FILE
placeholder-agreement = AGREEMENT
placeholder-list = LIST

# Commands and their options
command = Checks the records of a cooperation: agreements, contacts, substitutes and meetings.
command-check = Reads everything and reports everything that is wrong
command-explain = Explains a rule: why, with examples, and how to settle it
command-rules = Shows all rules
command-schema = Shows what a file must look like, for an editor (JSON Schema)
command-list = Shows organisations, contacts, substitutes, start documents, meetings or actions
command-show = Shows one organisation, contact, substitute, start document or meeting, and what refers to it
command-agenda = Makes the agenda of a meeting, or of one that is still to be planned
command-remind = Shows what is to be done, for whom and why; also for your calendar or as mails
command-remind-within = How far ahead: `30d`, `6w`, `3m`, `1y`, or in full `6 weeks`; what is late is always there
command-remind-for = Only what is for this contact or this organisation
command-remind-format = Format of the output; without this option the name of the file tells it, and otherwise it is a table
command-remind-output = Write to this file. Its name decides the format: .txt, .md, .json or .ics. With `--format eml` it is a folder
command-remind-force = Replace files that are already there
command-remind-more =
    json gives `version`, `today`, `until`, `records` and the list `due`. Everything in it has
    `id`, `kind`, `date`, `days`, `overdue`, `who`, `what`, `why`, `rule` and `file`.
    `who` has `contact`, `organisation` and `function` each time.
    `rule` is the rule of `collab check` that speaks when it is late.

    ics puts meetings and tasks in your calendar; reading it in again updates what is there.
    An action is known again by its `id`, or else by the words of `what`.
    Do you give it an `id` or another one, or without an `id` other words? Then it is added as a new one.
    Another file for the meeting or another name of the cooperation also makes everything new.
    With another day, another owner or another place in the list it stays the same.

    eml makes one mail for each recipient, as a draft. Nothing is sent.
command-report = Makes the report of a meeting, or its decision list or action list
command-guard = Looks at a text before you keep it, or at everything that git remembers of the records
command-guard-files = The texts: .txt, .md, .docx or .toml; `-` is text that comes in
command-guard-history = Look at all versions in git, and at what was written with commits; or only at these revisions: `main`, `v1..main`
command-guard-format = Form of the output; with `--history` only human or json
command-guard-deny = End with code 1 where something is at this level or above
command-guard-more =
    Nothing that is found is repeated. In a Word file the line is the number of the paragraph.
    Silence is no proof. Read the text yourself too.
placeholder-revs = REVISIONS
placeholder-party = NAME:KIND
command-checklist = Shows a checklist: what the records show is ticked, the rest you tick yourself with `checked`
command-checklist-list = Which list
command-checklist-for = For which meeting (an id, `next` or `last`), agreement or contact. Without this option, collab takes what comes first
command-completions = Makes a file with which your shell completes commands
command-man = Makes the manual page for `man`
command-check-paths = Report only what was found in these files or folders
command-check-format = Form of the output
command-check-deny = End with code 1 where something is at this level or above
command-check-rules = Report only this rule (can be repeated)
command-explain-rule = The name of the rule
command-rules-format = Form of the output
command-schema-kind = Kind of file
command-schema-all = Write the schemas of all kinds into this folder
command-schema-force = Replace files that are already there
command-list-kind = What you want to see: organisations, contacts, substitutes, agreements, meetings or actions
command-list-open = Only actions that are still open
command-list-overdue = Only actions that are overdue
command-list-for = Only what belongs to this contact or organisation
command-list-since = Only from this day on
command-list-until = Only up to and including this day
command-list-format = Form of the output
command-dates = Names the next days for a meeting, and says why other days are passed over
command-dates-agreement = The agreement: its id. Without one, collab takes the agreement whose next meeting comes first
command-dates-chosen = The same, as an option
command-dates-count = How many dates, from 1 to 100
command-dates-format = Format of the output; without this option the name of the file tells it, and otherwise it is a table
command-dates-output = Write the dates to this file. Its name decides the format: .txt, .md, .html, .docx, .json or .csv
command-dates-more =
    The turns follow the lists in the agreement, after whoever had the last turn. Is there an exception to
    `one-sided-hosting` in collab.toml? Then collab keeps to it until its last day.

    Json and csv have date, weekday, start, end, host, chair, minute_taker, skipped, remarks and unreadable.
command-show-id = The id, or the folder and the id, such as `contacts/secretaris`
command-agenda-meeting = The meeting: an id, `next` for the next one, or `last` for the last one held
command-agenda-agreement = With `next` and `last`: the agreement that the meeting belongs to. Without this option, every agreement counts
command-agenda-names = With the functions, name who holds them now, only above the agenda
command-agenda-more =
    Is nothing planned yet? Then collab proposes a date first.

    The points: first what an earlier meeting moved or left open, the oldest first. Then the parties take
    turns. The party that raised least in twelve months begins. Where they raised equally many, another party
    begins at each meeting. A point that stood on the agenda of a later meeting with the same title counts
    there.

    The time in minutes: opening 3, adopting the agenda 2, report 5 and announcements 5. After the points:
    questions and dilemmas 5, what goes well 5, answers 5 and agreements 5. At the end: closing round 5, next
    date 3 and close 2. Are points about what goes well? Then it takes no time of its own. The same holds for
    answers that are points themselves. A point without minutes counts for 15.

    Does everything take longer than the meeting? Then the agenda says what can wait, from the end. That is
    never a decision, and never a point that was left before. A point with an open action stays too, and so
    does every point of a review. Each party keeps at least one point.

    Report, announcements, answers and agreements are only on the agenda of a periodic meeting, an executive
    meeting or a review. Other meetings often have guests: there the points stay in the order of the file, and
    nothing from before is added. At a crisis meeting the questions and what goes well are left out too.

    The agreements ask for a review, an executive meeting or a work visit, from 60 days before the date.
    A term that ends within 90 days is there too. Every year there should be an exercise of the short lines for
    an incident, and a talk on privacy. No field says when that was. So collab looks back twelve months. Was
    there a point with “exercise” in its title, or a crisis meeting? Was there a point with the theme privacy?
    Then collab does not ask for it. So after an exercise, put “exercise” in the title of a point.
command-report-meeting = The meeting: an id, or `last` for the last one held
command-report-agreement = With `last`: the agreement that the meeting belongs to. Without this option, every agreement counts
command-report-only = Only the list of decisions or the list of actions
command-report-names = Also name who holds the functions
command-report-more =
    A decision stands at its item, with the reason. The actions stand at the end, in the action list. Has the
    report not been adopted yet? Then it says at the top that it is a draft.
command-completions-shell = Your shell
command-man-name = Only the manual page of this command
command-init = Makes a new folder of records, with examples to fill in
command-init-folder = The folder that collab makes or fills
command-init-name = The name of the partnership
command-init-language = The language of the records
command-init-parties = A party: its name, a colon and its kind, such as `Moskee Al Noor:mosque` (can be repeated)
command-init-automation = The service that checks every change
command-init-source = The git address from which that service gets collab, such as `https://…`, `git@…:…` or a folder
command-init-force = Replace files that are already there
command-new = Makes a new file, and in a terminal asks for what is still needed
command-new-organisation = Makes an organisation
command-new-contact = Makes a contact: a function at an organisation
command-new-substitute = Makes a substitute: who stands in for whom
command-new-agreement = Makes a start document
command-new-meeting = Makes a meeting, or plans the next one with `--next`
option-record = The name of the file without `.toml`; without it collab makes one
option-id = The same, as an option
option-next = Fill in what follows from the agreement: day, time, host, chair, minute-taker and what was left over. Without `--agreement`, this is the agreement whose next meeting comes first
option-plain = Write no explanations of the fields
option-format = Format of the document; without this option the name of the file tells it, and otherwise it is text
option-output = Write the document to this file. Its name decides the format: .txt, .md, .html or .docx
option-force = Replace the file if it is already there
option-records = Folder with the records
option-lang = Language of everything that is printed
option-today = Day that counts as today (YYYY-MM-DD)
option-color = Colours in the output
option-quiet = Print no counts and notes
option-help = Print this help
option-version = Print the version

# What went wrong at the start: the line itself and a hint
# $name: what was typed; $nearest: what was probably meant; $value, $allowed: a value and what it can be
usage-unknown-command = There is no command `{ $name }`.
    .hint = `collab --help` shows all commands.
usage-unknown-command-nearest = There is no command `{ $name }`.
    .hint = Did you mean `{ $nearest }`? `collab --help` shows all commands.
usage-unknown-option = `{ $name }` cannot stand here.
    .hint = Put `--help` after the command to see what can.
usage-unknown-option-nearest = `{ $name }` cannot stand here.
    .hint = Did you mean `{ $nearest }`? Put `--help` after the command to see what can stand there.
usage-missing-command = It does not say what collab should do.
    .hint = Begin with `collab check`. `collab --help` shows all commands.
usage-missing-argument = Something is missing: { $name }.
    .hint = Put `--help` after the command to see how it is used.
usage-missing-choice = Something is missing: { $name }.
    .hint = Choose from { $allowed }.
usage-missing-rule = Something is missing: { $name }.
    .hint = `collab rules` lists all rules.
usage-missing-value = A value is missing after `{ $name }`.
    .hint = Put `--help` after the command to see which.
usage-not-one-of = `{ $value }` cannot be used for `{ $name }`.
    .hint = Choose from { $allowed }.
usage-bad-value = `{ $value }` cannot be used for `{ $name }`.
    .hint = Write a date like 2026-05-19. Put `--help` after the command to see what can be used.
usage-conflict = `{ $name }` cannot be used together with the rest.
    .hint = Leave one of the two out.
usage-other = This command cannot be understood.
    .hint = `collab --help` shows all commands.

failure-no-records = There is no `collab.toml` here or in the folders above.
    .hint = Go to the folder with your records, or name that folder with `--records`.
# $folder: the folder that was named
failure-no-records-there = There is no `collab.toml` in the folder { $folder }.
    .hint = Name the folder that holds `collab.toml`.
# $reason: what the computer says
failure-output = The result could not be written ({ $reason }).
    .hint = Check whether there is room, and whether you may write there.
# $name: what was typed; $nearest: what was probably meant
failure-unknown-path = { $name } is not one of the records.
    .hint = Name a file or a folder with records.
failure-unknown-path-nearest = { $name } is not one of the records.
    .hint = Did you mean { $nearest }?
# $folder: the folder that was named
failure-other-records = { $folder } is another folder of records.
    .hint = Name it with `--records { $folder }`.
failure-unknown-rule = There is no rule `{ $name }`.
    .hint = `collab rules` shows all rules.
failure-unknown-rule-nearest = There is no rule `{ $name }`.
    .hint = Did you mean `{ $nearest }`? `collab rules` shows all rules.
failure-unknown-kind = There is no kind of file `{ $name }`.
    .hint = Choose from settings, organisation, contact, substitute, agreement and meeting.
failure-unknown-kind-nearest = There is no kind of file `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
failure-missing-kind = It does not say of which kind you want the schema.
    .hint = Choose from settings, organisation, contact, substitute, agreement and meeting, or write all with `--all`.
# $file: the file
failure-file-exists = { $file } already exists.
    .hint = With `--force` it is replaced.
# Why the computer does not do it; part of another sentence.
computer-says = it did not work
    .already-there = something else is already there
    .folder = it is a folder
    .no-folder = a part of the way to it is no folder
    .not-there = it does not exist
    .no-permission = there is no permission for it
    .no-room = the disk is full
    .read-only = nothing can be written to that disk
# $file: the file; $reason: what the computer says
failure-cannot-write = { $file } could not be written ({ $reason }).
    .hint = Check whether the folder exists, whether there is room, and whether you may write there.
failure-unknown-page = There is no manual page for `{ $name }`.
    .hint = `collab --help` shows all commands.

command-check-meeting = Report only what matters for this meeting: an id, `next` or `last`
command-check-since = Report only what this revision of git did not have yet
command-check-staged = Check what is about to be committed
placeholder-id = ID
placeholder-rev = REVISION

failure-no-git = This needs git, and it is not there.
    .hint = Install git, or leave out `--staged` and `--since`.
failure-no-repository = These records are not in a working tree of git.
    .hint = Go to a clone with files, or leave out `--staged` and `--since`.
# $revision: what was named
failure-no-revision = Git does not know the revision `{ $revision }`.
    .hint = `git log` shows which there are. In CI the whole history may have to be fetched first.
failure-nothing-staged = No `collab.toml` is staged for a commit.
    .hint = Stage the records with `git add`.
failure-conflict = There are files in conflict.
    .hint = Solve the conflict first and stage the result with `git add`.
# $reason: what git says
failure-git = Git could not tell ({ $reason }).
    .hint = Check whether `git status` works in this folder.
# $name: what was typed; $nearest: what was probably meant
failure-unknown-contact = There is no contact `{ $name }`.
    .hint = `collab list contacts` shows all contacts.
failure-unknown-contact-nearest = There is no contact `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
failure-unreadable-record = The file of `{ $name }` cannot be read.
    .hint = `collab check` says what is wrong.
failure-no-next-meeting = No meeting is planned.
    .hint = Make a file in `meetings/` with `status = "planned"`.
failure-no-last-meeting = No meeting has been held yet.
    .hint = Name a meeting by its id, or choose `next`.
# $name: what was typed; $nearest: what was probably meant
failure-unknown-meeting = There is no meeting `{ $name }`.
    .hint = Give the name of a file in `meetings/`, `next` or `last`.
failure-unknown-meeting-nearest = There is no meeting `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
failure-unreadable-meeting = The file of the meeting `{ $name }` cannot be read.
    .hint = `collab check` says why.

failure-unknown-list = `collab list` knows no `{ $name }`.
    .hint = Choose from organisations, contacts, substitutes, agreements, meetings and actions.
failure-unknown-list-nearest = `collab list` knows no `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
failure-unknown-whom = There is no contact and no organisation with the id `{ $name }`.
    .hint = `collab list contacts` and `collab list organisations` show which there are.
failure-unknown-whom-nearest = There is no contact and no organisation with the id `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
failure-unknown-record = There is nothing with the id `{ $name }`.
    .hint = `collab list` shows which ids there are.
failure-unknown-record-nearest = There is nothing with the id `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
# $option: what was typed; $kind: what is listed; $fitting: the kinds that the option fits
failure-filter-does-not-fit = `{ $option }` cannot be used with `collab list { $kind }`.
    .hint = `{ $option }` fits { $fitting }.
# $since, $until: the days that were typed
failure-since-after-until = `--since` { $since } lies after `--until` { $until }.
    .hint = Turn the two days around.
# $found: the number of the format
failure-newer-format = These records have format { $found }. This program cannot read that.
    .hint = Install a newer version of `collab`.

# Headings of the manual
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-more = MORE
man-version = VERSION
