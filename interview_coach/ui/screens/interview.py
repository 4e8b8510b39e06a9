"""One interview: its head, and the three stages Prepare, Live and Wrap up."""

from __future__ import annotations

from importlib import import_module
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from interview_coach.application.changes import Change
from interview_coach.application.preparing import Preparation
from interview_coach.domain.interview import Format
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.stage import StageView
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.segmented import Segmented

_STAGES = {
    "prepare": ("interview_coach.ui.screens.prepare", "PrepareView"),
    "live": ("interview_coach.ui.screens.live", "LiveView"),
    "wrap_up": ("interview_coach.ui.screens.wrap_up", "WrapUpView"),
    "rehearse": ("interview_coach.ui.screens.rehearse", "RehearseView"),
}
_LOW = 480
_UNDER = {"rehearse": "prepare"}
"""The stage that another one belongs to."""


class InterviewScreen(Screen):
    """Prepare, talk, wrap up: the stages of one interview."""

    key = "interview"
    title = QT_TRANSLATE_NOOP("Screen", "Interview")
    icon = "interviews"
    under = "interviews"
    concerns = frozenset(
        {Change.INTERVIEWS, Change.PEOPLE, Change.PROFILE, Change.LETTERS, Change.NOTES}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._id: UUID | None = None
        self._stage, self._step = "prepare", ""
        self._views: dict[str, StageView] = {}
        self._header = self.add_header()
        self._choice = Segmented(
            [
                ("prepare", self.tr("1  Prepare")),
                ("live", self.tr("2  Live")),
                ("wrap_up", self.tr("3  Wrap up")),
            ],
            name=self.tr("Stage of the interview"),
        )
        self._header.add_action(self._choice)
        self._stack = QStackedWidget()
        self.add(self._stack, 1)
        self._choice.changed.connect(lambda stage: self._want(stage, ""))

    def shown(self, **place: str) -> None:
        """Open an interview at a stage, by default the one it is in."""
        self._leave_view()
        self._id = UUID(place["interview_id"])
        self._stage, self._step = place.get("stage", ""), place.get("step", "")
        self._stale = False
        self.ask(lambda services: services.preparing.open(self._id), self._open)

    def refresh(self) -> None:
        if self._id is not None:
            self.ask(lambda services: services.preparing.open(self._id), self._look_again)

    def touched(self, change: Change) -> None:
        """The live view knows its own changes and is never redrawn under the typist."""
        if self._stage != "live":
            super().touched(change)

    def may_leave(self) -> bool:
        self._leave_view()
        return True

    def unsaved(self) -> str:
        """What the stages could not store."""
        return "\n".join(filter(None, (view.unsaved() for view in self._views.values())))

    @property
    def stage(self) -> str:
        """The stage on show."""
        return self._stage

    def view(self) -> StageView | None:
        """The stage's view on show."""
        return self._views.get(self._stage)

    def _open(self, preparation: Preparation) -> None:
        self._show_head(preparation)
        interview = preparation.interview
        if not self._stage:
            over = "wrap_up" if interview.is_over else "prepare"
            self._stage = "live" if interview.is_running else over
        self._choice.set_value(_UNDER.get(self._stage, self._stage))
        view = self._make(self._stage)
        self._stack.setCurrentWidget(view)
        self.wants_rail = self._stage in ("live", "rehearse")
        self._make_room()
        view.open(interview.id, self._step)

    def _look_again(self, preparation: Preparation) -> None:
        self._show_head(preparation)
        if view := self.view():
            view.refresh()

    def _show_head(self, preparation: Preparation) -> None:
        person, interview = preparation.person, preparation.interview
        words = {
            Format.IN_PERSON: self.tr("in person"),
            Format.PHONE: self.tr("phone call"),
            Format.VIDEO: self.tr("video call"),
        }
        parts = (person.role, person.organisation, words[interview.format])
        self._header.set_title(person.name)
        self._header.set_subtitle(" · ".join(part for part in parts if part))
        self._make_room()
        over = interview.is_over
        self._choice.set_enabled(
            "wrap_up", over, "" if over else self.tr("This opens once you have talked.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """While one talks in a low window, what somebody does is left out of the head."""
        is_low = self.wants_rail and self.height() < theme().scaled(_LOW)
        self._header.subtitle.setVisible(bool(self._header.subtitle.text()) and not is_low)

    def _make(self, stage: str) -> StageView:
        if stage not in self._views:
            module, name = _STAGES[stage]
            view: StageView = getattr(import_module(module), name)(self.context)
            view.wanted.connect(self._want)
            self._views[stage] = view
            self._stack.addWidget(view)
        return self._views[stage]

    def _want(self, stage: str, step: str) -> None:
        place = {"interview_id": str(self._id), "stage": stage}
        if step:
            place["step"] = step
        self.context.navigate("interview", **place)

    def _leave_view(self) -> None:
        if view := self.view():
            view.leave()
