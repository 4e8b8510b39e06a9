"""The sheet of shortcuts: every key that does something, by where it does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.keycap import KeyCap
from interview_coach.ui.widgets.label import Label

_LARGE, _AROUND = QSize(1080, 700), QSize(40, 40)
_WIDE = 1000
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Group:
    """Where some keys work, and what each does there."""

    title: str
    keys: tuple[tuple[str, str], ...]


SHORTCUTS = (
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
        (
            ("Ctrl 1", QT_TRANSLATE_NOOP("Shortcuts", "Today")),
            ("Ctrl 2", QT_TRANSLATE_NOOP("Shortcuts", "Interviews")),
            ("Ctrl 3", QT_TRANSLATE_NOOP("Shortcuts", "People")),
            ("Ctrl 4", QT_TRANSLATE_NOOP("Shortcuts", "Answers")),
            ("Ctrl 5", QT_TRANSLATE_NOOP("Shortcuts", "Question bank")),
            ("Ctrl ,", QT_TRANSLATE_NOOP("Shortcuts", "Settings")),
            ("Ctrl K", QT_TRANSLATE_NOOP("Shortcuts", "Search everything")),
            ("Alt ←", QT_TRANSLATE_NOOP("Shortcuts", "Back to where you were")),
            ("Ctrl Shift N", QT_TRANSLATE_NOOP("Shortcuts", "Someone you met, in ten seconds")),
            ("Ctrl Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo a delete or a reordering")),
            ("F11", QT_TRANSLATE_NOOP("Shortcuts", "Full screen")),
            ("F1", QT_TRANSLATE_NOOP("Shortcuts", "This sheet")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Find people"),
        (
            ("↵", QT_TRANSLATE_NOOP("Shortcuts", "Keep the name or the card, begin the next")),
            ("A K N", QT_TRANSLATE_NOOP("Shortcuts", "Asked, knows someone, no")),
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "The next answer")),
            ("Alt ↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "Move what you aim at")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Network"),
        (
            ("← → ↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "From one person to the next")),
            ("↵", QT_TRANSLATE_NOOP("Shortcuts", "Open the person")),
            ("+ −", QT_TRANSLATE_NOOP("Shortcuts", "Nearer or farther")),
            ("0", QT_TRANSLATE_NOOP("Shortcuts", "Show everybody")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Prepare"),
        (
            ("↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "From step to step")),
            ("Alt ↑", QT_TRANSLATE_NOOP("Shortcuts", "Move a question up")),
            ("Alt ↓", QT_TRANSLATE_NOOP("Shortcuts", "Move a question down")),
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Change a question’s words")),
            ("M S C", QT_TRANSLATE_NOOP("Shortcuts", "Must, should or could be asked")),
            ("+ −", QT_TRANSLATE_NOOP("Shortcuts", "More or fewer minutes for a question")),
            ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Delete a question")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Live"),
        (
            ("F5", QT_TRANSLATE_NOOP("Shortcuts", "Start")),
            ("Ctrl ↵", QT_TRANSLATE_NOOP("Shortcuts", "Next question")),
            ("Ctrl Shift ↵", QT_TRANSLATE_NOOP("Shortcuts", "Skip this question")),
            ("Alt 1 … 9", QT_TRANSLATE_NOOP("Shortcuts", "Any question, or closing step")),
            ("Ctrl M", QT_TRANSLATE_NOOP("Shortcuts", "Compact, above the call")),
            ("Ctrl D", QT_TRANSLATE_NOOP("Shortcuts", "Keep this line")),
            ("Ctrl Shift P", QT_TRANSLATE_NOOP("Shortcuts", "Make this line private")),
            ("Ctrl Shift C", QT_TRANSLATE_NOOP("Shortcuts", "Make this line confidential")),
            ("Ctrl Shift H", QT_TRANSLATE_NOOP("Shortcuts", "They care about what this line says")),
            ("Ctrl E", QT_TRANSLATE_NOOP("Shortcuts", "More time was offered")),
            ("Ctrl T", QT_TRANSLATE_NOOP("Shortcuts", "I am the one who talks")),
            ("Ctrl Shift J", QT_TRANSLATE_NOOP("Shortcuts", "It became a job interview, and back")),
            ("@", QT_TRANSLATE_NOOP("Shortcuts", "Before a name: someone to talk to")),
            ("!", QT_TRANSLATE_NOOP("Shortcuts", "At the start of a line: something to do")),
            ("?", QT_TRANSLATE_NOOP("Shortcuts", "At the start of a line: something to ask next")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Shortcuts", "Wrap up"),
        (
            ("↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "From step to step")),
            ("Ctrl S", QT_TRANSLATE_NOOP("Shortcuts", "Save the thank-you as a file")),
            ("Ctrl P", QT_TRANSLATE_NOOP("Shortcuts", "Print the thank-you")),
            ("Ctrl D", QT_TRANSLATE_NOOP("Shortcuts", "Keep the remembered line")),
            ("Ctrl Shift P", QT_TRANSLATE_NOOP("Shortcuts", "Make the remembered line private")),
            ("+ −", QT_TRANSLATE_NOOP("Shortcuts", "Enlarge the page, or see it whole")),
        ),
    ),
)


_EVERYWHERE, _FIND, _NETWORK, _PREPARE, _LIVE, _WRAP_UP = SHORTCUTS
_SIDES = {
    2: ((_EVERYWHERE, _FIND, _NETWORK, _PREPARE), (_LIVE, _WRAP_UP)),
    3: ((_EVERYWHERE, _NETWORK), (_PREPARE, _FIND, _WRAP_UP), (_LIVE,)),
}
"""The groups in columns: in three where there is room."""


def _words(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


class ShortcutsSheet(QDialog):
    """All shortcuts on one sheet; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        close = Button(self.tr("Close"), shortcut_hint="Esc")
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Shortcuts"), "title", wrap=False), 1)
        head.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(16)
        whole.addLayout(head)
        whole.addWidget(self._groups(), 1)
        self.resize(self._size())

    def _size(self) -> QSize:
        """As large as the window lets it be, so that all is seen at once where there is room."""
        window = self.parentWidget()
        return _LARGE.boundedTo(window.size() - _AROUND) if window else _LARGE

    def _groups(self) -> QWidget:
        column = Column(margins=(0, 0, 8, 0))
        sides = QHBoxLayout()
        sides.setSpacing(32)
        for groups in _SIDES[3 if self._size().width() >= _WIDE else 2]:
            side = QVBoxLayout()
            side.setSpacing(16)
            for group in groups:
                side.addLayout(_table(group))
            side.addStretch(1)
            sides.addLayout(side, 1)
        column.add(sides)
        return column


def _table(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(6)
    grid.setHorizontalSpacing(12)
    grid.addWidget(Label(_words(group.title), "section"), 0, 0, 1, 2)
    grid.setColumnMinimumWidth(0, 84)
    grid.setColumnStretch(1, 1)
    for row, (keys, does) in enumerate(group.keys, start=1):
        grid.addWidget(KeyCap(keys), row, 0, _TOP_LEFT)
        grid.addWidget(Label(_words(does)), row, 1)
    return grid
