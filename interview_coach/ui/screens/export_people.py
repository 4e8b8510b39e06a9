"""People leave the program: as cards, as a table, or all of one person in one file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from interview_coach.application.services import Services
from interview_coach.domain.person import Person
from interview_coach.domain.text import to_filename
from interview_coach.ui.context import Context
from interview_coach.ui.printing import save_bytes

CARDS, TABLE = "vcf", "csv"


def save_people(
    context: Context,
    owner: QWidget,
    ids: Callable[[Services], Collection[UUID]],
    form: str,
) -> None:
    """Several people in one file; the discreet are left out."""

    def write(services: Services) -> bytes:
        chosen = ids(services)
        exporting = services.exporting
        return exporting.cards(chosen) if form == CARDS else exporting.table(chosen)

    kinds = {CARDS: _say("Contact cards (*.vcf)"), TABLE: _say("Table (*.csv)")}
    name = to_filename(_say("People"), f".{form}")
    context.desk.ask(write, _saver(context, owner, name, kinds[form]), owner=owner)


def save_card(context: Context, owner: QWidget, person: Person) -> None:
    """One person's card; asked for by name, so a discreet one too."""
    context.desk.ask(
        lambda services: services.exporting.cards([person.id], discreet=True),
        _saver(context, owner, to_filename(person.name, ".vcf"), _say("Contact cards (*.vcf)")),
        owner=owner,
    )


def save_everything(context: Context, owner: QWidget, person: Person) -> None:
    """All that is kept about one person, in one file."""
    name = to_filename(_say("Everything about {0}").format(person.name), ".json")
    context.desk.ask(
        lambda services: services.exporting.everything(person.id),
        _saver(context, owner, name, _say("Data (*.json)")),
        owner=owner,
    )


def _saver(context: Context, owner: QWidget, name: str, kinds: str) -> Callable[[bytes], None]:
    """Asks where, once there is something to write."""

    def save(data: bytes) -> None:
        save_bytes(owner, context, data, name, kinds)

    return save


def _say(text: str) -> str:
    return QCoreApplication.translate("ExportPeople", text)
