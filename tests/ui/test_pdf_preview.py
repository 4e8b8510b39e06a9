from collections.abc import Callable
from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas

from interview_coach.ui.theme import Theme
from interview_coach.ui.widgets.pdf_preview import PdfPreview

A6 = (298, 420)
Show = Callable[[bytes], PdfPreview]


def a_pdf(pages: int = 1, size: tuple[float, float] = A6) -> bytes:
    """Pages with a black square in the middle."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=size)
    for _ in range(pages):
        canvas.rect(size[0] / 2 - 20, size[1] / 2 - 20, 40, 40, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def show(look: Theme, qtbot: object) -> Show:
    def make(pdf: bytes) -> PdfPreview:
        preview = PdfPreview()
        qtbot.addWidget(preview)  # type: ignore[attr-defined]
        preview.resize(400, 560)
        preview.show_pdf(pdf)
        preview.show()
        QTest.qWaitForWindowExposed(preview)
        return preview

    return make


def colour(preview: PdfPreview, x: int, y: int) -> QColor:
    return preview.grab().toImage().pixelColor(x, y)


def test_the_page_stands_whole_in_the_middle_of_its_ground(show: Show, look: Theme) -> None:
    preview = show(a_pdf())
    assert preview.pages == 1
    assert colour(preview, 200, 280) == QColor(0, 0, 0)
    assert colour(preview, 100, 200) == QColor(255, 255, 255)
    assert colour(preview, 10, 280) == look.tokens.color("sunken")
    assert preview._sheets.verticalScrollBar().maximum() == 0


def test_a_page_is_drawn_in_the_pixels_of_the_screen(show: Show) -> None:
    preview = show(a_pdf())
    preview.grab()
    (image,) = preview._sheets._images.values()
    (box,) = preview._sheets._boxes()
    assert image.size() == (box.size() * preview.devicePixelRatioF()).toSize()


def test_several_pages_scroll(show: Show) -> None:
    preview = show(a_pdf(3))
    bar = preview._sheets.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    preview.show_pdf(a_pdf(3, (300, 420)))
    assert bar.value() > 0


def test_a_double_click_shows_the_true_size_and_back(show: Show) -> None:
    preview = show(a_pdf(size=(595, 842)))
    whole = preview._sheets._boxes()[0].width()
    viewport = preview._sheets.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert round(preview._sheets._boxes()[0].width()) == round(595 * 96 / 72)
    assert preview._sheets.horizontalScrollBar().maximum() > 0
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert preview._sheets._boxes()[0].width() == whole


def test_keys_change_the_size_too(show: Show) -> None:
    preview = show(a_pdf(size=(595, 842)))
    whole = preview._sheets._boxes()[0].width()
    for _ in range(3):
        QTest.keyClick(preview._sheets, Qt.Key.Key_Plus)
    assert preview._sheets._boxes()[0].width() > whole
    for _ in range(3):
        QTest.keyClick(preview._sheets, Qt.Key.Key_Minus)
    assert preview._sheets._boxes()[0].width() == whole


def test_nothing_to_show_shows_the_ground(show: Show, look: Theme) -> None:
    preview = show(a_pdf())
    preview.clear()
    assert (preview.pages, preview.pdf) == (0, b"")
    assert colour(preview, 200, 280) == look.tokens.color("sunken")


def test_bytes_that_are_no_pdf_show_the_ground(show: Show) -> None:
    assert show(b"not a document").pages == 0
