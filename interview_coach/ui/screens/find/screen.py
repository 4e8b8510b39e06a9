"""The screen to find people: four pages, each saved as you go."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from interview_coach.application.changes import Change
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.find.page import FindPage
from interview_coach.ui.widgets import Button
from interview_coach.ui.widgets.segmented import Segmented
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_PAGES = {
    "brainstorm": ("brainstorm", "BrainstormPage"),
    "who": ("who_knows", "WhoKnowsPage"),
    "events": ("events", "EventsPage"),
    "sources": ("sources", "SourcesPage"),
}
"""Each page by its key: the module, imported when first wanted, and the class."""


class FindScreen(Screen):
    """Under People; ``step`` says which page, ``event_id`` which event."""

    key = "find"
    title = QT_TRANSLATE_NOOP("Screen", "Find people")
    under = "people"
    concerns = frozenset({Change.PEOPLE, Change.INTERVIEWS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._pages: dict[str, FindPage] = {}
        self.steps = Segmented(
            [
                ("brainstorm", self.tr("Brainstorm")),
                ("who", self.tr("Who knows whom")),
                ("events", self.tr("Events and groups")),
                ("sources", self.tr("Sources")),
            ],
            "brainstorm",
            name=self.tr("Ways to find people"),
            small=True,
        )
        self.back = Button(self.tr("People"), icon="arrow-left")
        self.add_header().add_action(self.back)
        row = QHBoxLayout()
        row.addWidget(self.steps)
        row.addStretch(1)
        self.add(row)
        self._stack = QStackedWidget()
        self.add(self._stack, 1)
        self.back.clicked.connect(lambda: context.navigate("people"))
        self.steps.changed.connect(self._turn)

    @property
    def page(self) -> FindPage:
        """The page on show."""
        return self._page(self.steps.value or "brainstorm")

    def shown(self, **place: str) -> None:
        """Come to a page, by default the one that was left."""
        step = place.pop("step", "")
        if step in _PAGES:
            self._leave()
            self.steps.set_value(step)
        self._stack.setCurrentWidget(self.page)
        self.page.go_to(**place)
        super().shown()

    def refresh(self) -> None:
        self.page.refresh()

    def may_leave(self) -> bool:
        self._leave()
        return True

    def _turn(self, step: str) -> None:
        self._leave()
        self.steps.set_value(step)
        self._stack.setCurrentWidget(self.page)
        self.page.refresh()

    def _leave(self) -> None:
        current = self._stack.currentWidget()
        if isinstance(current, FindPage):
            current.leave()

    def _page(self, step: str) -> FindPage:
        if step not in self._pages:
            module, name = _PAGES[step]
            kind = getattr(import_module(f"interview_coach.ui.screens.find.{module}"), name)
            page: FindPage = kind(self.context)
            page.wanted.connect(self._turn)
            self._pages[step] = page
            self._stack.addWidget(page)
        return self._pages[step]
