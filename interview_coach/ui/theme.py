"""The look of the program: palette, type and style sheet, switched live between light and dark."""

from __future__ import annotations

import re
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from interview_coach.resources import resource_path
from interview_coach.ui.tokens import DARK, LIGHT, Tokens

BASE_PIXELS = 14
# Sizes are ratios of the person's own font size; in pixels when that is 14.
TYPE = {
    "key": 11,
    "caption": 12,
    "body": 14,
    "section": 16,
    "question": 18,
    "page": 22,
    "clock": 42,
}
# What a platform answers when the person's desktop has named no interface font.
_UNNAMED = {"", "sans", "sans serif", "sans-serif", "ms shell dlg 2"}
# Arguments for QApplication: the one style that takes our palette on every platform.
_BUNDLED = ("NotoSans_400Regular.ttf", "NotoSans_600SemiBold.ttf")
# Some roles carry a meaning that Qt has no role for, in place of one that nothing here is drawn
# with: the style sheet names roles alone, so that a switch of the look needs no other sheet.
_ROLES = {
    "bg": (QPalette.ColorRole.Window,),
    "surface": (
        QPalette.ColorRole.Base,
        QPalette.ColorRole.Button,
        QPalette.ColorRole.ToolTipBase,
        QPalette.ColorRole.Light,
    ),
    "sunken": (QPalette.ColorRole.Midlight,),
    "line": (QPalette.ColorRole.Mid,),
    "field_line": (QPalette.ColorRole.Dark, QPalette.ColorRole.Shadow),
    "text": (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.ToolTipText,
    ),
    "muted": (QPalette.ColorRole.PlaceholderText,),
    "accent": (QPalette.ColorRole.Highlight, QPalette.ColorRole.Accent),
    "on_accent": (QPalette.ColorRole.HighlightedText,),
    "accent_soft": (QPalette.ColorRole.AlternateBase,),
    "warn": (QPalette.ColorRole.LinkVisited,),
    "bad": (QPalette.ColorRole.BrightText,),
    "good": (QPalette.ColorRole.Link,),
}
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


class Theme(QObject):
    """The one look of the window; painters ask it for colours and fonts."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens: Tokens = LIGHT
        self.scheme = "system"
        self.family = ""
        self.base = BASE_PIXELS
        self._app: QApplication | None = None

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    def apply(self, app: QApplication, scheme: str) -> None:
        """Dress the application; ``scheme`` is "system", "light" or "dark".

        The application was made with Fusion: asking it for its style later would cost
        the first paint the import of all that Qt knows of styles.
        """
        global _current
        _current = self
        self.scheme = scheme
        if self._app is None:
            self._settle_in(app)
        self._dress()

    def pixels(self, role: str) -> int:
        """The size of a type role for this person."""
        return self.scaled(TYPE[role])

    def scaled(self, pixels: int) -> int:
        """A length of the design, grown with the person's font: boxes, dots, fixed widths."""
        return round(pixels * self.base / BASE_PIXELS)

    def font(self, role: str = "body", *, strong: bool = False, tabular: bool = False) -> QFont:
        """A font of the interface family in the size of ``role``."""
        font = QFont(self.family) if self.family else QFont()
        font.setPixelSize(self.pixels(role))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _settle_in(self, app: QApplication) -> None:
        self._app = app
        own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.family = own.family() if is_usable(own) else bundled_family() or own.family()
        # A person with larger type keeps it; nobody gets less than the design's 14 pixels.
        self.base = max(BASE_PIXELS, _pixel_size(own))
        app.setFont(self.font())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _follow_system(self) -> None:
        if self.scheme == "system":
            self._dress()

    def _dress(self) -> None:
        assert self._app is not None
        self.tokens = self._chosen()
        self._app.setPalette(_palette(self.tokens))
        if self._app.styleSheet():
            self._redress(self._app)
        else:
            self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _redress(self, app: QApplication) -> None:
        """Look the colours up again, and no more: another sheet would lay all out anew."""
        style = app.style()
        for widget in app.allWidgets():
            style.polish(widget)

    def _chosen(self) -> Tokens:
        if self.scheme == "system" and self._app is not None:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self.scheme == "dark" else LIGHT

    def _style_sheet(self) -> str:
        template = Template(resource_path("styles", "window.qss").read_text(encoding="utf-8"))
        values: dict[str, object] = {name: _in_sheet(roles[0]) for name, roles in _ROLES.items()}
        values |= {f"px_{role}": self.pixels(role) for role in TYPE}
        return template.substitute(values)


# The look is one for the whole process, as QApplication's palette is: painters of small widgets
# ask for it here instead of having it handed through every constructor.
_current: Theme | None = None


def theme() -> Theme:
    """The look in force; the light one while nothing was applied yet."""
    global _current
    if _current is None:
        _current = Theme()
    return _current


def is_usable(font: QFont) -> bool:
    """Whether the person's desktop has named this font, and it is there."""
    if font.family().casefold() in _UNNAMED:
        return False
    return QFontInfo(font).exactMatch() or font.family() in QFontDatabase.families()


def _pixel_size(font: QFont) -> int:
    """What the size of a font comes to on this screen, without loading the font."""
    if font.pixelSize() > 0:
        return font.pixelSize()
    return round(font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInch() / 72)


def bundled_family() -> str:
    """Load Noto Sans from the resources; its family name, or nothing when it cannot be read."""
    family = ""
    for name in _BUNDLED:
        path = resource_path("fonts", "noto-sans", name)
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = families[0] if families else family
    return family


def _in_sheet(role: QPalette.ColorRole) -> str:
    """What the style sheet calls a role."""
    return f"palette({_CAPITAL.sub('-', role.name).lower()})"


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for name, roles in _ROLES.items():
        for role in roles:
            palette.setColor(role, tokens.color(name))
    faded = tokens.color("muted")
    faded.setAlpha(150)
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette
