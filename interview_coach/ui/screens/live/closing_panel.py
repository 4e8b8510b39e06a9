"""The last five minutes: the closing steps, and between them what there is time for."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from interview_coach.application.at_hand import AtHand, ClosingItem, closing_items
from interview_coach.application.wording import in_words
from interview_coach.domain.closing import line_in_hand, lines_in_time
from interview_coach.domain.interview import Interview
from interview_coach.domain.person import Person
from interview_coach.domain.session import FINAL_MINUTES
from interview_coach.ui.screens.live.closing_row import ClosingRow
from interview_coach.ui.screens.live.organisations_sheet import OrganisationsSheet
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.quiet_button import QuietButton

_PROMISE = "time"
"""The step that promises to keep to the time."""
_NAMES, _PERMISSION, _CONFIDENCE = "referrals", "permission", "confidence"
"""Steps and lines below which something stands."""
_SHORT, _NARROW = 560, 330
_NEARLY = 6
"""Minutes from which the closing speaks of those that are left."""


class ClosingPanel(Card):
    """The closing protocol; what is ticked and answered is stored as it happens."""

    ticked = Signal(str, bool, object)
    permitted = Signal(UUID, str)
    confided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.rows: dict[str, ClosingRow] = {}
        self._items: tuple[ClosingItem, ...] = ()
        self._organisations: Sequence[str] = ()
        self._words: dict[str, str] = {}
        self._next = ""
        self._all_lines = False
        self._seconds_left = 0.0
        self._column = Column(margins=(15, 15, 15, 15), spacing=8)
        self.title = Label("", "section")
        self.list_button = self._quiet()
        self.lock_button = self._quiet(self.tr("Mark this line in confidence"))
        self.more_button = self._quiet()
        self._column.add(self.title)
        self._column.add(self.more_button)
        self._column.add_stretch()
        self.add(self._column, 1)
        self.list_button.clicked.connect(self._show_list)
        self.more_button.clicked.connect(self._show_all_lines)
        self.lock_button.clicked.connect(self.confided)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a small window what is in hand shall be in sight without scrolling."""
        is_short = self.height() < theme().scaled(_SHORT)
        for row in self.rows.values():
            row.set_room(is_short=is_short, is_narrow=self.width() < theme().scaled(_NARROW))

    def show_steps(
        self, hand: AtHand, interview: Interview, person: Person, best_line: str
    ) -> None:
        """Bring words, ticks and referrals into step."""
        self._organisations = hand.organisations
        self._items = closing_items(hand, interview)
        if [item.key for item in self._items] != list(self.rows):
            self._build()
        self._words = self._known(hand, interview, person, best_line)
        for item in self._items:
            self.rows[item.key].box.setChecked(interview.closing_done(item.key))
        self._show_words()
        self._show_next()
        self.rows[_PERMISSION].show_referrals(interview.referrals)
        words = self.tr("Show your list of {0}").format(len(self._organisations))
        self.list_button.setText(words)
        self.list_button.setVisible(bool(self._organisations))

    def show_time(self, seconds_left: float) -> None:
        """The steps, and between them the one line whose moment it is; the others on request."""
        before, was_past, self._seconds_left = self._left(), self._seconds_left < 0, seconds_left
        is_final = seconds_left <= FINAL_MINUTES.total_seconds()
        self.title.setText(self.tr("Final five minutes") if is_final else self.tr("Closing steps"))
        if before != self._left():
            self._show_words()
        open_lines = self._open_lines()
        shown = open_lines if self._all_lines else line_in_hand(open_lines, seconds_left)
        keys = {item.key for item in shown}
        for item in self._items:
            row = self.rows[item.key]
            was_said = row.is_done and self._all_lines
            # Past the time nobody promises to keep to it; the line for that stands instead.
            is_late = item.key == _PROMISE and seconds_left < 0 and not row.is_done
            row.setVisible((item.is_step and not is_late) or was_said or item.key in keys)
        if was_past != (seconds_left < 0):
            self._show_next()
        others = len(open_lines) - len(shown)
        self.more_button.setText(self.tr("More to say, if there is time: {0}").format(others))
        self.more_button.setVisible(others > 0)

    def _show_words(self) -> None:
        known = {**self._words, "left": self._left()}
        for item in self._items:
            row = self.rows[item.key]
            row.show_words(*item.worded(known), done=row.is_done)

    def _left(self) -> str:
        """The minutes that are left, in words, once one may speak of them."""
        minutes = round(self._seconds_left / 60)
        return in_words(minutes) if 2 <= minutes <= _NEARLY else ""

    def _open_lines(self) -> list[ClosingItem]:
        """What was not said yet and still has its time; past the end that is one line."""
        steps = sum(row.is_step and not row.is_done for row in self.rows.values())
        lines = [i for i in self._items if not i.is_step and not self.rows[i.key].is_done]
        timely = lines_in_time(lines, steps, self._seconds_left)
        is_over = self._seconds_left < 0
        return [item for item in timely if (item.at_seconds_left <= 0) == is_over]

    def _show_all_lines(self) -> None:
        self._all_lines = True
        self.show_time(self._seconds_left)

    def toggle(self, number: int) -> None:
        """Tick the step of this number, counted from 1."""
        steps = [row for row in self.rows.values() if row.is_step]
        if 0 < number <= len(steps):
            steps[number - 1].box.click()

    def _show_next(self) -> None:
        """The first open step stands out, and comes into sight when it is another."""
        rows = [row for row in self.rows.values() if row.is_step and not row.is_done]
        open_steps = [row for row in rows if not row.isHidden()]
        following = open_steps[0] if open_steps else None
        for row in self.rows.values():
            row.set_next(row is following)
        if following is not None and following.key != self._next:
            self._next = following.key
            QTimer.singleShot(0, following, lambda: self._column.ensureWidgetVisible(following))

    def _known(
        self, hand: AtHand, interview: Interview, person: Person, best_line: str
    ) -> dict[str, str]:
        return {
            "minutes": in_words(interview.planned_minutes),
            "number": str(interview.planned_minutes),
            # To somebody's face nobody says both names.
            "name": "" if person.addressed == person.name else person.addressed,
            "specific": best_line,
            "referral": next((r.name for r in interview.referrals), ""),
            "field": hand.profile.field_of_interest or self.tr("this field"),
        }

    def _build(self) -> None:
        for part in (self.list_button, self.lock_button):
            part.setParent(self)
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        steps = [item.key for item in self._items if item.is_step]
        self.rows = {
            item.key: ClosingRow(item.key, steps.index(item.key) + 1 if item.is_step else 0)
            for item in self._items
        }
        for place, row in enumerate(self.rows.values(), start=1):
            row.ticked.connect(self._tick)
            row.permitted.connect(self._permit)
            self._column.body.insertWidget(place, row)
        self.rows[_NAMES].add_below(self.list_button)
        self.rows[_CONFIDENCE].add_below(self.lock_button)
        self._make_room()

    def _tick(self, key: str, done: bool) -> None:
        asks = next(item.question_id for item in self._items if item.key == key)
        self.ticked.emit(key, done, asks)

    def _permit(self, referral_id: UUID, answer: str) -> None:
        """With an answer for every name the step is done: it was asked."""
        self.permitted.emit(referral_id, answer)
        step = self.rows[_PERMISSION]
        if step.all_answered and not step.is_done:
            self._tick(_PERMISSION, done=True)

    def _show_list(self) -> None:
        OrganisationsSheet(self._organisations, self).show()

    def _quiet(self, words: str = "") -> QuietButton:
        button = QuietButton(words, self)
        # A click leaves the cursor in the notes.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
