"""The composition root: the one place that knows every part and puts them together."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from interview_coach.application.clock import Clock
from interview_coach.paths import Paths
from interview_coach.resources import read_text

# The window comes first: use cases and adapters are imported where they are put together.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from interview_coach.application.archive import Archive
    from interview_coach.application.archiving import Copy
    from interview_coach.application.changes import Announce
    from interview_coach.application.content import Content
    from interview_coach.application.services import Services
    from interview_coach.ui.main_window import MainWindow
    from interview_coach.ui.theme import Theme
    from interview_coach.ui.window import Program

_STYLE = ("-style", "fusion")
_WANTED_NEXT = (
    "interview_coach.storage.unit_of_work",
    *(f"interview_coach.ui.screens.{name}" for name in ("interview", "live", "prepare")),
    *(f"interview_coach.ui.screens.{name}" for name in ("interviews", "people", "questions")),
    *(f"interview_coach.ui.screens.{name}" for name in ("new_interview", "new_person")),
    *(f"interview_coach.ui.screens.{name}" for name in ("settings", "wrap_up", "answers")),
    "interview_coach.ui.search_sheet",
    "interview_coach.documents.typesetting",
)
"""What the person will ask for soon: imported when the window has been idle a while."""
CONTENT = (
    *("questions", "research", "weighing", "closing", "letters", "logistics", "reflection"),
    *("letters.de", "letters.es", "letters.fr", "locales", "paper"),
    *("circles", "coach", "leads", "outreach", "first_steps"),
    *("questions/general", "questions/library", "questions/software", "questions/health"),
    *("questions/education", "questions/public_service"),
)


class Workspace(NamedTuple):
    """Where the data lies: the person's folder, or a shared database by its URL."""

    paths: Paths
    database_url: str = ""

    @property
    def target(self) -> Path | str:
        """The file or the URL."""
        return self.database_url or self.paths.database


class Opened(NamedTuple):
    """Services over an open database, how to close it, and what may wait a little."""

    services: Services
    close: Callable[[], None]
    settle_in: Callable[[], None]
    """Stocks a new database and empties an old bin; done already unless it was put off."""


def load_content() -> Content:
    """The shipped content."""
    from interview_coach.application.content import Content

    return Content(CONTENT, lambda name: read_text("content", f"{name}.toml"))


def open_services(
    workspace: Workspace,
    announce: Announce = lambda change: None,
    clock: Clock | None = None,
    *,
    put_off: bool = False,
) -> Opened:
    """Open the data and wire the use cases to it. Raises ``CoachError`` with a sentence.

    Imports the database's packages, so a window calls it on the thread that will own the data.
    """
    from interview_coach import formats, storage
    from interview_coach.application.services import Adapters, Services
    from interview_coach.application.writers import Writers
    from interview_coach.settings import Mappings

    os.umask(0o077)
    workspace.paths.prepare()
    database = storage.open(workspace.target, workspace.paths.backups)
    services = Services(
        Adapters(
            work=database.work,
            reading=database.reading,
            search=lambda: database.search,
            check=database.check,
            write_archive=formats.write_archive,
            read_archive=formats.read_archive,
            write_email=formats.write_email,
            likeness=formats.likeness,
            nearest_name=formats.nearest_name,
            open_contacts=formats.open_contacts,
            open_pack=formats.open_pack,
            write_pack=formats.write_pack,
            mappings=Mappings(workspace.paths.settings),
            writers=Writers(
                formats.write_cards,
                formats.write_table,
                formats.write_rows,
                formats.write_calendar,
                formats.write_everything,
            ),
            back_up=lambda reason: database.back_up(workspace.paths.backups, reason),
            drop_backups=lambda: storage.drop_backups(workspace.paths.backups),
            begin_anew=lambda: database.begin_anew(workspace.paths.backups),
            read_copy=lambda copy: _read_copy(copy, workspace.paths.data),
            copies=lambda: _copies(workspace.paths.backups) if database.path else [],
            content=load_content(),
            sample=read_text("content", "sample.toml"),
            clock=clock or Clock(),
            announce=announce,
        )
    )
    opened = Opened(services, database.close, lambda: _settle_in(services, database.is_new))
    if not put_off:
        opened.settle_in()
    return opened


def _settle_in(services: Services, is_new: bool) -> None:
    from interview_coach.application.you import locale_of, paper_of

    if is_new:
        services.bank.stock()
        here = _locale_name()
        services.you.change({"paper": paper_of(here), "locale": locale_of(here)})
    services.keeping.empty_old()


