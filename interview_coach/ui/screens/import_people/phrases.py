"""What is said of files of contacts: their kinds, what a column holds, why one is left out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from interview_coach.application.contacts import MOST_CARDS, ReadAccount, Reason
from interview_coach.application.importing import ImportAccount
from interview_coach.application.likely import Likely, Sign
from interview_coach.ui.text import QT_TRANSLATE_NOOP

_FORMATS = {
    "linkedin": QT_TRANSLATE_NOOP("Import", "LinkedIn connections"),
    "google": QT_TRANSLATE_NOOP("Import", "Google contacts"),
    "outlook": QT_TRANSLATE_NOOP("Import", "Outlook contacts"),
    "own": QT_TRANSLATE_NOOP("Import", "a table of this program"),
    "csv": QT_TRANSLATE_NOOP("Import", "a table"),
    "vcard": QT_TRANSLATE_NOOP("Import", "contact cards"),
}
_REASONS = {
    Reason.NO_NAME: QT_TRANSLATE_NOOP("Import", "There is no name: a closed account, perhaps"),
    Reason.RESTRICTED: QT_TRANSLATE_NOOP("Import", "This member hides who they are"),
    Reason.REMARK: QT_TRANSLATE_NOOP("Import", "A remark, not a contact"),
    Reason.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
        "Import", "A quotation mark is opened and never closed"
    ),
    Reason.BAD_QUOTE: QT_TRANSLATE_NOOP("Import", "The quotation marks do not fit together"),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("Import", "Too long to be a contact"),
    Reason.TOO_MANY_CELLS: QT_TRANSLATE_NOOP("Import", "More cells than there are headings"),
    Reason.NO_END: QT_TRANSLATE_NOOP("Import", "The card is begun and never ended"),
    Reason.UNREADABLE: QT_TRANSLATE_NOOP("Import", "The card cannot be read"),
    Reason.TOO_MANY: QT_TRANSLATE_NOOP("Import", "One import takes at most {0} contacts"),
    Reason.NOT_CHOSEN: QT_TRANSLATE_NOOP("Import", "Not chosen"),
    Reason.DUPLICATE: QT_TRANSLATE_NOOP("Import", "Already among your people"),
}
_COLUMNS = {
    "": QT_TRANSLATE_NOOP("Import", "Leave out"),
    "name": QT_TRANSLATE_NOOP("Import", "Whole name"),
    "given_name": QT_TRANSLATE_NOOP("Import", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("Import", "Family name"),
    "role": QT_TRANSLATE_NOOP("Import", "What they do"),
    "organisation": QT_TRANSLATE_NOOP("Import", "Organisation"),
    "email": QT_TRANSLATE_NOOP("Import", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Import", "Phone"),
    "link": QT_TRANSLATE_NOOP("Import", "Their page"),
    "place": QT_TRANSLATE_NOOP("Import", "Town"),
    "postal_address": QT_TRANSLATE_NOOP("Import", "Postal address"),
    "how_known": QT_TRANSLATE_NOOP("Import", "How you know them"),
    "introduced_by": QT_TRANSLATE_NOOP("Import", "Introduced by"),
    "tags": QT_TRANSLATE_NOOP("Import", "Tags"),
    "notes": QT_TRANSLATE_NOOP("Import", "Notes"),
    "connected_on": QT_TRANSLATE_NOOP("Import", "Day of connecting"),
}
_SIGNS = {
    Sign.EMAIL: QT_TRANSLATE_NOOP("Import", "Same e-mail"),
    Sign.LINK: QT_TRANSLATE_NOOP("Import", "Same page"),
    Sign.NAME: QT_TRANSLATE_NOOP("Import", "Same name"),
    Sign.NEAR_NAME: QT_TRANSLATE_NOOP("Import", "Name alike, {0} %"),
}


def format_words(key: str) -> str:
    """What kind of file it is."""
    return _say(_FORMATS.get(key, key))


def reason_words(reason: Reason) -> str:
    """Why one is left out."""
    return _say(_REASONS[reason]).format(f"{MOST_CARDS:,}")


def sign_words(likely: Likely) -> str:
    """By what two are taken for one."""
    return _say(_SIGNS[likely.sign]).format(round(likely.percent))


def column_options(field: str) -> list[tuple[str, str]]:
    """What a column may hold; what a program's own table says stays on offer."""
    known = {**_COLUMNS, **({} if field in _COLUMNS else {field: field.replace("_", " ")})}
    return [(key, _say(words)) for key, words in known.items()]


def read_words(account: ReadAccount) -> str:
    """What was read: "LinkedIn connections · 1,203 read, 9 left out"."""
    said = _say("{0} · {1} read").format(format_words(account.format), f"{account.read:,}")
    return f"{said}, {_left_out(account.skipped)}" if account.skipped else said


def account_lines(account: ImportAccount) -> list[str]:
    """The plain account: everything that was read stands in one of the lines."""
    lines = [
        _say("Read: {0}").format(f"{account.read:,}"),
        _say("Came in: {0}").format(f"{account.added:,}"),
    ]
    if account.merged:
        said = _say("Put together with somebody who was there: {0}")
        lines.append(said.format(f"{account.merged:,}"))
    if account.skipped:
        lines.append(_say("Left out: {0}").format(f"{account.skipped:,}"))
    return lines


def reason_lines(reasons: Mapping[Reason, int]) -> list[str]:
    """Each reason with how many; the most frequent first."""
    ordered = sorted(reasons.items(), key=lambda each: -each[1])
    return [f"{reason_words(reason)}: {count:,}" for reason, count in ordered if count]


def came_in_words(account: ImportAccount) -> str:
    """What is said with the way back."""
    one = account.added == 1
    said = _say("1 person came in.") if one else _say("{0} people came in.")
    words = said.format(f"{account.added:,}")
    if account.merged:
        words = f"{words} {_say('Put together: {0}.').format(f'{account.merged:,}')}"
    return words


def _left_out(count: int) -> str:
    return _say("{0} left out").format(f"{count:,}")


def _say(text: str) -> str:
    return QCoreApplication.translate("Import", text)
