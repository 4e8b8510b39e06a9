from uuid import UUID, uuid4

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.interviewing import Interviewing, TypedLine
from interview_coach.ui.screens.live.notes_writer import NotesWriter
from interview_coach.ui.screens.live.talk_desk import TalkDesk
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import an_interview, ask, settle


def stored(program: Program, interview: UUID) -> list[str]:
    notes = ask(program, lambda services: services.interviewing.open(interview).notes)
    return [note.text for note in notes]


def test_newer_words_are_never_overwritten_by_a_second_try(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview = an_interview(program)
    writer = NotesWriter(TalkDesk(program.window.context), program.window)
    writer.open(interview)
    real, tries = Interviewing.type_notes, []

    def fail_once(*arguments: object) -> object:
        tries.append(arguments)
        if len(tries) == 1:
            raise CoachError("The disk is full.")
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Interviewing, "type_notes", fail_once)
    line = uuid4()
    writer.write([TypedLine(line, 1.0, "older")], [])
    writer.write([TypedLine(line, 1.0, "newer")], [])
    settle(program)
    writer._try_again()
    settle(program)
    assert stored(program, interview) == ["newer"]
    assert writer.is_done


def test_a_line_that_went_meanwhile_stays_gone(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview = an_interview(program)
    writer = NotesWriter(TalkDesk(program.window.context), program.window)
    writer.open(interview)
    line = uuid4()
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise CoachError("The disk is full.")

        full.setattr(Interviewing, "type_notes", refuse)
        writer.write([TypedLine(line, 1.0, "words")], [])
        writer.write([], [line])
        settle(program)
        assert not writer.is_done
    writer._try_again()
    settle(program)
    assert stored(program, interview) == []
    assert writer.is_done


@pytest.mark.parametrize("error", [CoachError("The disk is full."), KeyError("Anna")])
def test_what_waits_goes_to_its_own_interview_even_when_another_is_opened(
    program: Program, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    first, second = an_interview(program), an_interview(program)
    program.desk.bug.disconnect()
    writer = NotesWriter(TalkDesk(program.window.context), program.window)
    writer.open(first)
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise error

        full.setattr(Interviewing, "type_notes", refuse)
        writer.write([TypedLine(uuid4(), 1.0, "words of the first")], [])
        settle(program)
        assert writer.unsaved == "words of the first"
        writer.open(second)
    writer.write([TypedLine(uuid4(), 1.0, "words of the second")], [])
    writer._try_again()
    settle(program)
    assert stored(program, first) == ["words of the first"]
    assert stored(program, second) == ["words of the second"]
    assert writer.unsaved == ""
