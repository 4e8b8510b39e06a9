"""Practising the talk beforehand, as it will look live."""

from interview_coach.ui.screens.rehearse.view import RehearseView

__all__ = ["RehearseView"]
