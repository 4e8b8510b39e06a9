"""A press that leaves the time out of its prints."""

import pytest

from interview_coach.application.press import Press
from interview_coach.documents import press as make_press


@pytest.fixture(scope="session")
def press() -> Press:
    return make_press(invariant=True)
