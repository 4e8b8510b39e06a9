"""Packs of questions: added and taken back, handed on and brought in."""

from pathlib import Path

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.application.question_packs import Preview
from interview_coach.application.reading import BankRow
from interview_coach.application.services import Services
from interview_coach.domain.text import fold

PACK = """[pack]
title = "First week"
by = "Career centre"
[[questions]]
text = "What would you do again in your first week?"
theme = "entry"
minutes = 1.5
hint = "Short."
[[questions]]
text = "WALK ME through the most recent day you would call ordinary."
[[questions]]
text = "What would you do again in your first week?"
"""


@pytest.fixture
def preview(services: Services, tmp_path: Path) -> Preview:
    path = tmp_path / "week.toml"
    path.write_text(PACK, encoding="utf-8")
    return services.packs.read(path)


def of_pack(services: Services, name: str) -> list[BankRow]:
    return [row for row in services.reading.bank() if row.origin == name]


def plan(services: Services, row: BankRow) -> None:
    interview_id = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    services.preparing.choose(interview_id, row.id)


def test_a_new_bank_has_the_general_pack_and_is_offered_others_of_ones_field_first(services):
    assert {row.origin for row in services.reading.bank()} == {"general"}
    services.you.change({"field_of_interest": "Archives, or museums"})
    offers = services.packs.offers()
    assert [(o.pack.key, o.there) for o in offers[:2]] == [("library", 0), ("software", 0)]
    assert [o.is_near for o in offers] == [True, False, False, False, False]
    assert services.packs.near({"general"}).key == "library"
    assert services.packs.near({"general", "library"}) is None


def test_a_pack_is_added_once_and_taken_back_but_for_what_is_planned(services):
    brought = services.packs.add("library")
    rows = of_pack(services, "library")
    assert [row.id for row in rows] == list(brought.new)
    assert len(rows) == 18
    assert services.packs.add("library").new == ()
    plan(services, rows[3])
    services.keeping.erase(Kind.BANK_QUESTION, rows[4].id)
    services.packs.take_back(brought)
    assert [row.text for row in of_pack(services, "library")] == [rows[3].text]


def test_a_removed_pack_lies_in_the_bin_and_comes_back_from_there(services):
    services.packs.add("health")
    plan(services, of_pack(services, "health")[0])
    removed = services.packs.remove("health")
    assert (len(removed.gone), removed.kept) == (17, 1)
    assert len(services.reading.bin()) == 17
    services.packs.put_back(removed)
    assert len(of_pack(services, "health")) == 18
    services.packs.remove("health")
    again = services.packs.add("health")
    assert (len(again.new), len(again.back)) == (0, 17)
    services.packs.take_back(again)
    assert len(services.reading.bin()) == 17


def test_what_the_bank_asks_already_is_known_by_its_words(services, preview):
    assert (preview.there, preview.fresh) == ({1, 2}, (0,))
    brought = services.packs.bring_in(preview, preview.fresh)
    (row,) = of_pack(services, "First week")
    assert (row.theme, row.minutes, row.hint, row.key) == ("entry", 1.5, "Short.", "")
    services.packs.take_back(brought)
    assert of_pack(services, "First week") == []


def test_a_pack_goes_out_and_comes_back_the_same(services, tmp_path):
    chosen = [row for row in services.reading.bank() if row.theme == "advice"]
    ids = [row.id for row in chosen]
    data = services.packs.write(ids, "Advice", "Ann O'Neil", 'To "begin" with \\ ')
    (tmp_path / "advice.toml").write_bytes(data)
    assert services.packs.read(tmp_path / "advice.toml").fresh == ()
    for row in chosen:
        services.bank.change(row.id, {"text": f"Once: {row.text}"})
    preview = services.packs.read(tmp_path / "advice.toml")
    services.packs.bring_in(preview, preview.fresh)
    back = [row.id for row in of_pack(services, "Advice")]
    pack = preview.pack
    assert services.packs.write(back, pack.title, pack.by, pack.about) == data
    assert {fold(row.text) for row in of_pack(services, "Advice")} == {fold(r.text) for r in chosen}


@pytest.mark.parametrize(("title", "words"), [("", "title"), ("A", "at least one question")])
def test_a_pack_needs_a_title_and_questions(services, title, words):
    with pytest.raises(CoachError, match=words):
        services.packs.write([], title)
