"""Your data: where it lies, taking it along, bringing it back, and whether it is sound."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interview_coach.application.files import atomic_write
from interview_coach.domain.text import to_filename
from interview_coach.paths import Paths
from interview_coach.ui.context import Context
from interview_coach.ui.files import ask_where, ask_which
from interview_coach.ui.screens.settings.bringing_back import BringingBack, carry_out
from interview_coach.ui.screens.settings.section import Section, flowing
from interview_coach.ui.widgets import Button, Label

_FOLDER = "archives"


class DataSection(Section):
    """Everything that is kept, in your hands."""

    def __init__(self, context: Context, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your data"), parent=parent)
        self.context = context
        self.paths = paths
        self.bringing_back = BringingBack(context, self)
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
        carry_out(
            self,
            self.context,
            self.tr("Saving everything…"),
            lambda services: atomic_write(path, services.archives.save()),
            lambda _: self.context.messages.say(
                self.tr("Everything was saved as {0} in {1}").format(path.name, path.parent)
            ),
        )

    # Bringing back

    def _choose_archive(self) -> None:
        title, kinds = self.tr("Restore an archive"), self.tr("Archive or copy (*.json *.db)")
        path = ask_which(self, self.context, title, kinds, _FOLDER)
        if path is not None:
            self.bringing_back.offer(path, f"“{path.name}”")

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
