"""Numbers, names and zones as the program says them."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    """A number below one hundred in words: *twenty-five*; larger ones in digits."""
    if not 0 <= number < 100:
        return str(number)
    if number < 20:
        return _UNITS[number]
    tens, units = divmod(number, 10)
    return _TENS[tens] + (f"-{_UNITS[units]}" if units else "")


def zone(name: str) -> ZoneInfo:
    """The time zone of this IANA name, or UTC when the name is not known."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def city(zone_name: str) -> str:
    """The place a zone is named after: *New York*."""
    return zone_name.rpartition("/")[2].replace("_", " ")


def listed(names: Sequence[str]) -> str:
    """*Lucía Prado*, *Lucía Prado and Tom Adeyemi*, *A, B and C*."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def pace(minutes: float) -> str:
    """Minutes as a clock shows them: *2:20*."""
    seconds = round(minutes * 60)
    return f"{seconds // 60}:{seconds % 60:02}"
