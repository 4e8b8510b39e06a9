"""People in and out on the command line: files of contacts, cards, tables and calendars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview_coach.application.errors import CoachError
from interview_coach.cli.ids import interview_of, person_of
from interview_coach.cli.telling import give_file, give_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from interview_coach.application.contacts import ContactFile, Reason, Skipped
    from interview_coach.application.importing import ImportAccount, Preview
    from interview_coach.application.services import Services

# The words of application.likely, spelt here so that --help loads nothing.
DUPLICATES = ("skip", "merge", "add")
_LISTED = 20
_SHOWN = 5


def add_people(people: ArgumentParser) -> None:
    """The words after *people*."""
    commands = people.add_subparsers(metavar="WHAT", required=True)
    _add_import(commands)
    undo = commands.add_parser("undo", help="take the last import back, whole")
    undo.set_defaults(run=_undo)
    export = commands.add_parser("export", help="write vCards, or a table")
    export.add_argument("-o", "--output", metavar="FILE", required=True, help=".vcf or .csv")
    export.add_argument("--discreet", action="store_true", help="those too who are discreet")
    export.add_argument("--notes", action="store_true", help="vCards with your notes")
    export.set_defaults(run=_export)
    everything = commands.add_parser("everything", help="all that is kept about one person")
    everything.add_argument("--person", metavar="ID", help="their id, or the beginning of it")
    everything.add_argument("-o", "--output", metavar="FILE.json", required=True)
    everything.set_defaults(run=_everything)


def _add_import(commands: _SubParsersAction[ArgumentParser]) -> None:
    bring = commands.add_parser("import", help="bring people in from a file of contacts")
    bring.add_argument(
        "file", metavar="FILE", help="LinkedIn (its ZIP too), Google, Outlook, any CSV, vCard"
    )
    bring.add_argument("--dry-run", action="store_true", help="only say what would come in")
    bring.add_argument("--all", action="store_true", help="choose everybody in the file")
    bring.add_argument("--only", metavar="WORDS", help="choose those in whom the words are found")
    bring.add_argument(
        "--duplicates", choices=DUPLICATES, default="skip", help="who seems to be there already"
    )
    bring.add_argument(
        "--map", metavar="HEADING=FIELD", action="append", help="what a column holds; remembered"
    )
    bring.add_argument("--json", action="store_true", help="as JSON")
    bring.set_defaults(run=_import)


def add_interview(interview: ArgumentParser) -> None:
    """The words after *interview*."""
    commands = interview.add_subparsers(metavar="WHAT", required=True)
    talk = commands.add_parser("ics", help="a talk as a calendar file")
    talk.add_argument("--interview", metavar="ID", help="its id, or the beginning of it")
    talk.add_argument("-o", "--output", metavar="FILE.ics", required=True)
    talk.set_defaults(run=_talk)
    due = commands.add_parser("due", help="what is due, as days of a calendar")
    due.add_argument("-o", "--output", metavar="FILE.ics", required=True)
    due.set_defaults(run=_due)


# In


def _import(services: Services, options: Namespace) -> int:
    path = Path(options.file)
    importing = services.importing
    file = importing.open(path)
    if options.map:
        file = importing.map(file, _mapped(file, options.map))
    preview = importing.read(file, path.name)
    chosen = _chosen(preview, options)
    if options.dry_run:
        _tell(preview, chosen, None, options)
        return 0
    account = importing.bring_in(preview, chosen, _choices(preview, options.duplicates))
    _tell(preview, chosen, account, options)
    return 0


def _mapped(file: ContactFile, words: Iterable[str]) -> list[str]:
    from interview_coach.exchange.contact_columns import FIELDS

    fields = list(file.fields)
    for each in words:
        heading, _, field = each.rpartition("=")
        if heading not in file.header:
            raise CoachError(f"There is no such heading; there are: {', '.join(file.header)}.")
        if field and field not in FIELDS:
            raise CoachError(f"There is no such field; there are: {', '.join(FIELDS)}.")
        fields[file.header.index(heading)] = field
    return fields


def _chosen(preview: Preview, options: Namespace) -> list[int]:
    if options.only:
        return preview.filtered(options.only)
    return list(range(len(preview.cards))) if options.all else []


def _choices(preview: Preview, choice: str) -> dict[int, Any]:
    from interview_coach.application.likely import Choice

    return dict.fromkeys(preview.duplicates, Choice(choice))


def _tell(
    preview: Preview, chosen: list[int], account: ImportAccount | None, options: Namespace
) -> None:
    if options.json:
        give_json(_as_json(preview, chosen, account))
        return
    read = preview.account
    print(
        f"{read.read} contacts were read ({read.format}, {read.encoding}):"
        f" {read.taken} can come in, {read.skipped} cannot,"
        f" {len(preview.duplicates)} seem to be there already."
    )
    for line in _why(read.listed, read.reasons):
        print(line)
    if account is None:
        print(f"{len(chosen)} would be chosen:")
        for at in chosen[:_SHOWN]:
            card = preview.cards[at]
            print("\t".join((card.name, card.role, card.organisation)))
    elif not chosen:
        print("Nobody was chosen; --all chooses everybody, --only WORDS some.")
    else:
        print(f"{account.added} came in, {account.merged} were merged, {account.skipped} did not.")


def _why(listed: Iterable[Skipped], reasons: Mapping[Reason, int]) -> Iterable[str]:
    """What was skipped: the first of them by line, then how many for which reason."""
    from interview_coach.application.contacts import REASONS

    for each in list(listed)[:_LISTED]:
        yield f"  line {each.line}: {REASONS[each.reason]}"
    if sum(reasons.values()) > _LISTED:
        for reason, count in reasons.items():
            yield f"  {count} in all: {REASONS[reason]}"


def _as_json(
    preview: Preview, chosen: list[int], account: ImportAccount | None
) -> dict[str, object]:
    read = preview.account
    wanted = set(chosen)
    return {
        "format": read.format,
        "encoding": read.encoding,
        "read": read.read,
        "taken": read.taken,
        "skipped": read.skipped,
        "reasons": {reason.value: count for reason, count in read.reasons.items()},
        "lines": [{"line": each.line, "reason": each.reason.value} for each in read.listed],
        "contacts": [
            {"line": card.line, "name": card.name, "role": card.role,
             "organisation": card.organisation, "chosen": at in wanted,
             "likely": preview.duplicates[at].sign.value if at in preview.duplicates else None}
            for at, card in enumerate(preview.cards)
        ],
        "imported": None if account is None else {
            "batch": str(account.batch_id) if account.batch_id else None,
            "added": account.added,
            "merged": account.merged,
            "skipped": account.skipped,
            "reasons": {reason.value: count for reason, count in account.reasons.items()},
        },
    }  # fmt: skip


def _undo(services: Services, options: Namespace) -> int:
    told = services.importing.undo()
    print(f"{told.erased} people were removed, {told.restored} are as they were before.")
    if told.binned:
        print(f"{told.binned} had been worked with already; they lie in the bin.")
    return 0


# Out


def _export(services: Services, options: Namespace) -> int:
    path = Path(options.output)
    exporting = services.exporting
    if path.suffix.lower() == ".vcf":
        data = exporting.cards(discreet=options.discreet, notes=options.notes)
    elif path.suffix.lower() == ".csv":
        data = exporting.table(discreet=options.discreet)
    else:
        raise CoachError("A file of people ends in .vcf or in .csv.")
    give_file(path, data)
    return 0


def _everything(services: Services, options: Namespace) -> int:
    if options.person is None:
        raise CoachError("Say about whom, with --person ID.")
    give_file(Path(options.output), services.exporting.everything(person_of(services, options)))
    return 0


def _talk(services: Services, options: Namespace) -> int:
    interview = interview_of(services, options)
    give_file(Path(options.output), services.exporting.meeting(interview))
    return 0


def _due(services: Services, options: Namespace) -> int:
    give_file(Path(options.output), services.exporting.due())
    return 0
