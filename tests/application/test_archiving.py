"""What is kept is brought back from a copy of the data file as from an archive."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from interview_coach import cli
from interview_coach.app import Workspace, open_services
from interview_coach.application.errors import CoachError, DamagedError
from interview_coach.application.services import Services
from interview_coach.paths import Paths
from interview_coach.storage import copies, revisions, schema, sqlite_file


def names(services: Services) -> list[str]:
    return [row.name for row in services.reading.people()]


@pytest.fixture
def kept(services: Services) -> Services:
    """Dana is in a copy; Ravi came later."""
    services.people.add("Dana Whitfield")
    services.importing.back_up("before import")
    services.people.add("Ravi Menon")
    return services


def test_a_copy_brings_back_all_it_has_and_what_was_there_becomes_one(kept: Services) -> None:
    (copy,) = kept.archives.copies()
    kept.archives.restore(kept.archives.document_in(copy.path))
    assert names(kept) == ["Dana Whitfield"]
    newest, oldest = kept.archives.copies()
    assert (newest.reason, oldest) == ("before restore", copy)
    kept.archives.restore(kept.archives.document_in(newest.path))
    assert names(kept) == ["Dana Whitfield", "Ravi Menon"]
    assert kept.check() == []


def test_a_copy_is_read_and_left_as_it_is(kept: Services) -> None:
    (copy,) = kept.archives.copies()
    before = copy.path.read_bytes()
    document = kept.archives.document_in(copy.path)
    assert b"Whitfield" in document
    assert b"Menon" not in document
    assert copy.path.read_bytes() == before
    data = copy.path.parent.parent
    assert sorted(file.name for file in data.iterdir() if file.name.startswith(".")) == []
    assert [file.name for file in copy.path.parent.iterdir()] == [copy.path.name]


def test_a_copy_of_an_earlier_program_is_brought_up_to_date(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data" / "backups" / "old.db"
    path.parent.mkdir(exist_ok=True)
    with create_engine(f"sqlite:///{path}").begin() as connection:
        with monkeypatch.context() as then:
            then.setattr(revisions, "NEWEST", "0001")
            schema.migrate(connection)
        connection.execute(text("UPDATE profiles SET name = 'Maya'"))
        connection.exec_driver_sql(f"PRAGMA application_id={sqlite_file.APPLICATION_ID}")
    (copy,) = services.archives.copies()
    assert copy.reason == "old"
    services.archives.restore(services.archives.document_in(path))
    assert services.you.get().name == "Maya"
    assert [each.reason for each in services.archives.copies()] == ["before restore", "old"]


def spoil(path: Path) -> None:
    """Destroy what comes after the first page."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


def spoil_one_page(path: Path) -> None:
    """Destroy the page where the people begin, so that the file can still be opened."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'people'"
        (page,) = connection.execute(query).fetchone()
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)


@pytest.mark.parametrize("harm", [spoil, spoil_one_page])
def test_a_damaged_copy_is_refused_and_changes_nothing(kept: Services, harm) -> None:
    (copy,) = kept.archives.copies()
    harm(copy.path)
    with pytest.raises(CoachError, match="is damaged"):
        kept.archives.document_in(copy.path)
    assert names(kept) == ["Dana Whitfield", "Ravi Menon"]


def test_the_newest_copy_that_is_sound_is_the_one_to_bring_back(kept: Services) -> None:
    kept.importing.back_up("before import")
    newest, sound = kept.archives.copies()
    spoil(newest.path)
    assert copies.newest_sound(newest.path.parent) == sound


def test_damage_met_only_after_the_opening_is_put_aside_too(kept: Services, tmp_path: Path) -> None:
    (copy,) = kept.archives.copies()
    folder = tmp_path / "other"
    open_services(Workspace(Paths(folder))).close()
    spoil_one_page(folder / "interviews.db")
    opened = open_services(Workspace(Paths(folder)), put_off=True)
    services = opened.services
    with pytest.raises(DamagedError):
        services.archives.save()
    services.archives.restore(services.archives.document_in(copy.path))
    assert names(services) == ["Dana Whitfield"]
    assert services.check() == []
    assert len(list((folder / "backups").glob("* damaged.db"))) == 1
    opened.close()


@pytest.mark.parametrize("harm", [spoil, spoil_one_page])
def test_the_command_line_brings_a_copy_back_where_the_data_are_damaged(
    kept: Services, tmp_path: Path, capsys: pytest.CaptureFixture[str], harm
) -> None:
    folder = tmp_path / "other"
    (copy,) = kept.archives.copies()
    open_services(Workspace(Paths(folder))).close()
    damaged = folder / "interviews.db"
    harm(damaged)
    spoilt = damaged.read_bytes()
    told_by_content = tmp_path / "copy.json"
    shutil.copy(copy.path, told_by_content)
    assert cli.main(["--data-dir", str(folder), "archive", "restore", str(told_by_content)]) == 0
    assert capsys.readouterr().out == "1 people and 0 interviews were restored.\n"
    (aside,) = (folder / "backups").glob("* damaged.db")
    assert aside.read_bytes() == spoilt
    opened = open_services(Workspace(Paths(folder)))
    assert names(opened.services) == ["Dana Whitfield"]
    assert opened.services.check() == []
    assert list(opened.services.archives.copies()) == []
    opened.close()


def test_damaged_data_stay_where_they_are_when_nothing_can_take_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    open_services(Workspace(Paths(folder))).close()
    spoil(folder / "interviews.db")
    before = (folder / "interviews.db").read_bytes()
    (tmp_path / "no.json").write_text("{}")
    assert cli.main(["--data-dir", str(folder), "archive", "restore", str(tmp_path / "no.json")])
    assert cli.main(["--data-dir", str(folder), "list", "people"]) == 1
    assert "The data file is damaged" in capsys.readouterr().err
    assert (folder / "interviews.db").read_bytes() == before
