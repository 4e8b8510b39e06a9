"""What the stops beside the way bring with them."""

from pathlib import Path

from interview_coach.domain.lead import LeadStage
from interview_coach.tour import beside
from tests.driven.folders import services_on


def test_the_pack_of_a_friend_brings_one_question_that_is_new(tmp_path: Path) -> None:
    with services_on(tmp_path / "data") as services:
        services.sample.load()
        pack = tmp_path / "pack.toml"
        pack.write_bytes(beside._own_pack(services))
        preview = services.packs.read(pack)
    assert len(preview.pack.questions) == 8
    assert len(preview.fresh) == 1


def test_there_are_leads_in_three_columns_and_a_word_for_two(tmp_path: Path) -> None:
    with services_on(tmp_path / "data") as services:
        services.sample.load()
        beside._hear_of_things(services)
        board = services.leads.board()
        beside._write_news(services)
        run = services.updates.update(services.updates.runs()[0].id)
    assert [len(board[stage]) for stage in LeadStage] == [2, 1, 1, 0]
    assert {mail.name for mail in run.mails} == {"Jonas Lind", "Priya Nair"}
