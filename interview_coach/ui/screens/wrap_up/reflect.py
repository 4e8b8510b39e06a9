"""What the conversation changed: three criteria, how sure you feel, and where you stand now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.content import Content
from interview_coach.application.content.reflection import Criterion
from interview_coach.application.services import Services
from interview_coach.domain.reflection import Decision, Reflection
from interview_coach.ui.context import Context
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.screens.wrap_up.score_words import ScoreWords
from interview_coach.ui.screens.wrap_up.steady_label import SteadyLabel
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.fields import AutosavedField, TextField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule
from interview_coach.ui.widgets.segmented import Segmented

_SIDE_BY_SIDE = 560


@dataclass(frozen=True)
class _Look:
    reflection: Reflection
    content: Content


class ReflectPage(Page):
    """Scores and words; every one may stay empty, and may be changed tomorrow."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Reflect"),
            self.tr(
                "Be honest with yourself and take your time (UMass Dartmouth guide): "
                "what stands here can wait a day, and nobody else reads it."
            ),
        )
        self.scores: dict[str, ScoreWords] = {}
        self.fields: dict[str, AutosavedField] = {}
        self._content: Content | None = None
        self._column = Column(spacing=16, margins=(0, 0, 6, 0))
        self.body.addWidget(self._column, 1)
        self.add_next(self.tr("Next: Referrals"), "referrals")

    def look(self) -> None:
        interview_id = self.interview_id

        def read(services: Services) -> _Look:
            aftermath = services.wrapping_up.open(interview_id)
            return _Look(aftermath.interview.reflection, services.content)

        self.ask(read, self._show)

    def _show(self, look: _Look) -> None:
        if self._content is None:
            self._build(look.content)
        for name, score in self.scores.items():
            score.set_value(getattr(look.reflection, name))
        for name, field in self.fields.items():
            field.set_text(getattr(look.reflection, name))
        self._show_decision(look.reflection.decision)

    def _build(self, content: Content) -> None:
        """The criteria come with the content, so the page is filled at its first look."""
        self._content = content
        criteria = Card(spacing=16)
        for number, criterion in enumerate(content.criteria):
            if number:
                criteria.add(Rule())
            criteria.add(self._criterion(criterion))
        self._column.add(criteria)
        self._column.add(self._decision(content))
        self._column.add(self._confidence(content))
        self._column.add_stretch()

    def _criterion(self, criterion: Criterion) -> QWidget:
        score = self._score(criterion.key, criterion.title, criterion.anchors)
        words = self._words(f"{criterion.key}_words", self.tr("What makes you think so?"))
        asked = _asked(criterion.title, criterion.question, score)
        return Pair(asked, words, wide=_SIDE_BY_SIDE, stretch=(1, 1))

    def _decision(self, content: Content) -> QWidget:
        self.decision = Segmented(
            [(each.key, each.label) for each in content.decisions],
            name=self.tr("Where do you stand now?"),
        )
        self.decision.changed.connect(lambda key: self._change("decision", Decision(key)))
        self.decision.changed.connect(lambda key: self._show_decision(Decision(key)))
        self._hint = SteadyLabel()
        self._hint.may_say(*(each.hint for each in content.decisions))
        asked = _asked(
            self.tr("Where do you stand now?"),
            self.tr("On this path, after this talk."),
            self.decision,
            self._hint,
        )
        words = self._words("decision_words", self.tr("Why, and what would change your mind?"))
        card = Card()
        card.add(Pair(asked, words, wide=_SIDE_BY_SIDE))
        return card

    def _confidence(self, content: Content) -> QWidget:
        asked = content.confidence
        parts = [
            _asked(title, question, self._score(name, question, asked.anchors))
            for name, title, question in (
                ("confidence_before", self.tr("Before the talk"), asked.before),
                ("confidence_after", self.tr("And now"), asked.after),
            )
        ]
        card = Card()
        card.add(Pair(parts[0], parts[1], wide=_SIDE_BY_SIDE))
        return card

    def _score(self, name: str, said: str, anchors: tuple[str, ...]) -> ScoreWords:
        score = self.scores[name] = ScoreWords(said, anchors)
        score.changed.connect(lambda value: self._change(name, value))
        return score

    def _words(self, name: str, prompt: str) -> TextField:
        field = self.fields[name] = TextField(name=prompt, placeholder=prompt, lines=4, most=8)
        field.edited.connect(lambda text: self._change(name, text))
        return field

    def _show_decision(self, decision: Decision) -> None:
        assert self._content is not None
        self.decision.set_value(decision.value)
        hints = {each.key: each.hint for each in self._content.decisions}
        self._hint.setText(hints.get(decision.value, ""))

    def _change(self, name: str, value: object) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.wrapping_up.reflect(interview_id, {name: value}))


def _asked(title: str, question: str, *answers: QWidget) -> QWidget:
    """A heading, the question in full, and what answers it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(title, strong=True))
    column.addWidget(Label(question, "muted"))
    for answer in answers:
        column.addWidget(answer)
    column.addStretch(1)
    return part
