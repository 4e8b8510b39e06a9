import io
from datetime import date
from pathlib import Path

import pypdf
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from interview_coach.application.referral_lists import ReferralOrder
from interview_coach.domain.notes import Privacy
from interview_coach.domain.referral import Permission, Referral
from interview_coach.ui.screens.ask import AskScreen
from interview_coach.ui.screens.message_dialog import MessageDialog
from interview_coach.ui.screens.wrap_up.referral_card import ReferralCard
from interview_coach.ui.screens.wrap_up.referral_list import ReferralListDialog
from interview_coach.ui.screens.wrap_up.referrals import ReferralsPage
from tests.ui.screens.wrap_up.conftest import Evening

LUCIA, TOM = 0, 1


def stored(evening: Evening, place: int) -> Referral:
    referral: Referral = evening.ask(
        lambda services: services.wrapping_up.open(evening.id).interview.referrals[place]
    )
    return referral


def permit(evening: Evening, card: ReferralCard, permission: Permission) -> None:
    evening.click(card.permission._segments[permission])


def test_the_names_from_the_notes_stand_there(evening: Evening) -> None:
    page = evening.at(ReferralsPage, "referrals")
    assert [card.name.text() for card in page.cards()] == ["Lucía Prado", "Tom Adeyemi"]
    assert page.cards()[LUCIA].permission.value == Permission.NOT_ASKED


def test_who_suggested_them_is_named_only_with_a_yes(evening: Evening) -> None:
    card = evening.at(ReferralsPage, "referrals").cards()[LUCIA]
    permit(evening, card, Permission.YES)
    assert "Dana Whitfield" in card.sentence
    assert card.rule == "Dana Whitfield may be named."
    for permission, rule in (
        (Permission.NO, "Do not name Dana Whitfield."),
        (Permission.ASK_FIRST, "Ask Dana Whitfield before you use the name."),
        (Permission.NOT_ASKED, "Do not name Dana Whitfield yet: not asked."),
    ):
        permit(evening, card, permission)
        assert card.sentence
        assert "Dana" not in card.sentence
        assert card.rule == rule


def test_whoever_is_to_be_asked_first_is_asked_here_and_the_name_waits(evening: Evening) -> None:
    page = evening.at(ReferralsPage, "referrals")
    card = page.cards()[LUCIA]
    assert card.ask.isHidden()
    permit(evening, card, Permission.ASK_FIRST)
    evening.click(card.ask)
    message = page.findChild(MessageDialog)
    assert isinstance(message, MessageDialog)
    assert "Lucía Prado" in message.text.text
    evening.click(message.sent)
    assert card.rule.startswith("Asked today")
    assert card.ask.isHidden()
    assert stored(evening, LUCIA).permission is Permission.ASK_FIRST
    assert "Dana" not in card.sentence
    permit(evening, card, Permission.YES)
    assert card.rule == "Dana Whitfield may be named."
    assert "Dana Whitfield" in card.sentence


def test_the_first_sentence_can_be_copied(evening: Evening) -> None:
    card = evening.at(ReferralsPage, "referrals").cards()[TOM]
    permit(evening, card, Permission.NO)
    evening.click(card.copy)
    assert QGuiApplication.clipboard().text() == card.sentence


def test_it_is_due_two_days_after_the_talk_until_another_day_is_set(evening: Evening) -> None:
    card = evening.at(ReferralsPage, "referrals").cards()[LUCIA]
    assert card.by.date().toPython() == date(2026, 11, 22)
    assert stored(evening, LUCIA).by_when is None
    card.by.setDate(card.by.date().addDays(3))
    evening.settle()
    assert stored(evening, LUCIA).by_when == date(2026, 11, 25)


def test_how_to_reach_them_is_saved_as_it_is_typed(evening: Evening) -> None:
    card = evening.at(ReferralsPage, "referrals").cards()[LUCIA]
    evening.type(card.reach, "l.prado@example.org")
    assert stored(evening, LUCIA).how_to_reach == "l.prado@example.org"
    assert card.reach.control.hasFocus()


