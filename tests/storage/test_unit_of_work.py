"""What a unit of work keeps, hands out, erases, and leaves alone when it fails."""

import time
from collections.abc import Sequence
from uuid import UUID, uuid4

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.domain.asking import Outreach
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.event import Event
from interview_coach.domain.interview import Interview, PlannedQuestion
from interview_coach.domain.lead import Lead
from interview_coach.domain.letters import Letter
from interview_coach.domain.notes import NoteLine
from interview_coach.domain.person import Person
from interview_coach.domain.referral import Referral
from interview_coach.domain.target import Answer, Target
from interview_coach.domain.touch import Touch
from interview_coach.domain.updates import UpdateLine, UpdateRun
from interview_coach.exchange.codec import encode
from interview_coach.storage import Database
from tests.builders import (
    NOON,
    a_note,
    a_person,
    a_talk,
    an_interview,
    full_bank_question,
    full_event,
    full_interview,
    full_notes,
    full_person,
    full_profile,
)

OLD_KINDS = {
    *(Kind.PERSON, Kind.INTERVIEW, Kind.BANK_QUESTION, Kind.PLANNED_QUESTION, Kind.REFERRAL)
}


def keep(database: Database, *things: Person | Interview | BankQuestion) -> None:
    """Add people, interviews and bank questions."""
    with database.work() as work:
        stores = {Person: work.people, Interview: work.interviews, BankQuestion: work.bank}
        for thing in things:
            stores[type(thing)].add(thing)  # type: ignore[arg-type]


def kept_interview(database: Database, interview: Interview) -> Interview:
    with database.work() as work:
        return work.interviews.get(interview.id)


def kept_notes(database: Database, interview: Interview) -> list[NoteLine]:
    with database.work() as work:
        return work.notes.of(interview.id)


def texts(notes: Sequence[NoteLine]) -> list[str]:
    return [note.text for note in notes]


@pytest.fixture
def dana(database: Database) -> Person:
    dana = a_person("Dana Whitfield")
    keep(database, dana)
    return dana


@pytest.fixture
def talk(database: Database, dana: Person) -> Interview:
    talk = an_interview(dana, "Why?", "How?")
    keep(database, talk)
    return talk


def test_every_field_comes_back_as_it_was_and_is_readable_after_the_block(database):
    question, introduced = full_bank_question(), a_person("Lucía Prado")
    person = full_person(introduced_by_id=introduced.id)
    interview = full_interview(person, question, introduced)
    expected = encode([person, question, interview, introduced])

    keep(database, person, question, interview, introduced)
    with database.work() as work:
        found = [
            work.people.get(person.id),
            *work.bank.all(),
            work.interviews.get(interview.id),
            work.people.get(introduced.id),
        ]

    assert found[2] is not interview
    assert encode(found) == expected
    assert found[2].thanked_at is not None
    assert encode(interview) == expected[2]


def test_notes_come_back_in_their_order_with_every_field(database, talk):
    notes = full_notes(talk)
    expected = encode(notes)

    with database.work() as work:
        work.notes.save(reversed(notes))

    assert encode(kept_notes(database, talk)) == expected


def test_a_saved_note_replaces_the_one_with_its_id_and_touches_no_other(database, talk):
    first, second = a_note(talk, "first", 1), a_note(talk, "second", 2)
    with database.work() as work:
        work.notes.save([first, second])

    first.text = "changed"
    with database.work() as work:
        work.notes.save([first])
        work.notes.save([])

    assert texts(kept_notes(database, talk)) == ["changed", "second"]


def test_removed_notes_are_gone(database, talk):
    first, second = a_note(talk, "first", 1), a_note(talk, "second", 2)
    with database.work() as work:
        work.notes.save([first, second])
        work.notes.remove({first.id})
        work.notes.remove(())

    assert texts(kept_notes(database, talk)) == ["second"]


def test_a_referral_is_known_by_the_line_it_came_from(database, talk):
    line = a_note(talk, "@Tom")
    with database.work() as work:
        work.interviews.get(talk.id).refer(Referral(name="Tom", note_id=line.id))
        work.notes.save([line])
        assert work.notes.gave_referral({line.id, uuid4()})
        assert not work.notes.gave_referral({uuid4()})
        assert not work.notes.gave_referral([])


