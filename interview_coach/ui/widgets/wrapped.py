"""Text that wraps never moves sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


def hold_wrapped(editor: QPlainTextEdit) -> None:
    """Keep wrapped text at its margin: Qt follows a space typed at the end of a full line."""
    editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar = editor.horizontalScrollBar()
    bar.rangeChanged.connect(lambda: bar.setRange(0, 0))
