"""Files of contacts, whatever program wrote them."""

from pathlib import Path

from interview_coach.application.contacts import ContactFile
from interview_coach.exchange.contacts_csv import open_table
from interview_coach.exchange.contacts_vcard import open_cards
from interview_coach.exchange.vcard_cards import is_vcard


def open_contacts(path: Path) -> ContactFile:
    """The file, recognised by what stands in it. Raises ``CoachError``."""
    return open_cards(path) if is_vcard(path) else open_table(path)
