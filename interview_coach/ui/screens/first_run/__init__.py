"""The first start: five short questions, and a small step."""

from interview_coach.ui.screens.first_run.screen import FirstRunScreen

__all__ = ["FirstRunScreen"]
