from collections.abc import Callable
from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from interview_coach.ui.theme import Theme
from interview_coach.ui.widgets import pdf_tiles
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
    assert colour(preview, 200, 265) == QColor(0, 0, 0)
    assert colour(preview, 100, 200) == QColor(255, 255, 255)
    assert colour(preview, 10, 280) == look.tokens.color("sunken")
    assert preview.sheets.verticalScrollBar().maximum() == 0


def test_a_page_is_drawn_in_the_pixels_of_the_screen(show: Show) -> None:
    preview = show(a_pdf())
    preview.grab()
    (page,) = preview.sheets._tiles._pages.values()
    (box,) = preview.sheets.boxes
    (image,) = page.tiles.values()
    assert image.size() == (box.size() * preview.devicePixelRatioF()).toSize()


def test_several_pages_scroll_and_the_place_is_kept(show: Show) -> None:
    preview = show(a_pdf(3))
    bar = preview.sheets.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    preview.show_pdf(a_pdf(3, (300, 420)))
    assert bar.value() > 0


def test_page_by_page(show: Show) -> None:
    preview = show(a_pdf(3))
    assert preview.bar.place.text() == "1 / 3"
    assert not preview.bar.back.isEnabled()
    QTest.keyClick(preview.sheets, Qt.Key.Key_PageDown)
    assert preview.bar.place.text() == "2 / 3"
    preview.bar.on.click()
    assert preview.bar.place.text() == "3 / 3"
    assert not preview.bar.on.isEnabled()
    QTest.keyClick(preview.sheets, Qt.Key.Key_PageUp)
    assert preview.bar.place.text() == "2 / 3"
    QTest.keyClick(preview.sheets, Qt.Key.Key_Home)
    assert preview.bar.place.text() == "1 / 3"


def test_of_a_large_page_the_next_key_shows_what_comes_next(show: Show) -> None:
    preview = show(a_pdf(2, (595, 842)))
    preview.sheets.set_fit("true")
    preview.sheets.verticalScrollBar().setValue(0)
    QTest.keyClick(preview.sheets, Qt.Key.Key_PageDown)
    assert preview.sheets.verticalScrollBar().value() == preview.sheets.viewport().height()


def test_one_page_is_not_counted(show: Show) -> None:
    preview = show(a_pdf())
    assert not preview.bar.place.isVisible()
    assert preview.bar.percent.text().endswith(" %")


def test_a_double_click_shows_the_true_size_and_back(show: Show) -> None:
    preview = show(a_pdf(size=(595, 842)))
    whole = preview.sheets.boxes[0].width()
    viewport = preview.sheets.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert round(preview.sheets.boxes[0].width()) == round(595 * preview.sheets._true_scale())
    assert preview.bar.percent.text() == "100 %"
    assert preview.sheets.horizontalScrollBar().maximum() > 0
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert preview.sheets.boxes[0].width() == whole


def test_keys_and_buttons_change_the_size_too(show: Show) -> None:
    preview = show(a_pdf(size=(595, 842)))
    whole = preview.sheets.boxes[0].width()
    QTest.keyClick(preview.sheets, Qt.Key.Key_Plus)
    preview.bar.larger.click()
    assert preview.sheets.boxes[0].width() > whole
    for _ in range(9):
        QTest.keyClick(preview.sheets, Qt.Key.Key_Minus)
    assert preview.bar.percent.text() == "25 %"
    preview.bar.fits["width"].trigger()
    wide = preview.sheets.boxes[0].width()
    assert wide == preview.sheets.viewport().width() - 2 * round(preview.sheets._margin())
    QTest.keyClick(preview.sheets, Qt.Key.Key_0)
    assert preview.sheets.boxes[0].width() == whole


@pytest.mark.parametrize(("height", "is_whole"), [(640, True), (1200, False)])
def test_for_reading_a_page_is_whole_if_it_nearly_is(
    show: Show, height: int, is_whole: bool
) -> None:
    preview = show(a_pdf(size=(420, height)))
    preview.sheets.set_fit("reading")
    assert (preview.sheets.verticalScrollBar().maximum() == 0) is is_whole


def test_control_and_the_wheel_zoom_around_the_pointer(show: Show) -> None:
    preview = show(a_pdf(size=(595, 842)))
    preview.sheets.set_fit("true")
    at = QPointF(100, 400)
    before = _under(preview, at)
    wheel = QWheelEvent(
        at,
        preview.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.sheets.viewport(), wheel)
    assert preview.bar.percent.text() == "125 %"
    assert abs(_under(preview, at).y() - before.y()) < 0.03


def _under(preview: PdfPreview, at: QPointF) -> QPointF:
    """The place on the first page, as shares of its sides."""
    box, sheets = preview.sheets.boxes[0], preview.sheets
    x = at.x() + sheets.horizontalScrollBar().value() - box.left()
    y = at.y() + sheets.verticalScrollBar().value() - box.top()
    return QPointF(x / box.width(), y / box.height())


def test_a_large_page_is_drawn_in_pieces_between_which_keys_come(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_tiles, "_BUDGET", 0.0001)
    preview = show(a_pdf(size=(595, 842)))
    preview.resize(1700, 1300)
    preview.sheets._resize_pages("free", 4.0)
    image = QImage(preview.sheets.viewport().size(), QImage.Format.Format_RGB32)
    seen = QRectF(image.rect())
    tiles, (box,) = preview.sheets._tiles, preview.sheets.boxes
    with QPainter(image) as painter:
        assert not tiles.paint(painter, 0, box, seen)
        turns = 1
        while not tiles.paint(painter, 0, box, seen):
            turns += 1
    assert turns > 1
    (page,) = tiles._pages.values()
    assert all(max(i.width(), i.height()) <= pdf_tiles.TILE for i in page.tiles.values())


def test_pieces_join_without_a_seam(show: Show) -> None:
    preview = show(a_pdf(size=(595, 842)))
    preview.resize(1500, 1200)
    preview.sheets._resize_pages("free", 2.0)
    (box,) = preview.sheets.boxes
    sheet = QImage(box.size().toSize(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    whole = QRectF(sheet.rect())
    with QPainter(sheet) as painter:
        while not preview.sheets._tiles.paint(painter, 0, whole, whole):
            pass
    middle = sheet.rect().center()
    assert sheet.pixelColor(middle) == QColor(0, 0, 0)
    column = {sheet.pixelColor(10, y).name() for y in range(sheet.height())}
    assert column == {"#ffffff"}


def test_nothing_to_show_shows_the_ground(show: Show, look: Theme) -> None:
    preview = show(a_pdf())
    preview.clear()
    assert (preview.pages, preview.pdf) == (0, b"")
    assert colour(preview, 200, 280) == look.tokens.color("sunken")


def test_bytes_that_are_no_pdf_show_the_ground(show: Show) -> None:
    assert show(b"not a document").pages == 0
