"""Ready: what is still missing, what to see to, the sheet to print, and the start."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.screens.hint_line import HintLine
from interview_coach.ui.screens.prepare.confidence_card import ConfidenceCard
from interview_coach.ui.screens.prepare.logistics_card import LogisticsCard
from interview_coach.ui.screens.prepare.meet_card import MeetCard
from interview_coach.ui.screens.prepare.missing_card import MissingCard
from interview_coach.ui.screens.prepare.page import Page, Prepared
from interview_coach.ui.screens.prepare.practise_card import PractiseCard
from interview_coach.ui.screens.prepare.screening_card import ScreeningCard
from interview_coach.ui.screens.prepare.sheet_card import SheetCard
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.column import Column

_SHEET = 312
_BOTH = 640
"""The width from which the sheet stands beside the lists."""


class ReadyPage(Page):
    """The last look before the talk."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title.setText(self.tr("Ready to talk"))
        self.hint = HintLine(context)
        self.missing = MissingCard()
        self.meet = MeetCard(context)
        self.practise = PractiseCard(context)
        self.screening = ScreeningCard()
        self.logistics = LogisticsCard()
        self.confidence = ConfidenceCard()
        self.sheet = SheetCard(context)
        self.start = Button(self.tr("Start live view"), "primary", icon="play")
        self._arrange()
        self._connect()

    def fill(self, prepared: Prepared) -> None:
        preparation = prepared.preparation
        self.words.setText(
            self.tr("{0} of {1} things are ready.").format(
                preparation.ready, len(preparation.requirements)
            )
        )
        self.hint.show_hints(
            prepared.coach.of_meeting(
                prepared.interview,
                prepared.person,
                prepared.content.core,
                self.context.clock.now(),
            )
        )
        self.missing.fill(prepared)
        self.meet.fill(prepared)
        self.practise.fill(prepared)
        self.screening.fill(prepared)
        self.logistics.fill(prepared)
        self.confidence.fill(prepared)
        self.sheet.fill(prepared)
        over = prepared.interview.is_over
        self.start.setText(self.tr("See the talk") if over else self.tr("Start live view"))

    def came_to(self) -> None:
        self.sheet.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_sheet()

    def _arrange(self) -> None:
        self.column = Column()
        self.column.add(self.missing)
        self.column.add(self.meet)
        self.column.add(self.practise)
        self.column.add(self.screening)
        self.column.add(self.logistics)
        self.column.add(self.confidence)
        self.column.add_stretch()
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.column, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.start, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self.foot)
        self.across.addWidget(self._side)
        self._place_sheet()

    def _connect(self) -> None:
        self.missing.step_wanted.connect(self.step_wanted)
        self.missing.sheet_wanted.connect(self._show_sheet)
        self.meet.changed.connect(lambda fields: self.change(**fields))
        self.logistics.changed.connect(lambda done: self.change(logistics_done=done))
        self.screening.profile_changed.connect(self._keep_of_you)
        self.screening.ticked.connect(lambda done: self.change(logistics_done=done))
        self.confidence.changed.connect(self._feel)
        self.sheet.printed.connect(self._note_printed)
        self.start.clicked.connect(lambda: self.stage_wanted.emit("live"))

    def _feel(self, score: int | None) -> None:
        interview_id = self.interview_id
        changes = {"confidence_before": score}
        self.ask(lambda services: services.wrapping_up.reflect(interview_id, changes))

    def _keep_of_you(self, changes: dict[str, Any]) -> None:
        self.ask(lambda services: services.you.change(changes))

    def _note_printed(self, at: datetime) -> None:
        self.change(sheet_printed_at=at)

    def _show_sheet(self) -> None:
        """Where it can be printed, which is below the lists while the window is narrow."""
        self.sheet.print.setFocus(Qt.FocusReason.TabFocusReason)
        self.column.ensureWidgetVisible(self.sheet.print)

    def _place_sheet(self) -> None:
        """Beside the lists where there is room, else below them."""
        beside = self.width() >= theme().scaled(_BOTH)
        self._side.setVisible(beside)
        if beside:
            self._side.setFixedWidth(max(theme().scaled(_SHEET), self.width() * 9 // 20))
            self._side_column.addWidget(self.sheet)
        else:
            self.column.body.insertWidget(6, self.sheet)
