"""The quiet words at the foot of the window that say what happened, and can be waved off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QCursor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.paint import rounded

Action = tuple[str, Callable[[], None]]

LINGER_MS = 8000
FRESH_MS = 1500
"""What was said so shortly before another page is opened goes along to it."""
MOST_AT_ONCE = 3
"""One that is only news, and beside it trouble, or work that goes on."""
_WIDEST, _ABOVE_FOOT, _BESIDE, _SHADE = 560, 10, 28, 6
_STEPS_UP, _STEP_UP, _TALL = 9, 24, 160
_IN_HAND = 20
"""How much more it matters not to cover what one is at than what one could go to."""
_GROUNDS = {"info": "surface", "warn": "warn_soft", "bad": "bad_soft"}
_EDGES = {"info": "line", "warn": "warn", "bad": "bad"}
_WORDS = {"info": "text", "warn": "warn", "bad": "bad"}


class Notice(QWidget):
    """One message: its words, at most one action, and a way to dismiss it."""

    dismissed = Signal()

    def __init__(
        self, text: str, action: Action | None, kind: str, *, floats: bool, goes_on: bool
    ) -> None:
        super().__init__()
        self.kind, self._goes_on = kind, goes_on
        self._age = QElapsedTimer()
        self._age.start()
        self._shade = _SHADE if floats else 0
        words = self._words = Label(text, tone=_WORDS[kind])
        line = QHBoxLayout(self)
        around = self._shade
        line.setContentsMargins(16 + around, 8 + around, 8 + around, 8 + around)
        line.setSpacing(8)
        line.addWidget(words, 1)
        if action:
            line.addWidget(self._button(action))
        close = Button(kind="ghost", icon="close")
        close.setAccessibleName(self.tr("Dismiss"))
        close.set_tip(self.tr("Dismiss"))
        close.clicked.connect(self.dismissed)
        line.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._timer.timeout.connect(self._leave)
        if self.is_news:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            tokens = theme().tokens
            for step in range(self._shade):
                painter.setOpacity(0.025)
                around = self.rect().adjusted(step, step, -step, -step)
                rounded(painter, around, 8 + self._shade - step, QColor("black"))
            painter.setOpacity(1)
            box = self.rect().adjusted(self._shade, self._shade, -self._shade, -self._shade)
            edge = "field_line" if self._shade and self.kind == "info" else _EDGES[self.kind]
            rounded(painter, box, 8, tokens.color(_GROUNDS[self.kind]), tokens.color(edge))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def renew(self, text: str) -> None:
        """Say something newer in the same place."""
        self._words.setText(text)

    @property
    def text(self) -> str:
        return self._words.text()

    @property
    def is_news(self) -> bool:
        """Whether it leaves by itself: it is no trouble, nor work that goes on."""
        return self.kind == "info" and not self._goes_on

    @property
    def is_in_hand(self) -> bool:
        """Whether the person is about to use it."""
        # Where it first stood a mouse may have been, too: only where it stands now counts.
        is_pointed_at = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        focus = QApplication.focusWidget()
        return is_pointed_at or (focus is not None and self.isAncestorOf(focus))

    @property
    def belongs_here(self) -> bool:
        """Whether it was said of the page on show, and can go with it."""
        return self.is_news and self._age.elapsed() > FRESH_MS

    def _button(self, action: Action) -> Button:
        text, act = action
        button = Button(text, kind="plain")
        button.clicked.connect(self.dismissed)
        button.clicked.connect(lambda: act())
        return button

    def _leave(self) -> None:
        """Go by itself, but not from under the hand."""
        if self.is_in_hand:
            self._timer.start()
        else:
            self.dismissed.emit()


class Messages(QWidget):
    """What is to be said: in a layout, or afloat over a page; it never takes the focus.

    News takes the place of the last news, so that there is never a pile of it. What could be
    undone by then still can, with Ctrl+Z.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(28, 0, 28, 16)
        self._rows.setSpacing(8)
        self._page: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def float_over(self, page: QWidget) -> None:
        """Lie over the foot of the page, which does not move for it."""
        self._page = page
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setParent(page.parentWidget())
        page.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._make_way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._take_place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._take_place()
        return done

    def say(self, text: str, action: Action | None = None, kind: str = "info") -> None:
        """Show a message; ``kind`` is "info" (leaves by itself), "warn" or "bad"."""
        self.offer(text, action, kind)

    def offer(
        self, text: str, action: Action | None = None, kind: str = "info", *, goes_on: bool = False
    ) -> Notice:
        """Show a message that may have to be withdrawn; ``goes_on`` with the work it tells of."""
        self.said.append(text)
        notice = Notice(text, action, kind, floats=self._page is not None, goes_on=goes_on)
        self._make_room(notice)
        notice.dismissed.connect(lambda: self._drop(notice))
        self._rows.addWidget(notice)
        notice.show()
        self.show()
        self._take_place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        return notice

    def withdraw(self, notice: Notice) -> None:
        """Take a message away that no longer holds, if it is still on show."""
        if notice in self.notices():
            self._drop(notice)

    def clear(self) -> None:
        """Dismiss everything."""
        for notice in self.notices():
            self._drop(notice)

    def turn_page(self) -> None:
        """Another page is opened: what was said of the last one goes."""
        for notice in self.notices():
            if notice.belongs_here:
                self._drop(notice)

    def notices(self) -> list[Notice]:
        """The messages on show, oldest first."""
        items = (self._rows.itemAt(i) for i in range(self._rows.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Notice)]

    def _take_place(self) -> None:
        """At the foot, or as little above it as it takes to cover nothing typed or pressed."""
        page = self._page
        if page is None or self.isHidden():
            return
        room, hint = page.geometry(), self._rows.sizeHint()
        width = min(hint.width(), _WIDEST, room.width() - 2 * _BESIDE)
        height = max(hint.height(), self._rows.heightForWidth(width))
        taken = _where_used(page)
        boxes = [QRect(x, y, width, height) for x, y in _corners(room, width, height)]
        self.setGeometry(min(boxes, key=lambda box: _covered(box, taken)))
        self.raise_()

    def _make_way(self, _: QWidget | None, now: QWidget | None) -> None:
        """Step aside for what the keyboard comes to, if it lies beneath."""
        page = self._page
        if self.isVisible() and page is not None and now is not None and page.isAncestorOf(now):
            where = now.visibleRegion().boundingRect().translated(now.mapTo(page, QPoint()))
            if self.geometry().intersects(where.translated(page.pos())):
                self._take_place()

    def _make_room(self, coming: Notice) -> None:
        """What it takes the place of goes: the last news, the same words, the oldest of many."""
        for notice in self.notices():
            is_same = (notice.kind, notice.text) == (coming.kind, coming.text)
            is_past = notice.is_news and coming.is_news and not notice.is_in_hand
            if is_same or is_past:
                self._drop(notice)
        while self._rows.count() >= MOST_AT_ONCE:
            self._drop(self._oldest())

    def _oldest(self) -> Notice:
        """The oldest that would have left by itself, or else the oldest."""
        notices = self.notices()
        return next((notice for notice in notices if notice.is_news), notices[0])

    def _drop(self, notice: Notice) -> None:
        self._rows.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self.notices()))


