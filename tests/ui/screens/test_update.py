"""The yearly word: news, to whom, one line each, sent and marked, in the real window."""

import csv
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_coach.application.interviewing import TypedLine
from interview_coach.application.services import Services
from interview_coach.domain.notes import Privacy
from interview_coach.domain.touch import TouchKind
from interview_coach.ui.screens.update import UpdateScreen
from interview_coach.ui.screens.update import send_page as sending
from interview_coach.ui.screens.update.letters_dialog import LettersDialog
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words


def press(program: Program, button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(program)


@pytest.fixture
def screen(program: Program) -> UpdateScreen:
    """Two people one is in touch with, one who declined, one who must not hear, and news."""

    def begin(services: Services) -> None:
        services.you.change({"name": "Maya Ortiz"})
        for name in ("Ravi Menon", "Ana Kovač"):
            person = services.people.add(name, email="=1+1@example.org")
            services.warm.note_touch(person, TouchKind.MET)
        boss = services.people.add("Otto Chef", is_discreet=True)
        services.warm.note_touch(boss, TouchKind.MET)
        declined = services.people.add("Tom Adeyemi")
        request = services.asking.begin(declined)
        services.asking.mark_asked(request)
        services.asking.said_no(request)
        services.updates.add_news("I finished my first inventory")

    ask(program, begin)
    program.window.go("update")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, UpdateScreen)
    press(program, screen.start.button)
    return screen


def lines_of(program: Program) -> dict[UUID, str]:
    run = ask(program, lambda services: services.updates.runs())[0]
    return {line.person_id: line.words for line in run.lines}


def test_news_are_the_paragraph_and_each_gets_a_line_of_their_own(
    program: Program, screen: UpdateScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert screen.news.paragraph.text() == "I finished my first inventory."
    type_words(screen.news.new.edit, "I moved")
    QTest.keyClick(screen.news.new.edit, Qt.Key.Key_Return)
    settle(program)
    press(program, screen.news.take)
    assert screen.news.paragraph.text() == "I moved.\n\nI finished my first inventory."
    press(program, screen.news.next)
    assert [row.name for row in screen.whom.model.rows] == [
        "Ana Kovač",
        "Ravi Menon",
        "Tom Adeyemi",
    ]
    screen.whom.table.choose(0)
    for times in (1, 0, 1):
        QTest.keyClick(screen.whom.table, Qt.Key.Key_Space)
        settle(program)
        assert len(lines_of(program)) == times
    for button, times in ((screen.whom.choose, 3), (screen.whom.leave, 0)):
        press(program, button)
        assert len(lines_of(program)) == times
    press(program, screen.whom.everybody)
    assert len(lines_of(program)) == 2
    press(program, screen.whom.next)
    send = screen.send
    assert send.shown is not None
    assert send.shown.name == "Ana Kovač"
    assert send.table.currentIndex().data() == "Ana Kovač"
    type_words(send.line.edit, "How is the choir?")
    send.line.flush()
    settle(program)
    assert "How is the choir?" in send.preview.text.text()
    assert "I moved." in send.preview.text.text()
    press(program, send.sent)
    assert send.said.text() == "1 of 2 sent"
    assert send.shown.name == "Ravi Menon"
    assert send.line.text() == ""
    saved = tmp_path / "all.csv"
    monkeypatch.setattr(sending, "save_bytes", lambda _, __, data, *___: saved.write_bytes(data))
    send._save_table()
    settle(program)
    rows = list(csv.reader(saved.read_text("utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["Name", "Ravi Menon"]
    assert rows[1][1] == "'=1+1@example.org"
    send._mark_all()
    settle(program)
    assert screen.header.subtitle.text().startswith("Everybody has it.")
    program.window.undo.undo()
    settle(program)
    assert send.said.text() == "1 of 2 sent"


def test_all_of_them_go_on_paper_as_one_document(program: Program, screen: UpdateScreen) -> None:
    screen.whom._add_everybody()
    settle(program)
    screen.send._print()
    settle(program)
    dialog = screen.send.findChild(LettersDialog)
    assert isinstance(dialog, LettersDialog)
    settle(program)
    assert dialog.printed is not None
    assert dialog.printed.pages == 2
    dialog.reject()


def test_a_line_that_repeats_a_confidence_goes_to_nobody(
    program: Program, screen: UpdateScreen
) -> None:
    def confide(services: Services) -> None:
        talk = services.preparing.arrange_interview("Lucía Prado", None, "UTC")
        told = TypedLine(uuid4(), 1.0, "the lab closes in May", privacy=Privacy.CONFIDENTIAL)
        services.interviewing.type_notes(talk, [told], [])

    ask(program, confide)
    press(program, screen.news.next)
    press(program, screen.whom.everybody)
    press(program, screen.whom.next)
    send = screen.send
    for words, may in (("Is it true that the lab closes in May?", False), ("All well?", True)):
        send.line.set_text("", force=True)
        type_words(send.line.edit, words)
        send.line.flush()
        settle(program)
        assert (send.copy.isEnabled(), send.sent.isEnabled()) == (may, may)
        assert send.caution.isVisible() != may
