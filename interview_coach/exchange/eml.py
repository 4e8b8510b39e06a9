"""An e-mail as a file that mail programs open as a draft (RFC 5322)."""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from interview_coach.application.errors import CoachError
from interview_coach.application.mail import Email
from interview_coach.domain.text import clean, clean_line

_LONGEST_SUBJECT = 300
_ONE_ADDRESS = re.compile(
    r"""(?P<name>[^\s@,;:<>()\[\]"\\]+)@(?P<domain>[^\s@,;:<>()\[\]"\\?&]+)"""
)


def save(email: Email) -> bytes:
    """The message, unsent, to one address or to none yet. Raises ``CoachError``."""
    to = email.to.strip()
    message = EmailMessage(SMTP if to.isascii() else SMTPUTF8)
    if to:
        message["To"] = _address(to)
    message["Subject"] = clean_line(email.subject, _LONGEST_SUBJECT)
    # Outlook and its kin open such a file in the editor, ready to be sent.
    message["X-Unsent"] = "1"
    message.set_content(clean(email.body), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _address(to: str) -> Address:
    """The address, if it is one and no more: nothing in it may become another header."""
    parts = _ONE_ADDRESS.fullmatch(to)
    if parts is None or not to.isprintable():
        raise CoachError("The e-mail address is not one address; please look at it again.")
    return Address(username=parts["name"], domain=parts["domain"])