def _corners(room: QRect, width: int, height: int) -> Iterator[tuple[int, int]]:
    """Left, middle and right at the foot, then the same a little higher."""
    left, right = room.left() + _BESIDE - _SHADE, room.right() - _BESIDE + _SHADE - width
    for step in range(_STEPS_UP):
        top = room.bottom() - _ABOVE_FOOT - height - step * _STEP_UP
        for x in (left, room.center().x() - width // 2, right):
            yield max(x, room.left()), top


def _covered(box: QRect, taken: Sequence[tuple[QRect, int]]) -> int:
    """How much of what is used would lie under it."""
    shared = ((box.intersected(each), weight) for each, weight in taken)
    return sum(each.width() * each.height() * weight for each, weight in shared if each.isValid())


def _where_used(page: QWidget) -> list[tuple[QRect, int]]:
    """Where there is something to press, to choose or to type, as the page's parent sees it."""
    focus = QApplication.focusWidget()
    places = []
    for each in page.findChildren(QWidget):
        if each.isVisible() and _is_used(each):
            whole = each.visibleRegion().boundingRect()
            if each is focus and each.height() > _TALL:
                whole = whole.intersected(_cursor_line(each))
            elif each.height() > _TALL:
                continue
            weight = _IN_HAND if each is focus else 1
            places.append((whole.translated(each.mapTo(page, QPoint()) + page.pos()), weight))
    return places


def _is_used(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QComboBox) or _is_typed_in(widget)


def _is_typed_in(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _cursor_line(field: QWidget) -> QRect:
    """The line of a tall field in which the cursor stands, and the next one."""
    cursor = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return QRect(0, cursor.top(), field.width(), 2 * cursor.height())
