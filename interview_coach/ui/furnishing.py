"""Everything that the window is furnished with, to be imported at once by a worker."""

from interview_coach.ui import icons, navigation, window
from interview_coach.ui.context import Context
from interview_coach.ui.messages import Messages
from interview_coach.ui.undo import UndoStack

__all__ = ["Context", "Messages", "UndoStack", "icons", "navigation", "window"]
