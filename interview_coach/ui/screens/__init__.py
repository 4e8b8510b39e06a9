"""The pages of the window, in the order of the navigation."""

from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.interview import InterviewScreen
from interview_coach.ui.screens.interviews import InterviewsScreen
from interview_coach.ui.screens.people import PeopleScreen
from interview_coach.ui.screens.questions import QuestionsScreen
from interview_coach.ui.screens.settings import SettingsScreen
from interview_coach.ui.screens.today import TodayScreen

SCREENS: tuple[type[Screen], ...] = (
    TodayScreen,
    InterviewsScreen,
    PeopleScreen,
    QuestionsScreen,
    SettingsScreen,
    InterviewScreen,
)
