"""Python's garbage, collected on the window's thread only: Qt's objects must not end on another."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 5000


class Collecting(QObject):
    """Takes the place of Python's own collector, which runs on whichever thread makes objects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._turn = QTimer(self, interval=_EVERY_MS)
        self._turn.timeout.connect(collect)
        self._turn.start()


def collect() -> None:
    """The oldest generation of which there is enough, as Python's own collector would."""
    amounts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(amounts) if count > most]
    if due:
        gc.collect(due[-1])
