"""Keys that do something while the focus is anywhere in a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Bound = tuple[str, Callable[[], object]]
"""A key, and what it does."""


def bind(widget: QWidget, keys: Iterable[Bound]) -> None:
    """Have each key do its act."""
    for sequence, act in keys:
        shortcut = QShortcut(QKeySequence(sequence), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
