"""Events and groups, the cards afterwards, somebody just met, and where people came from."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from interview_coach.application.services import Services
from interview_coach.domain.asking import OutreachChannel
from interview_coach.domain.event import Mode
from interview_coach.ui.screens.find import event_thanks
from interview_coach.ui.screens.find.event_thanks import EventThanksDialog
from interview_coach.ui.screens.find.events import EventsPage
from interview_coach.ui.screens.find.sources import SourcesPage
from interview_coach.ui.screens.quick_note import QuickNote
from interview_coach.ui.widgets import Chip, Label
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import an_interview, ask, settle
from tests.ui.screens.find.conftest import open_page
from tests.ui.screens.keys import type_words


def add(program: Program, page: EventsPage, name: str) -> None:
    type_words(page.field.edit, name)
    QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    settle(program)


def write_card(program: Program, page: EventsPage, *lines: str) -> None:
    for field, words in zip(page.entry.fields, lines, strict=False):
        type_words(field.edit, words)
    QTest.keyClick(page.entry.fields[len(lines) - 1].edit, Qt.Key.Key_Return)
    settle(program)


def test_an_event_is_added_and_filled_in_as_you_go(program: Program) -> None:
    page = open_page(program, "events", EventsPage)
    assert page.first.isVisible()
    add(program, page, "Archives fair")
    assert page.title.text() == "Archives fair"
    page.form.kind.changed.emit("fair")
    for check in (page.form.dated, page.form.joined):
        QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(9, check.height() // 2))
    type_words(page.form.fields["place"].control, "Hall 3")
    page.form.given.box.setValue(16)
    page.form.flush()
    settle(program)
    (row,) = ask(program, lambda services: services.reading.ties.events())
    event = row.event
    assert (event.kind, event.place, event.joined, event.cards_given) == (
        "fair",
        "Hall 3",
        True,
        16,
    )
    assert event.on == program.window.context.clock.now().date()
    assert page.model.index(0, 1).data() == "Today"


def test_those_near_you_are_found_by_your_address(program: Program) -> None:
    def fill(services: Services) -> None:
        services.you.change({"contact_lines": "12 Alder Street\nPortland, OR 97201"})
        services.find.add_event("Book club", place="City Library, Portland", mode=Mode.IN_PERSON)
        services.find.add_event("Data forum", mode=Mode.ONLINE)

    ask(program, fill)
    page = open_page(program, "events", EventsPage)
    listed = {}
    for where in ("near", "online", "in_person", ""):
        page.where.set_value(where)
        page.where.changed.emit(where)
        settle(program)
        listed[where] = sorted(row.event.name for row in page.model.rows)
    assert listed == {
        "near": ["Book club"],
        "online": ["Data forum"],
        "in_person": ["Book club"],
        "": ["Book club", "Data forum"],
    }


def test_cards_go_in_one_after_the_other(program: Program) -> None:
    ask(program, lambda s: s.people.add("Dana Whitfield"))
    page = open_page(program, "events", EventsPage)
    add(program, page, "Archives fair")
    write_card(program, page, "Noor Haddad", "City Museum", "metadata, has a dog")
    assert page.entry.name.edit.hasFocus()
    write_card(program, page, "Ines Castro")
    write_card(program, page, "Dana Whitfield")
    assert page.note.text() == "Among your people already: Dana Whitfield"
    assert [(row.name, row.organisation) for row in page.people.rows] == [
        ("Ines Castro", ""),
        ("Noor Haddad", "City Museum"),
    ]
    (row,) = ask(program, lambda services: services.reading.ties.events())
    assert row.event.cards_got == 3
    noor = ask(program, lambda s: s.people.get(s.reading.people("Noor")[0].id))
    assert (noor.notes, noor.card_got, noor.event_id) == ("metadata, has a dog", True, row.event.id)
    program.window.undo.undo()
    settle(program)
    assert [row.name for row in page.people.rows] == ["Noor Haddad"]
    assert page.form.got.box.value() == 2


def test_a_pasted_list_of_events_is_taken_over_with_its_days(program: Program) -> None:
    page = open_page(program, "events", EventsPage)
    page._add_all("Open day, 2026-12-03\nChoir")
    settle(program)
    rows = ask(program, lambda services: services.reading.ties.events())
    assert {row.event.name: row.event.on for row in rows} == {
        "Open day": date(2026, 12, 3),
        "Choir": None,
    }


def test_somebody_just_met_is_noted_from_anywhere(program: Program) -> None:
    event = ask(program, lambda services: services.find.add_event("Archives fair"))
    program.window.go("questions")
    settle(program)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(program.window, Qt.Key.Key_N, keys)
    settle(program)
    (dialog,) = program.window.findChildren(QuickNote)
    type_words(dialog.name.edit, "Mei Tanaka")
    (chip,) = dialog.findChildren(Chip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert dialog.line.edit.hasFocus()
    type_words(dialog.line.edit, "restores maps")
    QTest.keyClick(dialog.line.edit, Qt.Key.Key_Return)
    settle(program)
    mei = ask(program, lambda s: s.people.get(s.reading.people()[0].id))
    assert (mei.name, mei.event_id, mei.notes) == ("Mei Tanaka", event, "restores maps")
    assert "Mei Tanaka is among your people now." in program.window.messages.said
    program.window.undo.undo()
    settle(program)
    assert ask(program, lambda services: services.reading.person_count()) == 0


def test_the_review_says_which_sources_led_to_talks(program: Program) -> None:
    made = an_interview(program, name="Dana Whitfield")

    def meet(services: Services) -> None:
        (dana,) = services.reading.people()
        services.people.change(dana.id, {"source": "alumni"})
        services.find.brainstorm("family", "Anna Ortiz\nBen Ortiz")
        now = program.window.context.clock.now()
        services.interviewing.start(made, now)
        services.interviewing.end(made, now)

    ask(program, meet)

    def write(services: Services) -> None:
        for name, channel in (("Ann Lee", OutreachChannel.EMAIL), ("Bo Xu", OutreachChannel.PHONE)):
            request = services.asking.begin(services.people.add(name), channel)
            services.asking.mark_asked(request)
            if name == "Bo Xu":
                services.asking.said_no(request)

    ask(program, write)
    page = open_page(program, "sources", SourcesPage)
    assert page.lead.text() == "Most of your talks came from: Alumni (1 of 1)"
    words = [label.text() for label in page.findChildren(Label)]
    assert "1 person · 1 talk" in words
    assert {"2 people", "2 people · 2 asked"} <= set(words)
    assert page.in_all.text() == "In all: 2 asked · 0 yes · 1 no · 1 without an answer"


def test_a_group_is_followed_asked_and_who_answered_is_thanked(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(program, lambda services: services.you.change({"field_of_interest": "digital archives"}))
    page = open_page(program, "events", EventsPage)
    ideas = [chip for chip in page.findChildren(Chip) if chip.isVisible()]
    QTest.mouseClick(ideas[0], Qt.MouseButton.LeftButton)
    settle(program)
    assert page.title.text() == "My programme’s accounts"
    assert page.seen is not None
    assert "following" not in [kind for kind, _ in page.seen.suggested]
    QTest.mouseClick(page.post.propose, Qt.MouseButton.LeftButton)
    assert page.post.propose.text() == "Reword"
    type_words(page.post.text.edit, "Dear all: ")
    page.leave()
    write_card(program, page, "Ann Lee", "", "the old maps")
    write_card(program, page, "Bo Xu")
    QTest.mouseClick(page.thank, Qt.MouseButton.LeftButton)
    settle(program)
    thanks = program.window.findChild(EventThanksDialog)
    assert isinstance(thanks, EventThanksDialog)
    assert "the old maps" in thanks.preview.text.text()
    assert not thanks.caution.isVisible()
    QTest.mouseClick(thanks.sent, Qt.MouseButton.LeftButton)
    settle(program)
    assert thanks.said.text().endswith("1 of 2 thanked")
    assert thanks.caution.isVisible(), "the next one has no line yet"
    type_words(thanks.line.edit, "reading rooms")
    type_words(thanks.address.fields["email"].edit, "bo@example.org")
    sent: list[str] = []
    monkeypatch.setattr(event_thanks, "copy", lambda _, text: sent.append(text))
    QTest.mouseClick(thanks.copy, Qt.MouseButton.LeftButton)
    settle(program)
    assert "reading rooms" in sent[0]
    assert thanks.mail.isVisible()
    thanks.reject()
    settle(program)
    assert page.met.text() == "2 people met · 1 written to or talked with since"
    kept = ask(program, lambda services: services.reading.ties.events())[0].event
    assert kept.post.startswith("Dear all: I am trying to understand")
    assert (kept.kind, kept.joined) == ("following", True)
