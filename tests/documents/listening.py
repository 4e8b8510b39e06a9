"""What is heard of a print: its structure tree walked as a screen reader walks it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf.generic import ContentStream, DictionaryObject

from interview_coach.application.press import Printed
from tests.documents.samples import reader


@dataclass(frozen=True)
class Heard:
    """An element that says something: where it stands in the tree, and its words."""

    path: str
    """*Table/TR/TD*; the document and its parts go without saying."""
    text: str


def heard(printed: Printed) -> list[Heard]:
    """All that is said, in the order of reading."""
    file = reader(printed)
    said = {page.indirect_reference.idnum: _marked(file, page) for page in file.pages}
    (document,) = file.trailer["/Root"]["/StructTreeRoot"]["/K"]
    return list(_walk(document.get_object(), "", said))


def artifacts(printed: Printed) -> list[str]:
    """What is seen and not said, page by page."""
    file = reader(printed)
    return [" ".join(_marked(file, page).get(None, "").split()) for page in file.pages]


def _walk(element: DictionaryObject, path: str, said: dict[int, dict[Any, str]]) -> Iterator[Heard]:
    kind = element["/S"][1:]
    path = f"{path}/{kind}".lstrip("/") if kind not in ("Document", "Sect") else path
    own = ""
    for kid in element["/K"]:
        kid = kid.get_object()
        if isinstance(kid, int):
            own += said[element.raw_get("/Pg").idnum][kid]
        elif "/MCID" in kid:
            own += said[kid.raw_get("/Pg").idnum][kid["/MCID"]]
        else:
            yield from _walk(kid, path, said)
    if own:
        yield Heard(path, own)


def _marked(file: Any, page: Any) -> dict[Any, str]:
    """The words of each mark on a page, by its number; of artifacts under ``None``."""
    maps = {name: _letters(font) for name, font in page["/Resources"]["/Font"].items()}
    found: dict[Any, str] = {}
    letters: dict[int, str] = {}
    mark: Any = "outside"
    for operands, operator in ContentStream(page["/Contents"], file).operations:
        if operator == b"BDC":
            mark = operands[1]["/MCID"]
        elif operator == b"BMC":
            mark = None
        elif operator == b"EMC":
            mark = "outside"
        elif operator == b"BT" and mark is None:
            found[mark] = found.get(mark, "") + " "
        elif operator == b"Tf":
            letters = maps[operands[0]]
        elif operator == b"Tj":
            codes = operands[0].original_bytes
            found[mark] = found.get(mark, "") + "".join(letters[code] for code in codes)
    assert "outside" not in found
    return found


def _letters(font: Any) -> dict[int, str]:
    """What each code of a font reads as."""
    table = font["/ToUnicode"].get_data().decode()
    pairs = re.findall(r"^<(..)> <([0-9A-F]{4,})>$", table, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(said).decode("utf-16-be") for code, said in pairs}
