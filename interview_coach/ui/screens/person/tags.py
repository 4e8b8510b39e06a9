"""The tags somebody carries: taken off by a click, put on from a list or by a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCompleter, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.domain.text import clean_line
from interview_coach.ui.widgets import Chip, FlowLayout, Label, LineField

_OFFERED = 8


class _Flow(QWidget):
    """Chips that go on in the next line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.flow = FlowLayout(self, spacing=6, line_spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.flow.sizeHint()


class TagField(QWidget):
    """``changed`` carries all the tags after a change."""

    changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self._known: tuple[str, ...] = ()
        self.carried = _Flow(self.tr("Tags"))
        self.offered = _Flow(self.tr("Tags you may want"))
        self.field = LineField(
            placeholder=self.tr("Another tag, then Enter"), name=self.tr("Another tag")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Can help with"), "caption", tone="muted"))
        for part in (self.carried, self.field, self.offered):
            column.addWidget(part)
        self.field.submitted.connect(self._put_on)

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags and what else is on offer; the same tags stay as they are."""
        if (list(tags), tuple(known)) == (self._tags, self._known):
            return
        self._tags, self._known = list(tags), tuple(known)
        self._rebuild()

    def _rebuild(self) -> None:
        had_focus = self.carried.isAncestorOf(self.focusWidget() or self)
        self.carried.flow.clear()
        for tag in self._tags:
            chip = Chip(f"{tag}  ×", "accent", clickable=True)
            chip.setAccessibleName(self.tr("Take off the tag {0}").format(tag))
            chip.clicked.connect(lambda _=False, tag=tag: self._take_off(tag))
            self.carried.flow.addWidget(chip)
        self.offered.flow.clear()
        others = [tag for tag in self._known if tag not in self._tags]
        for tag in others[:_OFFERED]:
            chip = Chip(f"+ {tag}", "neutral", clickable=True)
            chip.setAccessibleName(self.tr("Put on the tag {0}").format(tag))
            chip.clicked.connect(lambda _=False, tag=tag: self._put_on(tag))
            self.offered.flow.addWidget(chip)
        self.carried.setVisible(bool(self._tags))
        self.offered.setVisible(bool(others))
        completer = QCompleter(others, self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.edit.setCompleter(completer)
        if had_focus:
            self.field.setFocus()

    def _put_on(self, tag: str) -> None:
        tag = clean_line(tag)
        self.field.set_text("", force=True)
        if tag and tag not in self._tags:
            self._tell([*self._tags, tag])

    def _take_off(self, tag: str) -> None:
        self._tell([each for each in self._tags if each != tag])

    def _tell(self, tags: list[str]) -> None:
        self._tags = tags
        self._rebuild()
        self.changed.emit(list(tags))