def test_one_click_makes_a_person_who_can_then_be_opened(evening: Evening) -> None:
    page = evening.at(ReferralsPage, "referrals")
    card = page.cards()[LUCIA]
    card.meet.setFocus()
    evening.click(card.meet)
    people = evening.ask(lambda services: services.reading.people("Prado"))
    assert [(person.name, person.introducer) for person in people] == [
        ("Lucía Prado", "Dana Whitfield")
    ]
    assert card.open.hasFocus(), "and not what deletes"
    evening.click(card.open)
    assert evening.program.window.place == ("people", {"person_id": str(people[0].id)})


def test_having_written_is_ticked_with_its_time(evening: Evening) -> None:
    card = evening.at(ReferralsPage, "referrals").cards()[TOM]
    evening.click(card.wrote)
    assert stored(evening, TOM).contacted_at == evening.clock.now()
    assert card.wrote.text().startswith("Written today")
    evening.click(card.wrote)
    assert stored(evening, TOM).contacted_at is None


def test_another_can_be_added_and_deleted_and_had_back(evening: Evening) -> None:
    page = evening.at(ReferralsPage, "referrals")
    evening.type(page.new, "Mei Tanaka, Harbor Museum")
    evening.click(page.add_one)
    names = [card.name.text() for card in page.cards()]
    assert names == ["Lucía Prado", "Tom Adeyemi", "Mei Tanaka"]
    assert page.new.text() == ""
    evening.click(page.cards()[2].remove)
    assert len(page.cards()) == 2
    evening.program.window.undo.undo()
    evening.settle()
    assert [card.name.text() for card in page.cards()] == names


def test_the_list_is_saved_without_a_name_told_in_confidence(
    evening: Evening, saved: dict[str, Path]
) -> None:
    page = evening.at(ReferralsPage, "referrals")
    tom = stored(evening, TOM)
    assert tom.note_id is not None
    note_id = tom.note_id
    evening.ask(
        lambda services: services.wrapping_up.mark(
            evening.id, note_id, privacy=Privacy.CONFIDENTIAL
        )
    )
    evening.click(page.list)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReferralListDialog)
    evening.click(dialog.save)
    (path,) = saved.values()
    text = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text()
    assert "Lucía Prado" in text
    assert "Tom Adeyemi" not in text
    assert page.cards()[TOM]._secret.isVisible()
    evening.click(dialog.order.segment(ReferralOrder.INTRODUCER))
    (page_text,) = pypdf.PdfReader(io.BytesIO(dialog.preview.pdf)).pages
    assert page_text.extract_text().count("Dana Whitfield") >= 1
    assert evening.program.window.context.settings_store.text("referrals/order") == "introducer"
    dialog.reject()


def test_writing_to_them_goes_on_where_one_asks(evening: Evening) -> None:
    page = evening.at(ReferralsPage, "referrals")
    permit(evening, page.cards()[LUCIA], Permission.YES)
    for place, names_dana in ((LUCIA, True), (TOM, False)):
        page = evening.at(ReferralsPage, "referrals")
        evening.click(page.cards()[place].write)
        screen = evening.program.window.screen_shown
        assert isinstance(screen, AskScreen)
        assert ("Dana Whitfield" in screen.result.mail.text.text()) is names_dana
        assert screen.result.introducer.isVisible()


def test_whoever_gave_the_name_hears_what_came_of_it(evening: Evening) -> None:
    page = evening.at(ReferralsPage, "referrals")
    card = page.cards()[LUCIA]
    assert not card.tell.isVisible()
    evening.click(card.wrote)
    evening.click(card.tell)
    message = next(each for each in page.findChildren(MessageDialog) if each.isVisible())
    assert "Lucía Prado" in message.text.text
    assert "dana@example.org" in message.to.text()
    evening.click(message.sent)
    assert stored(evening, LUCIA).told_back_at is not None
    assert card.knows.text().startswith("Told today")
    evening.click(card.knows)
    assert stored(evening, LUCIA).told_back_at is None
