"""What the screens list, and in which order."""

import threading
import time
from datetime import timedelta

import pytest

from interview_coach.application.ports import Kind
from interview_coach.application.reading import Counts, Habits
from interview_coach.application.stages import Stage
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import Outcome, PlannedQuestion
from interview_coach.domain.referral import Permission, Referral
from interview_coach.domain.session import State
from interview_coach.storage import Database
from tests.builders import NOON, a_note, a_person, a_talk, an_interview

HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)


def keep(database: Database, people=(), interviews=(), bank=(), notes=()) -> None:
    with database.work() as work:
        for person in people:
            work.people.add(person)
        for interview in interviews:
            work.interviews.add(interview)
        for question in bank:
            work.bank.add(question)
        work.notes.save(notes)


def names(rows) -> list[str]:
    return [row.name for row in rows]


def test_what_is_asked_at_once_shows_one_moment(database):
    keep(database, [a_person("Ada Lind")])
    other = threading.Thread(target=keep, args=(database, [a_person("Mo Ray")]))

    with database.reading.at_once():
        before = names(database.reading.people())
        other.start()
        other.join(0.05)
        assert names(database.reading.people()) == before == ["Ada Lind"]
        with pytest.raises(RuntimeError):
            keep(database, [a_person("Zoë Ash")])
    other.join()

    assert names(database.reading.people()) == ["Ada Lind", "Mo Ray"]


def test_people_come_by_name_in_pages(database):
    keep(database, [a_person(name) for name in ("Zoë Ash", "ada Lind", "Łucja Nowak", "Mo Ray")])

    assert names(database.reading.people()) == ["ada Lind", "Łucja Nowak", "Mo Ray", "Zoë Ash"]
    assert names(database.reading.people(offset=1, limit=2)) == ["Łucja Nowak", "Mo Ray"]


def test_those_of_your_school_come_first(database):
    keep(
        database,
        [
            a_person("Ada Lind", tags=["alumni reunion"]),
            a_person("Zoë Ash", circle="alumni"),
            a_person("Mo Ray", tags=["mentor", "Alumni"]),
            a_person("Łucja Nowak", source="alumni"),
            a_person("Ben Ito", circle="classmates"),
        ],
    )
    people = database.reading.people()

    assert names(people) == ["Łucja Nowak", "Mo Ray", "Zoë Ash", "Ada Lind", "Ben Ito"]
    assert [row.is_alumni for row in people] == [True, True, True, False, False]
    listed = [row.id.hex for row in people]
    assert [key.replace("-", "") for key, *_ in database.reading.search_texts()] == listed


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", 3),
        ("lodz", 1),
        ("ŁÓDŹ", 1),
        ("data arch", 2),
        ("museum", 1),
        ("alumni", 1),
        ("100%", 1),
        ("%", 1),
        ("_", 0),
        ("o'brien", 1),
        ('"', 0),
        ("名前", 1),
        ("dana museum", 0),
        ("\\", 0),
        ("/", 0),
    ],
)
def test_search_finds_what_is_written_and_nothing_else(database, search, found):
    keep(
        database,
        [
            a_person("Dana O'Brien", role="Data steward", organisation="Łódź Archive"),
            a_person("Ann 名前山", organisation="100% Museum", how_known="Alumni"),
            a_person("Tom Ray", role="Data archivist"),
        ],
    )

    assert len(database.reading.people(search)) == found
    assert database.reading.person_count(search) == found


def test_a_renamed_person_is_found_by_the_new_name(database):
    person = a_person("Dana Whitfield")
    keep(database, [person])
    with database.work() as work:
        work.people.get(person.id).family_name = "Prado"

    assert database.reading.person_count("whitfield") == 0
    assert names(database.reading.people("prado")) == ["Dana Prado"]


def test_a_person_row_says_where_things_stand(database):
    jonas = a_person("Jonas Lind")
    dana = a_person("Dana Whitfield", role="Librarian", introduced_by_id=jonas.id)
    past, later = a_talk(dana), an_interview(dana, starts_at=NOON + 9 * DAY)
    keep(database, [jonas, dana], [later, past, an_interview(dana, starts_at=NOON + 8 * DAY)])

    row, other = database.reading.people()

    assert (row.name, row.role, row.introducer) == ("Dana Whitfield", "Librarian", "Jonas Lind")
    assert (row.next_interview_at, row.last_interview_at) == (NOON + 8 * DAY, NOON)
    assert (other.introducer, other.next_interview_at, other.stage) == ("", None, Stage.TO_CONTACT)


