"""Where people came from: how many, and with how many of them you came to talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from interview_coach.application.services import Services
from interview_coach.application.tie_reading import ChannelRow, SourceRow
from interview_coach.domain.asking import OutreachChannel
from interview_coach.ui.context import Context
from interview_coach.ui.screens.find.page import FindPage
from interview_coach.ui.screens.tie_parts import clear
from interview_coach.ui.screens.tie_words import source_words
from interview_coach.ui.widgets import Card, Column, EmptyState, Label
from interview_coach.ui.widgets.share_bar import ShareBar


@dataclass(frozen=True)
class Review:
    """What there is to look back on."""

    sources: tuple[SourceRow, ...]
    channels: tuple[ChannelRow, ...]


def look_back(services: Services) -> Review:
    """Count; runs where the data is."""
    ties = services.reading.ties
    return Review(tuple(ties.sources()), tuple(ties.channels()))


class SourcesPage(FindPage):
    """A calm table with bars: no scores, no goals."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._seen: Review | None = None
        self.lead = Label("", "section")
        self.words = Label(
            self.tr(
                "The filled part of a bar are those you have talked with. Where talks come from is "
                "worth another look; where none came from so far may only need time."
            ),
            "muted",
        )
        self.empty = EmptyState(
            self.tr("Nobody to count yet"),
            self.tr("Write down a few names first; where they came from is noted with them."),
            self.tr("Brainstorm"),
        )
        self.people, self.asking = QGridLayout(), QGridLayout()
        self._asked, self.in_all = Card(padding=20, spacing=12), Label("", "muted")
        self.column = Column(spacing=16, widest=960)
        self._arrange()
        self.empty.chosen.connect(lambda: self.wanted.emit("brainstorm"))

    def refresh(self) -> None:
        self.ask(look_back, self._show)

    def _show(self, review: Review) -> None:
        self.empty.setVisible(not review.sources)
        self.column.setVisible(bool(review.sources))
        if review != self._seen:
            self._seen = review
            self.lead.setText(self._lead(review.sources))
            self._show_sources(review.sources)
            self._show_channels(review.channels)

    def _lead(self, rows: Sequence[SourceRow]) -> str:
        """The one sentence that the table comes to."""
        talks = sum(row.talks for row in rows)
        named = [row for row in rows if row.source and row.talks]
        if not talks:
            return self.tr("No talks yet: every beginning is a list of names.")
        if not named:
            return self.tr("Where you found those you talked with is not said yet.")
        best = max(named, key=lambda row: row.talks)
        words = self.tr("Most of your talks came from: {0} ({1} of {2})")
        return words.format(source_words(best.source), best.talks, talks)

    def _show_sources(self, rows: Sequence[SourceRow]) -> None:
        clear(self.people)
        most = max((row.people for row in rows), default=1)
        for number, row in enumerate(rows):
            name = source_words(row.source) or self.tr("Not said")
            bar = ShareBar(row.people / most, row.met / most)
            self._put(self.people, number, name, bar, self._counts(row))

    def _counts(self, row: SourceRow) -> str:
        one, many = self.tr("1 person"), self.tr("{0} people")
        said = [one if row.people == 1 else many.format(row.people)]
        if row.asked:
            said.append(self.tr("{0} asked").format(row.asked))
        if row.talks:
            one, many = self.tr("1 talk"), self.tr("{0} talks")
            said.append(one if row.talks == 1 else many.format(row.talks))
        return " · ".join(said)

    def _show_channels(self, rows: Sequence[ChannelRow]) -> None:
        clear(self.asking)
        self._asked.setVisible(bool(rows))
        self.in_all.setVisible(len(rows) > 1)
        if rows:
            self.in_all.setText(self.tr("In all: {0}").format(self._fared(rows)))
        most = max((row.asked for row in rows), default=1)
        for number, row in enumerate(rows):
            words = self._fared([row])
            bar = ShareBar(row.asked / most, row.yes / most)
            self._put(self.asking, number, self._channel(row.channel), bar, words)

    def _fared(self, rows: Sequence[ChannelRow]) -> str:
        """How many were asked, and what they said."""
        counts = [(row.asked, row.yes, row.no, row.silent) for row in rows]
        asked, yes, no, silent = map(sum, zip(*counts, strict=True))
        words = self.tr("{0} asked · {1} yes · {2} no · {3} without an answer")
        return words.format(asked, yes, no, silent)

    def _channel(self, channel: OutreachChannel) -> str:
        said = {
            OutreachChannel.EMAIL: self.tr("E-mail"),
            OutreachChannel.PHONE: self.tr("Phone"),
            OutreachChannel.LETTER: self.tr("Letter"),
            OutreachChannel.LINKEDIN: self.tr("LinkedIn"),
            OutreachChannel.CHAT: self.tr("Chat at an event"),
            OutreachChannel.FRIEND: self.tr("Through a friend"),
        }
        return said[channel]

    def _put(self, grid: QGridLayout, row: int, name: str, bar: ShareBar, words: str) -> None:
        bar.setAccessibleName(f"{name}: {words}")
        grid.addWidget(Label(name), row, 0)
        grid.addWidget(bar, row, 1)
        grid.addWidget(Label(words, "caption", tone="muted"), row, 2)

    def _arrange(self) -> None:
        first = Card(padding=20, spacing=12)
        first.add(self.lead)
        first.add(self.words)
        self._asked.add(Label(self.tr("How asking went"), "section"))
        self._asked.add(self.in_all)
        for card, grid in ((first, self.people), (self._asked, self.asking)):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(12)
            for column, share in enumerate((3, 4, 4)):
                grid.setColumnStretch(column, share)
            holder = QVBoxLayout()
            holder.setContentsMargins(0, 4, 0, 0)
            holder.addLayout(grid)
            card.add(holder)
            self.column.add(card)
        self.column.add_stretch()
        self.body.addWidget(self.column, 1)
        self.body.addWidget(self.empty, 1)
        self.column.hide()
        self.empty.hide()
