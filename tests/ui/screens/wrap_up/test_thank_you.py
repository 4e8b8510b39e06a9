import io
from email import message_from_bytes, policy
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QActionGroup, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.printing import CardSize, Fold, Hand, Paper
from interview_coach.application.services import Services
from interview_coach.domain.letters import Form, Letter, Slot
from interview_coach.domain.notes import Privacy
from interview_coach.domain.person import Address
from interview_coach.ui.screens.paper_choices import read_choices
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.screens.wrap_up.line_chip import LineChip
from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.slot_field import SlotField, next_wording
from tests.ui.screens.wrap_up.conftest import NOTES, SECRET, Evening, keys

WORDS = "judgement about what to keep"


def shown_text(page: ThankYouPage) -> str:
    """The words of the page on show, read back from its PDF."""
    reader = pypdf.PdfReader(io.BytesIO(page.preview.pdf))
    return " ".join(" ".join(part.extract_text() for part in reader.pages).split())


def letter(evening: Evening) -> Letter:
    thanks: Letter = evening.ask(
        lambda services: services.wrapping_up.open(evening.id).interview.thank_you
    )
    return thanks


def slot(page: ThankYouPage, name: Slot) -> SlotField:
    return page.slots.slots[name]


def chip(page: ThankYouPage, words: str) -> LineChip:
    return next(each for each in page.slots.chips.values() if each.text() == words)


def choose(evening: Evening, page: ThankYouPage, form: Form) -> None:
    evening.click(page.form._segments[form])


def write(evening: Evening, page: ThankYouPage, name: Slot, text: str) -> None:
    """Replace a slot's words by typing."""
    field = slot(page, name).field
    field.setFocus()
    field.edit.selectAll()
    evening.type(field, text)


