"""The look: words stay readable in light and dark, and the scheme switches live."""

import re

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from interview_coach.ui.theme import bundled_family, is_usable, theme
from interview_coach.ui.tokens import DARK, LIGHT
from interview_coach.ui.widgets import Label

SCHEMES = {"light": LIGHT, "dark": DARK}
WORDS = [
    *[(words, ground) for words in ("text", "muted") for ground in ("bg", "surface", "sunken")],
    *[("text", f"{name}_soft") for name in ("accent", "warn", "bad", "good")],
    *[("accent", ground) for ground in ("bg", "surface", "sunken", "accent_soft")],
    *[("warn", ground) for ground in ("bg", "surface", "sunken", "warn_soft")],
    *[("bad", ground) for ground in ("bg", "surface", "bad_soft")],
    *[("good", ground) for ground in ("bg", "surface", "good_soft", "accent_soft")],
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
]
SHAPES = [
    *[("field_line", ground) for ground in ("bg", "surface", "sunken")],
    *[("accent", ground) for ground in ("bg", "surface", "sunken", "accent_soft")],
    *[("warn_strong", ground) for ground in ("bg", "surface", "sunken")],
    *[("good", ground) for ground in ("bg", "surface", "sunken")],
    ("on_accent", "accent"),
]


TONES = ("muted", "accent", "warn", "bad", "good")


class Heard(QLineEdit):
    """A field that notes what is told to it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = []

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        self.heard.append(event.type())


def luminance(name: str) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    color = QColor(name)
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_reach_wcag_aa_on_their_ground(scheme: str, words: str, ground: str) -> None:
    tokens = SCHEMES[scheme]
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_controls_and_their_focus_ring_stand_out(scheme: str, shape: str, ground: str) -> None:
    tokens = SCHEMES[scheme]
    assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= 3


def test_the_scheme_switches_while_the_program_runs(qapp, look) -> None:
    heard = []
    look.changed.connect(lambda: heard.append(look.scheme))
    look.apply(qapp, "dark")
    assert look.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    look.apply(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.bg)
    assert heard == ["dark", "light"]


@pytest.mark.parametrize("is_shown", [True, False])
def test_what_is_open_and_what_is_hidden_takes_the_new_colours(qapp, qtbot, look, is_shown):
    page, words, field = QWidget(), {tone: Label(tone, tone=tone) for tone in TONES}, QLineEdit()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for each in (*words.values(), field):
        column.addWidget(each)
    page.show()
    page.setVisible(is_shown)
    for scheme, tokens in SCHEMES.items():
        look.apply(qapp, scheme)
        for tone, label in words.items():
            assert label.palette().windowText().color() == tokens.color(tone)
        assert field.palette().base().color() == tokens.color("surface")
        assert field.palette().text().color() == tokens.color("text")
        assert field.grab().toImage().pixelColor(0, 12) == tokens.color("field_line")


def test_a_switch_lays_nothing_out_anew(qapp, qtbot, look):
    field = Heard()
    qtbot.addWidget(field)
    field.show()
    field.heard.clear()
    look.apply(qapp, "dark")
    assert QEvent.Type.PaletteChange in field.heard
    assert QEvent.Type.StyleChange not in field.heard
    look.apply(qapp, "light")


def test_painters_find_the_look_in_force(look) -> None:
    assert theme() is look


def test_type_sizes_are_ratios_of_the_persons_font_size(look) -> None:
    usual = look.base
    try:
        look.base = 28
        assert look.pixels("body") == 28
        assert look.pixels("caption") == 24
        assert look.font("clock").pixelSize() == 84
    finally:
        look.base = usual


def test_a_system_without_a_named_font_gets_the_bundled_one(look) -> None:
    assert not is_usable(QFont("Sans Serif"))
    assert bundled_family() == "Noto Sans"


def test_nothing_in_the_style_sheet_is_left_unfilled_or_of_one_look(qapp, look) -> None:
    assert "$" not in qapp.styleSheet()
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", qapp.styleSheet())
