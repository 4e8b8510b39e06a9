"""Everyone you were told to talk to, and whether you may say who told you."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.domain.deadlines import referral_due
from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import Privacy
from interview_coach.domain.referral import Referral
from interview_coach.ui.context import Context
from interview_coach.ui.screens.reach_out import reach_out
from interview_coach.ui.screens.wrap_up import phrases
from interview_coach.ui.screens.wrap_up.keyed_rows import KeyedRows
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.referral_card import ReferralCard, ReferralLook
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.label import Label


class ReferralsPage(Page):
    """A card for each, and a line for one more."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Referrals"),
            self.tr("A name is used only with a yes. Write within two days, while it is warm."),
        )
        self.list = Button(self.tr("Print list…"), icon="print")
        self.new = LineField(
            placeholder=self.tr("Another name, and where they are: Mei Tanaka, Harbor Museum"),
            name=self.tr("Add a referral"),
        )
        self.add_one = Button(self.tr("Add"), "plain")
        self._empty = Label(
            self.tr("Nobody was named this time; that happens. If a name comes back, add it here."),
            "muted",
        )
        self._rows: KeyedRows[ReferralLook, ReferralCard] = KeyedRows(
            QVBoxLayout(), self._make_card, ReferralCard.show_look
        )
        self._arrange()
        self._connect()

    def look(self) -> None:
        interview_id, now = self.interview_id, self.now()

        def read(services: Services) -> list[ReferralLook]:
            return read_referrals(services, interview_id, now)

        self.ask(read, self._show)

    def cards(self) -> list[ReferralCard]:
        """The referrals on show, in order."""
        return self._rows.widgets

    def _arrange(self) -> None:
        self.head.addWidget(self.list)
        column = Column(spacing=16, margins=(0, 0, 6, 0))
        self._rows.column.setSpacing(16)
        column.add(self._rows.column)
        column.add(self._adding())
        column.add_stretch()
        self.body.addWidget(column, 1)
        self.add_next(self.tr("Next: Thank you"), "thank_you")

    def _adding(self) -> QWidget:
        card = Card(spacing=12)
        card.add(self._empty)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.new, 1)
        row.addWidget(self.add_one)
        card.add(row)
        return card

    def _connect(self) -> None:
        self.new.submitted.connect(lambda _: self._add())
        self.add_one.clicked.connect(self._add)
        self.list.clicked.connect(self._show_list)

    def _make_card(self, look: ReferralLook) -> ReferralCard:
        card = ReferralCard(look)
        card.changed.connect(self._change)
        card.copied.connect(self._copy)
        card.outreach_wanted.connect(self._write_to)
        card.met.connect(self._meet)
        card.opened.connect(self._open_person)
        card.written.connect(self._tick)
        card.told.connect(self._note_told)
        card.telling_wanted.connect(self._tell)
        card.leave_wanted.connect(self._ask_leave)
        card.deleted.connect(self._delete)
        return card

    def _show(self, looks: list[ReferralLook]) -> None:
        self._rows.show(looks)
        self._empty.setVisible(not looks)
        self.list.setEnabled(bool(looks))

    def _add(self) -> None:
        name, _, detail = self.new.text().partition(",")
        if not name.strip():
            self.new.setFocus()
            return
        interview_id = self.interview_id
        self.new.set_text("", force=True)
        self.ask(lambda services: services.wrapping_up.add_referral(interview_id, name, detail))

    def _change(self, referral_id: UUID, name: str, value: Any) -> None:
        self._do(
            lambda services, interview_id: services.wrapping_up.change_referral(
                interview_id, referral_id, {name: value}
            )
        )

    def _tick(self, referral_id: UUID, on: bool) -> None:
        self._change(referral_id, "contacted_at", self.now() if on else None)

    def _copy(self, sentence: str) -> None:
        QGuiApplication.clipboard().setText(sentence)
        self.context.messages.say(self.tr("Copied."))

    def _meet(self, referral_id: UUID) -> None:
        self.leave()
        interview_id = self.interview_id
        self.ask(
            lambda services: services.wrapping_up.meet(interview_id, referral_id),
            lambda person_id: self.context.messages.say(
                self.tr("They are among your people now."),
                (self.tr("Open"), lambda: self._open_person(person_id)),
            ),
        )

    def _open_person(self, person_id: UUID) -> None:
        self.context.navigate("people", person_id=str(person_id))

    def _delete(self, referral_id: UUID, name: str) -> None:
        self.ask(lambda services: services.keeping.delete(Kind.REFERRAL, referral_id))
        self.context.undo.push(
            self.tr("{0} was deleted from the referrals").format(name or self.tr("The name")),
            lambda services: services.keeping.put_back(Kind.REFERRAL, referral_id),
            say=True,
        )

    def _do(self, act: Callable[[Services, UUID], None]) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: act(services, interview_id))

    def _write_to(self, referral_id: UUID) -> None:
        self.leave()
        reach_out(self.context, (self.interview_id, referral_id), self)

    def _note_told(self, referral_id: UUID, on: bool) -> None:
        at = self.now() if on else None
        self._do(
            lambda services, interview_id: services.warm.told_back(interview_id, referral_id, at)
        )

    def _tell(self, referral_id: UUID) -> None:
        """What came of it, to whoever gave the name."""
        row = self._rows.row(referral_id)
        if row is not None:
            self.leave()
            names = (row.introducer, row.name.text())
            # The message borrows its fields from this package, which must be there by then.
            from interview_coach.ui.screens.errands import tell_introducer

            tell_introducer(self.context, (self.interview_id, referral_id), names, self)

    def _ask_leave(self, referral_id: UUID) -> None:
        """May the introducer be named?"""
        row = self._rows.row(referral_id)
        if row is not None:
            self.leave()
            from interview_coach.ui.screens.errands import ask_leave

            names = (row.introducer, row.name.text())
            ask_leave(self.context, (self.interview_id, referral_id), names, self)

    def _show_list(self) -> None:
        from interview_coach.ui.screens.wrap_up.referral_list import ReferralListDialog

        self.leave()
        ReferralListDialog(self.context, self.interview_id, self).open()


def read_referrals(services: Services, interview_id: UUID, now: datetime) -> list[ReferralLook]:
    """The referrals of an interview, each with its first sentence and its day."""
    aftermath = services.wrapping_up.open(interview_id)
    interview, introducer = aftermath.interview, aftermath.person.name
    asked = services.warm.leave_asked(interview_id)
    secret = {line.id for line in aftermath.notes if line.privacy is Privacy.CONFIDENTIAL}
    return [
        ReferralLook(
            referral=referral,
            introducer=introducer,
            by=referral_due(interview, referral.by_when),
            sentence=services.reaching_out.first_sentence(interview_id, referral.id),
            written=_written(referral, interview, now),
            told=_told(referral, interview, now),
            asked=phrases.leave_asked(asked[referral.id], interview, now)
            if referral.id in asked
            else "",
            in_confidence=referral.note_id in secret,
        )
        for referral in interview.referrals
    ]


def _written(referral: Referral, interview: Interview, now: datetime) -> str:
    if referral.contacted_at is None:
        return ""
    return phrases.written(referral.contacted_at, interview, now)


def _told(referral: Referral, interview: Interview, now: datetime) -> str:
    if referral.told_back_at is None:
        return ""
    return phrases.told(referral.told_back_at, interview, now)
