from typing import NamedTuple

import pytest

from interview_coach.domain.closing import line_in_hand, lines_in_time


class Line(NamedTuple):
    key: str
    drop: int = 0


LINES = [Line("list", 3), Line("ears"), Line("missed", 4), Line("offer", 1), Line("reach")]


@pytest.mark.parametrize(
    ("steps", "seconds", "kept"),
    [
        (5, 300, ["list", "ears", "missed", "offer", "reach"]),
        (5, 220, ["list", "ears", "missed", "reach"]),
        (3, 140, ["ears", "missed", "reach"]),
        (3, 60, ["ears", "reach"]),
        (2, -30, ["ears", "reach"]),
    ],
)
def test_what_can_go_goes_in_its_order_when_time_is_short(steps, seconds, kept):
    assert [line.key for line in lines_in_time(LINES, steps, seconds)] == kept


class Moment(NamedTuple):
    at_seconds_left: int


@pytest.mark.parametrize(
    ("seconds", "in_hand"), [(290, [240]), (240, [240]), (160, [240]), (150, [150]), (20, [70])]
)
def test_one_line_is_in_hand_by_the_clock(seconds, in_hand):
    lines = [Moment(240), Moment(150), Moment(70)]
    assert [line.at_seconds_left for line in line_in_hand(lines, seconds)] == in_hand
    assert line_in_hand([], seconds) == []
