"""One person's page: the human facts first, then the tie between you and all that happened."""

from interview_coach.ui.screens.person.screen import PersonScreen

__all__ = ["PersonScreen"]
