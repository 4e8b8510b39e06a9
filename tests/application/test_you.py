from interview_coach.application.changes import Change
from interview_coach.application.services import Services
from interview_coach.domain.screening import Screening
from tests.clock import SetClock


def test_stories_keep_their_lines_and_their_places(
    services: Services, announced: list[Change]
) -> None:
    services.you.change({"stories": ["", "It was wet.\nI moved the boxes.\x00", "  "]})
    profile = services.you.get()
    assert profile.stories == ["", "It was wet.\nI moved the boxes."]
    assert announced == [Change.PROFILE]


def test_five_things_make_one_ready_for_a_screening_interview(
    services: Services, clock: SetClock
) -> None:
    talk = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")

    def screening() -> Screening:
        return Screening.of(services.you.get(), services.preparing.open(talk).interview)

    assert screening().ready == 0
    services.you.change({"skills": "Scanning\nNaming files", "why_field": "Old photographs."})
    services.you.change({"stories": ["One.", "Two.", " "]})
    assert screening().things == (False, False, True, True, False)
    assert screening().stories_to_come == 1
    services.you.change({"stories": ["One.", "Two.", "Three."]})
    services.preparing.change(
        talk,
        {
            "introduction_rehearsed_at": clock.now(),
            "logistics_done": ["route", "resume_and_cards"],
        },
    )
    assert screening().ready == 5