def test_stages_follow_from_the_interviews(database):
    new, asked, met, thanked, again, binned = (a_person(f"P {each}") for each in range(6))
    talks = [
        an_interview(asked),
        a_talk(met, began=NOON - DAY, thanked=NOON),
        a_talk(met),
        a_talk(thanked, thanked=NOON + DAY),
        a_talk(again, thanked=NOON + DAY),
        an_interview(again, starts_at=NOON + 5 * DAY),
        an_interview(binned, deleted_at=NOON),
    ]
    keep(database, [new, asked, met, thanked, again, binned], talks)

    stages = [row.stage for row in database.reading.people()]
    assert stages == ["to_contact", "scheduled", "talked", "keep_warm", "scheduled", "to_contact"]
    assert database.reading.stages() == {
        **dict.fromkeys(Stage, 0),
        Stage.TO_CONTACT: 2,
        Stage.SCHEDULED: 2,
        Stage.TALKED: 1,
        Stage.KEEP_WARM: 1,
    }


def test_interviews_to_come_stand_before_the_past(database):
    dana = a_person("Dana")
    first, last = a_talk(dana, began=NOON - 2 * DAY), a_talk(dana, began=NOON - DAY)
    soon, late = (an_interview(dana, starts_at=NOON + each * DAY) for each in (1, 2))
    open_ended = an_interview(dana)
    keep(database, [dana], [first, late, open_ended, last, soon])

    rows = database.reading.interviews()
    assert [row.id for row in rows] == [each.id for each in (soon, late, open_ended, last, first)]
    theirs = database.reading.interviews_of(dana.id)
    assert [row.id for row in theirs] == [e.id for e in (open_ended, late, soon, last, first)]


def test_an_interview_row_tells_its_state_and_its_thanks(database):
    dana = a_person("Dana Whitfield", time_zone="America/New_York", organisation="Harborview")
    ready, running, paused = (an_interview(dana, starts_at=NOON + n * HOUR) for n in range(3))
    ended = a_talk(dana, thanked=NOON + DAY)
    running.session.start(NOON)
    paused.session.start(NOON)
    paused.session.pause(NOON + MINUTE)
    keep(database, [dana], [ready, running, paused, ended])

    rows = database.reading.interviews()
    assert [row.state for row in rows] == [State.READY, State.RUNNING, State.PAUSED, State.ENDED]
    assert (rows[3].ended_at, rows[3].thanked_at) == (NOON + 20 * MINUTE, NOON + DAY)
    assert (rows[0].name, rows[0].person_zone) == ("Dana Whitfield", "America/New_York")


def test_the_latest_conversation_that_goes_on_is_the_running_one(database):
    dana = a_person("Dana")
    earlier, later = an_interview(dana), an_interview(dana)
    keep(database, [dana], [later, earlier, a_talk(dana), an_interview(dana)])
    assert database.reading.running() is None

    with database.work() as work:
        work.interviews.get(later.id).session.start(NOON)
        work.interviews.get(earlier.id).session.start(NOON - DAY)

    assert database.reading.running() == later.id


def test_referrals_come_in_the_order_of_the_talks(database):
    dana, ravi = a_person("Dana Whitfield"), a_person("Ravi Menon")
    second, first = a_talk(dana), a_talk(ravi, began=NOON - DAY)
    for name in ("Lucía", "Tom"):
        second.refer(Referral(name=name, permission=Permission.YES))
    second.refer(Referral(name="Gone", deleted_at=NOON))
    first.refer(Referral(name="Priya"))
    keep(database, [dana, ravi], [second, first])

    assert names(database.reading.referrals()) == ["Priya", "Lucía", "Tom"]
    row = database.reading.referrals(second.id)[0]
    assert (row.introducer, row.introducer_short) == ("Dana Whitfield", "Dana")
    assert (row.permission, row.talked_at) == (Permission.YES, NOON + 20 * MINUTE)


@pytest.mark.parametrize("quiet", ["giver", "found"])
def test_a_referral_knows_whether_it_may_be_put_on_paper(database, quiet):
    dana, tom = a_person("Dana", is_discreet=quiet == "giver"), a_person("Tom")
    tom.is_discreet = quiet == "found"
    talk = a_talk(dana)
    talk.refer(Referral(name="Tom", person_id=tom.id))
    talk.refer(Referral(name="Only a name"))
    keep(database, [dana, tom], [talk])

    rows = database.reading.referrals()
    assert [row.is_discreet for row in rows] == [True, quiet == "giver"]


def test_those_whom_a_person_introduced_are_listed(database):
    dana = a_person("Dana Whitfield")
    tom, ann = (a_person(name, introduced_by_id=dana.id) for name in ("Tom Ray", "Ann Lee"))
    keep(database, [dana, tom, ann])

    assert names(database.reading.introduced_by(dana.id)) == ["Ann Lee", "Tom Ray"]


