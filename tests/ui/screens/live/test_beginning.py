from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from interview_coach.application.at_hand import AtHand
from interview_coach.domain.profile import Profile
from interview_coach.ui.screens.live.beginning import Beginning
from interview_coach.ui.screens.live.job_panel import JobPanel
from tests.builders import NOON, a_person, an_interview


def shown(beginning: Beginning, minutes: float | None, **known: str) -> list[str]:
    """What stands there so many minutes into the talk."""
    person = a_person(**known)
    interview = an_interview(person)
    now = NOON + timedelta(minutes=minutes or 0)
    if minutes is not None:
        interview.session.start(NOON)
    beginning.show_person(person)
    beginning.show_time(interview, interview.session.phase(now))
    labels = (beginning.conduct, beginning.ground, beginning.cares)
    return [] if beginning.isHidden() else [each.text() for each in labels if not each.isHidden()]


CONDUCT = "Respectful, focused, appreciative: you are a guest in their day."
GROUND = {"common_ground": "St. Olaf\nthe Friday round", "cares_about": "old photographs"}
KNOWN = ["You share: St. Olaf · the Friday round", "They care about: old photographs"]


@pytest.mark.parametrize(
    ("minutes", "known", "said"),
    [
        (None, {}, [CONDUCT]),
        (None, GROUND, [CONDUCT, *KNOWN]),
        (1, GROUND, KNOWN),
        (1, {}, []),
        (3, GROUND, []),
    ],
)
def test_conduct_stands_until_the_start_and_shared_ground_until_the_questions(
    qapp: QApplication, minutes: float | None, known: dict[str, str], said: list[str]
) -> None:
    assert shown(Beginning(), minutes, **known) == said


def test_who_has_written_nothing_for_a_job_interview_is_told_where(qapp: QApplication) -> None:
    panel = JobPanel()
    interview = an_interview(a_person())
    hand = AtHand(Profile(), (), (), (), (), ("What happens next?",))
    panel.show_job(interview, hand)
    assert "What you write under Prepare comes up here" in panel.calm.text()
    assert panel.stories.isHidden()
    hand.profile.skills = "Cataloguing\n\nPython"
    panel.show_job(interview, hand)
    assert [label.text() for label in panel.skills.labels] == ["Cataloguing · Python"]
    assert panel.calm.text().startswith("Take your time: this began as a talk")
