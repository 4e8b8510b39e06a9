"""On what the thank-you stands: the card's size, fold and handwriting, the letter's paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from interview_coach.application.press import Printed
from interview_coach.application.printing import CardSize, Fold, Hand, Paper
from interview_coach.domain.letters import Form
from interview_coach.ui.screens.paper_choices import PaperChoices, card_measure, card_words
from interview_coach.ui.widgets.menu_button import MenuButton, check_key


class PaperOptions(MenuButton):
    """``chosen`` carries other choices, ``paper_chosen`` the other paper."""

    chosen = Signal(object)
    paper_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.choices = PaperChoices(CardSize.A6)
        self.sizes = self.add_group(
            self._taker("size", CardSize), *((size, card_measure(size)) for size in CardSize)
        )
        self._rules = [self.add_rule()]
        self.folds = self.add_group(
            self._taker("fold", Fold),
            (Fold.FLAT, self.tr("Flat card")),
            (Fold.FOLDED, self.tr("Folded card, written on inside")),
        )
        self._rules.append(self.add_rule())
        self.hands = self.add_group(
            self._taker("hand", Hand),
            (Hand.SMALL, self.tr("Small handwriting")),
            (Hand.LARGE, self.tr("Large handwriting")),
        )
        self.papers = self.add_group(
            self.paper_chosen.emit,
            (Paper.A4, self.tr("A4")),
            (Paper.LETTER, self.tr("US Letter")),
        )
        self._letter_rule = self.add_rule()
        self.window_envelope = self.add(self.tr("For an envelope with a window"), self._turn_window)
        self.window_envelope.setCheckable(True)

    def show_for(self, form: Form, choices: PaperChoices, paper: Paper) -> None:
        """Offer what the form has to choose from; an e-mail has nothing."""
        self.choices = choices
        self._offer(form)
        check_key(self.sizes, choices.size)
        check_key(self.folds, choices.fold)
        check_key(self.hands, choices.hand)
        check_key(self.papers, paper)
        self.window_envelope.setChecked(choices.window)
        self.setText(self._words(form, paper))
        self.setAccessibleName(self.tr("Paper: {0}").format(self.text()))
        self.updateGeometry()

    def show_fits(self, printed: Printed | None) -> None:
        """Say beside each handwriting whether the text has room in it."""
        names = {
            Hand.SMALL: self.tr("Small handwriting"),
            Hand.LARGE: self.tr("Large handwriting"),
        }
        fits = {fit.hand: fit for fit in printed.fits_by_hand} if printed else {}
        for action in self.hands.actions():
            hand = Hand(action.data())
            words = names[hand]
            if fit := fits.get(hand):
                lines = self.tr("{0} of {1} lines").format(fit.lines_used, fit.lines_available)
                words = f"{words}: {lines}"
            action.setText(words)

    def _words(self, form: Form, paper: Paper) -> str:
        if form is Form.CARD:
            return card_words(self.choices.size)
        return self.tr("US Letter") if paper is Paper.LETTER else self.tr("A4")

    def _offer(self, form: Form) -> None:
        self.setVisible(form is not Form.EMAIL)
        of_card: list[QAction] = [*self._rules]
        for group in (self.sizes, self.folds, self.hands):
            of_card += group.actions()
        for action in of_card:
            action.setVisible(form is Form.CARD)
        for action in (*self.papers.actions(), self._letter_rule, self.window_envelope):
            action.setVisible(form is Form.LETTER)

    def _taker(self, name: str, kind: Callable[[str], Any]) -> Callable[[str], None]:
        return lambda key: self._take(**{name: kind(key)})

    def _turn_window(self) -> None:
        self._take(window=not self.choices.window)

    def _take(self, **changed: Any) -> None:
        self.choices = replace(self.choices, **changed)
        self.chosen.emit(self.choices)
