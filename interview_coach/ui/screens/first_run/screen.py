"""The screen of the first questions: one to a page, each kept at once, each to be skipped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.content.first_steps import SmallStep
from interview_coach.application.first_steps import Asked
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.first_run.question_page import QuestionPage
from interview_coach.ui.screens.first_run.step_page import StepPage
from interview_coach.ui.screens.phrases import format_words
from interview_coach.ui.screens.tie_words import cadence_options
from interview_coach.ui.widgets import Button, Column, Label, SlimBar
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_WIDEST, _TALLEST = 600, 520


def _finish(services: Services) -> tuple[SmallStep | None, str]:
    """The first step, and the name of who advises it; runs where the data is."""
    step = services.first_steps.finish()
    return step, services.content.source_names[step.source] if step else ""


class _Paper(Column):
    """As tall as its page is at this width, so that nothing scrolls while there is room."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.body.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class FirstRunScreen(Screen):
    """Begun from Today or from Settings; what was answered is there the next time."""

    key = "first_run"
    title = QT_TRANSLATE_NOOP("Screen", "Five short questions")
    under = "today"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.choices = Choices(context)
        self.pages: list[QuestionPage] = []
        self.end = StepPage()
        self.not_now = Button(self.tr("Not now"), "ghost")
        self.progress = Label("", "caption", tone="muted", wrap=False)
        self.bar = SlimBar()
        self.back = Button(self.tr("Back"))
        self.forward = Button()
        self._paper = _Paper(widest=_WIDEST, spacing=0)
        self._paper.add(self.end)
        self._at = 0
        self._arrange()
        self._connect()

    @property
    def page(self) -> QuestionPage | None:
        """The question on show; none at the end."""
        return self.pages[self._at] if self._at < len(self.pages) else None

    def shown(self, **place: str) -> None:
        """Begin at the first question."""
        self.ask(lambda services: services.first_steps.questions(), self._begin)

    def may_leave(self) -> bool:
        for page in self.pages:
            page.flush()
        return True

    def _begin(self, asked: Sequence[Asked]) -> None:
        for page in self.pages:
            page.hide()
            page.deleteLater()
        self.pages = [self._make(each) for each in asked]
        for page in self.pages:
            self._paper.add(page)
        self._turn_to(0)

    def _make(self, asked: Asked) -> QuestionPage:
        page, key = QuestionPage(asked), asked.question.key
        page.answered.connect(lambda choice: self._answer(key, choice))
        page.written.connect(self._write)
        page.submitted.connect(lambda: self._go_on(by_key=True))
        if page.line is not None:
            page.line.edit.textChanged.connect(self._weigh)
        return page

    def _answer(self, key: str, choice: str) -> None:
        self._weigh()
        self.ask(lambda services: services.first_steps.answer(key, choice), self._apply)

    def _apply(self, sets: Mapping[str, Any]) -> None:
        """What is chosen for this machine is kept outside the data."""
        if sets:
            self.choices.choose(**sets)

    def _write(self, field: str, text: str) -> None:
        self.ask(lambda services: services.first_steps.write(field, text))

    def _go_on(self, _clicked: bool = False, *, by_key: bool = False) -> None:
        self.may_leave()
        if self.page is None:
            self.context.navigate("today")
        elif self._at + 1 < len(self.pages):
            self._turn_to(self._at + 1, by_key=by_key)
        else:
            self.ask(_finish, self._show_end)

    def _go_back(self) -> None:
        self.may_leave()
        self._turn_to(self._at - 1)

    def _pass_over(self) -> None:
        self.ask(lambda services: services.first_steps.pass_over())
        self.context.navigate("today")

    def _turn_to(self, number: int, *, by_key: bool = False) -> None:
        total, self._at = len(self.pages), number
        # Not a stack of pages: each is as tall as itself, not as the tallest.
        for each, page in enumerate((*self.pages, self.end)):
            page.setVisible(each == number)
        self.progress.setText(self.tr("{0} of {1}").format(number + 1, total))
        self.bar.set_value((number + 1) / total)
        self.back.setVisible(number > 0)
        self._weigh()
        if self.page is not None:
            self.page.begin(by_key)

    def _show_end(self, found: tuple[SmallStep | None, str]) -> None:
        step, source = found
        self.end.show_step(step, source, self._was_set())
        self._turn_to(len(self.pages))
        self.forward.setFocus()

    def _was_set(self) -> str:
        days = str(self.choices.now.cadence_days)
        touch = dict(cadence_options()).get(days, self.tr("Every {0} days").format(days))
        said = self.tr(
            "A new interview begins with {0} minutes, {1}. After a talk, staying in touch is "
            "proposed: {2}. Settings can change all of it, and ask these questions again."
        )
        format_ = format_words(self.choices.format)
        return said.format(self.choices.minutes, format_, touch[:1].lower() + touch[1:])

    def _weigh(self) -> None:
        """One button goes on; it says whether that is an answer or none."""
        page = self.page
        at_end, answered = page is None, page is not None and page.is_answered
        self.not_now.setVisible(not at_end)
        self.progress.setVisible(not at_end)
        self.bar.setVisible(not at_end)
        self.forward.set_kind("primary" if at_end or answered else "plain")
        on = self.tr("Next") if answered else self.tr("Skip this one")
        self.forward.setText(self.tr("Go to Today") if at_end else on)

    def _arrange(self) -> None:
        self.add_header(self.tr("They set what you begin with. All of it can be changed later."))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.progress)
        top.addWidget(self.bar, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.not_now)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.forward)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        middle.setMaximumHeight(_TALLEST)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(20)
        inner.addLayout(top)
        inner.addWidget(self._paper, 1)
        inner.addLayout(foot)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.add(row, 1)

    def _connect(self) -> None:
        self.not_now.clicked.connect(self._pass_over)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_on)
