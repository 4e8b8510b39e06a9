"""Who an interview is with: a name typed, with those you know offered as you type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

from interview_coach.application.reading import PersonRow
from interview_coach.domain.text import clean_line, fold
from interview_coach.ui.context import Context
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets import Label, LineField

OFFERED = 8
_NAME = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Known:
    """Somebody who is among your people already."""

    id: UUID
    name: str
    position: str = ""


class _Offers(QAbstractListModel):
    """The people that match what was typed so far."""

    def __init__(self) -> None:
        super().__init__()
        self.people: list[Known] = []

    def set_people(self, people: Sequence[Known]) -> None:
        self.beginResetModel()
        self.people = list(people)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.people)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        known = self.people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{known.name} — {known.position}" if known.position else known.name
        if role == Qt.ItemDataRole.SizeHintRole:
            # As wide as the field, whatever the name; what is too long ends in ….
            return QSize(100, theme().pixels("body") * 2 + 4)
        return known.name if role == _NAME else None


class WhoField(LineField):
    """``person`` is the id of whom was meant, or the new name, or nothing."""

    changed = Signal()

    def __init__(self, context: Context, known: Known | None = None) -> None:
        self._context = context
        self._chosen = known
        super().__init__(
            self.tr("With whom"),
            placeholder=self.tr("A name: someone you know, or someone new"),
            text=known.name if known else "",
        )
        self.said = Label("", "caption", tone="muted")
        self.column.addWidget(self.said)
        self._offers = _Offers()
        self._completer = QCompleter(self._offers, self)
        self._popup = QListView()
        self._dress_completer()
        self._say()
        self.edit.textEdited.connect(self._look)
        self.edit.textChanged.connect(self._forget_other)

    @property
    def person(self) -> UUID | str:
        """Somebody known, by id; else the name of somebody new."""
        return self._chosen.id if self._chosen else clean_line(self.text())

    def _dress_completer(self) -> None:
        completer = self._completer
        completer.setPopup(self._popup)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_NAME)
        completer.setWidget(self.edit)
        self._popup.setStyleSheet(
            "QListView { background: palette(base); border: 1px solid palette(dark); }"
            " QListView::item { padding: 0 8px; }"
        )
        # By index: two people may share a name.
        picked: Any = completer.activated
        picked[QModelIndex].connect(lambda index: self._take(index.row()))

    def _look(self, text: str) -> None:
        """Ask whom this could be."""
        if not clean_line(text):
            self._offers.set_people([])
            self._popup.hide()
            return
        self._context.desk.ask(
            lambda services: services.reading.people(text, limit=OFFERED),
            lambda rows: self._offer(text, rows),
            owner=self,
        )

    def _offer(self, text: str, rows: Sequence[PersonRow]) -> None:
        if text != self.text():
            return
        self._offers.set_people([known(row) for row in rows])
        same = [each for each in self._offers.people if fold(each.name) == fold(clean_line(text))]
        if len(same) == 1:
            self._choose(same[0])
        if rows and self.edit.hasFocus() and not same:
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, row: int) -> None:
        """One of the offers was picked."""
        picked = self._offers.people[row]
        self._choose(picked)
        self.edit.setText(picked.name)

    def _choose(self, known: Known) -> None:
        self._chosen = known
        self._say()
        self.changed.emit()

    def _forget_other(self, text: str) -> None:
        """Another name means another person."""
        if self._chosen and fold(self._chosen.name) != fold(clean_line(text)):
            self._chosen = None
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if self._chosen:
            self.said.setText(self._chosen.position or self.tr("Among your people already"))
        elif clean_line(self.text()):
            self.said.setText(self.tr("Someone new: what you know of them can be added later."))
        else:
            self.said.setText(self.tr("Everything else can wait."))


def known(row: PersonRow) -> Known:
    """A person of a list as somebody to talk with."""
    return Known(row.id, row.name, ", ".join(part for part in (row.role, row.organisation) if part))
