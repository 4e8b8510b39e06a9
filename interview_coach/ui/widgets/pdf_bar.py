"""The quiet bar beneath a preview: which page, and how large."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label


class PreviewBar(QWidget):
    """``turned`` and ``stepped`` carry +1 or −1, ``fitted`` how pages are to fit."""

    turned = Signal(int)
    stepped = Signal(int)
    fitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._icon("arrow-up", self.tr("Page back"), "PgUp")
        self.on = self._icon("arrow-down", self.tr("Next page"), "PgDn")
        self.place = Label("", "caption", tone="muted", wrap=False)
        self.place.setFont(theme().font("caption", tabular=True))
        self.smaller = self._icon("minus", self.tr("Smaller"), "−")
        self.larger = self._icon("plus", self.tr("Larger"), "+")
        self.percent = Button("", "ghost", small=True)
        self.percent.set_tip(self.tr("How large the page is shown"))
        self.menu = QMenu(self.percent)
        self.fits = {
            "page": self._fit("page", self.tr("Whole page"), "0"),
            "width": self._fit("width", self.tr("As wide as here"), "2"),
            "true": self._fit("true", self.tr("True size"), "1"),
        }
        self._arrange()
        self._connect()

    def show_state(self, page: int, pages: int, zoom: float, fit: str) -> None:
        """Say which page of how many, and the size in hundredths of the true one."""
        for part in (self.back, self.place, self.on):
            part.setVisible(pages > 1)
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page < pages - 1)
        self.place.setText(f"{page + 1} / {pages}")
        percent = self.tr("{0} %").format(round(zoom * 100))
        if percent != self.percent.text():
            self.percent.setText(percent)
            self.percent.setAccessibleName(self.tr("Size: {0}").format(percent))
        for key, action in self.fits.items():
            action.setChecked(key == fit)

    def _icon(self, name: str, words: str, key: str) -> Button:
        button = Button("", "ghost", icon=name, small=True)
        button.setAccessibleName(words)
        button.set_tip(f"{words} ({key})")
        return button

    def _fit(self, key: str, words: str, shortcut: str) -> QAction:
        action = self.menu.addAction(f"{words}\t{shortcut}")
        action.setCheckable(True)
        action.triggered.connect(lambda: self.fitted.emit(key))
        return action

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 4)
        row.setSpacing(0)
        for part in (self.back, self.on):
            row.addWidget(part)
        row.addSpacing(4)
        row.addWidget(self.place)
        row.addStretch(1)
        for part in (self.smaller, self.percent, self.larger):
            row.addWidget(part)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self.smaller.clicked.connect(lambda: self.stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.stepped.emit(1))
        self.percent.clicked.connect(self._unfold)

    def _unfold(self) -> None:
        above = self.percent.rect().topLeft()
        above.setY(above.y() - self.menu.sizeHint().height())
        self.menu.popup(self.percent.mapToGlobal(above))