def test_a_card_is_proposed_from_the_notes_and_stands_on_the_page(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    assert page.form.value == Form.CARD
    greeting = page.slots.greeting
    assert greeting.text == "Dear Ms Whitfield,"
    ways = {action.text(): action for action in greeting.menu.actions()}
    assert [words for words, action in ways.items() if action.isChecked()] == ["Dear Ms Whitfield"]
    ways["Dear Dr Whitfield"].trigger()
    evening.settle()
    assert greeting.text == "Dear Dr Whitfield,"
    evening.ask(lambda services: services.thanking.address_as(evening.id, Address.MS))
    assert "they hire for judgement" in slot(page, Slot.SPECIFIC).text
    shown = shown_text(page)
    assert "Dear Ms Whitfield," in shown
    assert "they hire for judgement" in shown


def test_typing_moves_the_page_on_and_leaves_the_field_alone(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    write(evening, page, Slot.SPECIFIC, f"What stays with me is your point on {WORDS}.")
    assert WORDS in shown_text(page)
    assert slot(page, Slot.SPECIFIC).field.edit.hasFocus()
    assert letter(evening).slots[Slot.SPECIFIC].endswith(f"{WORDS}.")


def test_the_file_holds_the_very_bytes_of_the_preview(
    evening: Evening, saved: dict[str, Path]
) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    field = slot(page, Slot.SPECIFIC).field
    field.setFocus()
    keys(field.edit, "ZEBRA ")
    evening.click(page.toolbar.save)
    assert saved["Thank-you card - Dana Whitfield.pdf"].read_bytes() == page.preview.pdf
    assert "ZEBRA" in shown_text(page)
    assert letter(evening).made_at == evening.clock.now()


def test_one_set_of_words_serves_all_three_forms(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    write(evening, page, Slot.WILL_DO, "I have moved appraisal to the start.")
    choose(evening, page, Form.LETTER)
    assert "I have moved appraisal to the start." in shown_text(page)
    assert "Maya Ortiz" in shown_text(page)
    choose(evening, page, Form.EMAIL)
    assert "I have moved appraisal to the start." in page.mail.text.text()
    assert page.mail.isVisible()
    assert not page.preview.isVisible()


def test_a_captured_line_drops_into_the_letter_with_one_click(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    assert [each.text() for each in page.slots.chips.values()] == [NOTES[0], NOTES[6]]
    first, second = page.slots.chips.values()
    assert (first.used, second.used) == (True, False)
    evening.click(second)
    assert "the rights desk began as a summer job" in slot(page, Slot.SPECIFIC).text
    assert (first.used, second.used) == (False, True)
    assert "summer job" in shown_text(page)


def test_words_of_your_own_come_back_after_a_line_was_dropped_in(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    write(evening, page, Slot.SPECIFIC, "My own words.")
    evening.click(chip(page, NOTES[6]))
    assert slot(page, Slot.SPECIFIC).text != "My own words."
    evening.program.window.undo.undo()
    evening.settle()
    assert slot(page, Slot.SPECIFIC).text == "My own words."


def test_other_wordings_go_round(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    first = slot(page, Slot.CLOSING).text
    seen = [first]
    while True:
        evening.click(slot(page, Slot.CLOSING).other)
        if slot(page, Slot.CLOSING).text == first:
            break
        seen.append(slot(page, Slot.CLOSING).text)
    assert len(seen) == len(set(seen)) >= 2


def test_another_wording_of_the_one_thing_keeps_the_line_that_stands_there(
    evening: Evening,
) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    evening.click(chip(page, NOTES[6]))
    before = slot(page, Slot.SPECIFIC).text
    evening.click(slot(page, Slot.SPECIFIC).other)
    assert slot(page, Slot.SPECIFIC).text != before
    assert "the rights desk began as a summer job" in slot(page, Slot.SPECIFIC).text


def test_the_next_wording_of_unknown_words_is_the_first() -> None:
    assert next_wording(("a", "b"), "mine") == "a"
    assert next_wording(("a", "b"), "b") == "a"
    assert next_wording((), "mine") == "mine"


def test_words_and_lines_are_counted(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    assert page.draft is not None
    assert page.printed is not None
    words = page.draft.text.words
    assert page.verdicts.length.text().startswith(f"{words} words")
    small, large = page.printed.fits_by_hand
    for fit, size in ((small, "small"), (large, "large")):
        lines = f"{fit.lines_used} of {fit.lines_available} lines {size}"
        assert lines in page.verdicts.length.text()
    write(evening, page, Slot.OPENING, " ".join(["word"] * 120))
    assert "over 90" in page.verdicts.length.text()
    assert "more than the card holds" in page.warning.text()
    assert page.warning.isVisible()


def test_the_checks_say_what_is_not_yet_so(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    checks = page.verdicts
    assert all(each.holds for each in (checks.specific, checks.favour, checks.in_time))
    write(evening, page, Slot.WILL_DO, "Please hire me.")
    assert not checks.favour.holds
    slot(page, Slot.SPECIFIC).field.edit.clear()
    slot(page, Slot.SPECIFIC).field.flush()
    evening.settle()
    assert not checks.specific.holds
    evening.clock.advance(hours=49)
    page.look()
    evening.settle()
    assert not checks.in_time.holds
    assert checks.still.text() == "Past two days, and still worth posting."


def test_a_line_told_in_confidence_stops_everything_that_leaves(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    write(evening, page, Slot.WILL_DO, f"I hear {SECRET}.")
    assert page.preview.pages == 0
    assert "told in confidence" in page.warning.text()
    for part in (page.toolbar.save, page.toolbar.print, page.toolbar.copy_text):
        assert not part.isEnabled()
    write(evening, page, Slot.WILL_DO, "I will write.")
    assert page.preview.pages == 1
    assert page.toolbar.save.isEnabled()


def test_a_line_that_turns_confidential_while_saving_is_not_saved(
    evening: Evening, saved: dict[str, Path]
) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    first = evening.notes()[NOTES[0]].id
    write(evening, page, Slot.SPECIFIC, NOTES[0])
    evening.program.desk.ask(
        lambda services: services.wrapping_up.mark(evening.id, first, privacy=Privacy.CONFIDENTIAL)
    )
    page.toolbar.save.click()
    evening.settle()
    assert saved == {}
    assert any("in confidence" in words for words in evening.said())


def test_characters_that_will_not_print_are_named(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    write(evening, page, Slot.WILL_DO, "I met 𓀀 there.")
    assert page.warning.text() == (
        "These characters cannot be printed: 𓀀 (U+13000). Look at: What you will do with it."
    )


def take(evening: Evening, group: QActionGroup, key: str) -> None:
    """Choose from the menu."""
    next(action for action in group.actions() if action.data() == key).trigger()
    evening.settle()


def page_size(page: ThankYouPage) -> tuple[int, int]:
    """The first page's sides in points."""
    box = pypdf.PdfReader(io.BytesIO(page.preview.pdf)).pages[0].mediabox
    return round(box.width), round(box.height)


def test_a_card_has_the_size_and_the_fold_that_were_chosen_last(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    options = page.toolbar.options
    assert options.text() == "A6"
    take(evening, options.sizes, CardSize.FIVE_BY_SEVEN)
    assert (options.text(), page_size(page)) == ("5 × 7 in", (360, 504))
    take(evening, options.folds, Fold.FOLDED)
    assert page_size(page) == (720, 504)
    kept = read_choices(evening.program.window.context.settings_store, Paper.A4)
    assert (kept.size, kept.fold) == (CardSize.FIVE_BY_SEVEN, Fold.FOLDED)


def test_one_who_writes_small_has_more_lines(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    assert page.printed is not None
    large = page.printed.lines_available
    take(evening, page.toolbar.options.hands, Hand.SMALL)
    assert page.printed.lines_available is not None
    assert large is not None
    assert page.printed.lines_available > large
    (small, _) = page.toolbar.options.hands.actions()
    assert small.isChecked()
    assert small.text().endswith(f"of {page.printed.lines_available} lines")


def test_a_letter_is_laid_out_for_a_window_and_for_the_paper_in_the_printer(
    evening: Evening,
) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    choose(evening, page, Form.LETTER)
    assert page.toolbar.options.text() == "A4"
    page.toolbar.options.window_envelope.trigger()
    evening.settle()
    assert page.typesetter.order is not None
    assert page.typesetter.order.content.for_window  # type: ignore[union-attr]
    take(evening, page.toolbar.options.papers, Paper.LETTER)
    assert (page.toolbar.options.text(), page_size(page)) == ("US Letter", (612, 792))
    take(evening, page.toolbar.options.papers, Paper.A4)


def test_the_page_follows_the_keys_before_the_words_are_kept(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    field = slot(page, Slot.WILL_DO).field
    field._timer.setInterval(60_000)
    field.setFocus()
    keys(field.edit, "ZEBRA")
    QTest.qWait(12)
    evening.settle()
    assert "ZEBRA" in shown_text(page)
    thanks = evening.ask(lambda services: services.thanking.draft(evening.id))
    assert "ZEBRA" not in thanks.slots[Slot.WILL_DO]
    field.flush()
    evening.settle()
    assert "ZEBRA" in shown_text(page)


def dialog_shown(evening: Evening) -> PaperDialog:
    """The page before it is printed."""
    evening.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PaperDialog)
    return dialog


def test_an_envelope_goes_with_the_card(evening: Evening, saved: dict[str, Path]) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    page.toolbar.envelope.trigger()
    dialog = dialog_shown(evening)
    assert "no postal address" in dialog.warning.text()
    assert not dialog.print.isEnabled()
    dialog.reject()
    address = {"postal_address": "1 Harbor Square\nNew York"}
    assert page.draft is not None
    person_id = page.draft.person.id
    evening.ask(lambda services: services.people.change(person_id, address))
    page.toolbar.envelope.trigger()
    dialog = dialog_shown(evening)
    evening.click(dialog.save)
    (box,) = (p.mediabox for p in pypdf.PdfReader(next(iter(saved.values()))).pages)
    assert (round(box.width), round(box.height)) == (459, 323)
    dialog.reject()


def test_a_guide_sheet_has_the_lines_of_the_card(evening: Evening, saved: dict[str, Path]) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    page.toolbar.guide.trigger()
    dialog = dialog_shown(evening)
    assert dialog.preview.pages == 1
    evening.click(dialog.save)
    assert list(saved) == ["Guide sheet A6.pdf"]
    dialog.reject()


def test_a_letter_like_another_says_like_whose_and_offers_other_words(evening: Evening) -> None:
    other = Evening(evening.program, evening.clock)
    mine = "Words of my own, the same to everybody whom I have ever talked to."

    def write_both(services: Services) -> None:
        slots = {**services.thanking.draft(evening.id).slots, Slot.OPENING: mine}
        for each in (evening.id, other.id):
            for name, text in slots.items():
                services.thanking.write(each, name, text)

    evening.ask(write_both)
    page = other.at(ThankYouPage, "thank_you")
    assert page.verdicts.alike.text() == "Sounds like your letter to Dana Whitfield (100 %)."
    before = slot(page, Slot.CLOSING).text
    evening.click(page.verdicts.other)
    assert slot(page, Slot.CLOSING).text != before
    assert slot(page, Slot.OPENING).text == mine


def test_marked_sent_it_says_when_and_how_and_that_can_be_undone(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    page.toolbar.sent.setFocus()
    evening.click(page.toolbar.sent)
    assert page.sent_line.words.endswith("as card")
    assert letter(evening).sent_as(Form.CARD) == evening.clock.now()
    assert not page.toolbar.sent.isVisible()
    assert page.sent_line.next.hasFocus()
    evening.click(page.sent_line.undo)
    assert letter(evening).sendings == []
    assert page.toolbar.sent.isVisible()


def test_an_email_may_go_first_and_a_card_follow(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    choose(evening, page, Form.EMAIL)
    evening.click(page.toolbar.sent)
    choose(evening, page, Form.CARD)
    assert page.sent_line.words.endswith("as e-mail")
    evening.click(page.toolbar.sent)
    assert [each.form for each in letter(evening).sendings] == [Form.EMAIL, Form.CARD]


def test_the_text_can_be_copied_in_every_form(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    for form in Form:
        choose(evening, page, form)
        if form is Form.EMAIL:
            evening.click(page.toolbar.copy)
        else:
            page.toolbar.copy_text.trigger()
            evening.settle()
        assert page.draft is not None
        assert page.draft.form is form
        assert QGuiApplication.clipboard().text() == page.draft.text.plain


def test_a_message_opens_in_the_mail_program(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page = evening.at(ThankYouPage, "thank_you")
    choose(evening, page, Form.EMAIL)
    evening.click(page.toolbar.mail)
    link = bytes(opened[0].toEncoded().data()).decode()
    assert link.startswith("mailto:dana@example.org?subject=Thank%20you")


def test_a_message_too_long_for_a_link_is_offered_to_be_copied(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    choose(evening, page, Form.EMAIL)
    long = "A long and winding sentence. " * 80
    evening.ask(lambda services: services.thanking.write(evening.id, Slot.WILL_DO, long))
    evening.settle()
    evening.click(page.toolbar.mail)
    notice = evening.program.window.messages.notices()[-1]
    assert "too long" in evening.said()[-1]
    evening.click(next(b for b in notice.findChildren(Button) if b.text() == "Copy instead"))
    assert "winding" in QGuiApplication.clipboard().text()


def test_a_message_is_saved_as_text(evening: Evening, saved: dict[str, Path]) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    choose(evening, page, Form.EMAIL)
    page.toolbar.save_text.trigger()
    evening.settle()
    text = saved["Thank-you email - Dana Whitfield.txt"].read_text(encoding="utf-8")
    assert text.startswith("To: dana@example.org\nSubject: Thank you")


def test_a_message_is_saved_as_a_draft_for_mail_programs(
    evening: Evening, saved: dict[str, Path]
) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    choose(evening, page, Form.EMAIL)
    evening.click(page.toolbar.save_mail)
    written = saved["Thank-you email - Dana Whitfield.eml"].read_bytes()
    message = message_from_bytes(written, policy=policy.default)
    assert (message["To"], message["X-Unsent"]) == ("dana@example.org", "1")
    assert page.email is not None
    assert message.get_content().split() == page.email.body.split()


def test_where_it_is_narrow_words_and_page_take_turns(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    assert page.slots.isVisible()
    assert page.preview.isVisible()
    evening.program.window.resize(900, 600)
    evening.settle()
    assert page.slots.isVisible()
    assert not page.preview.isVisible()
    evening.click(page.side._segments["page"])
    assert page.preview.isVisible()
    assert not page.slots.isVisible()


def test_another_letter_shows_nothing_of_the_last_one(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    write(evening, page, Slot.SPECIFIC, "Only Dana said this.")
    other = Evening(evening.program, evening.clock)
    page = other.at(ThankYouPage, "thank_you")
    assert "Only Dana" not in shown_text(page)
    assert "Only Dana" not in slot(page, Slot.SPECIFIC).text
