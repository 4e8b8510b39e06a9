"""From the first schema on: the same by every way, and never half."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, StaticPool, create_engine, text

from interview_coach import storage
from interview_coach.application.errors import CoachError
from interview_coach.storage import revisions, schema, sqlite_file
from tests.builders import a_person

NOW = revisions.NEWEST
AFTER = f"{int(NOW) + 1:04}"
NEXT = '''
"""A next schema, for the tests."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "{after}", "{newest}"


def upgrade():
    op.add_column("people", sa.Column("nickname", sa.Text, nullable=False, server_default=""))
    op.execute("UPDATE about SET value = '{after}'")
    {then}
'''

INSERT_PERSON = """
INSERT INTO people (id, given_name, family_name, suffix, form_of_address, pronunciation, role,
  organisation, email, phone, postal_address, time_zone, how_known, notes, created_at, sort_name,
  search_text, version)
VALUES ('00000000000000000000000000000007', 'Dana', 'Whitfield', '', 'full_name', '', '', '', '',
  '', '', '', '', 'From Łódź', '2026-11-20 12:00:00.000000', 'dana whitfield', 'dana whitfield', 1)
"""


def schema_of(path: Path) -> dict[str, str]:
    raw = sqlite3.connect(path)
    rows = raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    raw.close()
    return {name: " ".join(sql.split()) for name, sql in rows}


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    raw = sqlite3.connect(path)
    rows = raw.execute(f"SELECT * FROM {table}").fetchall()
    raw.close()
    return rows


@contextmanager
def raw_file(path: Path) -> Iterator[Connection]:
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None),
        poolclass=StaticPool,
    )
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def old(path: Path) -> Path:
    """A file of the present schema with a person in it."""
    database = storage.open(path)
    with database.work() as work:
        work.people.add(a_person("Dana Whitfield"))
    database.close()
    return path


@pytest.fixture
def later_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes this program one that knows a next schema."""

    def become(then: str = "") -> None:
        versions = tmp_path / "migrations" / "versions"
        versions.mkdir(parents=True, exist_ok=True)
        for script in (revisions.MIGRATIONS / "versions").glob("v*.py"):
            (versions / script.name).write_text(script.read_text("utf-8"), "utf-8")
        script = NEXT.format(then=then, newest=NOW, after=AFTER)
        (versions / f"v{AFTER}_next.py").write_text(script, "utf-8")
        monkeypatch.setattr(revisions, "MIGRATIONS", versions.parent)
        monkeypatch.setattr(revisions, "NEWEST", AFTER)

    return become


def test_all_migrations_together_make_what_a_new_file_has(tmp_path):
    storage.open(tmp_path / "new.db").close()
    migrated = tmp_path / "migrated.db"
    with raw_file(migrated) as connection:
        schema.migrate(connection)

    assert schema_of(migrated) == schema_of(tmp_path / "new.db")
    for table in ("alembic_version", "about"):
        assert rows_of(migrated, table) == rows_of(tmp_path / "new.db", table)
    (made,), (at_once,) = (rows_of(p, "profiles") for p in (migrated, tmp_path / "new.db"))
    assert made[1:] == at_once[1:]


@pytest.mark.parametrize(("paper", "locale"), [("letter", "en-US"), ("a4", "en-GB")])
def test_letters_go_on_as_the_paper_had_them_worded(tmp_path, monkeypatch, paper, locale):
    with raw_file(tmp_path / "first.db") as connection:
        with monkeypatch.context() as then:
            then.setattr(revisions, "NEWEST", "0001")
            schema.migrate(connection)
        connection.execute(text("UPDATE profiles SET name = 'Maya', paper = :p"), {"p": paper})
        schema.migrate(connection)

        rows = connection.execute(text("SELECT name, paper, locale FROM profiles")).all()
    assert rows == [("Maya", paper, locale)]


def test_people_of_before_keep_all_and_are_found_by_their_notes(tmp_path, monkeypatch):
    path = tmp_path / "second.db"
    with raw_file(path) as connection:
        with monkeypatch.context() as then:
            then.setattr(revisions, "NEWEST", "0002")
            schema.migrate(connection)
        connection.execute(text(INSERT_PERSON))
        connection.exec_driver_sql(f"PRAGMA application_id={sqlite_file.APPLICATION_ID}")
    database = storage.open(path)

    (row,) = database.reading.people("lodz")
    with database.work() as work:
        person = work.people.get(row.id)
        assert (person.name, person.tags, person.is_discreet) == ("Dana Whitfield", [], False)
    assert database.check() == []
    database.close()


def test_the_newest_schema_is_the_last_script():
    scripts = sorted((revisions.MIGRATIONS / "versions").glob("v*.py"))

    assert scripts[-1].name[1:5] == revisions.NEWEST


def test_an_old_file_is_backed_up_and_brought_up_to_date(old, later_program, tmp_path):
    before = rows_of(old, "people")
    later_program()

    database = storage.open(old, tmp_path / "backups")
    database.close()

    assert rows_of(old, "alembic_version") == [(AFTER,)]
    assert rows_of(old, "people") == [(*row, "") for row in before]
    (backup,) = (tmp_path / "backups").iterdir()
    assert rows_of(backup, "people") == before
    assert rows_of(backup, "alembic_version") == [(NOW,)]


def test_a_failed_update_leaves_the_file_as_it_was(old, later_program, tmp_path, monkeypatch):
    before, rows = schema_of(old), rows_of(old, "people")
    with monkeypatch.context():
        later_program("op.execute('no such statement')")
        with pytest.raises(CoachError):
            storage.open(old, tmp_path / "backups")

    assert schema_of(old) == before
    assert rows_of(old, "people") == rows
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_no_update_happens_without_its_backup(old, later_program, tmp_path):
    before = old.read_bytes()
    (tmp_path / "backups").write_text("in the way")
    later_program()

    with pytest.raises(CoachError, match="backup"):
        storage.open(old, tmp_path / "backups")

    assert rows_of(old, "alembic_version") == [(NOW,)]
    assert old.read_bytes() == before


def test_an_update_that_loosens_rows_is_taken_back(old, later_program, tmp_path):
    later_program("op.execute(\"UPDATE people SET introduced_by_id = 'nobody'\")")

    with pytest.raises(CoachError):
        storage.open(old, tmp_path / "backups")

    assert rows_of(old, "alembic_version") == [(NOW,)]


def test_the_file_says_its_version_without_its_log(old, later_program, tmp_path):
    later_program()
    storage.open(old, tmp_path / "backups").close()

    assert sqlite_file._glance(old) == (AFTER, AFTER)
