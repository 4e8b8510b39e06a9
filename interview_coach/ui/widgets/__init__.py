"""The building blocks of every screen, one small file each."""

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
from interview_coach.ui.words import tip

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
