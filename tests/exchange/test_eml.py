"""An e-mail as a file: to one address, and nothing in it becomes a header."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from interview_coach.application.errors import CoachError
from interview_coach.application.mail import Email
from interview_coach.exchange import eml

BODY = "Dear Łucja,\n\nthank you – truly.\n.\nFrom here on “quoted”.\n" + "long " * 400
HOSTILE = (
    "a@example.org\nBcc: b@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "a@example.org, b@example.org",
    "a@example.org; b@example.org",
    "a@example.org b@example.org",
    "Dana <a@example.org>",
    "<a@example.org>",
    "a@example.org?bcc=b@example.org&body=x y",
    "a@b@example.org",
    "@example.org",
    "a@",
    "a",
    '"a b"@example.org',
    "a@example.org\x00",
    "a@example.org\u2028Bcc: b@example.org",
    "a\u202e@example.org",
    "undisclosed: a@example.org;",
    "a@example.org (Dana)",
    "mailto:a@example.org?cc=b@example.org c",
    "a@exa mple.org",
)


def read(email: Email) -> EmailMessage:
    message = message_from_bytes(eml.save(email), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def body_of(message: EmailMessage) -> str:
    content: str = message.get_content()
    return content.replace("\r\n", "\n").rstrip("\n")


def test_a_draft_reads_back_as_it_was_written() -> None:
    message = read(Email("d.whitfield@example.org", "Thank you – and Łódź", BODY))
    assert (message["To"], message["Subject"]) == (
        "d.whitfield@example.org",
        "Thank you – and Łódź",
    )
    assert message["X-Unsent"] == "1"
    assert message.get_content_type() == "text/plain"
    assert body_of(message) == BODY.rstrip("\n")


def test_an_address_with_letters_of_any_alphabet_is_kept() -> None:
    assert read(Email("łucja@przykład.pl", "Hi", "x"))["To"] == "łucja@przykład.pl"


def test_without_an_address_there_is_none() -> None:
    message = read(Email(" ", "Thank you", "x"))
    assert message["To"] is None
    assert body_of(message) == "x"


@pytest.mark.parametrize("address", HOSTILE)
def test_only_one_plain_address_is_taken(address: str) -> None:
    with pytest.raises(CoachError, match="not one address") as refused:
        eml.save(Email(address, "Thank you", "x"))
    assert "example" not in str(refused.value)


def test_a_subject_is_one_line_whatever_was_written() -> None:
    message = read(Email("a@example.org", "Hi\r\nBcc: b@example.org\n\nbody " + "é" * 500, "x"))
    assert message["Bcc"] is None
    assert message["Subject"].startswith("Hi Bcc: b@example.org body é")
    assert body_of(message) == "x"


def test_nothing_that_a_body_holds_breaks_the_message() -> None:
    body = "\x00a\ud800b\r\nBcc: c@example.org\r\n\r\n--boundary"
    message = read(Email("a@example.org", "", body))
    assert message["Bcc"] is None
    assert body_of(message) == "ab\nBcc: c@example.org\n\n--boundary"
