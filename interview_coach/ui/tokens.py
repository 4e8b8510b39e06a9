"""The colours by what they are for: one value object for light, one for dark."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor


class Tokens(NamedTuple):
    """Semantic colours; widgets use the names, never the values."""

    bg: str
    surface: str
    sunken: str
    line: str
    field_line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    warn: str
    warn_soft: str
    warn_strong: str
    bad: str
    bad_soft: str
    good: str
    good_soft: str

    def color(self, name: str) -> QColor:
        """The named colour, ready to paint with."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    bg="#f6f5f1",
    surface="#ffffff",
    sunken="#efede7",
    line="#dedad1",
    field_line="#857f70",
    text="#1e2329",
    muted="#5f6773",
    accent="#1c6b66",
    on_accent="#ffffff",
    accent_soft="#ddeeeb",
    warn="#8a5a00",
    warn_soft="#fbefd3",
    warn_strong="#a86a00",
    bad="#b42318",
    bad_soft="#fbe4e1",
    good="#27703a",
    good_soft="#e0f0e3",
)

DARK = Tokens(
    bg="#15181c",
    surface="#1d2126",
    sunken="#121417",
    line="#32383f",
    field_line="#6c7683",
    text="#e9e7e2",
    muted="#a2a9b4",
    accent="#5bc0b5",
    on_accent="#08211f",
    accent_soft="#1f3a39",
    warn="#f0be5a",
    warn_soft="#3a2f17",
    warn_strong="#f0be5a",
    bad="#f58a80",
    bad_soft="#41211f",
    good="#7ccb8e",
    good_soft="#1e3524",
)
