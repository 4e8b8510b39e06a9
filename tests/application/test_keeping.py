from pathlib import Path

import pytest

from interview_coach import storage
from interview_coach.app import Workspace, open_services
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.paths import Paths
from tests.clock import SetClock


@pytest.fixture
def sample(services: Services) -> Services:
    services.sample.load()
    return services


def test_the_sample_fills_every_screen(sample: Services) -> None:
    view = sample.today.look()
    assert view.next is not None
    assert view.next.name == "Dana Whitfield"
    assert view.readiness is not None
    assert view.readiness.ready >= 7
    assert {"Ravi Menon", "Lucía Prado"} <= {due.name for due in view.due}
    assert sample.check() == []


def test_the_sample_goes_into_an_empty_workspace_only(sample: Services) -> None:
    with pytest.raises(CoachError, match="empty workspace"):
        sample.sample.load()


def test_a_deleted_person_goes_with_their_interviews_and_comes_back(sample: Services) -> None:
    ravi = next(row for row in sample.reading.people() if row.name == "Ravi Menon")
    sample.keeping.delete(Kind.PERSON, ravi.id)
    assert "Ravi Menon" not in [row.name for row in sample.reading.interviews()]
    assert [row.title for row in sample.reading.bin()] == ["Ravi Menon"]
    sample.keeping.put_back(Kind.PERSON, ravi.id)
    assert "Ravi Menon" in [row.name for row in sample.reading.interviews()]
    assert sample.reading.bin() == []


def test_the_bin_is_emptied_after_thirty_days(sample: Services, clock: SetClock) -> None:
    ravi = next(row for row in sample.reading.people() if row.name == "Ravi Menon")
    sample.keeping.delete(Kind.PERSON, ravi.id)
    clock.advance(days=29)
    assert sample.keeping.empty_old() == 0
    clock.advance(days=2)
    assert sample.keeping.empty_old() == 1
    with pytest.raises(CoachError):
        sample.people.get(ravi.id)
    assert sample.check() == []


def test_an_archive_restores_everything_equal(sample: Services, tmp_path: Path) -> None:
    document = sample.archives.save()
    other = open_services(Workspace(Paths(tmp_path / "other")))
    other.services.archives.restore(document)
    assert other.services.archives.save() == document
    other.close()


def test_what_an_archive_replaces_stays_as_a_copy(sample: Services, tmp_path: Path) -> None:
    other = open_services(Workspace(Paths(tmp_path / "other")))
    sample.archives.restore(other.services.archives.save())
    other.close()
    assert sample.reading.people() == []
    (copy,) = (tmp_path / "data" / "backups").iterdir()
    assert copy.name.endswith("before restore.db")
    kept = storage.open(copy)
    assert "Ravi Menon" in [row.name for row in kept.reading.people()]
    kept.close()


def test_what_cannot_be_kept_as_a_copy_is_not_replaced(sample: Services, tmp_path: Path) -> None:
    before = sample.archives.save()
    (tmp_path / "data" / "backups").write_text("in the way")
    with pytest.raises(CoachError, match="backup could not be made"):
        sample.archives.restore(before)
    assert sample.archives.save() == before


@pytest.mark.parametrize("document", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"format": "other"}'])
def test_a_document_that_is_no_archive_changes_nothing(sample: Services, document: bytes) -> None:
    before = sample.archives.save()
    with pytest.raises(CoachError):
        sample.archives.restore(document)
    assert sample.archives.save() == before


def test_who_is_erased_is_named_no_longer_by_those_they_introduced(services: Services) -> None:
    interview = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    referral = services.wrapping_up.add_referral(interview, "Lucía Prado")
    met = services.wrapping_up.meet(interview, referral)
    dana = services.preparing.open(interview).person
    services.keeping.erase(Kind.PERSON, dana.id)
    assert services.people.get(met).how_known == ""
    assert "Whitfield" not in services.archives.save().decode()
