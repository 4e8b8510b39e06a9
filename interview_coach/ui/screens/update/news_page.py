"""Your news, noted as they come, and the paragraph that everybody reads."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.updating import sentence
from interview_coach.domain.profile import NewsItem
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.update.look import UpdateLook
from interview_coach.ui.screens.update.page import UpdatePage
from interview_coach.ui.screens.wrap_up.keyed_rows import KeyedRows
from interview_coach.ui.widgets import (
    Button,
    Card,
    Column,
    DayEdit,
    FlowLayout,
    Label,
    LineField,
    TextField,
)
from interview_coach.ui.widgets.pair import Pair

_LEAST = 240


class NewsRow(QWidget):
    """One item: its day, its words, and a way to let go of it."""

    changed = Signal(str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day = Label("", "caption", tone="muted")
        self.field = LineField(name=self.tr("News"))
        self.remove = Button(kind="ghost", icon="close", small=True)
        self.remove.set_tip(self.tr("Delete"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.day)
        column.addLayout(row)
        self.field.edited.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def show_item(self, item: NewsItem, today: date) -> None:
        """Show it as it is kept."""
        self.day.setText(words.day(item.on, today))
        self.field.set_text(item.text)
        self.remove.setAccessibleName(self.tr("Delete: {0}").format(item.text))


class NewsPage(UpdatePage):
    """The paragraph begins with the news, and is then written as one likes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.new = LineField(
            placeholder=self.tr("One line, then Enter"), name=self.tr("What is new about you")
        )
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("Since when"))
        self.paragraph = TextField(lines=8, most=16, name=self.tr("The paragraph that all read"))
        self.take = Button(self.tr("Begin with the news"), small=True)
        self.next = Button(self.tr("Next: to whom"), "primary")
        self._rows: KeyedRows[NewsItem, NewsRow] = KeyedRows(
            QVBoxLayout(), self._make_row, self._fill_row
        )
        self._arrange()
        self._connect()

    @property
    def rows(self) -> list[NewsRow]:
        """The news on show, the latest first."""
        return self._rows.widgets

    def fill(self, looked: UpdateLook) -> None:
        self._rows.show(looked.news)
        if looked.view is not None:
            self.paragraph.set_text(looked.view.run.paragraph)
            self.take.setVisible(bool(looked.view.news))

    def _today(self) -> date:
        return self.context.clock.now().astimezone().date()

    def _make_row(self, item: NewsItem) -> NewsRow:
        row = NewsRow()
        row.changed.connect(lambda text: self._change(item.id, text))
        row.removed.connect(lambda: self._remove(item.id))
        return row

    def _fill_row(self, row: NewsRow, item: NewsItem) -> None:
        row.show_item(item, self._today())

    def _item(self, item_id: UUID) -> NewsItem | None:
        news = self.looked.news if self.looked else ()
        return next((item for item in news if item.id == item_id), None)

    def _add(self, text: str) -> None:
        if not text.strip():
            return
        day = self.day.date()
        on = date(day.year(), day.month(), day.day())
        self.new.set_text("", force=True)
        self.ask(lambda services: services.updates.add_news(text, on))

    def _change(self, item_id: UUID, text: str) -> None:
        item = self._item(item_id)
        if item is not None and text.strip():
            self.ask(lambda services: services.updates.change_news(item_id, text, item.on))

    def _remove(self, item_id: UUID) -> None:
        item = self._item(item_id)
        if item is None:
            return
        text, on = item.text, item.on
        self.new.setFocus()
        self.ask(lambda services: services.updates.remove_news(item_id))
        self.context.undo.push(
            self.tr("Your news were deleted."),
            lambda services: services.updates.add_news(text, on),
            say=True,
        )

    def _write(self, text: str) -> None:
        run_id = self.looked.run_id if self.looked else None
        if run_id is not None:
            self.ask(lambda services: services.updates.word_update(run_id, text))

    def _take_news(self) -> None:
        """What is new, before what stands there already."""
        if self.looked is not None and self.looked.view is not None:
            said = [sentence(item.text) for item in reversed(self.looked.view.news)]
            there = self.paragraph.text().strip()
            fresh = [text for text in said if text not in there]
            text = "\n\n".join(part for part in (" ".join(fresh), there) if part)
            self.paragraph.set_text(text, force=True)
            self._write(text)

    def _connect(self) -> None:
        self.new.submitted.connect(self._add)
        self.paragraph.edited.connect(self._write)
        self.take.clicked.connect(self._take_news)
        self.next.clicked.connect(lambda: self.step_wanted.emit("whom"))

    def _arrange(self) -> None:
        today = self._today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        news, said = Card(spacing=12), Card(spacing=12)
        news.add(Label(self.tr("What is new about you"), "section"))
        news.add(Label(self.tr("Note it when it happens, and the year is not forgotten."), "muted"))
        row = FlowLayout(spacing=8, line_spacing=8)
        self.new.setMinimumWidth(_LEAST)
        row.addWidget(self.new)
        row.addWidget(self.day)
        news.add(row)
        news.add(self._rows.column)
        said.add(Label(self.tr("The paragraph that all read"), "section"))
        said.add(Label(self.tr("What you learned, what you do now, no request in it."), "muted"))
        said.add(self.paragraph)
        foot = QHBoxLayout()
        foot.addWidget(self.take)
        foot.addStretch(1)
        foot.addWidget(self.next)
        said.add(foot)
        for card in (news, said):
            card.body.addStretch(1)
        column = Column(spacing=16, margins=(0, 0, 6, 0))
        column.add(Pair(news, said, narrow=620))
        column.add_stretch()
        self.body.addWidget(column, 1)
