"""The letter: its order, its pages, and what stays together."""

from itertools import pairwise

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper
from interview_coach.documents.formal_letter import NO_WINDOW, lay_out
from interview_coach.documents.look import BODY, MM
from interview_coach.documents.page import Stroke, Text
from interview_coach.domain.letters import LetterText
from tests.documents.samples import ADDRESS, letter, reader, rules_and_baselines, words

INCH = 25.4
WINDOWS = {
    Paper.A4: (20, 45, 110, 90),
    Paper.LETTER: (7 / 8 * INCH, 2.042 * INCH, 5.375 * INCH, 3.167 * INCH),
}
"""What the window shows of the folded sheet, from the left and from the top, in millimetres."""
SLIDES = {Paper.A4: (10, 5), Paper.LETTER: (INCH, 0.458 * INCH)}
"""How far the sheet may slide to the right and up in its envelope."""
SIX_LINES = (
    "Dana Whitfield",
    "Head of Digital Collections and Preservation, Special Materials Division",
    "Harborview Public Library",
    "1200 Front Street",
    "Portland, OR 97209",
)
SIZES = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}


@pytest.mark.parametrize("paper", Paper)
def test_a_letter_stands_on_one_sheet_of_its_paper(press: Press, paper: Paper):
    printed = press.typeset(letter(), paper)
    assert printed.pages == 1
    assert (printed.width_mm, printed.height_mm) == pytest.approx(SIZES[paper], abs=0.1)


def test_the_parts_come_in_the_order_of_a_letter(press: Press):
    read = words(press.typeset(letter(), Paper.A4))
    parts = [
        "Maya Ortiz",
        "12 Alder Street, Portland, OR · maya@example.org",
        "21 November 2026",
        "Dana Whitfield Harborview Public Library",
        "Dear Ms. Whitfield,",
        "Thank you for the twenty minutes",
        "I will write to Lucía Prado",
        "Sincerely,",
    ]
    places = [read.index(part) for part in parts]
    assert places == sorted(places)
    assert read.endswith("Sincerely, Maya Ortiz")


def test_there_is_room_for_a_signature(press: Press):
    _, baselines = rules_and_baselines(reader(press.typeset(letter(), Paper.A4)).pages[0])
    closing, name = sorted(baselines)[1], sorted(baselines)[0]
    assert closing - name > 45


def test_only_a_letter_of_several_pages_is_numbered(press: Press):
    long = LetterText("Dear Dana,", ("What to keep and what to let go. " * 30,) * 6, "Yours,", "M")
    printed = press.typeset(letter(long), Paper.A4)
    assert printed.pages > 1
    assert f"Page 1 of {printed.pages}" in words(printed)
    assert "Page" not in words(press.typeset(letter(), Paper.A4))


@pytest.mark.parametrize("sentences", range(20, 60, 3))
def test_the_closing_never_stands_alone_on_a_page(press: Press, sentences: int):
    body = ("What to keep and what to let go is the question. " * sentences,) * 2
    printed = press.typeset(letter(LetterText("Dear Dana,", body, "Yours,", "Maya")), Paper.LETTER)
    last = reader(printed).pages[-1].extract_text()
    said, _, _ = last.partition("Yours,")
    assert len(said.strip().splitlines()) >= 3


def test_a_letter_that_is_a_little_too_long_is_set_smaller_and_stays_on_one_sheet():
    sizes = []
    for paragraphs in (4, 9, 14):
        body = ("What to keep and what to let go is the question of the trade. " * 3,) * paragraphs
        layout = lay_out(letter(LetterText("Dear Dana,", body, "Yours,", "Maya")), Paper.A4)
        texts = [item for item in layout.pages[0].items if isinstance(item, Text)]
        size = next(each.line.runs[0].size for each in texts if each.line.text == "Dear Dana,")
        sizes.append((len(layout.pages), size))
    assert sizes == [(1, BODY.size), (1, 10), (2, BODY.size)]


def test_a_letter_in_hebrew_stands_at_the_right():
    text = LetterText("דנה שלום,", ("תודה על הזמן. " * 20, "Dana said so."), "בברכה,", "מאיה")
    layout = lay_out(letter(text), Paper.A4)
    texts = [item for item in layout.pages[0].items if isinstance(item, Text)]
    ends = {round(item.x + item.line.width, 1) for item in texts}
    assert ends == {round(layout.sheet.right, 1)}


def test_line_breaks_of_the_writer_are_kept(press: Press):
    text = LetterText("Dear Dana,", ("One.\nTwo.",), "Yours,", "Maya")
    read = reader(press.typeset(letter(text), Paper.A4)).pages[0].extract_text()
    lines = [line.strip() for line in read.splitlines()]
    assert "One." in lines
    assert "Two." in lines


