import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from interview_coach.domain.interview import Outcome
from interview_coach.ui.screens.prepare.research import ResearchPage
from tests.ui.screens.prepare.conftest import Eve


def test_an_entry_opens_takes_the_finding_and_is_ticked(eve: Eve) -> None:
    page = eve.at(ResearchPage, "research")
    assert len(page.rows) == 28
    eve.click(page.rows["news"].head)
    assert page.editor.isVisible()
    eve.type(page.editor.finding, "A new reading room")
    (item,) = eve.interview().research
    assert (item.key, item.finding) == ("news", "A new reading room")
    assert page.rows["news"].head.done
    assert page.figure.text() == "1 of 12 core"


def test_one_entry_is_open_at_a_time_and_each_keeps_its_own_words(eve: Eve) -> None:
    page = eve.at(ResearchPage, "research")
    eve.click(page.rows["news"].head)
    page.editor.finding.edit.insertPlainText("A new reading room")
    eve.click(page.rows["size"].head)
    assert page.open_key == "size"
    assert page.editor.finding.text() == ""
    assert {i.key: i.finding for i in eve.interview().research} == {"news": "A new reading room"}
    assert page.rows["news"].found.text() == "A new reading room"


def test_the_arrows_go_from_entry_to_entry_and_escape_closes_one(eve: Eve) -> None:
    page = eve.at(ResearchPage, "research")
    page.rows["name"].head.setFocus()
    eve.press(Qt.Key.Key_Down)
    assert page.rows["address"].head.hasFocus()
    eve.press(Qt.Key.Key_Return)
    assert page.open_key == "address"
    eve.press(Qt.Key.Key_Escape)
    assert page.open_key == ""
    assert page.rows["address"].head.hasFocus()


def test_a_question_whose_answer_was_found_leaves_the_plan(eve: Eve) -> None:
    (question_id,) = eve.plan("How large is the archive?")
    page = eve.at(ResearchPage, "research")
    eve.click(page.rows["size"].head)
    page.editor.tie.question.box.setCurrentIndex(1)
    page.editor.tie.question.changed.emit(page.editor.tie.question.value)
    eve.settle()
    eve.click(page.editor.tie.taken_out)
    assert eve.interview().research[0].question_id == question_id
    assert eve.interview().question(question_id).outcome is Outcome.LOOKED_UP  # type: ignore[union-attr]
    assert eve.planned() == []


def test_a_finding_sharpens_a_question_and_undo_gives_its_words_back(eve: Eve) -> None:
    (question_id,) = eve.plan("How large is the archive?")
    changes = {"finding": "A new room opened in May", "question_id": question_id}
    eve.ask(lambda services: services.preparing.found(eve.id, "news", changes))
    page = eve.at(ResearchPage, "research")
    eve.click(page.rows["news"].head)
    tie = page.editor.tie
    eve.click(tie.sharpen)
    eve.click(tie.card.another)
    eve.type(tie.card.wording, "Tell me. ")
    eve.click(tie.card.use)
    (asked,) = eve.planned()
    assert asked.startswith("Tell me. I read that a new room opened in May. ")
    assert tie.was.text() == "It read: “How large is the archive?”"
    assert page.rows["news"].tie.text().startswith("Sharpens question 1, “Tell me.")
    eve.undo()
    assert eve.planned() == ["How large is the archive?"]
    assert not tie.was.isVisible()


def test_what_reading_left_open_is_asked_with_one_click(eve: Eve) -> None:
    page = eve.at(ResearchPage, "research")
    eve.click(page.rows["unit"].head)
    eve.click(page.editor.tie.ask)
    (asked,) = eve.planned()
    assert page.editor.tie.open_words.text().endswith(f"“{asked}”")
    assert not page.editor.tie.ask.isVisible()
    assert page.rows["unit"].tie.text().startswith("To be asked: question 1")
    eve.undo()
    assert eve.planned() == []
    eve.click(page.rows["what_it_does"].head)
    assert not page.editor.tie.ask.isVisible()


def test_what_is_known_already_is_not_asked_again(eve: Eve) -> None:
    page = eve.at(ResearchPage, "research")
    eve.click(page.rows["offer"].head)
    assert page.editor.known.text() == "Write “Nothing yet”"
    assert not page.editor.tie.isVisible()
    person = eve.opened().person
    eve.ask(lambda services: services.people.change(person.id, {"could_offer": "A talk in May"}))
    eve.click(page.editor.known)
    assert [(i.key, i.finding) for i in eve.interview().research] == [("offer", "A talk in May")]
    assert not page.editor.known.isVisible()


def test_only_a_plain_web_link_is_opened(eve: Eve, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page = eve.at(ResearchPage, "research")
    eve.click(page.rows["news"].head)
    eve.type(page.editor.link, "file:///etc/passwd")
    assert not page.editor.open_link.isEnabled()
    assert page.editor.refused.isVisible()
    page.editor.link.edit.clear()
    eve.type(page.editor.link, "https://example.org/news")
    eve.click(page.editor.open_link)
    assert opened == [QUrl("https://example.org/news")]
