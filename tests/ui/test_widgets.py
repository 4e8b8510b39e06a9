"""The building blocks: what they show, what they tell, and how they are worked by keyboard."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.widgets import (
    Button,
    Check,
    Chip,
    Choice,
    ClockRing,
    Column,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    KeyCap,
    Label,
    LineField,
    Rule,
    ScoreField,
    Segmented,
    SlimBar,
    Step,
    StepList,
    Table,
    TextField,
    WhenField,
)
from interview_coach.ui.widgets.fields import WrappedField
from interview_coach.ui.widgets.menu_button import MenuButton, place_of

pytestmark = pytest.mark.usefixtures("look")
HOSTILE = "Ann <img src='/a/x.png'> & <b>Co</b>"


@pytest.fixture
def shown(qtbot):
    """Puts widgets into a window that has the focus."""
    windows = []

    def show(*widgets: QWidget, width: int = 480) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, 400)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def heard_from(signal) -> list:
    heard: list = []
    signal.connect(heard.append)
    return heard


def test_a_label_shows_markup_as_the_text_it_is(shown) -> None:
    label = Label(HOSTILE)
    shown(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def test_a_long_label_wraps_and_an_endless_word_breaks(shown) -> None:
    words, word = Label("Which parts of last week would surprise a student? " * 4), Label("x" * 300)
    window = shown(words, word, width=300)
    assert words.height() > 3 * words.fontMetrics().height()
    assert word.width() <= window.width()
    assert word.text() == "x" * 300


def test_an_elided_label_offers_the_whole_as_escaped_text(shown) -> None:
    label = ElidedLabel(HOSTILE * 5)
    shown(label, width=200)
    assert label.shown_text().endswith("…")
    assert "&lt;img" in label.toolTip()
    label.setText("Ann")
    assert label.toolTip() == ""


def test_a_line_is_saved_a_moment_after_the_first_key_not_after_the_last(shown, qtbot) -> None:
    field = LineField("Role")
    shown(field)
    heard = heard_from(field.edited)
    with qtbot.waitSignal(field.edited, timeout=2000):
        while not heard:
            qtbot.keyClicks(field.edit, "a")
            qtbot.wait(30)
    assert 3 <= len(heard[0]) <= 12


@pytest.mark.parametrize("make", [LineField, TextField])
def test_leaving_a_field_saves_at_once(shown, qtbot, make) -> None:
    field, other = make("One"), LineField("Other")
    shown(field, other)
    heard = heard_from(field.edited)
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "abc")
    other.edit.setFocus()
    assert heard == ["abc"]


@pytest.mark.parametrize("make", [LineField, TextField])
def test_a_field_that_is_hidden_saves_at_once(shown, qtbot, make) -> None:
    field = make("One")
    window = shown(field)
    heard = heard_from(field.edited)
    qtbot.keyClicks(field.edit, "abc")
    window.hide()
    assert heard == ["abc"]


@pytest.mark.parametrize("make", [LineField, TextField])
def test_setting_a_text_tells_nobody_and_leaves_the_typist_alone(shown, qtbot, make) -> None:
    field = make("One")
    shown(field)
    heard = heard_from(field.edited)
    field.set_text("from the file")
    assert (field.text(), heard) == ("from the file", [])
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "!")
    typed = field.text()
    field.set_text("from the file")
    assert field.text() == typed
    field.set_text("another person", force=True)
    assert field.text() == "another person"


def test_a_line_that_is_full_says_that_it_holds_no_more(shown) -> None:
    field = LineField("What you want to know")
    shown(field)
    QApplication.clipboard().setText("a" * 301)
    field.edit.paste()
    assert len(field.text()) == 300
    assert field.findChildren(Label)[-1].text() == "Only the first 300 characters are kept."
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert not field.findChildren(Label)[-1].isVisible()


def test_a_text_that_is_too_long_is_left_as_it_is_and_says_so(shown) -> None:
    field = TextField("My introduction", limit=20)
    shown(field)
    field.edit.insertPlainText("a" * 21)
    assert field.findChildren(Label)[-1].text() == "Only the first 20 characters are kept."
    assert len(field.text()) == 21
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert not field.findChildren(Label)[-1].isVisible()


def test_one_line_goes_on_in_a_second_and_holds_no_break(shown, qtbot) -> None:
    field = WrappedField()
    shown(field, width=260)
    height = field.edit.height()
    qtbot.keyClicks(field.edit, "A short talk about archives, ")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text() == "A short talk about archives, "
    qtbot.keyClicks(field.edit, "and about what you keep")
    assert field.edit.height() > height
    field.edit.insertPlainText("\nthere")
    assert field.text().endswith("what you keep there")


def test_enter_presses_the_button_that_has_the_focus(qtbot, shown):
    pressed = []
    button = Button("Next")
    shown(button)
    button.clicked.connect(lambda: pressed.append(1))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [1]


def test_wrapped_text_stays_at_its_margin_while_spaces_are_typed(qtbot, shown):
    field = TextField("Notes")
    shown(field, width=300)
    bar = field.edit.horizontalScrollBar()
    moved = []
    bar.valueChanged.connect(moved.append)
    qtbot.keyClicks(field.edit, "word    " * 20)
    assert not moved


def test_a_text_field_grows_with_its_content(shown) -> None:
    field = TextField("Notes", lines=2, most=6)
    shown(field)
    low = field.edit.height()
    field.set_text("line\n" * 4)
    higher = field.edit.height()
    field.set_text("line\n" * 40)
    assert low < higher < field.edit.height() < 12 * field.edit.fontMetrics().height()


def test_segments_move_with_the_arrow_keys(shown, qtbot) -> None:
    choice = Segmented([("prepare", "1 Prepare"), ("live", "2 Live"), ("wrap", "3 Wrap up")])
    shown(choice)
    assert choice.value == ""
    choice.set_value("prepare")
    heard = heard_from(choice.changed)
    choice.segment("prepare").setFocus()
    qtbot.keyClick(choice.segment("prepare"), Qt.Key.Key_Right)
    assert (choice.value, heard) == ("live", ["live"])


def test_steps_move_with_up_and_down_and_keep_their_row(shown, qtbot) -> None:
    steps = StepList([Step("a", "Purpose", done=True), Step("b", "Person")], "a")
    shown(steps)
    heard = heard_from(steps.changed)
    row = steps.row("a")
    steps.set_steps([Step("a", "Purpose"), Step("b", "Person", count="9/12")])
    assert steps.row("a") is row
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Down)
    assert (steps.value, heard) == ("b", ["b"])
    assert steps.row("b").accessibleName() == "Person, 9/12"


def test_a_choice_tells_only_what_the_person_chose(shown, qtbot) -> None:
    choice = Choice([("a4", "A4"), ("letter", "Letter")], "a4", label="Paper")
    shown(choice)
    heard = heard_from(choice.changed)
    choice.set_value("letter")
    assert heard == []
    qtbot.keyClick(choice.box, Qt.Key.Key_Up)
    assert (choice.value, heard) == ("a4", ["a4"])


def test_a_menu_at_the_edge_opens_inside_its_window(shown) -> None:
    button = MenuButton("Packs")
    button.add("Bring in a pack from a file…", lambda: None)
    window = shown(button)
    button.resize(button.sizeHint())
    button.move(window.width() - button.width(), window.height() - button.height())
    at = window.mapFromGlobal(place_of(button.menu_shown, button))
    room = QRect(at, button.menu_shown.sizeHint())
    assert window.rect().contains(room)
    assert not room.intersects(button.geometry())


def test_a_score_can_be_given_and_taken_back(shown, qtbot) -> None:
    score = ScoreField(name="Profession")
    shown(score)
    heard = heard_from(score.changed)
    for _ in range(2):
        qtbot.mouseClick(score.dot(4), Qt.MouseButton.LeftButton)
    assert heard == [4, None]


def test_a_moment_comes_back_as_it_was_set(shown) -> None:
    when = datetime(2026, 11, 21, 14, 5)  # noqa: DTZ001  A wall time on purpose.
    field = WhenField(when, "America/New_York")
    shown(field)
    assert field.value() == (when, "America/New_York")


@pytest.mark.parametrize("typed", ["930", "9:30", "09:30"])
def test_a_time_that_is_clicked_or_chosen_whole_is_typed_over(qtbot, shown, typed) -> None:
    field = WhenField(datetime(2026, 11, 21, 16, 0), "UTC")  # noqa: DTZ001  A wall time.
    shown(field)
    line, left = field.time.lineEdit(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(line, left, pos=QPoint(14, line.height() // 2))
    qtbot.keyClicks(field.time, typed if ":" in typed else f"0{typed}")
    assert field.value()[0].time() == time(9, 30)
    field.set_value(datetime(2026, 11, 21, 16, 0), "UTC")  # noqa: DTZ001  A wall time.
    qtbot.keyClick(field.time, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field.time, "17:45")
    assert field.value()[0].time() == time(17, 45)


def test_chips_flow_into_the_next_line(shown) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [Chip(f"theme {number}", checkable=True) for number in range(12)]
    for chip in chips:
        flow.addWidget(chip)
    shown(holder, width=260)
    assert chips[-1].y() > chips[0].y()
    assert max(chip.geometry().right() for chip in chips) <= holder.width()


def test_a_column_scrolls_what_does_not_fit(shown) -> None:
    column = Column()
    for _ in range(30):
        column.add(Label("Which parts of last week would surprise a student?"))
    shown(column, width=300)
    assert column.verticalScrollBar().maximum() > 0
    assert column.horizontalScrollBar().maximum() == 0


def test_an_empty_place_offers_the_first_step(shown, qtbot) -> None:
    empty = EmptyState("No people yet", "Add the first person you would like to talk to.", "Add")
    shown(empty)
    with qtbot.waitSignal(empty.chosen):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_a_table_tells_which_row_is_chosen_and_opened(shown, qtbot) -> None:
    model = RowModel([Field("Name", str), Field("Length", lambda name: str(len(name)))])
    table = Table(model, name="People")
    shown(table)
    model.set_rows(["Ravi", "Dana"])
    chosen, opened = heard_from(table.chosen), heard_from(table.opened)
    table.choose(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (chosen, opened) == (["Ravi", "Dana"], ["Dana"])
    assert model.index(1, 1).data() == "4"


def test_every_control_has_an_accessible_name(shown) -> None:
    line, text = LineField("Role"), TextField(placeholder="Write here")
    paper = Choice([], label="Paper")
    named = [
        Segmented([("a", "A")], name="Form"),
        ScoreField(name="Profession"),
        ClockRing(),
        KeyCap("Ctrl E"),
        line.edit,
        text.edit,
        paper.box,
        Table(RowModel([]), name="People"),
        StepList(),
    ]
    assert all(widget.accessibleName() for widget in named)


def test_everything_can_be_painted_in_light_and_dark(shown, look, qapp: QApplication) -> None:
    ring = ClockRing()
    ring.set_state("12:24", "left of 20 minutes", 0.38)
    window = shown(
        Button("Next", "primary", "Ctrl ↵"),
        Button("End", "danger"),
        Button("Back", "ghost", icon="arrow-left"),
        Check("Thank them"),
        SlimBar(0.5),
        Rule(),
        ring,
    )
    light = window.grab().toImage()
    look.apply(qapp, "dark")
    dark = window.grab().toImage()
    look.apply(qapp, "light")
    assert light != dark


def test_a_check_takes_clicks_on_its_box_and_its_words_only(shown) -> None:
    check = Check("I have written to them")
    check.setFixedSize(500, 60)
    shown(check, width=600)
    words_end = check.sizeHint().width()
    beside, box, above, words = (words_end + 40, 30), (8, 30), (8, 4), (words_end - 6, 30)
    for place, on in ((beside, False), (box, True), (above, True), (words, False)):
        QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(*place))
        assert check.isChecked() is on
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert check.isChecked()
