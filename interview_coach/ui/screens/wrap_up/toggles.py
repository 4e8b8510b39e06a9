"""The two things one can say of a note line: keep it for the thank-you, and who may see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from interview_coach.domain.notes import Privacy
from interview_coach.ui import icons
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_ICON = 16
_SIZE = 26


class _Toggle(KeyboardFocus, QAbstractButton):
    """A small icon, with a word beside it where it says more than "normal"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name, self.tone, self.ground = "", "muted", ""
        self.setFont(theme().font("caption"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_SIZE + (words + 8 if self.text() else 0), _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if self.ground or self.underMouse():
                rounded(painter, self.rect(), 6, tokens.color(self.ground or "sunken"))
            if self.hasFocus() and self.ring:
                rounded(painter, self.rect(), 6, None, tokens.color("accent"), 2)
            words = tokens.color("text" if self.underMouse() and not self.ground else self.tone)
            margin = (_SIZE - _ICON) / 2
            icons.paint(painter, self.icon_name, words, QRectF(margin, margin, _ICON, _ICON))
            painter.setPen(words)
            painter.setFont(self.font())
            room = self.rect().adjusted(_SIZE, 0, 0, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())


class KeepToggle(_Toggle):
    """The star: whether the line is kept for the thank-you."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Keep this line for the thank-you"))
        self.setToolTip(self.tr("Keep this line for the thank-you"))
        self.clicked.connect(self.switched)
        self.show_kept(False)

    def show_kept(self, kept: bool) -> None:
        """Show whether the line is kept, without a signal."""
        self.setChecked(kept)
        self.icon_name = "star-filled" if kept else "star"
        self.tone = "accent" if kept else "muted"
        self.update()


class PrivacyToggle(_Toggle):
    """The lock: normal, private, in confidence, and around again."""

    switched = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy = Privacy.NORMAL
        self.clicked.connect(lambda: self.switched.emit(self._privacy.next))
        self.show_privacy(Privacy.NORMAL)

    def show_privacy(self, privacy: Privacy) -> None:
        """Show who may see the line, without a signal."""
        self._privacy = privacy
        word, said = self._words()[privacy]
        tones = {Privacy.PRIVATE: ("warn", "warn_soft"), Privacy.CONFIDENTIAL: ("bad", "bad_soft")}
        self.tone, self.ground = tones.get(privacy, ("muted", ""))
        self.icon_name = "unlock" if privacy is Privacy.NORMAL else "lock"
        self.setText(word)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def _words(self) -> dict[Privacy, tuple[str, str]]:
        return {
            Privacy.NORMAL: ("", self.tr("Anyone may see this line")),
            Privacy.PRIVATE: (self.tr("private"), self.tr("Private: offered for no letter")),
            Privacy.CONFIDENTIAL: (
                self.tr("in confidence"),
                self.tr("Told in confidence: never printed, saved or sent"),
            ),
        }
