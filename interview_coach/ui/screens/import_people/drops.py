"""A file that is dragged over a page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

_SUFFIXES = (".csv", ".tsv", ".txt", ".vcf", ".vcard", ".zip")
FILTER = " ".join(f"*{suffix}" for suffix in _SUFFIXES)


def dropped_file(event: QDropEvent) -> Path | None:
    """The one file of contacts that is dragged; anything else is not for here."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() in _SUFFIXES else None
