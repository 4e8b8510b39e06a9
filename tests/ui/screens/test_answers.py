"""Answers: people side by side in the real window, a confidence only where it is asked for."""

from io import BytesIO
from uuid import UUID

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_coach.application.services import Services
from interview_coach.domain.interview import Outcome, PlannedQuestion
from interview_coach.domain.notes import Privacy
from interview_coach.ui.screens.answers import AnswersScreen
from interview_coach.ui.screens.answers.booklet import BookletDialog
from interview_coach.ui.window import Program
from tests.builders import NOON, a_note, a_person, a_talk
from tests.ui.screens.conftest import ask, settle


def hold(services: Services) -> UUID:
    """Two talks with one question in both; something was told in confidence in the first."""
    with services.answers.work() as work:
        for name, tag, secret in (("Dana", "archives", True), ("Ravi", "health", False)):
            person = a_person(name, tags=[tag])
            talk = a_talk(person, began=NOON)
            asked = talk.plan(PlannedQuestion(text="What do they lack?", outcome=Outcome.ASKED))
            lines = [a_note(talk, f"patience, says {name}", 1, question_id=asked.id, kept=True)]
            if secret:
                told = {"question_id": asked.id, "privacy": Privacy.CONFIDENTIAL}
                lines.append(a_note(talk, "the boss left", 2, **told))
                first = talk.id
            work.people.add(person)
            work.interviews.add(talk)
            work.notes.save(lines)
    return first


def test_the_same_question_is_read_across_people(program: Program) -> None:
    program.window.go("answers")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, AnswersScreen)
    assert screen.empty.isVisible()
    talk = ask(program, hold)
    program.window.go("today")
    program.window.go("answers")
    settle(program)
    model = screen.model
    column = [each.name for each in model.talks].index("Dana")
    assert model.index(0, column).data() == "★ patience, says Dana"
    # The confidence is only counted, until it is asked for; with another answer it is gone.
    screen.table.setCurrentIndex(model.index(0, column))
    assert "boss" not in screen.reader.words.text() + screen.reader.secret.text()
    screen.reader.show_secret.click()
    settle(program)
    assert screen.reader.secret.text().endswith("the boss left")
    screen.table.setCurrentIndex(model.index(0, 1 - column))
    assert not screen.reader.secret.isVisible()
    assert not screen.reader.show_secret.isVisible()
    # By field, and back to all.
    screen.fields["archives"].click()
    settle(program)
    assert [each.name for each in model.talks] == ["Dana"]
    assert not screen.reader.isVisible()
    screen.fields[""].click()
    settle(program)
    assert len(model.talks) == 2
    # What is in hand stays so when something else has changed.
    column = [each.name for each in model.talks].index("Dana")
    screen.table.setCurrentIndex(model.index(0, column))
    ask(
        program,
        lambda services: services.people.change(
            model.talks[0].person_id, {"organisation": "Northgate"}
        ),
    )
    settle(program)
    assert screen.reader.isVisible()
    assert screen.reader.who.text() == "Dana"
    # On paper.
    screen.print.click()
    settle(program)
    sheet = screen.findChild(BookletDialog)
    assert isinstance(sheet, BookletDialog)
    assert sheet.printed is not None
    read = PdfReader(BytesIO(sheet.printed.pdf)).pages[0].extract_text()
    assert "patience, says Dana" in read
    assert "boss" not in read
    sheet.reject()
    # In all notes, but for confidences.
    screen.search.edit.setText("bo")
    settle(program)
    assert not screen.found.isVisible()
    screen.search.edit.setText("says da")
    settle(program)
    assert [row.text for row in screen.hits.rows] == ["patience, says Dana"]
    screen.search.edit.clear()
    settle(program)
    column = [each.name for each in model.talks].index("Dana")
    screen.table.setCurrentIndex(model.index(0, column))
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    settle(program)
    place = {"interview_id": str(talk), "stage": "wrap_up", "step": "remember"}
    assert program.window.place == ("interview", place)
