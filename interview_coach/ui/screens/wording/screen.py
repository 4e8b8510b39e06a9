"""The screen of wordings: the parts of a letter on the left, their wordings on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from interview_coach.application.changes import Change
from interview_coach.application.services import Services
from interview_coach.application.templates import TemplateRow, TemplateSlot
from interview_coach.ui.context import Context
from interview_coach.ui.screen import Screen
from interview_coach.ui.screens.wording.editor import WordingEditor
from interview_coach.ui.screens.wording.row import WordingRow
from interview_coach.ui.screens.wording.shelf import Shelf, take_down
from interview_coach.ui.widgets import Button, Card, Column, Label, Step, StepList
from interview_coach.ui.widgets.choice import Choice
from interview_coach.ui.widgets.segmented import Segmented
from interview_coach.ui.words import QT_TRANSLATE_NOOP

_SIDE = 236


class WordingScreen(Screen):
    """Yours come before those that ship; what is hidden is proposed no more."""

    key = "wording"
    title = QT_TRANSLATE_NOOP("Screen", "Wording")
    under = "settings"
    concerns = frozenset({Change.LETTERS, Change.PROFILE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shelf: Shelf | None = None
        self.editor: WordingEditor | None = None
        self.rows: list[WordingRow] = []
        self.adders: dict[str, Button] = {}
        self._language = ""
        self.language = Choice([], name=self.tr("Language"))
        self.manner = Segmented(
            [("formal", self.tr("Formal")), ("friendly", self.tr("First names"))],
            "formal",
            name=self.tr("Manner"),
        )
        self.back = Button(self.tr("Settings"), icon="arrow-left")
        self.parts = StepList()
        self.parts.setAccessibleName(self.tr("Parts of a letter"))
        self.parts.setFixedWidth(_SIDE)
        self.hint = Label("", "muted")
        self.page = Column(spacing=10, margins=(0, 0, 6, 0), widest=760)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        language = self._language
        self.ask(lambda services: take_down(services, language), self._show)

    def _arrange(self) -> None:
        head = self.add_header(self.tr("Your own wordings come first."))
        for part in (self.language, self.manner, self.back):
            head.add_action(part)
        side = Column(margins=(0, 0, 4, 0))
        side.add(self.parts)
        side.add_stretch()
        side.setFixedWidth(_SIDE + 14)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(self.page, 1)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.context.navigate("settings"))
        self.language.changed.connect(self._choose_language)
        self.manner.changed.connect(lambda _: self._turn())
        self.parts.changed.connect(lambda _: self._turn())

    def _choose_language(self, key: str) -> None:
        self._language = key
        self.editor = None
        self.refresh()

    def _show(self, shelf: Shelf) -> None:
        """Show what there is; what is being written stays as it is."""
        self.shelf = shelf
        self.language.set_options(shelf.languages, shelf.language)
        self.parts.set_steps(
            [Step(slot.key, slot.label, count=_own_count(slot)) for slot in shelf.slots]
        )
        if not self.parts.value:
            self.parts.set_value(shelf.slots[0].key)
        if self.editor is None:
            self._turn()

    def _turn(self) -> None:
        """The wordings of the chosen part, those of one permission under one heading."""
        self._clear()
        if self.shelf is None:
            return
        slot = self.shelf.slot(self.parts.value)
        self.hint.setText(slot.hint)
        for permission in slot.permissions or ("",):
            if permission:
                self.page.add(Label(self._permission_words(permission), "eyebrow"))
            self._add_adder(slot, permission)
            for row in slot.rows:
                if (row.formality, row.permission) == (self.manner.value, permission):
                    self._add_row(slot, row)
        self.page.add_stretch()

    def _clear(self) -> None:
        self.editor, self.rows, self.adders = None, [], {}
        body = self.page.body
        while item := body.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self.hint:
                widget.hide()
                widget.deleteLater()
        body.addWidget(self.hint)

    def _permission_words(self, permission: str) -> str:
        said = {
            "yes": self.tr("With a yes to using the name"),
            "not_yes": self.tr("Without it"),
            "none": self.tr("When nobody was named"),
        }
        return said[permission]

    def _add_row(self, slot: TemplateSlot, row: TemplateRow) -> None:
        assert self.shelf is not None
        card = WordingRow(row, self.shelf.examples[row.text])
        card.edit_wanted.connect(partial(self._edit, slot, card))
        card.hidden.connect(self._hide)
        card.restored.connect(self._restore)
        card.removed.connect(lambda row: self._remove(slot, row))
        self.rows.append(card)
        self.page.add(card)

    def _add_adder(self, slot: TemplateSlot, permission: str) -> None:
        adder = self.adders[permission] = Button(self.tr("Add a wording"), icon="plus", small=True)
        adder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        adder.clicked.connect(lambda: self._begin(slot, permission, adder))
        self.page.add(adder)

    # Writing

    def _edit(self, slot: TemplateSlot, card: WordingRow) -> None:
        row = card.row
        editor = self._open(slot, row.permission, row.text)
        card.open_editor(editor)
        editor.kept.connect(lambda text, _: self._rewrite(row, text))

    def _begin(self, slot: TemplateSlot, permission: str, adder: Button) -> None:
        editor = self._open(slot, permission, "", is_new=True)
        card = Card(padding=12)
        card.add(editor)
        self.page.body.insertWidget(self.page.body.indexOf(adder), card)
        adder.hide()
        editor.field.setFocus()
        editor.kept.connect(lambda text, form: self._add(slot, permission, text, form))

    def _open(
        self, slot: TemplateSlot, permission: str, text: str, *, is_new: bool = False
    ) -> WordingEditor:
        """One wording is written at a time."""
        assert self.shelf is not None
        if self.editor is not None:
            self._turn()
        place = (slot.key, permission)
        fields = self.shelf.fields[place]
        editor = WordingEditor(self.context, place, fields, text, is_new=is_new)
        editor.left.connect(self._turn)
        self.editor = editor
        return editor

    def _add(self, slot: TemplateSlot, permission: str, text: str, form: str) -> None:
        manner, language = self.manner.value, self._shown_language()
        forms = (form,) if form else ()

        def add(services: Services) -> Any:
            return services.templates.add(
                slot.key,
                text,
                formality=manner,
                forms=forms,
                permission=permission,
                language=language,
            )

        self._do(add, None)

    def _rewrite(self, row: TemplateRow, text: str) -> None:
        language = self._shown_language()
        own_id, old = row.own_id, row.text

        def write(services: Services) -> None:
            if own_id is not None:
                services.templates.write(own_id, text)
            else:
                services.templates.change_shipped(row.key, text, language)

        def undo(services: Services) -> None:
            if own_id is not None:
                services.templates.write(own_id, old)
            else:
                services.templates.restore(row.key)

        self._do(write, (self.tr("The wording was changed."), undo))

    def _hide(self, row: TemplateRow) -> None:
        language = self._shown_language()
        self._do(
            lambda services: services.templates.hide(row.key, language),
            (
                self.tr("The wording is hidden."),
                lambda services: services.templates.restore(row.key),
            ),
        )

    def _restore(self, row: TemplateRow) -> None:
        language = self._shown_language()

        def undo(services: Services) -> None:
            if row.is_hidden:
                services.templates.hide(row.key, language)
            else:
                services.templates.change_shipped(row.key, row.text, language)

        self._do(
            lambda services: services.templates.restore(row.key),
            (self.tr("The wording is as it came."), undo),
        )

    def _remove(self, slot: TemplateSlot, row: TemplateRow) -> None:
        own_id, language = row.own_id, self._shown_language()
        assert own_id is not None
        self._do(
            lambda services: services.templates.remove(own_id),
            (
                self.tr("Your wording was deleted."),
                lambda services: services.templates.add(
                    slot.key,
                    row.text,
                    formality=row.formality,
                    forms=row.forms,
                    permission=row.permission,
                    language=language,
                ),
            ),
        )

    def _do(
        self,
        job: Callable[[Services], Any],
        undo: tuple[str, Callable[[Services], Any]] | None,
    ) -> None:
        """Do it; when it was done the editor closes, and it can be taken back."""

        def done(_: object) -> None:
            self.editor = None
            if undo is not None:
                self.context.undo.push(*undo, say=True)
            self.refresh()

        self.ask(job, done)

    def _shown_language(self) -> str:
        return self.shelf.language if self.shelf else ""


def _own_count(slot: TemplateSlot) -> str:
    return str(sum(row.is_own for row in slot.rows) or "")
