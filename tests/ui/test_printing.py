import io
import time
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QDir, QSize, QSizeF, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPageRanges, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from interview_coach.application.clock import Clock
from interview_coach.ui import print_job, progress
from interview_coach.ui.background import Desk
from interview_coach.ui.context import Context
from interview_coach.ui.files import ask_where, ask_which
from interview_coach.ui.memory import Memory
from interview_coach.ui.messages import Messages
from interview_coach.ui.print_job import dots_to_draw, pages_wanted
from interview_coach.ui.printer_paper import open_pdf, printer_for
from interview_coach.ui.printing import print_pdf, save_pdf, save_text
from interview_coach.ui.theme import Theme
from interview_coach.ui.undo import UndoStack
from interview_coach.ui.widgets.button import Button
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


def test_a_file_to_read_is_asked_for_where_the_last_of_its_kind_lay(
    context: Context, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "packs" / "entry.toml"
    pack.parent.mkdir()
    pack.write_text("[pack]")
    asked: list[QFileDialog] = []

    def choose(dialog: QFileDialog) -> int:
        assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        asked.append(dialog)
        dialog.selectFile(str(pack))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    for _ in range(2):
        assert ask_which(parent, context, "A pack", "Packs (*.toml)", "packs") == pack
    assert asked[1].directory().absolutePath() == str(pack.parent)
    assert asked[1].nameFilters() == ["Packs (*.toml)", "All files (*)"]
    assert context.settings_store.text("folders/save") == str(tmp_path)


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


def bound(*sizes: tuple[float, float]) -> bytes:
    """A page of each size, its black square in the middle."""
    writer = pypdf.PdfWriter()
    for size in sizes:
        writer.append(io.BytesIO(a_pdf(1, size)))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def mm(*sizes: tuple[float, float]) -> list[tuple[float, float]]:
    """Points of these millimetres."""
    return [(wide * 72 / 25.4, high * 72 / 25.4) for wide, high in sizes]


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The printer is a file, and the dialog is agreed to at once."""
    path = tmp_path / "paper.pdf"

    def agree(dialog: QPrintDialog) -> None:
        dialog.printer().setOutputFileName(str(path))
        dialog.accepted.emit(dialog.printer())

    monkeypatch.setattr(QDialog, "open", agree)
    return path


def rendered(path: Path, size: QSize) -> QImage:
    """The first page on white."""
    document, _ = open_pdf(path.read_bytes())
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.drawImage(0, 0, document.render(0, size))
    return image


def sizes_of(path: Path) -> list[tuple[float, float]]:
    """The pages' sizes in millimetres."""
    boxes = [page.mediabox for page in pypdf.PdfReader(path).pages]
    return [(float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4) for box in boxes]


def test_each_page_is_printed_on_paper_of_its_own_size(
    context: Context, parent: QWidget, paper: Path, qtbot: QtBot
) -> None:
    asked = [(108, 140), (220, 110), (127, 177.8)]
    told: list[str] = []
    pdf = bound(*mm(*asked))
    print_pdf(parent, context, pdf, "Letters", lambda: told.append("done"))
    assert not told, "the window does not wait for it"
    qtbot.waitUntil(lambda: bool(told))
    for (wide, high), wanted in zip(sizes_of(paper), asked, strict=True):
        assert (wide, high) == pytest.approx(wanted, abs=0.5)
    assert context.messages.said[-1] == "Sent to the printer: Letters"


def test_it_is_drawn_at_three_hundred_dots_to_the_inch_or_more_and_in_its_place(
    context: Context, parent: QWidget, paper: Path, qtbot: QtBot
) -> None:
    print_pdf(parent, context, a_pdf(), "Card")
    qtbot.waitUntil(lambda: "Sent to the printer: Card" in context.messages.said)
    (page,) = pypdf.PdfReader(paper).pages
    drawn = page["/Resources"]["/XObject"].values()
    widest = max(each.get_object()["/Width"] for each in drawn)
    assert widest / (float(page.mediabox.width) / 72) >= 300
    again = rendered(paper, QSize(298, 420))
    assert again.pixelColor(149, 210) == QColor(0, 0, 0)
    assert again.pixelColor(149 - 22, 210) != QColor(0, 0, 0)
    assert again.pixelColor(149 - 18, 210) == QColor(0, 0, 0)


def test_a_card_keeps_its_size_on_larger_paper(
    context: Context, parent: QWidget, paper: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree = QDialog.open

    def choose_a4(dialog: QPrintDialog) -> None:
        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        agree(dialog)

    monkeypatch.setattr(QDialog, "open", choose_a4)
    print_pdf(parent, context, a_pdf(), "Card")
    qtbot.waitUntil(lambda: "Sent to the printer: Card" in context.messages.said)
    assert sizes_of(paper) == [pytest.approx((210, 297), abs=0.5)]
    sheet = rendered(paper, QSize(595, 842))
    black = [x for x in range(595) if sheet.pixelColor(x, 421).lightness() < 128]
    assert len(black) == pytest.approx(40, abs=1)
    assert sum(black) / len(black) == pytest.approx(297, abs=1.5)


def test_only_the_pages_that_were_asked_for_are_printed() -> None:
    printer = printer_for(A6_MM, "Card")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert pages_wanted(printer, 5) == [1, 2]
    printer.setPageRanges(QPageRanges.fromString("1,4-5"))
    assert pages_wanted(printer, 5) == [0, 3, 4]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_wanted(printer, 5) == [4, 3, 0]


@pytest.mark.parametrize(
    ("resolution", "dots"), [(1200, 400), (600, 600), (300, 300), (720, 720), (1440, 480)]
)
def test_what_is_drawn_fits_whole_dots_of_the_printer(resolution: int, dots: int) -> None:
    assert dots_to_draw(resolution) == dots


def test_long_printing_says_how_far_it_is_and_can_be_stopped(
    context: Context, parent: QWidget, paper: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE_MS", 0)
    slowly = print_job.draw
    monkeypatch.setattr(
        print_job, "draw", lambda *what: (time.sleep(0.002), slowly(*what))[1], raising=True
    )
    print_pdf(parent, context, a_pdf(60), "Letters")
    qtbot.waitUntil(lambda: bool(context.messages.notices()))
    (notice,) = context.messages.notices()
    assert context.messages.said[0].startswith("Printing: ")
    next(b for b in notice.findChildren(Button) if b.text() == "Cancel").click()
    qtbot.waitUntil(lambda: context.messages.said[-1] == "Printing was stopped.")


def test_closing_the_dialog_prints_nothing(
    context: Context, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "open", lambda dialog: dialog.rejected.emit())
    print_pdf(parent, context, a_pdf(), "Card")
    assert context.messages.said == []


def test_where_there_is_no_folder_for_documents_the_home_is_proposed(
    context: Context, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    asked: list[QDir] = []

    def give_up(dialog: QFileDialog) -> int:
        asked.append(dialog.directory())
        return 0

    monkeypatch.setattr(QFileDialog, "exec", give_up)
    assert ask_which(parent, context, "A pack", "Packs (*.toml)", "packs") is None
    assert asked == [QDir.home()]