def _read_copy(copy: Path, folder: Path) -> bytes:
    from interview_coach.application.keeping import Keeping
    from interview_coach.formats import write_archive
    from interview_coach.storage.copies import opened

    with opened(copy, folder) as data:
        there = Keeping(data.work, data.reading, lambda change: None, Clock(), lambda: 0)
        return write_archive(there.archive())


def _copies(folder: Path) -> list[Copy]:
    from interview_coach.storage.copies import copies

    return copies(folder)


def _newest_sound(workspace: Workspace) -> Copy | None:
    from interview_coach.storage.copies import newest_sound

    return None if workspace.database_url else newest_sound(workspace.paths.backups)


def rescue(workspace: Workspace, path: Path) -> Archive:
    """Bring back what is in a file, where the data file is damaged; that one is put aside."""
    from interview_coach.application.archiving import document_in
    from interview_coach.formats import read_archive
    from interview_coach.storage.sqlite_file import set_aside

    document = document_in(path, lambda copy: _read_copy(copy, workspace.paths.data))
    archive = read_archive(document)
    set_aside(workspace.paths.database, workspace.paths.backups)
    opened = open_services(workspace, put_off=True)
    try:
        opened.services.keeping.restore(archive)
    finally:
        opened.close()
    return archive


def _locale_name() -> str:
    """The person's locale: from the environment, or from the system where it lies there.

    Without one Python would answer *en_US*, and the paper would be Letter by accident.
    """
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_PAPER", "LANG"))
    elsewhere = sys.platform in ("win32", "darwin")
    found = next((name for name in names if name), "")
    return found or (locale.getlocale()[0] or "" if elsewhere else "")


def make_application() -> QApplication:
    """The one Qt application of this process."""
    from PySide6.QtWidgets import QApplication

    present = QApplication.instance()
    return present if isinstance(present, QApplication) else QApplication([sys.argv[0], *_STYLE])


def make_program(
    application: QApplication,
    workspace: Workspace,
    clock: Clock,
    appearance: str,
    *,
    window: MainWindow | None = None,
    theme: Theme | None = None,
) -> Program:
    """The window and its two workers over this workspace; with what stands of them already."""
    from interview_coach import documents
    from interview_coach.application.bug_log import BugLog
    from interview_coach.ui.window import Program, Rescue

    return Program(
        application,
        open_data=lambda announce: open_services(workspace, announce, clock, put_off=True),
        press=documents.press,
        clock=clock,
        memory=_memory(workspace),
        appearance=appearance,
        log=BugLog(workspace.paths.log).note,
        window=window,
        theme=theme,
        rescue=Rescue(lambda: _newest_sound(workspace), lambda copy: rescue(workspace, copy)),
    )


def run_window(workspace: Workspace) -> int:
    """Show the window and run until it is closed; the exit code."""
    import gc

    from interview_coach.ui.one_window import OneWindow, bring_forward

    # Much is imported and nothing thrown away: the collector would only look at it all.
    gc.disable()
    workspace.paths.prepare()
    application = make_application()
    only = OneWindow(workspace.paths.lock, workspace.paths.calls)
    if not only.claim() and only.call():
        return 0
    running = _Running(application, workspace)
    only.called.connect(lambda: bring_forward(running.window))
    code = application.exec()
    running.close()
    return code


class _Running:
    """The window of one start: shown empty, then dressed, furnished and filled step by step."""

    program: Program | None = None

    def __init__(self, application: QApplication, workspace: Workspace) -> None:
        from interview_coach.ui.main_window import MainWindow
        from interview_coach.ui.memory import Memory
        from interview_coach.ui.starting import Starting

        self.application, self.workspace = application, workspace
        self.window = MainWindow(Memory(_memory(workspace)))
        self.starting = Starting(self.dress, self.furnish, self.fill, warm=_WANTED_NEXT)
        self.window.first_painted.connect(self.starting.begin)
        self.window.show()

    def dress(self) -> None:
        """Give the application its look."""
        from interview_coach.settings import load
        from interview_coach.ui.theme import Theme

        self.appearance = load(self.workspace.paths.settings).appearance
        self.theme = Theme(self.application)
        self.theme.apply(self.application, self.appearance)

    def furnish(self) -> None:
        """Put in what the window is for."""
        self.program = make_program(
            self.application,
            self.workspace,
            Clock(),
            self.appearance,
            window=self.window,
            theme=self.theme,
        )
        sys.excepthook = self.program.catch

    def fill(self) -> None:
        """Go where one was, and open the data."""
        if self.program is not None:
            self.program.show()

    def close(self) -> None:
        """Let the workers end."""
        if self.program is not None:
            self.program.close()


def _memory(workspace: Workspace) -> Path:
    return workspace.paths.data / "window.ini"
