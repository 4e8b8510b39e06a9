"""The structure tree of a PDF: what its texts are and in which order they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName

from interview_coach.documents.tags import Kind, Tag
from interview_coach.documents.text import Line


@dataclass(eq=False)
class Element:
    """One element: its children are elements, or marks as page and number on that page."""

    kind: str
    parent: Element | None = None
    lang: str = ""
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    number: int = 0
    """Of its object in the file."""
    lines: list[Line] = field(default_factory=list)
    """All that it says."""

    @property
    def actual_text(self) -> str:
        """What it says, if the file has it in the order of the paper, not in that of reading."""
        if not any(line.base for line in self.lines):
            return ""
        return "".join(f"{line.text}{' ' if line.end else ''}" for line in self.lines)

    def all(self) -> Iterator[Element]:
        """Itself, and all below it."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.all()


class Structure:
    """Grows while the pages are drawn, and is written at the end."""

    def __init__(self) -> None:
        self._document = Element("Document")
        self._section = self._document
        self._elements: dict[Tag, Element] = {}
        self._pages: list[list[Element]] = []

    def begin_section(self, lang: str) -> None:
        """What comes now is a part of its own, in this language."""
        self._section = Element("Sect", self._document, lang)
        self._document.kids.append(self._section)
        self._elements = {}

    def begin_page(self) -> None:
        """What comes now stands on the next page."""
        self._pages.append([])

    def mark(self, tag: Tag, lines: Sequence[Line]) -> int:
        """The number on this page of the lines drawn now, within the element of the tag."""
        element = self._element(tag)
        element.lines += lines
        marks = self._pages[-1]
        element.kids.append((len(self._pages) - 1, len(marks)))
        marks.append(element)
        return len(marks) - 1

    def _element(self, tag: Tag) -> Element:
        known = self._elements.get(tag)
        if known is None:
            parent = self._element(tag.parent) if tag.parent else self._section
            known = self._elements[tag] = Element(tag.kind.value, parent)
            parent.kids.append(known)
        return known

    def write(self, document: Any) -> None:
        """Put the tree into the file, whose pages are all there."""
        pages = [_number(document, page, f"Page{n}") for n, page in enumerate(document.Pages, 1)]
        elements = list(self._document.all())
        for n, element in enumerate(elements):
            element.number = _number(document, b"", f"Struct{n}")
        parents = _number(document, self._parents().encode(), "StructParents")
        root = _number(document, self._root(parents).encode(), "StructTreeRoot")
        for n, element in enumerate(elements):
            parent = element.parent.number if element.parent else root
            document.idToObject[f"Struct{n}"] = _element(element, parent, pages).encode()
        self._announce(document, root)

    def _root(self, parents: int) -> str:
        kids = f"/K [{self._document.number} 0 R] /ParentTree {parents} 0 R"
        return f"<< /Type /StructTreeRoot {kids} /ParentTreeNextKey {len(self._pages)} >>"

    def _parents(self) -> str:
        """For each page the elements of its marks, in order."""
        rows = (" ".join(f"{each.number} 0 R" for each in marks) for marks in self._pages)
        return f"<< /Nums [{' '.join(f'{n} [{row}]' for n, row in enumerate(rows))}] >>"

    def _announce(self, document: Any, root: int) -> None:
        """Say in the catalogue and on each page that there is a tree."""
        catalog = document.Catalog
        catalog.StructTreeRoot = f"{root} 0 R"
        catalog.MarkInfo = "<< /Marked true >>"
        for n, page in enumerate(document.Pages):
            # reportlab's page writes only the keys that it lists.
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = n, PDFName("S")


def _number(document: Any, thing: object, name: str) -> int:
    """The number of a thing in the file, which is registered if it was not yet."""
    document.Reference(thing, name)
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number


def _element(element: Element, parent: int, pages: list[int]) -> str:
    first = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    entries = [f"<< /Type /StructElem /S /{element.kind} /P {parent} 0 R"]
    if element.lang:
        entries.append(f"/Lang <{element.lang.encode().hex()}>")
    if said := element.actual_text:
        entries.append(f"/ActualText <feff{said.encode('utf-16-be').hex()}>")
    if element.kind == Kind.TH:
        entries.append("/A << /O /Table /Scope /Column >>")
    if first is not None:
        entries.append(f"/Pg {pages[first]} 0 R")
    kids = " ".join(_kid(kid, first, pages) for kid in element.kids)
    return f"{' '.join(entries)} /K [{kids}] >>"


def _kid(kid: Element | tuple[int, int], page: int | None, pages: list[int]) -> str:
    if isinstance(kid, Element):
        return f"{kid.number} 0 R"
    if kid[0] == page:
        return str(kid[1])
    return f"<< /Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]} >>"
