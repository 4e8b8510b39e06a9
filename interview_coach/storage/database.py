"""The database: opened with care, used by one thread at a time, closed cleanly."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, Executable, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from interview_coach.application.errors import CoachError
from interview_coach.application.files import sweep_stumps
from interview_coach.storage import revisions, schema, sqlite_file
from interview_coach.storage.backup import back_up
from interview_coach.storage.failures import told
from interview_coach.storage.queries import Queries

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from interview_coach.storage.search import Search
    from interview_coach.storage.unit_of_work import SqlWork


class Database:
    """All that is kept. Any thread may use it, one after the other."""

    def __init__(self, engine: Engine, path: Path | None, *, is_new: bool) -> None:
        self.is_new = is_new
        """Whether nothing was ever put into it."""
        self.path = path
        """The SQLite file; ``None`` for a database on a server."""
        self.engine = engine
        self.reading = Queries(self._fetch, self._at_once)
        self._turn = threading.RLock()
        self._session: Session | None = None
        self._look: Connection | None = None
        self._is_closed = False

    @cached_property
    def search(self) -> "Search":
        """The index of all words, empty until there is time."""
        # Nobody searches while the first screen is filled.
        from interview_coach.storage.search import Search

        return Search(self.engine, self._fetch)

    @contextmanager
    def work(self) -> Iterator["SqlWork"]:
        """One transaction: it commits when the block succeeds and leaves nothing when it fails."""
        # The ORM is not needed for reading, so it is imported with the first change.
        from interview_coach.storage.unit_of_work import unit_of_work

        with self._turn, told():
            if self._session is not None or self._look is not None:
                raise RuntimeError("a unit of work inside another, or inside a look")
            try:
                with unit_of_work(self.engine) as (work, self._session):
                    yield work
            finally:
                self._session = None
            if work.has_erased:
                # An index that was never asked for knows of nobody.
                if "search" in vars(self):
                    self.search.begin_anew()
                self._checkpoint()

    def check(self) -> list[str]:
        """What is wrong with the data, in sentences; nothing, if it is sound."""
        from interview_coach.storage.check import check

        with self._turn:
            return check(self)

    def back_up(self, folder: Path, reason: str = "backup") -> Path | None:
        """A verified copy of the file in the folder; ``None`` if a server keeps the data."""
        if self.path is None:
            return None
        with self._turn:
            return back_up(sqlite_file.driver(self.engine), folder, reason)

    def begin_anew(self, folder: Path) -> None:
        """An empty file takes the place of a damaged one, which is put into the folder."""
        if self.path is not None:
            with self._turn, told(), _files_told(self.path):
                self.engine.dispose()
                sqlite_file.set_aside(self.path, folder)
                sqlite_file.make(self.path)

    def close(self) -> None:
        """Bring everything into the file and let go of it; a second time changes nothing."""
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            try:
                with told():
                    self._checkpoint()
            finally:
                self.engine.dispose()

    def _fetch(self, query: Executable) -> Sequence[Any]:
        with self._turn, told(), self._connection() as connection:
            rows: Sequence[Any] = connection.execute(query).all()
            return rows

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        with self._turn, told(), self._connection() as connection:
            before, self._look = self._look, connection
            try:
                yield
            finally:
                self._look = before

    def _connection(self) -> AbstractContextManager[Any]:
        if self._session is not None:
            return _joined(self._session)
        return nullcontext(self._look) if self._look is not None else self.engine.begin()

    def _checkpoint(self) -> None:
        if self.path is not None:
            sqlite_file.checkpoint(self.engine)


def open(target: Path | str, backups: Path | None = None) -> Database:
    """Open the file or the database URL, made new or brought up to date where necessary."""
    path, connect = _target(target)
    with told(), _files_told(path):
        if path is not None:
            sweep_stumps(path.parent)
        engine = connect()
        try:
            is_new = _prepare(engine, path, backups)
        except BaseException:
            engine.dispose()
            raise
    return Database(engine, path, is_new=is_new)


def _target(target: Path | str) -> tuple[Path | None, Callable[[], Engine]]:
    if isinstance(target, str) and "://" in target:
        try:
            url = make_url(target)
        except ArgumentError:
            raise CoachError("The address of the database cannot be understood.") from None
        if url.get_backend_name() != "sqlite":
            return None, lambda: _server(url)
        if not url.database or url.database == ":memory:":
            raise CoachError("A database in memory would lose everything; please name a file.")
        target = url.database
    path = Path(target)
    return path, lambda: sqlite_file.engine(path)


def _server(url: URL) -> Engine:
    patience = {}
    if url.get_backend_name() == "postgresql":
        patience = {"connect_timeout": 3}
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    try:
        return create_engine(
            url, hide_parameters=True, pool_size=1, pool_pre_ping=True, connect_args=patience
        )
    except (ImportError, ArgumentError) as problem:
        raise CoachError(
            f"The driver for this kind of database is missing ({type(problem).__name__})."
        ) from None


def _prepare(engine: Engine, path: Path | None, backups: Path | None) -> bool:
    """Bring the schema up to date; whether the database is as it was made."""
    with engine.begin() as connection:
        if path is None and schema.is_empty(connection):
            schema.create(connection)
        stored, opens_from = schema.stored_versions(connection)
    if revisions.is_too_new(stored, opens_from):
        raise CoachError(sqlite_file.too_new("The database", stored))
    if stored < revisions.NEWEST:
        _update(engine, path, backups, stored)
    with engine.begin() as connection:
        return schema.is_unused(connection)


def _update(engine: Engine, path: Path | None, backups: Path | None, stored: str) -> None:
    if path is not None:
        folder = backups or path.parent / "backups"
        back_up(sqlite_file.driver(engine), folder, f"before update from {stored}")
    with engine.begin() as connection:
        schema.migrate(connection)
    if path is not None:
        sqlite_file.checkpoint(engine)


@contextmanager
def _joined(session: "Session") -> Iterator[Any]:
    """The transaction that is under way, so that a query sees what was just changed."""
    session.flush()
    yield session.connection()


@contextmanager
def _files_told(path: Path | None) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        name = path.name if path else "The database"
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{name}” could not be opened: {reason}.") from None
