"""What a command says arrives, whatever takes it: an old terminal, a closed pipe, a full disk."""

import io
import os
import sys
from pathlib import Path

import pytest

from interview_coach import cli
from interview_coach.app import Workspace, open_services
from interview_coach.paths import Paths


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody whose name not every terminal can show."""
    folder = tmp_path_factory.mktemp("data")
    opened = open_services(Workspace(Paths.choose(folder)))
    opened.services.people.add("Zoë Dvořák")
    opened.close()
    return folder


def test_a_name_that_the_terminal_cannot_show_breaks_nothing_off(data, monkeypatch):
    told = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(told, "cp1252"))

    assert cli.main(["--data-dir", str(data), "list", "people"]) == 0

    assert "\tZoë Dvo\\u0159ák\t" in told.getvalue().decode("cp1252")


def test_json_keeps_every_name_on_every_terminal(data, capsys):
    assert cli.main(["--data-dir", str(data), "list", "people", "--json"]) == 0

    told = capsys.readouterr().out
    assert told.isascii()
    assert '"Zo\\u00eb Dvo\\u0159\\u00e1k"' in told


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Only Linux has a disk always full.")
def test_a_full_disk_is_told_in_a_sentence(data, monkeypatch, capsys):
    with open("/dev/full", "w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert cli.main(["--data-dir", str(data), "list", "people"]) == 1

    told = capsys.readouterr().err
    assert told == "interview-coach: There was no room for what the command gives out.\n"


def test_whoever_stops_reading_hears_nothing_more(data, monkeypatch, capsys):
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert cli.main(["--data-dir", str(data), "list", "people"]) == 1

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("archive", "save", "{folder}"), "is a folder; please name a file."),
        (("archive", "save", "x" * 300), "could not be written: File name too long."),
        (("archive", "restore", "nowhere.json"), "“nowhere.json” cannot be read: No such file"),
        (("archive", "restore", "{folder}"), "cannot be read: Is a directory."),
        (("interview", "due", "-o", "x" * 300), "could not be written: File name too long."),
        (("questions", "export", "--title", "x", "--pack", "all", "-o", "{folder}"), "is a folder"),
        (("--database-url", "nonsense", "list", "due"), "A database is named by its URL"),
    ],
)
def test_a_file_that_cannot_be_is_told_in_one_sentence(data, tmp_path, capsys, words, sentence):
    said = [word.replace("{folder}", str(tmp_path)) for word in words]

    assert cli.main(["--data-dir", str(data), *said]) == 1

    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1
    assert not list(tmp_path.iterdir())
