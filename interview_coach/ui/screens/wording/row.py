"""One wording: its words, how they read, whose they are, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.templates import TemplateRow
from interview_coach.ui.screens.wording.editor import WordingEditor
from interview_coach.ui.widgets import Button, Card, Chip, Label


class WordingRow(Card):
    """``edit_wanted`` asks for an editor; the others say what is to become of the wording."""

    edit_wanted = Signal()
    hidden = Signal(object)
    restored = Signal(object)
    removed = Signal(object)

    def __init__(self, row: TemplateRow, example: str) -> None:
        super().__init__(padding=12, spacing=6)
        self.row = row
        self.words = Label(row.text, tone="muted" if row.is_hidden else "")
        self.example = Label(example, "caption", tone="muted")
        self.edit = Button(_say("Edit"), "ghost", icon="edit", small=True)
        self.hide_it = Button(_say("Hide"), "ghost", small=True)
        self.restore = Button(_restore_words(row), "ghost", icon="undo", small=True)
        self.remove = Button(_say("Delete"), "ghost", icon="trash", small=True)
        self._whole = QWidget()
        self._arrange()
        self._connect()

    def open_editor(self, editor: WordingEditor) -> None:
        """Write it here, in its own place."""
        self._whole.hide()
        self.example.hide()
        self.words.hide()
        self.add(editor)
        editor.field.setFocus()

    def _arrange(self) -> None:
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for words, tone in _marks(self.row):
            row.addWidget(Chip(words, tone))
        row.addStretch(1)
        shipped = not self.row.is_own and not self.row.is_hidden
        for button, offered in (
            (self.edit, not self.row.is_hidden),
            (self.hide_it, shipped),
            (self.restore, bool(self.row.key) and not shipped),
            (self.remove, self.row.is_own and not self.row.key),
        ):
            button.setAccessibleName(f"{button.text()}: {self.row.text[:60]}")
            # Shown before it has a place it would be a window of its own.
            row.addWidget(button)
            button.setVisible(offered)
        self.add(self.words)
        self.add(self.example)
        self.example.setVisible(self.example.text() != self.row.text)
        self.add(self._whole)

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_wanted)
        self.hide_it.clicked.connect(lambda: self.hidden.emit(self.row))
        self.restore.clicked.connect(lambda: self.restored.emit(self.row))
        self.remove.clicked.connect(lambda: self.removed.emit(self.row))


def _marks(row: TemplateRow) -> list[tuple[str, str]]:
    """Whose it is and where it fits, as chips."""
    forms = {"email": _say("e-mail"), "letter": _say("letter"), "card": _say("card")}
    marks = [(forms[form], "neutral") for form in row.forms]
    if row.is_hidden:
        marks.insert(0, (_say("hidden"), "warn"))
    elif row.is_own:
        marks.insert(0, (_say("yours"), "accent"))
    return marks


def _restore_words(row: TemplateRow) -> str:
    return _say("Show again") if row.is_hidden else _say("As it came")


def _say(text: str) -> str:
    return QCoreApplication.translate("Wording", text)
