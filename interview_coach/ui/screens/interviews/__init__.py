"""Interviews: those to come, and those that were."""

from interview_coach.ui.screens.interviews.screen import InterviewsScreen

__all__ = ["InterviewsScreen"]
