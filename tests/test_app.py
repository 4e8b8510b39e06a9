from pathlib import Path

import pytest

from interview_coach.app import Workspace, open_services
from interview_coach.paths import Paths


@pytest.mark.parametrize(
    ("lang", "paper"),
    [("en_US.UTF-8", "letter"), ("de_DE.UTF-8", "a4"), ("C.UTF-8", "a4"), ("", "a4")],
)
def test_the_first_paper_is_that_of_the_locale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str, paper: str
) -> None:
    for name in ("LC_ALL", "LC_PAPER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", lang)
    opened = open_services(Workspace(Paths(tmp_path / "data")))
    assert opened.services.you.get().paper == paper
    assert len(opened.services.reading.bank()) == 74
    opened.close()


def test_a_paper_once_chosen_stays(tmp_path: Path) -> None:
    opened = open_services(Workspace(Paths(tmp_path / "data")))
    opened.services.you.change({"paper": "letter"})
    opened.close()
    again = open_services(Workspace(Paths(tmp_path / "data")))
    assert again.services.you.get().paper == "letter"
    again.close()
