"""Your data: where it lies, taking it along, bringing it back, and whether it is sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.errors import CoachError
from interview_coach.application.files import atomic_write
from interview_coach.application.reading import Counts
from interview_coach.application.services import Services
from interview_coach.domain.text import to_filename
from interview_coach.paths import Paths
from interview_coach.ui.context import Context
from interview_coach.ui.files import ask_where, ask_which
from interview_coach.ui.progress import Underway
from interview_coach.ui.screens.dialog import ReplacingDialog
from interview_coach.ui.screens.settings.section import Section, flowing
from interview_coach.ui.widgets import Button, Label

T = TypeVar("T")
_FOLDER = "archives"
LARGEST = 256 * 1024 * 1024
"""Bytes of the largest archive that is read: far beyond a working life of notes."""


class DataSection(Section):
    """Everything that is kept, in your hands."""

    def __init__(self, context: Context, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your data"), parent=parent)
        self.context = context
        self.paths = paths
        self.place = Label(self._place_words(), "muted")
        self.folder_button = Button(self.tr("Open folder"), small=True)
        self.save_button = Button(self.tr("Save an archive…"), icon="save")
        self.restore_button = Button(self.tr("Restore an archive…"))
        self.check_button = Button(self.tr("Check the data"))
        self.verdict = Label("")
        self.verdict.hide()
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(self.place, 1)
        where.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(where)
        self.add(flowing(self.save_button, self.restore_button, self.check_button))
        self.add(self.verdict)
        self.folder_button.clicked.connect(self._open_folder)
        self.save_button.clicked.connect(self._save)
        self.restore_button.clicked.connect(self._choose_archive)
        self.check_button.clicked.connect(self._check)

    def _place_words(self) -> str:
        if self.paths.database.exists():
            return self.tr("It lies on this computer, in {0}").format(self.paths.data)
        return self.tr("It lies in the database you named; your settings are in {0}").format(
            self.paths.data
        )

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.paths.data))):
            self.context.messages.say(self.tr("The folder is {0}").format(self.paths.data))

    # Taking along

    def _save(self) -> None:
        today = self.context.clock.now().astimezone().date()
        name = to_filename(self.tr("Interview Coach {0}").format(today.isoformat()), ".json")
        path = ask_where(self, self.context, name, self.tr("Archive (*.json)"), _FOLDER)
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        self._ask(
            self.tr("Saving everything…"),
            lambda services: atomic_write(path, services.archives.save()),
            lambda _: self.context.messages.say(
                self.tr("Everything was saved as {0} in {1}").format(path.name, path.parent)
            ),
        )

    # Bringing back

    def _choose_archive(self) -> None:
        title, kinds = self.tr("Restore an archive"), self.tr("Archive (*.json)")
        path = ask_which(self, self.context, title, kinds, _FOLDER)
        if path is not None:
            self.context.desk.ask(
                lambda services: services.reading.counts(),
                lambda counts: self._confirm(path, counts),
                owner=self,
            )

    def _confirm(self, path: Path, counts: Counts) -> None:
        """Say what will be replaced before it is."""
        words = self.tr(
            "All that is here now, and everything written about it (people: {0}, interviews: "
            "{1}, questions: {2}), is replaced by what is in “{3}”. Undo brings it back until "
            "you close the window."
        ).format(counts.people, counts.interviews, counts.questions, path.name)
        dialog = ReplacingDialog(
            self.tr("Replace everything?"),
            words,
            self.tr("Replace everything"),
            self.tr("Keep what is here"),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._restore(path))
        dialog.open()

    def _restore(self, path: Path) -> None:
        self._ask(
            self.tr("Bringing everything back…"),
            lambda services: restore_from(services, path),
            lambda before: self.context.undo.push(
                self.tr("Everything was restored from {0}.").format(path.name),
                lambda services: services.archives.restore(before),
                say=True,
            ),
        )

    def _ask(self, words: str, job: Callable[[Services], T], then: Callable[[T], object]) -> None:
        """Have it done, and say that it goes on when it takes long."""
        underway = Underway(self.context.messages, words, self)

        def fail(sentence: str) -> None:
            underway.finish()
            self.context.messages.say(sentence, kind="bad")

        def succeed(made: T) -> None:
            underway.finish()
            then(made)

        self.context.desk.ask(job, succeed, failed=fail, broken=underway.finish, owner=self)

    # Whether it is sound

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.context.desk.ask(
            lambda services: services.check(), self._show_verdict, failed=self._fail, owner=self
        )

    def _show_verdict(self, faults: Sequence[str]) -> None:
        self.check_button.setEnabled(True)
        self.verdict.setText("\n".join(faults) or self.tr("Checked: everything is in order."))
        self.verdict.set_tone("bad" if faults else "good")
        self.verdict.show()

    def _fail(self, sentence: str) -> None:
        self._show_verdict([sentence])


def restore_from(services: Services, path: Path) -> bytes:
    """Replace everything by an archive; what was there before, as one. Runs where the data is."""
    document = read_archive(path)
    before = services.archives.save()
    services.archives.restore(document)
    return before


def read_archive(path: Path) -> bytes:
    """The bytes of a file. Raises ``CoachError`` where it cannot be read or is no archive."""
    try:
        if path.stat().st_size > LARGEST:
            raise CoachError(f"“{path.name}” is too large to be an archive.")
        return path.read_bytes()
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CoachError(f"“{path.name}” could not be read: {reason}.") from None
