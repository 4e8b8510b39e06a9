"""What each text is within its document, for those who listen to a PDF instead of seeing it.

A text says with its tag to which element of the structure tree it belongs. One tag is one element:
all lines that carry the same tag are read as one, on however many pages they stand, and elements
are read in the order in which their first line lies on its page. So::

    passage(lines, leading, x)                       # a paragraph: an element P of its own
    passage(lines, leading, x, tag=heading(1))       # the title; heading(2) for a section
    Text(line, x, y)                                 # one line that is a paragraph by itself
    Text(line, x, y, ARTIFACT)                       # a page's number: not read at all

    list_ = Tag(Kind.L)                              # a list; it may go on over pages
    label, body = list_item(list_)                   # once for each item: its number, its words
    Text(number, x, y, label); stack(lines, leading, indent, tag=body)

    table = Tag(Kind.TABLE)
    row = Tag(Kind.TR, table)                        # once for each row, not for each of its lines
    stack(lines, leading, x, tag=Tag(Kind.TH, row))  # cells of the heads; Kind.TD in the others

Rules and frames are always artifacts, and so is the head that ``fill`` repeats on further pages.
Headings become bookmarks, by their own words or by ``heading(2, "Remember")`` where they are
printed in capitals. Lines of one element that were broken at a space are read with that space.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The elements that we use, by their names in the PDF."""

    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    TABLE = "Table"
    TR = "TR"
    TH = "TH"
    TD = "TD"
    DIV = "Div"
    ARTIFACT = "Artifact"


@dataclass(frozen=True, eq=False, slots=True)
class Tag:
    """An element of the structure tree, itself and no other, in its parent if it has one."""

    kind: Kind
    parent: Tag | None = None
    title: str = ""
    """What its bookmark says, when not what is printed."""

    @property
    def level(self) -> int:
        """Which heading it is, from 1; 0 for all that is none."""
        return _LEVELS.get(self.kind, 0)


_LEVELS = {Kind.H1: 1, Kind.H2: 2, Kind.H3: 3}

ARTIFACT = Tag(Kind.ARTIFACT)
"""Of what is seen on the page and says nothing, such as its number."""


def heading(level: int, title: str = "") -> Tag:
    """A heading of this level, and what its bookmark says when not what is printed."""
    return Tag(Kind(f"H{level}"), title=title)


def list_item(list_: Tag) -> tuple[Tag, Tag]:
    """The label and the words of another item in the list."""
    item = Tag(Kind.LI, list_)
    return Tag(Kind.LBL, item), Tag(Kind.LBODY, item)
