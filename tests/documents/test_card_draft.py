"""The card to copy: true size, on its rules, with its lines counted in both hands."""

from typing import Any

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import CardSize, Fold, Hand, Paper
from interview_coach.documents.card_draft import lay_out
from interview_coach.documents.fonts import Face
from interview_coach.documents.look import MM
from interview_coach.documents.page import Layout, Stroke, Text
from interview_coach.documents.ruling import CARDS
from interview_coach.domain.letters import LetterText
from tests.documents.samples import card, reader, rules_and_baselines, words

SIZES = {
    CardSize.A6: (105, 148),
    CardSize.FIVE_BY_SEVEN: (127, 177.8),
    CardSize.A5: (148, 210),
    CardSize.A2: (108, 140),
}
LONG = LetterText("Dear Ms. Whitfield,", ("I learned what to keep. " * 40,), "With thanks,", "Maya")
SHORT = LetterText("Dear Dana,", (), "Thanks,", "Maya")


def _starts(page: Any) -> list[float]:
    """Where the lines of text begin, in points from the left."""
    found: list[float] = []

    def look(operator: bytes, operands: list[Any], *_: object) -> None:
        if operator == b"Tm" and float(operands[5]):
            found.append(float(operands[4]))

    page.extract_text(visitor_operand_before=look)
    return found


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("fold", Fold)
def test_a_card_has_its_true_size_whatever_the_paper(press: Press, size: CardSize, fold: Fold):
    wide, high = SIZES[size]
    if fold is Fold.FOLDED:
        wide *= 2
    for paper in Paper:
        printed = press.typeset(card(size=size, fold=fold), paper)
        box = reader(printed).pages[0].mediabox
        measured = (float(box.width) / MM, float(box.height) / MM)
        assert measured == pytest.approx((wide, high), abs=0.1)
        assert (printed.width_mm, printed.height_mm) == pytest.approx((wide, high))


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("hand", Hand)
def test_the_writing_stands_on_the_rules(press: Press, size: CardSize, hand: Hand):
    printed = press.typeset(card(size=size, hand=hand), Paper.A4)
    rules, baselines = rules_and_baselines(reader(printed).pages[0])
    written = baselines[: printed.lines_used]
    assert len(written) == printed.lines_used
    for baseline in written:
        assert min(abs(baseline - rule) for rule in rules) < 0.05


def test_one_writes_on_the_right_half_of_an_open_card(press: Press):
    page = reader(press.typeset(card(fold=Fold.FOLDED), Paper.A4)).pages[0]
    assert min(_starts(page)) >= (127 + 12) * MM - 0.1
    (fold,) = [
        item
        for item in lay_out(card(fold=Fold.FOLDED), Paper.A4).pages[0].items
        if isinstance(item, Stroke)
    ]
    assert (fold.x, fold.across, bool(fold.dashes)) == (pytest.approx(127 * MM), 0, True)


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("hand", Hand)
def test_the_note_at_the_foot_touches_neither_rules_nor_writing(
    press: Press, size: CardSize, hand: Hand
):
    endless = card(size=size, post_by="post by the day after tomorrow " * 20)
    for content in (card(SHORT, size, hand=hand), card(LONG, size, hand=hand), endless):
        for page in reader(press.typeset(content, Paper.A4)).pages:
            rules, baselines = rules_and_baselines(page)
            note = max(y for y in baselines if y < min(rules))
            assert note + 7 < min(rules)
            assert min(baselines) > 4 * MM


def test_the_sample_takes_nine_of_twelve_lines(press: Press):
    printed = press.typeset(card(), Paper.A4)
    assert (printed.lines_used, printed.lines_available) == (9, 12)
    assert printed.fits
    assert printed.pages == 1
    assert "5 × 7 in card · copy by hand · 9 of 12 lines · post by Mon 23 Nov 14:20" in words(
        printed
    )


def test_both_hands_are_counted_whichever_one_writes(press: Press):
    small, large = (press.typeset(card(LONG, hand=hand), Paper.A4) for hand in Hand)
    assert large.fits_by_hand == small.fits_by_hand
    fits = {fit.hand: fit for fit in large.fits_by_hand}
    assert fits[Hand.SMALL].lines_used < fits[Hand.LARGE].lines_used
    assert fits[Hand.SMALL].lines_available > fits[Hand.LARGE].lines_available
    for hand, printed in ((Hand.SMALL, small), (Hand.LARGE, large)):
        assert (printed.lines_used, printed.lines_available) == (
            fits[hand].lines_used,
            fits[hand].lines_available,
        )


@pytest.mark.parametrize("size", CardSize)
def test_what_one_side_does_not_hold_goes_on_to_the_next(press: Press, size: CardSize):
    printed = press.typeset(card(LONG, size), Paper.A4)
    assert not printed.fits
    assert printed.pages == -(-printed.lines_used // printed.lines_available)
    read = words(printed)
    assert read.count("learned") == 40
    assert "Maya" in read
    assert f"side 1 of {printed.pages}" in read


def test_a_card_past_its_day_says_nothing_of_posting(press: Press):
    assert words(press.typeset(card(size=CardSize.A6, post_by=""), Paper.A4)).endswith("lines")


@pytest.mark.parametrize("size", CardSize)
def test_sixty_words_fit_every_card(press: Press, size: CardSize):
    text = LetterText(
        "Dear Ms. Whitfield,",
        (" ".join(["appraisal", "is", "what", "stays"] * 15),),
        "Thanks,",
        "M",
    )
    assert press.typeset(card(text, size), Paper.A4).fits


def test_the_rules_leave_room_for_a_pen_and_stay_above_the_foot():
    for ruled in CARDS.values():
        for pitch in ruled.pitches.values():
            assert 7 <= pitch.apart <= 12
        last = [ruled.heights(hand)[-1] / MM for hand in Hand]
        assert all(18 <= ruled.height - y <= 30 for y in last)


def test_a_card_in_another_language_is_written_in_one_hand():
    said = "Cảm ơn anh chị đã dành thời gian. Điều em nhớ nhất là người biết phán đoán."
    layout = lay_out(card(LetterText("Hường ơi,", (said,), "Em,", "Maya")), Paper.A4)
    assert _hands(layout) == {Face.PLAYPEN}
    assert Face.HAND in _hands(lay_out(card(), Paper.A4))


def _hands(layout: Layout) -> set[Face]:
    texts = [item for item in layout.pages[0].items if isinstance(item, Text)]
    return {run.face for text in texts for run in text.line.runs} - {Face.SANS}


def test_a_card_in_hebrew_begins_at_the_right():
    layout = lay_out(card(LetterText("דנה שלום,", ("תודה על הזמן.",), "בברכה,", "מאיה")), Paper.A4)
    *written, _note = (item for item in layout.pages[0].items if isinstance(item, Text))
    edge = layout.sheet.width - CARDS[CardSize.FIVE_BY_SEVEN].side * MM
    assert all(abs(text.x + text.line.width - edge) < 0.01 for text in written)
