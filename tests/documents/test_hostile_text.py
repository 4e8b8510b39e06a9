"""Text is only ever text: it prints, or it is said what of it does not."""

import time
from collections.abc import Sequence

import pytest
from pypdf.generic import NameObject
from reportlab import rl_config

from interview_coach.application.errors import CoachError
from interview_coach.application.press import Press, Printed
from interview_coach.application.printing import Paper
from interview_coach.documents import press as make_press
from interview_coach.documents.text import to_print
from interview_coach.documents.typesetting import DOCUMENTS as LAYOUTS
from tests.documents import hostile
from tests.documents.listening import heard
from tests.documents.samples import endless, every_document, letter, reader

TYPED = (hostile.MARKUP, hostile.PDF, hostile.LINKS)
DOCUMENTS = sorted(every_document(""))
ACTIVE = {
    "/URI", "/JS", "/JavaScript", "/Launch", "/EmbeddedFile", "/EF", "/A", "/AA", "/OpenAction",
    "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/RichMedia", "/Annots", "/XObject", "/Image",
    "/AcroForm",
}  # fmt: skip
"""Names of what leads out of a file, runs, or brings something with it."""


@pytest.mark.parametrize("strings", TYPED, ids=["markup", "pdf", "links"])
@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name != "envelope"])
def test_what_looks_like_a_command_prints_as_it_was_typed(
    press: Press, document: str, strings: Sequence[str]
):
    content = every_document("\n".join(strings))[document]
    printed = press.typeset(content, Paper.A4, author=strings[0])
    said = _unspaced(" ".join(each.text for each in heard(printed)))
    assert [string for string in strings if _unspaced(string) not in said] == []
    assert printed.missing == ()
    assert _names(printed) & ACTIVE == set()


@pytest.mark.parametrize("strings", TYPED, ids=["markup", "pdf", "links"])
def test_an_address_like_a_command_stands_on_the_envelope(press: Press, strings: Sequence[str]):
    envelopes = [every_document(string)["envelope"] for string in strings]
    printed = press.bind(envelopes, Paper.A4)
    said = _unspaced(" ".join(each.text for each in heard(printed)))
    assert [string for string in strings if _unspaced(string) not in said] == []
    assert _names(printed) & ACTIVE == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_odd_text_prints_in_every_field(press: Press, document: str):
    contents = [every_document(said)[document] for said in (*hostile.ODD, *hostile.SCRIPTS)]
    printed = press.bind(contents, Paper.LETTER, title="\ud800\x00", author="\u202e")
    assert printed.pages >= len(contents)
    assert _names(printed) & ACTIVE == set()


@pytest.mark.parametrize("said", hostile.SCRIPTS)
def test_each_letter_prints_or_is_said_not_to(press: Press, said: str):
    printed = press.typeset(letter(sender=said), Paper.A4)
    seen = set("".join(each.text for each in heard(printed)))
    assert [c for c in to_print(said) if c not in seen and c not in printed.missing] == []
    assert ("\ufffd" in seen) == bool(printed.missing)


def _unspaced(text: str) -> str:
    return "".join(text.split())


def _names(printed: Printed) -> set[str]:
    """Every name in the objects of a file, but for those that carry a person's words."""
    file = reader(printed)
    found: set[str] = set()

    def look(thing: object) -> None:
        if isinstance(thing, dict):
            found.update(thing)
            for value in thing.values():
                look(value)
        elif isinstance(thing, list):
            for value in thing:
                look(value)
        elif isinstance(thing, NameObject):
            found.add(thing)

    for number in range(1, file.trailer["/Size"]):
        look(file.get_object(number))
    return found - {"/A"} if "/TH" in found else found


@pytest.mark.alone
@pytest.mark.parametrize("document", DOCUMENTS)
def test_an_endless_word_prints_in_good_time(press: Press, document: str):
    """The bench gives each document 100,000 letters; a tenth of them tells here what it took."""
    word = "日w" * 5_000
    began = time.process_time()
    printed = press.typeset(endless(word)[document], Paper.A4)
    assert time.process_time() - began < 1
    assert printed.pages >= 1


def test_a_text_beyond_all_measure_is_refused_in_a_sentence(press: Press):
    with pytest.raises(CoachError, match="too long to print"):
        press.typeset(letter(sender="word " * 150_000), Paper.A4)


def test_nothing_runs_off_the_paper():
    for said in ("w" * 200, "Đặng Thị Hường " * 12, "one two-three/four—five " * 30):
        for content in every_document(said).values():
            for paper in Paper:
                layout = LAYOUTS[type(content)](content, paper)
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
