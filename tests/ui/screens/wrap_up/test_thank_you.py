import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from interview_coach.application.printing import CardSize
from interview_coach.domain.letters import Form, Letter, Slot
from interview_coach.domain.notes import Privacy
from interview_coach.ui.screens.wrap_up.line_chip import LineChip
from interview_coach.ui.screens.wrap_up.slot_field import SlotField
from interview_coach.ui.screens.wrap_up.thank_you import ThankYouPage, next_wording
from interview_coach.ui.widgets.button import Button
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
    assert slot(page, Slot.GREETING).text == "Dear Ms Whitfield,"
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
    words, lines = page.draft.text.words, page.printed.lines_used
    assert page.verdicts.length.text().startswith(f"{words} words")
    assert f"{lines} of {page.printed.lines_available} lines" in page.verdicts.length.text()
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
    for button in (page.toolbar.save, page.toolbar.print, page.toolbar.copy):
        assert not button.isEnabled()
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
    assert page.warning.text() == "These characters cannot be printed: 𓀀 (U+13000)"


def test_a_card_has_the_size_that_was_chosen_last(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    assert page.toolbar.card_size.value == CardSize.A6
    page.toolbar.card_size.set_value(CardSize.FIVE_BY_SEVEN)
    page.toolbar.card_size.changed.emit(CardSize.FIVE_BY_SEVEN)
    evening.settle()
    box = pypdf.PdfReader(io.BytesIO(page.preview.pdf)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (360, 504)
    kept = evening.program.window.context.settings_store.text("thank_you/card")
    assert kept == CardSize.FIVE_BY_SEVEN


def test_marked_sent_it_says_when_and_how_and_that_can_be_undone(evening: Evening) -> None:
    page = evening.at(ThankYouPage, "thank_you")
    evening.click(page.toolbar.sent)
    assert page.sent_line.words.endswith("as card")
    assert letter(evening).sent_as(Form.CARD) == evening.clock.now()
    assert not page.toolbar.sent.isVisible()
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
        evening.click(page.toolbar.copy)
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
    evening.click(page.toolbar.save_text)
    text = saved["Thank-you email - Dana Whitfield.txt"].read_text(encoding="utf-8")
    assert text.startswith("To: dana@example.org\nSubject: Thank you")


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
