"""What is printed can be read back, letter for letter."""

import unicodedata

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper
from tests.documents.samples import every_document, letter, preparation_sheet, reader, words

NAMES = (
    "Đặng Thị Hường",
    "Škvorecký",
    "Łukasz",
    "Ελένη",
    "Ольга",
    "Şükrü Öztürk",
    "Þórdís",
    "Ștefan Țurcanu",
    "Ørsted & Søn",
    "O’Brien – “Zoë”",
)
DOCUMENTS = ("sheet", "letter", "card", "referrals", "envelope", "record")


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_names_of_many_languages_read_back_exactly(press: Press, document: str, paper: Paper):
    printed = press.typeset(every_document("\n".join(NAMES))[document], paper)
    read = words(printed)
    assert [name for name in NAMES if name not in read] == []
    assert printed.missing == ()


def test_every_field_of_a_document_is_printed(press: Press):
    # The title of a record's part stands in capitals.
    fields = {
        "sheet": 20,
        "letter": 9,
        "card": 6,
        "referrals": 7,
        "envelope": 2,
        "record": 6,
    }
    for document, content in every_document("Łukasz").items():
        assert words(press.typeset(content, Paper.A4)).count("Łukasz") == fields[document]


def test_a_decomposed_name_is_printed_composed(press: Press):
    apart = unicodedata.normalize("NFD", "Škvorecký")
    assert "Škvorecký" in words(press.typeset(every_document(apart)["card"], Paper.A4))


def test_title_author_and_language_stand_in_the_file(press: Press):
    printed = press.typeset(preparation_sheet(name="Đặng Thị Hường"), Paper.A4, author="Łukasz")
    file = reader(printed)
    assert file.metadata is not None
    assert file.metadata.title == "Preparation sheet: Đặng Thị Hường"
    assert file.metadata.author == "Łukasz"
    assert file.trailer["/Root"]["/Lang"] == "en-US"


def test_the_same_contents_give_the_same_bytes(press: Press):
    assert press.typeset(letter(), Paper.A4).pdf == press.typeset(letter(), Paper.A4).pdf


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_font_is_embedded(press: Press, document: str):
    printed = press.typeset(every_document("Ελένη ☐ Hường")[document], Paper.A4)
    fonts = [
        font.get_object()
        for page in reader(printed).pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_a_letter_stays_small(press: Press):
    assert len(press.typeset(letter(), Paper.A4).pdf) <= 40_000
