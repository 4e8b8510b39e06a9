"""What the screens list of ties: stages, timelines, ways, reviews."""

import time
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from interview_coach.application.stages import PeopleFilter, Stage, Step
from interview_coach.application.tie_reading import ChannelRow, GiveAndTake, Moment, SourceRow
from interview_coach.domain.asking import Outreach, OutreachAnswer, OutreachChannel
from interview_coach.domain.event import Event
from interview_coach.domain.lead import Lead
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Referral
from interview_coach.domain.target import Answer, AnswerState, Target
from interview_coach.domain.touch import Channel, Direction, Touch, TouchKind
from interview_coach.storage import Database
from tests.builders import NOON, a_note, a_person, a_talk, an_interview

DAY = timedelta(days=1)


def keep(database: Database, **things) -> None:
    """Add things to the collections of these names."""
    with database.work() as work:
        for name, items in things.items():
            if name == "notes":
                work.notes.save(items)
            else:
                for item in items:
                    getattr(work, name).add(item)


def names(rows) -> list[str]:
    return [row.name for row in rows]


def a_request(person: Person, **details) -> Outreach:
    return Outreach(**{"person_id": person.id, "asked_at": NOON, **details})


@pytest.fixture
def crowd(database: Database) -> dict[str, Person]:
    """One person in each situation, by a word for it."""
    words = (
        *("new", "drafted", "asked", "nudged", "set", "owed", "warm", "written", "came in"),
        *("declined", "came round", "quiet", "imported", "bin"),
    )
    crowd = {word: a_person(f"P {word}", cadence_days=90) for word in words}
    crowd["quiet"].is_discreet = True
    crowd["imported"].batch_id = uuid4()
    crowd["bin"].deleted_at = NOON
    no = {"answer": OutreachAnswer.NO, "answered_at": NOON + DAY}
    keep(
        database,
        people=crowd.values(),
        interviews=[
            an_interview(crowd["set"], starts_at=NOON + 3 * DAY),
            a_talk(crowd["owed"]),
            a_talk(crowd["warm"], thanked=NOON + DAY),
            a_talk(crowd["came round"], began=NOON + 9 * DAY, thanked=NOON + 10 * DAY),
        ],
        outreaches=[
            a_request(crowd["drafted"], asked_at=None),
            a_request(crowd["asked"]),
            a_request(crowd["nudged"], nudged_at=NOON + 7 * DAY),
            a_request(crowd["declined"], **no),
            a_request(crowd["came round"], **no),
            a_request(crowd["bin"]),
        ],
        touches=[
            Touch(person_id=crowd["written"].id, at=NOON),
            Touch(person_id=crowd["came in"].id, at=NOON, direction=Direction.IN),
            Touch(person_id=crowd["new"].id, at=NOON, deleted_at=NOON),
        ],
    )
    return crowd


STAGES = {
    "new": Stage.TO_CONTACT,
    "drafted": Stage.TO_CONTACT,
    "came in": Stage.TO_CONTACT,
    "asked": Stage.WAITING,
    "nudged": Stage.WAITING,
    "set": Stage.SCHEDULED,
    "owed": Stage.TALKED,
    "warm": Stage.KEEP_WARM,
    "written": Stage.KEEP_WARM,
    "came round": Stage.KEEP_WARM,
    "declined": Stage.DECLINED,
    "quiet": Stage.NONE,
    "imported": Stage.NONE,
}


def test_every_stage_is_told_counted_and_chosen(database, crowd):
    rows = database.reading.people()

    assert {row.name.removeprefix("P "): row.stage for row in rows} == STAGES
    counts = database.reading.stages()
    for stage in Stage:
        chosen = database.reading.people(only=PeopleFilter(stage=stage))
        expected = sorted(f"P {word}" for word, at in STAGES.items() if at is stage)
        assert names(chosen) == expected
        assert counts[stage] == len(expected)
        assert database.reading.person_count(only=PeopleFilter(stage=stage)) == len(expected)
    assert database.reading.stages("owed")[Stage.TALKED] == 1
    assert database.reading.stages("owed")[Stage.KEEP_WARM] == 0


