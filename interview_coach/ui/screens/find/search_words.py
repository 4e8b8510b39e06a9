"""Where to look for people outside of your own: words to search with, and a map."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from interview_coach.domain.target import Target, TargetKind
from interview_coach.ui.widgets import Button, FlowLayout

_BESIDE = {
    TargetKind.ROLE: "career path",
    TargetKind.ORGANISATION: "alumni",
    TargetKind.PLACE: "professional association",
}
"""What one adds to find people instead of offers."""
_MAP = "https://www.openstreetmap.org/search?query="


class SearchWords(QWidget):
    """``copied`` carries the words on the clipboard, ``page_wanted`` the page of a map."""

    copied = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self.place = ""
        self.copy = Button(self.tr("Copy words to search with"), icon="copy", small=True)
        self.map = Button(self.tr("Look on a map"), icon="place", small=True)
        row = FlowLayout(self, spacing=8, line_spacing=6)
        row.addWidget(self.copy)
        row.addWidget(self.map)
        self.copy.clicked.connect(self._copy)
        self.map.clicked.connect(lambda: self.page_wanted.emit(map_link(self.place)))

    def show_target(self, target: Target) -> None:
        """Propose words for it; a role stands on no map."""
        self.words, self.place = search_words(target), target.name
        self.copy.set_tip(self.words)
        self.map.set_tip(self.tr("Opens openstreetmap.org in your browser"))
        self.map.setVisible(target.kind is not TargetKind.ROLE)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words)
        self.copied.emit(self.words)


def search_words(target: Target) -> str:
    """The name as it is, and what leads to people: for a directory or a search engine."""
    name = target.name.replace('"', " ").strip()
    return f'"{name}" {_BESIDE[target.kind]}'


def map_link(place: str) -> str:
    """A search on a map; the words cannot become anything else."""
    return _MAP + quote(place, safe="")
