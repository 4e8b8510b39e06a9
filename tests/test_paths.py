"""Where the data lies."""

import os
import stat
import sys

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.paths import HOME_VARIABLE, Paths
from interview_coach.resources import read_bytes, read_text, resource_path


def test_the_argument_comes_before_the_variable(tmp_path):
    environ = {HOME_VARIABLE: str(tmp_path / "variable")}

    assert Paths.choose(str(tmp_path / "argument"), environ).data == tmp_path / "argument"
    assert Paths.choose(None, environ).data == tmp_path / "variable"


def test_an_empty_variable_is_no_choice(monkeypatch, tmp_path):
    monkeypatch.setattr("appdirs.user_data_dir", lambda *_, **__: str(tmp_path / "own"))

    assert Paths.choose(None, {HOME_VARIABLE: ""}).data == tmp_path / "own"


def test_without_a_choice_it_is_the_platforms_folder_for_this_program():
    assert Paths.choose(None, {}).data.name == "interview-coach"


def test_everything_lies_in_the_one_folder(tmp_path):
    paths = Paths.choose(str(tmp_path), {})
    inside = (paths.database, paths.settings, paths.backups, paths.log, paths.lock)

    assert {place.parent for place in inside} == {tmp_path}
    assert len({place.name for place in inside}) == len(inside)


def test_a_relative_folder_stays_the_same_when_the_program_moves_on(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert Paths.choose("mine", {}).data == tmp_path / "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_new_folder_is_for_its_owner_only_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        Paths(tmp_path / "a" / "b").prepare()
        (tmp_path / "a" / "b" / "made-by-others").touch()
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b" / "made-by-others").stat().st_mode) == 0o600


def test_preparing_leaves_nothing_behind(tmp_path):
    Paths(tmp_path / "data").prepare()

    assert list((tmp_path / "data").iterdir()) == []


def test_a_folder_that_cannot_be_is_named_in_the_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(CoachError, match=r"file.data cannot be written to") as caught:
        Paths(tmp_path / "file" / "data").prepare()
    assert "--data-dir" in str(caught.value)


def test_resources_are_found_in_a_checkout():
    assert resource_path("locks", "run.txt").is_file()
    assert read_text("locks", "run.txt").encode() == read_bytes("locks", "run.txt")
