"""A screen: one page of the window, which looks again when what it shows has changed."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from interview_coach.application.changes import Change
from interview_coach.ui.context import Context
from interview_coach.ui.widgets.header import Header


class Screen(QWidget):
    """The base of every page; subclasses introduce themselves in these attributes."""

    key: ClassVar[str] = ""
    # What QT_TRANSLATE_NOOP("Screen", …) gives; Qt types it as any object.
    title: ClassVar[object] = ""
    # Which entry of the navigation stands for this page, when it is not its own.
    under: ClassVar[str] = ""
    concerns: ClassVar[frozenset[Change]] = frozenset()

    chrome_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._wants_rail = False
        self._stale = True
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(28, 24, 28, 24)
        self.body.setSpacing(16)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._refresh_now)

    @classmethod
    def words(cls) -> str:
        """The title in the person's language."""
        return QCoreApplication.translate("Screen", str(cls.title))

    def refresh(self) -> None:
        """Ask the desk again for what is shown."""

    def shown(self, **place: str) -> None:
        """The person came here; ``place`` says to what. Looks again in any case."""
        self._refresh_now()

    def may_leave(self) -> bool:
        """Whether the person can go elsewhere now."""
        return True

    def unsaved(self) -> str:
        """Words that could not be stored so far, and would be lost with the window."""
        return ""

    def touched(self, change: Change) -> None:
        """Something was changed: look again now, or when next shown."""
        if change not in self.concerns:
            return
        self._stale = True
        if self.isVisible():
            self._again.start()

    def focusNextPrevChild(self, forward: bool) -> bool:
        from interview_coach.ui.widgets.tab_order import follow_layout

        follow_layout(self)
        return super().focusNextPrevChild(forward)

    @property
    def wants_rail(self) -> bool:
        """Whether the navigation should fold away."""
        return self._wants_rail

    @wants_rail.setter
    def wants_rail(self, wanted: bool) -> None:
        if wanted != self._wants_rail:
            self._wants_rail = wanted
            self.chrome_changed.emit()

    def add_header(self, subtitle: str = "") -> Header:
        """Put the page's head on top, under its own title."""
        header = Header(self.words(), subtitle)
        self.body.addWidget(header, 0, Qt.AlignmentFlag.AlignTop)
        return header

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)

    def ask(self, job: Any, then: Any = None, *, failed: Any = None) -> None:
        """Ask the desk; the answer is dropped once this screen is gone."""
        self.context.desk.ask(job, then, failed=failed, owner=self)

    def _refresh_now(self) -> None:
        self._again.stop()
        self._stale = False
        self.refresh()
