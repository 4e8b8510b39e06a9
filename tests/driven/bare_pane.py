"""A bare QPlainTextEdit beside the notes pane: same size, same text, same font and margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

if TYPE_CHECKING:
    from interview_coach.ui.screens.live.notes_editor import NotesEditor


def bare_pane(notes: NotesEditor) -> QPlainTextEdit:
    """In a window of its own in the same process, so that both meet the same machine."""
    pane = QPlainTextEdit(notes.toPlainText())
    pane.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    pane.setFont(notes.font())
    pane.document().setDocumentMargin(notes.document().documentMargin())
    pane.setHorizontalScrollBarPolicy(notes.horizontalScrollBarPolicy())
    pane.setProperty("bare", True)
    pane.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    pane.show()
    # The program's style sheet takes its own ground away from every editor: not from this one.
    pane.viewport().setAutoFillBackground(True)
    pane.resize(pane.size() + notes.viewport().size() - pane.viewport().size())
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.setFocus()
    notes.window().activateWindow()
    notes.setFocus()
    QApplication.processEvents()
    return pane
