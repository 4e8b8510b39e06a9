"""The screen of the yearly word: your news, to whom, write and send."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from interview_coach.application.changes import Change
from interview_coach.application.ports import Kind
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.update.look import UpdateLook, look
from interview_coach.ui.screens.update.news_page import NewsPage
from interview_coach.ui.screens.update.page import UpdatePage
from interview_coach.ui.screens.update.send_page import SendPage
from interview_coach.ui.screens.update.whom_page import WhomPage
from interview_coach.ui.widgets import Button, EmptyState, Segmented
from interview_coach.ui.widgets.menu_button import MenuButton
from interview_coach.ui.words import QT_TRANSLATE_NOOP, long_day


class UpdateScreen(Screen):
    """Under People; the latest one is gone on with, ``step`` says at which page."""

    key = "update"
    title = QT_TRANSLATE_NOOP("Screen", "A word once a year")
    under = "people"
    concerns = frozenset({Change.PEOPLE, Change.LETTERS, Change.PROFILE, Change.BIN})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.looked: UpdateLook | None = None
        self.steps = Segmented(
            [
                ("news", self.tr("1  Your news")),
                ("whom", self.tr("2  To whom")),
                ("send", self.tr("3  Write and send")),
            ],
            "news",
            name=self.tr("Steps"),
            small=True,
        )
        self.news, self.whom, self.send = NewsPage(context), WhomPage(context), SendPage(context)
        self.pages: dict[str, UpdatePage] = {
            "news": self.news,
            "whom": self.whom,
            "send": self.send,
        }
        self.start = EmptyState(
            self.tr("Once a year, a word to those who helped you"),
            self.tr(
                "One paragraph about what you do now, and one line that only they read. It keeps "
                "a tie for a year, and asks for nothing."
            ),
            self.tr("Begin"),
        )
        self.more = MenuButton(icon="more")
        self.back = Button(self.tr("People"), icon="arrow-left")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def shown(self, step: str = "", **place: str) -> None:
        if step in self.pages:
            self.steps.set_value(step)
            self._turn()
        super().shown(**place)

    def may_leave(self) -> bool:
        for page in self.pages.values():
            page.flush()
        return True

    def refresh(self) -> None:
        self.ask(look, self._show)

    def _show(self, looked: UpdateLook) -> None:
        self.looked = looked
        view = looked.view
        for part in (self.steps, self._stack, self.more):
            part.setVisible(view is not None)
        self.start.setVisible(view is None)
        if view is None:
            self.header.set_subtitle("")
            return
        begun = long_day(view.run.begun_on)
        done = self.tr("Everybody has it. Begun {0}.").format(begun)
        self.header.set_subtitle(done if view.run.is_done else self.tr("Begun {0}").format(begun))
        for page in self.pages.values():
            page.show_look(looked)

    def _turn(self) -> None:
        for page in self.pages.values():
            page.flush()
        self._stack.setCurrentWidget(self.pages[self.steps.value])

    def _go(self, step: str) -> None:
        self.steps.set_value(step)
        self._turn()

    def _begin(self) -> None:
        self._go("news")
        self.ask(lambda services: services.updates.begin_update([]), lambda _: self.refresh())

    def _drop(self) -> None:
        run_id: UUID | None = self.looked.run_id if self.looked else None
        if run_id is None:
            return
        self.ask(lambda services: services.keeping.delete(Kind.UPDATE_RUN, run_id))
        self.context.undo.push(
            self.tr("This year’s word was deleted."),
            lambda services: services.keeping.put_back(Kind.UPDATE_RUN, run_id),
            say=True,
        )

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.context.navigate("people"))
        self.steps.changed.connect(lambda _: self._turn())
        self.start.chosen.connect(self._begin)
        for page in self.pages.values():
            page.step_wanted.connect(self._go)
        self.more.add(self.tr("Begin a new one"), self._begin)
        self.more.add(self.tr("Delete this one"), self._drop)

    def _arrange(self) -> None:
        self.header = self.add_header()
        self.more.setAccessibleName(self.tr("More"))
        self.more.set_tip(self.tr("More"))
        self.header.add_action(self.more)
        self.header.add_action(self.back)
        row = QHBoxLayout()
        row.addWidget(self.steps)
        row.addStretch(1)
        self.add(row)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.add(self._stack, 1)
        self.add(self.start, 1)
        for part in (self.steps, self._stack, self.start, self.more):
            part.hide()
