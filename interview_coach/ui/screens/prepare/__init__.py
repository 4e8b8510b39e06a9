"""Prepare: purpose, person, research, questions, introduction and what is still missing."""

from interview_coach.ui.screens.prepare.view import PrepareView

__all__ = ["PrepareView"]
