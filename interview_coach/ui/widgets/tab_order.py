"""Tab goes through a page as it is laid out, also through what was put into it later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QSplitter, QWidget


def follow_layout(page: QWidget) -> None:
    """Put in order what can be reached with Tab; Qt would go by when each part was made."""
    wanted = [part for part in _within(page) if _is_reached(part)]
    for before, after in pairwise(wanted):
        QWidget.setTabOrder(before, after)


def _is_reached(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None


def _within(whole: QWidget) -> Iterator[QWidget]:
    """The widget, then what is on show in it."""
    yield whole
    for part in _parts(whole):
        if not part.isHidden():
            yield from _within(part)


def _parts(whole: QWidget) -> list[QWidget]:
    """What lies directly in a widget: first what is laid out, then what has its place otherwise."""
    layout = whole.layout()
    placed = list(_laid_out(layout)) if layout is not None else []
    if isinstance(whole, QSplitter):
        sides = map(whole.widget, range(whole.count()))
        placed = [side for side in sides if side is not None]
    known = set(placed)
    children = whole.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return placed + [each for each in children if each not in known and not each.isWindow()]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """What a layout and those within it hold, a grid line by line."""
    places: list[int] = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
