# Documenten: waar zij heen gaan
# $file: the file
output-written = Geschreven: { $file }
failure-docx-on-terminal = Een docx-bestand is niet in een terminal te lezen.
    .hint = Noem een bestand, zoals `--output overleg.docx`.
failure-unknown-extension = Uit de naam { $file } blijkt niet welke vorm u wilt.
    .hint = Kies een naam op .txt, .md, .html of .docx, of noem de vorm met `--format`.
# $file: what was typed; $proposed: a name that fits
failure-ending-contradicts = De naam { $file } past niet bij de vorm die u noemt met `--format`.
    .hint = Laat `--format` weg, of schrijf `--output { $proposed }`.
failure-output-is-folder = { $file } is een map.
    .hint = Zet de naam van een bestand erachter.
failure-output-is-link = { $file } verwijst naar een andere plek.
    .hint = Noem het bestand zelf. Of laat `--output` weg om het document te tonen of door te geven.
failure-output-is-no-file = { $file } is geen gewoon bestand.
    .hint = Laat `--output` weg om het document te tonen of door te geven.
failure-no-folder-for-file = De map voor { $file } bestaat niet.
    .hint = Maak eerst de map, of kies een andere.

# Woorden die elk document gebruikt
# $day: the day that was taken for today
document-as-of = Stand op { $day }
document-note = Let op:
document-skip = Naar de inhoud
document-done = Gedaan:
document-open = Nog open:
