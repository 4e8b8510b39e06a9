"""Putting something into the place of everything: asked once, and taken back as long as one can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_coach.application.errors import DamagedError
from interview_coach.application.reading import Counts
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.progress import Underway
from interview_coach.ui.screens.dialog import ReplacingDialog

T = TypeVar("T")


class BringingBack(QObject):
    """Replaces everything by what is in a file: an archive, or a copy of the data."""

    def __init__(self, context: Context, widget: QWidget) -> None:
        super().__init__(widget)
        self.context = context
        self._widget = widget

    def offer(self, path: Path, name: str) -> None:
        """Say what will be replaced before it is; ``name`` is what the person calls the file."""
        self.context.desk.ask(
            count,
            lambda counts: self._confirm(path, name, counts),
            owner=self,
        )

    def _confirm(self, path: Path, name: str, counts: Counts | None) -> None:
        dialog = ReplacingDialog(
            self.tr("Replace everything?"),
            self._words(name, counts),
            self.tr("Replace everything"),
            self.tr("Keep what is here"),
            parent=self._widget.window(),
        )
        dialog.accepted.connect(lambda: self._restore(path, name))
        dialog.open()

    def _words(self, name: str, counts: Counts | None) -> str:
        if counts is None:
            return self.tr(
                "What is here now is damaged and cannot be read to the end. It is put aside, not "
                "deleted, and what is in {0} takes its place."
            ).format(name)
        return self.tr(
            "All that is here now, and everything written about it (people: {0}, interviews: "
            "{1}, questions: {2}), is replaced by what is in {3}. Undo brings it back until "
            "you close the window."
        ).format(counts.people, counts.interviews, counts.questions, name)

    def _restore(self, path: Path, name: str) -> None:
        carry_out(
            self,
            self.context,
            self.tr("Bringing everything back…"),
            lambda services: restore_from(services, path),
            lambda before: self._say(
                self.tr("Everything was restored from {0}.").format(name), before
            ),
        )

    def _say(self, done: str, before: bytes | None) -> None:
        """What was damaged could not be read, so there is nothing to go back to."""
        if before is None:
            aside = self.tr("The damaged file is kept among the backups.")
            self.context.messages.say(f"{done} {aside}")
            return
        self.context.undo.push(done, lambda services: services.archives.restore(before), say=True)


def carry_out(
    owner: QObject,
    context: Context,
    words: str,
    job: Callable[[Services], T],
    then: Callable[[T], object],
) -> None:
    """Have it done, and say that it goes on when it takes long."""
    underway = Underway(context.messages, words, owner)

    def fail(sentence: str) -> None:
        underway.finish()
        context.messages.say(sentence, kind="bad")

    def succeed(made: T) -> None:
        underway.finish()
        then(made)

    context.desk.ask(job, succeed, failed=fail, broken=underway.finish, owner=owner)


def count(services: Services) -> Counts | None:
    """How much there is; ``None`` where it is too damaged to be told."""
    try:
        return services.reading.counts()
    except DamagedError:
        return None


def restore_from(services: Services, path: Path) -> bytes | None:
    """Replace everything by what is in the file; what was there before, as an archive.

    Runs where the data is.
    """
    document = services.archives.document_in(path)
    try:
        before = services.archives.save()
    except DamagedError:
        before = None
    services.archives.restore(document)
    return before
