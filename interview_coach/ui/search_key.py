"""Ctrl+K in a field: Linux desktops let it delete to the end of the line, here it searches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_OVERRIDE = QEvent.Type.ShortcutOverride


class FreeSearchKey(QObject):
    """Goes along with the focus, so that only the field in hand is listened to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._go_along)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field is not asked whether it has a use for the key of the search."""
        if event.type() != _OVERRIDE or not isinstance(event, QKeyEvent):
            return False
        return (
            event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )

    def _go_along(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QLineEdit | QPlainTextEdit):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit):
            new.installEventFilter(self)