def _texts(paper: Paper, **changes: object) -> list[Text]:
    items = lay_out(letter(for_window=True, **changes), paper).pages[0].items
    return [item for item in items if isinstance(item, Text)]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("address", [ADDRESS[:2], ADDRESS[:3], ADDRESS, SIX_LINES])
def test_the_window_shows_the_address_and_nothing_else(paper: Paper, address: tuple[str, ...]):
    left, top, right, bottom = (edge * MM for edge in WINDOWS[paper])
    across, up = (slide * MM for slide in SLIDES[paper])
    said = {line.text for line in _set(paper, address)}
    for text in _texts(paper, inside_address=address):
        size = text.line.runs[0].size
        if text.line.text in said:
            assert left <= text.x
            assert text.x + text.line.width <= right - across
            assert top + 3 * MM <= text.y - 0.75 * size
            assert text.y + 0.25 * size <= bottom - 0.5 * MM
        else:
            assert text.y + 0.25 * size < top or text.y - 0.75 * size > bottom + up


def _set(paper: Paper, address: tuple[str, ...]) -> list:
    """The lines that the address makes in its window."""
    texts = _texts(paper, inside_address=address)
    first = next(n for n, text in enumerate(texts) if text.line.text == address[0])
    last = next(n for n, text in enumerate(texts) if text.line.text == address[-1])
    lines = [text.line for text in texts[first : last + 1]]
    assert " ".join(line.text for line in lines) == " ".join(address)
    return lines


def test_a_usual_address_in_the_window_of_a_dl_envelope_keeps_its_size():
    assert {line.runs[0].size for line in _set(Paper.A4, ADDRESS)} == {BODY.size}


@pytest.mark.parametrize(
    ("paper", "folds"), [(Paper.A4, (105, 210)), (Paper.LETTER, (11 / 3 * INCH, 22 / 3 * INCH))]
)
def test_marks_show_where_to_fold(paper: Paper, folds: tuple[float, float]):
    items = lay_out(letter(for_window=True), paper).pages[0].items
    marks = [item.y / MM for item in items if isinstance(item, Stroke)]
    assert marks == pytest.approx(folds)
    plain = lay_out(letter(), paper).pages[0].items
    assert not [item for item in plain if isinstance(item, Stroke)]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "changes",
    [{"inside_address": ADDRESS * 3}, {"sender_lines": ("12 Alder Street, Portland",) * 40}],
)
def test_what_does_not_fit_the_window_is_said_and_loses_nothing(
    press: Press, paper: Paper, changes: dict[str, tuple[str, ...]]
):
    printed = press.typeset(letter(for_window=True, **changes), paper)
    assert printed.warnings == (NO_WINDOW,)
    ((said,),) = (changes.values(),)
    assert words(printed).count(said[0]) == said.count(said[0])


def test_a_window_letter_reads_in_its_order(press: Press):
    for paper in Paper:
        read = words(press.typeset(letter(for_window=True, inside_address=ADDRESS), paper))
        assert " ".join(ADDRESS) in read
        assert read.index("Maya Ortiz") < read.index("Dana Whitfield") < read.index("Dear Ms.")


@pytest.mark.parametrize("sentences", range(3, 12))
def test_no_paragraph_ends_with_a_scrap_nor_is_parted_after_one_line(sentences: int):
    body = ("What to keep and what to let go is the question of the trade. " * sentences,) * 9
    layout = lay_out(letter(LetterText("Dear Dana,", body, "Yours,", "Maya")), Paper.A4)
    for page in layout.pages:
        lines = [item for item in page.items if isinstance(item, Text) and len(item.line.text) > 12]
        assert all(abs(a.y - b.y) > 1 for a, b in pairwise(lines))
        paragraphs = _paragraphs(lines)
        assert all(len(each) >= 2 for each in paragraphs if each[0].line.text[0].islower())
        for each in paragraphs:
            if each[-1].line.text.endswith("trade."):
                assert each[-1].line.width > 0.09 * layout.sheet.measure


def _paragraphs(lines: list[Text]) -> list[list[Text]]:
    """Lines that follow at one leading, together."""
    groups: list[list[Text]] = []
    for line in lines:
        leading = line.line.runs[0].style.leading
        if groups and abs(line.y - groups[-1][-1].y - leading) < 0.1:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def test_the_title_is_that_of_the_letter(press: Press):
    asking = press.typeset(letter(title="Asking Dana Whitfield for a talk"), Paper.A4)
    untitled = press.typeset(letter(title=""), Paper.A4)
    titles = [reader(each).metadata.title for each in (asking, untitled)]
    assert titles == ["Asking Dana Whitfield for a talk", "Letter to Dana Whitfield"]


def test_quotes_are_set_as_in_print(press: Press):
    text = LetterText("Dear Dana,", ('You said "keep it", and I don\'t forget.',), "Yours,", "M")
    assert "You said “keep it”, and I don’t forget." in words(press.typeset(letter(text), Paper.A4))
