import io
from pathlib import Path
from uuid import UUID

import pypdf
from PySide6.QtWidgets import QApplication

from interview_coach.application.services import Services
from interview_coach.domain.lead import LeadKind, LeadStage
from interview_coach.domain.letters import Form, Slot
from interview_coach.domain.notes import Privacy
from interview_coach.ui.screens.leads.dialog import LeadDialog
from interview_coach.ui.screens.message_dialog import MessageDialog
from interview_coach.ui.screens.person.connecting import ConnectDialog
from interview_coach.ui.screens.wrap_up.done import DonePage
from interview_coach.ui.screens.wrap_up.no_thanks import NoThanksDialog
from interview_coach.ui.screens.wrap_up.record import RecordDialog
from tests.ui.screens.wrap_up.conftest import NOTES, SECRET, Evening


def test_it_says_what_happens_next_and_when(evening: Evening) -> None:
    page = evening.at(DonePage, "done")
    assert page.thanks.words.startswith("By e-mail until tomorrow")
    assert ", on paper until Sun 22 Nov" in page.thanks.words
    assert page.waiting() == ["By Sun 22 Nov · do not name Dana yet: not asked"] * 2
    assert [check.text() for check in page.to_dos()] == ["send her the reading list"]


def test_a_to_do_is_ticked_off_and_on_again(evening: Evening) -> None:
    page = evening.at(DonePage, "done")
    (check,) = page.to_dos()
    evening.click(check)
    assert evening.notes()[NOTES[3]].settled_at == evening.clock.now()
    assert check.isChecked()
    evening.click(check)
    assert evening.notes()[NOTES[3]].settled_at is None


def finish_without_thanks(evening: Evening, page: DonePage) -> None:
    evening.click(page.finish)
    dialog = page.findChild(NoThanksDialog)
    assert isinstance(dialog, NoThanksDialog)
    evening.click(dialog.usual[0])


def test_what_is_missing_is_said_kindly_and_one_finishes_for_a_reason(
    evening: Evening,
) -> None:
    page = evening.at(DonePage, "done")
    assert "The thank-you has not gone out yet." in page.missing.text()
    finish_without_thanks(evening, page)
    reason = evening.notes()["No thank-you: I have thanked them another way"]
    assert reason.privacy is Privacy.PRIVATE
    opened = evening.ask(lambda services: services.wrapping_up.open(evening.id))
    assert opened.interview.wrapped_up_at == evening.clock.now()
    # On to Today without another click; the page says what it is when one comes back.
    assert evening.program.window.place[0] == "today"
    page = evening.at(DonePage, "done")
    assert page.finished.text().startswith("Wrapped up today")
    assert not page.missing.isVisible()


def test_a_finished_interview_can_be_opened_again(evening: Evening) -> None:
    page = evening.at(DonePage, "done")
    finish_without_thanks(evening, page)
    page = evening.at(DonePage, "done")
    evening.click(page.reopen)
    opened = evening.ask(lambda services: services.wrapping_up.open(evening.id))
    assert opened.interview.wrapped_up_at is None
    assert page.finish.isVisible()
    finish_without_thanks(evening, page)
    evening.program.window.undo.undo()
    evening.settle()
    opened = evening.ask(lambda services: services.wrapping_up.open(evening.id))
    assert opened.interview.wrapped_up_at is None


def test_one_stays_in_touch_on_linkedin_from_here(evening: Evening) -> None:
    page = evening.at(DonePage, "done")
    assert not page.touch.connected.isVisible()
    evening.click(page.touch.connect_online)
    dialog = page.window().findChild(ConnectDialog)
    assert isinstance(dialog, ConnectDialog)
    assert "thank you for our conversation" in dialog.note.text()
    evening.click(dialog.yes)
    assert page.touch.connected.isVisible()
    assert not page.touch.connect_online.isVisible()


def test_a_sent_thank_you_is_done(evening: Evening) -> None:
    evening.ask(lambda services: services.thanking.choose_form(evening.id, Form.EMAIL))
    evening.ask(lambda services: services.thanking.send(evening.id, evening.clock.now()))
    page = evening.at(DonePage, "done")
    assert page.thanks.words.startswith("Sent today")
    assert not page.thanks.button.isVisible()


