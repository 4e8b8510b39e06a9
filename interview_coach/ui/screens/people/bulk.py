"""Something is done for everybody who is chosen in the list, and taken back in one step."""

from __future__ import annotations

from collections.abc import Callable, Collection
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_coach.application.people import ManyBefore
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.dialog import AskingDialog
from interview_coach.ui.screens.export_people import save_people
from interview_coach.ui.screens.people.bulk_bar import BulkBar
from interview_coach.ui.screens.people.listing import Wanted, ids_at, known_tags
from interview_coach.ui.screens.people.table import PeopleTable
from interview_coach.ui.widgets import LineField

Job = Callable[[Services, Collection[UUID]], ManyBefore]


class Bulk(QObject):
    """What the bar asks for, at the desk; ``wanted`` says what the list shows."""

    def __init__(
        self,
        context: Context,
        table: PeopleTable,
        bar: BulkBar,
        wanted: Callable[[], Wanted],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._table, self._bar, self._wanted = context, table, bar, wanted
        self._owner = parent
        self._connect()

    def delete(self) -> None:
        """Everybody who is chosen goes to the bin."""
        now = self._context.clock.now()
        self._do(
            lambda services, ids: services.people.delete_many(ids, now),
            self.tr("{0} people were deleted."),
        )

    def _tag(self, tag: str, on: bool) -> None:
        said = (
            self.tr("{0} people are tagged “{1}”.") if on else self.tr("“{1}” is off {0} people.")
        )
        self._do(
            lambda services, ids: services.people.tag_many(ids, tag, on=on),
            said.replace("{1}", tag.replace("{", "{{").replace("}", "}}")),
        )

    def _remind(self, days: int | None) -> None:
        said = (
            self.tr("You are reminded of {0} people.")
            if days
            else self.tr("You are not reminded of {0} people any more.")
        )
        self._do(
            lambda services, ids: services.people.change_many(ids, {"cadence_days": days}), said
        )

    def _export(self, form: str) -> None:
        ids = self._chosen()
        save_people(self._context, self._owner, ids, form)

    def _ask_tag(self) -> None:
        dialog = TagDialog(self._owner.window())
        dialog.accepted.connect(lambda: self._tag(dialog.field.text(), True))
        dialog.open()

    def _do(self, job: Job, said: str) -> None:
        """Do it, and offer to take it back."""
        ids = self._chosen()

        def done(before: ManyBefore) -> None:
            self._context.undo.push(
                said.format(f"{before.count:,}"),
                lambda services: services.people.put_back(before),
                say=True,
            )

        self._context.desk.ask(lambda services: job(services, ids(services)), done, owner=self)

    def _chosen(self) -> Callable[[Services], list[UUID]]:
        """Who is chosen now, to be asked where the data is."""
        wanted, known, ranges = self._wanted(), self._table.known_ids(), self._table.ranges()
        return lambda services: ids_at(services, wanted, known, ranges)

    def _count(self, chosen: int) -> None:
        if chosen > 1 and self._bar.isHidden():
            self._context.desk.ask(known_tags, self._bar.offer_tags, owner=self)
        self._bar.show_count(chosen)

    def _connect(self) -> None:
        bar = self._bar
        self._table.several.connect(self._count)
        bar.tagged.connect(lambda tag: self._tag(tag, True))
        bar.untagged.connect(lambda tag: self._tag(tag, False))
        bar.tag_wanted.connect(self._ask_tag)
        bar.reminded.connect(self._remind)
        bar.exported.connect(self._export)
        bar.removed.connect(self.delete)
        bar.left.connect(self._table.choose_only_current)


class TagDialog(AskingDialog):
    """Asks for a tag of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Another tag"), self.tr("Put it on"), parent=parent)
        self.field = LineField(self.tr("Tag"), placeholder=self.tr("One or two words"))
        self.add(self.field)
        self.yes.setEnabled(False)
        self.field.edit.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.field.setFocus()
