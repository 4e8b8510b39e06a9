"""One line to write names into, fast: Enter hands the line over, a pasted list is taken whole."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.wrapped import hold_wrapped


class NamesField(QPlainTextEdit):
    """``written`` carries a line, or all lines of a list that was pasted."""

    written = Signal(str)

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFont(theme().font("question"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold_wrapped(self)
        self.document().setDocumentMargin(4)
        self.setFixedHeight(self.fontMetrics().height() + 26)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hand_over()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A list comes in at once; a name goes where the cursor is."""
        super().insertFromMimeData(source)
        if "\n" in self.toPlainText().strip():
            self.hand_over()

    def hand_over(self) -> None:
        """Give away what stands here, if anything does."""
        words = self.toPlainText().strip()
        if words:
            self.clear()
            self.written.emit(words)
