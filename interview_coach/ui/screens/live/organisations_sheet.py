"""The organisations you aim at, large enough to be shown to somebody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.label import Label


class OrganisationsSheet(QDialog):
    """Names alone: what you think of them is nobody else’s business. Esc closes it."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Organisations I am looking at"))
        close = Button(self.tr("Close"), shortcut_hint="Esc")
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(Label(self.windowTitle(), "title"), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = Column(spacing=12)
        for name in names:
            column.add(Label(name, "question"))
        column.add_stretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(20)
        whole.addLayout(head)
        whole.addWidget(column, 1)
        self.resize(520, 480)
