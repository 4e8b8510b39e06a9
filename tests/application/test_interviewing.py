from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from interview_coach.application.at_hand import closing_items
from interview_coach.application.interviewing import TypedLine
from interview_coach.application.question_bank import shipped_id
from interview_coach.application.services import Services
from interview_coach.domain.interview import Outcome
from interview_coach.domain.notes import Mark, Privacy
from interview_coach.domain.referral import Permission
from interview_coach.domain.session import OfferedBy, State
from interview_coach.domain.target import Target, Verdict
from tests.clock import SetClock


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    made = services.preparing.arrange_interview("Dana Whitfield", clock.now(), "Europe/Berlin")
    for text in ("path", "week", "skills"):
        services.preparing.write_question(made, text)
    return made


def referral_line(text: str, rank: float = 1.0) -> TypedLine:
    return TypedLine(id=uuid4(), rank=rank, text=text, at_seconds=300)


def test_a_call_is_stored_as_it_happens(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    live = services.interviewing
    live.start(interview, clock.steady())
    clock.advance(minutes=3)
    live.go_on(interview, clock.steady())
    clock.advance(minutes=12)
    live.extend(interview, 5, OfferedBy.THEM, clock.steady())
    live.pause(interview, clock.steady())
    clock.advance(minutes=2)
    live.resume(interview, clock.steady())
    clock.advance(minutes=9)
    live.end(interview, clock.steady())
    stored = live.open(interview).interview
    assert stored.session.state is State.ENDED
    assert stored.session.elapsed(clock.steady()).total_seconds() == 24 * 60
    assert [question.seconds_spent for question in stored.questions] == [180, 1260, 0]
    assert services.reading.running() is None


def test_a_running_call_is_found_again_with_its_clock(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    services.interviewing.start(interview, clock.steady())
    clock.advance(minutes=7)
    assert services.reading.running() == interview
    later = SetClock(clock.wall)
    later.seconds, later._boot_id = clock.seconds, clock._boot_id
    later.set_wall(hours=1)
    stored = services.interviewing.open(interview).interview.session
    later.follow(stored.started_mark)
    assert stored.elapsed(later.steady()).total_seconds() == 7 * 60


def test_a_line_with_an_at_sign_becomes_a_referral_and_follows_it(
    services: Services, interview: UUID
) -> None:
    line = referral_line("@Lucía Prado, State Archives")
    services.interviewing.type_notes(interview, [line], [])
    typed_on = TypedLine(line.id, line.rank, "@Lucía Prado-Vega, State Archives")
    changed = services.interviewing.type_notes(interview, [typed_on], [])
    assert changed is not None
    assert [(r.name, r.detail) for r in changed.referrals] == [
        ("Lucía Prado-Vega", "State Archives")
    ]
    gone = services.interviewing.type_notes(interview, [], [line.id])
    assert gone is not None
    assert gone.referrals == []


def test_names_within_a_line_become_referrals_and_keep_their_own_answers(
    services: Services, interview: UUID
) -> None:
    live = services.interviewing
    line = referral_line("! write to @Peter Hale and @Mina Sol about night shifts")
    changed = live.type_notes(interview, [line], [])
    assert changed is not None
    assert [r.name for r in changed.referrals] == ["Peter Hale", "Mina Sol"]
    live.permit(interview, changed.referrals[1].id, Permission.YES)
    live.type_notes(interview, [replace(line, text="! write to @Mina Sol soon")], [])
    left = live.open(interview)
    assert [(r.name, r.permission) for r in left.interview.referrals] == [
        ("Mina Sol", Permission.YES)
    ]
    assert left.notes[0].mark is Mark.TO_DO


def test_a_referral_with_an_answer_outlives_its_line(services: Services, interview: UUID) -> None:
    line = referral_line("@Tom Adeyemi")
    changed = services.interviewing.type_notes(interview, [line], [])
    assert changed is not None
    services.interviewing.permit(interview, changed.referrals[0].id, Permission.NO)
    services.interviewing.type_notes(interview, [], [line.id])
    kept = services.interviewing.open(interview).interview.referrals
    assert [(r.name, r.permission) for r in kept] == [("Tom Adeyemi", Permission.NO)]


def test_notes_come_back_in_their_order_with_what_they_know(
    services: Services, interview: UUID
) -> None:
    lines = [
        TypedLine(uuid4(), 2.0, "second", 90, None, kept=True),
        TypedLine(uuid4(), 1.0, "first", 40, None, privacy=Privacy.CONFIDENTIAL),
        TypedLine(uuid4(), 3.0, ""),
    ]
    services.interviewing.type_notes(interview, lines, [])
    notes = services.interviewing.open(interview).notes
    assert [note.text for note in notes] == ["first", "second", ""]
    assert notes[0].privacy is Privacy.CONFIDENTIAL
    assert notes[1].kept
    assert notes[1].at_seconds == 90


def test_a_closing_step_is_ticked_once_and_can_be_unticked(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    live, at = services.interviewing, clock.steady()
    live.tick_closing(interview, "thanks", at, done=True)
    live.tick_closing(interview, "thanks", at, done=True)
    assert len(live.open(interview).interview.closing_steps) == 1
    live.tick_closing(interview, "thanks", at, done=False)
    assert live.open(interview).interview.closing_steps == []


def test_private_words_cut_and_put_back_among_the_remembered_stay_private(
    services: Services, interview: UUID
) -> None:
    remember = services.wrapping_up.remember
    remember(interview, "she leaves in May\nsomething else")
    first = services.wrapping_up.open(interview).notes[0]
    services.wrapping_up.mark(interview, first.id, privacy=Privacy.CONFIDENTIAL)
    for text in ("something else", "something else, she leaves in May", "she leaves in May\nsome"):
        remember(interview, text)
        for each in services.wrapping_up.open(interview).notes:
            assert "May" not in each.text or each.privacy is Privacy.CONFIDENTIAL


def test_a_note_of_any_length_is_stored_whole(services: Services, interview: UUID) -> None:
    long = "word " * 10_000 + "end"
    services.interviewing.type_notes(interview, [TypedLine(uuid4(), 1.0, long)], [])
    assert services.interviewing.open(interview).notes[0].text == long


def test_what_was_ticked_off_stays_so_when_its_line_is_edited(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    line = TypedLine(id=uuid4(), rank=1.0, text="!send the paper")
    services.interviewing.type_notes(interview, [line], [])
    services.wrapping_up.settle(interview, line.id, clock.now())
    longer = TypedLine(id=line.id, rank=1.0, text="!send the paper to her")
    services.interviewing.type_notes(interview, [longer], [])
    assert services.interviewing.open(interview).notes[0].settled_at == clock.now()


def test_a_question_of_the_bank_is_added_and_taken_up_when_none_is_in_hand(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    live = services.interviewing
    services.people.change(live.open(interview).person.id, {"organisation": "Harborview"})
    live.start(interview, clock.steady())
    live.go_on(interview, clock.steady(), skip=True)
    skipped = live.open(interview).interview.questions[0]
    assert live.add(interview, skipped, clock.steady()).to_come[0].id == skipped.id
    for _ in range(3):
        live.go_on(interview, clock.steady())
    bank = live.open(interview).at_hand.bank
    assert not any("{" in question.text for question in bank)
    chosen = next(question for question in bank if "Harborview" in question.text)
    now = live.add(interview, chosen, clock.steady())
    assert now.current is not None
    assert (now.current.text, now.current.bank_id) == (chosen.text, chosen.bank_id)


def test_what_they_care_about_is_kept_with_the_person_and_taken_off_again(
    services: Services, interview: UUID
) -> None:
    live = services.interviewing
    live.they_care(interview, "that nothing is thrown away")
    assert live.they_care(interview, " ! her Fridays").cares_about.splitlines() == [
        "that nothing is thrown away",
        "her Fridays",
    ]
    live.they_care(interview, "that nothing is thrown away")
    assert live.open(interview).person.cares_about == "her Fridays"


def test_the_closing_asks_the_planned_questions_in_their_own_words(
    services: Services, interview: UUID, clock: SetClock
) -> None:
    live = services.interviewing
    who = services.preparing.choose(interview, shipped_id("who_sees_differently"))
    services.preparing.change_question(interview, who, {"text": "Whom {else} should I see?"})
    own = services.preparing.write_question(interview, "May I send you my notes?")
    services.preparing.change_question(interview, own, {"theme": "closing"})
    opened = live.open(interview)
    items = {item.key: item for item in closing_items(opened.at_hand, opened.interview)}
    assert items["referrals"].worded({"else": ""})[1] == "Whom {else} should I see?"
    assert items[str(own)].worded({})[1] == "May I send you my notes?"
    assert "organisations" not in items
    assert next(iter(items)) == "over"
    live.tick_closing(interview, "referrals", clock.steady(), done=True, asks=who)
    question = live.open(interview).interview.question(who)
    assert question is not None
    assert question.outcome is Outcome.ASKED


def test_what_you_aim_at_can_be_shown_without_what_you_struck_off(
    services: Services, interview: UUID
) -> None:
    with services.interviewing.work() as work:
        for n, (name, verdict) in enumerate(
            [
                ("Northgate", Verdict.OPEN),
                ("Old Mill", Verdict.STRIKE_OFF),
                ("Civic", Verdict.PURSUE),
            ]
        ):
            work.targets.add(Target(name=name, verdict=verdict, position=9 - n))
    opened = services.interviewing.open(interview)
    assert opened.at_hand.organisations == ("Civic", "Northgate")
    keys = [item.key for item in closing_items(opened.at_hand, opened.interview)]
    assert "organisations" in keys


def test_that_you_talk_is_counted(services: Services, interview: UUID) -> None:
    services.interviewing.i_am_talking(interview)
    assert services.interviewing.i_am_talking(interview).session.talking == 2
