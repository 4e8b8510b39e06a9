"""Files of contacts, whatever program wrote them."""

from pathlib import Path

from interview_coach.application.contacts import ContactFile
from interview_coach.exchange.contacts_csv import open_table
from interview_coach.exchange.contacts_vcard import open_cards
from interview_coach.exchange.packed import is_packed, packed
from interview_coach.exchange.vcard_cards import is_vcard


def open_contacts(path: Path) -> ContactFile:
    """The file, or the list in it if it is a ZIP file, recognised. Raises ``CoachError``."""
    source = packed(path) if is_packed(path) else path
    return open_cards(source) if is_vcard(source) else open_table(source)
