"""Words that change under the pointer without moving what stands beneath them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from interview_coach.ui.widgets.label import Label

_TALL = 10_000


class SteadyLabel(Label):
    """A caption as tall as the longest of the things that it may say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._sayings: tuple[str, ...] = ()
        super().__init__("", "caption", tone="muted", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def may_say(self, *sayings: str) -> None:
        """Keep room for any of these."""
        self._sayings = sayings
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        tallest = max((self._height(said, width) for said in self._sayings), default=0)
        return max(super().heightForWidth(width), tallest)

    def _height(self, said: str, width: int) -> int:
        room = QRect(0, 0, width, _TALL)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, said).height()
