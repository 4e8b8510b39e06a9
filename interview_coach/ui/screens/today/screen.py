"""The screen of the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.changes import Change
from interview_coach.application.services import Services
from interview_coach.application.tie_reading import GiveAndTake
from interview_coach.application.ties_due import TieDue, TieDueKind
from interview_coach.application.today import Due, DueKind, TodayView
from interview_coach.domain.letters import Form
from interview_coach.domain.referral import Permission
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.reach_out import reach_out
from interview_coach.ui.screens.today.due_card import DueCard
from interview_coach.ui.screens.today.look import date_words
from interview_coach.ui.screens.today.next_card import NextCard, NothingPlanned, RunningCard
from interview_coach.ui.screens.today.standing import HabitsCard, StandingCard
from interview_coach.ui.screens.today.start import EmptyStart
from interview_coach.ui.widgets import Button, Column
from interview_coach.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from interview_coach.application.content.first_steps import SmallStep
    from interview_coach.application.habits import Week
    from interview_coach.ui.screens.today.step_card import StepCard
    from interview_coach.ui.screens.today.week_part import WeekPart

_WIDE_ENOUGH = 780
_SIDE = 290
_MINUTE_MS = 60_000


class Day(NamedTuple):
    """What the screen shows."""

    view: TodayView
    papers: int
    """How many letters and cards could be printed."""
    balances: Mapping[UUID, GiveAndTake]
    """Of those to keep warm."""


def look(services: Services) -> Day:
    """The day as it stands; runs where the data is."""
    view = services.today.look()
    warm = [d.person_id for d in view.ties.due if d.kind is TieDueKind.KEEP_WARM and d.person_id]
    ties = services.reading.ties
    return Day(view, _to_print(services, view), {id_: ties.give_and_take([id_]) for id_ in warm})


def _to_print(services: Services, view: TodayView) -> int:
    """How many of the thank-yous that are due are letters or cards."""
    waiting = {due.interview_id for due in view.due if due.kind is DueKind.THANK}
    if not waiting:
        return 0
    forms = {row.interview_id: row.form for row in services.reading.letters()}
    return sum(forms.get(each) is not Form.EMAIL for each in waiting)


class TodayScreen(Screen):
    """The next interview and how ready it is, what is due, and where everyone stands."""

    key = "today"
    title = QT_TRANSLATE_NOOP("Screen", "Today")
    concerns = frozenset(Change)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.add_button = Button(self.tr("Add person"))
        self.new_button = Button(self.tr("New interview"), "primary")
        self.start = EmptyStart()
        self.running, self.next, self.nothing = RunningCard(), NextCard(), NothingPlanned()
        self.due = DueCard()
        self.standing, self.habits = StandingCard(), HabitsCard()
        self.week: WeekPart | None = None
        self.step: StepCard | None = None
        self._is_empty = False
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        self.ask(look, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(self.width() >= _WIDE_ENOUGH)

    def _show(self, day: Day) -> None:
        view, now = day.view, self.context.clock.now()
        empty = self._is_empty = view.is_empty
        self._header.set_subtitle(date_words(now))
        for button in (self.add_button, self.new_button):
            button.setVisible(not empty)
        self.start.setVisible(empty)
        self._page.setVisible(not empty)
        self._show_talks(view, now)
        self.due.show_due(view.everything_due, now, day.balances)
        self.due.show_papers(day.papers)
        self.standing.show_stages(view.stages)
        self.habits.show_habits(view.habits)
        # What can come a moment later is asked for when the rest is there.
        first_day = _first_day()
        self.ask(lambda services: services.weeks.look(first_day), self._show_week)

    def _show_week(self, week: Week) -> None:
        self.start.questions.setVisible(not week.asked_first)
        part = self._week_part()
        part.show_week(week)
        if self._is_empty and week.asked_first:
            self.start.put_week(part)
            part.rule.hide()
            part.show()
        elif self._is_empty:
            part.hide()
        elif not self.habits.isAncestorOf(part):
            self.habits.put_week(part)
            part.show()
        if week.step is not None:
            self._show_step(week.step)
        elif self.step is not None:
            # Else the focus would go on to what follows, which is the way to undo it.
            if self.step.isAncestorOf(self.focusWidget()):
                self.setFocus()
            self.step.hide()

    def _week_part(self) -> WeekPart:
        if self.week is None:
            from interview_coach.ui.screens.today.week_part import WeekPart

            self.week = WeekPart()
            self.week.chosen.connect(self._set_week)
        return self.week

    def _show_step(self, step: SmallStep) -> None:
        if self.step is None:
            from interview_coach.ui.screens.today.step_card import StepCard

            card = self.step = StepCard()
            card.opened.connect(self._open_place)
            card.finished.connect(self._finish_step)
            card.another_wanted.connect(
                lambda: self.ask(lambda services: services.first_steps.another())
            )
        self.step.show_step(step)
        self.step.stand_alone(self._is_empty)
        if self._is_empty:
            self.start.put_below(self.step)
        else:
            self._aside.addWidget(self.step)
        self.step.show()

    def _set_week(self, goal: int, kind: str) -> None:
        def keep(services: Services) -> None:
            from interview_coach.application.habits import Weekly

            services.weeks.set(goal, Weekly(kind))

        self.ask(keep)

    def _open_place(self, place: str) -> None:
        """A screen, its step and the circle in it, as far as they are named."""
        key, *rest = place.split("/")
        self.context.navigate(key, **dict(zip(("step", "circle"), rest, strict=False)))

    def _finish_step(self) -> None:
        first_day, undo = _first_day(), self.context.undo
        said = self.tr("Well done. The next small step comes next week.")
        self.ask(
            lambda services: services.first_steps.done(first_day),
            lambda before: undo.push(
                said, lambda services: services.first_steps.put_back(before), say=True
            ),
        )

    def _show_talks(self, view: TodayView, now: datetime) -> None:
        """The one that runs, and the one that comes next where that is another."""
        self.running.setVisible(view.running is not None)
        if view.running is not None:
            self.running.show_running(view.running.id, view.running.name)
        coming = view.next if view.next != view.running else None
        self.next.setVisible(coming is not None)
        self.nothing.setVisible(view.next is None)
        if coming is not None and view.readiness is not None:
            self.next.show_next(coming, view.readiness, now, view.also)

    def _do(self, due: Due | TieDue) -> None:
        """Go where the due thing is done."""
        if isinstance(due, TieDue):
            from interview_coach.ui.screens.today.tie_duties import do_tie

            do_tie(self.context, due, self)
        elif due.kind is DueKind.THANK:
            self._open(due.interview_id, "wrap_up", "thank_you")
        elif due.referral_id is None:
            self._open(due.interview_id, "wrap_up", "referrals")
        elif due.permission is Permission.ASK_FIRST:
            from interview_coach.ui.screens.today.tie_duties import do_ask_leave

            do_ask_leave(self.context, due, self)
        else:
            reach_out(self.context, (due.interview_id, due.referral_id), self)

    def _open(self, interview_id: UUID, stage: str, step: str = "") -> None:
        place = {"interview_id": str(interview_id), "stage": stage}
        if step:
            place["step"] = step
        self.context.navigate("interview", **place)

    def _add_person(self) -> None:
        from interview_coach.ui.screens.new_person import add_person

        add_person(self.context, self)

    def _begin_interview(self) -> None:
        from interview_coach.ui.screens.new_interview import begin_interview

        begin_interview(self.context, self)

    def _print_due(self) -> None:
        from interview_coach.ui.screens.today.due_dialog import DueDialog

        DueDialog(self.context, self).open()

    def _load_sample(self) -> None:
        from interview_coach.ui.widgets.when import system_zone

        here = system_zone()
        self.ask(lambda services: services.sample.load(here))

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add_person)
        for signal in (self.new_button.clicked, self.start.begun):
            signal.connect(self._begin_interview)
        self.start.sample_wanted.connect(self._load_sample)
        self.start.questions_wanted.connect(lambda: self.context.navigate("first_run"))
        self.running.back.connect(lambda id_: self._open(id_, "live"))
        self.next.prepare.connect(lambda id_: self._open(id_, "prepare"))
        self.next.start.connect(lambda id_: self._open(id_, "live"))
        self.due.chosen.connect(self._do)
        self.due.print_wanted.connect(self._print_due)
        self._minute.timeout.connect(self.refresh)

    def _arrange(self) -> None:
        self._header = self.add_header(date_words(self.context.clock.now()))
        self._header.add_action(self.add_button)
        self._header.add_action(self.new_button)
        main, side = QVBoxLayout(), QVBoxLayout()
        self._aside = side
        for column, cards in (
            (main, (self.running, self.next, self.nothing, self.due)),
            (side, (self.standing, self.habits)),
        ):
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
        main.setStretchFactor(self.due, 1)
        side.setStretchFactor(self.habits, 1)
        self._side = QWidget()
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._side)
        self._page = Column()
        self._page.add(self._columns, 1)
        self.add(self._page, 1)
        self.add(self.start, 1)
        for part in (self._page, self.start, self.add_button, self.new_button):
            part.hide()

    def _turn(self, wide: bool) -> None:
        """Two columns where there is room, one below the other where there is not."""
        ways, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._side.setMaximumWidth(_SIDE if wide else 16777215)
        self._side.setMinimumWidth(_SIDE if wide else 0)
        self._side.setSizePolicy(policy.Fixed if wide else policy.Preferred, policy.Preferred)


def _first_day() -> int:
    """On which day weeks begin where the person is: 1 is Monday."""
    return QLocale().firstDayOfWeek().value
