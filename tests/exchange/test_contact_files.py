"""Files of contacts come in with a true account, whatever program or accident made them."""

from datetime import date
from pathlib import Path
from time import perf_counter
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.application.contacts import (
    Cancelled,
    ContactCard,
    Contacts,
    Reason,
    read_contacts,
)
from interview_coach.application.errors import CoachError
from interview_coach.exchange.contact_files import open_contacts
from interview_coach.exchange.formulas import bare, guarded
from interview_coach.exchange.tidy import day
from tests.exchange import contact_files as files
from tests.exchange.bad_contact_files import BAD, HOPELESS


def read(folder: Path, data: bytes | str, encoding: str = "utf-8") -> Contacts:
    path = folder / "file"
    path.write_bytes(data.encode(encoding) if isinstance(data, str) else data)
    return read_contacts(open_contacts(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_linkedin_stands_behind_its_preamble(tmp_path, encoding):
    contacts = read(tmp_path, files.PREAMBLE + files.LINKEDIN, encoding)

    dana, lucja = contacts.cards
    assert (contacts.account.format, contacts.account.encoding) == ("linkedin", encoding)
    assert dana == ContactCard(
        given="Dana",
        family="Whitfield",
        organisation="Müller, Schmidt & Co. KG",
        role="Data steward",
        emails=("dana@example.org",),
        urls=("https://www.linkedin.com/in/dana",),
        connected_on=date(2025, 3, 12),
        line=5,
    )
    assert (lucja.name, lucja.emails, lucja.connected_on) == ("Łucja Đặng", (), date(2024, 1, 1))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_linkedin_in_german(tmp_path, delimiter):
    contacts = read(tmp_path, files.GERMAN.replace(",", delimiter), "cp1252")

    (card,) = contacts.cards
    assert (contacts.account.format, contacts.account.encoding) == ("linkedin", "cp1252")
    assert (card.name, card.organisation) == ("Jörg Größe", "Stadtarchiv Köln")
    assert card.connected_on == date(2025, 3, 3)


def test_an_older_linkedin_without_links(tmp_path):
    older = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    contacts = read(tmp_path, f'{older}Dana,"Whitfield, PhD",,Acme,Dev,sometime\n')

    (card,) = contacts.cards
    assert (card.family, card.suffix) == ("Whitfield", "PhD")
    assert card.extra == (("connected_on", "sometime"),)


def test_google_says_several_values_in_one_cell(tmp_path):
    contacts = read(tmp_path, files.GOOGLE)

    (card,) = contacts.cards
    assert contacts.account.format == "google"
    assert (card.given, card.suffix, card.role) == ("Anna Maria", "PhD", "Director")
    assert card.emails == ("a@example.org", "b@example.org", "c@example.org")
    assert card.categories == ("Alumni",)
    assert card.note == "Two lines,\none note"
    assert card.urls == ("https://www.example.org",)
    assert ("form_of_address", "dr") in card.extra


def test_google_of_old_and_outlook(tmp_path):
    google, outlook = read(tmp_path, files.GOOGLE_OLD), read(tmp_path, files.OUTLOOK, "cp1252")

    assert (google.account.format, google.cards[0].name) == ("google", "Tom Adeyemi")
    assert google.cards[0].organisation == "State Archives"
    (eve,) = outlook.cards
    assert (outlook.account.format, eve.role, eve.phones) == ("outlook", "Analyst", ("555",))
    assert eve.postal == "1 Main St\nNorthgate"
    # Outlook's "Title" stands before the name.
    assert eve.extra == (("form_of_address", "ms"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_cards_of_three_versions(tmp_path, encoding):
    anna, dana, lucja = read(tmp_path, files.VCARDS, encoding).cards

    assert (anna.name, anna.phones) == ("Anna Müller", ("+49 221",))
    assert (dana.role, dana.organisation, dana.suffix) == ("Data steward", "Northgate, Lab", "PhD")
    assert dana.urls == ("https://example.org/dana", "https://example.com")
    assert (dana.note, dana.categories) == ("one, two\nthree", ("alumni", "mentor"))
    assert ("nickname", "Dee") in dana.extra
    assert (lucja.name, lucja.phones) == ("Łucja Đặng", ("+1-202-555-0100",))
    assert lucja.postal == "1 Main St\n12345 Northgate\nPoland"


def test_any_table_by_a_mapping(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Wer;Wo;Was\nDana Whitfield;Northgate;Archivist\n", encoding="utf-8")
    table = open_contacts(path)

    assert (table.is_guess, table.header) == (True, ("Wer", "Wo", "Was"))
    assert table.sample() == [("Dana Whitfield", "Northgate", "Archivist")]
    with pytest.raises(CoachError, match="hold names"):
        read_contacts(table)
    (card,) = read_contacts(table.mapped(["name", "organisation", ""])).cards
    assert (card.given, card.family, card.organisation) == ("Dana", "Whitfield", "Northgate")
    with pytest.raises(CoachError, match="mapping"):
        table.mapped(["name"])


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_comes_in_as_far_as_it_goes_and_says_what_does_not(tmp_path, case):
    data, taken, reasons = BAD[case]
    began = perf_counter()

    account = read(tmp_path, data).account

    assert (account.taken, account.reasons) == (taken, reasons)
    assert account.read == account.taken + account.skipped
    assert perf_counter() - began < 5


def test_there_are_forty_bad_files():
    assert len(BAD) >= 40


@pytest.mark.parametrize("case", HOPELESS)
def test_a_file_without_contacts_is_refused_in_a_sentence(tmp_path, case):
    with pytest.raises(CoachError, match=r"^(“file”|No column of “file”) .*\.$"):
        read(tmp_path, HOPELESS[case])


def packed(folder: Path, files: dict[str, bytes], how: int = ZIP_DEFLATED) -> Path:
    path = folder / "export.zip"
    with ZipFile(path, "w", how) as whole:
        for name, data in files.items():
            whole.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("kind", "inside"),
    [
        ("linkedin", {"Messages.csv": b"FROM,TO\n", "Basic/Connections.csv": b""}),
        ("vcard", {"Takeout/Contacts/": b"", "Takeout/Contacts/All.vcf": b""}),
    ],
)
def test_the_list_in_a_zip_file_is_read_where_it_lies(tmp_path, kind, inside):
    text = files.PREAMBLE + files.LINKEDIN if kind == "linkedin" else files.VCARDS
    path = packed(tmp_path, {**inside, list(inside)[-1]: text.encode()})
    contacts = read_contacts(open_contacts(path))

    assert contacts == read(tmp_path, text)
    assert contacts.account.format == kind
    assert sorted(each.name for each in tmp_path.iterdir()) == ["export.zip", "file"]


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ({"xl/workbook.xml": b"<x/>"}, "holds no list of contacts"),
        ({"a.csv": b"Name\n", "b.csv": b"Name\n"}, "several lists"),
        ({"Connections.csv": b"A" * 30_000_000}, "far too large once it is unpacked"),
        ({f"{n}.txt": b"" for n in range(10_001)}, "far too many files"),
        ({"Connections.csv": b"PK\x03\x04" + bytes(range(256))}, "another ZIP file"),
    ],
)
def test_a_zip_file_that_holds_no_list_or_swells_is_refused(tmp_path, inside, says):
    with pytest.raises(CoachError, match=f"^“export.zip” .*{says}.*\\.$"):
        open_contacts(packed(tmp_path, inside))


def test_a_zip_file_that_lies_about_its_size_or_is_cut_is_refused(tmp_path):
    path = packed(tmp_path, {"Connections.csv": files.LINKEDIN.encode()}, ZIP_STORED)
    whole = path.read_bytes()
    for bad in (
        whole.replace(b"Dana", b"Dina"),
        whole[:-40],
        whole[: len(whole) // 2],
        # The last list of what it holds says fewer bytes than there are.
        whole[::-1].replace(len(files.LINKEDIN.encode()).to_bytes(4), b"\0\0\0\x09", 1)[::-1],
    ):
        path.write_bytes(bad)
        with pytest.raises(CoachError, match="damaged ZIP file"):
            open_contacts(path)


def test_what_was_skipped_is_named_by_its_line(tmp_path):
    account = read(tmp_path, BAD["an unclosed quote among good rows"][0]).account

    assert [(each.line, each.reason) for each in account.listed] == [(3, Reason.UNCLOSED_QUOTE)]


def test_a_reading_can_be_stopped(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("Name,Company\n" + "Ann Lee,Acme\n" * 5_000, encoding="utf-8")
    shares: list[float] = []

    def watch(share: float) -> None:
        shares.append(share)
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_contacts(open_contacts(path), watch)
    assert shares == sorted(shares)
    assert 0.3 < shares[-1] < 1


@pytest.mark.parametrize("said", ["12 Mar 2025", "12. März 2025", "12 mars 2025", "Mar 12, 2025"])
def test_a_day_in_the_words_of_a_language(said):
    assert day(said) == date(2025, 3, 12)


@pytest.mark.parametrize("said", ["", "Mar 2025", "31 Feb 2025", "2025-13-01", "12/03/2025"])
def test_what_is_no_certain_day_is_left_alone(said):
    assert day(said) is None


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("'=+-@\t\r\n a1\ufeff＝"), max_size=8))
def test_a_guarded_cell_runs_nowhere_and_comes_back(cell):
    shown = guarded(cell)

    assert bare(shown) == cell
    assert shown.lstrip(" \n\ufeff")[:1] not in tuple("=+-@\t\r＝")
