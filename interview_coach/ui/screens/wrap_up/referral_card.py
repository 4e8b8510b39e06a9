"""One person you were told to talk to: may the name be used, how to reach them, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.domain.referral import Permission, Referral
from interview_coach.ui.screens.wrap_up.day_field import DayField
from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.check import Check
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.fields import Labelled, LineField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.segmented import Segmented

_SIDE_BY_SIDE = 600


@dataclass(frozen=True)
class ReferralLook:
    """A referral with what belongs beside it."""

    referral: Referral
    introducer: str
    by: date | None
    sentence: str
    """How a first letter to them may begin."""
    written: str
    """*written today 16:40*, or empty."""
    told: str
    """*told today 16:40*: whoever gave the name knows what came of it; or empty."""
    asked: str
    """*Asked today 16:40*: whoever gave the name was asked to be named; or empty."""
    in_confidence: bool
    """Whether the name stands in a line told in confidence; then it is not printed."""

    @property
    def id(self) -> UUID:
        return self.referral.id


class ReferralCard(Card):
    """Saved as you go; ``changed`` carries the field and its new value."""

    changed = Signal(UUID, str, object)
    copied = Signal(str)
    outreach_wanted = Signal(UUID)
    met = Signal(UUID)
    opened = Signal(UUID)
    written = Signal(UUID, bool)
    told = Signal(UUID, bool)
    telling_wanted = Signal(UUID)
    leave_wanted = Signal(UUID)
    deleted = Signal(UUID, str)

    def __init__(self, look: ReferralLook) -> None:
        super().__init__(spacing=12)
        self._look = look
        self.name = LineField(self.tr("Name"))
        self.detail = LineField(self.tr("Where they are, and why them"))
        self.permission = Segmented(
            [
                (Permission.YES, self.tr("Yes")),
                (Permission.NO, self.tr("No")),
                (Permission.ASK_FIRST, self.tr("Ask first")),
                (Permission.NOT_ASKED, self.tr("Not asked")),
            ],
            small=True,
        )
        self.reach = LineField(self.tr("How to reach them"))
        self.by = DayField()
        self._sentence = Label("")
        self._rule = Label("", "caption")
        self.ask = Button(self.tr("Ask them…"), "plain", icon="mail", small=True)
        self.copy = Button(self.tr("Copy"), "plain", icon="copy", small=True)
        self.write = Button(self.tr("Write to them…"), "plain", icon="mail", small=True)
        self.wrote = Check(self.tr("I have written to them"))
        self.knows = Check(" ")
        self.tell = Button("", "plain", icon="mail", small=True)
        self._second = QWidget()
        self._secret = Chip(self.tr("told in confidence: stays off the list"), "bad")
        self.meet = Button(self.tr("Add to people"), "plain", icon="plus", small=True)
        self.open = Button(self.tr("Open in People"), "plain", icon="people", small=True)
        self.remove = Button(self.tr("Delete"), "ghost", icon="trash", small=True)
        self._arrange()
        self._connect()
        self.show_look(look)

    @property
    def rule(self) -> str:
        """What the card says about naming who suggested them."""
        return self._rule.text()

    @property
    def introducer(self) -> str:
        """Who gave the name."""
        return self._look.introducer

    @property
    def sentence(self) -> str:
        """The first sentence that may be copied."""
        return self._sentence.text()

    def show_look(self, look: ReferralLook) -> None:
        """Show the referral as it is now; a field being typed in is left alone."""
        self._look, referral = look, look.referral
        self.name.set_text(referral.name)
        self.detail.set_text(referral.detail)
        self.reach.set_text(referral.how_to_reach)
        self.permission.set_value(referral.permission)
        if look.by:
            self.by.show_day(look.by)
        self._sentence.setText(look.sentence)
        self._show_rule(referral.permission, look)
        self.wrote.setChecked(referral.contacted_at is not None)
        self.wrote.setText(look.written or self.tr("I have written to them"))
        self._show_second(look)
        self._show_known(referral.person_id is not None)
        self._secret.setVisible(look.in_confidence)
        self.setAccessibleName(referral.name)

    def _show_known(self, known: bool) -> None:
        """One button stands for the other; the focus goes along, not on to what deletes."""
        gone, here = (self.meet, self.open) if known else (self.open, self.meet)
        here.show()
        gone.pass_focus(here)
        gone.hide()

    def _show_second(self, look: ReferralLook) -> None:
        """Once you have written, whoever gave the name waits to hear of it."""
        self._second.setVisible(look.referral.contacted_at is not None)
        self.knows.setChecked(bool(look.told))
        knows = self.tr("{0} knows what came of it").format(look.introducer)
        self.knows.setText(look.told or knows)
        self.tell.setText(self.tr("Tell them…"))
        self.tell.setAccessibleName(self.tr("Tell {0} what came of it").format(look.introducer))
        self.tell.setVisible(not look.told)

    def _show_rule(self, permission: Permission, look: ReferralLook) -> None:
        said = {
            Permission.YES: self.tr("{0} may be named."),
            Permission.NO: self.tr("Do not name {0}."),
            Permission.ASK_FIRST: self.tr("Ask {0} before you use the name."),
            Permission.NOT_ASKED: self.tr("Do not name {0} yet: not asked."),
        }
        tones = {Permission.YES: "good", Permission.NO: "bad"}
        asks = permission is Permission.ASK_FIRST
        waits = self.tr("{1}. Do not name {0} before they have said yes.")
        words = waits if asks and look.asked else said[permission]
        self._rule.setText(words.format(look.introducer, look.asked))
        self.ask.setAccessibleName(self.tr("Ask {0} to be named").format(look.introducer))
        may_ask = asks and not look.asked
        if not may_ask:
            self.ask.pass_focus(self.permission.segment(permission))
        self.ask.setVisible(may_ask)
        self._rule.set_tone(tones.get(permission, "warn"))

    def _arrange(self) -> None:
        who = Pair(self.name, self.detail, wide=_SIDE_BY_SIDE, stretch=(2, 3), spacing=12)
        asked = Labelled(
            self.tr("May you use {0}’s name?").format(self._look.introducer), self.permission
        )
        asked.column.addStretch(1)
        how = QWidget()
        row = QHBoxLayout(how)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.reach, 1)
        row.addWidget(Labelled(self.tr("By"), self.by))
        self.add(who)
        self.add(Pair(asked, how, wide=_SIDE_BY_SIDE, stretch=(0, 1), spacing=12))
        self.add(self._opening())
        self.add(self._foot())

    def _opening(self) -> QWidget:
        """How a letter to them may begin, and who may stand in it."""
        well = Card(padding=10, spacing=4)
        well.set_ground("sunken")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("You could begin with"), "caption", tone="muted"), 1)
        head.addWidget(self.copy)
        head.addWidget(self.write)
        well.add(head)
        well.add(self._sentence)
        foot = QHBoxLayout()
        foot.addWidget(self._rule, 1)
        foot.addWidget(self.ask)
        well.add(foot)
        return well

    def _foot(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.wrote)
        row.addStretch(1)
        for part in (self.meet, self.open, self.remove):
            row.addWidget(part)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(12)
        second.addWidget(self.knows)
        second.addStretch(1)
        second.addWidget(self.tell)
        foot.addWidget(self._secret)
        foot.addLayout(row)
        foot.addWidget(self._second)
        return foot

    def _connect(self) -> None:
        for field, name in (
            (self.name, "name"),
            (self.detail, "detail"),
            (self.reach, "how_to_reach"),
        ):
            field.edited.connect(lambda text, name=name: self._tell(name, text))
        self.permission.changed.connect(lambda key: self._tell("permission", Permission(key)))
        self.by.chosen.connect(lambda day: self._tell("by_when", day))
        self.copy.clicked.connect(lambda: self.copied.emit(self.sentence))
        self.write.clicked.connect(lambda: self.outreach_wanted.emit(self._look.id))
        self.wrote.clicked.connect(lambda on: self.written.emit(self._look.id, on))
        self.knows.clicked.connect(lambda on: self.told.emit(self._look.id, on))
        self.tell.clicked.connect(lambda: self.telling_wanted.emit(self._look.id))
        self.ask.clicked.connect(lambda: self.leave_wanted.emit(self._look.id))
        self.meet.clicked.connect(lambda: self.met.emit(self._look.id))
        self.open.clicked.connect(lambda: self.opened.emit(self._look.referral.person_id))
        self.remove.clicked.connect(
            lambda: self.deleted.emit(self._look.id, self._look.referral.name)
        )

    def _tell(self, name: str, value: Any) -> None:
        self.changed.emit(self._look.id, name, value)
