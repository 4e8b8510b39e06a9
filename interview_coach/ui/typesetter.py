"""Composes at the desk and typesets at the press; a newer wish replaces an older one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from interview_coach.application.press import Printed
from interview_coach.application.printing import Content, Paper
from interview_coach.ui.context import Context


@dataclass(frozen=True)
class Order:
    """What the press is to set."""

    content: Content
    paper: Paper
    author: str


Compose = Callable[[Any], Order]


class Typesetter(QObject):
    """At most one document is on its way; of those wished for meanwhile the last is next."""

    printed = Signal(object)
    refused = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._next: Compose | Order | None = None
        self._waiting: list[Callable[[Printed], None]] = []
        self._order: Order | None = None
        self._last: tuple[Order, Printed] | None = None
        self._busy = False
        for worker in (context.desk, context.press):
            worker.bug.connect(self._give_up)

    @property
    def order(self) -> Order | None:
        """What was composed last."""
        return self._order

    def request(self, compose: Compose, then: Callable[[Printed], None] | None = None) -> None:
        """Typeset this; ``then`` gets the newest document once none is on its way any more."""
        self._next = compose
        if then is not None:
            self._waiting.append(then)
        if not self._busy:
            self._begin()

    def follow(self, order: Order) -> None:
        """Typeset what is being typed, without the desk; anything asked for comes before it."""
        if self._busy and callable(self._next):
            return
        self._next = order
        if not self._busy:
            self._begin()

    def forget(self) -> None:
        """Drop what has not begun."""
        self._next = self._order = None
        self._waiting.clear()

    def _begin(self) -> None:
        wanted, self._next = self._next, None
        assert wanted is not None
        self._busy = True
        if isinstance(wanted, Order):
            self._typeset(wanted)
        else:
            self._context.desk.ask(wanted, self._typeset, failed=self._refuse, owner=self)

    def _typeset(self, order: Order) -> None:
        """Hand it to the press; what was set last and has not changed is the same document."""
        self._order = order
        if self._last is not None and self._last[0] == order:
            self._finish(order, self._last[1])
            return
        self._context.press.ask(
            lambda press: press.typeset(order.content, order.paper, author=order.author),
            lambda printed: self._finish(order, printed),
            failed=self._refuse,
            owner=self,
        )

    def _finish(self, order: Order, printed: Printed) -> None:
        self._busy = False
        self._last = (order, printed)
        self.printed.emit(printed)
        if self._next is not None:
            self._begin()
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(printed)

    def _refuse(self, sentence: str) -> None:
        self._busy = False
        self._waiting.clear()
        self.refused.emit(sentence)
        if self._next is not None:
            self._begin()

    def _give_up(self) -> None:
        """A fault elsewhere must not leave the preview waiting for ever."""
        self._busy = False
