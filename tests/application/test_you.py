from interview_coach.application.changes import Change
from interview_coach.application.services import Services
from interview_coach.domain.screening import Screening


def test_stories_keep_their_lines_and_their_places(
    services: Services, announced: list[Change]
) -> None:
    services.you.change({"stories": ["", "It was wet.\nI moved the boxes.\x00", "  "]})
    profile = services.you.get()
    assert profile.stories == ["", "It was wet.\nI moved the boxes."]
    assert announced == [Change.PROFILE]


def test_four_things_make_one_ready_for_a_screening_interview(services: Services) -> None:
    assert Screening.of(services.you.get(), []).ready == 0
    services.you.change({"skills": "Scanning\nNaming files", "why_field": "Old photographs."})
    services.you.change({"stories": ["One.", "Two.", " "]})
    profile = services.you.get()
    assert Screening.of(profile, ["route"]).things == (False, True, True, False)
    services.you.change({"stories": ["One.", "Two.", "Three."]})
    assert Screening.of(services.you.get(), ["route", "resume_and_cards"]).ready == 4