def record_words(dialog: RecordDialog) -> str:
    reader = pypdf.PdfReader(io.BytesIO(dialog.preview.pdf))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_the_record_has_what_was_told_in_confidence_only_when_it_is_asked_for(
    evening: Evening, saved: dict[str, Path]
) -> None:
    page = evening.at(DonePage, "done")
    evening.click(page.record)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecordDialog)
    assert "the rights desk began as a summer job" in record_words(dialog)
    assert SECRET not in record_words(dialog)
    evening.click(dialog.confidential)
    assert SECRET in record_words(dialog)
    evening.click(dialog.save)
    assert saved["Interview - Dana Whitfield.pdf"].read_bytes() == dialog.preview.pdf
    dialog.reject()


def test_what_came_of_it_is_planned_and_written_about(evening: Evening) -> None:
    page = evening.at(DonePage, "done")
    page.leads.kind.set_value(LeadKind.SHADOWING)
    evening.type(page.leads.field, "A morning at the rights desk")
    page.leads.field.edit.returnPressed.emit()
    evening.settle()
    (line,) = page.leads.lines
    evening.click(line.plan)
    dialog = page.leads.findChild(LeadDialog)
    assert isinstance(dialog, LeadDialog)
    evening.type(dialog.answers["see"], "how a request is answered")
    evening.click(dialog.stage.segment(LeadStage.DOING))
    evening.click(dialog.write)
    message = page.leads.findChild(MessageDialog)
    assert isinstance(message, MessageDialog)
    assert "how a request is answered" in message.text.text
    assert page.leads.lines[0].stage.value == LeadStage.DOING


def test_to_be_in_touch_is_proposed_and_never_set_unasked(evening: Evening) -> None:
    page = evening.at(DonePage, "done")
    assert page.touch.cadence.value == ""
    assert page.touch.take.text() == "Remind me: about twice a year"
    evening.click(page.touch.take)
    person = evening.ask(lambda services: services.wrapping_up.open(evening.id).person)
    assert person.cadence_days == 180
    assert not page.touch.take.isVisible()


def test_what_was_asked_shows_its_time_and_what_was_left_is_taken_along(evening: Evening) -> None:
    def arrange(services: Services) -> UUID:
        services.preparing.write_question(evening.id, "Why maps?")
        return services.preparing.arrange_interview("Ravi Menon", None, "UTC")

    other = evening.ask(arrange)
    card = evening.at(DonePage, "done").time_spent
    assert [row.figures.text() for row in card.took] == ["20:00 of 2:00"]
    assert card.said.text().startswith("Answers took longer than planned")
    (row,) = card.left
    menu = {each.text(): each for each in row.button.menu_shown.actions()}
    menu["To the talk with Ravi Menon"].trigger()
    evening.settle()
    planned = evening.ask(lambda services: services.preparing.open(other)).interview.questions
    assert [question.text for question in planned] == ["Why maps?"]
    assert row.there.text() == "planned for Ravi Menon"
    evening.program.window.undo.undo()
    evening.settle()
    assert row.button.isVisible()


def test_a_place_that_came_up_is_noted_with_its_day_and_thanked_for_with_care(
    evening: Evening,
) -> None:
    page = evening.at(DonePage, "done")
    assert not page.turned.isVisible()

    def turn(services: Services) -> None:
        services.interviewing.i_am_talking(evening.id)
        services.interviewing.become_job_interview(evening.id, evening.clock.now())

    evening.ask(turn)
    assert page.talking.text() == "Once you noted that it was you who talked."
    # The stories for the next one, while it is fresh.
    evening.click(page.turned.stories)
    evening.type(page.turned.case.stories[0], "I sorted the maps.")
    assert evening.ask(lambda services: services.you.get()).stories[0] == "I sorted the maps."
    page.turned.field.submitted.emit("a second post from spring on")
    evening.settle()
    rows = evening.ask(lambda services: services.reading.ties.leads())
    row = next(row for row in rows if row.lead.kind is LeadKind.OPENING)
    assert row.lead.text == "a second post from spring on"
    assert (row.lead.not_before - row.lead.got_on).days == 14
    assert page.turned.said.text().startswith("Noted. It rests until")
    assert not page.turned.field.isVisible()
    evening.click(page.turned.thank)
    draft = evening.ask(lambda services: services.thanking.draft(evening.id))
    assert draft.slots[Slot.WILL_DO].startswith("You thought aloud about where I might fit in")
    assert draft.asks_nothing
    evening.settle()
    assert evening.view.step == "thank_you"
