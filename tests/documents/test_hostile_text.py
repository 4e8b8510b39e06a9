"""Text is only ever text: it prints, or it is said what of it does not."""

import time

import pytest
from reportlab import rl_config

from interview_coach.application.errors import CoachError
from interview_coach.application.printing import Paper, Press
from interview_coach.documents import press as make_press
from interview_coach.documents.typesetting import DOCUMENTS
from interview_coach.domain.letters import LetterText
from tests.documents.samples import (
    card,
    every_document,
    letter,
    preparation_sheet,
    reader,
    referral,
    referrals,
    words,
)

MARKUP = (
    "Ann <ann@example.org>",
    "<b",
    "</para>",
    '<img src="/etc/hostname"/>',
    '<a href="javascript:1">x</a>',
    "&amp; &lt; &#65;",
    "<font color=red>C++ & Co</font>",
    "(brackets) \\ back \\n slash",
    "{name} %s $name",
)
ODD = ("a\x00b", "", " ", "\n", "\n\n\n", "\t", "\u202eback\u202c", "\ud800", "a\u2028b", "\ufeff")
UNPRINTABLE = ("日本語", "አበበ", "ไทย", "👩\u200d💻", "\ue000", "🙂\ufe0f")


@pytest.mark.parametrize("said", MARKUP)
def test_markup_prints_as_it_was_typed(press: Press, said: str):
    for content in every_document(said).values():
        printed = press.typeset(content, Paper.A4)
        assert said.replace(" ", "") in words(printed).replace(" ", "")
        assert printed.missing == ()


@pytest.mark.parametrize("said", [*ODD, *UNPRINTABLE])
def test_odd_text_prints_in_every_field(press: Press, said: str):
    for content in every_document(said).values():
        assert press.typeset(content, Paper.LETTER, author=said).pages >= 1


@pytest.mark.parametrize("said", UNPRINTABLE)
def test_what_no_font_has_is_marked_and_named(press: Press, said: str):
    printed = press.typeset(every_document(f"x {said} y")["letter"], Paper.A4)
    visible = [c for c in said if c not in "\u200d\ufe0f"]
    assert list(printed.missing) == list(dict.fromkeys(visible))
    marks = "\ufffd" * len(visible)
    assert f"x {marks} y" in words(printed)


def test_no_text_brings_a_link_a_picture_or_a_script(press: Press):
    said = "\n".join([*MARKUP, "https://example.org/", "mailto:a@example.org"])
    for content in every_document(said).values():
        printed = press.typeset(content, Paper.A4)
        assert b"/URI" not in printed.pdf
        assert b"/JavaScript" not in printed.pdf
        for page in reader(printed).pages:
            assert "/Annots" not in page
            assert not page.images


@pytest.mark.alone
@pytest.mark.parametrize(
    ("document", "letters"),
    [("sheet", "w"), ("letter", "w"), ("letter", "日"), ("card", "w"), ("referrals", "w")],
)
def test_a_word_of_100_000_letters_prints_in_good_time(press: Press, document: str, letters: str):
    word = letters * 100_000
    contents = {
        "sheet": preparation_sheet(aim=word),
        "letter": letter(LetterText("", (word,), "", "")),
        "card": card(LetterText("", (word,), "", "")),
        "referrals": referrals(referral(detail=word)),
    }
    began = time.perf_counter()
    printed = press.typeset(contents[document], Paper.A4)
    assert time.perf_counter() - began < 5
    assert printed.pages > 10


def test_a_text_beyond_all_measure_is_refused_in_a_sentence(press: Press):
    with pytest.raises(CoachError, match="too long to print"):
        press.typeset(letter(sender="word " * 150_000), Paper.A4)


def test_nothing_runs_off_the_paper():
    for said in ("w" * 500, "Đặng Thị Hường " * 40, "one two-three/four—five " * 30):
        for content in every_document(said).values():
            for paper in Paper:
                layout = DOCUMENTS[type(content)](content, paper)
                for page in layout.pages:
                    for item in page.items:
                        if hasattr(item, "line"):
                            assert item.x + item.line.width <= layout.sheet.right + 0.1
                            assert 0 < item.y < layout.sheet.height


def test_an_error_never_quotes_the_text(monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise ValueError("Dear Ms. Whitfield")

    monkeypatch.setattr("interview_coach.documents.typesetting._draw", fail)
    with pytest.raises(CoachError) as caught:
        make_press().typeset(letter(), Paper.A4)
    assert "Whitfield" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_reportlab_may_fetch_and_compute_nothing():
    assert rl_config.trustedHosts is None
    assert rl_config.trustedSchemes == []
    assert rl_config.toColorCanUse is None