def test_the_bank_is_searched_by_theme_and_words_and_counts_what_was_asked(database):
    path = BankQuestion(text="How did you begin?", theme="path")
    role = BankQuestion(text="What does a dáy hold?", theme="role", hint="begin with today")
    dana = a_person("Dana")
    asked = a_talk(dana)
    for outcome in (Outcome.ASKED, Outcome.SKIPPED):
        asked.plan(PlannedQuestion(bank_id=path.id, outcome=outcome))
    keep(database, [dana], [asked], [path, role, BankQuestion(text="gone", deleted_at=NOON)])

    assert [(row.text, row.times_asked) for row in database.reading.bank()] == [
        ("How did you begin?", 1),
        ("What does a dáy hold?", 0),
    ]
    assert [row.id for row in database.reading.bank("Begin")] == [path.id, role.id]
    assert [row.id for row in database.reading.bank("day", theme="role")] == [role.id]
    assert database.reading.bank("day", theme="path") == []


def test_deleted_things_lie_in_the_bin_latest_first_and_nowhere_else(database):
    dana, gone = a_person("Dana Whitfield"), a_person("Gone Person", deleted_at=NOON)
    live, deleted = a_talk(dana), a_talk(dana, began=NOON - DAY)
    live.refer(Referral(name="Old Referral", deleted_at=NOON + HOUR))
    live.plan(PlannedQuestion(text="Old question?", deleted_at=NOON + 2 * HOUR))
    deleted.deleted_at = NOON + 3 * HOUR
    deleted.refer(Referral(name="comes back with its interview", deleted_at=NOON))
    of_the_gone = a_talk(gone)
    of_the_gone.refer(Referral(name="hidden"))
    banked = BankQuestion(text="Old bank question?", deleted_at=NOON + 4 * HOUR)
    keep(database, [dana, gone], [live, deleted, of_the_gone], [banked])

    assert [(row.kind, row.title) for row in database.reading.bin()] == [
        (Kind.BANK_QUESTION, "Old bank question?"),
        (Kind.INTERVIEW, "Dana Whitfield"),
        (Kind.PLANNED_QUESTION, "Old question?"),
        (Kind.REFERRAL, "Old Referral"),
        (Kind.PERSON, "Gone Person"),
    ]
    assert names(database.reading.people()) == ["Dana Whitfield"]
    assert [row.id for row in database.reading.interviews()] == [live.id]
    assert database.reading.referrals() == []
    assert database.reading.bank() == []
    assert database.reading.counts() == Counts(interviews=1, people=1, questions=0)
    assert database.reading.habits().talks == 1


def test_habits_of_an_empty_start(database):
    assert database.reading.habits() == Habits(0, 0, 0, 0, None)


def test_habits_count_what_was_kept_to(database):
    dana = a_person("Dana")
    on_time = a_talk(dana, minutes=20.4, thanked=NOON + 24 * HOUR)
    too_long = a_talk(dana, minutes=21, thanked=NOON + 3 * DAY)
    lengthened = a_talk(dana, minutes=0)
    lengthened.session.ended_at = None
    lengthened.session.pause(NOON + MINUTE)
    lengthened.session.resume(NOON + 4 * MINUTE)
    lengthened.session.extend(5, NOON + 19 * MINUTE)
    lengthened.session.extend(5, NOON + 20 * MINUTE)
    lengthened.session.end(NOON + 33 * MINUTE)
    on_time.refer(Referral(name="Tom"))
    for seconds in (60, 120):
        on_time.plan(PlannedQuestion(outcome=Outcome.ASKED, seconds_spent=seconds))
    too_long.plan(PlannedQuestion(outcome=Outcome.SKIPPED, seconds_spent=900))
    lengthened.plan(PlannedQuestion(outcome=Outcome.ASKED, seconds_spent=150))
    keep(database, [dana], [on_time, too_long, lengthened, an_interview(dana)])

    assert database.reading.habits() == Habits(
        talks=3,
        thanked_in_time=1,
        ended_on_time=2,
        referrals=1,
        seconds_per_question=110.0,
        timed=2,
    )


@pytest.mark.alone
def test_many_people_and_notes_are_listed_quickly(database):
    people = [a_person(f"Person{n % 97} Number{n}", organisation="Łódź") for n in range(2000)]
    talks = [a_talk(person) for person in people[::20]]
    notes = [a_note(talk, f"line {n}", float(n)) for talk in talks for n in range(20)]
    keep(database, people, talks, notes=notes)

    for ask in (
        lambda: database.reading.people("lodz number19", limit=200),
        lambda: database.reading.people(offset=1500),
        database.reading.stages,
        database.reading.interviews,
        database.reading.habits,
    ):
        assert ask()
        assert min(_seconds(ask) for _ in range(3)) < 0.1


def _seconds(ask) -> float:
    """What one asking costs this thread, whatever else the machine does meanwhile."""
    began = time.thread_time()
    ask()
    return time.thread_time() - began
