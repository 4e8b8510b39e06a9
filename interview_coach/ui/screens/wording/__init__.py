"""Wording: how your letters say things, in words that you can change."""

from interview_coach.ui.screens.wording.screen import WordingScreen

__all__ = ["WordingScreen"]
