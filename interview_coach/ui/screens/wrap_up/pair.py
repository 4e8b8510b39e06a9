"""Two things side by side, or one below the other where the room is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from interview_coach.ui.theme import theme


class Pair(QWidget):
    """``first`` beside ``second`` from ``wide`` on, which grows with the type; ``turned`` tells."""

    turned = Signal(bool)

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        wide: int,
        stretch: tuple[int, int] = (1, 1),
        spacing: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._wide = theme().scaled(wide)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part, share in zip(self._parts, stretch, strict=True):
            self._box.addWidget(part, share)
            if part.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed:
                self._box.setAlignment(part, Qt.AlignmentFlag.AlignTop)

    @property
    def is_wide(self) -> bool:
        """Whether the two stand side by side."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """The narrow form's width, so that side by side never forbids becoming narrow."""
        hints = [part.minimumSizeHint() for part in self._parts if not part.isHidden()]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._wide
        if wide != self.is_wide:
            directions = QBoxLayout.Direction
            self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
            self.updateGeometry()
            self.turned.emit(wide)
