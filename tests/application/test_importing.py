"""People come in from a file as they were chosen, and go again in one step."""

from pathlib import Path
from uuid import UUID

import pytest

from interview_coach.app import Workspace, open_services
from interview_coach.application.changes import Change
from interview_coach.application.contacts import Cancelled, Reason
from interview_coach.application.errors import CoachError
from interview_coach.application.importing import Preview
from interview_coach.application.likely import Choice, Sign
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.domain.person import Address, Person
from interview_coach.paths import Paths
from tests.exchange import contact_files as files

TABLE = (
    "Name,E-mail,Company,Role,Tags,Notes\n"
    "Dana Whitfield,dana@example.org,Northgate,Steward,alumni,from the fair\n"
    "Tom Adeyemi,tom@example.org,State Archives,Curator,,\n"
    "Lucia Prado,,Harbour Ltd,Analyst,,\n"
)


def preview(services: Services, folder: Path, text: str = TABLE) -> Preview:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return services.importing.read(services.importing.open(path), "list.csv")


def names(services: Services) -> list[str]:
    return [row.name for row in services.reading.people()]


def person(services: Services, name: str) -> Person:
    (row,) = [row for row in services.reading.people() if row.name == name]
    return services.people.get(row.id)


def test_nothing_comes_in_that_was_not_chosen(services, announced, tmp_path):
    shown = preview(services, tmp_path)

    account = services.importing.bring_in(shown, [])

    assert (account.batch_id, account.added, account.reasons) == (None, 0, {Reason.NOT_CHOSEN: 3})
    assert names(services) == []
    assert announced == []
    assert services.importing.last() is None


def test_the_chosen_come_in_with_what_the_file_says(services, announced, tmp_path, clock):
    shown = preview(services, tmp_path)

    account = services.importing.bring_in(
        shown, shown.filtered("steward") + shown.filtered("prado")
    )

    assert (account.read, account.added, account.reasons) == (3, 2, {Reason.NOT_CHOSEN: 1})
    assert names(services) == ["Dana Whitfield", "Lucia Prado"]
    dana = person(services, "Dana Whitfield")
    assert (dana.email, dana.organisation, dana.role) == (
        "dana@example.org",
        "Northgate",
        "Steward",
    )
    assert (dana.tags, dana.notes, dana.source) == (["alumni"], "from the fair", "import")
    assert (dana.batch_id, dana.created_at) == (account.batch_id, clock.now())
    assert dana.form_of_address is Address.FULL_NAME
    assert services.reading.people("northgate")[0].name == "Dana Whitfield"
    assert announced == [Change.PEOPLE]


def test_who_is_there_already_is_skipped_unless_one_says_otherwise(services, tmp_path):
    services.people.add("Dana Whitfield", email="DANA@example.org")
    services.people.add("Tim Adler")
    services.people.add("Lucía Prados", organisation="Harbour")
    shown = preview(services, tmp_path)

    assert {at: likely.sign for at, likely in shown.duplicates.items()} == {
        0: Sign.EMAIL,
        2: Sign.NEAR_NAME,
    }
    account = services.importing.bring_in(shown, range(3))
    assert (account.added, account.reasons) == (1, {Reason.DUPLICATE: 2})
    again = preview(services, tmp_path)
    assert set(again.duplicates) == {0, 1, 2}
    assert services.importing.bring_in(again, [2], {2: Choice.ADD}).added == 1


def test_two_of_one_name_with_links_of_their_own_are_two(services, tmp_path):
    services.people.add("Dana Whitfield")
    with_links = files.LINKEDIN + "Dana,Whitfield,https://www.linkedin.com/in/other,,,,\r\n"

    shown = preview(services, tmp_path, with_links)

    assert {at: likely.sign for at, likely in shown.duplicates.items()} == {
        0: Sign.NAME,
        2: Sign.NAME,
    }
    services.importing.bring_in(shown, [0], {0: Choice.ADD})
    links = [shown.duplicates[at].person for at in shown.duplicates]
    assert all(known is not None and known.link == "" for known in links)


def test_a_merging_fills_only_what_is_empty_and_keeps_the_rest_in_the_notes(services, tmp_path):
    services.people.add("Dana Whitfield", email="dana@example.org", role="Archivist", notes="Tall.")
    shown = preview(services, tmp_path)

    account = services.importing.bring_in(shown, [0], {0: Choice.MERGE})

    dana = person(services, "Dana Whitfield")
    assert (account.added, account.merged, account.skipped) == (0, 1, 2)
    assert (dana.role, dana.organisation, dana.tags) == ("Archivist", "Northgate", ["alumni"])
    assert dana.notes == "Tall.\nSteward\nfrom the fair"
    assert services.reading.people("northgate")[0].id == dana.id


