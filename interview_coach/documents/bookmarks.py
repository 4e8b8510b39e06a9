"""The bookmarks of a PDF: its parts and their headings, where there is more than one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from interview_coach.documents.page import Layout, Text
from interview_coach.documents.tags import Kind, Tag
from interview_coach.documents.text import to_print


@dataclass
class _Entry:
    level: int
    title: str
    words: list[str] = field(default_factory=list)


class Bookmarks:
    """Collects headings while the pages are drawn, and is written at the end."""

    def __init__(self, canvas: Any, layouts: Sequence[Layout]) -> None:
        self._canvas = canvas
        self._parts = len(layouts) > 1
        self._wanted = self._parts or len(layouts[0].pages) > 1 or len(_headings(layouts[0])) > 1
        self._entries: dict[Tag, _Entry] = {}

    def begin_part(self, layout: Layout) -> None:
        """What comes now is the next of several documents."""
        if self._parts:
            self._add(Tag(Kind.DIV), _Entry(0, to_print(layout.title)), layout.sheet.height)

    def see(self, text: Text, height: float) -> None:
        """Remember a line of a heading that is drawn now on a page of this height."""
        tag = text.tag
        if tag is None or not tag.level or not self._wanted:
            return
        if tag not in self._entries:
            top = height - text.y + max((run.size for run in text.line.runs), default=0.0)
            self._add(tag, _Entry(tag.level - (not self._parts), tag.title), top)
        self._entries[tag].words += [text.line.text, text.line.end]

    def _add(self, tag: Tag, entry: _Entry, top: float) -> None:
        self._canvas.bookmarkPage(str(len(self._entries)), fit="XYZ", top=top)
        self._entries[tag] = entry

    def write(self) -> None:
        """Put the outline into the file; a level that was left out is made up for."""
        deepest = -1
        for n, entry in enumerate(self._entries.values()):
            deepest = min(entry.level, deepest + 1)
            title = to_print(entry.title) or " ".join("".join(entry.words).split())
            self._canvas.addOutlineEntry(title, str(n), deepest)


def _headings(layout: Layout) -> set[Tag]:
    tags = (item.tag for page in layout.pages for item in page.items if isinstance(item, Text))
    return {tag for tag in tags if tag and tag.level}