def change_everything_and_fail(database: Database, talk: Interview) -> None:
    with database.work() as work:
        work.people.add(a_person("Gone Again"))
        work.notes.save([a_note(talk, "gone")])
        work.interviews.get(talk.id).aim = "gone"
        raise ZeroDivisionError


def test_a_failed_block_leaves_nothing(database, talk):
    with pytest.raises(ZeroDivisionError):
        change_everything_and_fail(database, talk)

    assert database.reading.person_count() == 1
    assert kept_notes(database, talk) == []
    assert kept_interview(database, talk).aim == ""


def test_a_refused_commit_stands_in_nobodys_way(database, talk):
    with pytest.raises(CoachError), database.work() as work:
        work.notes.save([a_note(Interview(person_id=talk.person_id), "whose?")])

    with database.work() as work:
        work.interviews.get(talk.id).aim = "the next change is kept"
    assert kept_interview(database, talk).aim == "the next change is kept"


def test_changes_to_parts_are_kept(database, talk):
    with database.work() as work:
        interview = work.interviews.get(talk.id)
        interview.session.start(NOON)
        interview.session.pause(NOON)
        interview.logistics_done.append("route")
        interview.questions[0].text = "Why so?"
        interview.arrange([question.id for question in reversed(interview.questions)])
        interview.reflection.profession = 4

    found = kept_interview(database, talk)
    assert found.session.open_pause is not None
    assert found.logistics_done == ["route"]
    assert [question.text for question in found.questions] == ["How?", "Why so?"]
    assert found.reflection.profession == 4


def test_what_is_taken_out_of_a_list_is_gone(database, talk):
    with database.work() as work:
        interview = work.interviews.get(talk.id)
        interview.all_questions.remove(interview.questions[0])
        interview.plan(PlannedQuestion(text="New?"))

    assert [q.text for q in kept_interview(database, talk).all_questions] == ["How?", "New?"]


def test_a_snapshot_changed_outside_a_block_changes_nothing_that_is_kept(database, talk):
    kept_interview(database, talk).aim = "only mine"

    assert kept_interview(database, talk).aim == ""


def test_everything_is_listed_oldest_first_and_the_bank_as_it_grew(database):
    young = a_person("Young", created_at=NOON.replace(hour=13))
    old = a_person("Old", created_at=NOON, deleted_at=NOON)
    keep(database, young, old, BankQuestion(text="one"), BankQuestion(text="two"))
    keep(database, BankQuestion(text="three"))

    with database.work() as work:
        assert [person.name for person in work.people.all()] == ["Old", "Young"]
        assert [question.text for question in work.bank.all()] == ["one", "two", "three"]


@pytest.mark.parametrize("store", ["people", "interviews", "bank"])
def test_an_unknown_id_is_told(database, store):
    with pytest.raises(CoachError, match="no longer there"), database.work() as work:
        getattr(work, store).get(uuid4())


def test_there_is_one_profile_from_the_start(database):
    with database.work() as work:
        work.profile.name = "Mara"
        assert work.profile.name == "Mara"

    with database.work() as work:
        assert (work.profile.name, work.profile.paper) == ("Mara", "a4")


def test_a_profile_is_replaced_but_for_its_id(database):
    profile = full_profile()
    expected = encode(profile)
    with database.work() as work:
        before = work.profile.id
        work.replace_profile(profile)

    with database.work() as work:
        assert work.profile.id == before
        assert encode(work.profile) == {**expected, "id": str(before)}


def ids_of_ties(database: Database, dana: Person, talk: Interview) -> dict[Kind, UUID]:
    """One of each kind that hangs on a person, kept."""
    things = {
        Kind.TOUCH: Touch(person_id=dana.id, interview_id=talk.id),
        Kind.TARGET: Target(name="Museums"),
        Kind.EVENT: Event(name="Fair"),
        Kind.LEAD: Lead(text="A tip", person_id=dana.id),
        Kind.UPDATE_RUN: UpdateRun(paragraph="A good year"),
    }
    with database.work() as work:
        stores = (work.touches, work.targets, work.events, work.leads, work.updates)
        for store, thing in zip(stores, things.values(), strict=True):
            store.add(thing)
    assert set(things) | OLD_KINDS == set(Kind)
    return {kind: thing.id for kind, thing in things.items()}


