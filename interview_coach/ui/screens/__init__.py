"""The pages of the window, in the order of the navigation; each is imported when first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview_coach.ui.screen import Screen


def _today() -> type[Screen]:
    from interview_coach.ui.screens.today import TodayScreen

    return TodayScreen


def _first_run() -> type[Screen]:
    from interview_coach.ui.screens.first_run import FirstRunScreen

    return FirstRunScreen


def _interviews() -> type[Screen]:
    from interview_coach.ui.screens.interviews import InterviewsScreen

    return InterviewsScreen


def _people() -> type[Screen]:
    from interview_coach.ui.screens.people import PeopleScreen

    return PeopleScreen


def _person() -> type[Screen]:
    from interview_coach.ui.screens.person import PersonScreen

    return PersonScreen


def _find() -> type[Screen]:
    from interview_coach.ui.screens.find import FindScreen

    return FindScreen


def _leads() -> type[Screen]:
    from interview_coach.ui.screens.leads.board import LeadsScreen

    return LeadsScreen


def _ask() -> type[Screen]:
    from interview_coach.ui.screens.ask import AskScreen

    return AskScreen


def _update() -> type[Screen]:
    from interview_coach.ui.screens.update import UpdateScreen

    return UpdateScreen


def _answers() -> type[Screen]:
    from interview_coach.ui.screens.answers import AnswersScreen

    return AnswersScreen


def _questions() -> type[Screen]:
    from interview_coach.ui.screens.questions import QuestionsScreen

    return QuestionsScreen


def _settings() -> type[Screen]:
    from interview_coach.ui.screens.settings import SettingsScreen

    return SettingsScreen


def _wording() -> type[Screen]:
    from interview_coach.ui.screens.wording import WordingScreen

    return WordingScreen


def _interview() -> type[Screen]:
    from interview_coach.ui.screens.interview import InterviewScreen

    return InterviewScreen


SCREENS: Mapping[str, Callable[[], type[Screen]]] = {
    "today": _today,
    "first_run": _first_run,
    "interviews": _interviews,
    "people": _people,
    "find": _find,
    "person": _person,
    "leads": _leads,
    "ask": _ask,
    "update": _update,
    "answers": _answers,
    "questions": _questions,
    "settings": _settings,
    "wording": _wording,
    "interview": _interview,
}
