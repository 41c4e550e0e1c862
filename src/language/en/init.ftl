# A new folder of records: what stands in the examples
# These words go into the files themselves. They never name a person.
init-name = Partnership of
init-party = party
init-sample = This file is an example. Change what does not fit, and take away what you do not need.
init-vacant = This seat is still vacant: nothing about a person stands in this file. Does somebody hold it? Then take away the hash before `[person]` and `[privacy]`, and before those lines below them that you need.
init-privacy = Without `[privacy]`, nothing about a person may stand here. Tell the person first.
init-accepted = First ask whether the substitute wants this. In `accepted` now stands the day on which this file was made. Put the day of the yes there.
init-exploring = The parties are still exploring: `exploring`. Fill in this file together. Does everyone agree, and is it signed? Then make it `agreed`. From then on collab is stricter.
init-meeting = A planned meeting. Afterwards: `held` for `status`, who was there, and what you decided.

init-seat-policy-officer = policy officer
init-seat-safety-adviser = safety adviser
init-seat-alderman = alderman
init-seat-chair = chair
init-seat-secretary = secretary
init-seat-coordinator = coordinator
init-seat-team-leader = team leader

init-agreement = Start document partnership
init-why = We want to know each other before something happens. And we want to work together for a pleasant neighbourhood.
init-instrument-meetings = a regular meeting, hosted in turn
init-instrument-visit = a work visit to each other every year
init-feedback = A critical voice is always welcome in the closing round, or with a first contact. An answer comes within two weeks.
init-goal-reach = We find each other quickly when something happens.
init-goal-reach-sign = The first contacts call each other back within two hours.
init-goal-neighbours = The neighbours know what we do together.
init-goal-neighbours-sign = There was an open day, and every party took part.
init-task-bring = put our own questions and subjects on the agenda in time
init-task-tell = tell our own people what we agreed, and bring their questions
init-internal = When it is urgent: call. Everything else: e-mail to the first contacts.
init-external = We tell each other first. Then each party tells its own part.
init-confidentiality = Decisions and actions go in the report, without names. The rest stays in the room.
init-step-danger = Is there danger? Call 112 first.
init-step-call = The first contacts call each other.
init-step-choose = We choose together what we tell the outside.
init-step-back = At the next meeting we look back together.

init-introduction = Introduction
init-item-start = What goes well in the neighbourhood?
init-item-needs = What does each party need?
init-item-offers = What can each party contribute?
init-item-agree = What do we agree on?

# The explanation for the partners, in the folder of records
# $name: the name of the partnership; $parties: the names of the parties
init-readme =
    # { $name }

    This folder belongs to the partnership of { $parties }.
    It holds what we agree on, and what we decide in meetings. All parties are equal and may read everything.

    ## What we keep

    - **organisations**: the parties, with details that everyone may know.
    - **contacts**: functions at a party, and who holds them now. A name stands only here.
    - **substitutes**: who stands in for whom.
    - **agreements**: the start document, with what we agreed.
    - **meetings**: agendas and reports, with functions instead of names.

    ## What we never keep

    - Anything about a person’s faith, origin, health, political opinion or family.
    - Worries or judgements about a person, also without a name.
    - Which people know each other. Lists of visitors. Photos.
    - The reason why someone was absent.
    - Private numbers, home addresses and citizen service numbers.

    ## Who sees this

    All parties see the same. Others see this folder only where we agree on that together.
    Is your own name in here? Then you may ask what it says, and have it corrected or erased.
    Ask a first contact. What was saved once, stays in the history of git.
    So check what you write first.

    ## How to work with it

    - The files are examples. Fill them in together.
    - `collab check` checks everything and says what is missing or does not fit.
    - `collab new` makes a new file. `collab new meeting --next` plans the next meeting.
    - `collab explain` with the name of a rule explains that rule.

# What stands in the files for other programs
init-editor-note = This tells your editor what belongs in each file (Even Better TOML, taplo).

# What went wrong, and what comes next
# $party: what stood after `--party`
init-party-unclear = `{ $party }` cannot be understood as a party.
    .hint = Write the name, a colon and the kind: `--party "Moskee Al Noor:mosque"`.
# $kind: what stood as the kind; $nearest: what was probably meant; $allowed: the kinds
init-kind-unknown = There is no kind of organisation `{ $kind }`.
    .hint = Choose from { $allowed }.
init-kind-nearest = There is no kind of organisation `{ $kind }`.
    .hint = Did you mean `{ $nearest }`? Choose from { $allowed }.
init-one-party = There is only one party.
    .hint = A partnership has two or more. Give `--party` for each of them.
# $name: the name
init-name-unprintable = The name `{ $name }` has a character that cannot be seen.
    .hint = Type the name again, on one line.
# $folder: the folder; $found: what is in it
init-not-empty = The folder { $folder } is not empty: it holds { $found }.
    .hint = Choose another folder. Or use `--force`: then files with the same name are replaced. Everything else stays.
# $folder: the folder
init-no-parent = The folder that { $folder } should be made in does not exist.
    .hint = Make that folder first, or choose another.
# $today: the day
init-day-out-of-reach = With { $today } as today there is nothing to plan.
    .hint = Choose a day between 1900-01-01 and 9900-12-31 with `--today`.

# What you still do yourself after `collab init`
init-done = Done. This is what you can do now:
# $file: the explanation
init-left-read = Read { $file } first.
init-left-check = Check everything with `collab check`.
# $folder: the new folder
init-left-check-there = Go to the folder { $folder } and check everything there with `collab check`.
# $service: the service; $file: the file of the service
init-left-source = Will this folder be kept on { $service }? Then, in { $file }, write after COLLAB_SOURCE at which git address collab is kept. If not, you can delete that file.
init-left-parties = The parties here are invented. With names of your own you begin in an empty folder: `collab init --party "Veenmeer Municipality:municipality" --party "Al Noor Mosque:mosque"`.
