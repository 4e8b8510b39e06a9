"""The set-up of a fresh checkout, with a lock of one tiny package and no network."""

import hashlib
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from interview_coach import _bootstrap
from interview_coach._bootstrap import SetUpError, requirements, system

ROOT = Path(_bootstrap.ROOT)
BASE_PYTHON = getattr(sys, "_base_executable", sys.executable)
CLI = """
import sys
def main():
    import os
    import tiny_part
    assert "QT_PLUGIN_PATH" not in os.environ
    print("runs in", sys.prefix, "with", sys.argv[1:], "and", tiny_part.WORDS)
    return 0
"""


def make_wheel(folder: Path, name: str) -> str:
    """A wheel of one module; its line for the lock."""
    module = name.replace("-", "_")
    wheel = folder / f"{module}-1.0-py3-none-any.whl"
    info = f"{module}-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{module}.py", f"WORDS = {name!r}\n")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


class Checkout:
    """A checkout with the real set-up and a one-line program, and the ways to start it."""

    def __init__(self, root: Path, wheels: Path) -> None:
        self.root, self.wheels = root, wheels
        self.stamp = root / ".venv" / "interview-coach.stamp"

    def fill(self) -> None:
        run, test = (make_wheel(self.wheels, name) for name in ("tiny-part", "tiny-test"))
        shutil.copytree(
            ROOT / "interview_coach" / "_bootstrap", self.root / "interview_coach/_bootstrap"
        )
        for name in ("__init__.py", "__main__.py"):
            shutil.copy(ROOT / "interview_coach" / name, self.root / "interview_coach" / name)
        (self.root / "interview_coach" / "cli.py").write_text(CLI)
        (self.root / "tests").mkdir()
        (self.root / "tests" / "__main__.py").write_text(
            "from interview_coach import _bootstrap\n_bootstrap.ensure('tests')\nimport tiny_test\n"
        )
        locks = self.root / "resources" / "locks"
        locks.mkdir(parents=True)
        (locks / "run.txt").write_text(run)
        (locks / "test.txt").write_text(run + test)
        (self.root / "pyproject.toml").write_text(
            '[project]\ndependencies = ["tiny-part>=1,<2"]\n'
            '[project.optional-dependencies]\ntest = ["tiny-test"]\n'
        )

    def environment(self, **more: str) -> dict[str, str]:
        chosen = ("VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY")
        kept = {name: value for name, value in os.environ.items() if name not in chosen}
        pip = {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_CONFIG_FILE": os.devnull,
        }
        return kept | pip | more

    def begin(self, *words: str, **more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [BASE_PYTHON, "-m", *(words or ("interview_coach",))],
            cwd=self.root,
            env=self.environment(**more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start(self, *words: str, **more: str) -> tuple[int, str, str]:
        with self.begin(*words, **more) as process:
            out, err = process.communicate(timeout=120)
        return process.returncode, out, err


@pytest.fixture(scope="module")
def starts(tmp_path_factory):
    """A checkout whose set-up was killed, that two starts then set up at once; what each gave."""
    folder = tmp_path_factory.mktemp("machine")
    (folder / "wheels").mkdir()
    checkout = Checkout(folder / "coach", folder / "wheels")
    checkout.fill()
    checkout.stamp.parent.mkdir()
    checkout.stamp.touch()
    (checkout.stamp.parent / "half-made").touch()
    processes = [checkout.begin("interview_coach", "one two", name) for name in ("A", "B")]
    outcomes = [(*process.communicate(timeout=120), process.returncode) for process in processes]
    return checkout, outcomes


@pytest.fixture
def ready(starts, tmp_path):
    """A checkout of one's own, set up."""
    made, _ = starts
    shutil.copytree(made.root, tmp_path / "coach", symlinks=True)
    return Checkout(tmp_path / "coach", made.wheels)


def test_two_starts_at_once_make_one_environment_and_both_run(starts):
    checkout, outcomes = starts

    assert [code for _, _, code in outcomes] == [0, 0]
    for (out, _, _), name in zip(outcomes, "AB", strict=True):
        assert (
            out == f"runs in {checkout.root / '.venv'} with ['one two', '{name}'] and tiny-part\n"
        )
    assert sum("making .venv" in err for _, err, _ in outcomes) == 1
    assert sum("waiting for it" in err for _, err, _ in outcomes) == 1


def test_a_half_made_environment_is_made_again(starts):
    checkout, _ = starts

    assert not (checkout.root / ".venv" / "half-made").exists()
    assert not (checkout.root / ".venv.old").exists()


def test_the_second_start_does_nothing_but_start(ready):
    before = ready.stamp.stat().st_mtime_ns

    code, out, err = ready.start()

    assert (code, err) == (0, "")
    assert "tiny-part" in out
    assert ready.stamp.stat().st_mtime_ns == before


def test_the_tests_add_what_they_need_and_the_run_goes_on(ready):
    code, _, err = ready.start("tests")
    assert (code, "adding what is new" in err) == (0, True)

    assert ready.start("tests")[::2] == (0, "")
    assert ready.start("interview_coach")[::2] == (0, "")


def test_what_cannot_be_fetched_leaves_the_program_usable(ready, tmp_path):
    code, _, err = ready.start("tests", PIP_FIND_LINKS=str(tmp_path))

    assert code == 1
    assert err.splitlines()[-1].endswith(
        "the package index does not have a package that is needed."
    )
    assert ready.start()[::2] == (0, "")


def test_a_package_with_another_hash_is_refused(ready):
    lock = ready.root / "resources" / "locks" / "test.txt"
    lines = lock.read_text().splitlines()
    lock.write_text("".join(f"{line[:-64]}{'0' * 64}\n" for line in lines))

    code, _, err = ready.start("tests")

    assert code == 1
    assert "not the one that was expected" in err


def test_a_venv_of_the_persons_own_is_left_alone(ready):
    ready.stamp.unlink()
    (ready.root / "pyproject.toml").write_text(
        '[project]\ndependencies = ["tiny-part>=2"]\n[project.optional-dependencies]\ntest = []\n'
    )
    before = sorted((ready.root / ".venv").rglob("*"))

    code, out, err = ready.start()

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "is left alone, and it lacks tiny-part" in err
    assert sorted((ready.root / ".venv").rglob("*")) == before


def test_a_venv_of_the_persons_own_that_has_everything_is_used(ready):
    ready.stamp.unlink()

    code, out, err = ready.start()

    assert (code, err) == (0, "")
    assert f"runs in {ready.root / '.venv'}" in out


def test_an_active_environment_is_left_alone_and_nothing_is_made(ready, tmp_path):
    shutil.rmtree(ready.root / ".venv")
    mine = tmp_path / "mine"
    mine.mkdir()

    code, out, err = ready.start(VIRTUAL_ENV=str(mine))

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert f"your own environment {mine} is left alone" in err
    assert list(mine.iterdir()) == []
    assert not (ready.root / ".venv").exists()


def test_our_own_environment_may_be_active(ready):
    assert ready.start(VIRTUAL_ENV=str(ready.root / ".venv"))[::2] == (0, "")


def test_what_is_importable_already_is_taken_as_it_is(ready, tmp_path):
    shutil.rmtree(ready.root / ".venv")
    with zipfile.ZipFile(next(ready.wheels.glob("tiny_part*"))) as archive:
        archive.extractall(tmp_path / "site")

    code, out, _ = ready.start(PYTHONPATH=str(tmp_path / "site"))

    assert code == 0
    assert "tiny-part" in out
    assert not (ready.root / ".venv").exists()


def test_nothing_is_loaded_from_the_folder_the_person_stands_in(ready, tmp_path):
    (tmp_path / "zlib.py").write_text("raise SystemExit(77)")
    (tmp_path / "tiny_part.py").write_text("raise SystemExit(77)")

    with subprocess.Popen(
        [BASE_PYTHON, "-m", "interview_coach"],
        cwd=tmp_path,
        env=ready.environment(PYTHONPATH=str(ready.root), QT_PLUGIN_PATH="."),
        stdout=subprocess.DEVNULL,
    ) as process:
        assert process.wait(60) == 0


# --- system packages -------------------------------------------------------------------------

GL, VENV = system.Need("libGL.so.1", ("libgl1",)), system.Need("venv", ("python3-venv",))
GLIB = system.Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"))


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """A machine whose apt writes down what it is told; it knows no package but the old names."""
    told = tmp_path / "told"
    fails = '*broken*) echo "E: no" >&2; exit 100;;'
    for name, script in (
        ("apt-get", f'echo "$DEBIAN_FRONTEND $*" >> {told}; case "$*" in {fails} esac'),
        ("apt-cache", 'case "$2" in *t64) exit 100;; *) echo Package: "$2";; esac'),
    ):
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    env = shutil.which("env")
    assert env is not None
    (tmp_path / "env").symlink_to(env)
    monkeypatch.setenv("PATH", str(tmp_path))
    return told


@pytest.mark.skipif(os.name == "nt", reason="apt is of Linux")
class TestSystemPackages:
    def test_root_gets_them_by_apt_under_the_first_name_it_knows(self, apt, monkeypatch):
        monkeypatch.setattr(os, "geteuid", lambda: 0)

        system.install([GLIB, GL, VENV])

        assert apt.read_text().splitlines() == [
            "noninteractive -q update",
            "noninteractive -q install -y --no-install-recommends libglib2.0-0 libgl1 python3-venv",
        ]

    def test_a_user_without_sudo_is_told_the_line_to_run(self, apt, monkeypatch):
        monkeypatch.setattr(os, "geteuid", lambda: 1000)

        with pytest.raises(SetUpError) as caught:
            system.install([GLIB, GL, VENV])

        assert str(caught.value).endswith(
            "as root, run: apt-get update && apt-get install -y libglib2.0-0 libgl1 python3-venv"
        )
        assert not apt.exists()

    def test_what_apt_cannot_do_is_said_in_its_words(self, apt, monkeypatch):
        monkeypatch.setattr(os, "geteuid", lambda: 0)

        with pytest.raises(SetUpError, match="could not install broken: no"):
            system.install([system.Need("x", ("broken",))])

    def test_without_apt_the_libraries_are_named(self, tmp_path, monkeypatch):
        monkeypatch.setenv("PATH", str(tmp_path))

        with pytest.raises(SetUpError, match=r"package manager, then start again: libGL\.so\.1"):
            system.install([GL])

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux has them apart")
    def test_a_window_needs_more_than_the_tests(self, monkeypatch):
        monkeypatch.setattr(system, "_loads", lambda _: False)
        monkeypatch.setenv("DISPLAY", ":1")
        monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

        assert system.missing("tests", venv=False) == list(system.QT)
        assert system.missing("run", venv=False) == list(system.QT + system.WINDOW)

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux has them apart")
    def test_what_qt_needs_to_pass_these_tests_is_here(self):
        assert system.missing("tests", venv=False) == []


# --- requirements ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("allowed", "version", "fits"),
    [
        (">=6.8,!=6.12.0", "6.11.3", True),
        (">=6.8,!=6.12.0", "6.12", False),
        (">=6.8,!=6.12.0", "6.9.0rc1", True),
        (">=2,<3", "2.1.9", True),
        (">=2,<3", "3.0", False),
        (">=2024.1", "2026.6", True),
        ("", "0.1", True),
    ],
)
def test_a_range_takes_the_versions_it_names(allowed, version, fits):
    assert requirements.allows(allowed, version) is fits


def test_installed_versions_are_read_off_the_metadata(tmp_path):
    for name in ("PySide6_Essentials-6.11.3.dist-info", "SQLAlchemy-1.4.46.egg-info", "x.py"):
        (tmp_path / name).mkdir()

    assert requirements.installed([str(tmp_path), "nowhere"]) == {
        "pyside6-essentials": "6.11.3",
        "sqlalchemy": "1.4.46",
    }
