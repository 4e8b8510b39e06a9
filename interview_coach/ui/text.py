"""Two small helpers for words on controls, without anything that is slow to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark words for translation where they are declared; typed, which Qt's own is not."""

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP  # noqa: F401


def tip(text: str) -> str:
    """Text as a tooltip that Qt cannot mistake for markup."""
    # html brings its table of entities along, so it is left until a tooltip needs it.
    from html import escape

    return f"<qt>{escape(text)}</qt>" if text else ""