def test_items_of_every_kind_go_into_the_bin_and_come_back(database, talk, dana):
    bank_question = BankQuestion(text="one")
    keep(database, bank_question)
    with database.work() as work:
        referral = work.interviews.get(talk.id).refer(Referral(name="Tom"))
    ids = {
        Kind.PERSON: dana.id,
        Kind.INTERVIEW: talk.id,
        Kind.BANK_QUESTION: bank_question.id,
        Kind.PLANNED_QUESTION: talk.questions[0].id,
        Kind.REFERRAL: referral.id,
        **ids_of_ties(database, dana, talk),
    }
    for kind, item_id in ids.items():
        with database.work() as work:
            work.item(kind, item_id).deleted_at = NOON
        assert [(row.kind, row.id) for row in database.reading.bin()] == [(kind, item_id)]
        with database.work() as work:
            work.item(kind, item_id).deleted_at = None
        assert database.reading.bin() == []


def test_erasing_a_person_erases_their_interviews_and_loosens_what_mentions_them(database, dana):
    talk, friend = a_talk(dana), a_person("Tom Adeyemi", introduced_by_id=dana.id)
    other = an_interview(friend)
    other.refer(Referral(name="Dana", person_id=dana.id))
    keep(database, friend, talk, other)
    with database.work() as work:
        work.notes.save([a_note(talk, "hers"), a_note(other, "his")])

    with database.work() as work:
        work.erase(Kind.PERSON, dana.id)

    with database.work() as work:
        assert [person.name for person in work.people.all()] == ["Tom Adeyemi"]
        assert work.people.get(friend.id).introduced_by_id is None
        assert [each.id for each in work.interviews.all()] == [other.id]
        assert work.interviews.get(other.id).referrals[0].person_id is None
        assert work.notes.of(talk.id) == []
    assert database.check() == []


PLANTED = [
    *("Quastelsmith", "Xylander", "qx@example.org", "Vintnerology", "Brunnquell", "Hollandaise"),
    *("Mauvewriter", "Ottersmile", "Grandpianist", "Zwischenruf"),
]


@pytest.fixture
def planted(database: Database) -> Person:
    """Somebody of whom something is written everywhere."""
    given, family, email, role, notes, touch, slot, answer, line, detail = PLANTED
    gone = a_person(f"{given} {family}", email=email, role=role, notes=notes)
    friend = a_person("Tom Adeyemi", introduced_by_id=gone.id, notes=f"Ask {given} {family} first")
    talk = an_interview(friend)
    note = a_note(talk, f"@{given} {family}, {detail}")
    talk.refer(Referral(name=gone.name, detail=detail, note_id=note.id, person_id=gone.id))
    talk.letters.append(Letter(slots={"referral": f"I will write to {gone.name.upper()}."}))
    keep(database, gone, friend, talk, an_interview(gone, "Why?"))
    with database.work() as work:
        work.notes.save([note])
        work.touches.add(Touch(person_id=gone.id, words=touch))
        work.outreaches.add(Outreach(person_id=gone.id, slots={"who": slot}))
        work.targets.add(Target(answers=[Answer(person_id=gone.id, words=answer)]))
        work.leads.add(Lead(text=f"What {gone.name} said", person_id=gone.id))
        work.updates.add(UpdateRun(lines=[UpdateLine(person_id=gone.id, words=line)]))
    return gone


def test_who_is_forgotten_leaves_no_word_in_any_file(database, planted, path):
    with database.work() as work:
        work.erase(Kind.PERSON, planted.id)

    for file in path.parent.iterdir():
        held = file.read_bytes().lower()
        assert [word for word in PLANTED if word.lower().encode() in held] == [], file
    with database.work() as work:
        (talk,) = work.interviews.all()
        assert talk.referrals[0].name == "removed contact"
        assert talk.letters[0].slots == {"referral": "I will write to removed contact."}
        assert [lead.text for lead in work.leads.all()] == ["What removed contact said"]
        assert work.targets.all()[0].answers == work.updates.all()[0].lines == []
    assert database.check() == []