def test_each_row_tells_what_comes_next_and_when(database, crowd):
    steps = {row.name.removeprefix("P "): row.next for row in database.reading.people()}

    end = timedelta(minutes=20)
    assert {word: (step.step, step.at) for word, step in steps.items()} == {
        **dict.fromkeys(("new", "drafted", "came in"), (Step.ASK, None)),
        "asked": (Step.NUDGE, NOON + 7 * DAY),
        "nudged": (Step.WAIT, None),
        "set": (Step.MEET, NOON + 3 * DAY),
        "owed": (Step.THANK, NOON + DAY + end),
        "warm": (Step.KEEP_WARM, NOON + 91 * DAY),
        "written": (Step.KEEP_WARM, NOON + 90 * DAY),
        "came round": (Step.KEEP_WARM, NOON + 100 * DAY),
        **dict.fromkeys(("declined", "quiet", "imported"), (Step.NOTHING, None)),
    }


def test_people_are_chosen_by_tag_circle_source_event_and_batch(database):
    fair, batch = Event(name="Data Fair", place="Łódź"), uuid4()
    dana = a_person("Dana", tags=["mentor", "knows the “field”"], circle="alumni", event_id=fair.id)
    tom = a_person("Tom", tags=["knows"], source="import", batch_id=batch, is_discreet=True)
    keep(database, people=[dana, tom], events=[fair])

    def chosen(search="", **only):
        return names(database.reading.people(search, only=PeopleFilter(**only)))

    assert chosen(tag="knows the “field”") == chosen(tag="mentor") == ["Dana"]
    assert chosen(tag="knows") == ["Tom"]
    assert chosen(circle="alumni") == chosen(event_id=fair.id) == ["Dana"]
    assert chosen(without_discreet=True) == ["Dana"]
    assert chosen(source="import") == chosen(batch_id=batch) == ["Tom"]
    assert chosen("lodz fair") == ["Dana"]
    assert chosen("mentor", source="import") == []
    assert database.reading.person_ids("mentor") == [dana.id]
    assert database.reading.ties.tags() == {"knows": 1, "knows the “field”": 1, "mentor": 1}


def test_the_search_finds_what_is_known_of_a_person(database):
    told = {
        "notes": "likes chess",
        "common_ground": "St. Olaf",
        "cares_about": "Öffnung",
        "place": "Malmö",
    }
    keep(database, people=[a_person("Dana", **told), a_person("Tom")])

    for word in ("chess", "olaf", "offnung", "malmo"):
        assert names(database.reading.people(word)) == ["Dana"]


def test_a_timeline_unites_all_that_happened_latest_first(database):
    dana = a_person("Dana", created_at=NOON - 9 * DAY, source="event")
    talk = a_talk(dana, thanked=NOON + DAY)
    talk.aim = "her path"
    talk.refer(Referral(name="Lucía Prado"))
    later = an_interview(dana, starts_at=NOON + 5 * DAY)
    touches = [
        Touch(person_id=dana.id, at=NOON - DAY, kind=TouchKind.ASKED, channel=Channel.EMAIL),
        Touch(
            person_id=dana.id,
            at=NOON + 2 * DAY,
            kind=TouchKind.GAVE,
            direction=Direction.IN,
            words="a book",
        ),
        Touch(person_id=dana.id, at=NOON, deleted_at=NOON),
    ]
    keep(database, people=[dana], interviews=[talk, later], touches=touches)

    lines = database.reading.ties.timeline(dana.id)

    assert [(line.at, line.what, line.words) for line in lines] == [
        (NOON + 5 * DAY, Moment.SCHEDULED, ""),
        (NOON + 2 * DAY, TouchKind.GAVE, "a book"),
        (NOON + DAY, Moment.THANK_YOU, ""),
        (NOON + timedelta(minutes=20), Moment.REFERRAL, "Lucía Prado"),
        (NOON, Moment.TALK, "her path"),
        (NOON - DAY, TouchKind.ASKED, ""),
        (NOON - 9 * DAY, Moment.ADDED, "event"),
    ]
    assert (lines[1].touch_id, lines[1].direction) == (touches[1].id, Direction.IN)
    assert (lines[2].interview_id, lines[2].channel) == (talk.id, Channel.CARD)
    assert database.reading.ties.timeline(dana.id, offset=5, limit=1) == lines[5:6]
    assert database.reading.ties.timeline_length(dana.id) == 7


