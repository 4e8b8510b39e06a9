"""What the program does, by the words one would look for it with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from interview_coach.application.services import Services
from interview_coach.domain.text import fold
from interview_coach.ui.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from interview_coach.ui.context import Context


@dataclass(frozen=True)
class Reach:
    """What can be done from where the sheet was opened: the window, and what it does itself."""

    context: Context
    window: QWidget
    note_someone: Callable[[], object]
    show_shortcuts: Callable[[], object]
    toggle_full_screen: Callable[[], object]


@dataclass(frozen=True)
class Command:
    """Something to do: its words, others for the same, its keys, and how it is done."""

    title: str
    alias: str
    keys: str
    do: Callable[[Reach], object]

    @property
    def words(self) -> str:
        """What it is called in the person's language."""
        return _say(self.title)

    def is_meant(self, words: list[str]) -> bool:
        """Whether every word that was typed begins one of its own."""
        own = fold(f"{self.words} {_say(self.alias) if self.alias else ''}").split()
        return all(any(each.startswith(word) for each in own) for word in words)


def meant(text: str) -> list[Command]:
    """What fits the words; everything while there are none."""
    words = fold(text).split()
    return [command for command in COMMANDS if command.is_meant(words)]


def _go(key: str) -> Callable[[Reach], object]:
    return lambda reach: reach.context.navigate(key)


def _new_interview(reach: Reach) -> None:
    from interview_coach.ui.screens.new_interview import begin_interview

    begin_interview(reach.context, reach.window)


def _add_person(reach: Reach) -> None:
    from interview_coach.ui.screens.new_person import add_person

    add_person(reach.context, reach.window)


def _next(stage: str, step: str = "") -> Callable[[Reach], object]:
    """Go to the talk that is on, or to the next one."""

    def go(reach: Reach) -> None:
        none = _say("No talk is arranged that this could be for.")
        reach.context.desk.ask(
            _coming, lambda found: _open(reach, found, stage, step, none), owner=reach.window
        )

    return go


def _last(step: str) -> Callable[[Reach], object]:
    """Go to what follows from the talk that was held last."""

    def go(reach: Reach) -> None:
        none = _say("No talk was held yet that this could be for.")
        reach.context.desk.ask(
            _held, lambda found: _open(reach, found, "wrap_up", step, none), owner=reach.window
        )

    return go


def _coming(services: Services) -> UUID | None:
    view = services.today.look()
    row = view.running or view.next
    return row.id if row else None


def _held(services: Services) -> UUID | None:
    past = (row for row in services.reading.interviews() if row.ended_at is not None)
    return next((row.id for row in past), None)


def _open(reach: Reach, found: UUID | None, stage: str, step: str, none: str) -> None:
    if found is None:
        reach.context.messages.say(none)
    else:
        place = {"stage": stage, "step": step} if step else {"stage": stage}
        reach.context.navigate("interview", interview_id=str(found), **place)


def _say(text: str) -> str:
    return QCoreApplication.translate("Search", text)


COMMANDS = (
    Command(
        QT_TRANSLATE_NOOP("Search", "Start live"),
        QT_TRANSLATE_NOOP("Search", "begin conversation clock notes"),
        "",
        _next("live"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Prepare the next interview"),
        QT_TRANSLATE_NOOP("Search", "ready questions plan"),
        "",
        _next("prepare"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Practise the next talk"),
        QT_TRANSLATE_NOOP("Search", "rehearse rehearsal introduction aloud"),
        "",
        _next("rehearse"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "New interview"),
        QT_TRANSLATE_NOOP("Search", "arrange talk conversation"),
        "",
        _new_interview,
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Add a person"),
        QT_TRANSLATE_NOOP("Search", "new contact"),
        "",
        _add_person,
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Someone you met, in ten seconds"),
        QT_TRANSLATE_NOOP("Search", "quick note"),
        "Ctrl Shift N",
        lambda reach: reach.note_someone(),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Print the preparation sheet"),
        QT_TRANSLATE_NOOP("Search", "paper pdf"),
        "",
        _next("prepare", "ready"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Print the thank-you card or letter"),
        QT_TRANSLATE_NOOP("Search", "paper pdf write thanks"),
        "",
        _last("thank_you"),
    ),
    Command(QT_TRANSLATE_NOOP("Search", "Go to Today"), "", "Ctrl 1", _go("today")),
    Command(QT_TRANSLATE_NOOP("Search", "Go to Interviews"), "", "Ctrl 2", _go("interviews")),
    Command(QT_TRANSLATE_NOOP("Search", "Go to People"), "", "Ctrl 3", _go("people")),
    Command(QT_TRANSLATE_NOOP("Search", "Go to Answers"), "", "Ctrl 4", _go("answers")),
    Command(QT_TRANSLATE_NOOP("Search", "Go to Question bank"), "", "Ctrl 5", _go("questions")),
    Command(
        QT_TRANSLATE_NOOP("Search", "Find people"),
        QT_TRANSLATE_NOOP("Search", "brainstorm who knows events sources"),
        "",
        _go("find"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Answer five short questions"),
        QT_TRANSLATE_NOOP("Search", "first run begin again small step defaults"),
        "",
        _go("first_run"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Your own wording"),
        QT_TRANSLATE_NOOP("Search", "letters templates phrases"),
        "",
        _go("wording"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Go to Settings"),
        QT_TRANSLATE_NOOP("Search", "backup bin appearance dark light"),
        "Ctrl ,",
        _go("settings"),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "All shortcuts"),
        QT_TRANSLATE_NOOP("Search", "keys help"),
        "F1",
        lambda reach: reach.show_shortcuts(),
    ),
    Command(
        QT_TRANSLATE_NOOP("Search", "Full screen"),
        "",
        "F11",
        lambda reach: reach.toggle_full_screen(),
    ),
)
"""In the order in which they are offered."""
