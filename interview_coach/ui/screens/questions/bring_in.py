"""A pack in a file: what is in it is shown before any of it comes into the bank."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from interview_coach.application.pack_faults import PackError
from interview_coach.application.question_packs import Brought, Preview
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.files import ask_which
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.questions.faults import FaultsDialog
from interview_coach.ui.screens.questions.phrases import FOLDER, add_words, added_words, found_words
from interview_coach.ui.screens.questions.ticks import Tickable, TickBar, TickRows, TickTable
from interview_coach.ui.widgets import Card, Label

_SIZE = QSize(760, 560)


class PreviewDialog(AskingDialog):
    """Everything new is ticked; what the bank asks already cannot be."""

    def __init__(
        self,
        context: Context,
        preview: Preview,
        themes: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(preview.pack.title, add_words(0), parent=parent)
        self.context, self.preview = context, preview
        self.setWindowTitle(self.tr("Import a pack of questions"))
        self.rows = TickRows()
        self.bar = TickBar(self.rows)
        self.table = TickTable(self.rows, name=self.tr("Questions of the pack"))
        self._arrange()
        self.rows.ticked.connect(self._count)
        self.accepted.connect(self._bring_in)
        self.rows.offer(
            [
                Tickable(
                    at,
                    entry.text,
                    themes.get(entry.theme, entry.theme),
                    self.tr("Already there") if at in preview.there else "",
                )
                for at, entry in enumerate(preview.pack.questions)
            ]
        )
        self.table.choose(0)
        self.table.setFocus()

    def _arrange(self) -> None:
        pack = self.preview.pack
        about = [self.tr("By {0}").format(pack.by)] if pack.by else []
        about += [pack.about] if pack.about else []
        if about:
            self.add(Label("\n".join(about)))
        self.add(Label(found_words(len(pack.questions), len(self.preview.there)), "muted"))
        box = Card(padding=1)
        box.add(self.table, 1)
        self.table.setMinimumHeight(160)
        self.body.addWidget(box, 1)
        self.add(self.bar)
        window = self.parentWidget()
        self.resize(_SIZE.boundedTo(window.size() - QSize(24, 24)) if window else _SIZE)

    def _count(self) -> None:
        count = len(self.rows.chosen)
        self.yes.setText(add_words(count))
        self.yes.setEnabled(bool(count))
        self.yes.updateGeometry()

    def _bring_in(self) -> None:
        context, preview, chosen = self.context, self.preview, frozenset(self.rows.chosen)

        def tell(brought: Brought) -> None:
            context.undo.push(
                added_words(preview.pack.title, len(brought.new)),
                lambda services: services.packs.take_back(brought),
                say=True,
            )

        context.desk.ask(lambda services: services.packs.bring_in(preview, chosen), tell)


def ask_pack(context: Context, owner: QWidget, themes: dict[str, str]) -> None:
    """Ask for a file, and show what is in it."""
    title, kinds = _say("Choose a pack of questions"), _say("Question packs (*.toml)")
    path = ask_which(owner, context, title, kinds, FOLDER)
    if path is not None:
        show_pack(context, owner, path, themes)


def show_pack(context: Context, owner: QWidget, path: Path, themes: dict[str, str]) -> None:
    """Show what is in a file, or all that is wrong with it."""

    def read(services: Services) -> Preview | PackError:
        try:
            return services.packs.read(path)
        except PackError as refused:
            return refused

    def show(found: Preview | PackError) -> None:
        if isinstance(found, PackError):
            dialog = FaultsDialog(context, found, owner.window())
            dialog.accepted.connect(lambda: show_pack(context, owner, path, themes))
            dialog.open()
        else:
            PreviewDialog(context, found, themes, owner.window()).open()

    context.desk.ask(read, show, owner=owner)


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
