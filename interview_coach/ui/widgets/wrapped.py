"""Text that wraps: it never moves sideways, and much of it is measured once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


def hold_wrapped(editor: QPlainTextEdit) -> None:
    """Keep wrapped text at its margin: Qt follows a space typed at the end of a full line."""
    editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar = editor.horizontalScrollBar()
    bar.rangeChanged.connect(lambda: bar.setRange(0, 0))


@contextmanager
def measured_once(editor: QPlainTextEdit) -> Iterator[None]:
    """The scroll bar follows at the end of the block, not at each line of thousands that wraps."""
    layout = editor.document().documentLayout()
    layout.blockSignals(True)
    try:
        yield
    finally:
        layout.blockSignals(False)
        layout.documentSizeChanged.emit(layout.documentSize())
        editor.viewport().update()
