"""What leaves the program opens elsewhere, and nothing leaves that should stay."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.application.calendar import DueDay, Meeting
from interview_coach.application.contacts import read_contacts
from interview_coach.application.errors import CoachError
from interview_coach.application.merging import fields_of
from interview_coach.application.person_fields import NAMES, PASSAGES
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.domain.interview import Format
from interview_coach.domain.notes import NoteLine, Privacy
from interview_coach.domain.person import Address, Person
from interview_coach.domain.referral import Referral
from interview_coach.domain.text import clean, clean_line
from interview_coach.domain.touch import Touch
from interview_coach.exchange import calendar_ics, contacts_csv, contacts_vcard
from interview_coach.exchange.contact_files import open_contacts
from tests.builders import NOON, a_person, full_person

FORMULAS = [
    *("=1+1", "+1-202-555-0100", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "\xa0=1", "'=1", "''+1"),
    *("=cmd|' /C calc'!A0", "＝1", "=HYPERLINK(\"http://x\")", "+", "-", "@", "'", "'a", "a=1"),
    *('="a"&"b"', "-1+1", "@x", "+x,y", '=x;"y"', "=\n1", "\u200b=1", "\ufeff=1", "=' '", "%0A=1"),
    "  \t -3",
]  # fmt: skip


def keep(services: Services, *people: Person) -> None:
    with services.exporting.work() as work:
        for person in people:
            work.people.add(person)


def back(tmp_path, data: bytes, name: str = "file") -> list[dict[str, object]]:
    path = tmp_path / name
    path.write_bytes(data)
    contacts = read_contacts(open_contacts(path))
    assert contacts.account.skipped == 0
    return [fields_of(card, contacts.account.format) for card in contacts.cards]


LINES = st.text(max_size=12).map(clean_line)
PASSAGE = st.text(max_size=20).map(clean)
NAMES_OF_PEOPLE = LINES.filter(bool)
PEOPLE = st.builds(
    Person,
    given_name=NAMES_OF_PEOPLE,
    family_name=LINES,
    form_of_address=st.sampled_from(Address),
    email=st.sampled_from(FORMULAS).map(clean_line),
    organisation=LINES,
    notes=PASSAGE,
    postal_address=PASSAGE,
    tags=st.lists(NAMES_OF_PEOPLE, max_size=3, unique=True),
    is_discreet=st.booleans(),
    cadence_days=st.none() | st.integers(1, 400),
    not_before=st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)


@settings(max_examples=12, deadline=None)
@given(st.lists(PEOPLE, min_size=1, max_size=2))
def test_our_own_table_comes_back_to_the_letter(tmp_path_factory, people):
    folder = tmp_path_factory.mktemp("tables")

    for person, fields in zip(people, back(folder, contacts_csv.save(people)), strict=True):
        fresh = vars(Person())
        assert {name: fields.get(name, fresh[name]) for name in NAMES} == {
            name: getattr(person, name) for name in NAMES
        }


def test_every_field_of_a_person_is_in_the_table(tmp_path):
    person = full_person()

    (fields,) = back(tmp_path, contacts_csv.save([person]))

    assert {name: fields[name] for name in NAMES if getattr(person, name)} == {
        name: getattr(person, name) for name in NAMES if getattr(person, name)
    }
    assert set(NAMES) >= PASSAGES


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_spreadsheet_runs_a_contact(tmp_path, formula):
    person = a_person(notes=clean(formula), phone=clean_line(formula))

    data = contacts_csv.save([person])

    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert data.count(b"\r\n") == 2
    for cell in rows[1]:
        assert cell.lstrip()[:1] not in tuple("=+-@")
        assert cell[:1] not in tuple("\t\r")
    (fields,) = back(tmp_path, data)
    assert (fields.get("phone", ""), fields.get("notes", "")) == (person.phone, person.notes)


def test_who_introduced_somebody_goes_with_the_table_and_comes_back(services, tmp_path):
    dana, secret = a_person("=Dana Whitfield"), a_person("Tom Adeyemi", is_discreet=True)
    keep(services, dana, secret)
    by = {"Ravi Menon": dana.id, "Ana Kovač": secret.id}
    keep(services, *(a_person(name, introduced_by_id=each) for name, each in by.items()))
    path = tmp_path / "people.csv"
    path.write_bytes(services.exporting.table())
    for row in services.reading.people():
        services.keeping.delete(Kind.PERSON, row.id)

    shown = services.importing.read(services.importing.open(path), "people.csv")
    account = services.importing.bring_in(shown, range(3))

    introduced = {row.name: row.introducer for row in services.reading.people()}
    assert introduced == {"=Dana Whitfield": "", "Ravi Menon": "=Dana Whitfield", "Ana Kovač": ""}
    assert b"Tom" not in path.read_bytes()
    assert services.importing.undo(account.batch_id).erased == 3


@settings(max_examples=25, deadline=None)
@given(
    given_name=NAMES_OF_PEOPLE,
    family_name=NAMES_OF_PEOPLE,
    role=LINES,
    organisation=LINES,
    notes=PASSAGE,
)
def test_cards_are_read_as_they_were_written(tmp_path_factory, **said):
    folder = tmp_path_factory.mktemp("cards")
    data = contacts_vcard.save([Person(**said)], NOON, True)

    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (fields,) = back(folder, data)
    for name in ("given_name", "family_name", "role", "organisation"):
        assert fields[name] == said[name]
    assert str(fields["notes"]) == said["notes"].strip()


def test_a_card_says_nothing_private_unless_asked(services):
    private = a_person(notes="hates Mondays", how_known="Alumni directory", tags=["mentor"])
    hidden = a_person("Tom Adeyemi", is_discreet=True)
    keep(services, private, hidden, a_person("Gone Away", deleted_at=NOON))

    cards = services.exporting.cards().decode()

    assert "Alumni directory" in cards
    assert "Mondays" not in cards
    assert f"UID:urn:uuid:{private.id}" in cards
    assert cards.count("BEGIN:VCARD") == 1
    assert "Mondays" in services.exporting.cards(notes=True).decode()
    assert b"Tom" in services.exporting.cards(discreet=True)
    assert b"Tom" not in services.exporting.table()
    assert b"Tom" in services.exporting.table([hidden.id], discreet=True)


def arranged(services: Services, at: datetime, **person: object) -> UUID:
    keep(services, someone := a_person(time_zone="America/New_York", **person))
    interview = services.preparing.arrange_interview(
        someone.id, at, "Europe/Berlin", format=Format.VIDEO
    )
    services.preparing.change(interview, {"place": "https://meet.example.org/x"})
    return interview


def events(data: bytes) -> list[icalendar.Event]:
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


@pytest.mark.parametrize("fold", [0, 1])
@pytest.mark.parametrize("local", ["2026-03-08T12:00", "2026-03-29T03:30", "2026-10-25T02:30"])
def test_a_talk_opens_at_its_instant_across_a_change_of_clocks(services, local, fold):
    start = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)

    (event,) = events(services.exporting.meeting(arranged(services, start.astimezone(UTC))))

    assert event["dtstart"].dt.timestamp() == start.timestamp()
    assert event["dtstart"].to_ical().endswith(b"Z")
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=20)
    theirs = start.astimezone(ZoneInfo("America/New_York"))
    assert f"{start:%H:%M} (Berlin)" in event["description"]
    assert f"{theirs:%H:%M} (New York)" in event["description"]
    (alarm,) = event.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(minutes=-15)


def test_a_talk_keeps_its_name_and_grows_in_sequence(services, clock):
    interview = arranged(services, NOON)

    (first,) = events(services.exporting.meeting(interview))
    clock.advance(minutes=5)
    (second,) = events(services.exporting.meeting(interview))

    assert first["uid"] == second["uid"]
    assert second["sequence"] > first["sequence"]
    assert first["dtstamp"].dt < second["dtstamp"].dt
    assert first["url"] == "https://meet.example.org/x"
    assert first["summary"] == "Conversation with Dana Whitfield"


def test_nobody_is_named_in_the_calendar_who_must_not_be(services):
    (event,) = events(services.exporting.meeting(arranged(services, NOON, is_discreet=True)))

    assert event["summary"] == "Conversation"


def test_a_talk_without_a_time_is_refused(services):
    keep(services, someone := a_person())
    interview = services.preparing.arrange_interview(someone.id, None, "UTC")

    with pytest.raises(CoachError, match="no time yet"):
        services.exporting.meeting(interview)


def test_days_are_whole_and_nothing_in_a_calendar_breaks_out_of_its_line():
    name = "Zoë, a; b\\c\nEND:VEVENT " + "ł" * 60
    due = DueDay("1@x", 0, date(2026, 11, 24), f"Thank {name}")
    talk = Meeting("2@x", 0, NOON, NOON + timedelta(minutes=20), name, name, name)

    day, meeting = events(calendar_ics.save([due, talk], NOON))

    assert (day["dtstart"].dt, day["dtend"].dt) == (date(2026, 11, 24), date(2026, 11, 25))
    assert day["summary"] == clean_line(f"Thank {name}")
    assert meeting["description"] == name
    assert meeting["location"] == clean_line(name)


def test_nobody_discreet_is_named_on_a_day_either(services):
    keep(services, someone := a_person(is_discreet=True))
    interview = services.preparing.arrange_interview(someone.id, NOON, "UTC")
    services.interviewing.start(interview, NOON)
    services.interviewing.end(interview, NOON + timedelta(minutes=20))

    assert {event["summary"] for event in events(services.exporting.due())} == {"To do"}


def test_what_is_due_stands_on_its_day(services, clock):
    keep(services, someone := a_person())
    interview = services.preparing.arrange_interview(someone.id, NOON, "UTC")
    services.interviewing.start(interview, NOON)
    services.interviewing.end(interview, NOON + timedelta(minutes=20))

    event = events(services.exporting.due())[0]

    (due,) = services.today.due()
    assert event["dtstart"].dt == due.at.astimezone().date()
    assert event["summary"] == "Thank Dana Whitfield"


def test_everything_about_one_person_is_in_one_file_and_nothing_of_others(services):
    dana, tom = (
        a_person(notes="planted note", common_ground="planted ground"),
        a_person("Tom Adeyemi", notes="not yours"),
    )
    keep(services, dana, tom)
    mine = services.preparing.arrange_interview(dana.id, NOON, "UTC")
    other = services.preparing.arrange_interview(tom.id, NOON, "UTC")
    with services.exporting.work() as work:
        work.touches.add(Touch(person_id=dana.id, words="planted touch"))
        work.touches.add(Touch(person_id=tom.id, words="not yours"))
        said = NoteLine(interview_id=mine, text="planted line", privacy=Privacy.CONFIDENTIAL)
        work.notes.save([said, NoteLine(interview_id=other, text="not yours")])
        work.interviews.get(mine).aim = "planted aim"
        work.interviews.get(other).refer(
            Referral(name="planted name", detail="not yours", person_id=dana.id)
        )

    data = services.exporting.everything(dana.id).decode()

    held = json.loads(data)
    assert held["person"]["given_name"] == "Dana"
    for planted in ("note", "ground", "touch", "line", "aim", "name"):
        assert f"planted {planted}" in data
    assert "not yours" not in data
    (talk,) = held["talks"]
    assert any("planted line" in line for line in talk["record"])


def test_a_page_to_read_keeps_confidences_and_what_is_private(services):
    dana = a_person(notes="my own opinion", cares_about="open data", email="dana@example.org")
    keep(services, dana)
    talk = services.preparing.arrange_interview(dana.id, NOON, "UTC")
    with services.exporting.work() as work:
        work.touches.add(Touch(person_id=dana.id, words="She repeats: the grant is gone, alas"))
        work.touches.add(Touch(person_id=dana.id, words="about the catalogue"))
        told = {
            Privacy.NORMAL: "metadata first",
            Privacy.PRIVATE: "a little curt",
            Privacy.CONFIDENTIAL: "the grant is gone",
        }
        lines = [NoteLine(interview_id=talk, text=t, privacy=p) for p, t in told.items()]
        work.notes.save(lines)
        secret = Referral(name="Tom Adeyemi", note_id=lines[2].id)
        work.interviews.get(talk).refer(secret)

    def said(private: bool) -> str:
        page = services.exporting.page(dana.id, private=private)
        return "\n".join(line.text for part in page.sections for line in part.lines)

    for expected in ("dana@example.org", "open data", "Wrote: about the catalogue", "metadata"):
        assert expected in said(False)
    for hidden in ("grant", "Tom"):
        assert hidden not in said(True)
    for own in ("curt", "my own opinion"):
        assert (own in said(False), own in said(True)) == (False, True)
