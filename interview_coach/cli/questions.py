"""Packs of questions on the command line: those that ship, and files to bring in or hand on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from interview_coach.cli.telling import give_file

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from interview_coach.application.reading import BankRow
    from interview_coach.application.services import Services

OWN = "own"


def add_questions(questions: ArgumentParser) -> None:
    """The words after *questions*."""
    commands = questions.add_subparsers(metavar="WHAT", required=True)
    packs = commands.add_parser("packs", help="list the packs that can be added")
    packs.set_defaults(run=_packs)
    add = commands.add_parser("add", help="add one of them to the bank")
    add.add_argument("pack", metavar="PACK")
    add.set_defaults(run=_add)
    bring = commands.add_parser("import", help="bring in a pack from a file")
    bring.add_argument("file", metavar="FILE.toml")
    bring.add_argument("--dry-run", action="store_true", help="only say what would come in")
    bring.set_defaults(run=_import)
    export = commands.add_parser("export", help="write questions as a pack to hand on")
    export.add_argument("-o", "--output", metavar="FILE.toml", required=True)
    export.add_argument("--title", metavar="WORDS", required=True)
    export.add_argument("--by", metavar="WORDS", default="", help="who made it")
    export.add_argument("--about", metavar="WORDS", default="", help="what it is for")
    export.add_argument("--theme", metavar="THEME", default="", help="only those of a theme")
    export.add_argument(
        "--pack", metavar="PACK", default=OWN, help="those of a pack, or all; else your own"
    )
    export.set_defaults(run=_export)


def _packs(services: Services, options: Namespace) -> int:
    for offer in services.packs.offers():
        count = len(offer.pack.questions) or offer.there
        print(f"{offer.pack.name}\t{offer.pack.title}\t{offer.there} of {count} in the bank")
    return 0


def _add(services: Services, options: Namespace) -> int:
    brought = services.packs.add(options.pack)
    print(f"{len(brought.new) + len(brought.back)} questions were added.")
    return 0


def _import(services: Services, options: Namespace) -> int:
    preview = services.packs.read(Path(options.file))
    pack = preview.pack
    print(" · ".join(filter(None, (pack.title, pack.by, pack.about))))
    if options.dry_run:
        for at, entry in enumerate(pack.questions):
            print(f"{'there' if at in preview.there else 'new'}\t{entry.theme}\t{entry.text}")
        return 0
    brought = services.packs.bring_in(preview, preview.fresh)
    print(f"{len(brought.new)} questions were added, {len(preview.there)} were there already.")
    return 0


def _export(services: Services, options: Namespace) -> int:
    ids = [row.id for row in _chosen(services, options)]
    pack = services.packs.write(ids, options.title, options.by, options.about)
    give_file(Path(options.output), pack, besides=f", {len(ids)} questions")
    return 0


def _chosen(services: Services, options: Namespace) -> Iterator[BankRow]:
    wanted = "" if options.pack == OWN else options.pack
    for row in services.reading.bank(theme=options.theme):
        if wanted in ("all", row.origin):
            yield row
