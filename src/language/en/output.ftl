# Documents: where they go
# $file: the file
output-written = Written: { $file }
failure-docx-on-terminal = A docx file cannot be read in a terminal.
    .hint = Name a file, such as `--output meeting.docx`.
failure-unknown-extension = The name { $file } does not tell which format you want.
    .hint = Choose a name that ends in .txt, .md, .html or .docx, or name the format with `--format`.
# $file: what was typed; $proposed: a name that fits
failure-ending-contradicts = The name { $file } does not fit the format that you name with `--format`.
    .hint = Leave `--format` out, or write `--output { $proposed }`.
failure-output-is-folder = { $file } is a folder.
    .hint = Put the name of a file behind it.
failure-output-is-link = { $file } is a link to another place.
    .hint = Name the file itself. Or leave out `--output` to show the document or to pass it on.
failure-output-is-no-file = { $file } is not an ordinary file.
    .hint = Leave out `--output` to show the document or to pass it on.
failure-no-folder-for-file = The folder for { $file } does not exist.
    .hint = Make the folder first, or choose another.

# Words that every document uses
# $day: the day that was taken for today
document-as-of = As of { $day }
document-note = Note:
document-skip = Skip to the content
document-done = Done:
document-open = Still open:
