"""The command line: every document by its name, errors in a sentence, help at once."""

import re
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

import pytest
from pypdf import PdfReader

from interview_coach import cli
from interview_coach.app import Workspace, open_services
from interview_coach.application.services import Services
from interview_coach.cli import prints
from interview_coach.paths import Paths

MM = 72 / 25.4


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample in it."""
    folder = tmp_path_factory.mktemp("data")
    opened = open_services(Workspace(Paths.choose(folder)))
    opened.services.sample.load()
    opened.close()
    return folder


@pytest.fixture(scope="module")
def ids(data: Path) -> dict[str, str]:
    opened = open_services(Workspace(Paths.choose(data)))
    services: Services = opened.services
    found = {f"talk {row.short_name}": str(row.id) for row in services.reading.interviews()}
    found |= {row.name: str(row.id) for row in services.reading.people(limit=99)}
    opened.close()
    return found


def run(data: Path, *words: str) -> int:
    return cli.main(["--data-dir", str(data), "print", *words])


def sizes(path: Path) -> list[tuple[int, int]]:
    pages = PdfReader(path).pages
    return [(round(p.mediabox.width / MM), round(p.mediabox.height / MM)) for p in pages]


def test_every_document_is_printed_by_its_name(
    data: Path, ids: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ravi = ("--interview", ids["talk Ravi"])
    documents = {
        "prep": (*ravi, "--paper", "a4"),
        "letter": (*ravi, "--paper", "letter", "--window"),
        "card": (*ravi, "--card", "a2", "--folded", "--hand", "small"),
        "guide": ("--card", "a6", "--paper", "a4"),
        "envelope": (*ravi, "--envelope", "no10"),
        "referrals": ("--by", "introducer", "--paper", "a4"),
        "record": (*ravi, "--confidential", "--paper", "a4"),
        "outreach": ("--person", ids["Lucía Prado"], "--paper", "a4"),
        "due": ("--card", "a6", "--paper", "a4"),
        "wallet": (*ravi, "--paper", "letter"),
    }
    first = {}
    for what, options in documents.items():
        target = tmp_path / f"{what}.pdf"
        assert run(data, what, "-o", str(target), *options) == 0, what
        first[what] = sizes(target)[0]
    assert first == {
        "prep": (210, 297),
        "letter": (216, 279),
        "card": (216, 140),
        "guide": (210, 297),
        "envelope": (241, 105),
        "referrals": (297, 210),
        "record": (210, 297),
        "outreach": (210, 297),
        "due": (105, 148),
        "wallet": (216, 279),
    }
    assert sizes(tmp_path / "due.pdf") == [(105, 148), (162, 114)]
    assert "Traceback" not in capsys.readouterr().err


def test_an_email_is_a_text_or_a_draft_by_the_name_of_its_file(
    data: Path, ids: dict[str, str], tmp_path: Path
) -> None:
    text, draft, first = (tmp_path / name for name in ("mail.txt", "mail.EML", "first.eml"))
    for target in (text, draft):
        assert run(data, "email", "--interview", ids["talk Ravi"], "-o", str(target)) == 0
    assert text.read_text("utf-8").startswith("To: ravi.menon@example.org\nSubject: ")
    assert message_from_bytes(draft.read_bytes())["X-Unsent"] == "1"
    words = ("email", "--interview", ids["talk Ravi"], "--referral", "1", "-o", str(first))
    assert run(data, *words) == 0
    assert message_from_bytes(first.read_bytes())["To"] == "l.prado@example.org"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["letter"], "--interview"),
        (["outreach"], "--person"),
        (["outreach", "--interview", "", "--referral", "1"], "No interview has an id"),
        (["envelope", "--interview", "zzz"], "No interview has an id"),
        (["record", "--interview", ""], "No interview has an id"),
        (["outreach", "--person", "zzz"], "No person has an id"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_written(
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    target = tmp_path / "none.pdf"
    assert run(data, *words, "-o", str(target)) == 1
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert not target.exists()


def test_an_unfinished_document_leaves_the_old_one(
    data: Path, ids: dict[str, str], tmp_path: Path
) -> None:
    target = tmp_path / "kept.pdf"
    target.write_bytes(b"before")
    assert run(data, "envelope", "--person", ids["Mei Tanaka"], "-o", str(target)) == 1
    assert target.read_bytes() == b"before"


def test_help_names_everything_and_loads_nothing() -> None:
    code = (
        "import sys\n"
        "from interview_coach import cli\n"
        "try:\n    cli.main(['print', '--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = ('PySide6', 'sqlalchemy', 'reportlab', 'alembic', 'email', 'rapidfuzz')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert told.splitlines()[-1] == "[]"
    for word in (
        *prints.PRINTS,
        *prints.CARDS,
        *prints.ENVELOPES,
        "--folded",
        "--window",
        "--confidential",
    ):
        assert re.search(rf"\b{word.strip('-')}\b", told)


def test_the_words_of_the_command_line_are_those_of_the_program() -> None:
    from interview_coach.application.printing import CardSize, EnvelopeSize, Hand, Paper
    from interview_coach.application.referral_lists import ReferralOrder

    assert set(prints.PAPERS) == set(Paper)
    assert set(prints.CARDS) == set(CardSize)
    assert set(prints.HANDS) == set(Hand)
    assert set(prints.ENVELOPES) == set(EnvelopeSize)
    assert set(prints.ORDERS) == set(ReferralOrder)