@pytest.mark.parametrize(
    "said",
    [
        *("Zoë Dvořák", "zoë dvořák", "ZOË DVOŘÁK", "Zoe Dvorak", "Dvořák  Zoë", "Zoë\nDvořák"),
        *("Dvořák, Zoë", "DVORAK,ZOE", "Dvořák\n, Zoë", "Zoë Dvořáks", "Zoe Dvoraks"),
        *("Zoë Dvořák's", "Zoë Dvořák’s", "Dvořák, Zoës", "ZOË DVOŘÁKS"),
    ],
)
def test_who_is_forgotten_goes_however_the_name_was_written(database, said):
    zoe = a_person("Zoë Dvořák")
    with database.work() as work:
        work.people.add(zoe)
        work.leads.add(Lead(text=f"Ask {said} about maps"))
        work.leads.add(Lead(text="Ask Zoë Dvořáková about maps"))
    with database.work() as work:
        work.erase(Kind.PERSON, zoe.id)

    with database.work() as work:
        left = {lead.text for lead in work.leads.all()}
    assert left == {"Ask removed contact about maps", "Ask Zoë Dvořáková about maps"}


@pytest.mark.parametrize(
    "said", ["Tom Adams", "Ms. Adam", "Thomas Adam", "Adam", "Tom", "Atom Adam", "Tom Adamson"]
)
def test_who_is_forgotten_takes_nobody_elses_name_along(database, said):
    tom = a_person("Tom Adam", email="tom@example.org")
    with database.work() as work:
        work.people.add(tom)
        work.people.add(a_person("Tom Adams"))
        work.leads.add(Lead(text=f"Ask {said} about maps, not tom@example.orgs"))
    with database.work() as work:
        work.erase(Kind.PERSON, tom.id)

    with database.work() as work:
        (lead,) = work.leads.all()
    assert lead.text == f"Ask {said} about maps, not tom@example.orgs"


def test_an_erased_event_leaves_the_people_who_were_met_there(database):
    occasion = full_event()
    with database.work() as work:
        work.events.add(occasion)
        work.people.add(a_person(event_id=occasion.id))
    with database.work() as work:
        work.erase(Kind.EVENT, occasion.id)

    with database.work() as work:
        assert [person.event_id for person in work.people.all()] == [None]


def test_erasing_a_question_leaves_what_was_noted_under_it(database, talk):
    asked = talk.questions[0]
    with database.work() as work:
        work.interviews.get(talk.id).session.question_id = asked.id
        work.notes.save([a_note(talk, "kept", question_id=asked.id)])

    with database.work() as work:
        work.erase(Kind.PLANNED_QUESTION, asked.id)

    assert kept_interview(database, talk).session.question_id is None
    assert [line.question_id for line in kept_notes(database, talk)] == [None]
    assert database.check() == []


def test_erased_words_are_in_no_file(database, path):
    person = a_person("Xylographica Quastelbrunn")
    keep(database, person)
    with database.work() as work:
        work.erase(Kind.PERSON, person.id)

    for file in path.parent.iterdir():
        assert b"Quastelbrunn" not in file.read_bytes(), file


def test_clearing_leaves_an_empty_profile_and_nothing_else(database, talk):
    with database.work() as work:
        work.replace_profile(full_profile())
        work.notes.save([a_note(talk, "gone")])

    with database.work() as work:
        work.clear()
        assert work.profile.name == ""
        assert work.people.all() == []

    assert database.check() == []
    assert database.reading.counts().interviews == 0


def test_a_snapshot_of_what_was_erased_can_be_added_again(database, dana, talk):
    snapshot, person = kept_interview(database, talk), dana
    before = encode(snapshot)

    with database.work() as work:
        person = work.people.get(dana.id)
    with database.work() as work:
        work.clear()
        work.people.add(person)
        work.interviews.add(snapshot)

    assert encode(kept_interview(database, talk)) == before


def test_a_block_inside_a_block_is_a_mistake(database):
    with database.work(), pytest.raises(RuntimeError), database.work():
        pass


def test_a_query_inside_a_block_sees_its_changes(database, dana):
    with database.work() as work:
        work.people.add(a_person("Ravi Menon"))
        assert [row.name for row in database.reading.people()] == ["Dana Whitfield", "Ravi Menon"]


def test_keeping_two_lines_costs_less_than_two_milliseconds(database, talk):
    lines = [a_note(talk, "x" * 80, rank) for rank in (1, 2)]
    spent = []
    for _ in range(12):
        began = time.thread_time()
        with database.work() as work:
            work.notes.save(lines)
        spent.append(time.thread_time() - began)

    assert min(spent) < 0.002
