"""The card to copy: true size, on its rules, with its lines counted."""

import pytest

from interview_coach.application.printing import CardDraft, CardSize, Paper, Press
from interview_coach.documents.card_draft import RULINGS
from interview_coach.documents.look import MM
from interview_coach.domain.letters import LetterText
from tests.documents.samples import CARD_TEXT, card, reader, rules_and_baselines, words

SIZES = {
    CardSize.A6: (105, 148),
    CardSize.FIVE_BY_SEVEN: (127, 177.8),
    CardSize.A5: (148, 210),
    CardSize.A2: (108, 140),
}
LONG = LetterText("Dear Ms. Whitfield,", ("I learned what to keep. " * 40,), "With thanks,", "Maya")
SHORT = LetterText("Dear Dana,", (), "Thanks,", "Maya")


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("paper", Paper)
def test_a_card_has_its_true_size_whatever_the_paper(press: Press, size: CardSize, paper: Paper):
    printed = press.typeset(card(size=size), paper)
    box = reader(printed).pages[0].mediabox
    measured = (float(box.width) / MM, float(box.height) / MM)
    assert measured == pytest.approx(SIZES[size], abs=0.1)
    assert (printed.width_mm, printed.height_mm) == pytest.approx(SIZES[size])


@pytest.mark.parametrize("size", CardSize)
def test_the_writing_stands_on_the_rules(press: Press, size: CardSize):
    printed = press.typeset(card(size=size), Paper.A4)
    rules, baselines = rules_and_baselines(reader(printed).pages[0])
    written = baselines[: printed.lines_used]
    assert len(written) == printed.lines_used
    for baseline in written:
        assert min(abs(baseline - rule) for rule in rules) < 0.05


@pytest.mark.parametrize("size", CardSize)
def test_the_note_at_the_foot_touches_neither_rules_nor_writing(press: Press, size: CardSize):
    endless = CardDraft(CARD_TEXT, size, "post by the day after tomorrow " * 20)
    for content in (card(SHORT, size), card(size=size), card(LONG, size), endless):
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
    late = CardDraft(CARD_TEXT, CardSize.A6, "")
    assert words(press.typeset(late, Paper.A4)).endswith("lines")


@pytest.mark.parametrize("size", CardSize)
def test_sixty_words_fit_every_card(press: Press, size: CardSize):
    text = LetterText(
        "Dear Ms. Whitfield,",
        (" ".join(["appraisal", "is", "what", "stays"] * 15),),
        "Thanks,",
        "M",
    )
    assert press.typeset(card(text, size), Paper.A4).fits


def test_the_rules_leave_room_for_a_pen():
    assert all(8 <= ruling.pitch <= 12 for ruling in RULINGS.values())
