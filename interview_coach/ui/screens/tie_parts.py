"""Parts that show a tie, wherever somebody is looked at: the chain, the moments, ways to reach."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from interview_coach.application.tie_reading import Chain, LinkRow, TimelineRow
from interview_coach.domain.person import Person
from interview_coach.ui import words
from interview_coach.ui.screens.phrases import capital, today_in
from interview_coach.ui.screens.tie_words import timeline_detail, timeline_words
from interview_coach.ui.widgets import Button, Chip, FlowLayout, Label, Rule
from interview_coach.ui.widgets.when import system_zone

MOST_BRANCHES = 12


def part(title: str) -> QVBoxLayout:
    """A small heading with what belongs to it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Label(title, "eyebrow"))
    return column


def left(*widgets: QWidget) -> QHBoxLayout:
    """Widgets at their own width, from the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def clear(layout: QLayout) -> None:
    """Take everything out and delete it."""
    while item := layout.takeAt(0):
        if inner := item.layout():
            clear(inner)
            inner.deleteLater()
        elif widget := item.widget():
            widget.hide()
            widget.deleteLater()


def chain_flow(person: Person, chain: Chain, meet: Callable[[UUID], object]) -> FlowLayout:
    """Who led to them, the farthest first, and to whom they led; each can be gone to."""
    flow = FlowLayout(spacing=6, line_spacing=6)
    if not chain.up and person.how_known:
        flow.addWidget(Label(person.how_known))
        flow.addWidget(Label("→", wrap=False))
    for link in reversed(chain.up):
        flow.addWidget(_someone(link, meet))
        flow.addWidget(Label("→", wrap=False))
    flow.addWidget(Label(person.short_name, strong=True))
    next_ones = [link for link in chain.down if link.depth == 1]
    if next_ones:
        flow.addWidget(Label("→", wrap=False))
    for link in next_ones[:MOST_BRANCHES]:
        flow.addWidget(_someone(link, meet))
    farther = len(chain.down) - len(next_ones[:MOST_BRANCHES])
    if farther:
        flow.addWidget(Label(_say("and {0} more").format(farther), "muted", wrap=False))
    return flow


def moment_line(
    row: TimelineRow, now: datetime, open_talk: Callable[[UUID], object], *, ruled: bool
) -> QWidget:
    """One moment: the day above, what happened below; a talk can be opened."""
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    if ruled:
        column.addWidget(Rule())
        column.addSpacing(6)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Label(day_of(row.at, now), "caption", tone="muted"), 1)
    interview_id = row.interview_id
    if interview_id is not None:
        button = Button(_say("Open"), "ghost", small=True)
        button.setAccessibleName(
            _say("Open the interview: {0}").format(f"{day_of(row.at, now)}, {timeline_words(row)}")
        )
        button.clicked.connect(lambda: open_talk(interview_id))
        head.addWidget(button)
    column.addLayout(head)
    column.addWidget(Label(timeline_words(row)))
    if detail := timeline_detail(row).strip():
        column.addWidget(Label(detail, "caption", tone="muted"))
    return line


def day_of(moment: datetime, now: datetime) -> str:
    """The day on your own calendar, as a line begins."""
    zone = system_zone()
    return capital(words.day(today_in(zone, moment), today_in(zone, now)))


def _someone(link: LinkRow, meet: Callable[[UUID], object]) -> QWidget:
    """Somebody one can go to, or a name that is no more than that so far."""
    if not link.is_person:
        return Chip(link.name, "neutral")
    chip = Chip(link.name, "neutral", clickable=True)
    chip.clicked.connect(lambda: meet(link.id))
    return chip


def _say(text: str) -> str:
    return QCoreApplication.translate("Ties", text)
