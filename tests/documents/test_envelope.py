"""The face of an envelope: its size, and where the post wants what."""

from dataclasses import replace

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import EnvelopeSize, Paper
from interview_coach.documents.envelope import CUT, FACES, SENDER_CUT, lay_out
from interview_coach.documents.look import MM
from interview_coach.documents.page import Text
from tests.documents.samples import ADDRESS, envelope, reader, words

SIZES = {
    EnvelopeSize.C6: (162, 114),
    EnvelopeSize.DL: (220, 110),
    EnvelopeSize.NUMBER_10: (241.3, 104.8),
    EnvelopeSize.A7: (184.2, 133.4),
}
INCH = 25.4
LONG = (
    "Professorin Dr. Maximiliane Alexandra von Hohenstein-Oberbayern und zu Guttenberg",
    "Leiterin der Abteilung für digitale Sammlungen und Bestandserhaltung",
    "Staats- und Universitätsbibliothek Niedersachsen-Weser-Ems",
    "Am Alten Hafen 1200, Eingang C, zweites Obergeschoss",
    "26121 Oldenburg",
)


def _texts(size: EnvelopeSize, **changes: object) -> list[Text]:
    items = lay_out(envelope(size, **changes), Paper.A4).pages[0].items
    return [item for item in items if isinstance(item, Text)]


@pytest.mark.parametrize("size", EnvelopeSize)
def test_an_envelope_has_its_true_size(press: Press, size: EnvelopeSize):
    printed = press.typeset(envelope(size), Paper.LETTER)
    box = reader(printed).pages[0].mediabox
    assert (float(box.width) / MM, float(box.height) / MM) == pytest.approx(SIZES[size], abs=0.1)
    assert words(printed).endswith(" ".join(ADDRESS))
    assert printed.warnings == ()


@pytest.mark.parametrize("size", EnvelopeSize)
@pytest.mark.parametrize("to", [ADDRESS, ADDRESS[:2], LONG], ids=["usual", "short", "long"])
def test_the_address_stands_where_the_post_reads_it(size: EnvelopeSize, to: tuple[str, ...]):
    wide, high = SIZES[size]
    address = _texts(size, to=to, sender=())
    left = min(text.x for text in address) / MM
    right = max(text.x + text.line.width for text in address) / MM
    top = min(text.y - 0.8 * text.line.runs[0].size for text in address) / MM
    bottom = max(text.y + 0.25 * text.line.runs[0].size for text in address) / MM
    assert "".join(text.line.text for text in address).replace(" ", "") == "".join(to).replace(
        " ", ""
    )
    if size in (EnvelopeSize.C6, EnvelopeSize.DL):
        assert left >= wide / 2
        assert right <= wide - 15
        assert right - left <= 100
        assert top >= 40
        assert bottom <= high - 15
    else:
        assert wide * 0.4 <= left
        assert right <= wide - INCH / 2
        assert high - 2.75 * INCH <= top
        assert bottom <= high - 5 / 8 * INCH
    assert min(text.line.runs[0].size for text in address) * 0.71 >= 2.3 * MM


@pytest.mark.parametrize("size", EnvelopeSize)
def test_the_sender_leaves_room_for_the_stamp_and_the_address(size: EnvelopeSize):
    wide, _ = SIZES[size]
    for sender in (("Maya Ortiz", "12 Alder Street"), LONG):
        texts = _texts(size, to=(), sender=sender)
        assert max(text.x + text.line.width for text in texts) / MM <= wide - FACES[size].stamp
        assert max(text.y for text in texts) / MM <= FACES[size].top - 3
        assert min(text.x for text in texts) >= 5 * MM


def test_what_is_too_long_is_cut_and_said(press: Press):
    endless = envelope(to=ADDRESS * 9, sender=("Alder Street " * 200,))
    printed = press.typeset(endless, Paper.A4)
    assert printed.warnings == (CUT, SENDER_CUT)
    assert printed.pages == 1
    assert "…" in words(printed)


def test_a_usual_address_is_set_in_its_usual_size():
    sizes = {text.line.runs[0].size for text in _texts(EnvelopeSize.DL, sender=())}
    assert sizes == {12}


def test_an_envelope_without_an_address_is_blank(press: Press):
    blank = replace(envelope(), to=(), sender=())
    assert words(press.typeset(blank, Paper.A4)) == ""
