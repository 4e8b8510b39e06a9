"""Which file: asked with the dialog of the person's own system, in the folder they used last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

from interview_coach.ui.context import Context
from interview_coach.ui.icons import icon
from interview_coach.ui.theme import theme

_SIZE, _SHARES = QSize(860, 540), [150, 690]
_ARROWS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
}
"""The buttons of Qt's own dialog, which a system without one gets; its arrows are black always."""


def ask_where(
    parent: QWidget, context: Context, name: str, kinds: str, about: str = "save"
) -> Path | None:
    """The file to write, ``name`` being proposed; the dialog asks before an old one is replaced.

    ``about`` is what the folder is remembered for.
    """
    dialog = QFileDialog(parent, _tr("Save as"), str(_last_folder(context, about)), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # The suffix is added before the dialog looks whether that file is there.
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    return _asked(dialog, context, about)


def ask_which(parent: QWidget, context: Context, title: str, kinds: str, about: str) -> Path | None:
    """The file to read; any other than of ``kinds`` can be had, too, by asking for it."""
    every = f"{kinds};;{_tr('All files (*)')}"
    dialog = QFileDialog(parent, title, str(_last_folder(context, about)), every)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _asked(dialog, context, about)


def _asked(dialog: QFileDialog, context: Context, about: str) -> Path | None:
    _dress(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    if not chosen:
        return None
    path = Path(chosen[0])
    context.settings_store.put(_key(about), str(path.parent))
    return path


def _dress(dialog: QFileDialog) -> None:
    """Give Qt's own dialog room for its words; the system's has a size that it remembers."""
    for name, arrow in _ARROWS.items():
        if button := dialog.findChild(QToolButton, name):
            button.setIcon(icon(arrow, theme().tokens.color("text")))
    if splitter := dialog.findChild(QSplitter):
        dialog.resize(_SIZE)
        splitter.setSizes(_SHARES)
    if table := dialog.findChild(QTreeView):
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _last_folder(context: Context, about: str) -> Path:
    last = context.settings_store.text(_key(about))
    if last and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    # Of a folder that is not there, Qt would make the name of a file.
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def _key(about: str) -> str:
    return f"folders/{about}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)
