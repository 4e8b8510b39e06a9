"""The Prepare stage: its steps on the left, in any order, and the page of one of them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.screens.prepare.introduction import IntroductionPage
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.screens.prepare.person import PersonPage
from interview_coach.ui.screens.prepare.purpose import PurposePage
from interview_coach.ui.screens.prepare.questions import QuestionsPage
from interview_coach.ui.screens.prepare.ready import ReadyPage
from interview_coach.ui.screens.prepare.research import ResearchPage
from interview_coach.ui.screens.prepare.standing import first_open_step, steps
from interview_coach.ui.screens.stage import StageView
from interview_coach.ui.theme import BASE_PIXELS, theme
from interview_coach.ui.widgets.steps import PlaceRow, StepList

PAGES: dict[str, type[Page]] = {
    "purpose": PurposePage,
    "person": PersonPage,
    "research": ResearchPage,
    "questions": QuestionsPage,
    "introduction": IntroductionPage,
    "ready": ReadyPage,
}
_LAST = "prepare/step"
_STEPS = 150
"""The width of the steps with type of the usual size."""


class PrepareView(StageView):
    """Six pages that save as you go; preparing takes days, so it opens where you were."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id: UUID | None = None
        self._wanted_step = ""
        self._prepared: Prepared | None = None
        self._been: dict[UUID, str] = {}
        self._pages: dict[str, Page] = {}
        self.steps = StepList()
        self.steps.setFixedWidth(round(_STEPS * theme().base / BASE_PIXELS))
        self.stack = QStackedWidget()
        self._arrange()
        self.steps.changed.connect(self.go_to)

    def open(self, interview_id: UUID, step: str) -> None:
        self.leave()
        if interview_id != self._id:
            self._prepared = None
        self._id, self._wanted_step = interview_id, step or self._last_step(interview_id)
        self.refresh()

    def refresh(self) -> None:
        interview_id = self._id
        if interview_id is not None:
            self.context.desk.ask(
                lambda services: Prepared(
                    services.preparing.open(interview_id),
                    services.content,
                    services.reading.habits(),
                    services.coaching.coach(),
                ),
                self._show,
                owner=self,
            )

    def leave(self) -> None:
        for page in self._pages.values():
            if page.prepared is not None:
                page.flush()

    def page(self) -> Page | None:
        """The page on show."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def go_to(self, step: str) -> None:
        """Turn to a step."""
        self.leave()
        if self._prepared is None or step not in PAGES:
            return
        page = self._page(step)
        if page.prepared is not self._prepared:
            page.show_prepared(self._prepared)
        self.stack.setCurrentWidget(page)
        self.steps.set_value(step)
        self._remember(step)
        page.came_to()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.steps)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self.stack, 1)

    def _show(self, prepared: Prepared) -> None:
        if prepared.interview.id != self._id:
            return
        first = self._prepared is None
        self._prepared = prepared
        self.steps.set_steps(steps(prepared))
        wanted, self._wanted_step = self._wanted_step, ""
        if wanted or first:
            self.go_to(wanted if wanted in PAGES else first_open_step(prepared))
        elif page := self.page():
            page.show_prepared(prepared)

    def _page(self, step: str) -> Page:
        if step not in self._pages:
            page = self._pages[step] = PAGES[step](self.context)
            page.step_wanted.connect(self._go_on)
            page.stage_wanted.connect(lambda stage: self.wanted.emit(stage, ""))
            self.stack.addWidget(page)
        return self._pages[step]

    def _go_on(self, step: str) -> None:
        """Turn to a step by the button below the page; the focus goes to the step's name."""
        self.go_to(step)
        for row in self.steps.findChildren(PlaceRow):
            if row.isChecked():
                row.setFocus()

    def _last_step(self, interview_id: UUID) -> str:
        kept, _, step = self.context.settings_store.text(_LAST).partition(" ")
        return self._been.get(interview_id) or (step if kept == str(interview_id) else "")

    def _remember(self, step: str) -> None:
        if self._id is not None:
            self._been[self._id] = step
            self.context.settings_store.put(_LAST, f"{self._id} {step}")
