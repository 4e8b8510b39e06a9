"""Tables of contacts: LinkedIn's, Google's, Outlook's, our own, and any other by a mapping."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from uuid import UUID

from interview_coach.application.contacts import (
    MOST_CARDS,
    SAMPLE,
    ContactCard,
    Reason,
    Skipped,
    Watch,
    unwatched,
)
from interview_coach.application.errors import CoachError
from interview_coach.application.person_fields import NAMES, as_text
from interview_coach.domain.person import Person
from interview_coach.exchange import tidy
from interview_coach.exchange.contact_columns import FIELDS, heading, recognise
from interview_coach.exchange.csv_rows import Rows, parse
from interview_coach.exchange.formulas import bare, guarded
from interview_coach.exchange.packed import Packed
from interview_coach.exchange.plain_text import LONGEST_LINE, TextFile

_DELIMITERS = ",;\t|"
_LOOKED_THROUGH = 30
"""Lines among which the header is: LinkedIn's stands after some words of its own."""
_JOINED = " ::: "
"""What Google puts between several values of one cell."""
_OF_CARDS = {
    *("name", "given_name", "middle_name", "family_name", "suffix", "honorific", "notes"),
    *("organisation", "role", "email", "phone", "link", "postal_address", "tags", "connected_on"),
}


@dataclass(frozen=True)
class _Header:
    """Where the table begins, and how its cells are told apart."""

    line: int
    delimiter: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class ContactTable:
    """A table of contacts, opened and recognised; it is read anew each time."""

    text: TextFile
    start: _Header
    format: str
    fields: tuple[str, ...]

    @property
    def encoding(self) -> str:
        """How the letters were written."""
        return self.text.encoding

    @property
    def header(self) -> tuple[str, ...]:
        """The headings."""
        return self.start.cells

    @property
    def is_guess(self) -> bool:
        """Whether no known program wrote the header."""
        return self.format == "csv"

    def mapped(self, fields: Sequence[str]) -> "ContactTable":
        """The same table, its columns read so. Raises ``CoachError``."""
        if len(fields) != len(self.header) or not set(fields) <= {"", *FIELDS}:
            raise CoachError("The mapping does not belong to this file.")
        return replace(self, fields=tuple(fields))

    def sample(self) -> list[tuple[str, ...]]:
        """The first rows as they stand."""
        good = (tuple(row[1]) for row in self._rows(unwatched) if not isinstance(row, Skipped))
        return list(islice(good, SAMPLE))

    def cards(
        self, watch: Watch = unwatched, most: int = MOST_CARDS
    ) -> Iterator[ContactCard | Skipped]:
        """Every row in turn. Raises ``CoachError`` when no column holds a name."""
        if not {"name", "given_name", "family_name"} & set(self.fields):
            raise CoachError(
                f"No column of “{self.text.path.name}” is known to hold names;"
                " please say which one does."
            )
        reader = _CardReader(self.fields, len(self.header), self.format)
        for row in self._rows(watch):
            if isinstance(row, Skipped):
                yield row
            elif most:
                made = reader.card(*row)
                most -= isinstance(made, ContactCard)
                yield made
            else:
                yield Skipped(row[0], Reason.TOO_MANY)

    def _rows(self, watch: Watch) -> Iterator[tuple[int, list[str]] | Skipped]:
        rows = Rows(islice(self.text.lines(watch), self.start.line, None), self.start.delimiter)
        rows.width = len(self.header)
        return iter(rows)


def open_table(path: Path | Packed) -> ContactTable:
    """The table in the file. Raises ``CoachError`` where there is none."""
    text = TextFile(path)
    start = _find_header(text)
    dialect = recognise(start.cells)
    return ContactTable(text, start, dialect.format, dialect.fields(start.cells))


def _find_header(text: TextFile) -> _Header:
    """The line with the most known headings, else the first that is a row at all."""
    best, most = None, 0
    for number, line in islice(text.lines(unwatched), _LOOKED_THROUGH):
        for delimiter in _DELIMITERS:
            cells = _cells(line, delimiter)
            known = {field for field in recognise(cells).fields(cells) if field}
            is_row = len(cells) > 1 and all(cells)
            score = (
                3 * len(known) + is_row if len(known) > 1 or len(cells) == len(known) else is_row
            )
            if score > most:
                best, most = _Header(number, delimiter, cells), score
    if best is None:
        raise CoachError(f"“{text.path.name}” has no row of headings, so it is no table.")
    return best


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    if len(line) >= LONGEST_LINE:
        return ()
    try:
        cells = parse([line.lstrip("\ufeff")], delimiter)
    except csv.Error:
        return ()
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(tidy.one_line(cell) for cell in cells)


