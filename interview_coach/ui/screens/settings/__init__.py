"""Settings: you, your paper, the look, the defaults, and your data."""

from interview_coach.ui.screens.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
