"""Dates, times, numbers and people as the language and the customs of one's letters write them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from string import Template
from typing import Any

from interview_coach.application.wording import in_words
from interview_coach.domain.person import Address, Person
from interview_coach.domain.text import fold

DEFAULT = "en-GB"
AMERICAN = "en-US"


@dataclass(frozen=True)
class Locale:
    """One language with its customs; each field is told of in ``content/locales.toml``."""

    key: str
    """BCP 47: *en-GB*, *de*."""
    label: str
    language: str
    """Which wordings: *en*."""
    days: tuple[str, ...]
    short_days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    minutes: tuple[str, ...]
    names: Mapping[str, str]
    salutations: Mapping[str, str]
    envelopes: Mapping[str, str]
    long_date_form: str
    full_date_form: str
    short_date_form: str
    short_day_form: str
    clock_form: str
    today: str
    yesterday: str
    weekday: str
    date: str
    and_: str
    mark: str
    mark_formal: str
    and_before_i: str = ""
    first_day: str = "1"
    keeps_capitals: bool = False

    def long_date(self, day: dt.date) -> str:
        """*21 November 2026*, *November 21, 2026*, *21. November 2026*."""
        return self._dated(self.long_date_form, day)

    def full_date(self, day: dt.date) -> str:
        """The long date with its weekday: *Saturday 21 November 2026*."""
        return self._dated(self.full_date_form, day)

    def short_date(self, day: dt.date) -> str:
        """*Sat 21 Nov*, *Sat, Nov 21*, *Sa., 21. Nov.*"""
        return self._dated(self.short_date_form, day)

    def short_day(self, day: dt.date) -> str:
        """*21 Nov*: a short date without its weekday."""
        return self._dated(self.short_day_form, day)

    def clock_time(self, at: dt.datetime) -> str:
        """*14:00*, *2:00 PM*, *14:00 Uhr*."""
        return Template(self.clock_form).substitute(
            hour=f"{at.hour:02}",
            plain_hour=at.hour,
            hour12=at.hour % 12 or 12,
            half="AM" if at.hour < 12 else "PM",
            minute=f"{at.minute:02}",
        )

    def when(self, day: dt.date, today: dt.date) -> str:
        """The day of a talk within a sentence: *today*, *yesterday*, *on Friday*, *on 3 March*."""
        ago = today - day
        if ago <= dt.timedelta(0):
            return self.today
        if ago == dt.timedelta(days=1):
            return self.yesterday
        return self._dated(self.weekday if ago < dt.timedelta(days=7) else self.date, day)

    def in_words(self, minutes: int) -> str:
        """A number of minutes in words: *twenty-five*; a large one in digits."""
        return self.minutes[minutes] if 0 <= minutes < len(self.minutes) else str(minutes)

    def listed(self, names: Sequence[str]) -> str:
        """*Lucía Prado*, *Lucía Prado and Tom Adeyemi*, *A, B and C*."""
        if len(names) < 2:
            return "".join(names)
        is_i = fold(names[-1]).startswith(("i", "hi")) and not fold(names[-1]).startswith("hie")
        and_ = self.and_before_i if self.and_before_i and is_i else self.and_
        return f"{', '.join(names[:-1])}{and_}{names[-1]}"

    def addressed(self, person: Person) -> str:
        """How a sentence calls them: *Ms. Whitfield*, *Dana*, or *Dana Whitfield*."""
        return _named(self.names, person)

    def salutation(self, person: Person) -> str:
        """How a letter greets them, without the sign after it: *Dear Ms. Whitfield*, *Madame*."""
        return _named(self.salutations, person)

    def ways_to_greet(self, person: Person) -> dict[Address, str]:
        """Every salutation that the language has for them, each once, by its form of address."""
        ways: dict[Address, str] = {}
        for form in Address:
            words = _named(self.salutations, person, person.address_for(form))
            if words not in ways.values():
                ways[form] = words
        return ways

    def on_envelope(self, person: Person) -> str:
        """How the address names them: *Ms. Dana Whitfield*, *Herrn Jonas Lind*."""
        if person.suffix:
            return f"{person.name}, {person.suffix}"
        return _named(self.envelopes, person)

    def greeting_mark(self, form: str, formality: str) -> str:
        """What follows the greeting: a colon in a formal letter in the United States."""
        return self.mark_formal if (form, formality) == ("letter", "formal") else self.mark

    def within_sentence(self, words: str) -> str:
        """Words of a note, made to go on in the middle of a sentence."""
        words = words.strip().strip("“”„«»\"'").strip().rstrip(".!;,")
        is_name = len(words) > 1 and (words[1].isupper() or words.startswith(("I ", "I’", "I'")))
        return words if is_name or self.keeps_capitals else words[:1].lower() + words[1:]

    def _dated(self, form: str, day: dt.date) -> str:
        return Template(form).substitute(
            day=self.first_day if day.day == 1 else day.day,
            weekday=self.days[day.weekday()],
            short_weekday=self.short_days[day.weekday()],
            month=self.months[day.month - 1],
            short_month=self.short_months[day.month - 1],
            year=day.year,
        )


def _named(forms: Mapping[str, str], person: Person, address: Address | None = None) -> str:
    """The form of address with the names put in; by the whole name where one is missing."""
    known = {"given": person.given_name, "family": person.family_name, "name": person.name}
    address = address or person.address_used
    form = forms.get(address, forms["full_name"])
    if not _is_known(person, address):
        form = forms["full_name"]
    return Template(form).substitute(known)


def _is_known(person: Person, address: Address) -> bool:
    if address is Address.FIRST_NAME:
        return bool(person.given_name)
    return address is Address.FULL_NAME or bool(person.family_name)


def read_locales(tables: Mapping[str, Any]) -> dict[str, Locale]:
    """The locales of the shipped text, by their keys."""
    return {key: _locale(key, {**tables.get(t.get("takes_from", ""), {}), **t})
            for key, t in tables.items()}  # fmt: skip


_FORMS = ("long_date", "full_date", "short_date", "short_day", "clock")


def _locale(key: str, table: Mapping[str, Any]) -> Locale:
    forms = {f"{name}_form": table[name] for name in _FORMS}
    named = {**table, **forms, "and_": table["and"], "key": key, "minutes": _counted(table)}
    known = {field.name for field in fields(Locale)}
    values = {name: _frozen(value) for name, value in named.items() if name in known}
    return Locale(**values)


def _counted(table: Mapping[str, Any]) -> tuple[str, ...]:
    counted: str = table.get("minutes", "")
    return tuple(counted.split(", ") if counted else map(in_words, range(61)))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
