"""Words on the window: always plain text, sized so that they wrap instead of being cut."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from interview_coach.ui.text import tip

# The width a wrapped label would like at most; a layout may give it more or less.
_COMFORTABLE = 640
_LONG_WORD = re.compile(r"\S{32}")


class Label(QLabel):
    """Plain text; ``role`` is its type: body, title, section, question, caption, muted or eyebrow;
    ``tone`` colours it: muted, accent, warn, bad or good."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        wrap: bool = True,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        shown = text.upper() if self.property("role") == "eyebrow" else text
        # A word too long for any column may break anywhere.
        super().setText(_LONG_WORD.sub("\\g<0>\u200b", shown) if self.wordWrap() else shown)

    def set_tone(self, tone: str) -> None:
        self._set("tone", tone)

    def set_role(self, role: str) -> None:
        self._set("role", role)
        # Small capitals are a matter of the role, too.
        text, self._text = self._text, ""
        self.setText(text)

    def set_strong(self, strong: bool) -> None:
        self._set("strong", strong)

    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().sizeHint()
        width = min(self._line_width(), _COMFORTABLE)
        return QSize(width, self.heightForWidth(width))

    def _line_width(self) -> int:
        lines = QLabel.text(self).split("\n")
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in lines)
        margins = self.contentsMargins()
        return widest + margins.left() + margins.right() + 2 * self.margin() + 1

    def _set(self, name: str, value: object) -> None:
        if self.property(name) == value:
            return
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()


class ElidedLabel(Label):
    """One line that ends in … when it must, with the whole in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone=tone, wrap=False, strong=strong, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().sizeHint().height())

    def shown_text(self) -> str:
        """What fits."""
        flat = " ".join(QLabel.text(self).split())
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        QFrame.paintEvent(self, event)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.setFont(self.font())
            painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._offer_whole()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._offer_whole()

    def _offer_whole(self) -> None:
        cut = self.shown_text() != " ".join(QLabel.text(self).split())
        self.setToolTip(tip(self.text()) if cut else "")
