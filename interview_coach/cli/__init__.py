"""The command line: the same use cases without a window; Qt is imported only to show one."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from interview_coach import __version__
from interview_coach.application.errors import CoachError, DamagedError
from interview_coach.cli.people import add_interview, add_people
from interview_coach.cli.prints import add_print
from interview_coach.cli.questions import add_questions
from interview_coach.cli.telling import (
    PROGRAM,
    give_file,
    give_json,
    stop_giving,
    take_every_alphabet,
    tell,
)

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from interview_coach.app import Workspace
    from interview_coach.application.archive import Archive
    from interview_coach.application.services import Services

LISTS = ("people", "interviews", "due")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window without one; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    take_every_alphabet()
    try:
        code = _run(words)
        print(end="", flush=True)
    except CoachError as error:
        tell(error)
        return 1
    except OSError as problem:
        return _not_given(problem)
    except KeyboardInterrupt:
        return 130
    return code


def _not_given(problem: OSError) -> int:
    """The exit code when what a command says was not taken; any other problem is a bug."""
    if problem.errno not in (errno.EPIPE, errno.ENOSPC):
        raise problem
    stop_giving()
    # A closed pipe has read enough, as in “list people | head”.
    if problem.errno == errno.ENOSPC:
        tell("There was no room for what the command gives out.")
    return 1


def _run(words: list[str]) -> int:
    # A plain start does not wait for argparse.
    if not words:
        return _window(None)
    options = _parser().parse_args(words)
    if options.tour is not None:
        return _tour(Path(options.tour))
    run: Callable[[Services, Namespace], int] | None = options.run
    if run is None:
        return _window(options)
    from interview_coach.app import open_services

    try:
        opened = open_services(_workspace(options))
    except DamagedError:
        if not _is_restoring(options):
            raise
        return _rescue(options)
    try:
        return run(opened.services, options)
    finally:
        opened.close()


def _is_restoring(options: Namespace) -> bool:
    return options.run is _archive and options.what == "restore" and not options.database_url


def _rescue(options: Namespace) -> int:
    """What is brought back takes the place of a data file that is damaged."""
    from interview_coach.app import rescue

    _tell_restored(rescue(_workspace(options), Path(options.file)))
    return 0


def _workspace(options: Namespace | None) -> Workspace:
    from interview_coach.app import Workspace
    from interview_coach.paths import Paths

    if options is None:
        return Workspace(Paths.choose(None))
    url = options.database_url or ""
    if url and "://" not in url:
        raise CoachError(
            "A database is named by its URL, such as sqlite:////folder/file.db "
            "or postgresql://server/name."
        )
    return Workspace(Paths.choose(options.data_dir), url)


# The window and the tour


def _window(options: Namespace | None) -> int:
    if _has_no_display():
        return _tour_without_display()
    from interview_coach.app import run_window

    return run_window(_workspace(options))


def _has_no_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


def _tour_without_display() -> int:
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="interview-coach-tour-"))
    print(f"No display was found, so no window can open. A tour goes to {folder}.")
    return _tour(folder)


def _tour(folder: Path) -> int:
    from interview_coach.tour import take_tour

    pictures = take_tour(folder)
    print(f"{len(pictures)} pictures and documents are in {folder}.")
    return 0


# Lists


def _list(services: Services, options: Namespace) -> int:
    rows = _TABLES[options.what](services)
    if options.json:
        give_json(rows)
        return 0
    for row in rows:
        print("\t".join(str(value) if value is not None else "" for value in row.values()))
    return 0


def _people(services: Services) -> list[dict[str, object]]:
    rows = services.reading.people(limit=1_000_000)
    return [
        {"id": str(r.id), "name": r.name, "role": r.role, "organisation": r.organisation,
         "stage": r.stage.value}
        for r in rows
    ]  # fmt: skip


def _interviews(services: Services) -> list[dict[str, object]]:
    return [
        {"id": str(r.id), "name": r.name,
         "starts_at": r.starts_at.isoformat() if r.starts_at else None,
         "minutes": r.planned_minutes, "format": r.format.value, "state": r.state.value,
         "thanked_at": r.thanked_at.isoformat() if r.thanked_at else None}
        for r in services.reading.interviews()
    ]  # fmt: skip


def _due(services: Services) -> list[dict[str, object]]:
    return [
        {"interview": str(d.interview_id), "what": d.kind.value, "name": d.name,
         "by": d.at.isoformat(timespec="minutes"), "urgency": d.urgency.value}
        for d in services.today.due()
    ]  # fmt: skip


_TABLES = {"people": _people, "interviews": _interviews, "due": _due}


# Archive and check


def _archive(services: Services, options: Namespace) -> int:
    path = Path(options.file)
    if options.what == "save":
        give_file(path, services.archives.save())
        return 0
    _tell_restored(services.archives.restore(services.archives.document_in(path)))
    return 0


def _tell_restored(archive: Archive) -> None:
    people = sum(person.deleted_at is None for person in archive.people)
    print(f"{people} people and {len(archive.interviews)} interviews were restored.")


def _check(services: Services, options: Namespace) -> int:
    problems = services.check()
    for problem in problems:
        print(problem)
    if not problems:
        print("The data is sound.")
    return 1 if problems else 0


# The words


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser

    parser = ArgumentParser(
        prog=PROGRAM,
        description="Prepare, hold and follow up informational interviews. "
        "Without a command, the window opens.",
    )
    parser.set_defaults(run=None)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument("--data-dir", metavar="DIR", help="where the data lies")
    parser.add_argument(
        "--database-url", metavar="URL", help="another database, as an SQLAlchemy URL"
    )
    parser.add_argument(
        "--tour", metavar="DIR", help="leave a picture of every screen, and every PDF, in DIR"
    )
    _add_commands(parser)
    return parser


def _add_commands(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND")
    lists = commands.add_parser("list", help="list people, interviews or what is due")
    lists.add_argument("what", choices=LISTS)
    lists.add_argument("--json", action="store_true", help="as JSON")
    lists.set_defaults(run=_list)
    add_print(commands.add_parser("print", help="make a document, or an e-mail"))
    add_people(commands.add_parser("people", help="bring people in from a file, or take them out"))
    add_interview(commands.add_parser("interview", help="a talk, or what is due, for a calendar"))
    add_questions(commands.add_parser("questions", help="packs of questions, in and out"))
    archive = commands.add_parser("archive", help="save everything to one file, or restore it")
    archive.add_argument("what", choices=("save", "restore"))
    archive.add_argument("file", metavar="FILE", help="an archive, or a copy from the backups")
    archive.set_defaults(run=_archive)
    check = commands.add_parser("check", help="look whether the data is sound")
    check.set_defaults(run=_check)
