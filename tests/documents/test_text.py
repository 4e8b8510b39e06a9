"""Lines of type: breaks, spaces, faces."""

import pytest

from interview_coach.documents.fonts import Face
from interview_coach.documents.look import BODY, Style
from interview_coach.documents.text import Composer, to_print

HAND = Style(Face.HAND, 20, 30)


def _lines(text: str, width: float, style: Style = BODY) -> list[str]:
    return [line.text for line in Composer().lines(text, style, width)]


def test_no_line_is_wider_than_its_measure():
    lines = Composer().lines("the quick brown fox-like creature " * 20, BODY, 120)
    assert max(line.width for line in lines) <= 120.01


def test_runs_of_spaces_stay_inside_a_line():
    assert _lines("one  two   three", 400) == ["one  two   three"]


def test_spaces_at_a_break_are_dropped():
    assert _lines("word   " * 3, 40) == ["word", "word", "word"]


def test_spaces_before_a_word_do_not_push_it_off_the_paper():
    (line,) = Composer().lines(" " * 500 + "word", BODY, 60)
    assert line.text == "word"
    assert line.width <= 60


def test_a_line_says_what_parts_it_from_the_next():
    lines = Composer().lines("one well-known\n" + "x" * 30, BODY, 50)
    assert [(line.text, line.end) for line in lines][:3] == [
        ("one well-", ""),
        ("known", "\n"),
        ("x" * len(lines[2].text), ""),
    ]


def test_line_breaks_are_kept_and_empty_text_has_no_lines():
    assert _lines("a\n\nb", 400) == ["a", "", "b"]
    assert _lines("", 400) == []


def test_a_word_may_end_a_line_at_its_hyphen():
    assert _lines("well-known-as-such", 60)[0].endswith("-")


def test_a_phone_number_is_not_parted():
    assert _lines("555-0142-77", 40)[0] != "555-"


def test_an_address_wider_than_the_line_is_parted_at_its_signs():
    said = "maximiliana.von.hohenstaufen@harborview.example.org"
    lines = [line.text for line in Composer().lines(said, BODY, 150)]
    assert "".join(lines) == said
    assert {line[0] for line in lines[1:]} <= {"@", "."}
    assert len(lines) > 1


def test_a_word_wider_than_the_line_loses_no_letter():
    word = "".join(chr(ord("a") + n % 26) for n in range(1000))
    assert "".join(_lines(word, 50)) == word


@pytest.mark.parametrize(
    ("text", "face"),
    [("Łukasz", Face.HAND), ("Ελένη", Face.PLAYPEN), ("Ольга", Face.HAND), ("Thặng", Face.PLAYPEN)],
)
def test_a_word_is_written_in_the_first_hand_that_has_all_of_it(text: str, face: Face):
    (line,) = Composer().lines(text, HAND, 400)
    assert {run.face for run in line.runs} == {face}


def test_a_name_is_written_in_one_hand():
    (line,) = Composer().lines("Dear Đặng Thị Hường, thank you", HAND, 900)
    hands = {run.text.strip(): run.face for run in line.runs}
    assert hands == {
        "Dear": Face.HAND,
        "Đặng Thị Hường,": Face.PLAYPEN,
        "thank you": Face.HAND,
    }


def test_what_has_no_shape_takes_no_room():
    assert to_print("a\u200b\u200d\ufe0fb\x00\u202e") == "ab"
    assert to_print("a\tb\u2003c\u202fd") == "a b c\u00a0d"
