"""What one can do with packs from the bank's page; each part is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QDropEvent

from interview_coach.ui.screens.questions.phrases import added_words

if TYPE_CHECKING:
    from interview_coach.application.question_packs import Brought
    from interview_coach.ui.screen import Screen
    from interview_coach.ui.screens.questions.bank import Shelf


class PackActs(QObject):
    """The acts, on behalf of a screen."""

    def __init__(self, screen: Screen, looked: Callable[[], Shelf | None]) -> None:
        super().__init__(screen)
        self._screen, self._context = screen, screen.context
        self._looked = looked

    def open_shelf(self) -> None:
        """Show the packs that can be added."""
        from interview_coach.ui.screens.questions.shelf import PackShelf

        PackShelf(self._context, self._screen.window()).open()

    def add(self, name: str, title: str) -> None:
        """Add a pack at once; it can be undone."""

        def tell(brought: Brought) -> None:
            self._context.undo.push(
                added_words(title, len(brought.new) + len(brought.back)),
                lambda services: services.packs.take_back(brought),
                say=True,
            )

        self._screen.ask(lambda services: services.packs.add(name), tell)

    def bring_in(self, path: Path | None = None) -> None:
        """Show what is in a file, after asking which."""
        from interview_coach.ui.screens.questions.bring_in import ask_pack, show_pack

        shelf = self._looked()
        themes = shelf.themes if shelf else {}
        if path is None:
            ask_pack(self._context, self._screen, themes)
        else:
            show_pack(self._context, self._screen, path, themes)

    def hand_on(self) -> None:
        """Make a file of questions."""
        from interview_coach.ui.screens.questions.hand_on import hand_on

        shelf = self._looked()
        hand_on(self._context, self._screen, shelf.rows if shelf else [])


def dropped_pack(event: QDropEvent) -> Path | None:
    """The one pack that is dragged; anything else is not for here."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() == ".toml" else None
