"""Answers: people side by side in the real window, a confidence only where it is asked for."""

from datetime import timedelta
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
from interview_coach.ui.screens.answers.decision import DecisionDialog
from interview_coach.ui.screens.answers.odds_dialog import OddsDialog
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
    screen.filters.fields["archives"].click()
    settle(program)
    assert [each.name for each in model.talks] == ["Dana"]
    assert not screen.reader.isVisible()
    screen.filters.fields[""].click()
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


def held_in_archives(services: Services) -> None:
    """Three talks in one field, one line in each; you made something of every one."""
    with services.answers.work() as work:
        for days, name in enumerate(("Dana", "Ravi", "Priya")):
            person = a_person(name, tags=["archives"])
            talk = a_talk(person, began=NOON - timedelta(days=days))
            talk.reflection.profession, talk.reflection.confidence_after = 3 + days % 2, 4
            talk.reflection.profession_words = f"more law, says {name}"
            asked = talk.plan(PlannedQuestion(text="What grows?", outcome=Outcome.ASKED))
            work.people.add(person)
            work.interviews.add(talk)
            work.notes.save([a_note(talk, f"{name} sees it", 1, question_id=asked.id)])


def test_answers_are_marked_as_at_odds_and_readings_become_a_page(program: Program) -> None:
    ask(program, held_in_archives)
    program.window.go("answers")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, AnswersScreen)
    screen.table.setCurrentIndex(screen.model.index(0, 0))
    screen.reader.doubt.click()
    dialog = screen.findChild(OddsDialog)
    assert isinstance(dialog, OddsDialog)
    assert not dialog.mark.isEnabled()
    dialog.search.edit.setText("priya")
    assert [row.text for row in dialog.rows.rows] == ["Priya sees it"]
    dialog.others.setCurrentIndex(dialog.rows.index(0))
    dialog.words.edit.setText("ask Ravi")
    dialog.mark.click()
    settle(program)
    # On both, with the way there; alone, when only that is wanted.
    (row,) = screen.reader.odds.rows.widgets
    assert (row.words.text(), row.note.text()) == (
        "At odds with Priya: “Priya sees it”",
        "ask Ravi",
    )
    row.go.click()
    assert screen.reader.who.text() == "Priya"
    screen.filters.at_odds.click()
    settle(program)
    assert [talk.name for talk in screen.model.talks] == ["Dana", "Priya"]
    screen.reader.odds.rows.widgets[0].remove.click()
    settle(program)
    assert len(screen.model.talks) == 3
    assert not screen.filters.at_odds.isVisible()
    program.window.context.undo.undo()
    settle(program)
    assert screen.filters.at_odds.isVisible()
    # Your readings, the earliest first, and the page to decide by.
    screen.views.segment("readings").click()
    settle(program)
    readings = screen.readings
    heads = [readings.model.headerData(n, Qt.Orientation.Vertical) for n in range(3)]
    assert heads == ["1  Priya", "2  Ravi", "3  Dana"]
    assert readings.model.index(0, 0).data() == "more law, says Priya"
    assert "Priya: profession 3" in readings.chart.accessibleDescription()
    assert screen.filters.theme.isVisible()
    assert screen.filters.theme.box.findData("path") > 0
    readings.sum_up.click()
    settle(program)
    sheet = screen.findChild(DecisionDialog)
    assert isinstance(sheet, DecisionDialog)
    assert sheet.printed is not None
    read = PdfReader(BytesIO(sheet.printed.pdf)).pages[0].extract_text()
    assert "For the decision: archives" in read
    sheet.reject()
    readings.table.setCurrentIndex(readings.model.index(2, 0))
    QTest.keyClick(readings.table, Qt.Key.Key_Return)
    settle(program)
    assert program.window.place[1]["step"] == "reflect"