class _CardReader:
    """Makes cards of rows whose columns are known."""

    def __init__(self, fields: Sequence[str], width: int, kind: str) -> None:
        self._columns = [(at, field) for at, field in enumerate(fields) if field]
        self._width, self._kind = width, kind
        self._is_own = kind == "own"

    def card(self, line: int, cells: list[str]) -> ContactCard | Skipped:
        if len(cells) > self._width and any(map(str.strip, cells[self._width :])):
            return Skipped(line, Reason.TOO_MANY_CELLS)
        if len(cells) == 1 < self._width and cells[0].strip():
            return Skipped(line, Reason.REMARK)
        card = self._card(line, self._values(cells))
        if tidy.is_nameless(card):
            return Skipped(line, Reason.NO_NAME)
        return Skipped(line, Reason.RESTRICTED) if tidy.is_restricted(card) else card

    def _values(self, cells: list[str]) -> dict[str, list[str]]:
        values: dict[str, list[str]] = {}
        for at, field in self._columns:
            if at < len(cells) and (cell := cells[at]) and (self._is_own or not cell.isspace()):
                said = bare(cell) if "'" in cell else cell
                if field in values:
                    values[field].append(said)
                else:
                    values[field] = [said]
        return values

    def _card(self, line: int, values: dict[str, list[str]]) -> ContactCard:
        def first(field: str) -> str:
            return tidy.one_line(values[field][0]) if field in values else ""

        def several(field: str) -> list[str]:
            return [each for cell in values[field] for each in cell.split(_JOINED)]

        given = " ".join((first("given_name"), first("middle_name"))).strip()
        given, family = tidy.named(given, first("family_name"), first("name"))
        suffix = first("suffix")
        if self._kind == "linkedin":
            family, suffix = tidy.without_credentials(family, suffix)
        said_on = first("connected_on")
        on = tidy.day(said_on) if said_on else None
        return ContactCard(
            given=given,
            family=family,
            suffix=suffix,
            organisation=first("organisation"),
            role=first("role"),
            emails=tidy.distinct(several("email")) if "email" in values else (),
            phones=tidy.distinct(several("phone")) if "phone" in values else (),
            urls=tidy.web_links(several("link")) if "link" in values else (),
            postal=tidy.passage(values["postal_address"]) if "postal_address" in values else "",
            note=tidy.passage(values["notes"]) if "notes" in values else "",
            categories=_tags(several("tags")) if "tags" in values else (),
            connected_on=on,
            extra=tuple(self._extra(values, said_on if on is None else "")),
            line=line,
        )

    def _extra(self, values: dict[str, list[str]], undated: str) -> Iterator[tuple[str, str]]:
        if self._is_own:
            # What we wrote ourselves comes back to the letter.
            yield from ((field, said[0]) for field, said in values.items())
            return
        if "honorific" in values and (form := tidy.address_of(values["honorific"][0])):
            yield "form_of_address", form
        if undated:
            yield "connected_on", undated
        for field, said in values.items():
            if field not in _OF_CARDS:
                yield field, "\n".join(said)


def _tags(cells: list[str]) -> tuple[str, ...]:
    """Labels, without those that Google gives to everybody."""
    parts = chain.from_iterable(re.split(r"(?<!\\);", cell) for cell in cells)
    return tidy.distinct(part.replace("\\;", ";") for part in parts if not part.startswith("* "))


def save(people: Sequence[Person], introducers: Mapping[UUID, str] | None = None) -> bytes:
    """The people as a table, which ``open_table`` takes back; introducers by their names."""
    head = [heading(name) for name in (*NAMES, "introduced_by")]
    return save_rows([head, *(_row(person, introducers or {}) for person in people)])


def _row(person: Person, introducers: Mapping[UUID, str]) -> list[str]:
    by = person.introduced_by_id
    fields = [as_text(getattr(person, name)) for name in NAMES]
    return [*fields, introducers.get(by, "") if by else ""]


def save_rows(rows: Iterable[Sequence[str]]) -> bytes:
    """A table for any spreadsheet, in which no cell is run as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