def test_who_led_to_whom_is_told_up_and_down_even_in_a_ring(database):
    ann, ben, cem, dee = (a_person(name) for name in ("Ann", "Ben", "Cem", "Dee"))
    ben.introduced_by_id, cem.introduced_by_id = ann.id, ben.id
    ann.introduced_by_id = cem.id
    talk = a_talk(ben)
    talk.refer(Referral(name="Dee", person_id=dee.id))
    talk.refer(Referral(name="Only a name"))
    talk.refer(Referral(name="Gone", deleted_at=NOON))
    keep(database, people=[ann, ben, cem, dee], interviews=[talk])

    chain = database.reading.ties.chain(ben.id)

    assert [(link.name, link.depth) for link in chain.up] == [("Ann", 1), ("Cem", 2)]
    down = [(link.name, link.depth, link.is_person) for link in chain.down]
    assert down == [
        *(("Cem", 1, True), ("Ann", 2, True)),
        *(("Dee", 1, True), ("Only a name", 1, False)),
    ]


def test_the_network_has_who_is_on_a_way_or_in_touch_and_nobody_else(database):
    ann, ben, gone = (a_person(name) for name in ("Ann", "Ben", "Gone"))
    ben.introduced_by_id, gone.introduced_by_id, gone.deleted_at = ann.id, ann.id, NOON
    imported, asked = a_person("Imported", batch_id=uuid4()), a_person("Zoë")
    keep(database, people=[ann, ben, gone, imported, asked], outreaches=[a_request(asked)])

    network = database.reading.ties.network()

    assert names(network.nodes) == ["Ann", "Ben", "Zoë"]
    assert network.edges == ((ann.id, ben.id),)
    assert network.nodes[2].stage is Stage.WAITING


def test_sources_and_channels_are_reviewed_by_what_they_led_to(database):
    dana, tom, ann = (
        a_person(n, source=s) for n, s in zip("DTA", ("event", "event", ""), strict=True)
    )
    yes, no = OutreachAnswer.YES, OutreachAnswer.NO
    keep(
        database,
        people=[dana, tom, ann],
        interviews=[a_talk(dana), a_talk(dana), an_interview(tom)],
        outreaches=[
            a_request(dana, answer=yes),
            a_request(tom),
            a_request(ann, answer=no, channel=OutreachChannel.PHONE),
            a_request(ann, asked_at=None),
        ],
    )

    assert database.reading.ties.sources() == [
        SourceRow("event", people=2, asked=2, met=1, talks=2),
        SourceRow("", people=1, asked=1, met=0, talks=0),
    ]
    assert database.reading.ties.channels() == [
        ChannelRow(OutreachChannel.EMAIL, asked=2, yes=1, no=0, silent=1),
        ChannelRow(OutreachChannel.PHONE, asked=1, yes=0, no=1, silent=0),
    ]


def test_those_with_a_cadence_are_listed_with_their_last_touch(database, crowd):
    rows = {row.name.removeprefix("P "): row for row in database.reading.ties.warm()}

    assert set(rows) == {
        *("new", "drafted", "came in", "written", "warm", "came round", "declined", "imported")
    }
    assert rows["warm"].last_at == NOON + DAY
    assert not rows["new"].was_touched
    assert rows["declined"].declined_at == NOON + DAY


def test_open_requests_come_with_to_whom_they_go(database, crowd):
    rows = database.reading.ties.outreaches()

    assert sorted(names(rows)) == ["P asked", "P drafted", "P nudged"]
    assert len(database.reading.ties.outreaches(open_only=False)) == 5


