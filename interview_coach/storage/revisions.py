"""The two versions that a database carries: its schema, and the oldest program for it."""

from pathlib import Path

NEWEST = "0005"
"""The schema this program writes. Numbers of four digits, so that text compares as they do."""

OPENS_FROM = "0005"
"""The oldest program, by the newest schema it knew, that may still open this schema."""

MIGRATIONS = Path(__file__).parent / "migrations"


def is_too_new(stored: str, opens_from: str) -> bool:
    """Whether this program must not touch a database of the stored versions."""
    return stored > NEWEST and opens_from > NEWEST
