"""How you keep somebody: tags, reminders, peace and quiet, cards."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout

from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.section import PersonSection
from interview_coach.ui.screens.person.seen import Page
from interview_coach.ui.screens.person.tags import TagField
from interview_coach.ui.screens.tie_words import cadence_options
from interview_coach.ui.widgets import Check, Choice, Label
from interview_coach.ui.widgets.day import DayEdit

_FIRST_PEACE = timedelta(days=90)


class KeepingCard(PersonSection):
    """Each choice is kept as it is made."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Keeping in touch"))
        self.tags = TagField()
        self.cadence = Choice(cadence_options(), label=self.tr("Remind me to say hello"))
        self.peace = Check(self.tr("Leave them in peace until"))
        self.until = DayEdit()
        self.until.setAccessibleName(self.tr("Leave them in peace until"))
        self.discreet = Check(self.tr("Discreet: never proposed, and on no paper or export"))
        self.card_given = Check(self.tr("They have my card"))
        self.card_got = Check(self.tr("I have theirs"))
        self._arrange()
        self._connect()

    def show_page(self, page: Page) -> None:
        """Show what was chosen, without a signal."""
        person = page.person
        self.show_fields(person)
        self.tags.show_tags(person.tags, page.tags)
        self._offer_days(person.cadence_days)
        for check, on in (
            (self.peace, person.not_before is not None),
            (self.discreet, person.is_discreet),
            (self.card_given, person.card_given),
            (self.card_got, person.card_got),
        ):
            check.setChecked(on)
        self._show_day(person.not_before)

    def _offer_days(self, days: int | None) -> None:
        """A rhythm of one's own, from an import, stays on offer."""
        key = str(days) if days else ""
        if self.cadence.box.findData(key) < 0:
            self.cadence.box.addItem(self.tr("Every {0} days").format(days), key)
        self.cadence.set_value(key)

    def _show_day(self, day: date | None) -> None:
        self.until.setVisible(day is not None)
        if day is not None and not self.until.hasFocus():
            self.until.blockSignals(True)
            self.until.setDate(QDate(day.year, day.month, day.day))
            self.until.blockSignals(False)

    def _keep_peace(self, on: bool) -> None:
        day = self.context.clock.now().date() + _FIRST_PEACE if on else None
        self._show_day(day)
        self.keep("not_before", day)

    def _keep_day(self, day: QDate) -> None:
        self.keep("not_before", date(day.year(), day.month(), day.day()))

    def _connect(self) -> None:
        self.tags.changed.connect(lambda tags: self.keep("tags", tags))
        self.cadence.changed.connect(
            lambda key: self.keep("cadence_days", int(key) if key else None)
        )
        self.peace.clicked.connect(self._keep_peace)
        self.until.dateChanged.connect(self._keep_day)
        self.discreet.clicked.connect(lambda on: self.keep("is_discreet", on))
        self.card_given.clicked.connect(lambda on: self.keep("card_given", on))
        self.card_got.clicked.connect(lambda on: self.keep("card_got", on))

    def _arrange(self) -> None:
        self.add(self.tags)
        self.add(self.cadence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.peace, 1)
        row.addWidget(self.until, 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)
        self.add(self.discreet)
        self.add(Label(self.tr("Cards"), "caption", tone="muted"))
        self.add(self.card_given)
        self.add(self.card_got)
