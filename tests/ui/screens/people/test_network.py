"""The picture of who led to whom: looked at, walked by keys, opened, and saved."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from interview_coach.application.network_picture import COLUMN
from interview_coach.ui.screens.people.network import NetworkPanel
from interview_coach.ui.screens.people.network_paper import NetworkPaperDialog, png_of
from interview_coach.ui.widgets.network_legend import LegendMark
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def people(program: Program) -> dict[str, UUID]:
    """Jonas led to Dana and to Tom, Dana to Lucía and to Mei."""
    made: dict[str, UUID] = {}

    def add(name: str, by: str = "", **fields: object) -> None:
        fields |= {"introduced_by_id": made[by]} if by else {}
        made[name.split()[0]] = ask(program, lambda s: s.people.add(name, **fields))

    add("Jonas Lind", organisation="School of Information")
    add("Dana Whitfield", "Jonas")
    add("Tom Adeyemi", "Jonas", is_discreet=True)
    add("Lucía Prado", "Dana", organisation="State Archives")
    add("Mei Tanaka", "Dana")
    add("Somebody Else")
    return made


@pytest.fixture
def panel(program: Program, people: dict[str, UUID]) -> Iterator[NetworkPanel]:
    frame = QWidget()
    frame.resize(900, 500)
    made = NetworkPanel(program.window.context)
    QVBoxLayout(frame).addWidget(made)
    made.refresh()
    settle(program)
    frame.show()
    frame.activateWindow()
    assert QTest.qWaitForWindowActive(frame)
    yield made
    frame.close()
    frame.deleteLater()


def place_of(panel: NetworkPanel, person_id: UUID) -> QPoint:
    return panel.view.mapFromScene(panel.view.mark(person_id).pos())


def test_names_go_from_afar_and_come_back_near(
    panel: NetworkPanel, people: dict[str, UUID]
) -> None:
    spots = panel.view.picture.spots
    assert {spot.node.name for spot in spots.values()} == {
        *("Jonas Lind", "Dana Whitfield", "Tom Adeyemi", "Lucía Prado", "Mei Tanaka")
    }
    assert spots[people["Lucía"]].x == 2 * COLUMN
    assert panel.view.mark(people["Lucía"]).shown_words() == ("Lucía Prado", "State Archives")
    assert "5 people" in panel.about.text()
    marks = [panel.legend.itemAt(n) for n in range(panel.legend.count())]
    words = [mark.widget().words for mark in marks if isinstance(mark.widget(), LegendMark)]
    assert "To contact" in words
    view = panel.view
    for key, shown in ((None, False), (Qt.Key.Key_Plus, True), (Qt.Key.Key_0, False)):
        for _ in range(4 if key else 0):
            QTest.keyClick(view, key)
        assert panel.all.isVisible() is shown
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.named() == set()
    view.choose(people["Mei"])
    assert view.mark(people["Mei"]).shown_words()[0] == "Mei Tanaka"
    at = QPointF(place_of(panel, people["Mei"]))
    before = view.zoom
    turn = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom > before
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.named() == set(view.picture.spots)


def test_keys_walk_clicks_choose_and_both_open(
    panel: NetworkPanel, people: dict[str, UUID]
) -> None:
    chosen: list[UUID] = []
    opened: list[UUID] = []
    panel.chosen.connect(chosen.append)
    panel.opened.connect(opened.append)
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.view.here == people["Jonas"]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(panel.view, key)
    assert chosen == [people[name] for name in ("Jonas", "Dana", "Lucía", "Mei")]
    assert opened == [people["Mei"]]
    assert panel.about.text() == "Mei Tanaka · To contact · through Dana Whitfield"
    opened: list[UUID] = []
    panel.opened.connect(opened.append)
    at = place_of(panel, people["Dana"]) + QPoint(20, 0)
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=at)
    assert panel.view.here == people["Dana"]
    assert "led you to 2" in panel.about.text()
    QTest.mouseDClick(panel.view.viewport(), LEFT, pos=at)
    assert opened == [people["Dana"]]
    assert "Jonas Lind, School of Information" in panel.view.mark(people["Jonas"]).toolTip()


def test_another_look_keeps_zoom_and_choice(
    program: Program, panel: NetworkPanel, people: dict[str, UUID]
) -> None:
    panel.choose(people["Mei"])
    panel.view.nearer()
    zoom = panel.view.zoom
    by = people["Mei"]
    ask(program, lambda s: s.people.add("Priya Nair", introduced_by_id=by))
    panel.refresh()
    panel.choose(people["Tom"])
    settle(program)
    assert panel.view.zoom == zoom
    assert panel.view.here == people["Tom"]
    assert "Priya Nair" in {spot.node.name for spot in panel.view.picture.spots.values()}


def test_it_is_saved_as_a_page_and_as_a_picture_without_the_discreet(
    program: Program, panel: NetworkPanel
) -> None:
    dialog = NetworkPaperDialog(program.window.context, panel.window())
    settle(program)
    assert dialog.printed is not None
    content = ask(program, lambda services: services.publishing.network())
    assert "Tom Adeyemi" not in {spot.node.name for spot in content.picture.spots.values()}
    assert dialog.save_image.isEnabled()
    image = QImage.fromData(png_of(dialog.printed.pdf))
    assert round(image.dotsPerMeterX() * 0.0254) == 300
    assert image.width() > 3200
    assert image.pixelColor(5, 5).name() == "#ffffff"
    dialog.close()
