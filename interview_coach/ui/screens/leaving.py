"""Before the window closes over words that could not be stored: one question, and a copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from interview_coach.ui.screens.dialog import ReplacingDialog


def may_lose(words: str, parent: QWidget) -> bool:
    """Whether the window may close; the words are copied then, so that they can be pasted."""
    dialog = ReplacingDialog(
        _say("Some of your notes could not be saved"),
        _say("They are in this window only. You can copy them and close, or stay and try again."),
        _say("Copy and close"),
        _say("Stay"),
        parent=parent,
    )
    closing = dialog.exec() == QDialog.DialogCode.Accepted
    if closing:
        QGuiApplication.clipboard().setText(words)
    return closing


def _say(text: str) -> str:
    return QCoreApplication.translate("Leaving", text)