def test_an_event_tells_how_many_were_met_and_followed_up(database):
    fair, class_ = Event(name="Fair", on=date(2026, 3, 7)), Event(name="Class", joined=True)
    met = [a_person(f"P{n}", event_id=fair.id) for n in range(3)]
    keep(
        database,
        people=met,
        events=[fair, class_, Event(name="Gone", deleted_at=NOON)],
        outreaches=[a_request(met[0])],
    )

    rows = database.reading.ties.events()
    assert [(row.event.name, row.people, row.followed_up) for row in rows] == [
        ("Class", 0, 0),
        ("Fair", 3, 1),
    ]


def test_leads_and_references_come_in_the_order_they_wait(database):
    dana = a_person("Dana Lee", role="Librarian", reference_since=date(2026, 1, 1))
    tom = a_person(
        "Tom Ray", reference_since=date(2025, 1, 1), reference_refreshed=date(2026, 6, 1)
    )
    late = Lead(text="late", due_on=date(2026, 12, 1), person_id=dana.id)
    keep(database, people=[dana, tom], leads=[Lead(text="open"), late, Lead(deleted_at=NOON)])

    rows = database.reading.ties.leads()
    assert [(row.lead.text, row.teller) for row in rows] == [("late", "Dana Lee"), ("open", "")]
    references = database.reading.ties.references()
    assert [(row.name, row.position) for row in references] == [
        ("Dana Lee", "Librarian"),
        ("Tom Ray", ""),
    ]


def test_who_knows_about_a_subject_is_found_with_the_reason(database):
    dana, tom, ann, ray = (a_person(name) for name in ("Dana", "Tom", "Ann", "Ray"))
    dana.notes = "Long ago:\nran the Maps room"
    said = a_talk(ann)
    maps = Target(name="Map libraries")
    maps.answers = [
        Answer(person_id=tom.id, state=AnswerState.KNOWS_SOMEONE, words="her cousin"),
        Answer(person_id=ray.id, state=AnswerState.NO),
    ]
    line = a_note(said, "maps are scanned twice")
    keep(database, people=[dana, tom, ann, ray], interviews=[said], targets=[maps], notes=[line])

    rows = database.reading.ties.knows_about("MAP")
    assert [(row.name, row.why) for row in rows] == [
        ("Tom", "her cousin"),
        ("Dana", "ran the Maps room"),
        ("Ann", "maps are scanned twice"),
    ]
    assert database.reading.ties.knows_about(" ") == []


def test_what_was_asked_and_given_is_counted(database):
    dana, tom = a_person("Dana"), a_person("Tom")
    kinds = (TouchKind.ASKED, TouchKind.GOT, TouchKind.GAVE, TouchKind.MET)
    keep(
        database,
        people=[dana, tom],
        touches=[Touch(person_id=dana.id, kind=kind) for kind in kinds]
        + [Touch(person_id=tom.id, kind=TouchKind.THANKED)],
    )

    assert database.reading.ties.give_and_take() == GiveAndTake(2, 2, 5)
    assert database.reading.ties.give_and_take([tom.id]) == GiveAndTake(0, 1, 1)
    assert database.reading.ties.give_and_take([UUID(int=0)]) == GiveAndTake(0, 0, 0)


@pytest.mark.alone
def test_ties_of_many_people_are_listed_quickly(database):
    people = [a_person(f"P{n % 97} N{n}", tags=["advice"]) for n in range(600)]
    for at, person in enumerate(people[1:200], start=1):
        person.introduced_by_id = people[at // 3].id
    touches = [Touch(person_id=p.id, at=NOON) for p in people[:400]]
    keep(database, people=people, touches=touches)
    ties = database.reading.ties

    for ask in (
        lambda: database.reading.people("p9 advice", limit=50),
        lambda: database.reading.people(only=PeopleFilter(stage=Stage.KEEP_WARM), limit=50),
        lambda: ties.chain(people[0].id),
        lambda: ties.timeline(people[0].id),
        ties.network,
        ties.sources,
    ):
        assert ask()
        assert min(_seconds(ask) for _ in range(3)) < 0.1


def _seconds(ask) -> float:
    began = time.thread_time()
    ask()
    return time.thread_time() - began
