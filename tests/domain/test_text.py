import unicodedata
from email import message_from_string
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.domain.text import (
    clean,
    clean_line,
    fold,
    is_open_link,
    to_filename,
    to_mailto,
)


@given(st.text())
def test_clean_text_stays_clean_and_keeps_its_words(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not any(unicodedata.category(c) in ("Cs",) or c == "\0" for c in cleaned)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\0b", "ab"),
        ("a\r\nb\u2028c", "a\nb\nc"),
        ("e\u0301", "é"),
        ("\ud800x", "x"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_what_a_database_or_a_page_refuses_is_left_out(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_line_has_no_breaks_and_an_end() -> None:
    assert clean_line("  Dana \n Whitfield ") == "Dana Whitfield"
    assert len(clean_line("x" * 1000)) == 300


@pytest.mark.parametrize(
    ("name", "folded"), [("Łódź", "lodz"), ("Đặng", "dang"), ("ÉCOLE", "ecole"), ("Ольга", "ольга")]
)
def test_names_are_found_without_their_accents(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text(), st.sampled_from([".pdf", ".json"]))
def test_any_name_makes_a_file_name(name: str, suffix: str) -> None:
    made = to_filename(name, suffix)
    assert made.endswith(suffix)
    assert len(made.encode()) <= 120
    assert not set(made) & set('<>:"/\\|?*\0\n')
    assert made[0] != "."
    assert made.strip() == made


@pytest.mark.parametrize("name", ["CON", "nul.pdf", "com1", "..", "/", "a" * 500])
def test_names_that_systems_reserve_are_not_used(name: str) -> None:
    stem = to_filename(name, ".pdf").removesuffix(".pdf")
    assert stem.split(".")[0].upper() not in {"CON", "NUL", "COM1", "", ".."}


@pytest.mark.parametrize(
    "address",
    [
        "ann@example.org",
        "a@b.org?bcc=c@d.org",
        "a@b.org&cc=c@d.org",
        "a@b.org,c@d.org\nBcc: e@f.org",
    ],
)
def test_a_mail_link_has_one_recipient_and_no_other_header(address: str) -> None:
    link = to_mailto(address, "Thank you & more", "Dear Ann,\n100% sure? & so on")
    assert link is not None
    parts = urlsplit(link)
    assert set(parse_qs(parts.query)) == {"subject", "body"}
    assert "\n" not in unquote(parts.path)
    assert message_from_string(f"To: {unquote(parts.path)}\n\n")["bcc"] is None


def test_a_mail_that_is_too_long_for_a_link_has_none() -> None:
    assert to_mailto("ann@example.org", "Thanks", "word " * 500) is None


@pytest.mark.parametrize(
    ("link", "opens"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("/bin/sh", False),
        ("example.org", False),
        ("https://user@example.org", False),
        ("https://example.org\\@evil.org", False),
        ("https:///path", False),
        ("data:text/html,x", False),
        ("https://exam ple.org", False),
        ("", False),
    ],
)
def test_only_plain_web_links_are_opened(link: str, opens: bool) -> None:
    assert is_open_link(link) is opens
