"""The sheet to lay under a card: its rules are those of the draft, at true size on plain paper."""

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import CardSize, Fold, Hand, Paper
from interview_coach.documents.guide_sheet import lay_out
from interview_coach.documents.look import INK, MM
from interview_coach.documents.page import Frame, Rule, Stroke, Text
from interview_coach.documents.ruling import CARDS
from tests.documents.samples import card, guide, reader, rules_and_baselines, words

EVERY = [(size, fold, hand) for size in CardSize for fold in Fold for hand in Hand]
SHEETS = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("hand", Hand)
def test_draft_and_guide_share_their_lines(press: Press, size: CardSize, hand: Hand):
    draft = press.typeset(card(size=size, hand=hand), Paper.A4)
    _, written = rules_and_baselines(reader(draft).pages[0])
    layout = lay_out(guide(size, hand=hand), Paper.A4)
    (outline,) = [item for item in layout.pages[0].items if isinstance(item, Frame)]
    rules = [item.y - outline.y for item in layout.pages[0].items if isinstance(item, Rule)]
    from_top = [CARDS[size].height * MM - y for y in written[: draft.lines_used]]
    assert from_top == pytest.approx(rules[: len(from_top)], abs=0.05)
    assert len(rules) == draft.lines_available


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("size", "fold", "hand"), EVERY)
def test_the_outline_is_the_card_and_all_lies_on_the_paper(
    paper: Paper, size: CardSize, fold: Fold, hand: Hand
):
    layout, ruled = lay_out(guide(size, fold=fold, hand=hand), paper), CARDS[size]
    items = layout.pages[0].items
    (outline,) = [item for item in items if isinstance(item, Frame)]
    wide, high = outline.width / MM, outline.height / MM
    assert high == pytest.approx(ruled.height)
    assert wide in (pytest.approx(ruled.width), pytest.approx(2 * ruled.width))
    assert wide == pytest.approx(ruled.width) or fold is Fold.FOLDED
    on_paper = sorted((layout.sheet.width / MM, layout.sheet.height / MM))
    assert on_paper == pytest.approx(sorted(SHEETS[paper]))
    edge = layout.sheet.width - outline.x - outline.width
    assert min(outline.x, edge) >= 6 * MM - 0.01
    for rule in (item for item in items if isinstance(item, Rule)):
        assert rule.x + rule.width < outline.x + outline.width
        assert rule.x >= outline.x + outline.width - ruled.width * MM
    for text in (item for item in items if isinstance(item, Text)):
        assert outline.y + outline.height < text.y < layout.sheet.height - 4 * MM


def test_the_rules_are_dark_enough_to_show_through():
    items = lay_out(guide(), Paper.A4).pages[0].items
    rules = [item for item in items if isinstance(item, Rule)]
    assert all(rule.thickness >= 0.8 and rule.colour == INK for rule in rules)


def test_a_folded_card_shows_where_its_fold_lies():
    items = lay_out(guide(fold=Fold.FOLDED), Paper.A4).pages[0].items
    (fold,) = [item for item in items if isinstance(item, Stroke) and item.dashes]
    (outline,) = [item for item in items if isinstance(item, Frame)]
    assert fold.x == pytest.approx(outline.x + outline.width / 2)
    assert fold.down > outline.height


def test_the_words_tell_how_it_is_used(press: Press):
    read = words(press.typeset(guide(CardSize.A2, hand=Hand.SMALL), Paper.LETTER))
    assert read.startswith("A2 card, 15 lines")
