"""People come in and go out on the command line, each error in one sentence."""

import json
from pathlib import Path

import icalendar
import pytest

from interview_coach import cli
from tests.exchange import contact_files as files

TABLE = files.PREAMBLE + files.LINKEDIN + ',,,,,,4 Apr 2024\r\nEve,Wu,,,"Acme,Dev,\r\n'


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(TABLE, encoding="utf-8", newline="")
    return path


def run(data: Path, *words: object) -> int:
    return cli.main(["--data-dir", str(data), *map(str, words)])


def test_people_come_in_are_taken_out_and_go_again(data, table, tmp_path, capsys):
    assert run(data, "people", "import", table, "--dry-run", "--all", "--json") == 0
    seen = json.loads(capsys.readouterr().out)
    assert (seen["format"], seen["read"], seen["taken"], seen["skipped"]) == ("linkedin", 4, 2, 2)
    assert seen["lines"] == [
        {"line": 7, "reason": "no_name"},
        {"line": 8, "reason": "unclosed_quote"},
    ]
    assert seen["imported"] is None

    assert run(data, "people", "import", table) == 0
    assert "Nobody was chosen" in capsys.readouterr().out
    assert run(data, "people", "import", table, "--all") == 0
    told = capsys.readouterr().out
    assert "line 8: a quotation mark is opened and never closed" in told
    assert "2 came in" in told
    assert run(data, "people", "import", table, "--all", "--json") == 0
    assert json.loads(capsys.readouterr().out)["imported"]["reasons"]["duplicate"] == 2

    assert run(data, "people", "export", "-o", tmp_path / "all.vcf") == 0
    assert (tmp_path / "all.vcf").read_bytes().count(b"BEGIN:VCARD") == 2
    assert run(data, "people", "export", "-o", tmp_path / "all.csv") == 0
    capsys.readouterr()
    assert run(data, "list", "people", "--json") == 0
    dana = json.loads(capsys.readouterr().out)[0]
    about = tmp_path / "dana.json"
    assert run(data, "people", "everything", "--person", dana["id"][:13], "-o", about) == 0
    assert json.loads(about.read_text(encoding="utf-8"))["person"]["given_name"] == "Dana"

    assert run(data, "people", "undo") == 0
    assert "2 people were removed" in capsys.readouterr().out


def test_a_table_of_ones_own_needs_a_mapping_once(data, tmp_path, capsys):
    path = tmp_path / "mine.csv"
    path.write_text("Wer;Wo\nDana Whitfield;Northgate\n", encoding="utf-8")

    assert run(data, "people", "import", path, "--dry-run", "--all") == 1
    assert "please say which one does" in capsys.readouterr().err
    mapped = ("--map", "Wer=name", "--map", "Wo=organisation")
    assert run(data, "people", "import", path, "--dry-run", "--all", *mapped) == 0
    assert "Dana Whitfield\t\tNorthgate" in capsys.readouterr().out
    assert run(data, "people", "import", path, "--dry-run", "--only", "whitfield") == 0
    assert "1 would be chosen" in capsys.readouterr().out


def test_a_talk_goes_into_the_calendar(tmp_path, capsys):
    from interview_coach.app import Workspace, open_services
    from interview_coach.paths import Paths

    opened = open_services(Workspace(Paths(tmp_path / "data")))
    opened.services.sample.load()
    row = next(row for row in opened.services.reading.interviews() if row.starts_at)
    opened.close()
    target, due = tmp_path / "talk.ics", tmp_path / "due.ics"

    assert run(tmp_path / "data", "interview", "ics", "--interview", row.id, "-o", target) == 0
    assert run(tmp_path / "data", "interview", "due", "-o", due) == 0

    (event,) = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event["dtstart"].dt == row.starts_at.replace(microsecond=0)
    assert icalendar.Calendar.from_ical(due.read_bytes()).walk("VEVENT")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("people", "import", "nowhere.csv"), "“nowhere.csv” cannot be read"),
        (("people", "import", "."), "cannot be read"),
        (("people", "export", "-o", "people.txt"), "ends in .vcf or in .csv"),
        (("people", "everything", "-o", "x.json"), "Say about whom"),
        (("people", "undo"), "no import that could be taken back"),
        (("interview", "ics", "-o", "x.ics"), "Say which interview"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(data, capsys, words, sentence):
    assert run(data, *words) == 1

    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1
