"""The building blocks of every screen, one small file each, imported when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview_coach.ui.text import tip
    from interview_coach.ui.widgets.button import Button
    from interview_coach.ui.widgets.card import Card
    from interview_coach.ui.widgets.check import Check
    from interview_coach.ui.widgets.chip import Chip
    from interview_coach.ui.widgets.choice import Choice
    from interview_coach.ui.widgets.clock_ring import ClockRing
    from interview_coach.ui.widgets.column import Column
    from interview_coach.ui.widgets.day import DayEdit
    from interview_coach.ui.widgets.empty import EmptyState
    from interview_coach.ui.widgets.fields import Labelled, LineField, TextField
    from interview_coach.ui.widgets.flow import FlowLayout
    from interview_coach.ui.widgets.header import Header
    from interview_coach.ui.widgets.keycap import KeyCap
    from interview_coach.ui.widgets.label import ElidedLabel, Label
    from interview_coach.ui.widgets.rule import Rule
    from interview_coach.ui.widgets.score import ScoreField
    from interview_coach.ui.widgets.segmented import Segmented
    from interview_coach.ui.widgets.slim_bar import SlimBar
    from interview_coach.ui.widgets.steps import Step, StepList
    from interview_coach.ui.widgets.table import Table
    from interview_coach.ui.widgets.when import WhenField

_HOMES = {
    "Button": "widgets.button",
    "Card": "widgets.card",
    "Check": "widgets.check",
    "Chip": "widgets.chip",
    "Choice": "widgets.choice",
    "ClockRing": "widgets.clock_ring",
    "Column": "widgets.column",
    "DayEdit": "widgets.day",
    "ElidedLabel": "widgets.label",
    "EmptyState": "widgets.empty",
    "FlowLayout": "widgets.flow",
    "Header": "widgets.header",
    "KeyCap": "widgets.keycap",
    "Label": "widgets.label",
    "Labelled": "widgets.fields",
    "LineField": "widgets.fields",
    "Rule": "widgets.rule",
    "ScoreField": "widgets.score",
    "Segmented": "widgets.segmented",
    "SlimBar": "widgets.slim_bar",
    "Step": "widgets.steps",
    "StepList": "widgets.steps",
    "Table": "widgets.table",
    "TextField": "widgets.fields",
    "WhenField": "widgets.when",
    "tip": "text",
}

__all__ = [
    "Button",
    "Card",
    "Check",
    "Chip",
    "Choice",
    "ClockRing",
    "Column",
    "DayEdit",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "Header",
    "KeyCap",
    "Label",
    "Labelled",
    "LineField",
    "Rule",
    "ScoreField",
    "Segmented",
    "SlimBar",
    "Step",
    "StepList",
    "Table",
    "TextField",
    "WhenField",
    "tip",
]


def __getattr__(name: str) -> object:
    """Find a building block in its file: the window paints before it needs most of them."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"interview_coach.ui.{_HOMES[name]}"), name)
