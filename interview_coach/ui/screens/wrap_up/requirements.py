"""What the path asks for: each thing with what you have of it, and what it would take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.fields import LineField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule
from interview_coach.ui.words import QT_TRANSLATE_NOOP

Line = dict[str, str]
_SIDE_BY_SIDE = 520
_HAVE = {
    "": QT_TRANSLATE_NOOP("Requirements", "Do you have it?"),
    "yes": QT_TRANSLATE_NOOP("Requirements", "I have it"),
    "partly": QT_TRANSLATE_NOOP("Requirements", "I have part of it"),
    "no": QT_TRANSLATE_NOOP("Requirements", "Not yet"),
}
_WILLING = {
    "": QT_TRANSLATE_NOOP("Requirements", "Are you willing?"),
    "yes": QT_TRANSLATE_NOOP("Requirements", "I am willing"),
    "unsure": QT_TRANSLATE_NOOP("Requirements", "I am not sure"),
    "no": QT_TRANSLATE_NOOP("Requirements", "Too much for me"),
}


class RequirementRow(QWidget):
    """One thing; ``changed`` after each answer, ``removed`` when it is taken out."""

    changed = Signal()
    removed = Signal()

    def __init__(self, line: Mapping[str, str]) -> None:
        super().__init__()
        self.needed = LineField(name=self.tr("What the path asks for"))
        self.have = _choice(_HAVE, line.get("have", ""), self.tr("Do you have it?"))
        self.willing = _choice(_WILLING, line.get("willing", ""), self.tr("Are you willing?"))
        self.cost = LineField(placeholder=self.tr("What it costs"))
        self.time = LineField(placeholder=self.tr("How long it takes"))
        self.remove = Button(kind="ghost", icon="close", small=True)
        self.remove.setAccessibleName(self.tr("Delete: {0}").format(line.get("needed", "")))
        self.remove.set_tip(self.tr("Delete"))
        self._fields = {"needed": self.needed, "cost": self.cost, "time": self.time}
        for name, field in self._fields.items():
            field.set_text(line.get(name, ""), force=True)
            field.edited.connect(lambda _: self.changed.emit())
        for choice in (self.have, self.willing):
            choice.changed.connect(lambda _: self.changed.emit())
        self.remove.clicked.connect(self.removed)
        self._arrange()

    @property
    def line(self) -> Line:
        """What is said of it now."""
        texts = {name: field.text() for name, field in self._fields.items()}
        said = {**texts, "have": self.have.value, "willing": self.willing.value}
        return {name: words.strip() for name, words in said.items() if words.strip()}

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.needed, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        pair = Pair(
            _beside(self.have, self.willing),
            _beside(self.cost, self.time),
            wide=_SIDE_BY_SIDE,
            spacing=8,
        )
        column.addWidget(pair)


class RequirementsCard(Card):
    """``changed`` carries all lines, ``taken_out`` what they were before one was deleted."""

    changed = Signal(list)
    taken_out = Signal(list)

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.rows: list[RequirementRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.field = LineField(
            placeholder=self.tr("A degree, a certificate, a language: one thing, then Enter"),
            name=self.tr("One more thing the path asks for"),
        )
        self.add(Label(self.tr("What the path asks for"), strong=True))
        asked = self.tr(
            "One thing a line: whether you have it, and whether you are willing to get it."
        )
        self.add(Label(asked, "muted"))
        self.add(self._rows)
        self.add(self.field)
        self.field.submitted.connect(self._add)

    @property
    def lines(self) -> list[Line]:
        """What is said now, but for what says nothing."""
        return [line for row in self.rows if (line := row.line)]

    def show_lines(self, lines: Sequence[Mapping[str, str]]) -> None:
        """Show these; built anew only when they say something else."""
        if [dict(line) for line in lines] == self.lines or self._is_typed_in():
            return
        self._build(lines)

    def _is_typed_in(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus() and focus is not self.field.edit

    def _build(self, lines: Sequence[Mapping[str, str]]) -> None:
        from interview_coach.ui.screens.tie_parts import clear

        clear(self._rows)
        self.rows = []
        for line in lines:
            self._append(line)

    def _append(self, line: Mapping[str, str]) -> RequirementRow:
        row = RequirementRow(line)
        row.changed.connect(lambda: self.changed.emit(self.lines))
        row.removed.connect(lambda: self._remove(row))
        if self.rows:
            self._rows.addWidget(Rule())
        self.rows.append(row)
        self._rows.addWidget(row)
        return row

    def _add(self, text: str) -> None:
        if text.strip():
            self.field.set_text("", force=True)
            row = self._append({"needed": text.strip()})
            self.changed.emit(self.lines)
            row.have.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: RequirementRow) -> None:
        before = self.lines
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._build([each.line for each in self.rows if each is not row])
        self.changed.emit(self.lines)
        self.taken_out.emit(before)


def _beside(first: QWidget, second: QWidget) -> QWidget:
    part = QWidget()
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight, part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return part


def _choice(words: Mapping[str, object], value: str, name: str) -> Choice:
    options = [
        (key, QCoreApplication.translate("Requirements", str(w))) for key, w in words.items()
    ]
    if value not in words:
        options.append((value, value))
    choice = Choice(options, value, name=name)
    choice.box.widest = 200
    return choice
