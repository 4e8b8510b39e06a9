"""Where questions come from, as a choice to narrow a list of them by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from interview_coach.application.reading import BankRow
from interview_coach.application.services import Services

EVERY, OWN = "every", "own"
Options = list[tuple[str, str]]


def key_of(origin: str) -> str:
    """The key by which a pack is chosen in a list, or what one wrote oneself."""
    return f"pack:{origin}" if origin else OWN


def pack_options(packs: Mapping[str, str], *, has_own: bool) -> Options:
    """What a bank can be narrowed to; nothing where all of it is of one kind."""
    options = [(key_of(name), title) for name, title in packs.items()]
    if has_own:
        options.append((OWN, _say("Your own")))
    return [(EVERY, _say("All packs")), *options] if len(options) > 1 else []


def packs_among(services: Services, rows: Iterable[BankRow]) -> Options:
    """What these rows can be narrowed to; asked where the data is."""
    origins = {row.origin for row in rows}
    if len(origins) < 2:
        return []
    return pack_options(services.packs.names(origins), has_own="" in origins)


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
