"""What happens next, and when; and the end of this interview's work."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from interview_coach.application.ports import Kind
from interview_coach.application.wrapping_up import Aftermath
from interview_coach.domain.deadlines import THANK_BY_EMAIL, THANK_ON_PAPER, referral_due
from interview_coach.domain.interview import Interview
from interview_coach.domain.notes import Mark, NoteLine
from interview_coach.domain.referral import Permission, Referral
from interview_coach.ui import words
from interview_coach.ui.context import Context
from interview_coach.ui.screens.person.leads import LeadsCard
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.wrap_up import phrases
from interview_coach.ui.screens.wrap_up.done_look import DoneLook, look
from interview_coach.ui.screens.wrap_up.keyed_rows import KeyedRows
from interview_coach.ui.screens.wrap_up.next_step import NextStep, ToDo
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.time_spent import TimeSpentCard
from interview_coach.ui.screens.wrap_up.touch_card import TouchCard
from interview_coach.ui.screens.wrap_up.turned_card import TurnedCard
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label

_WIDEST = 760


@dataclass(frozen=True)
class _Waiting:
    """A referral with the words that say what is to happen."""

    id: UUID
    name: str
    when: str
    permission: str
    is_written: bool


class DonePage(Page):
    """The thank-you with its clocks, the referrals with their days, and your own to-dos."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("What happens next"), "")
        self.thanks = NextStep(self.tr("Write"))
        self._referrals: KeyedRows[_Waiting, NextStep] = KeyedRows(
            QVBoxLayout(), lambda _: self._referral_row(), _show_waiting
        )
        self._to_dos: KeyedRows[NoteLine, ToDo] = KeyedRows(
            QVBoxLayout(), self._to_do_row, ToDo.show_line
        )
        self._to_ask: KeyedRows[NoteLine, Label] = KeyedRows(
            QVBoxLayout(), lambda line: Label(line.words), lambda row, line: row.setText(line.words)
        )
        self.leads = LeadsCard(context)
        self.leads.title.set_role("eyebrow")
        self.touch = TouchCard(context)
        self.turned = TurnedCard(context)
        self.talking = Label("", "muted")
        self.time_spent = TimeSpentCard()
        self._name, self._is_thanked = "", False
        self.missing = Label("", "muted")
        self.record = Button(self.tr("Save the record…"), icon="save")
        self.finish = Button(self.tr("Finish"), "primary")
        self.finished = Label("", tone="good")
        self.reopen = Button(self.tr("Open again"), "ghost", icon="undo")
        self.today = Button(self.tr("Go to Today"))
        self._arrange()
        self._connect()

    def look(self) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: look(services, interview_id), self._show)

    def to_dos(self) -> list[Check]:
        """The to-do lines on show, in order."""
        return [row.check for row in self._to_dos.widgets]

    def waiting(self) -> list[str]:
        """What is said of each referral, in order."""
        return [row.words for row in self._referrals.widgets]

    def _arrange(self) -> None:
        column = Column(spacing=16, margins=(0, 0, 6, 0), widest=_WIDEST)
        thanks = Card()
        thanks.add(Label(self.tr("Thank you"), "eyebrow"))
        thanks.add(self.thanks)
        column.add(thanks)
        column.add(self.turned)
        self._cards = [
            _card_of(column, title, rows.column)
            for title, rows in (
                (self.tr("People to write to"), self._referrals),
                (self.tr("What you set out to do"), self._to_dos),
                (self.tr("To look up, or to ask next time"), self._to_ask),
            )
        ]
        column.add(self.leads)
        column.add(self.touch)
        column.add(self.time_spent)
        column.add(self.talking)
        column.add_stretch()
        self.body.addWidget(column, 1)
        self.body.addWidget(self.missing)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.finished, 1)
        for button in (self.reopen, self.record, self.today, self.finish):
            foot.addWidget(button)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.time_spent.taken.connect(self._take_along)
        self.thanks.wanted.connect(lambda: self.step_wanted.emit("thank_you"))
        self.turned.thanks_wanted.connect(lambda: self.step_wanted.emit("thank_you"))
        self.turned.profile_changed.connect(
            lambda changes: self.ask(lambda services: services.you.change(changes))
        )
        self.record.clicked.connect(self._show_record)
        self.finish.clicked.connect(self._finish)
        self.reopen.clicked.connect(self._reopen)
        self.today.clicked.connect(lambda: self.context.navigate("today"))

    def _referral_row(self) -> NextStep:
        row = NextStep(self.tr("Reach out"))
        row.wanted.connect(lambda: self.step_wanted.emit("referrals"))
        return row

    def _to_do_row(self, line: NoteLine) -> ToDo:
        row = ToDo(line.id)
        row.settled.connect(self._settle)
        return row

    def _show(self, looked: DoneLook) -> None:
        aftermath = looked.aftermath
        interview, notes = aftermath.interview, aftermath.notes
        self.leads.show_leads(aftermath.person.id, looked.leads)
        self.touch.show_person(aftermath.person, looked.proposed, connected=looked.connected)
        self.time_spent.fill(interview, looked.talks)
        self.turned.show_talk(
            interview, aftermath.person, looked.leads, looked.careful, looked.profile
        )
        self._show_talking(interview.session.talking)
        self._name = aftermath.person.name
        self._show_thanks(interview)
        referrals = [
            self._waiting(each, interview, aftermath.person.short_name)
            for each in interview.referrals
        ]
        to_dos = [line for line in notes if line.mark is Mark.TO_DO]
        to_ask = [line for line in notes if line.mark is Mark.ASK_NEXT]
        self._referrals.show(referrals)
        self._to_dos.show(to_dos)
        self._to_ask.show(to_ask)
        for card, rows in zip(self._cards, (referrals, to_dos, to_ask), strict=True):
            card.setVisible(bool(rows))
        self._show_end(aftermath)

    def _show_talking(self, times: int) -> None:
        """What one noted of oneself, without a verdict."""
        once = self.tr("Once you noted that it was you who talked.")
        more = self.tr("{0} times you noted that it was you who talked.").format(times)
        self.talking.setText(once if times == 1 else more)
        self.talking.setVisible(times > 0)

    def _show_thanks(self, interview: Interview) -> None:
        now, ended = self.now(), interview.session.ended_at
        if interview.thanked_at is not None:
            said = self.tr("Sent {0}").format(phrases.at(interview.thanked_at, interview, now))
            self.thanks.show_step(said, done=True)
        elif ended is not None:
            clocks = [
                self.tr("by e-mail until {0}").format(
                    phrases.at(ended + THANK_BY_EMAIL, interview, now)
                ),
                self.tr("on paper until {0}").format(
                    phrases.at(ended + THANK_ON_PAPER, interview, now)
                ),
            ]
            late = now > ended + THANK_ON_PAPER
            still = self.tr("Past two days, and still worth sending.")
            self.thanks.show_step(still if late else _capital(", ".join(clocks)), done=False)

    def _waiting(self, referral: Referral, interview: Interview, short_name: str) -> _Waiting:
        now = self.now()
        said = {
            Permission.YES: self.tr("you may name {0}"),
            Permission.NO: self.tr("do not name {0}"),
            Permission.ASK_FIRST: self.tr("ask {0} before you use the name"),
            Permission.NOT_ASKED: self.tr("do not name {0} yet: not asked"),
        }
        by = referral_due(interview, referral.by_when)
        when = (
            self.tr("by {0}").format(words.day(by, today_in(interview.time_zone, now)))
            if by
            else ""
        )
        if referral.contacted_at is not None:
            when = self.tr("written {0}").format(phrases.at(referral.contacted_at, interview, now))
        if referral.told_back_at is not None:
            when = f"{when} · {self.tr('{0} knows what came of it').format(short_name)}"
        return _Waiting(
            referral.id,
            referral.name,
            when,
            said[referral.permission].format(short_name),
            referral.contacted_at is not None,
        )

    def _show_end(self, aftermath: Aftermath) -> None:
        interview, over = aftermath.interview, aftermath.interview.wrapped_up_at
        self._is_thanked = interview.thanked_at is not None
        self.finish.setVisible(over is None)
        self.reopen.setVisible(over is not None)
        self.finished.setText(
            self.tr("Wrapped up {0}").format(phrases.at(over, interview, self.now()))
            if over
            else ""
        )
        self.missing.setText("" if over else self._kindly(aftermath))
        self.missing.setVisible(bool(self.missing.text()))

    def _kindly(self, aftermath: Aftermath) -> str:
        """What is still open, without a reproach."""
        interview = aftermath.interview
        said = []
        if interview.thanked_at is None:
            said.append(
                self.tr(
                    "The thank-you has not gone out yet. Today goes on reminding you of it "
                    "until it has, or until you finish here."
                )
            )
        if not interview.reflection.is_begun:
            said.append(self.tr("Your reflection can wait until you have slept on it."))
        open_names = [r for r in interview.referrals if r.contacted_at is None]
        if open_names:
            said.append(
                self.tr("The people you were told of stay on Today until you have written.")
            )
        return " ".join(said)

    def _settle(self, line_id: UUID, on: bool) -> None:
        interview_id, at = self.interview_id, self.now() if on else None
        self.ask(lambda services: services.wrapping_up.settle(interview_id, line_id, at))

    def _take_along(self, question_id: UUID, other_id: UUID, name: str) -> None:
        interview_id, said = self.interview_id, self.tr("Taken to the talk with {0}").format(name)

        def offer_back(taken: UUID) -> None:
            self.context.undo.push(
                said,
                lambda services: services.keeping.delete(Kind.PLANNED_QUESTION, taken),
                say=True,
            )

        self.ask(
            lambda services: services.preparing.take_along(interview_id, question_id, other_id),
            offer_back,
        )

    def _show_record(self) -> None:
        from interview_coach.ui.screens.wrap_up.record import RecordDialog

        RecordDialog(self.context, self.interview_id, self._name, self).open()

    def _finish(self) -> None:
        """At once when thanks have gone out; else the reason is asked for."""
        if self._is_thanked:
            self._finish_for("")
            return
        from interview_coach.ui.screens.wrap_up.no_thanks import NoThanksDialog

        dialog = NoThanksDialog(self._name, self)
        said = self.tr("No thank-you: {0}")
        dialog.reasoned.connect(lambda words: self._finish_for(said.format(words)))
        dialog.writing.connect(lambda: self.step_wanted.emit("thank_you"))
        dialog.open()

    def _finish_for(self, reason: str) -> None:
        interview_id, now = self.interview_id, self.now()
        said = self.tr("The talk with {0} is wrapped up").format(self._name)
        self.ask(
            lambda services: services.wrapping_up.finish(interview_id, now, reason),
            lambda _: self._leave_finished(interview_id, said),
        )

    def _leave_finished(self, interview_id: UUID, said: str) -> None:
        """On to Today, where the rest is; it can be opened again from there."""
        self.context.undo.push(
            said, lambda services: services.wrapping_up.finish(interview_id, None), say=True
        )
        self.context.navigate("today")

    def _reopen(self) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.wrapping_up.finish(interview_id, None))


def _show_waiting(row: NextStep, waiting: _Waiting) -> None:
    parts = [waiting.when] if waiting.is_written else [waiting.when, waiting.permission]
    said = _capital(" · ".join(part for part in parts if part))
    row.show_step(said, done=waiting.is_written, name=waiting.name)


def _card_of(column: Column, title: str, rows: QBoxLayout) -> Card:
    card = Card()
    card.add(Label(title, "eyebrow"))
    rows.setSpacing(4)
    card.add(rows)
    column.add(card)
    return card


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
