"""The live view: the clock, the question in hand, and the notes."""

from interview_coach.ui.screens.live.view import LiveView

__all__ = ["LiveView"]
