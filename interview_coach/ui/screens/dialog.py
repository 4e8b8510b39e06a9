"""A small calm dialog: a title, what it asks, and two buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from interview_coach.ui.widgets import Button, Label
from interview_coach.ui.widgets.tab_order import follow_layout

_WIDTH = 520


class AskingDialog(QDialog):
    """Subclasses put their fields into it; Esc leaves it, Enter is the filled button."""

    def __init__(
        self,
        title: str,
        accept: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.yes = Button(accept, "primary")
        self.no = Button(self.tr("Cancel"))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(20)
        whole.addWidget(Label(title, "title"))
        whole.addLayout(self.body, 1)
        whole.addLayout(foot)
        self.setMinimumWidth(_WIDTH)
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def _fit(self) -> None:
        """As tall as words and fields that wrap need to be."""
        layout = self.layout()
        if layout is not None:
            height = layout.totalHeightForWidth(max(self.width(), self.minimumWidth()))
            self.setMinimumHeight(height)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part)
        else:
            self.body.addWidget(part)


class ReplacingDialog(AskingDialog):
    """A question that is answered once before something is replaced or erased; Enter keeps it."""

    def __init__(
        self, title: str, words: str, act: str, stay: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, act, parent=parent)
        self.words = Label(words)
        self.add(self.words)
        self.yes.set_kind("danger")
        self.no.setText(stay)
        self.no.setDefault(True)
        self.no.setFocus()
