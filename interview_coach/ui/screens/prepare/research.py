"""Research: what to look up beforehand, and which question it saves or sharpens."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from interview_coach.application.content import Content
from interview_coach.application.ports import Kind
from interview_coach.ui.context import Context
from interview_coach.ui.screens.prepare.finding import FindingEditor
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.screens.prepare.research_row import ResearchRow
from interview_coach.ui.screens.prepare.standing import core_research
from interview_coach.ui.screens.prepare.tie import question_words
from interview_coach.ui.screens.prepare.wording import word
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.slim_bar import SlimBar


class ResearchPage(Page):
    """The checklist by group; one entry at a time is open to write in."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_head(
            self.tr("What to know before you ask"),
            self.tr(
                "Ask nothing that ten minutes of reading would have told you. "
                "Begin with the entries marked core. (St. Olaf guide)"
            ),
        )
        self.rows: dict[str, ResearchRow] = {}
        self.editor = FindingEditor(self)
        self.editor.hide()
        self._open_key = ""
        self._groups: dict[str, Label] = {}
        self._arrange()
        self._connect()

    @property
    def open_key(self) -> str:
        """The entry that is open, or nothing."""
        return self._open_key

    def fill(self, prepared: Prepared) -> None:
        if not self.rows:
            self._make_rows(prepared.content)
        if self.is_new:
            self._close()
        items = {item.key: item for item in prepared.interview.research}
        for key, row in self.rows.items():
            item = items.get(key)
            row.show_finding(item.finding if item else "", question_words(prepared, item))
        self._count(prepared)
        if self._open_key:
            self.editor.fill(items.get(self._open_key), prepared)

    def open_entry(self, key: str) -> None:
        """Open an entry to write in, or close it when it is open already."""
        was = self._open_key
        self._close()
        if key == was or self.prepared is None:
            return
        self._open_key = key
        row = self.rows[key]
        items = {item.key: item for item in self.prepared.interview.research}
        self.editor.begin(row.prompt, items.get(key), self.prepared)
        row.take_in(self.editor)
        self.editor.show()
        self.editor.finding.setFocus(Qt.FocusReason.OtherFocusReason)
        # The row knows its new height only when the layout has run.
        QTimer.singleShot(0, self, lambda: self._reveal(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open_key:
            row = self.rows[self._open_key]
            self._close()
            row.head.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.bar = SlimBar()
        self.bar.setFixedWidth(120)
        self.figure = Label("", "caption", tone="muted", wrap=False)
        self.head.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column = Column()
        self.body.addWidget(self.column, 1)
        self.add_next(self.tr("Next: Questions"), "questions")

    def _connect(self) -> None:
        self.editor.changed.connect(self._keep)
        self.editor.tie.looked_up.connect(self._look_up)
        self.editor.tie.worded.connect(lambda question_id, text: word(self, question_id, text))
        self.editor.tie.asked.connect(self._ask_instead)
        self.editor.tie.unfolded.connect(self._show_soon)

    def _make_rows(self, content: Content) -> None:
        for group in content.research_groups:
            card = Card(padding=0, spacing=0)
            card.body.setContentsMargins(16, 14, 16, 6)
            heading = self._groups[group.key] = Label("", "body", strong=True)
            card.add(heading)
            card.body.addSpacing(6)
            for prompt in content.research:
                if prompt.group == group.key:
                    row = self.rows[prompt.key] = ResearchRow(prompt)
                    row.opened.connect(self.open_entry)
                    row.stepped.connect(self._step)
                    card.add(row)
            self.column.add(card)
        self.column.add_stretch()

    def _close(self) -> None:
        if self._open_key:
            self.editor.flush()
            self.rows[self._open_key].let_go(self.editor)
            self.editor.hide()
            self.editor.setParent(self)
            self._open_key = ""

    def _reveal(self, row: ResearchRow) -> None:
        self.column.ensureWidgetVisible(self.editor, 0, 16)
        self.column.ensureWidgetVisible(row.head, 0, 16)

    def _show_soon(self, part: QWidget) -> None:
        QTimer.singleShot(0, part, lambda: self.column.ensureWidgetVisible(part, 0, 16))

    def _step(self, key: str, by: int) -> None:
        keys = list(self.rows)
        at = keys.index(key) + by
        if 0 <= at < len(keys):
            row = self.rows[keys[at]]
            row.head.setFocus(Qt.FocusReason.TabFocusReason)
            self.column.ensureWidgetVisible(row.head, 0, 24)

    def _keep(self, changes: dict[str, Any]) -> None:
        interview_id, key = self.interview_id, self._open_key
        if key:
            self.ask(lambda services: services.preparing.found(interview_id, key, changes))

    def _look_up(self, question_id: Any, taken_out: bool) -> None:
        interview_id = self.interview_id
        self.ask(
            lambda services: services.preparing.look_up(
                interview_id, question_id, looked_up=taken_out
            )
        )

    def _ask_instead(self) -> None:
        interview_id, key = self.interview_id, self._open_key
        self.ask(
            lambda services: services.sharpening.ask_instead(interview_id, key), self._offer_back
        )

    def _offer_back(self, question_id: UUID) -> None:
        self.context.undo.push(
            self.tr("The question is in the plan"),
            lambda services: services.keeping.delete(Kind.PLANNED_QUESTION, question_id),
            say=True,
        )

    def _count(self, prepared: Prepared) -> None:
        found, core = core_research(prepared)
        self.figure.setText(self.tr("{0} of {1} core").format(found, core))
        self.bar.set_value(found / core if core else 0)
        answered = {item.key for item in prepared.interview.research if item.is_found}
        for group in prepared.content.research_groups:
            keys = {p.key for p in prepared.content.research if p.group == group.key}
            said = self.tr("{0} · {1} of {2}")
            self._groups[group.key].setText(
                said.format(group.label, len(keys & answered), len(keys))
            )
