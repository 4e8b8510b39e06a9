"""What different people said to the same question."""

from interview_coach.ui.screens.answers.screen import AnswersScreen

__all__ = ["AnswersScreen"]
