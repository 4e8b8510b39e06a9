"""The typewriter's signs as a printer sets them, in what is sent: quotes, apostrophes, dashes."""

import re

_QUOTES = {"de": ("„", "“"), "es": ("«", "»"), "fr": ("«\u00a0", "\u00a0»")}
_ENGLISH = ("“", "”")
_QUOTED = re.compile(r'(?<![^\s(\[–—])"(?=\S)([^"\n]+)(?<=\S)"(?![^\s)\].,;:!?…–—])')
"""What stands between two straight quotes, the first after a blank, the second before one."""
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_POSSESSIVE = re.compile(r"(?<=s)'(?=\s)")
_OPENING = re.compile(r"(?<!\w)'(?=\w)")
_BETWEEN_WORDS = re.compile(r"(?<=\w)--(?=\w)")
_BETWEEN_BLANKS = re.compile(r"(?<=[\w,.;:!?)”’»“] )--?(?= )")
_DOTS = re.compile(r"(?<=[\w ])\.\.\.(?!\.)")


def set_as_prose(text: str, lang: str) -> str:
    """The text with real quotes of the language, apostrophes, dashes and dots; the rest stays.

    A sign that can be meant otherwise (inches, code, a quote without its other) is left as typed.
    """
    if not any(sign in text for sign in ("'", '"', "-", "...")):
        return text
    first, last = _QUOTES.get(lang[:2], _ENGLISH)
    text = _QUOTED.sub(lambda found: f"{first}{found[1]}{last}", text)
    text = _APOSTROPHE.sub("’", text)
    if not _OPENING.search(text):
        text = _POSSESSIVE.sub("’", text)
    text = _BETWEEN_BLANKS.sub("–", _BETWEEN_WORDS.sub("—", text))
    return _DOTS.sub("…", text)