def test_two_rows_of_one_person_become_one(services, tmp_path):
    shown = preview(services, tmp_path, TABLE + "D. Whitfield,dana@example.org,,,mentor,\n")
    assert (shown.duplicates[3].other, shown.duplicates[3].person) == (0, None)

    account = services.importing.bring_in(shown, range(4), {3: Choice.MERGE})

    assert (account.added, account.merged) == (3, 1)
    assert person(services, "Dana Whitfield").tags == ["alumni", "mentor"]


def test_an_import_is_taken_back_whole_also_after_a_restart(tmp_path, clock):
    workspace = Workspace(Paths(tmp_path / "data"))
    first = open_services(workspace, clock=clock)
    first.services.people.add("Dana Whitfield", email="dana@example.org", notes="Tall.")
    shown = preview(first.services, tmp_path)
    first.services.importing.bring_in(shown, range(3), {0: Choice.MERGE})
    first.close()

    second = open_services(workspace, clock=clock)
    last = second.services.importing.last()
    assert last is not None
    assert (last.file, last.added, last.merged) == ("list.csv", 2, 1)
    told = second.services.importing.undo()

    assert (told.erased, told.binned, told.restored) == (2, 0, 1)
    dana = person(second.services, "Dana Whitfield")
    assert (dana.organisation, dana.tags, dana.notes) == ("", [], "Tall.")
    assert names(second.services) == ["Dana Whitfield"]
    with pytest.raises(CoachError, match="no import"):
        second.services.importing.undo()
    assert second.services.check() == []
    second.close()


def test_who_was_worked_with_since_goes_to_the_bin_and_what_was_written_since_stays(
    services, tmp_path
):
    services.people.add("Dana Whitfield", email="dana@example.org")
    shown = preview(services, tmp_path)
    services.importing.bring_in(shown, range(3), {0: Choice.MERGE})
    services.preparing.arrange_interview(person(services, "Tom Adeyemi").id, None, "UTC")
    dana = person(services, "Dana Whitfield")
    services.people.change(dana.id, {"organisation": "Southgate"})

    told = services.importing.undo()

    assert (told.erased, told.binned) == (1, 1)
    assert [row.title for row in services.reading.bin()] == ["Tom Adeyemi"]
    assert person(services, "Dana Whitfield").organisation == "Southgate"
    assert person(services, "Dana Whitfield").tags == []


def test_only_the_last_import_can_be_taken_back(services, tmp_path):
    shown = preview(services, tmp_path)
    services.importing.bring_in(shown, [0])
    services.importing.bring_in(preview(services, tmp_path), [1])

    assert services.importing.undo().erased == 1
    assert names(services) == ["Dana Whitfield"]
    assert services.importing.last() is None


def test_who_is_forgotten_is_forgotten_by_the_import_too(services, tmp_path):
    dana = services.people.add("Dana Whitfield", email="dana@example.org", notes="Plantedbefore")
    shown = preview(services, tmp_path, TABLE.replace("from the fair", "Plantedafter"))
    services.importing.bring_in(shown, range(3), {0: Choice.MERGE})

    services.keeping.erase(Kind.PERSON, dana)

    kept = b"".join(each.read_bytes() for each in (tmp_path / "data").glob("interviews.db*"))
    assert b"Planted" not in kept
    assert services.importing.undo().erased == 2


def test_a_stopped_import_leaves_nothing(services, tmp_path):
    shown = preview(services, tmp_path)

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        services.importing.bring_in(shown, range(3), watch=stop)
    assert names(services) == []
    assert services.importing.last() is None


def test_a_verified_copy_is_made_before(services, tmp_path):
    services.importing.bring_in(preview(services, tmp_path), [0])

    (copy,) = (tmp_path / "data" / "backups").iterdir()
    assert copy.name.endswith("before import.db")


def test_a_mapping_is_remembered_for_the_next_file_with_such_a_header(services, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Wer;Wo\nDana Whitfield;Northgate\n", encoding="utf-8")
    services.importing.map(services.importing.open(path), ["name", "organisation"])

    again = services.importing.open(path)

    assert again.fields == ("name", "organisation")
    assert "Wer" not in (tmp_path / "data" / "settings.json").read_text(encoding="utf-8")


def test_linkedin_leaves_out_closed_accounts_and_says_how_many(services, tmp_path):
    hidden = ",,,,,,4 Apr 2024\r\nRestricted,Member,,,,,\r\n"
    shown = preview(services, tmp_path, files.PREAMBLE + files.LINKEDIN + hidden)

    account = services.importing.bring_in(shown, range(len(shown.cards)))

    assert (account.read, account.added) == (4, 2)
    assert account.reasons == {Reason.NO_NAME: 1, Reason.RESTRICTED: 1}
    lucja = person(services, "Łucja Đặng")
    assert isinstance(lucja.batch_id, UUID)
    assert (lucja.source, lucja.notes) == ("social", "LinkedIn: 2024-01-01")
    assert services.reading.people("lucja dang")[0].id == lucja.id
