"""Finding people, and what many of them are changed to at once."""

from datetime import date

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.services import Services
from interview_coach.application.stages import PeopleFilter
from interview_coach.domain.target import AnswerState, TargetKind
from interview_coach.domain.touch import TouchKind
from tests.clock import SetClock


def names(services: Services, **only) -> list[str]:
    return [row.name for row in services.reading.people(only=PeopleFilter(**only))]


def test_a_circle_is_written_down_one_name_a_line_and_nobody_twice(services):
    services.people.add("Tom Ray")
    written = services.find.brainstorm(
        "friends", "Dana Whitfield – runs the archive\n\n Ray, Tom\nLucía Prado\nlucia  prado"
    )

    assert names(services, circle="friends") == ["Dana Whitfield", "Lucía Prado"]
    assert [double.name for double in written.doubles] == ["Ray, Tom", "lucia prado"]
    dana = services.people.get(written.added[0])
    assert (dana.notes, dana.source) == ("runs the archive", "social")


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("Lena Voss, curator at the town hall", "Lena Voss", "curator at the town hall"),
        ("Voss, Lena", "Lena Voss", ""),
        ("García Márquez, Gabriel", "Gabriel García Márquez", ""),
        ("voss, lena", "lena voss", ""),
    ],
)
def test_a_few_words_may_stand_behind_a_comma_too(services, line, name, words):
    (made,) = services.find.brainstorm("friends", line).added
    person = services.people.get(made)
    assert (person.name, person.notes) == (name, words)


def test_somebody_met_is_captured_with_where_and_a_line(services, clock: SetClock):
    person = services.find.capture("Ann Lee", "scans maps", where="on the train to Bath")

    ann = services.people.get(person)
    assert (ann.how_known, ann.notes, ann.circle) == ("on the train to Bath", "scans maps", "met")
    line = next(row for row in services.reading.ties.timeline(person) if row.touch_id)
    assert (line.what, line.at, line.words) == (TouchKind.MET, clock.now(), "scans maps")
    with pytest.raises(CoachError, match="name"):
        services.find.capture("  ")


def test_the_cards_of_an_event_become_people(services):
    services.people.add("Tom Ray")
    fair = services.find.add_event("Data Fair", on=date(2026, 11, 7), kind="fair")
    written = services.find.collect_cards(fair, "Ann Lee\nBo Xu – maps\nTom Ray", given=16)

    event = services.find.event(fair)
    assert (event.cards_got, event.cards_given) == (3, 16)
    assert len(written.added) == 2
    ann = services.people.get(written.added[0])
    assert (ann.card_got, ann.source, ann.event_id, ann.how_known) == (
        *(True, "event", fair, "Data Fair"),
    )
    assert names(services, event_id=fair) == ["Ann Lee", "Bo Xu"]
    assert services.reading.ties.events()[0].people == 2


def test_whom_you_met_there_is_thanked_each_with_a_line_of_their_own(services, clock: SetClock):
    fair = services.find.add_event("Data Fair", on=date(2026, 11, 7))
    ann, bo = services.find.collect_cards(fair, "Ann Lee – the old maps\nBo Xu").added
    clock.advance(days=1)
    tom = services.people.add("Tom Ray", event_id=fair)
    services.find.talked_of(fair, bo, "reading rooms")
    services.find.talked_of(fair, tom, "chairs")
    services.find.talked_of(fair, tom, "tables")
    services.warm.note_touch(ann, TouchKind.THANKED)

    mails = services.messages.after_event(fair, [tom, bo, ann])
    assert [(mail.person.given_name, mail.words) for mail in mails] == [
        *(("Ann", "the old maps"), ("Bo", "reading rooms"), ("Tom", "tables")),
    ]
    assert all("Data Fair" in m.message.text.plain and m.words in m.message.text.plain
               for m in mails)  # fmt: skip
    assert [mail.thanked_at is not None for mail in mails] == [True, False, False]
    met = [row for row in services.reading.ties.timeline(tom) if row.what is TouchKind.MET]
    assert [(row.words, row.at.date()) for row in met] == [("tables", date(2026, 11, 7))]


@pytest.mark.parametrize(
    ("words", "ends"), [("", ": …"), ("who keeps it?", "keeps it?"), ("the old maps", "maps.")]
)
def test_a_sentence_that_ends_in_words_of_yours_has_one_end(services, words: str, ends: str):
    fair = services.find.add_event("Data Fair")
    tom = services.people.add("Tom Ray", event_id=fair)
    services.find.talked_of(fair, tom, words)
    (mail,) = services.messages.after_event(fair, [tom])
    assert mail.message.bodies
    assert all(ends in body and f"{ends}." not in body for body in mail.message.bodies)


def test_people_answer_targets_and_the_discreet_are_not_offered(services):
    dana, tom = services.people.add("Dana"), services.people.add("Tom", is_discreet=True)
    co_worker = services.people.add("Cem", circle="co_workers")
    role = services.find.add_target(TargetKind.ROLE, "Archivist")
    place = services.find.add_target(TargetKind.PLACE, "Bath")
    services.find.arrange_targets([place, role])
    services.find.answer(role, dana, AnswerState.KNOWS_SOMEONE, "her cousin")

    matrix = services.find.matrix(circles_left_out=["co_workers"])
    assert [target.name for target in matrix.targets] == ["Bath", "Archivist"]
    assert [name for _, name in matrix.people] == ["Dana"]
    assert matrix.state(role, dana) is AnswerState.KNOWS_SOMEONE
    assert matrix.state(place, dana) is None

    services.find.answer(role, tom, AnswerState.NO)
    assert {name for _, name in services.find.matrix().people} == {"Dana", "Tom", "Cem"}
    services.people.delete_many([co_worker], services.find.clock.now())
    assert {name for _, name in services.find.matrix().people} == {"Dana", "Tom"}


def test_a_pasted_list_of_events_finds_its_days(services):
    services.find.add_events("2026-12-03 Winter fair\nBook club\nTalk on maps, 2026-13-01")

    rows = [(row.event.name, row.event.on) for row in services.reading.ties.events()]
    assert rows == [
        ("Book club", None),
        ("Talk on maps", None),
        ("Winter fair", date(2026, 12, 3)),
    ]


def test_many_are_changed_at_once_and_put_back_in_one_step(services, clock):
    dana = services.people.add("Dana", tags=["advice", " mentor ", "advice"])
    tom = services.people.add("Tom", cadence_days=90)
    assert services.people.get(dana).tags == ["advice", "mentor"]

    before = services.people.tag_many([dana, tom], "mentor")
    assert names(services, tag="mentor") == ["Dana", "Tom"]
    services.people.put_back(before)
    assert names(services, tag="mentor") == ["Dana"]

    cadence = services.people.change_many([dana, tom], {"cadence_days": 365})
    gone = services.people.delete_many([dana, tom], clock.now())
    assert (gone.count, names(services)) == (2, [])
    services.people.put_back(gone)
    services.people.put_back(cadence)
    assert names(services) == ["Dana", "Tom"]
    assert [services.people.get(each).cadence_days for each in (dana, tom)] == [None, 90]
