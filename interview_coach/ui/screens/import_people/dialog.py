"""A file of contacts is looked at, some of its people are chosen, and they come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from interview_coach.application.contacts import ContactFile, Watch
from interview_coach.application.errors import CoachError
from interview_coach.application.import_store import Batch
from interview_coach.application.importing import ImportAccount, Preview
from interview_coach.application.likely import Choice
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.files import ask_which
from interview_coach.ui.screens.import_people.account_page import AccountPage
from interview_coach.ui.screens.import_people.cards_page import CardsPage
from interview_coach.ui.screens.import_people.columns_page import ColumnsPage
from interview_coach.ui.screens.import_people.drops import FILTER, dropped_file
from interview_coach.ui.screens.import_people.left_out_page import LeftOutPage
from interview_coach.ui.screens.import_people.phrases import came_in_words, read_words
from interview_coach.ui.screens.import_people.start_page import StartPage
from interview_coach.ui.screens.import_people.twins_page import TwinsPage
from interview_coach.ui.screens.import_people.working import Working
from interview_coach.ui.widgets import Button, Label, Segmented
from interview_coach.ui.widgets.label import ElidedLabel

_SIZE = QSize(960, 620)
_FOLDER = "import"


@dataclass(frozen=True)
class Looked:
    """A file with its first rows and all that was read of it, or why nothing was."""

    file: ContactFile
    sample: Sequence[tuple[str, ...]]
    preview: Preview | None
    sentence: str = ""


class ImportDialog(QDialog):
    """Nothing is chosen until somebody chooses; what came in goes again in one step."""

    def __init__(
        self, context: Context, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.file: ContactFile | None = None
        self.preview: Preview | None = None
        self._path = path
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring people in"))
        self.setAcceptDrops(True)
        self.said = ElidedLabel("", "muted")
        self.start = StartPage()
        self.working = Working(context, self)
        self.cards = CardsPage(context)
        self.twins = TwinsPage()
        self.columns = ColumnsPage()
        self.left_out = LeftOutPage()
        self.account = AccountPage()
        self.tabs = Segmented(
            [
                ("cards", self.tr("People")),
                ("twins", self.tr("Already there?")),
                ("columns", self.tr("Columns")),
                ("left_out", self.tr("Left out")),
            ],
            "cards",
            name=self.tr("What to look at"),
        )
        self.no = Button(self.tr("Cancel"))
        self.yes = Button(self.tr("Bring in"), "primary")
        self._arrange()
        self._connect()
        self._turn(self.start)
        if path is not None:
            self.open_file(path)
        else:
            context.desk.ask(lambda s: s.importing.last(), self._show_last, owner=self)

    # A file

    def open_file(self, path: Path) -> None:
        """Recognise it and read it."""
        self._path = path
        self.said.setText(path.name)
        self._read(lambda services: services.importing.open(path))

    def _read(self, recognise: Callable[[Services], ContactFile], *, stay: bool = False) -> None:
        self._name_way_out(self.tr("Cancel"))
        name = self._path.name if self._path else ""
        if not stay:
            self._turn(self.working)

        def read(services: Services, watch: Watch) -> Looked:
            file = recognise(services)
            try:
                preview = services.importing.read(file, name, watch)
            except CoachError as error:
                # A table whose columns are not known yet: the person can say what they hold.
                if not file.header:
                    raise
                return Looked(file, file.sample(), None, str(error))
            return Looked(file, file.sample(), preview)

        self.working.begin(
            self.tr("Reading {0}").format(name),
            read,
            lambda looked: self._show(looked, stay=stay),
            self._refuse,
            self._stop,
        )

    def _show(self, looked: Looked, *, stay: bool) -> None:
        self.file, self.preview = looked.file, looked.preview
        self.twins.forget()
        has_columns = bool(looked.file.header)
        if has_columns:
            self.columns.show_file(looked.file, looked.sample, looked.sentence)
        for key in ("cards", "twins", "left_out"):
            self.tabs.segment(key).setVisible(looked.preview is not None)
        self.tabs.segment("columns").setVisible(has_columns)
        if looked.preview is not None:
            self._show_preview(looked.preview)
        self._look_at("columns" if stay or looked.preview is None else "cards")
        self._count()

    def _show_preview(self, preview: Preview) -> None:
        self.said.setText(f"{preview.file} · {read_words(preview.account)}")
        self.cards.show_preview(preview)
        self.left_out.show_account(preview.account)
        for key, words, count in (
            ("cards", self.tr("People"), len(preview.cards)),
            ("twins", self.tr("Already there?"), len(preview.duplicates)),
            ("left_out", self.tr("Left out"), preview.account.skipped),
        ):
            self.tabs.set_text(key, _counted(words, count))

    def _map(self, fields: list[str]) -> None:
        """The columns hold something else: the same file, read anew."""
        file = self.file
        if file is not None:
            self._read(lambda services: services.importing.map(file, fields), stay=True)

    def _refuse(self, sentence: str) -> None:
        """The file cannot be read, or nobody of it could come in."""
        if self.preview is not None:
            self._look_at(self.tabs.value)
            self.context.messages.say(sentence, kind="bad")
            return
        self._turn(self.start)
        self.said.setText("")
        self.start.say(sentence)

    def _stop(self) -> None:
        """Stopped: back to where one was."""
        if self.file is None:
            self._turn(self.start)
            self.said.setText("")
        else:
            self._look_at(self.tabs.value)

    def _ask_file(self) -> None:
        kinds = self.tr("Contacts ({0})").format(FILTER)
        path = ask_which(self, self.context, self.tr("Choose a file of contacts"), kinds, _FOLDER)
        if path is not None:
            self.open_file(path)

    # In

    def _bring_in(self) -> None:
        preview, chosen = self.preview, self.cards.chosen
        if preview is None or not chosen:
            return
        choices = self.twins.chosen_choices()
        self._turn(self.working)
        self.working.begin(
            self.tr("Bringing people in"),
            lambda services, watch: services.importing.bring_in(preview, chosen, choices, watch),
            self._tell,
            self._refuse,
            self._stop,
        )

    def _tell(self, account: ImportAccount) -> None:
        """The plain account; the way back is offered in the window."""
        self.account.show_account(account)
        self._turn(self.account)
        self._offer_to_close()
        if account.batch_id is not None:
            self.context.undo.push(
                came_in_words(account),
                lambda services: services.importing.undo(account.batch_id),
                say=True,
            )

    def _offer_to_close(self) -> None:
        """It is done: there is nothing left to cancel."""
        self._name_way_out(self.tr("Close"))
        self.no.setFocus()

    def _name_way_out(self, words: str) -> None:
        self.no.setText(words)
        self.no.updateGeometry()

    def _undo_this(self) -> None:
        """What came in last is what can be undone first."""
        self.no.setFocus()
        self.context.undo.undo()
        self.context.desk.ask(lambda _: None, lambda _: self.account.show_undone(), owner=self)

    def _show_last(self, batch: Batch | None) -> None:
        self.start.show_last(batch, self.context.clock.now())

    def _take_back(self) -> None:
        def say(_: object) -> None:
            self._show_last(None)
            self.start.say_kindly(self.tr("That import was undone."))
            self._offer_to_close()

        self.context.desk.ask(lambda services: services.importing.undo(), say, owner=self)

    # Which page

    def _look_at(self, key: str) -> None:
        self.tabs.set_value(key)
        pages = {
            "cards": self.cards,
            "twins": self.twins,
            "columns": self.columns,
            "left_out": self.left_out,
        }
        if key == "twins" and self.preview is not None:
            self.twins.show_twins(self.preview, self.cards.chosen)
        self._turn(pages[key])

    def _turn(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        looking = page in (self.cards, self.twins, self.columns, self.left_out)
        self.tabs.setVisible(looking)
        self.yes.setVisible(looking)
        if page is self.cards:
            self.cards.search.setFocus()

    def _count(self) -> None:
        """Say on the button what will happen: who seems to be there already is left out."""
        chosen = self.cards.chosen
        twins = self.preview.duplicates if self.preview else {}
        choices = [self.twins.choices.get(at, Choice.SKIP) for at in chosen if at in twins]
        together = choices.count(Choice.MERGE)
        new = len(chosen) - together - choices.count(Choice.SKIP)
        self.yes.setText(self._promise(len(chosen), new, together))
        self.yes.setEnabled(bool(new or together))
        self.yes.updateGeometry()

    def _promise(self, chosen: int, new: int, together: int) -> str:
        if not chosen:
            return self.tr("Choose somebody")
        if not new and not together:
            return self.tr("Already there")
        one, many = self.tr("Bring in 1 person"), self.tr("Bring in {0} people")
        said = (one if new == 1 else many).format(f"{new:,}")
        put = self.tr("Put together {0}").format(f"{together:,}")
        if not together:
            return said
        return f"{said} · {put}" if new else put

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()
            self.start.area.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.area.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.area.set_over(False)
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def done(self, result: int) -> None:
        """Work that is under way stops with the window."""
        self.working.stop()
        super().done(result)

    # Putting together

    def _connect(self) -> None:
        self.start.wanted.connect(self._ask_file)
        self.start.undone.connect(self._take_back)
        self.account.undo.clicked.connect(self._undo_this)
        self.tabs.changed.connect(self._look_at)
        self.cards.changed.connect(self._count)
        self.twins.changed.connect(self._count)
        self.columns.mapped.connect(self._map)
        self.yes.clicked.connect(self._bring_in)
        self.no.clicked.connect(self.reject)

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        for page in (
            *(self.start, self.working, self.cards, self.twins),
            *(self.columns, self.left_out, self.account),
        ):
            self._pages.addWidget(page)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(self.tr("Bring people in"), "title"))
        head.addWidget(self.said)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(16)
        whole.addLayout(head)
        whole.addWidget(self.tabs)
        whole.addWidget(self._pages, 1)
        whole.addLayout(foot)
        window: QWidget | None = self.parentWidget()
        self.resize(_SIZE.boundedTo(window.size() - QSize(24, 24)) if window else _SIZE)


def begin_import(context: Context, owner: QWidget, path: Path | None = None) -> ImportDialog:
    """Open the dialog, on this file or on the question which."""
    dialog = ImportDialog(context, path, owner.window())
    dialog.open()
    return dialog


def _counted(words: str, count: int) -> str:
    return f"{words} {count:,}" if count else words
