"""The introduction at the size of a bank card, to cut out and to fold."""

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper, WalletCard
from interview_coach.documents.look import MM
from interview_coach.documents.page import Frame, Stroke, Text
from interview_coach.documents.wallet_card import CUT, HEIGHT, SKILLS_CUT, WIDTH, lay_out
from tests.documents.samples import WORDS, words

SAID = (
    "I am Maya Ortiz, in my second year of library school in Portland. Before that I kept the "
    "photographs of a small local paper in order for four years, which is how I learned that "
    "deciding what to keep is harder than scanning it. I would like to find out whether digital "
    "archives are where I should go."
)
SKILLS = ("Describing photographs", "Naming files so that others find them")


def card(said: str = SAID, skills: tuple[str, ...] = SKILLS) -> WalletCard:
    return WalletCard("Maya Ortiz", "digital archives", said, skills, WORDS)


def test_all_of_it_is_read_back_from_a_single_page(press: Press):
    printed = press.typeset(card(), Paper.A4)
    read = words(printed)
    assert (printed.pages, printed.warnings) == (1, ())
    for said in ("Maya Ortiz", "digital archives", "MY SKILLS", *SKILLS, "fold on the broken one"):
        assert said in read
    assert SAID[-40:] in read


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("skills", "halves"), [((), 1), (SKILLS, 2), (("x" * 300,) * 40, 2)])
@pytest.mark.parametrize("said", ["", SAID, SAID * 4, "W" * 3000])
def test_it_has_the_size_of_a_bank_card_and_nothing_leaves_it(
    paper: Paper, said: str, skills: tuple[str, ...], halves: int
):
    layout = lay_out(card(said, skills), paper)
    items = layout.pages[0].items
    (outline,) = [item for item in items if isinstance(item, Frame)]
    assert (outline.width, outline.height) == (pytest.approx(halves * WIDTH), HEIGHT)
    assert outline.x >= 15 * MM
    assert sum(isinstance(item, Stroke) for item in items) == halves - 1
    inside = [item for item in items if isinstance(item, Text) and item.y < outline.y + HEIGHT]
    for text in inside:
        half = (text.x - outline.x) // WIDTH
        assert text.x + text.line.width <= outline.x + (half + 1) * WIDTH - 4 * MM
        assert outline.y < text.y <= outline.y + HEIGHT - 4 * MM


def test_who_has_more_to_say_than_fits_is_told(press: Press):
    long = card(SAID * 4, ("Something I can do",) * 40)
    assert press.typeset(long, Paper.LETTER).warnings == (CUT, SKILLS_CUT)


def test_a_long_name_goes_on_in_a_second_line(press: Press):
    name = "Maximiliana Hildegard von Hohenstaufen-Wittelsbach-Zähringen"
    printed = press.typeset(WalletCard(name, "", SAID, (), WORDS), Paper.A4)
    assert "Zähringen" in words(printed)
    assert printed.warnings == ()
