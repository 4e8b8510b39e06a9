"""The thank-you: words on the left, the real page on the right, always in step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from interview_coach.application.coach import Coach, Hint
from interview_coach.application.content import Content
from interview_coach.application.mail import Email
from interview_coach.application.press import Printed
from interview_coach.application.printing import Paper
from interview_coach.application.services import Services
from interview_coach.application.thanking import Draft
from interview_coach.domain.letters import Form, Slot
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Address
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_choices import PaperChoices, keep_choices, read_choices
from interview_coach.ui.screens.phrases import printing_troubles
from interview_coach.ui.screens.wrap_up.dispatch import Dispatch, stem
from interview_coach.ui.screens.wrap_up.thank_you_frame import ThankYouFrame
from interview_coach.ui.screens.wrap_up.thank_you_paper import order_of, typed_text, with_text
from interview_coach.ui.typesetter import Compose, Typesetter
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.slot_field import next_wording

_AT_REST_MS = 3
"""So long after a key without another the page follows; the words are kept later."""


@dataclass(frozen=True)
class _Look:
    draft: Draft
    content: Content
    email: Email | None
    coach: Coach


class ThankYouPage(ThankYouFrame):
    """One set of slots; e-mail, letter and handwritten card are three ways to send them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.draft: Draft | None = None
        self.email: Email | None = None
        self.printed: Printed | None = None
        self._content: Content | None = None
        self._coach: Coach | None = None
        self._forced = False
        self.typesetter = Typesetter(context, self)
        self.dispatch = Dispatch(context, self.typesetter, self)
        self._at_rest = QTimer(self, singleShot=True, interval=_AT_REST_MS)
        self._connect()

    def _connect(self) -> None:
        self.form.changed.connect(self._choose_form)
        self.slots.written.connect(self._write)
        self.slots.typed.connect(self._at_rest.start)
        self._at_rest.timeout.connect(self._follow)
        self.slots.other_wanted.connect(self._other_wording)
        self.slots.greeting.address_chosen.connect(self._address_as)
        self.verdicts.other_wanted.connect(self._other_wordings)
        self.slots.line_wanted.connect(self._drop_in)
        self.typesetter.printed.connect(self._show_printed)
        self.typesetter.refused.connect(lambda said: self.context.messages.say(said, kind="bad"))
        self.sent_line.next.clicked.connect(lambda: self.step_wanted.emit("done"))
        self.toolbar.options.chosen.connect(self._choose_paper)
        self.toolbar.options.paper_chosen.connect(self._choose_sheet)
        for signal, act in (
            (self.toolbar.copy_wanted, self._copy),
            (self.toolbar.text_wanted, self._save_text),
            (self.toolbar.envelope_wanted, self._show_envelope),
            (self.toolbar.guide_wanted, self._show_guide),
        ):
            signal.connect(act)
        for button, act in (
            (self.toolbar.copy, self._copy),
            (self.toolbar.save_mail, self._save_mail),
            (self.toolbar.save, self._save),
            (self.toolbar.print, self._print),
            (self.toolbar.mail, self._mail),
            (self.toolbar.sent, self._mark_sent),
            (self.sent_line.undo, self._mark_unsent),
        ):
            button.clicked.connect(act)
        for keys, buttons in (
            ("Ctrl+P", (self.toolbar.print,)),
            ("Ctrl+S", (self.toolbar.save, self.toolbar.save_mail)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda buttons=buttons: _press(buttons))

    # Showing

    def look(self) -> None:
        interview_id = self.interview_id

        def read(services: Services) -> _Look:
            draft = services.thanking.draft(interview_id)
            mail = draft.form is Form.EMAIL and draft.may_go
            email = services.publishing.email(interview_id) if mail else None
            return _Look(draft, services.content, email, services.coaching.coach())

        self.ask(read, self._show)

    def _show(self, look: _Look) -> None:
        if self._content is None:
            self._content = look.content
            self.slots.name_slots(look.content.letter_slots)
        draft, before = look.draft, self.draft
        if before is None or before.interview.id != draft.interview.id:
            self._turn_to(draft)
        self.draft, self.email, self._coach = draft, look.email, look.coach
        self.form.set_value(draft.form)
        self.slots.show_draft(draft, force=self._forced)
        self._forced = False
        self.sent_line.show_sendings(draft.interview, self.now())
        self.sent_line.next.setVisible(draft.interview.sent_as(draft.form) is not None)
        self._show_state()
        self._show_page()

    def _turn_to(self, draft: Draft) -> None:
        """Another person's letter: nothing of the last one may stay in sight."""
        self.printed = None
        self._forced = True
        self.typesetter.forget()
        self.preview.clear()
        self.mail.clear()

    def _show_state(self) -> None:
        """The checks, what may be done, and what stands in the way."""
        draft = self.draft
        if draft is None:
            return
        self.verdicts.show_draft(draft, self.printed, self.now())
        self.hint.show_hints(self._hints(draft))
        sent = draft.interview.sent_as(draft.form) is not None
        if sent:
            self.toolbar.sent.pass_focus(self.sent_line.next)
        self.toolbar.show_for(draft.form, sent=sent, allowed=draft.may_go)
        self.toolbar.options.show_for(draft.form, self.choices, Paper(draft.profile.paper))
        self.toolbar.options.show_fits(self.printed)
        words, tone = self._trouble(draft)
        self.warning.setText(words)
        self.warning.set_tone(tone)
        self.warning.setVisible(bool(words))

    def _hints(self, draft: Draft) -> list[Hint]:
        """What the coach says; that nothing is specific yet stands in the checks already."""
        hints = self._coach.of_thanks(draft, self.now()) if self._coach else []
        return [hint for hint in hints if draft.is_specific or hint.rule != "R11"]

    def _trouble(self, draft: Draft) -> tuple[str, str]:
        """What keeps it from going out, or from being read as it was meant."""
        if draft.leaks:
            return self.tr(
                "This repeats a line that was told in confidence. Take it out, and it can be "
                "saved, printed and sent."
            ), "bad"
        printed = self.printed
        if draft.form is Form.EMAIL or printed is None:
            return "", ""
        said = [*printing_troubles(printed), *self._places(printed)]
        if not printed.fits:
            said.append(self._too_long(printed))
        return " ".join(said), "warn"

    def _places(self, printed: Printed) -> list[str]:
        """Where the characters stand that cannot be printed."""
        labels = [
            self.slots.label(slot)
            for slot, words in self.slots.words.items()
            if any(each in words for each in printed.missing)
        ]
        return [self.tr("Look at: {0}.").format(", ".join(labels))] if labels else []

    def _too_long(self, printed: Printed) -> str:
        if any(fit.holds for fit in printed.fits_by_hand):
            return self.tr("This is more than the card holds: shorten it, or write smaller.")
        return self.tr("This is more than the card holds: shorten it, or take a larger one.")

    def _show_page(self) -> None:
        """Bring the right side in step with the words."""
        draft = self.draft
        assert draft is not None
        is_mail = draft.form is Form.EMAIL
        self.pages.setCurrentWidget(self.mail if is_mail else self.preview)
        if not draft.may_go:
            self.typesetter.forget()
            self.preview.clear()
            self.mail.clear()
        elif self.email is not None:
            self.mail.show_email(self.email)
        else:
            self.typesetter.request(self._order())

    def _show_printed(self, printed: Printed) -> None:
        if self.draft is None or not self.draft.may_go or self.draft.form is Form.EMAIL:
            return
        self.printed = printed
        self.preview.show_pdf(printed.pdf)
        self._show_state()

    def _order(self) -> Compose:
        """How the document on show is composed, once the desk gets to it."""
        assert self.draft is not None
        return order_of(self.draft, self.choices)

    @property
    def choices(self) -> PaperChoices:
        """What it is to be printed on."""
        paper = Paper(self.draft.profile.paper) if self.draft else Paper.A4
        return read_choices(self.context.settings_store, paper)

    def _follow(self) -> None:
        """The page says what is being typed; what leaves is composed anew from what is kept."""
        draft = self.draft
        if draft is None or not draft.may_go:
            return
        text = typed_text(self.slots.words, draft.form)
        if draft.form is Form.EMAIL and self.email is not None:
            self.email = replace(self.email, body=text.plain)
            self.mail.show_email(self.email)
        elif typed := with_text(self.typesetter.order, text, draft.form):
            self.typesetter.follow(typed)

    # Writing

    def _write(self, slot: Slot, text: str) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.thanking.write(interview_id, slot, text))

    def _replace(self, slot: Slot, text: str) -> None:
        """Put other words into a slot; words of one's own can be had back."""
        draft = self.draft
        if draft is None:
            return
        self.leave()
        interview_id, old = self.interview_id, self.slots.slots[slot].text
        known = {*draft.phrasings[slot], *(t for texts in draft.specifics.values() for t in texts)}
        self.slots.show_text(slot, text)
        self._write(slot, text)
        if old.strip() and old not in known:
            self.context.undo.push(
                self.tr("Your wording was replaced"),
                lambda services: services.thanking.write(interview_id, slot, old),
                say=True,
            )

    def _other_wording(self, slot: Slot) -> None:
        if self.draft is not None:
            now = self.slots.slots[slot].text
            self._replace(slot, next_wording(self.draft.wordings(slot, now), now))

    def _address_as(self, form: Address) -> None:
        """Keep it with the person; the greeting follows."""
        self.leave()
        interview_id = self.interview_id
        self.ask(lambda services: services.thanking.address_as(interview_id, form))

    def _other_wordings(self) -> None:
        """Every slot that still reads as it was proposed takes its next wording."""
        draft = self.draft
        if draft is None:
            return
        for slot in (Slot.OPENING, Slot.SPECIFIC, Slot.WILL_DO, Slot.REFERRAL, Slot.CLOSING):
            now = self.slots.slots[slot].text
            if now in (wordings := draft.wordings(slot, now)):
                self._replace(slot, next_wording(wordings, now))

    def _drop_in(self, line: NoteLine) -> None:
        if self.draft is not None and (texts := self.draft.specifics.get(line.id)):
            self._replace(Slot.SPECIFIC, texts[0])

    def _choose_form(self, key: str) -> None:
        self.leave()
        interview_id = self.interview_id
        self.printed = None
        self.ask(lambda services: services.thanking.choose_form(interview_id, Form(key)))

    def _choose_paper(self, choices: PaperChoices) -> None:
        keep_choices(self.context.settings_store, choices)
        if self.draft is not None:
            self._show_state()
            self._show_page()

    def _choose_sheet(self, paper: str) -> None:
        """The paper in the printer is that of all letters."""
        self.leave()
        self.ask(lambda services: services.you.change({"paper": paper}), lambda _: self.look())

    def _show_envelope(self) -> None:
        from interview_coach.ui.screens.wrap_up.more_paper import EnvelopeDialog

        if self.draft is not None:
            EnvelopeDialog(self.context, self.draft, self.choices, self).open()

    def _show_guide(self) -> None:
        from interview_coach.ui.screens.wrap_up.more_paper import GuideDialog

        GuideDialog(self.context, self.choices, self).open()

    # Sending

    def _stem(self) -> str:
        assert self.draft is not None
        return stem(self.draft.person.name, self.draft.form)

    def _save(self) -> None:
        self.leave()
        self.dispatch.save(self.interview_id, self._order(), self._stem())

    def _print(self) -> None:
        self.leave()
        self.dispatch.print(self.interview_id, self._order(), self._stem())

    def _copy(self) -> None:
        self.leave()
        self.dispatch.copy(self.interview_id)

    def _save_text(self) -> None:
        self.leave()
        self.dispatch.save_text(self.interview_id, self._stem())

    def _save_mail(self) -> None:
        self.leave()
        self.dispatch.save_mail(self.interview_id, self._stem())

    def _mail(self) -> None:
        self.leave()
        self.dispatch.mail(self.interview_id)

    def _mark_sent(self) -> None:
        self.leave()
        self.dispatch.mark_sent(self.interview_id, self.now())

    def _mark_unsent(self) -> None:
        self.dispatch.mark_unsent(self.interview_id)


def _press(buttons: Iterable[Button]) -> None:
    """Do what the one that is offered does."""
    for button in buttons:
        if button.isVisible():
            button.click()
