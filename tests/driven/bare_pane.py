"""A bare QPlainTextEdit beside the notes pane: same size, same text, same font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

if TYPE_CHECKING:
    from interview_coach.ui.screens.live.notes_editor import NotesEditor


def bare_window(notes: NotesEditor) -> QMainWindow:
    """Alone in a window as large as the program's and in the same process: so that both meet
    the same machine."""
    window = QMainWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.resize(notes.window().size())
    pane = QPlainTextEdit(notes.toPlainText(), window)
    pane.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    pane.setFont(notes.font())
    pane.document().setDocumentMargin(notes.document().documentMargin())
    pane.setHorizontalScrollBarPolicy(notes.horizontalScrollBarPolicy())
    pane.setProperty("bare", True)
    window.show()
    # The program's style sheet takes its own ground away from every editor: not from this one.
    pane.viewport().setAutoFillBackground(True)
    place = notes.viewport().mapTo(notes.window(), notes.viewport().rect().topLeft())
    pane.move(place)
    pane.resize(pane.size() + notes.viewport().size() - pane.viewport().size())
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.setFocus()
    notes.window().activateWindow()
    notes.setFocus()
    QApplication.processEvents()
    return window
