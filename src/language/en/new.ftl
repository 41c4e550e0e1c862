# A new file
# $ids: ids of records that are there already
new-known = To choose from: { $ids }.
new-next-title = Periodic meeting
# $title: the title of an earlier meeting; $file: its file
new-postponed = Postponed from “{ $title }” ({ $file }).
new-unfinished = Not finished in “{ $title }” ({ $file }).

# What went wrong
new-unprintable = There is a character in this that cannot be seen.
    .help = Type the text again. A name, title or function stands on one line.
new-missing-kind = It does not say what kind of file you want to make.
    .hint = Choose from organisation, contact, substitute, agreement and meeting: `collab new meeting`.
# $name: what stood there; $nearest: what was probably meant
new-unknown-kind = There is no kind of file `{ $name }`.
    .hint = Choose from organisation, contact, substitute, agreement and meeting.
new-unknown-kind-nearest = There is no kind of file `{ $name }`.
    .hint = Did you mean `{ $nearest }`?
# $missing: options; $kind: the kind
new-missing = Something is missing: { $missing }.
    .hint = `collab new { $kind } --help` explains each option. In a terminal collab asks for it.
# $option: the option; $message and $help: what `collab check` would say
new-refused-option = `{ $option }`: { $message }
    .hint = { $help }
new-refused = { $message }
    .hint = { $help }
# $kind: the kind that must be there first
new-none-yet = There is nothing to choose from yet.
    .hint = Begin with `collab new { $kind }`.
new-stopped = Nothing was written: no more answers came.
    .hint = Begin again, or give everything as options.
# $id: the name
new-bad-id = `{ $id }` cannot be the name of a file.
    .hint = Use lower-case letters, digits and hyphens, and at most 100 characters: `secretary-al-noor`.
new-no-id = No name for the file can be made from this.
    .hint = Give one yourself: `--id secretary-al-noor`.
# $id: the name; $file: the file that has it
new-taken = The name `{ $id }` is there already: { $file }.
    .hint = Choose another name with `--id`, or change that file.
# $name: what stood there; $nearest: what was probably meant
# $count: how many files; $files: the files
new-agreement-unreadable = { $count ->
        [one] An agreement cannot be read: { $files }.
       *[other] Some agreements cannot be read: { $files }.
    }
    .hint = `collab check` says why. Or choose an agreement yourself that can be read.
new-unknown-agreement = There is no agreement `{ $name }` that can be read.
    .hint = There is no agreement yet. Begin with `collab new agreement`.
# $agreement: the agreement
new-agreement-ended = The partnership of “{ $agreement }” has ended.
    .hint = Choose another agreement.
new-no-agreement = There is no agreement to plan a meeting for.
    .hint = Begin with `collab new agreement`.
# $ids: ids of agreements; $example: a command with one of them
new-which-agreement = There is more than one agreement.
    .hint = Choose from { $ids }, such as `{ $example }`.

# After it is written
new-written = Open this file and fill in the rest. Then `collab check` checks it.
