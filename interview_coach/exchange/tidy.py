"""What files say, made safe and put into shape: names, dates, links and lists of values."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from interview_coach.application.contacts import ContactCard
from interview_coach.domain.person import Address, split_name
from interview_coach.domain.text import LINE, clean, clean_line, fold, is_open_link

_REMEMBERED = 4096
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janv janvier ene enero gen gennaio januari",
            "feb february februar fevr fev fevrier febrero febbraio februari",
            "mar march marz mrz mars marzo maart maa mrt",
            "apr april avr avril abr abril aprile",
            "may mai mayo mag maggio mei",
            "jun june juni juin junio giu giugno",
            "jul july juli juil juillet julio lug luglio",
            "aug august aout ago agosto augustus",
            "sep sept september septembre septiembre set settembre",
            "oct october okt oktober octobre octubre ott ottobre",
            "nov november novembre noviembre",
            "dec december dez dezember decembre dic diciembre dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
_HONORIFICS = {
    word: address
    for address, words in (
        (Address.DR, "dr doctor"),
        (Address.PROFESSOR, "prof professor"),
        (Address.MS, "ms mrs miss frau"),
        (Address.MR, "mr herr"),
        (Address.MX, "mx"),
    )
    for word in words.split()
}


def one_line(text: str) -> str:
    """The text as a safe single line; most needs nothing, which is found out quickly."""
    if "  " not in text and text.isascii() and text.isprintable() and len(text) < LINE:
        return text.strip()
    return clean_line(text)


def distinct(values: Iterable[str]) -> tuple[str, ...]:
    """Each value once, without blanks, in its order."""
    return tuple(dict.fromkeys([said for value in values if (said := one_line(value))]))


def web_links(values: Iterable[str]) -> tuple[str, ...]:
    """What can be opened among the links; *www.example.org* is understood."""
    made = (f"https://{each}" if each.lower().startswith("www.") else each for each in values)
    return tuple(each for each in distinct(made) if _PLAIN_LINK(each) or is_open_link(each))


_PLAIN_LINK = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(/[\w/%.~+-]*)?", re.ASCII).fullmatch
"""What most links look like, known without taking them apart."""


@lru_cache(_REMEMBERED)
def day(text: str) -> date | None:
    """The day in words or figures: *12 Mar 2025*, *12. März 2025*, *2025-03-12*."""
    if found := re.fullmatch(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\b.*", text):
        return _date(*found.groups())
    words = re.findall(r"\d+|[^\W\d_]+", fold(text))
    figures = [word for word in words if word.isdigit()]
    month = next((_MONTHS[word] for word in words if word in _MONTHS), None)
    if month is None or len(figures) != 2:
        return None
    number, year = sorted(figures, key=len)
    return _date(year, str(month), number)


def _date(year: str, month: str, number: str) -> date | None:
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        return None


def address_of(honorific: str) -> Address | None:
    """The form of address that a title before the name asks for: *Dr.*, *Prof.*"""
    return _HONORIFICS.get(fold(honorific).strip(" ."))


def named(given: str, family: str, whole: str) -> tuple[str, str]:
    """Given and family name, out of the whole name where they are not told apart."""
    if given or family or not whole:
        return given, family
    return split_name(whole)


def without_credentials(family: str, suffix: str) -> tuple[str, str]:
    """*Whitfield, PhD* as a family name and what follows it."""
    name, comma, rest = family.partition(",")
    if not comma or suffix or not name.strip():
        return family, suffix
    return name.strip(), rest.strip()


def passage(lines: Iterable[str]) -> str:
    """Several values as lines of one text; what an earlier one holds is not repeated."""
    kept: list[str] = []
    for line in lines:
        said = clean(line).strip()
        if said and not any(said in before for before in kept):
            kept.append(said)
    return "\n".join(kept)


def is_nameless(card: ContactCard) -> bool:
    """Whether there is nobody to call."""
    return not (card.given or card.family)


def is_restricted(card: ContactCard) -> bool:
    """Whether LinkedIn put this in the place of somebody who hides."""
    return (card.given, card.family) == ("Restricted", "Member")
