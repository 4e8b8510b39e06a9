"""Writing a wording: its text, the fields that may stand in it, and how it will read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from interview_coach.application.content.letters import LetterField
from interview_coach.domain.letters import Form
from interview_coach.ui.context import Context
from interview_coach.ui.screens.wording.shelf import Judged, judge
from interview_coach.ui.widgets import Button, Chip, FlowLayout, Label, TextField, tip
from interview_coach.ui.widgets.segmented import Segmented


class WordingEditor(QWidget):
    """``kept`` carries the text and the form it is for, all of them when that is empty."""

    kept = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        context: Context,
        place: tuple[str, str],
        fields: Sequence[LetterField],
        text: str = "",
        *,
        is_new: bool = False,
    ) -> None:
        super().__init__()
        self._context, self._place = context, place
        self.field = TextField(name=self.tr("Wording"), text=text, lines=2, most=8)
        self.chips = {each.key: _chip(each) for each in fields}
        self.forms = Segmented(
            [
                ("", self.tr("Any form")),
                (Form.EMAIL, self.tr("E-mail")),
                (Form.LETTER, self.tr("Letter")),
                (Form.CARD, self.tr("Card")),
            ],
            "",
            name=self.tr("For which form"),
            small=True,
        )
        self.example = Label("", "caption", tone="muted")
        self.fault = Label("", "caption", tone="bad")
        self.keep = Button(self.tr("Keep"), "primary", small=True)
        self.cancel = Button(self.tr("Cancel"), small=True)
        self._arrange(is_new=is_new)
        self._connect()
        self._look(self.field.text())

    def insert(self, key: str) -> None:
        """Put a field where the cursor stands."""
        editor = self.field.edit
        assert isinstance(editor, QPlainTextEdit)
        before = editor.textCursor().block().text()[: editor.textCursor().positionInBlock()]
        after = editor.textCursor().block().text()[len(before) :]
        # A letter right behind a field's name would be read as part of it.
        braced = after[:1].isalnum() or after[:1] == "_"
        editor.insertPlainText(f"${{{key}}}" if braced else f"${key}")
        editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self, *, is_new: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.fault)
        chips = FlowLayout(spacing=6, line_spacing=6)
        chips.addWidget(Label(self.tr("Put in:"), "caption", tone="muted", wrap=False))
        for chip in self.chips.values():
            chips.addWidget(chip)
        column.addLayout(chips)
        column.addWidget(self.example)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.forms)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.forms.setVisible(is_new)
        self.fault.hide()

    def _connect(self) -> None:
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, key=key: self.insert(key))
        self.field.edited.connect(self._look)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.left)

    def _look(self, text: str) -> None:
        slot, permission = self._place
        self._context.desk.ask(
            lambda services: judge(services, text, slot, permission),
            lambda judged: self._show(text, judged),
            owner=self,
        )

    def _show(self, text: str, judged: Judged) -> None:
        """Say how it reads; that there is nothing yet is no fault."""
        written = bool(text.strip())
        self.example.setText(self.tr("Reads: {0}").format(judged.example) if written else "")
        self.example.setVisible(written and judged.example != text)
        self.fault.setText(judged.fault)
        self.fault.setVisible(written and bool(judged.fault))
        self.keep.setEnabled(not judged.fault)

    def _keep(self) -> None:
        self.kept.emit(self.field.text(), self.forms.value)


def _chip(field: LetterField) -> Chip:
    chip = Chip(f"${field.key}", clickable=True)
    chip.setAccessibleName(f"{field.key}: {field.meaning}")
    chip.setToolTip(tip(f"{field.meaning}: {field.example}"))
    return chip
