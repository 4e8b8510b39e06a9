"""Questions of the bank become a pack: chosen, named, and saved as a file to hand on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.reading import BankRow
from interview_coach.application.services import Services
from interview_coach.domain.text import to_filename
from interview_coach.ui.context import Context
from interview_coach.ui.printing import save_bytes
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.questions.phrases import FOLDER
from interview_coach.ui.screens.questions.ticks import Tickable, TickBar, TickRows, TickTable
from interview_coach.ui.widgets import Card, Choice, Label, LineField

_SIZE = QSize(760, 640)
_ALL, _OWN, _SHOWN, _THEME, _PACK = "all", "own", "shown", "theme:", "pack:"


class Stock(NamedTuple):
    """All that can go into a pack, and what belongs together in it."""

    rows: list[BankRow]
    shown: frozenset[UUID]
    """Ids of what the list shows at present."""
    themes: dict[str, str]
    packs: dict[str, str]
    maker: str


class HandOnDialog(AskingDialog):
    """Which questions, and under what name."""

    def __init__(self, context: Context, stock: Stock, parent: QWidget | None = None) -> None:
        title = _say("Export a pack of questions")
        super().__init__(title, _say("Save as a file…"), parent=parent)
        self.context, self.stock = context, stock
        self.title = LineField(self.tr("Title"), placeholder=self.tr("What people will call it"))
        self.by = LineField(self.tr("Made by"), text=stock.maker)
        self.about = LineField(
            self.tr("What it is for"), placeholder=self.tr("One sentence for whoever gets it")
        )
        sets = list(self._sets())
        self.which = Choice(sets, sets[0][0], label=self.tr("Questions"))
        self.wanting = Label(self.tr("Please give the pack a title."), "caption", tone="bad")
        self.wanting.hide()
        self.rows = TickRows()
        self.bar = TickBar(self.rows)
        self.table = TickTable(self.rows, name=self.tr("Questions to export"))
        self._arrange()
        self.which.changed.connect(self._offer)
        self.rows.ticked.connect(self._count)
        self.title.edit.textChanged.connect(self.wanting.hide)
        self._offer(self.which.value)
        self.title.edit.setFocus()

    def accept(self) -> None:
        """Ask where, and stay open until it is written."""
        if not self.title.text().strip():
            self.title.edit.setFocus()
            self.wanting.show()
            return
        ids = [self.stock.rows[at].id for at in sorted(self.rows.chosen)]
        said = (self.title.text(), self.by.text(), self.about.text())
        self.context.desk.ask(
            lambda services: services.packs.write(ids, *said), self._save, owner=self
        )

    def _save(self, data: bytes) -> None:
        name = to_filename(self.title.text(), ".toml")
        kinds = self.tr("Question packs (*.toml)")
        if save_bytes(self, self.context, data, name, kinds, FOLDER) is not None:
            super().accept()

    def _sets(self) -> Iterable[tuple[str, str]]:
        rows, stock = self.stock.rows, self.stock
        if any(not row.origin for row in rows):
            yield _OWN, self.tr("All that you wrote yourself")
        if 0 < len(stock.shown) < len(rows):
            yield _SHOWN, self.tr("What the list shows now")
        yield _ALL, self.tr("The whole bank")
        present = {row.theme for row in rows}
        for key, words in stock.themes.items():
            if key in present:
                yield f"{_THEME}{key}", self.tr("Theme: {0}").format(words)
        for key, words in stock.packs.items():
            yield f"{_PACK}{key}", self.tr("Pack: {0}").format(words)

    def _offer(self, key: str) -> None:
        fits = self._fitting(key)
        themes = self.stock.themes
        self.rows.offer(
            [
                Tickable(at, row.text, themes.get(row.theme, row.theme))
                for at, row in enumerate(self.stock.rows)
                if fits(row)
            ]
        )

    def _fitting(self, key: str) -> Callable[[BankRow], bool]:
        if key.startswith(_THEME):
            return lambda row: row.theme == key.removeprefix(_THEME)
        if key.startswith(_PACK):
            return lambda row: row.origin == key.removeprefix(_PACK)
        if key == _SHOWN:
            return lambda row: row.id in self.stock.shown
        return lambda row: key == _ALL or not row.origin

    def _count(self) -> None:
        self.yes.setEnabled(bool(self.rows.chosen))

    def _arrange(self) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(12)
        heads.addWidget(self.title, 3)
        heads.addWidget(self.by, 2)
        self.add(heads)
        self.add(self.wanting)
        self.add(self.about)
        self.add(self.which)
        box = Card(padding=1)
        box.add(self.table, 1)
        self.table.setMinimumHeight(120)
        self.body.addWidget(box, 1)
        self.add(self.bar)
        window = self.parentWidget()
        self.resize(_SIZE.boundedTo(window.size() - QSize(24, 24)) if window else _SIZE)


def hand_on(context: Context, owner: QWidget, shown: Iterable[BankRow]) -> None:
    """Open the dialog over the bank as it is."""
    ids = frozenset(row.id for row in shown)

    def stock(services: Services) -> Stock:
        rows = services.reading.bank()
        return Stock(
            rows,
            ids,
            {theme.key: theme.label for theme in services.content.themes},
            services.packs.names({row.origin for row in rows}),
            services.you.get().name,
        )

    context.desk.ask(
        stock, lambda found: HandOnDialog(context, found, owner.window()).open(), owner=owner
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
