"""The sheet of Ctrl+K: everything that was written, and everything the program does."""

from interview_coach.ui.search_sheet.commands import Reach
from interview_coach.ui.search_sheet.sheet import SearchSheet

__all__ = ["Reach", "SearchSheet"]
