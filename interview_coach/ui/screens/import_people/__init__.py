"""Bringing people in from a file: looked at first, with nothing chosen, and taken back in one."""

from interview_coach.ui.screens.import_people.dialog import ImportDialog, begin_import
from interview_coach.ui.screens.import_people.drops import dropped_file

__all__ = ["ImportDialog", "begin_import", "dropped_file"]
