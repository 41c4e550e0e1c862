# What stands in the files of services that check: comments, and a line for their log
init-hook-note = Checks what you are about to commit, before it is in the history. Switch it on with `pre-commit install`.
init-ci-note = Checks the records: errors with every proposed change, and every week warnings too.
init-ci-source-note = From this git address the service gets collab where it is not there yet. Does collab move? Then change this line only. Beware: on crates.io, `collab` is the name of another program.
init-ci-source-open-note = Write after COLLAB_SOURCE, between the quotes, at which git address collab is kept. For example `https://example.org/collab.git`. Without an address the service cannot check anything. Beware: on crates.io, `collab` is the name of another program.
# $file: the file of the service
init-ci-source-missing = collab is not here yet. In { $file }, write after COLLAB_SOURCE at which git address collab is kept.
init-ci-schedule-note = Make the weekly schedule in GitLab yourself: Build, Pipeline schedules.

# The address after `--source`
init-source-unclear = What stands after `--source` is no address from which git can get collab.
    .hint = Write it as `https://…`, `ssh://…`, `git@…:…` or `file:///…`, without spaces or quotes. Or name a folder that is there.
init-source-secret = The address after `--source` holds a password or a name. Anyone could read it.
    .hint = Leave out what stands before the `@`, and the `@` itself. Only `ssh://git@…` may stay.
