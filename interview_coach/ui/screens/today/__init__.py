"""Today: the next interview, what is due, and where everyone stands."""

from interview_coach.ui.screens.today.screen import TodayScreen

__all__ = ["TodayScreen"]
