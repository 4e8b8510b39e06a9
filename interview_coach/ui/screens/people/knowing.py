"""Who knows about a subject: the words that make one think so, and the way that leads there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.services import Services
from interview_coach.application.tie_reading import KnowsRow
from interview_coach.ui.context import Context
from interview_coach.ui.screens.phrases import STAGE_TONES, stage_words
from interview_coach.ui.screens.tie_parts import clear
from interview_coach.ui.widgets import Button, Card, Chip, Column, Label, LineField, Rule

_MOST = 20
_PAUSE_MS = 200


class Knower(NamedTuple):
    """Somebody who may know, and through whom you came to them, the nearest last."""

    row: KnowsRow
    way: tuple[str, ...]


def who_knows(services: Services, words: str) -> list[Knower]:
    """Look for them; runs where the data is."""
    ties = services.reading.ties
    found = ties.knows_about(words, limit=_MOST)
    ways = (ties.chain(row.person_id).up for row in found)
    return [
        Knower(row, tuple(link.name for link in reversed(way)))
        for row, way in zip(found, ways, strict=True)
    ]


class KnowingPanel(Card):
    """``opened`` carries the id of somebody whose page is wanted."""

    opened = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.context = context
        self.search = LineField(
            self.tr("Who knows about…"),
            placeholder=self.tr("a subject, a skill, an organisation"),
            clearable=True,
        )
        self.said = Label("", "muted")
        self.found = Column(spacing=0)
        self._rows = QVBoxLayout()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._arrange()
        self._pause.timeout.connect(self.refresh)
        self.search.edit.textChanged.connect(lambda _: self._pause.start())

    def refresh(self) -> None:
        """Look again."""
        words = self.search.text().strip()
        if words:
            self.context.desk.ask(
                lambda services: who_knows(services, words),
                lambda found: self._show(words, found),
                owner=self,
            )
        else:
            self._show("", [])

    def _show(self, words: str, found: list[Knower]) -> None:
        if words != self.search.text().strip():
            return
        clear(self._rows)
        for number, each in enumerate(found):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._line(each))
        if words and not found:
            said = self.tr("Nobody comes up. Ask somebody you know whom they would ask.")
        else:
            said = self.tr(
                "Found in tags, in what they do and care about, in your notes and their answers."
            )
        self.said.setText(said)

    def _line(self, each: Knower) -> QWidget:
        row = each.row
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 10, 8, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        whole = ", ".join(part for part in (row.name, row.organisation) if part)
        head.addWidget(Label(whole, strong=True), 1)
        head.addWidget(Chip(stage_words(row.stage), STAGE_TONES[row.stage]))
        button = Button(self.tr("Open"), small=True)
        button.setAccessibleName(self.tr("Open {0}: {1}").format(row.name, row.why))
        button.clicked.connect(lambda: self.opened.emit(row.person_id))
        head.addWidget(button)
        column.addLayout(head)
        column.addWidget(Label(row.why))
        if each.way:
            way = " → ".join((*each.way, row.name))
            said = self.tr("The way there: {0}").format(way)
            column.addWidget(Label(said, "caption", tone="muted"))
        return line

    def _arrange(self) -> None:
        self._rows.setSpacing(0)
        self.search.setMaximumWidth(420)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.found.add(self._rows)
        self.found.add_stretch()
        for part, stretch in ((self.search, 0), (self.said, 0), (self.found, 1)):
            self.add(part, stretch)
        self._show("", [])
