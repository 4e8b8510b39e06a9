"""What can be done with several people at once: a quiet line below the list."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.ui.screens.tie_words import cadence_options
from interview_coach.ui.widgets import Button, FlowLayout, Label, Rule
from interview_coach.ui.widgets.menu_button import MenuButton


class BulkBar(QWidget):
    """Asks for one thing for all who are chosen; the screen does it."""

    tagged = Signal(str)
    untagged = Signal(str)
    tag_wanted = Signal()
    reminded = Signal(object)
    exported = Signal(str)
    removed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("For everybody who is chosen"))
        self.said = Label("", strong=True, wrap=False)
        self.tag = MenuButton(self.tr("Tag"))
        self.remind = MenuButton(self.tr("Reminder"))
        self.export = MenuButton(self.tr("Export"))
        self.delete = Button(self.tr("Delete"), "danger", icon="trash")
        self.leave = Button(self.tr("Choose nobody"), "ghost")
        self._arrange()
        self._connect()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are chosen; with one or none there is nothing to do at once."""
        self.said.setText(self.tr("{0} chosen").format(f"{count:,}"))
        self.setVisible(count > 1)

    def offer_tags(self, tags: Iterable[str]) -> None:
        """The tags that can be put on everybody, or taken off."""
        self.tag.menu_shown.clear()
        known = list(tags)
        for each in known:
            self.tag.add(_plain(each), partial(self.tagged.emit, each))
        self.tag.add(self.tr("Another…"), self.tag_wanted.emit)
        if known:
            off = self.tag.menu_shown.addMenu(self.tr("Take off"))
            for each in known:
                action = off.addAction(_plain(each))
                action.triggered.connect(lambda _=False, each=each: self.untagged.emit(each))

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule())
        flow = FlowLayout(spacing=8, line_spacing=8)
        flow.setContentsMargins(12, 10, 12, 10)
        for part in (self.said, self.tag, self.remind, self.export, self.delete, self.leave):
            flow.addWidget(part)
        whole.addLayout(flow)

    def _connect(self) -> None:
        for key, words in cadence_options():
            days = int(key) if key else None
            self.remind.add(words, partial(self.reminded.emit, days))
        self.export.add(self.tr("As contact cards (.vcf)…"), lambda: self.exported.emit("vcf"))
        self.export.add(self.tr("As a table (.csv)…"), lambda: self.exported.emit("csv"))
        self.delete.clicked.connect(self.removed)
        self.leave.clicked.connect(self.left)


def _plain(text: str) -> str:
    """A menu takes ``&`` for a mark of its own."""
    return text.replace("&", "&&")
