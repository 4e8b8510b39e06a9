"""Everything that is kept of a person, in fields that save as you go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.reading import PersonRow
from interview_coach.domain.person import Address, Person
from interview_coach.ui.context import Context
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.fields import AutosavedField, LineField, TextField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.pair import Pair
from interview_coach.ui.widgets.when import zone_options

MOST_PEOPLE = 2000
"""How many people the list of introducers offers."""


class PersonForm(QWidget):
    """``show_person`` fills it; each change goes to the desk by itself.

    ``whole`` has what is between the two of you as well; a person's page shows that elsewhere.
    """

    def __init__(
        self, context: Context, *, whole: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._whole = whole
        self._person_id: UUID | None = None
        self._make_fields()
        self._arrange()
        self._connect()

    def show_person(self, person: Person) -> None:
        """Show someone; fields of the same person that are being edited are left alone."""
        same = person.id == self._person_id
        if not same:
            self.flush()
            self._person_id = person.id
        for name, field in self.fields.items():
            field.set_text(getattr(person, name), force=not same)
        self._show_address(person)
        self._show_zone(person.time_zone)
        if self._whole:
            self._offer_introducers(person)

    def _offer_introducers(self, person: Person) -> None:
        introducer = person.introduced_by_id
        self.context.desk.ask(
            lambda services: services.reading.people(limit=MOST_PEOPLE),
            lambda rows: self._show_introducers(rows, person.id, introducer),
            owner=self,
        )

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.fields.values():
            field.flush()

    def focus_work(self) -> None:
        """Begin after the name, which is there already."""
        self.fields["role"].setFocus()

    def _make_fields(self) -> None:
        self.fields: dict[str, AutosavedField] = {
            "given_name": LineField(self.tr("Given name")),
            "family_name": LineField(self.tr("Family name")),
            "suffix": LineField(self.tr("After the name"), placeholder=self.tr("PhD, Jr.")),
            "pronunciation": LineField(
                self.tr("How it is said"), placeholder=self.tr("RUH-vee MEH-nun")
            ),
            "role": LineField(self.tr("What they do")),
            "organisation": LineField(self.tr("Organisation")),
            "email": LineField(self.tr("E-mail")),
            "phone": LineField(self.tr("Phone")),
            "link": LineField(self.tr("Their page"), placeholder="https://"),
            "place": LineField(self.tr("Town"), placeholder=self.tr("Where they are")),
            "postal_address": TextField(self.tr("Postal address"), lines=3, most=6),
        }
        if self._whole:
            self.fields |= self._fields_between()
        self._address = Choice(self._address_options(), label=self.tr("Form of address"))
        self._zone = Choice(
            [("", self.tr("Not known")), *zone_options()], label=self.tr("Their time zone")
        )
        self._introducer = Choice([("", self.tr("Nobody"))], label=self.tr("Who introduced you"))

    def _fields_between(self) -> dict[str, AutosavedField]:
        return {
            "how_known": LineField(
                self.tr("How you know them"), placeholder=self.tr("Alumni directory, a class…")
            ),
            "notes": TextField(
                self.tr("Notes"),
                lines=3,
                most=12,
                placeholder=self.tr("What they care about, what you have in common"),
            ),
        }

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        field = self.fields
        for heading, *rows in (
            (
                self.tr("Name"),
                (field["given_name"], field["family_name"], field["suffix"]),
                (field["pronunciation"], self._address),
            ),
            (self.tr("Work"), (field["role"], field["organisation"])),
            (
                self.tr("How to reach them"),
                (field["email"], field["phone"]),
                (field["link"], field["place"]),
                (self._zone,),
                (field["postal_address"],),
            ),
            *(self._rows_between() if self._whole else ()),
        ):
            if column.count():
                column.addSpacing(8)
            column.addWidget(Label(heading, "body", strong=True))
            for parts in rows:
                shares = (3, 3, 2) if len(parts) == 3 else ()
                column.addWidget(Pair(*parts, shares=shares) if len(parts) > 1 else parts[0])

    def _rows_between(self) -> Sequence[tuple[Any, ...]]:
        field = self.fields
        heading = self.tr("Between the two of you")
        return ((heading, (field["how_known"], self._introducer), (field["notes"],)),)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.edited.connect(lambda text, name=name: self._keep(name, text))
        self._address.changed.connect(lambda key: self._keep("form_of_address", Address(key)))
        self._zone.changed.connect(lambda key: self._keep("time_zone", key))
        self._introducer.changed.connect(
            lambda key: self._keep("introduced_by_id", UUID(key) if key else None)
        )

    def _keep(self, name: str, value: Any) -> None:
        person_id = self._person_id
        if person_id is not None:
            self.context.desk.ask(lambda services: services.people.change(person_id, {name: value}))

    def _show_address(self, person: Person) -> None:
        """What letters do: whom one calls by the given name is offered no greeting in full."""
        ways = {str(person.address_for(form)) for form in Address}
        options = [option for option in self._address_options() if option[0] in ways]
        if len(options) != self._address.box.count():
            self._address.set_options(options)
        self._address.set_value(str(person.address_used))

    def _show_zone(self, zone: str) -> None:
        if self._zone.box.findData(zone) < 0:
            self._zone.box.addItem(zone, zone)
        self._zone.set_value(zone)

    def _show_introducers(
        self, rows: Sequence[PersonRow], person_id: UUID, introducer: UUID | None
    ) -> None:
        if person_id != self._person_id or self._introducer.box.view().isVisible():
            return
        others = [(str(row.id), row.name) for row in rows if row.id != person_id]
        options = [("", self.tr("Nobody")), *others]
        self._introducer.set_options(options, str(introducer) if introducer else "")

    def _address_options(self) -> list[tuple[str, str]]:
        words = {
            Address.FULL_NAME: self.tr("Full name"),
            Address.FIRST_NAME: self.tr("First name"),
            Address.MS: self.tr("Ms."),
            Address.MR: self.tr("Mr."),
            Address.MX: self.tr("Mx."),
            Address.DR: self.tr("Dr."),
            Address.PROFESSOR: self.tr("Professor"),
        }
        return [(str(address), text) for address, text in words.items()]
