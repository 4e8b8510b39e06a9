"""A pack of questions as a file: strict on the way in, the same on the way out and in again."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.application.content.questions import BankEntry, Pack
from interview_coach.application.errors import CoachError
from interview_coach.application.pack_faults import PackError
from interview_coach.domain.bank import THEMES, Kind, Priority
from interview_coach.domain.text import clean_line
from interview_coach.exchange import question_pack, toml_text

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "questions"
HEAD = '[pack]\ntitle = "T"\n'
ASKED = '[[questions]]\ntext = "What next?"\n'

lines = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
told = lines.map(clean_line)
worded = told.filter(bool)
themes, kinds, priorities = (st.sampled_from(list(each)) for each in (THEMES, Kind, Priority))
listed = st.lists(st.sampled_from(["000", "002", "x"]), max_size=2).map(tuple)
minutes = st.floats(1e-6, 60)
entries = st.builds(BankEntry, worded, themes, kinds, priorities, minutes, told, listed).map(
    lambda entry: entry._replace(key="", open=True)
)
packs = st.tuples(worded, told, told, st.tuples(entries)).map(lambda parts: Pack(*parts))


@settings(max_examples=40, deadline=None)
@given(lines)
def test_any_text_is_only_text(words):
    assert tomllib.loads(toml_text.line("key", words)) == {"key": words}


@settings(max_examples=25, deadline=None)
@given(packs)
def test_a_pack_reads_as_it_was_written(pack):
    data = question_pack.save(pack)
    assert question_pack.load(data, "a.toml") == pack
    assert question_pack.save(question_pack.load(data, "a.toml")) == data


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_what_ships_is_a_pack_like_any_other(path):
    assert len(question_pack.open_pack(path).questions) >= 12


def test_a_byte_order_mark_and_line_ends_of_windows_are_welcome():
    data = b"\xef\xbb\xbf" + (HEAD + ASKED).replace("\n", "\r\n").encode()
    assert question_pack.load(data, "a.toml").questions == (BankEntry("What next?"),)


WRONG = [
    (HEAD + ASKED + 'minutes = "2"', "line 5: minutes is not a number"),
    (HEAD + ASKED + "minutes = true", "line 5: minutes is not a number"),
    (HEAD + ASKED + "minutes = inf", "line 5: minutes is not a number"),
    (HEAD + ASKED + "minutes = 90", "line 5: minutes is not between 0 and 60"),
    (HEAD + ASKED + 'theme = "job"', "line 5: theme is none of opening, path"),
    (HEAD + ASKED + ASKED + 'colour = "red"', "line 7: “colour” is not a key of a pack"),
    (HEAD + ASKED + "sources = [1]", "line 5: sources is not a list of numbers"),
    (HEAD + ASKED + 'sources = ["my guide"]', "line 5: sources is not a list of numbers"),
    (HEAD + ASKED + "open = 1", "line 5: open is neither true nor false"),
    (HEAD + "[[questions]]\nminutes = 1", "line 3: text is missing"),
    (HEAD + f'[[questions]]\ntext = "{"x" * 301}"', "line 4: text is longer than 300"),
    (HEAD + '[[questions]]\ntext = """a\n[[questions]]\nb"""\nhint = 3', "line 7: hint is not"),
    (HEAD + ASKED + "text = what", "line 5: this cannot be read as TOML"),
    (HEAD + ASKED + 'text = "again"', "line 5: this key stands here twice"),
    (HEAD + ASKED + 'hint = "open', "line 5: this cannot be read as TOML"),
    ("[pack]\n" + ASKED, "line 1: title is missing"),
    (HEAD + ASKED + "[more]", "line 5: “more” is not a key of a pack"),
    (HEAD + "questions = 3", "needs \\[pack\\] and at least one"),
    (HEAD + ASKED * 501, "more than 500 questions"),
    ("a = " + "[" * 100_000, "nested too deeply"),
    ("a." * 100_000 + "a = 1", "line 1: this is no line of a pack"),
    ("#" * 1_000_001, "too large"),
]


@pytest.mark.parametrize(("text", "words"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_with_its_line_and_its_key(text, words):
    with pytest.raises(CoachError, match=words) as told:
        question_pack.load(text.encode(), "library.toml")
    assert str(told.value).startswith("library.toml")


MANY = """[pack]
titel = "T"
[[questions]]
text = ""
minutes = "2"
theme = "job"
[[questions]]
text = "What next?"
[[questions]]
hint = 3
"""


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(PackError) as refused:
        question_pack.load(MANY.encode(), "a.toml")
    assert str(refused.value).split("\n") == [
        "a.toml, line 1: title is missing.",
        "a.toml, line 2: “titel” is not a key of a pack.",
        "a.toml, line 4: text is missing.",
        "a.toml, line 5: minutes is not a number.",
        f"a.toml, line 6: theme is none of {', '.join(THEMES)}.",
        "a.toml, line 9: text is missing.",
        "a.toml, line 10: hint is not text.",
    ]


def test_no_more_is_told_than_one_would_read():
    wrong = ASKED + "minutes = 90\n"
    with pytest.raises(PackError) as refused:
        question_pack.load((HEAD + wrong * 32).encode(), "a.toml")
    told = str(refused.value).split("\n")
    assert (len(told), told[-1]) == (21, "… and 12 more.")


def test_where_the_reading_ends_more_may_follow():
    with pytest.raises(PackError) as refused:
        question_pack.load((HEAD + ASKED + "text = what\nminutes = 90").encode(), "a.toml")
    assert str(refused.value).endswith("TOML.\nWhat follows could not be read yet.")
    with pytest.raises(PackError) as refused:
        question_pack.load(b"[pack]\ntitle = '\xff'\nby = '\xc3\xa9'\nabout = '\xfe'", "a.toml")
    assert [fault.line for fault in refused.value.told] == [2, 4]


def test_what_cannot_be_read_is_said_too(tmp_path):
    with pytest.raises(CoachError, match=r"line 2: this is not UTF-8 text"):
        question_pack.load(b"[pack]\ntitle = \xff", "a.toml")
    with pytest.raises(CoachError, match=r"none\.toml cannot be read"):
        question_pack.open_pack(tmp_path / "none.toml")
