"""Your choices for this machine: appearance and defaults, kept in one small JSON file."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from interview_coach.application.files import atomic_write

APPEARANCES = ("system", "light", "dark")


@dataclass(frozen=True)
class Settings:
    """Choices with their defaults; what a newer program wrote is kept in ``unknown``."""

    appearance: str = "system"
    planned_minutes: int = 20
    format: str = "video"
    linkedin_limit: int = 200
    """Characters of a LinkedIn note; more for those who pay, and it changes."""
    cadence_days: int = 180
    """After how long one is reminded of those one has talked with; proposed, never set."""
    card: str = ""
    """Card size that was last chosen; empty until then."""
    mappings: dict[str, Any] = field(default_factory=dict)
    """What the columns of brought tables hold, by a hash of their header."""
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def with_choice(self, **choices: Any) -> "Settings":
        """The settings with some of them chosen anew."""
        return replace(self, **choices)


def load(path: Path) -> Settings:
    """The settings in the file; defaults for what is missing, damaged or of another type."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = {f.name: getattr(Settings(), f.name) for f in fields(Settings)}
    del defaults["unknown"]
    known = {
        name: stored[name]
        for name, default in defaults.items()
        if isinstance(stored.get(name), type(default))
    }
    if known.get("appearance") not in APPEARANCES:
        known.pop("appearance", None)
    unknown = {name: value for name, value in stored.items() if name not in defaults}
    return Settings(**known, unknown=unknown)


def save(path: Path, settings: Settings) -> None:
    """Write the settings. Raises ``CoachError`` where the file cannot be written."""
    stored = asdict(settings)
    stored |= stored.pop("unknown")
    atomic_write(path, json.dumps(stored, indent=2, ensure_ascii=False).encode())


@dataclass(frozen=True)
class Mappings:
    """Mappings of columns that were chosen by hand; a header itself may name somebody."""

    path: Path

    def recall(self, header: Sequence[str]) -> tuple[str, ...] | None:
        """What was chosen for this header."""
        fields = load(self.path).mappings.get(_hash(header))
        fits = isinstance(fields, list) and len(fields) == len(header)
        return tuple(map(str, fields)) if fits and fields else None

    def keep(self, header: Sequence[str], fields: Sequence[str]) -> None:
        """Remember it from now on."""
        settings = load(self.path)
        mappings = {**settings.mappings, _hash(header): list(fields)}
        save(self.path, settings.with_choice(mappings=mappings))


def _hash(header: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(header).encode()).hexdigest()[:16]
