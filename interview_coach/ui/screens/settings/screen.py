"""The screen of settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from interview_coach import __version__
from interview_coach.application.changes import Change
from interview_coach.application.coaching import RuleRow
from interview_coach.application.locales import Locale
from interview_coach.application.reading import BinRow
from interview_coach.application.services import Services
from interview_coach.domain.profile import Profile
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.settings.advice import AdviceSection
from interview_coach.ui.screens.settings.bin import BinSection
from interview_coach.ui.screens.settings.copies import CopiesSection
from interview_coach.ui.screens.settings.data import DataSection
from interview_coach.ui.screens.settings.preferences import (
    AppearanceSection,
    DefaultsSection,
    TiesSection,
)
from interview_coach.ui.screens.settings.you import (
    CaseSection,
    LettersSection,
    PaperSection,
    YouSection,
)
from interview_coach.ui.widgets import Column, Label
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_WIDE_ENOUGH = 820


@dataclass(frozen=True)
class Kept:
    """What the screen shows of the data."""

    profile: Profile
    bin: list[BinRow]
    locales: Mapping[str, Locale]
    locale: Locale
    rules: tuple[RuleRow, ...]


def look(services: Services) -> Kept:
    """Ask for all of it; runs where the data is."""
    profile, content = services.you.get(), services.content
    return Kept(
        profile,
        services.reading.bin(),
        content.locales,
        content.locale(profile.locale),
        services.coaching.rules(),
    )


class SettingsScreen(Screen):
    """You, your letters and their paper, the look, the defaults, and your data."""

    key = "settings"
    title = QT_TRANSLATE_NOOP("Screen", "Settings")
    concerns = frozenset({Change.PROFILE, Change.BIN, Change.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        choices = Choices(context)
        self.you = YouSection(context)
        self.case = CaseSection(context)
        self.letters = LettersSection(context)
        self.paper = PaperSection(context)
        self.appearance = AppearanceSection(context, choices)
        self.defaults = DefaultsSection(choices)
        self.defaults.asked_again.connect(lambda: context.navigate("first_run"))
        self.ties = TiesSection(choices)
        self.advice = AdviceSection(context)
        self.data = DataSection(context, choices.paths)
        self.copies = CopiesSection(context)
        self.bin = BinSection(context)
        self.about = Label(
            self.tr("Interview Coach {0}. It sends nothing anywhere.").format(__version__),
            "caption",
            tone="muted",
        )
        self._arrange()

    def refresh(self) -> None:
        # Asked for alone, they are there also where damaged data cannot be shown.
        self.ask(lambda services: services.archives.copies(), self.copies.show_copies)
        self.ask(look, self._show)

    def may_leave(self) -> bool:
        self.you.flush()
        self.case.flush()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= _WIDE_ENOUGH
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _show(self, kept: Kept) -> None:
        self.you.show_profile(kept.profile)
        self.case.show_profile(kept.profile)
        self.paper.show_profile(kept.profile)
        today = self.context.clock.now().astimezone().date()
        self.letters.show_profile(kept.profile, kept.locales, kept.locale, today)
        self.advice.show_rules(kept.rules)
        self.bin.show_bin(kept.bin)

    def _arrange(self) -> None:
        self.add_header()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        for sections, share in (
            ((self.you, self.case, self.advice, self.data, self.copies, self.bin), 3),
            ((self.letters, self.paper, self.appearance, self.defaults, self.ties), 2),
        ):
            column = QVBoxLayout()
            column.setSpacing(16)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
            self._columns.addLayout(column, share)
        page = Column()
        page.add(self._columns)
        page.add(self.about)
        page.add_stretch()
        self.add(page, 1)
