"""Many people at once, and the way back: what one import added and changed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    ColumnElement,
    Dialect,
    delete,
    exists,
    func,
    insert,
    not_,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from interview_coach.application.import_store import Batch, KnownPerson
from interview_coach.domain.person import Person
from interview_coach.storage.columns import metadata
from interview_coach.storage.mapping import SEARCHED, findable
from interview_coach.storage.tables import people
from interview_coach.storage.tie_tables import import_merges, imports

_KNOWN = (*("id", "given_name", "family_name", "role", "organisation", "email", "phone", "link"),)


class Imports:
    """The imports, of which the last can be taken back."""

    def __init__(self, session: Session, erased: Callable[[], None]) -> None:
        self._session = session
        self._erased = erased

    def known(self) -> list[KnownPerson]:
        """Everybody who is there, the bin left out."""
        columns = [people.c[name] for name in _KNOWN]
        alive = select(*columns).where(people.c.deleted_at.is_(None))
        return [KnownPerson(*row) for row in self._session.execute(alive)]

    def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New people by their fields; what is not named is as in a new person."""
        connection = self._session.connection()
        binder = _Binder(connection.dialect)
        connection.exec_driver_sql(binder.statement, [binder.bound(each) for each in rows])

    def introduce(self, introducers: Mapping[UUID, UUID]) -> None:
        """Who introduced whom, of people that were added just now."""
        # Their version stays: nobody has changed them since they came.
        for person_id, by in introducers.items():
            led = update(people).where(people.c.id == person_id).values(introduced_by_id=by)
            self._session.execute(led)

    def keep(self, batch: Batch, merges: Mapping[UUID, Mapping[str, Any]]) -> None:
        """Remember the import, and no other, with what it changed in whom."""
        self._session.execute(delete(imports))
        self._session.execute(insert(imports).values(**vars(batch)))
        if merges:
            self._session.flush()
            rows = [
                {"id": uuid4(), "import_id": batch.id, "person_id": person, "changes": changes}
                for person, changes in merges.items()
            ]
            self._session.execute(insert(import_merges), rows)

    def last(self) -> Batch | None:
        """The import that can still be taken back."""
        row = self._session.execute(select(imports)).first()
        return None if row is None else Batch(**row._mapping)

    def merges(self, batch_id: UUID) -> dict[UUID, Mapping[str, Any]]:
        """What the import changed, by person."""
        mine = select(import_merges.c.person_id, import_merges.c.changes)
        rows = self._session.execute(mine.where(import_merges.c.import_id == batch_id))
        return {row.person_id: row.changes for row in rows}

    def take_back(self, batch_id: UUID, at: datetime) -> tuple[int, int]:
        """Erase who came with the import, and bin those whom something hangs on already."""
        self._session.flush()
        mine = people.c.batch_id == batch_id
        alive = people.c.deleted_at.is_(None)
        # Those who came together are not kept by one another.
        as_they_came = update(people).where(mine, people.c.version == 1)
        self._session.execute(as_they_came.values(introduced_by_id=None))
        count = select(func.count()).select_from(people)
        erased = self._session.scalar(count.where(mine, not_(_is_used()))) or 0
        binned = self._session.scalar(count.where(mine, alive, _is_used())) or 0
        self._session.execute(delete(people).where(mine, not_(_is_used())))
        self._session.execute(update(people).where(mine, alive).values(deleted_at=at))
        self._session.execute(delete(imports).where(imports.c.id == batch_id))
        self._session.expire_all()
        self._erased()
        return erased, binned


class _Binder:
    """Rows as the driver takes them; what is alike in all of them is made ready once.

    SQLAlchemy's own way takes as long for each row as the database does.
    """

    def __init__(self, dialect: Dialect) -> None:
        compiled = insert(people).compile(dialect=dialect)
        self.statement = str(compiled)
        self._order = compiled.positiontup
        self._fresh = _template()
        self._ready: dict[str, Callable[[Any], Any] | None] = {
            column.name: column.type.dialect_impl(dialect).bind_processor(dialect)
            for column in people.c
        }
        self._alike = {name: self._made(name, value) for name, value in self._fresh.items()}
        self._last: dict[str, tuple[Any, Any]] = {}

    def bound(self, fields: Mapping[str, Any]) -> Any:
        """The row of a new person with these fields."""
        row = dict(self._alike)
        for name, value in fields.items():
            # Text goes as it is; of the rest, much is the same in every row.
            row[name] = value if type(value) is str else self._made_once(name, value)
        name = f"{row['given_name']} {row['family_name']}".strip()
        words = [row[each] for each in SEARCHED]
        row["sort_name"], row["search_text"] = findable(name, words, fields.get("tags", ()))
        return tuple([row[each] for each in self._order]) if self._order else row

    def _made_once(self, name: str, value: Any) -> Any:
        """The value as the driver takes it, made anew only when it is another one."""
        before, made = self._last.get(name, (None, None))
        if before != value:
            made = self._made(name, value)
            self._last[name] = value, made
        return made if value is not None else self._made(name, None)

    def _made(self, name: str, value: Any) -> Any:
        make = self._ready[name]
        return value if make is None else make(value)


def _template() -> dict[str, Any]:
    """A new person, as a row; what has to be new each time is left out."""
    fresh = Person()
    known = [column.name for column in people.c if hasattr(fresh, column.name)]
    made = {name: getattr(fresh, name) for name in known} | {"version": 1}
    return {**made, "id": None, "sort_name": "", "search_text": ""}


@cache
def _is_used() -> ColumnElement[bool]:
    """Whether the person was changed since, or anything of one's own refers to them."""
    mentions = [people.c.version != 1]
    for table in metadata.sorted_tables:
        other = table.alias()
        for key in table.foreign_keys:
            if key.column is people.c.id:
                mentions.append(exists().where(other.c[key.parent.name] == people.c.id))
    return or_(*mentions)
