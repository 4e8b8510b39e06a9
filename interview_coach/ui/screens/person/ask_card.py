"""How it stands between you now, in words, with the one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from interview_coach.application.reading import InterviewRow, ReferralRow
from interview_coach.application.stages import Stage
from interview_coach.domain.asking import AskState, Outreach
from interview_coach.domain.referral import Permission
from interview_coach.ui.context import Context
from interview_coach.ui.screens.interviews.rows import row_words
from interview_coach.ui.screens.people.pages import next_words, words_of_day
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.phrases import permission_words
from interview_coach.ui.widgets import Button, FlowLayout, Label
from interview_coach.ui.words import ago

Act = Callable[[], object]
_EARNED = ("faculty", "teachers")
"""Circles in which access is earned rather than asked for."""


class Standing(NamedTuple):
    """The words, and the button that goes with them."""

    words: str
    button: str = ""
    act: Act | None = None


class AskCard(PersonSection):
    """What is the nearest comes first: a talk to come, thanks that are due, an answer awaited."""

    wants_ask = Signal()
    wants_place = Signal(object, str, str)
    wants_new_interview = Signal()
    reached = Signal(object)
    leave_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Where things stand"))
        self.words = Label("")
        self.minding = Label("", "caption", tone="muted")
        self.button = Button("", "primary")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.done = Button(self.tr("Mark as asked"))
        self.done.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.leave = Button("", icon="mail")
        self.leave.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hint = Label(
            self.tr(
                "Faculty get to know those who take part: help with an event, a group or their "
                "work first, and asking comes easily (relations article)."
            ),
            "caption",
            tone="muted",
        )
        for part in (self.words, self.minding, self.hint):
            self.add(part)
        acts = FlowLayout(spacing=8, line_spacing=8)
        for button in (self.button, self.leave, self.done):
            acts.addWidget(button)
        self.add(acts)
        self._act: Act | None = None
        self._referral: ReferralRow | None = None
        self.button.clicked.connect(lambda: self._act and self._act())
        self.leave.clicked.connect(lambda: self.leave_wanted.emit(self._referral))
        self.done.clicked.connect(lambda: self.reached.emit(self._referral))

    def show_page(self, page: Page) -> None:
        """Say how it stands."""
        now = self.context.clock.now()
        standing = self._standing(page, now)
        self._act = standing.act
        self.words.setText(standing.words)
        self.button.setText(standing.button)
        self.button.updateGeometry()
        self.button.setVisible(bool(standing.button))
        self._show_referral(page.referral)
        cold = page.row.stage is Stage.TO_CONTACT and page.row.last_touch_at is None
        self.hint.setVisible(cold and page.person.circle in _EARNED)

    def _show_referral(self, referral: ReferralRow | None) -> None:
        self._referral = referral
        self.done.setVisible(referral is not None)
        self.minding.setVisible(referral is not None)
        asks = referral is not None and referral.permission is Permission.ASK_FIRST
        self.leave.setVisible(asks)
        if referral:
            giver = self.tr("Referred by {0}").format(referral.introducer)
            minding = permission_words(referral.permission, referral.introducer_short)
            self.leave.setText(self.tr("Ask {0} first…").format(referral.introducer_short))
            self.leave.updateGeometry()
            reach = referral.how_to_reach
            said = f"{giver} · {minding}"
            self.minding.setText(f"{said}\n{reach}" if reach else said)

    def _standing(self, page: Page, now: datetime) -> Standing:
        to_come = [row for row in page.interviews if row.ended_at is None]
        if to_come:
            return self._to_come(to_come[-1], now)
        if page.row.stage is Stage.TALKED:
            held = next(row for row in page.interviews if row.thanked_at is None)
            return Standing(
                next_words(page.row, now),
                self.tr("Thank them"),
                lambda: self.wants_place.emit(held.id, "wrap_up", "thank_you"),
            )
        outreach = page.outreach
        if outreach is not None and self._is_news(outreach, page):
            return self._asked(outreach, page, now)
        return self._quiet(page, now)

    def _is_news(self, outreach: Outreach, page: Page) -> bool:
        """Whether nothing has happened between you since the request."""
        ended = [row.ended_at for row in page.interviews if row.ended_at]
        return not ended or outreach.made_at > max(ended)

    def _to_come(self, row: InterviewRow, now: datetime) -> Standing:
        return Standing(
            row_words(row, now),
            self.tr("Prepare it"),
            lambda: self.wants_place.emit(row.id, "", ""),
        )

    def _asked(self, outreach: Outreach, page: Page, now: datetime) -> Standing:
        name = page.person.short_name
        since = ago(outreach.asked_at, now) if outreach.asked_at else ""
        said = {
            AskState.DRAFT: (self.tr("You began to write to {0}."), self.tr("Go on writing")),
            AskState.WAITING: (
                self.tr("Asked {1}. One reminder after a week, then they are left in peace."),
                self.tr("They answered"),
            ),
            AskState.NUDGE_DUE: (
                self.tr("Asked {1}, and no answer yet. One kind reminder is in order."),
                self.tr("Ask once more"),
            ),
            AskState.QUIET: (
                self.tr("Asked twice, the first time {1}. Leave {0} in peace for now."),
                self.tr("They answered"),
            ),
            AskState.YES: (self.tr("{0} said yes."), self.tr("Arrange the talk")),
            AskState.NO: (
                self.tr("{0} said no, and stays among your people."),
                self.tr("Thank them"),
            ),
        }
        state = outreach.state(now)
        words, button = said[state]
        if state is AskState.WAITING and outreach.nudged_at is not None:
            words = self.tr("Asked {1}, and once more since. Now it is for {0} to answer.")
        act = self.wants_new_interview.emit if state is AskState.YES else self.wants_ask.emit
        return Standing(words.format(name, since), button, act)

    def _quiet(self, page: Page, now: datetime) -> Standing:
        """Nothing runs at the moment."""
        person = page.person
        if person.not_before and person.not_before > now.date():
            day = words_of_day(page.row.next.at or now, now)
            return Standing(self.tr("They are left in peace until {0}.").format(day))
        if page.row.last_touch_at is None:
            return Standing(
                self.tr("You have not asked {0} for a talk yet.").format(person.short_name),
                self.tr("Ask for twenty minutes"),
                self.wants_ask.emit,
            )
        last = ago(page.row.last_touch_at, now)
        return Standing(
            self.tr("Last in touch {0}.").format(last),
            self.tr("Ask for twenty minutes"),
            self.wants_ask.emit,
        )
