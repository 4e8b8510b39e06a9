"""The question bank: questions to choose from, shipped and your own."""

from interview_coach.ui.screens.questions.screen import QuestionsScreen

__all__ = ["QuestionsScreen"]
