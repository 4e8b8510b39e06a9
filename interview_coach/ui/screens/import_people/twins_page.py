"""Who may be there already, side by side, and what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from interview_coach.application.contacts import ContactCard
from interview_coach.application.import_store import KnownPerson
from interview_coach.application.importing import Preview
from interview_coach.application.likely import Choice, Likely
from interview_coach.ui.row_model import Field, RowModel
from interview_coach.ui.screens.import_people.phrases import sign_words
from interview_coach.ui.text import QT_TRANSLATE_NOOP
from interview_coach.ui.widgets import Button, Card, Column, FlowLayout, Label, Segmented, Table

_CHOICES = {
    Choice.SKIP: QT_TRANSLATE_NOOP("Import", "Leave out"),
    Choice.MERGE: QT_TRANSLATE_NOOP("Import", "Put together"),
    Choice.ADD: QT_TRANSLATE_NOOP("Import", "Somebody else"),
}
_TONES = {Choice.SKIP: "neutral", Choice.MERGE: "good", Choice.ADD: "accent"}


class TwinsPage(QWidget):
    """``choices`` says what becomes of each; ``changed`` when it says something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[int, Choice] = {}
        self._preview: Preview | None = None
        self.model: RowModel[Likely] = RowModel(
            (
                Field(_say("In the file"), lambda each: self._card(each).name, strong=True),
                Field(_say("Why"), sign_words),
                Field(
                    _say("Then"),
                    lambda each: _say(_CHOICES[self._choice(each)]),
                    tone=lambda each: _TONES[self._choice(each)],
                ),
            )
        )
        self.table = Table(self.model, name=self.tr("Who may be there already"))
        self.hers = Side(self.tr("In the file"))
        self.ours = Side(self.tr("Among your people"))
        self.choice = Segmented(
            [(choice.value, _say(words)) for choice, words in _CHOICES.items()],
            Choice.SKIP.value,
            name=self.tr("What becomes of them"),
            small=True,
        )
        self.said = Label("", "caption", tone="muted")
        self.merge_all = Button(self.tr("Put all together"), small=True)
        self.skip_all = Button(self.tr("Leave all out"), small=True)
        self.none = Label("", "muted")
        self._arrange()
        self._connect()

    def show_twins(self, preview: Preview, chosen: frozenset[int]) -> None:
        """Those who are chosen and may be there; what was said of them before still holds."""
        self._preview = preview
        twins = [likely for at, likely in preview.duplicates.items() if at in chosen]
        before = self.table.chosen_row()
        self.model.set_rows(twins)
        self._box.setVisible(bool(twins))
        self.none.setVisible(not twins)
        self.none.setText(self._nobody(len(preview.duplicates)))
        if twins:
            self.table.choose(twins.index(before) if before in twins else 0)

    def _nobody(self, count: int) -> str:
        """Why nobody stands here."""
        if not count:
            return self.tr("Nobody in this file seems to be among your people already.")
        one = self.tr("One of this file may be among your people already.")
        many = self.tr("{0} of this file may be among your people already.").format(count)
        then = self.tr("Once they are chosen under People, both stand here side by side.")
        return f"{one if count == 1 else many} {then}"

    def forget(self) -> None:
        """Another file: nothing was said yet."""
        self.choices = {}
        self.model.set_rows([])

    def chosen_choices(self) -> Mapping[int, Choice]:
        """What becomes of each."""
        return dict(self.choices)

    def _choice(self, likely: Likely) -> Choice:
        return self.choices.get(likely.card, Choice.SKIP)

    def _card(self, likely: Likely) -> ContactCard:
        assert self._preview is not None
        return self._preview.cards[likely.card]

    def _look(self, likely: Likely | None) -> None:
        if likely is None or self._preview is None:
            return
        self.hers.show_card(self._card(likely))
        if likely.person is not None:
            self.ours.show_known(likely.person)
        elif likely.other is not None:
            self.ours.show_card(self._preview.cards[likely.other], self.tr("Further up the file"))
        choice = self._choice(likely)
        self.choice.set_value(choice.value)
        self.said.setText(self._words(choice))

    def _words(self, choice: Choice) -> str:
        said = {
            Choice.SKIP: self.tr("Nothing changes."),
            Choice.MERGE: self.tr("Only what is empty is filled; the rest goes into the notes."),
            Choice.ADD: self.tr("They come in beside the one who is there."),
        }
        return said[choice]

    def _choose(self, key: str) -> None:
        likely = self.table.chosen_row()
        if likely is not None:
            self._put([likely], Choice(key))

    def _put(self, twins: list[Likely], choice: Choice) -> None:
        for likely in twins:
            self.choices[likely.card] = choice
        if self.model.rows:
            last = self.model.index(len(self.model.rows) - 1, 2)
            self.model.dataChanged.emit(self.model.index(0, 0), last)
        self._look(self.table.chosen_row())
        self.changed.emit()

    def _connect(self) -> None:
        self.table.chosen.connect(self._look)
        self.choice.changed.connect(self._choose)
        self.merge_all.clicked.connect(lambda: self._put(self.model.rows, Choice.MERGE))
        self.skip_all.clicked.connect(lambda: self._put(self.model.rows, Choice.SKIP))

    def _arrange(self) -> None:
        box = Card(padding=1, spacing=0)
        box.add(self.table, 1)
        foot = FlowLayout(spacing=8, line_spacing=8)
        foot.setContentsMargins(12, 10, 12, 10)
        foot.addWidget(self.merge_all)
        foot.addWidget(self.skip_all)
        box.add(foot)
        right = Column(spacing=12)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.hers, 1)
        sides.addWidget(self.ours, 1)
        right.add(sides)
        right.add(self.choice)
        right.add(self.said)
        right.add_stretch()
        self._box = QWidget()
        row = QHBoxLayout(self._box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(box, 5)
        row.addWidget(right, 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._box, 1)
        whole.addWidget(self.none)
        whole.addStretch(0)


class Side(Card):
    """One of the two, in a few lines."""

    def __init__(self, title: str) -> None:
        super().__init__(padding=12, spacing=4)
        self._title = title
        self.head = Label(title, "eyebrow")
        self.name = Label("", strong=True)
        self.lines = Label("", "caption")
        for part in (self.head, self.name, self.lines):
            self.add(part)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_card(self, card: ContactCard, title: str = "") -> None:
        """As the file says."""
        said = (card.role, card.organisation, *card.emails, *card.phones, *card.urls)
        self._show(title or self._title, card.name, said)

    def show_known(self, person: KnownPerson) -> None:
        """As you know them."""
        said = (person.role, person.organisation, person.email, person.phone, person.link)
        self._show(self._title, person.name, said)

    def _show(self, title: str, name: str, said: tuple[str, ...]) -> None:
        self.head.setText(title)
        self.name.setText(name)
        self.lines.setText("\n".join(line for line in said if line))


def _say(text: str) -> str:
    return QCoreApplication.translate("Import", text)
