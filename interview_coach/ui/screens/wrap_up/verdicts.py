"""What a good thank-you has, said beneath it: length, and three things that make it one."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.press import Printed
from interview_coach.application.printing import Hand
from interview_coach.application.thanking import Draft
from interview_coach.domain.letters import Form
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.flow import FlowLayout
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import stroke, tick
from interview_coach.ui.widgets.quiet_button import QuietButton

_MARK = 9


class Verdict(QWidget):
    """One thing that holds, with its tick, or one that does not yet, with a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.holds = "", False
        self.setFont(theme().font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_verdict(self, holds: bool, so: str, not_so: str) -> None:
        """Show whether it holds, in words that say so."""
        self.words, self.holds = so if holds else not_so, holds
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words) + _MARK + 8, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            box = QRectF(1, (self.height() - _MARK) / 2, _MARK, _MARK)
            if self.holds:
                tick(painter, tokens.color("good"), box)
            else:
                middle = box.center().y()
                ends = [(box.left(), middle), (box.right(), middle)]
                stroke(painter, tokens.color("warn"), ends, 1.5)
            painter.setFont(self.font())
            painter.setPen(tokens.color("muted" if self.holds else "warn"))
            baseline = (self.height() + painter.fontMetrics().ascent()) / 2 - 1
            painter.drawText(_MARK + 6, round(baseline), self.words)


class Verdicts(QWidget):
    """Words and lines, then the three checks; beneath them what to mend."""

    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = Label("", "caption", tone="muted")
        self.specific, self.favour, self.in_time = Verdict(), Verdict(), Verdict()
        self.unsigned = Verdict()
        self.still = Label("", "caption", tone="muted")
        self.alike = Label("", "caption", tone="warn")
        self.other = QuietButton(self.tr("Another wording"))
        self.other.clicked.connect(self.other_wanted)
        flow = FlowLayout(spacing=14, line_spacing=4)
        for part in (self.unsigned, self.specific, self.favour, self.in_time):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.length)
        column.addLayout(flow)
        column.addWidget(self.still)
        alike = QHBoxLayout()
        alike.setSpacing(8)
        alike.addWidget(self.alike, 1)
        alike.addWidget(self.other)
        column.addLayout(alike)

    def show_draft(self, draft: Draft, printed: Printed | None, now: datetime) -> None:
        """Judge the draft; of a card that is being typeset the lines follow."""
        words, guide = draft.text.words, draft.guide
        fits = guide.words_min <= words <= guide.words_max
        parts = [self._length_words(words, guide.words_min, guide.words_max)]
        if draft.form is Form.CARD and printed is not None and printed.lines_used is not None:
            parts.append(self._lines_words(printed))
            fits = fits and printed.fits
        self.length.setText(" · ".join(parts))
        self.length.set_tone("muted" if fits else "warn")
        self.specific.show_verdict(
            draft.is_specific, self.tr("specific"), self.tr("nothing specific yet")
        )
        self.favour.show_verdict(
            draft.asks_nothing, self.tr("no favour asked"), self.tr("asks for a favour")
        )
        self.unsigned.show_verdict(draft.is_signed, "", self.tr("not signed yet"))
        self.unsigned.setVisible(not draft.is_signed)
        self._show_time(draft, now)
        self._show_alike(draft)

    def _show_alike(self, draft: Draft) -> None:
        alike = draft.alike
        for part in (self.alike, self.other):
            part.setVisible(alike is not None)
        if alike is not None:
            said = self.tr("Sounds like your letter to {0} ({1} %).")
            self.alike.setText(said.format(alike.name, alike.percent))

    def _lines_words(self, printed: Printed) -> str:
        """Lines taken and lines there are, for each handwriting where both are known."""
        if not printed.fits_by_hand:
            lines = self.tr("{0} of {1} lines")
            return lines.format(printed.lines_used, printed.lines_available)
        said = {
            Hand.SMALL: self.tr("{0} of {1} lines small"),
            Hand.LARGE: self.tr("{0} of {1} lines large"),
        }
        return ", ".join(
            said[fit.hand].format(fit.lines_used, fit.lines_available)
            for fit in printed.fits_by_hand
        )

    def _length_words(self, words: int, fewest: int, most: int) -> str:
        said = self.tr("%n word(s)", "", words).replace("(s)", "" if words == 1 else "s")
        if words > most:
            return self.tr("{0}, {1} over {2}").format(said, words - most, most)
        if words < fewest:
            return self.tr("{0}, {1} short of {2}").format(said, fewest - words, fewest)
        return said

    def _show_time(self, draft: Draft, now: datetime) -> None:
        """Within a day, or within the form's own time, or past it and still worth sending."""
        ended = draft.interview.session.ended_at
        sent = draft.interview.sent_as(draft.form)
        hours = draft.guide.target_hours
        passed = ((sent or now) - ended) if ended else timedelta()
        if passed <= timedelta(hours=24):
            hours = 24
        in_time = passed <= timedelta(hours=hours)
        within, past = self.tr("in time: within {0} h"), self.tr("past {0} h")
        self.in_time.show_verdict(in_time, within.format(hours), past.format(hours))
        self.still.setText(draft.guide.still)
        self.still.setVisible(not in_time and sent is None)
