"""The screen of a request: the words on the left, how they will be read on the right."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from interview_coach.application.ask_drafts import AskDraft, AskSlot
from interview_coach.application.changes import Change
from interview_coach.application.press import Printed
from interview_coach.application.services import Services
from interview_coach.domain.asking import AskState, OutreachChannel
from interview_coach.domain.person import Address
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.ask.answers import Answers
from interview_coach.ui.screens.ask.clock_card import ClockCard
from interview_coach.ui.screens.ask.dispatch import AskDispatch
from interview_coach.ui.screens.ask.look import AskLook, look, order_of, typed, with_text
from interview_coach.ui.screens.ask.result import AskResult
from interview_coach.ui.screens.ask.slots import AskSlots
from interview_coach.ui.screens.ask.words import SUBJECT, channel_hint, channel_options
from interview_coach.ui.screens.choices import Choices
from interview_coach.ui.screens.hint_line import HintLine
from interview_coach.ui.screens.phrases import printing_troubles
from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.typesetter import Typesetter
from interview_coach.ui.widgets import Button, Choice, FlowLayout, Label, Segmented
from interview_coach.ui.widgets.fields import AutosavedField
from interview_coach.ui.widgets.slot_field import next_wording
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_SIDE_BY_SIDE = 680
_AT_REST_MS = 8
_MINUTES = (15, 20, 30, 45)
Act = Callable[[Services, UUID], object]
Send = Callable[[AskDraft], object]


class AskScreen(Screen):
    """``person_id`` says whom; what was begun goes on, an untouched draft leaves no trace."""

    key = "ask"
    title = QT_TRANSLATE_NOOP("Screen", "Ask for a talk")
    under = "people"
    concerns = frozenset({Change.PEOPLE, Change.LETTERS, Change.PROFILE, Change.INTERVIEWS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.looked: AskLook | None = None
        self._person_id: UUID | None = None
        self._outreach_id: UUID | None = None
        self._is_mine = self._forced = False
        self.back = Button(self.tr("Back"), icon="arrow-left")
        self.channel = Segmented(channel_options(), name=self.tr("How you ask"), small=True)
        self.minutes = Choice([], name=self.tr("How long you ask for"))
        self.side = Segmented(
            [("words", self.tr("Words")), ("page", self.tr("Read and send"))],
            "words",
            name=self.tr("What to show"),
            small=True,
        )
        self.hint = Label("", "caption", tone="muted")
        self.advice = HintLine(context)
        self.clock = ClockCard()
        self.slots, self.result = AskSlots(), AskResult()
        self.typesetter = Typesetter(context, self)
        self.dispatch = AskDispatch(context, self.typesetter, self)
        self.answers = Answers(context, self)
        self._at_rest = QTimer(self, singleShot=True, interval=_AT_REST_MS)
        self._arrange()
        self._connect()

    def shown(self, person_id: str = "", **place: str) -> None:
        self._person_id = UUID(person_id) if person_id else None
        self._outreach_id, self._forced = None, True
        self.slots.address.forget()
        super().shown(**place)

    def may_leave(self) -> bool:
        """What was typed is kept; a draft without a word of one's own is not."""
        self._flush()
        looked = self.looked
        if looked is not None and looked.state is AskState.DRAFT and not self._is_mine:
            outreach_id, self.looked = looked.draft.outreach.id, None
            self.context.desk.ask(lambda services: services.asking.drop(outreach_id))
        return True

    def refresh(self) -> None:
        person_id, outreach_id = self._person_id, self._outreach_id
        if person_id is None:
            return
        now = Choices(self.context).now
        self.ask(
            lambda services: look(services, person_id, outreach_id, now),
            lambda looked: self._show(looked) if self._person_id == person_id else None,
        )

    # Showing

    def _show(self, looked: AskLook) -> None:
        draft, before = looked.draft, self.looked
        is_same = before is not None and before.draft.outreach.id == draft.outreach.id
        self.looked, self._outreach_id = looked, draft.outreach.id
        self._is_mine = bool(draft.outreach.slots) or (self._is_mine and is_same)
        if not is_same:
            self.typesetter.forget()
            self.result.sheet.clear()
        self._header.set_title(self.tr("Ask {0} for a talk").format(draft.person.name))
        self._header.set_subtitle(draft.person.position)
        self.channel.set_value(draft.outreach.channel)
        self._show_minutes(draft.outreach.minutes)
        self._show_state(looked)
        self.slots.show_draft(draft, force=self._forced)
        self._forced = False
        self._show_result()

    def _show_state(self, looked: AskLook) -> None:
        """While it is a draft one writes; afterwards one waits."""
        draft, now = looked.draft, self.context.clock.now()
        is_draft = looked.state is AskState.DRAFT
        is_of_them = draft.outreach.channel is not OutreachChannel.FRIEND
        self.clock.show_outreach(
            draft.outreach,
            now,
            thanked=looked.is_thanked,
            organisation=draft.person.organisation if is_of_them else "",
        )
        if not is_draft:
            self.result.tools.asked.pass_focus(self.clock.yes)
        self._head.setVisible(is_draft)
        self._show_side()
        words = channel_hint(draft.outreach.channel, draft.person.short_name)
        self.hint.setText(words if is_draft else self.tr("What you wrote"))

    def _show_side(self) -> None:
        """Words and page beside each other; where that is too narrow, one of the two."""
        is_draft = self.looked is not None and self.looked.state is AskState.DRAFT
        is_wide, side = self._pair.is_wide, self.side.value
        self.side.setVisible(not is_wide)
        self.slots.setVisible(is_draft and (is_wide or side == "words"))
        self.result.setVisible(not is_draft or is_wide or side == "page")

    def _show_minutes(self, minutes: int) -> None:
        every = sorted({*_MINUTES, minutes})
        options = [(str(each), self.tr("{0} minutes").format(each)) for each in every]
        self.minutes.set_options(options, str(minutes))

    def _show_result(self) -> None:
        assert self.looked is not None
        self._show_words(self.looked.draft)
        if self.looked.draft.outreach.channel is OutreachChannel.LETTER:
            self.typesetter.request(order_of(self.looked.draft, self.context.settings_store))

    def _show_words(self, draft: AskDraft) -> None:
        """How it reads, and what the coach says of that."""
        assert self.looked is not None
        beside = self.looked.beside
        hints = beside.coach.of_request(draft, beside.touches)
        self.result.show_draft(draft, hints, connected=self.looked.is_connected)
        to_ask = self.looked.to_ask_leave
        self.result.offer_leave(to_ask.introducer_short if to_ask else "")
        self.advice.show_hints(hints if self.looked.state is AskState.DRAFT else ())

    def _show_printed(self, printed: Printed) -> None:
        self.result.sheet.show_pdf(printed.pdf)
        self.result.say_trouble(" ".join(printing_troubles(printed)))

    def _follow(self) -> None:
        """The page says what is being typed."""
        if self.looked is None or self.looked.state is not AskState.DRAFT:
            return
        draft = typed(self.looked.draft, self.slots)
        self._show_words(draft)
        if order := with_text(self.typesetter.order, draft):
            self.typesetter.follow(order)

    # Writing

    def _write(self, key: str, text: str) -> None:
        outreach_id = self._outreach_id
        if outreach_id is not None:
            self._is_mine = True
            self.ask(lambda services: services.asking.write(outreach_id, key, text))

    def _other_wording(self, key: str) -> None:
        """Put other words into a part; words of one's own can be had back."""
        if self.looked is None or (outreach_id := self._outreach_id) is None:
            return
        self._flush()
        old, draft = self.slots.fields[key].text, self.looked.draft
        wordings = draft.subjects if key == SUBJECT else draft.phrasings[AskSlot(key)]
        new = next_wording(wordings, old)
        self.slots.fields[key].show_text(new, wordings, force=True)
        self._write(key, new)
        self._at_rest.start()
        if old.strip() and old not in wordings:
            self.context.undo.push(
                self.tr("Your wording was replaced"),
                lambda services: services.asking.write(outreach_id, key, old),
                say=True,
            )

    def _address_as(self, form: Address) -> None:
        """Keep it with the person; the greeting follows."""
        self._change(lambda services, id_: services.asking.address_as(id_, form))

    def _choose_channel(self, key: str) -> None:
        self._change(
            lambda services, id_: services.asking.change(id_, channel=OutreachChannel(key))
        )

    def _choose_minutes(self, key: str) -> None:
        self._change(lambda services, id_: services.asking.change(id_, minutes=int(key)))

    def _change(self, act: Act) -> None:
        self._flush()
        outreach_id = self._outreach_id
        if outreach_id is not None:
            self._forced = True
            self.ask(lambda services: act(services, outreach_id))

    def _flush(self) -> None:
        for field in self.slots.findChildren(AutosavedField):
            field.flush()

    # Sending, and what comes of it

    def _connect_online(self) -> None:
        from interview_coach.ui.screens.person.connecting import connect_online

        if self.looked is not None:
            connect_online(self.context, self, self.looked.draft.person, talked=False)

    def _mark_asked(self) -> None:
        self._change(lambda services, id_: services.asking.mark_asked(id_))

    def _take_back(self) -> None:
        self._change(lambda services, id_: services.asking.take_back(id_))

    def _ask_again(self) -> None:
        person_id = self._person_id
        assert person_id is not None
        minutes = Choices(self.context).minutes
        self._forced = True
        self.ask(
            lambda services: services.asking.begin(person_id, minutes=minutes),
            self._turn_to,
        )

    def _turn_to(self, outreach_id: UUID) -> None:
        self._outreach_id = outreach_id
        self.refresh()

    def _ask_leave(self) -> None:
        from interview_coach.ui.screens.errands import ask_leave_of

        if self.looked is not None and (referral := self.looked.to_ask_leave):
            self._flush()
            ask_leave_of(self.context, referral, self)

    def _go_back(self) -> None:
        self.context.navigate("person", person_id=str(self._person_id))

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.channel.changed.connect(self._choose_channel)
        self.side.changed.connect(lambda _: self._show_side())
        self._pair.turned.connect(lambda _: self._show_side())
        self.minutes.changed.connect(self._choose_minutes)
        self.slots.written.connect(self._write)
        self.slots.address.keep_in(self.context)
        self.slots.typed.connect(self._at_rest.start)
        self.slots.other_wanted.connect(self._other_wording)
        self.slots.greeting.address_chosen.connect(self._address_as)
        self._at_rest.timeout.connect(self._follow)
        self.typesetter.printed.connect(self._show_printed)
        self.typesetter.refused.connect(self.result.say_trouble)
        tools, clock = self.result.tools, self.clock
        for button, act in (
            (tools.copy, self.dispatch.copy),
            (tools.save, self.dispatch.save),
            (tools.print, self.dispatch.print),
            (tools.mail, self.dispatch.mail),
            (tools.profile, self.dispatch.profile),
        ):
            button.clicked.connect(lambda _=False, act=act: self._send(act))
        tools.connect_online.clicked.connect(self._connect_online)
        tools.asked.clicked.connect(self._mark_asked)
        self.result.leave.clicked.connect(self._ask_leave)
        for button, tell in (
            (clock.nudge, self.answers.nudge),
            (clock.yes, self.answers.yes),
            (clock.by_mail, self.answers.by_mail),
            (clock.no, self.answers.no),
            (clock.thank, self.answers.thank),
            (clock.open, self.answers.open),
        ):
            button.clicked.connect(lambda _=False, tell=tell: self.looked and tell(self.looked))
        clock.undo.clicked.connect(self._take_back)
        clock.again.clicked.connect(self._ask_again)

    def _send(self, act: Send) -> None:
        """What leaves is what stands in the fields, to the address that was just typed."""
        self._flush()
        person_id, outreach_id = self._person_id, self._outreach_id
        if person_id is None:
            return
        now = Choices(self.context).now

        def send(looked: AskLook) -> None:
            is_draft = looked.state is AskState.DRAFT
            act(typed(looked.draft, self.slots) if is_draft else looked.draft)

        self.ask(
            lambda services: look(services, person_id, outreach_id, now),
            lambda looked: QTimer.singleShot(0, self, lambda: send(looked)),
        )

    def _arrange(self) -> None:
        self._header = self.add_header()
        self._header.add_action(self.back)
        self._head = QWidget()
        flow = FlowLayout(self._head, spacing=12, line_spacing=8)
        flow.addWidget(self.channel)
        flow.addWidget(self.minutes)
        flow.addWidget(self.side)
        self.add(self._head)
        self.add(self.clock)
        self.add(self.hint)
        self._pair = Pair(self.slots, self.result, wide=_SIDE_BY_SIDE, stretch=(350, 396))
        self.add(self._pair, 1)
        self.add(self.advice)
        self.body.setSpacing(12)
        self.clock.hide()
