"""The command line: the same use cases without a window; Qt is imported only to show one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview_coach import __version__
from interview_coach.application.errors import CoachError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from uuid import UUID

    from interview_coach.app import Workspace
    from interview_coach.application.printing import Content, Paper
    from interview_coach.application.reaching_out import Approach
    from interview_coach.application.services import Services

PROGRAM = "interview-coach"
LISTS = ("people", "interviews", "due")
PRINTS = (
    *("prep", "letter", "card", "guide", "envelope", "email"),
    *("referrals", "record", "outreach", "due"),
)
# The words of application.printing, spelt here so that --help loads nothing.
PAPERS = ("a4", "letter")
CARDS = ("a6", "5x7", "a5", "a2")
HANDS = ("small", "large")
ENVELOPES = ("c6", "dl", "no10", "a7")
ORDERS = ("introducer", "date")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window without one; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(words)
    except CoachError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


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

    opened = open_services(_workspace(options))
    try:
        return run(opened.services, options)
    finally:
        opened.close()


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
        import json

        print(json.dumps(rows, indent=2, ensure_ascii=False))
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


# Print


def _print(services: Services, options: Namespace) -> int:
    from interview_coach.application.files import atomic_write

    target = Path(options.output)
    if options.what == "email":
        data = _email(services, options, is_file=target.suffix.lower() == ".eml")
        told: list[str] = []
    else:
        data, told = _typeset(services, options)
    atomic_write(target, data)
    for sentence in told:
        print(f"{PROGRAM}: {sentence}", file=sys.stderr)
    return 0


def _email(services: Services, options: Namespace, *, is_file: bool) -> bytes:
    publishing = services.publishing
    if options.person or options.referral:
        email = publishing.outreach_email(_approach(services, options, "email"))
    else:
        email = publishing.email(_interview(services, options))
    return publishing.email_file(email) if is_file else email.plain.encode()


def _typeset(services: Services, options: Namespace) -> tuple[bytes, list[str]]:
    from interview_coach import documents
    from interview_coach.application.printing import Paper

    profile = services.you.get()
    paper = Paper(options.paper or profile.paper)
    contents, told = _contents(services, options, paper)
    printed = documents.press().bind(contents, paper, author=profile.name)
    told += printed.warnings
    if printed.missing:
        told.append(f"these characters cannot be printed: {' '.join(printed.missing)}")
    if not printed.fits:
        told.append("the text is longer than the card")
    return printed.pdf, told


def _contents(
    services: Services, options: Namespace, paper: Paper
) -> tuple[Sequence[Content], list[str]]:
    if options.what != "due":
        return [_PRINTS[options.what](services, options)], []
    due = services.publishing.due(paper, **_card(options), for_window=options.window)
    if not due.contents:
        raise CoachError("No letter or card is waiting to be sent.")
    told = [f"no envelope for {name}: there is no postal address" for name in due.without_address]
    told += [
        f"nothing for {name}: the words repeat what was told in confidence"
        for name in due.held_back
    ]
    return due.contents, told


def _card(options: Namespace) -> dict[str, Any]:
    """Size, fold and hand of a card, as keywords."""
    from interview_coach.application.printing import CardSize, Fold, Hand

    return {
        "size": CardSize(options.card),
        "fold": Fold.FOLDED if options.folded else Fold.FLAT,
        "hand": Hand(options.hand),
    }


def _prep(services: Services, options: Namespace) -> Content:
    return services.publishing.preparation_sheet(_interview(services, options))


def _letter(services: Services, options: Namespace) -> Content:
    interview = _interview(services, options)
    return services.publishing.letter(interview, for_window=options.window)


def _card_draft(services: Services, options: Namespace) -> Content:
    return services.publishing.card(_interview(services, options), **_card(options))


def _guide(services: Services, options: Namespace) -> Content:
    return services.publishing.guide_sheet(**_card(options))


def _envelope(services: Services, options: Namespace) -> Content:
    from interview_coach.application.printing import EnvelopeSize

    size = EnvelopeSize(options.envelope)
    if options.person:
        return services.publishing.envelope_to(_person(services, options), size)
    return services.publishing.envelope(_interview(services, options), size)


def _referrals(services: Services, options: Namespace) -> Content:
    from interview_coach.application.referral_lists import ReferralOrder

    interview = _interview(services, options) if options.interview else None
    return services.publishing.referral_list(interview, order=ReferralOrder(options.by))


def _record(services: Services, options: Namespace) -> Content:
    interview = _interview(services, options)
    return services.publishing.interview_record(interview, confidential=options.confidential)


def _outreach(services: Services, options: Namespace) -> Content:
    approach = _approach(services, options, "letter")
    return services.publishing.outreach_letter(approach, for_window=options.window)


_PRINTS: dict[str, Callable[[Services, Namespace], Content]] = {
    "prep": _prep,
    "letter": _letter,
    "card": _card_draft,
    "guide": _guide,
    "envelope": _envelope,
    "referrals": _referrals,
    "record": _record,
    "outreach": _outreach,
}


def _approach(services: Services, options: Namespace, form: str) -> Approach:
    """The letter that asks for a talk: to one of the people, or to somebody who was named."""
    from interview_coach.domain.letters import Form

    if options.referral is None:
        return services.reaching_out.to_person(_person(services, options), Form(form))
    interview = _interview(services, options)
    named = services.reading.referrals(interview)
    if not 0 < options.referral <= len(named):
        raise CoachError(f"This interview has {len(named)} referrals; they are counted from 1.")
    referral = named[options.referral - 1].id
    return services.reaching_out.to_referral(interview, referral, Form(form))


def _interview(services: Services, options: Namespace) -> UUID:
    """The one interview whose id begins with the words."""
    if options.interview is None:
        raise CoachError("Say which interview, with --interview ID.")
    return _begins(
        "interview", (row.id for row in services.reading.interviews()), options.interview
    )


def _person(services: Services, options: Namespace) -> UUID:
    """The one person whose id begins with the words."""
    if options.person is None:
        raise CoachError(
            "Say to whom, with --person ID, or with --interview ID and --referral NUMBER."
        )
    rows = services.reading.people(limit=1_000_000)
    return _begins("person", (row.id for row in rows), options.person)


def _begins(kind: str, ids: Iterable[UUID], words: str) -> UUID:
    found = [each for each in ids if words and str(each).startswith(words.strip().lower())]
    if len(found) != 1:
        where = "people" if kind == "person" else "interviews"
        raise CoachError(
            f"{'No' if not found else 'More than one'} {kind} has an id that begins like this; "
            f"“{PROGRAM} list {where}” shows them."
        )
    return found[0]


# Archive and check


def _archive(services: Services, options: Namespace) -> int:
    from interview_coach.application.files import atomic_write

    path = Path(options.file)
    if options.what == "save":
        atomic_write(path, services.archives.save())
        return 0
    try:
        document = path.read_bytes()
    except OSError as error:
        raise CoachError(f"{path.name} cannot be read ({error.strerror}).") from error
    archive = services.archives.restore(document)
    people = sum(person.deleted_at is None for person in archive.people)
    print(f"{people} people and {len(archive.interviews)} interviews were restored.")
    return 0


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
    _add_print(commands.add_parser("print", help="make a document, or an e-mail"))
    archive = commands.add_parser("archive", help="save everything to one file, or restore it")
    archive.add_argument("what", choices=("save", "restore"))
    archive.add_argument("file", metavar="FILE")
    archive.set_defaults(run=_archive)
    check = commands.add_parser("check", help="look whether the data is sound")
    check.set_defaults(run=_check)


def _add_print(prints: ArgumentParser) -> None:
    prints.add_argument("what", choices=PRINTS)
    prints.add_argument("--interview", metavar="ID", help="its id, or the beginning of it")
    prints.add_argument(
        "--person", metavar="ID", help="whom to write to: an outreach letter, e-mail or envelope"
    )
    prints.add_argument(
        "--referral", metavar="NUMBER", type=int, help="the same, by the place in the interview"
    )
    prints.add_argument(
        "-o", "--output", metavar="FILE", required=True, help="an e-mail opens as a draft if .eml"
    )
    prints.add_argument("--paper", choices=PAPERS)
    prints.add_argument("--card", choices=CARDS, default="a6")
    prints.add_argument("--folded", action="store_true", help="a card that opens")
    prints.add_argument("--hand", choices=HANDS, default="large", help="how large you write")
    prints.add_argument("--envelope", choices=ENVELOPES, default="c6")
    prints.add_argument("--window", action="store_true", help="an address for a window envelope")
    prints.add_argument("--by", choices=ORDERS, default="date", help="the order of referrals")
    prints.add_argument(
        "--confidential", action="store_true", help="a record with what was told in confidence"
    )
    prints.set_defaults(run=_print)
