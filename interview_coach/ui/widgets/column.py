"""A column: content that scrolls when it is taller than the window, never wider than it reads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


class _Content(QWidget):
    """As tall as it is at its width: how tall it would be at its narrowest is of no interest."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        layout = self.layout()
        return QSize(least.width(), 0) if layout and layout.hasHeightForWidth() else least


class Column(QScrollArea):
    """Widgets one below the other; ``widest`` bounds the width, 0 leaves it open."""

    def __init__(
        self,
        *,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 16,
        widest: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = _Content()
        self._content.setObjectName("columnContent")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)
        self.setWidget(self._content)
        if widest:
            self._content.setMaximumWidth(widest)
        self._content.installEventFilter(self)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)

    def add_stretch(self) -> None:
        """Keep what stands above at the top."""
        self.body.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the content can be: it scrolls up and down, never sideways."""
        return QSize(self._content.minimumSizeHint().width(), 80)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
