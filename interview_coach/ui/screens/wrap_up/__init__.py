"""Wrap up: what else you remember, reflection, referrals, the thank-you, and what happens next."""

from interview_coach.ui.screens.wrap_up.view import WrapUpView

__all__ = ["WrapUpView"]
