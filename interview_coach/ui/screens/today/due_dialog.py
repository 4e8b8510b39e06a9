"""Everything on paper that is due, as one document: looked at, saved, printed, marked as sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from interview_coach.application.press import Printed
from interview_coach.application.services import Services
from interview_coach.ui.binding import Batch, Binding
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.screens.today.due_papers import DueLook, DuePaper, look_at_due
from interview_coach.ui.widgets import Button, Check, Column, Label, Rule

_ENVELOPES = "due/envelopes"
_AT_REST_MS = 120


class DueDialog(PaperDialog):
    """What is ticked is printed; what was printed can be marked as sent in one go."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Print what is due"), parent, beside=260)
        self.looked: DueLook | None = None
        self.checks: list[Check] = []
        self.envelopes = Check(self.tr("With an envelope for each"))
        self.envelopes.setChecked(context.settings_store.flag(_ENVELOPES, True))
        self.notes = Label("", "caption", tone="muted")
        self.sent = Button(self.tr("Mark as sent"))
        words = self.tr("Setting in type: {0} of {1} are ready")
        self.binding = Binding(self.context, words, self)
        self._list = Column(spacing=6, margins=(0, 0, 6, 0))
        self._rest = QTimer(self, singleShot=True, interval=_AT_REST_MS)
        self._lay_out()
        self._listen()
        memory = context.settings_store
        context.desk.ask(lambda services: look_at_due(services, memory), self._take, owner=self)

    @property
    def chosen(self) -> list[DuePaper]:
        """What is ticked."""
        papers = self.looked.papers if self.looked else ()
        ticked = [check.isChecked() for check in self.checks]
        return [paper for paper, on in zip(papers, ticked, strict=True) if on]

    def done(self, result: int) -> None:
        self.binding.stop()
        super().done(result)

    def _lay_out(self) -> None:
        self.options.addWidget(self._list, 1)
        self.options.addWidget(Rule())
        self.options.addWidget(self.envelopes)
        self.options.addWidget(self.notes)
        self.foot.insertWidget(2, self.sent)
        self.sent.setEnabled(False)
        self.notes.hide()

    def _listen(self) -> None:
        self.binding.bound.connect(self._show)
        self.binding.refused.connect(self._refuse)
        self._rest.timeout.connect(self._bind)
        self.envelopes.clicked.connect(self._keep_envelopes)
        self.sent.clicked.connect(self._mark_sent)
        self.made.connect(self._note_made)

    def _take(self, looked: DueLook) -> None:
        self.looked = looked
        for paper in looked.papers:
            kind = self.tr("card") if paper.is_card else self.tr("letter")
            check = Check(self.tr("{0}, {1}").format(paper.name, kind))
            check.setChecked(True)
            check.clicked.connect(self._rest.start)
            self.checks.append(check)
            self._list.add(check)
        self._list.add_stretch()
        notes = " ".join(self._notes(looked))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self._bind()

    def _notes(self, looked: DueLook) -> list[str]:
        said = []
        if looked.without_address:
            words = self.tr("No envelope, for want of a postal address: {0}.")
            said.append(words.format(_listed(looked.without_address)))
        if looked.held_back:
            words = self.tr(
                "Left out, for repeating what was told in confidence, or for a name that may "
                "not be named: {0}."
            )
            said.append(words.format(_listed(looked.held_back)))
        return said

    def _bind(self) -> None:
        """One document of all that is ticked; nothing ticked is nothing to print."""
        self._rest.stop()
        self.printed = None
        self._enable()
        self.sent.setEnabled(bool(self.chosen))
        envelopes = self.envelopes.isChecked()
        contents = [part for paper in self.chosen for part in paper.parts(envelopes=envelopes)]
        if self.looked is None or not contents:
            self.binding.stop()
            self._refuse("" if self.checks else self.tr("Nothing on paper is due."))
            return
        self.stem = self.tr("Letters and cards")
        batch = Batch(contents, self.looked.paper, self.stem, self.looked.author)
        self.binding.begin(batch)

    def _later(self, act: object) -> None:
        """What is on show is what leaves: nothing else can be changed meanwhile."""
        printed = self.printed
        if printed is not None and callable(act):
            QTimer.singleShot(0, self, lambda: act(printed))

    def _show(self, printed: Printed) -> None:
        super()._show(printed)
        self.sent.setEnabled(bool(self.chosen))

    def _keep_envelopes(self, on: bool) -> None:
        self.context.settings_store.put(_ENVELOPES, on)
        self._bind()

    def _note_made(self) -> None:
        chosen, at = _ids(self.chosen), self.context.clock.now()

        def note(services: Services) -> None:
            for each in chosen:
                services.thanking.made(each, at)

        self.context.desk.ask(note, owner=self)
        self.print.set_kind("plain")
        self.sent.set_kind("primary")

    def _mark_sent(self) -> None:
        """All of them; the window says so, and takes it back if asked to."""
        chosen, at = _ids(self.chosen), self.context.clock.now()
        undo, count = self.context.undo, len(chosen)
        words = self.tr("Thank-yous marked as sent: {0}").format(count)
        self.context.desk.ask(
            lambda services: _send(services, chosen, at),
            lambda _: undo.push(words, lambda services: _take_back(services, chosen), say=True),
        )
        self.accept()


def _send(services: Services, ids: Sequence[UUID], at: datetime) -> None:
    for each in ids:
        services.thanking.send(each, at)


def _take_back(services: Services, ids: Sequence[UUID]) -> None:
    for each in ids:
        services.thanking.unsend(each)


def _ids(papers: Sequence[DuePaper]) -> list[UUID]:
    return [paper.interview_id for paper in papers]


def _listed(names: Sequence[str]) -> str:
    """A handful of names, and how many more."""
    most = 5
    more = len(names) - most
    return ", ".join(names[:most]) + (f" +{more}" if more > 0 else "")
