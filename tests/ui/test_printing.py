import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from interview_coach.application.clock import Clock
from interview_coach.ui.background import Desk
from interview_coach.ui.context import Context
from interview_coach.ui.memory import Memory
from interview_coach.ui.messages import Messages
from interview_coach.ui.printing import ask_where, print_pdf, printer_for, save_pdf, save_text
from interview_coach.ui.theme import Theme
from interview_coach.ui.undo import UndoStack
from tests.ui.test_pdf_preview import a_pdf

A6_MM = QSizeF(105, 148)


@pytest.fixture
def parent(look: Theme) -> Iterator[QWidget]:
    widget = QWidget()
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def context(look: Theme, parent: QWidget, tmp_path: Path) -> Context:
    desk: Desk[None] = Desk(lambda: None, held=True, parent=parent)
    messages = Messages(parent)
    memory = Memory(tmp_path / "window.ini")
    memory.put("folders/save", str(tmp_path))
    undo = UndoStack(desk, messages, parent)
    return Context(desk, desk, messages, look, memory, undo, lambda key, /, **place: None, Clock())


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file dialog is Qt's own, and somebody takes what it proposes."""

    def accept(dialog: QFileDialog) -> int:
        QTimer.singleShot(0, dialog, dialog.accept)
        return int(show(dialog))

    show = QFileDialog.exec
    monkeypatch.setattr(QFileDialog, "exec", accept)


@pytest.mark.usefixtures("answer")
def test_the_very_bytes_go_into_the_file_that_was_proposed(
    context: Context, parent: QWidget, tmp_path: Path
) -> None:
    path = save_pdf(parent, context, b"%PDF the bytes", "Thank-you: Łucja/Škvorecká")
    assert path == tmp_path / "Thank-you Łucja Škvorecká.pdf"
    assert path.read_bytes() == b"%PDF the bytes"
    assert context.messages.said == [f"Saved as {path.name} in {tmp_path}"]


@pytest.mark.usefixtures("answer")
def test_text_is_saved_as_utf_8(context: Context, parent: QWidget) -> None:
    path = save_text(parent, context, "Ελένη, Ольга", "Message")
    assert path is not None
    assert path.read_text(encoding="utf-8") == "Ελένη, Ольга"


@pytest.mark.usefixtures("answer")
def test_the_last_folder_is_proposed_again(
    context: Context, parent: QWidget, tmp_path: Path
) -> None:
    other = tmp_path / "letters"
    other.mkdir()
    context.settings_store.put("folders/save", str(other))
    assert ask_where(parent, context, "a.pdf", "PDF (*.pdf)") == other / "a.pdf"
    other.rmdir()
    chosen = ask_where(parent, context, "a.pdf", "PDF (*.pdf)")
    assert chosen is not None
    assert chosen.parent != other


def test_a_folder_that_cannot_be_written_to_is_said_in_a_sentence(
    context: Context, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone" / "letter.pdf"
    monkeypatch.setattr("interview_coach.ui.printing.ask_where", lambda *asked: gone)
    assert save_pdf(parent, context, b"%PDF", "letter") is None
    assert "letter.pdf" in context.messages.said[0]
    assert context.messages.notices()[0].kind == "bad"


def test_an_old_file_is_replaced_only_after_asking(
    context: Context, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"old")
    dialogs: list[QWidget] = []

    def refuse() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.findChild(QLineEdit).setText("letter")
        QTimer.singleShot(0, look_at_the_question)
        dialog.accept()
        dialog.reject()

    def look_at_the_question() -> None:
        question = QApplication.activeModalWidget()
        assert question is not None
        dialogs.append(question)
        question.close()

    QTimer.singleShot(0, refuse)
    assert save_pdf(parent, context, b"new", "letter") is None
    assert (tmp_path / "letter.pdf").read_bytes() == b"old"
    assert len(dialogs) == 1
    assert not isinstance(dialogs[0], QFileDialog)


def test_a_card_prints_on_a_card_up_to_its_edge(look: Theme) -> None:
    printer = printer_for(A6_MM * 72 / 25.4, "Card")
    assert printer.pageLayout().pageSize().name() == "A6"
    assert printer.fullPage()
    assert printer.resolution() >= 300


def test_a_landscape_page_prints_landscape(look: Theme) -> None:
    layout = printer_for(QSizeF(842, 595), "List").pageLayout()
    assert (layout.pageSize().name(), layout.orientation().name) == ("A4", "Landscape")


def test_every_page_is_printed_at_its_size(
    context: Context, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "paper.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(paper))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    assert print_pdf(parent, context, a_pdf(2), "Card for Dana")
    pages = pypdf.PdfReader(io.BytesIO(paper.read_bytes())).pages
    assert [(round(p.mediabox.width), round(p.mediabox.height)) for p in pages] == [(297, 420)] * 2
    assert context.messages.said == ["Sent to the printer: Card for Dana"]


def test_closing_the_dialog_prints_nothing(
    context: Context, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: 0)
    assert not print_pdf(parent, context, a_pdf(), "Card")
    assert context.messages.said == []
