"""Text from a person: made safe on its way in, shaped for file names and links on its way out."""

import re
import unicodedata
from urllib.parse import quote, urlsplit

LINE = 300
"""The longest one-line field, in characters."""
PASSAGE = 20_000
"""The longest passage (a letter's slot, an introduction), in characters."""
NOTES = 2_000_000
"""The longest notes, in characters: nothing that was typed or pasted there is ever cut."""

_MAILTO_LIMIT = 1800
_FORBIDDEN_IN_FILES = '<>:"/\\|?*'
_RESERVED_FILES = {
    "CON", "PRN", "AUX", "NUL",
    *(f"COM{n}" for n in range(1, 10)),
    *(f"LPT{n}" for n in range(1, 10)),
}  # fmt: skip


def clean(text: str, limit: int = PASSAGE) -> str:
    """The text in NFC, without what a database or a page refuses, at most ``limit`` long."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", kept)[:limit]


def clean_line(text: str, limit: int = LINE) -> str:
    """The text as a single line: cleaned, its white space folded, trimmed."""
    return " ".join(clean(text, limit).split())


def fold(text: str) -> str:
    """The text for comparing: lower case, without accents, *Łódź* as *lodz*."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return plain.translate(_UNDECOMPOSED)


_UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "\u0131": "i", "æ": "ae", "œ": "oe"})


def word_count(text: str) -> int:
    """How many words the text has, a word being what white space surrounds."""
    return len(text.split())


def to_filename(stem: str, suffix: str) -> str:
    """A file name that every desktop system accepts, at most 120 bytes with its suffix."""
    kept = "".join(
        " " if c in _FORBIDDEN_IN_FILES or unicodedata.category(c) in ("Cc", "Cs", "Cf") else c
        for c in unicodedata.normalize("NFC", stem)
    )
    name = " ".join(kept.split()).strip(". ") or "document"
    if name.split(".")[0].upper() in _RESERVED_FILES:
        name = f"_{name}"
    room = 120 - len(suffix.encode())
    return name.encode()[:room].decode(errors="ignore").rstrip(". ") + suffix


def to_mailto(address: str, subject: str, body: str) -> str | None:
    """A ``mailto:`` link, or ``None`` when it would be too long for mail programs to take."""
    recipient = quote(clean_line(address), safe="@")
    link = f"mailto:{recipient}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
    return link if len(link) <= _MAILTO_LIMIT else None


def is_open_link(link: str) -> bool:
    """Whether the link is plain http or https to a named host, with no user part."""
    try:
        parts = urlsplit(link.strip())
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and "@" not in parts.netloc
            and not re.search(r"[\s\x00-\x1f\\]", link.strip())
        )
    except ValueError:
        return False
