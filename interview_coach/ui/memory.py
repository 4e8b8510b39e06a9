"""What the window remembers of itself: sizes and places, as plain text in one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


class Memory:
    """A small QSettings that only knows text, numbers and yes or no; never a name or a secret."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """The person's folder, where this file lies beside the data."""
        return Path(self._settings.fileName()).parent

    def text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        try:
            return int(self.text(key, str(default)))
        except ValueError:
            return default

    def flag(self, key: str, default: bool = False) -> bool:
        return bool(self.number(key, int(default)))

    def put(self, key: str, value: str | int | bool) -> None:
        # QSettings pickles what it does not know; text is the one shape it gives back unchanged.
        self._settings.setValue(key, value if isinstance(value, str) else str(int(value)))

    def save(self) -> None:
        self._settings.sync()

    def remember_splitter(self, splitter: QSplitter, key: str) -> None:
        """Give ``splitter`` the sizes it had last time, and keep those it gets."""
        sizes = [int(part) for part in self.text(f"splitter/{key}").split(" ") if part.isdigit()]
        if len(sizes) == splitter.count():
            splitter.setSizes(sizes)
        splitter.splitterMoved.connect(
            lambda: self.put(f"splitter/{key}", " ".join(map(str, splitter.sizes())))
        )

    def keep_geometry(self, window: QWidget) -> None:
        self.put("window/geometry", bytes(window.saveGeometry().toBase64().data()).decode("ascii"))

    def restore_geometry(self, window: QWidget) -> bool:
        kept = self.text("window/geometry")
        return bool(kept) and window.restoreGeometry(
            QByteArray.fromBase64(QByteArray(kept.encode("ascii")))
        )
