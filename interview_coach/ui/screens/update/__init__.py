"""A word once a year: your news, to whom it goes, and one line for each of them."""

from interview_coach.ui.screens.update.screen import UpdateScreen

__all__ = ["UpdateScreen"]
