"""Find people: circle by circle, by what you aim at, at events; and where they came from."""

from interview_coach.ui.screens.find.screen import FindScreen

__all__ = ["FindScreen"]
