"""Everything about one person, on pages that read back."""

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper, PersonPage, RecordLine, RecordSection
from tests.documents.samples import WORDS, reader, words


def test_what_is_kept_stands_under_its_headings_and_is_tagged(press: Press):
    reach = RecordSection("How to reach them", (RecordLine("dana@example.org", "E-mail"),))
    happened = RecordSection("What happened", (RecordLine("Met: <b>tea</b>", "November 2, 2026"),))
    page = PersonPage("Dana Whitfield", "Head, City Archives", (reach, happened), WORDS)
    printed = press.typeset(page, Paper.A4)
    read = words(printed)
    places = [read.index(part) for part in ("Dana Whitfield", "dana@example.org", "<b>tea</b>")]
    assert places == sorted(places)
    document = reader(printed)
    assert document.metadata is not None
    assert document.metadata.title == "All I keep about Dana Whitfield"
    assert "/StructTreeRoot" in document.trailer["/Root"]
