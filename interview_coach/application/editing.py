"""Changing single fields as they are typed; text is made safe on its way in."""

from collections.abc import Mapping
from typing import Any

from interview_coach.domain.text import clean, clean_line


def change_fields(thing: object, changes: Mapping[str, Any], passages: Mapping[str, bool]) -> None:
    """Set the fields; ``passages`` names those that may change and whether they keep line breaks.

    Raises ``KeyError`` for a field that is not to be changed this way.
    """
    for name, value in changes.items():
        is_passage = passages[name]
        if isinstance(value, str) and type(value) is str:
            value = clean(value) if is_passage else clean_line(value)
        elif isinstance(value, list):
            value = list(dict.fromkeys(filter(None, map(clean_line, value))))
        setattr(thing, name, value)
