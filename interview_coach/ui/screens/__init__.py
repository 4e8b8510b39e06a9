"""The pages of the window, in the order of the navigation."""

from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.interview import InterviewScreen
from interview_coach.ui.screens.today import TodayScreen

SCREENS: tuple[type[Screen], ...] = (TodayScreen, InterviewScreen)
