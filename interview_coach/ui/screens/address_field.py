"""Where somebody can be reached, typed on the spot where it is not known yet."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.domain.person import Person
from interview_coach.ui.context import Context
from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.widgets import LineField, TextField

_ASKED = {
    "email": (QT_TRANSLATE_NOOP("Address", "Their e-mail address"), "name@example.org"),
    "phone": (QT_TRANSLATE_NOOP("Address", "Their phone number"), "+1 202 555 0100"),
    "link": (QT_TRANSLATE_NOOP("Address", "Their profile page"), "https://"),
    "postal_address": (QT_TRANSLATE_NOOP("Address", "Their postal address"), ""),
}
"""The field of a person: what it is called, and how such a thing looks."""


class AddressField(QWidget):
    """``typed`` carries the person, the field and its words; it stays until another is shown.

    So a slip of the hand can be mended, although the address is known by then.
    """

    typed = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person_id: UUID | None = None
        self._wanted = ""
        self.fields: dict[str, LineField | TextField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for name, (label, like) in _ASKED.items():
            kind = TextField if name == "postal_address" else LineField
            field = self.fields[name] = kind(_say(label), placeholder=like)
            field.edited.connect(lambda words, name=name: self._tell(name, words))
            column.addWidget(field)
        self.hide()

    def show_for(self, person: Person, wanted: str) -> None:
        """Ask for what is ``wanted`` where the person has none; "" asks for nothing."""
        if (person.id, wanted) != (self._person_id, self._wanted):
            self.flush()
            self._person_id, self._wanted = person.id, wanted
            is_missing = bool(wanted) and not getattr(person, wanted).strip()
            self.setVisible(is_missing)
            for name, field in self.fields.items():
                field.setVisible(name == wanted)
                field.set_text("", force=True)

    def forget(self) -> None:
        """One comes anew: what is known by now is not asked for again."""
        self.flush()
        self._person_id = None

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        for field in self.fields.values():
            field.flush()

    def keep_in(self, context: Context) -> None:
        """What is typed here is kept with the person."""
        self.typed.connect(
            lambda person_id, name, words: context.desk.ask(
                lambda services: services.people.change(person_id, {name: words})
            )
        )

    def _tell(self, name: str, words: str) -> None:
        if self._person_id is not None:
            bare = name == "link" and words.strip() and "://" not in words
            self.typed.emit(self._person_id, name, f"https://{words.strip()}" if bare else words)


def _say(text: str) -> str:
    return QCoreApplication.translate("Address", text)
