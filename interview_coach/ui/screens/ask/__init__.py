"""Asking somebody for a talk: the request, the week of waiting, and the answer."""

from interview_coach.ui.screens.ask.screen import AskScreen

__all__ = ["AskScreen"]
