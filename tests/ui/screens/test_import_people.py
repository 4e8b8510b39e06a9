"""A file of contacts in the window: looked at, chosen, brought in, and taken back in one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_coach.application.services import Services
from interview_coach.ui.screens.import_people import ImportDialog, dropped_file
from interview_coach.ui.screens.people import PeopleScreen
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle
from tests.ui.screens.keys import type_words

LEFT = Qt.MouseButton.LeftButton
LINKEDIN = """Notes:
"When exporting, some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ravi,Menon,https://www.linkedin.com/in/ravi,ravi@example.org,Northgate Research,Steward,12 Nov 2024
Ben,Okri,https://www.linkedin.com/in/ben,ben@example.org,State Archives,Reader,02 Feb 2022
,,,,,,
Zoë,Łukasz,https://www.linkedin.com/in/zoe,,Harbour Museum,Curator,02 Mar 2021
"""


def opened(program: Program, path: Path) -> ImportDialog:
    """The dialog on a file that was dropped on People."""
    program.window.go("people")
    settle(program)
    screen = program.window.screen_shown
    assert isinstance(screen, PeopleScreen)
    screen.import_from(path)
    settle(program)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    return dialog


def a_file(folder: Path, text: str, name: str = "Connections.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_nobody_comes_in_unchosen_and_all_go_again_in_one_step(
    program: Program, tmp_path: Path
) -> None:
    ask(program, lambda s: s.people.add("Ravi Menon", email="ravi@example.org"))
    dialog = opened(program, a_file(tmp_path, LINKEDIN))
    assert dialog.said.text() == "Connections.csv · LinkedIn connections · 4 read, 1 left out"
    assert not dialog.yes.isEnabled()
    type_words(dialog.cards.search.edit, "lukasz")
    settle(program)
    dialog.cards.table.setFocus()
    dialog.cards.table.choose(0)
    QTest.keyClick(dialog.cards.table, Qt.Key.Key_Space)
    assert dialog.yes.text() == "Bring in 1 person"
    dialog.cards.search.edit.clear()
    settle(program)
    QTest.mouseClick(dialog.cards.choose, LEFT)
    assert dialog.yes.text() == "Bring in 2 people"
    QTest.mouseClick(dialog.cards.leave, LEFT)
    QTest.mouseClick(dialog.tabs.segment("twins"), LEFT)
    assert dialog.twins.none.text().startswith("One of this file may be")
    dialog.cards.choose.click()
    QTest.mouseClick(dialog.tabs.segment("cards"), LEFT)
    QTest.mouseClick(dialog.tabs.segment("twins"), LEFT)
    assert dialog.twins.ours.name.text() == "Ravi Menon"
    QTest.mouseClick(dialog.twins.choice.segment("merge"), LEFT)
    assert dialog.yes.text() == "Bring in 2 people · Put together 1"
    QTest.mouseClick(dialog.yes, LEFT)
    settle(program)
    lines = dialog.account.lines.text().splitlines()
    assert lines[:2] == ["Read: 4", "Came in: 2"]
    assert ask(program, lambda s: s.reading.person_count()) == 3
    QTest.mouseClick(dialog.account.undo, LEFT)
    settle(program)
    assert not dialog.account.undo.isVisible()
    assert len(program.window.undo) == 0
    dialog.reject()
    assert [row.name for row in ask(program, lambda s: s.reading.people())] == ["Ravi Menon"]
    assert ask(program, lambda s: s.reading.people())[0].role == ""


def test_an_import_that_was_taken_back_leaves_nothing_to_cancel(
    program: Program, tmp_path: Path
) -> None:
    path = a_file(tmp_path, LINKEDIN)

    def bring_in(services: Services) -> None:
        preview = services.importing.read(services.importing.open(path), path.name)
        services.importing.bring_in(preview, [0, 1], {})

    ask(program, bring_in)
    dialog = ImportDialog(program.window.context, parent=program.window)
    dialog.open()
    settle(program)
    QTest.mouseClick(dialog.start.back, LEFT)
    settle(program)
    assert ask(program, lambda s: s.reading.person_count()) == 0
    assert dialog.no.text() == "Close"
    dialog.open_file(path)
    assert dialog.no.text() == "Cancel"
    settle(program)
    dialog.reject()


def test_the_columns_of_any_table_are_said_once(program: Program, tmp_path: Path) -> None:
    table = "Wer;Was\nDana Whitfield;Head\nTom Adeyemi;Reader\n"
    path = a_file(tmp_path, table, "liste.csv")
    dialog = opened(program, path)
    assert dialog.columns.isVisible()
    assert dialog.columns.trouble.text().endswith(".")
    for choice, field in zip(dialog.columns.choices, ("name", "role"), strict=True):
        choice.set_value(field)
        choice.changed.emit(field)
        settle(program)
        assert dialog.columns.isVisible()
    rows = dialog.cards.model
    assert [rows.index(n, 1).data() for n in (0, 1)] == ["Dana Whitfield", "Tom Adeyemi"]
    dialog.reject()
    again = opened(program, path)
    assert again.cards.isVisible()
    again.reject()


def test_what_cannot_be_read_is_told_in_a_sentence(program: Program, tmp_path: Path) -> None:
    dialog = opened(program, a_file(tmp_path, "\0\0\0", "noise.csv"))
    assert dialog.start.trouble.isVisible()
    assert dialog.start.trouble.text().endswith(".")
    dialog.reject()


def test_only_one_file_of_contacts_can_be_dropped(tmp_path: Path) -> None:
    def dropped(*names: str) -> Path | None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        no_key, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        return dropped_file(QDropEvent(QPointF(), copy, data, LEFT, no_key))

    assert dropped("a.VCF") == tmp_path / "a.VCF"
    assert dropped("a.png") is None
    assert dropped("a.csv", "b.csv") is None
