"""Words that are edited where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.widgets.fields import TextField
from interview_coach.ui.widgets.label import Label


class InPlaceText(QWidget):
    """A label until ``edit`` is called; Enter ends the editing, Esc takes it back."""

    edited = Signal(str)
    ended = Signal()
    """The editing is over; the field still has the focus if it ended by key."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label("")
        self._name = name
        self._before = ""
        self.is_editing = False
        self.field: TextField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.label)

    def set_text(self, text: str) -> None:
        """Show the words; those being typed are left alone."""
        self.label.setText(text)
        if self.field is not None:
            self.field.set_text(text)

    def edit(self) -> None:
        """Open the words to be changed."""
        field = self._made()
        self._before = self.label.text()
        self.is_editing = True
        field.set_text(self._before, force=True)
        self.label.hide()
        field.show()
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.is_editing:
            self._finish()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._take_back()
                return True
        return super().eventFilter(watched, event)

    def _made(self) -> TextField:
        if self.field is None:
            self.field = TextField(name=self._name, lines=1, most=6)
            self.field.edited.connect(self._keep)
            self.field.edit.installEventFilter(self)
            self._column.addWidget(self.field)
        return self.field

    def _keep(self, text: str) -> None:
        if text.strip():
            self.label.setText(text)
            self.edited.emit(text)

    def _take_back(self) -> None:
        field = self._made()
        field.set_text(self._before, force=True)
        self._keep(self._before)
        self._finish()

    def _finish(self) -> None:
        field = self._made()
        self.is_editing = False
        field.flush()
        self.label.show()
        # Whoever listens takes the focus before the field, which has it, goes.
        self.ended.emit()
        field.hide()
