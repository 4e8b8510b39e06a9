"""Ways to reach somebody: each a button, where there is an address that is one."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_coach.domain.person import Person
from interview_coach.domain.text import is_open_link
from interview_coach.ui.context import Context
from interview_coach.ui.screens.people.seen import call_link, mail_link
from interview_coach.ui.widgets import Button, FlowLayout, Label


class ReachRow(QWidget):
    """Mail, telephone, their page; what opens stands on the button."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._links = {"mail": "", "phone": "", "page": ""}
        self.mail = Button(icon="mail", small=True)
        self.phone = Button(icon="phone", small=True)
        self.page = Button(icon="link", small=True)
        self.nothing = Label(self.tr("No address yet: it has its place below."), "caption")
        self.nothing.set_tone("muted")
        self._flow = FlowLayout(self, spacing=8, line_spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for key, button in (("mail", self.mail), ("phone", self.phone), ("page", self.page)):
            self._flow.addWidget(button)
            button.clicked.connect(lambda _=False, key=key: self._follow(self._links[key]))

        self._flow.addWidget(self.nothing)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def show_person(self, person: Person) -> None:
        """Show what there is."""
        page = person.link.strip()
        for key, button, name, shown, link in (
            ("mail", self.mail, self.tr("Write to {0}"), person.email, mail_link(person.email)),
            ("phone", self.phone, self.tr("Call {0}"), person.phone, call_link(person.phone)),
            ("page", self.page, self.tr("Open {0}"), page, page if is_open_link(page) else None),
        ):
            self._links[key] = link or ""
            button.setText(_short(shown))
            button.setAccessibleName(name.format(shown))
            button.set_tip(shown)
            button.setVisible(link is not None)
            button.updateGeometry()
        # The row is there from the start: the form below stays where it is while it is filled in.
        self.nothing.setMinimumHeight(self.mail.sizeHint().height())
        self.nothing.setHidden(any(self._links.values()))

    def _follow(self, link: str) -> None:
        if not QDesktopServices.openUrl(QUrl(link)):
            self.context.messages.say(
                self.tr("No program on this computer takes this up. The address stands below.")
            )


def _short(text: str, most: int = 40) -> str:
    """A mark of Qt's is doubled; what is long ends in …, the whole is in the tip."""
    shown = text if len(text) <= most else f"{text[: most - 1]}…"
    return shown.replace("&", "&&")
