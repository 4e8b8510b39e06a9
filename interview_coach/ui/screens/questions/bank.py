"""What the bank's list asks for, and how it words a question."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from interview_coach.application.content.questions import GENERAL, Pack
from interview_coach.application.reading import BankRow
from interview_coach.application.services import Services
from interview_coach.application.wording import listed
from interview_coach.domain.bank import Kind, Priority
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.pack_choice import EVERY, key_of

QUESTION, THEME, ASKED, MINUTES = range(4)
SHARES = {QUESTION: 57, THEME: 18, ASKED: 14, MINUTES: 11}
SPARED = (THEME, MINUTES)


@dataclass(frozen=True)
class Wanted:
    """What is looked for: words, a theme or none, and the pack it came with."""

    search: str = ""
    theme: str = ""
    pack: str = EVERY

    def takes(self, row: BankRow) -> bool:
        """Whether a question is of that pack."""
        return self.pack in (EVERY, key_of(row.origin))


@dataclass(frozen=True)
class Shelf:
    """What was found, with the names that the content gives to themes and guides."""

    wanted: Wanted
    rows: list[BankRow]
    total: int
    themes: dict[str, str]
    listed: tuple[str, ...]
    guides: dict[str, str]
    packs: dict[str, str]
    """Names of the packs in the bank, by what their questions remember them by."""
    has_own: bool
    near: Pack | None
    """A pack of your field that is not in the bank."""


def look(services: Services, wanted: Wanted) -> Shelf:
    """Search the bank; runs where the data is."""
    content = services.content
    every = services.reading.bank()
    is_narrow = wanted.search or wanted.theme
    found = services.reading.bank(wanted.search, wanted.theme) if is_narrow else every
    origins = {row.origin for row in every}
    return Shelf(
        wanted=wanted,
        rows=[row for row in found if wanted.takes(row)],
        total=len(every),
        themes={theme.key: theme.label for theme in content.themes},
        listed=tuple(theme.key for theme in content.themes if theme.listed),
        guides=dict(content.source_names),
        packs=services.packs.names(origins),
        has_own="" in origins,
        near=services.packs.near(origins),
    )


class BankModel(RowModel[BankRow]):
    """Questions in the bank's order."""

    def __init__(self) -> None:
        self.themes: dict[str, str] = {}
        super().__init__(
            (
                Field(_say("Question"), lambda row: row.text),
                Field(_say("Theme"), self._theme, tone=_tone),
                Field(_say("Asked"), lambda row: asked_words(row.times_asked)),
                Field(_say("Min"), lambda row: minutes_words(row.minutes)),
            )
        )

    def show(self, shelf: Shelf) -> None:
        """Show what was found; the same questions keep their rows."""
        self.themes = shelf.themes
        if [row.id for row in shelf.rows] != [row.id for row in self.rows] or not self.rows:
            self.set_rows(shelf.rows)
            return
        self.rows = list(shelf.rows)
        end = self.index(len(self.rows) - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), end)

    def _theme(self, row: BankRow) -> str:
        if row.kind is Kind.FAVOUR:
            return _say("favour")
        return self.themes.get(row.theme, row.theme)


def _tone(row: BankRow) -> str:
    return "warn" if row.kind is Kind.FAVOUR else "neutral"


def asked_words(times: int) -> str:
    """How often it was asked: "never", "once", "5 times"."""
    near = {0: _say("never"), 1: _say("once"), 2: _say("twice")}
    return near.get(times) or _say("{0} times").format(times)


def minutes_words(minutes: float) -> str:
    """Minutes as a clock shows them: "2:20"."""
    seconds = round(minutes * 60)
    return f"{seconds // 60}:{seconds % 60:02}"


def source_words(row: BankRow, shelf: Shelf) -> str:
    """Where a question comes from."""
    if not row.origin:
        return _say("Your own question.")
    names = [shelf.guides[number] for number in row.sources.split() if number in shelf.guides]
    if row.origin == GENERAL:
        where = _say("Comes with the program")
    else:
        where = _say("From the pack {0}").format(shelf.packs.get(row.origin, row.origin))
    return _say("{0}; see the {1}.").format(where, listed(names)) if names else f"{where}."


def priority_options() -> list[tuple[str, str]]:
    """How much a conversation needs it."""
    return [
        (Priority.MUST, _say("must")),
        (Priority.SHOULD, _say("should")),
        (Priority.COULD, _say("could")),
    ]


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
