"""People: a list that filters as you type, and what is known of one of them."""

from interview_coach.ui.screens.people.screen import PeopleScreen

__all__ = ["PeopleScreen"]
